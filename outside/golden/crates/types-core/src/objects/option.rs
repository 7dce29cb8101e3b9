// Generated from outside/golden/spec/types/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Option`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Option {
    /// `Some`: `string`, required.
    pub some: ::std::string::String,
    /// `None`: `bool`.
    pub none: ::core::option::Option<bool>,
}

impl Option {
    /// With what is required.
    pub fn new(some: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            some: some.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `None`.
    #[must_use]
    pub fn none(mut self, none: bool) -> Self {
        self.none = ::core::option::Option::Some(none);
        self
    }
}

impl ::tc3::Shaped for Option {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Option",
        members: &["Some", "None"],
        required: &["Some"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Option {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.some), ::tc3::Place::view(&self.none)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.some,
                1 => &mut self.none,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Option);
#[cfg(feature = "serde")]
::tc3::record_serde!(Option);
