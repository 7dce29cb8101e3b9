// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `SyncImage`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SyncImage {
    /// `ImageId`: `string`.
    pub image_id: ::core::option::Option<::std::string::String>,
    /// `Region`: `string`.
    pub region: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for SyncImage {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "SyncImage",
        members: &["ImageId", "Region"],
        required: &["ImageId", "Region"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for SyncImage {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.image_id),
            ::tc3::Place::view(&self.region),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image_id,
                1 => &mut self.region,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(SyncImage);
#[cfg(feature = "serde")]
::tc3::record_serde!(SyncImage);
