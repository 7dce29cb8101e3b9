// Generated from outside/golden/spec/status/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `Gone`, an action of What is said of actions.
#[deprecated(note = "upstream withdrew it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Gone {
    /// `A`: `string`, required.
    pub a: ::std::string::String,
}

impl Gone {
    /// With what is required.
    pub fn new(a: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self { a: a.into() }
    }
}

impl ::tc3::Shaped for Gone {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Gone",
        members: &["A"],
        required: &["A"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Gone {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.a)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.a,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for Gone {
    type Response = GoneResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "sta",
        version: "2024-01-01",
        name: "Gone",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Gone`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoneResponse {
    /// `B`: `string`.
    pub b: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for GoneResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "GoneResponse",
        members: &["B"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for GoneResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.b)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.b,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Gone, GoneResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Gone, GoneResponse);
