// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `ImportImageDataDisk`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportImageDataDisk {
    /// `ImageUrl`: `string`, required.
    pub image_url: ::std::string::String,
}

impl ImportImageDataDisk {
    /// With what is required.
    pub fn new(image_url: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            image_url: image_url.into(),
        }
    }
}

impl ::tc3::Shaped for ImportImageDataDisk {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ImportImageDataDisk",
        members: &["ImageUrl"],
        required: &["ImageUrl"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ImportImageDataDisk {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.image_url)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image_url,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ImportImageDataDisk);
#[cfg(feature = "serde")]
::tc3::record_serde!(ImportImageDataDisk);
