// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `ImageOsList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageOsList {
    /// `Windows`: `[string]`, always present.
    pub windows: ::std::vec::Vec<::std::string::String>,
    /// `Linux`: `[string]`, always present.
    pub linux: ::std::vec::Vec<::std::string::String>,
}

impl ::tc3::Shaped for ImageOsList {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ImageOsList",
        members: &["Windows", "Linux"],
        always: &["Windows", "Linux"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ImageOsList {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.windows),
            ::tc3::Place::view(&self.linux),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.windows,
                1 => &mut self.linux,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ImageOsList);
#[cfg(feature = "serde")]
::tc3::record_serde!(ImageOsList);
