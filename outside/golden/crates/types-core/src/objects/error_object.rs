// Generated from outside/golden/spec/types/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Error`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorObject {
    /// `Code`: `string`, always present.
    pub code: ::std::string::String,
    /// `Message`: `string`, always present.
    pub message: ::std::string::String,
}

impl ::tc3::Shaped for ErrorObject {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Error",
        members: &["Code", "Message"],
        always: &["Code", "Message"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ErrorObject {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.code),
            ::tc3::Place::view(&self.message),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.code,
                1 => &mut self.message,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ErrorObject);
#[cfg(feature = "serde")]
::tc3::record_serde!(ErrorObject);
