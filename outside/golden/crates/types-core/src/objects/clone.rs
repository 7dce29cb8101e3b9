// Generated from outside/golden/spec/types/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Clone`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Clone {
    /// `Of`: `string`.
    pub of: ::core::option::Option<::std::string::String>,
}

impl Clone {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Of`.
    #[must_use]
    pub fn of(mut self, of: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.of = ::core::option::Option::Some(of.into());
        self
    }
}

impl ::tc3::Shaped for Clone {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Clone",
        members: &["Of"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Clone {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.of)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.of,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Clone);
#[cfg(feature = "serde")]
::tc3::record_serde!(Clone);
