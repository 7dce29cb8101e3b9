// Generated from outside/golden/spec/status/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `Old`, an action of What is said of actions.
///
/// Answers with a stream of events.
#[deprecated(note = "upstream advises against it")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Old {}

impl Old {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ::tc3::Shaped for Old {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Old",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Old {
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

impl ::tc3::Action for Old {
    type Response = OldResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "sta",
        version: "2024-01-01",
        name: "Old",
        streams: ::tc3::Streams::Always,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Old`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldResponse {}

impl ::tc3::Shaped for OldResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "OldResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for OldResponse {
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

::tc3::record_traits!(Old, OldResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Old, OldResponse);
