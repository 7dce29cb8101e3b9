// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DeleteImages`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImages {
    /// `ImageIds`: `[string]`, required.
    pub image_ids: ::std::vec::Vec<::std::string::String>,
    /// `DeleteBindedSnap`: `bool`.
    pub delete_binded_snap: ::core::option::Option<bool>,
    /// `DryRun`: `bool`.
    pub dry_run: ::core::option::Option<bool>,
}

impl DeleteImages {
    /// With what is required.
    pub fn new(image_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            image_ids,
            ..::core::default::Default::default()
        }
    }

    /// Sets `DeleteBindedSnap`.
    #[must_use]
    pub fn delete_binded_snap(mut self, delete_binded_snap: bool) -> Self {
        self.delete_binded_snap = ::core::option::Option::Some(delete_binded_snap);
        self
    }

    /// Sets `DryRun`.
    #[must_use]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = ::core::option::Option::Some(dry_run);
        self
    }
}

impl ::tc3::Shaped for DeleteImages {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteImages",
        members: &["ImageIds", "DeleteBindedSnap", "DryRun"],
        required: &["ImageIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteImages {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.image_ids),
            ::tc3::Place::view(&self.delete_binded_snap),
            ::tc3::Place::view(&self.dry_run),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image_ids,
                1 => &mut self.delete_binded_snap,
                2 => &mut self.dry_run,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DeleteImages {
    type Response = DeleteImagesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DeleteImages",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DeleteImages`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImagesResponse {}

impl ::tc3::Shaped for DeleteImagesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteImagesResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteImagesResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [];
        viewer.see(&members);
    }

    fn get_mut(&mut self, _: usize) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::None
    }
}

::tc3::record_traits!(DeleteImages, DeleteImagesResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DeleteImages, DeleteImagesResponse);
