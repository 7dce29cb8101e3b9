// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `ImageQuota`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageQuota {
    /// `UsedQuota`: `uint64`, always present.
    pub used_quota: u64,
    /// `TotalQuota`: `uint64`, always present.
    pub total_quota: u64,
}

impl ::tc3::Shaped for ImageQuota {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ImageQuota",
        members: &["UsedQuota", "TotalQuota"],
        always: &["UsedQuota", "TotalQuota"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ImageQuota {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.used_quota),
            ::tc3::Place::view(&self.total_quota),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.used_quota,
                1 => &mut self.total_quota,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ImageQuota);
#[cfg(feature = "serde")]
::tc3::record_serde!(ImageQuota);
