// Generated from outside/golden/spec/types/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Into`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Into {
    /// `To`: `string`.
    pub to: ::core::option::Option<::std::string::String>,
}

impl Into {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `To`.
    #[must_use]
    pub fn to(mut self, to: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.to = ::core::option::Option::Some(to.into());
        self
    }
}

impl ::tc3::Shaped for Into {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Into",
        members: &["To"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Into {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.to)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.to,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Into);
#[cfg(feature = "serde")]
::tc3::record_serde!(Into);
