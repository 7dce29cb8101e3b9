// Generated from outside/golden/spec/paged/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Where`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Where {
    /// `Token`: `string`, hidden in `Debug`, errors and logs.
    pub token: ::core::option::Option<::std::string::String>,
}

impl Where {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Token`.
    #[must_use]
    pub fn token(
        mut self,
        token: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.token = ::core::option::Option::Some(token.into());
        self
    }
}

impl ::tc3::Shaped for Where {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Where",
        members: &["Token"],
        sensitive: &["Token"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Where {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.token)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.token,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Where);
#[cfg(feature = "serde")]
::tc3::record_serde!(Where);
