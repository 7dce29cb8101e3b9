// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `PostPaidQuota`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostPaidQuota {
    /// `UsedQuota`: `uint64`, always present.
    pub used_quota: u64,
    /// `RemainingQuota`: `uint64`, always present.
    pub remaining_quota: u64,
    /// `TotalQuota`: `uint64`, always present.
    pub total_quota: u64,
    /// `Zone`: `string`, always present.
    pub zone: ::std::string::String,
}

impl ::tc3::Shaped for PostPaidQuota {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "PostPaidQuota",
        members: &["UsedQuota", "RemainingQuota", "TotalQuota", "Zone"],
        always: &["UsedQuota", "RemainingQuota", "TotalQuota", "Zone"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for PostPaidQuota {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.used_quota),
            ::tc3::Place::view(&self.remaining_quota),
            ::tc3::Place::view(&self.total_quota),
            ::tc3::Place::view(&self.zone),
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
                1 => &mut self.remaining_quota,
                2 => &mut self.total_quota,
                3 => &mut self.zone,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(PostPaidQuota);
#[cfg(feature = "serde")]
::tc3::record_serde!(PostPaidQuota);
