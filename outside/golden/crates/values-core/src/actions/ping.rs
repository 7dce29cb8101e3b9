// Generated from outside/golden/spec/values/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `Ping`, an action of A member of each type.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ping {}

impl Ping {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ::tc3::Shaped for Ping {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Ping",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Ping {
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

impl ::tc3::Action for Ping {
    type Response = PingResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "values",
        version: "2024-01-01",
        name: "Ping",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Ping`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PingResponse {}

impl ::tc3::Shaped for PingResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "PingResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for PingResponse {
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

::tc3::record_traits!(Ping, PingResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Ping, PingResponse);
