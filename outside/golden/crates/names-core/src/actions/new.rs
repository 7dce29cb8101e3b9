// Generated from outside/golden/spec/names/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `New`, an action of Names.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct New {}

impl New {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ::tc3::Shaped for New {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "New",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for New {
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

impl ::tc3::Action for New {
    type Response = NewResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "names",
        version: "2024-01-01",
        name: "New",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`New`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewResponse {}

impl ::tc3::Shaped for NewResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "NewResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for NewResponse {
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

::tc3::record_traits!(New, NewResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(New, NewResponse);
