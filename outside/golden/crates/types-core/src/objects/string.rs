// Generated from outside/golden/spec/types/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `String`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct String {
    /// `Text`: `string`, required.
    pub text: ::std::string::String,
}

impl String {
    /// With what is required.
    pub fn new(text: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { text: text.into() }
    }
}

impl ::tc3::Shaped for String {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "String",
        members: &["Text"],
        required: &["Text"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for String {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.text)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.text,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(String);
#[cfg(feature = "serde")]
::tc3::record_serde!(String);
