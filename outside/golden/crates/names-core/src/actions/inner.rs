// Generated from outside/golden/spec/names/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `Inner`, an action of Names.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inner {}

impl Inner {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ::tc3::Shaped for Inner {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Inner",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Inner {
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

impl ::tc3::Action for Inner {
    type Response = InnerResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "names",
        version: "2024-01-01",
        name: "Inner",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Inner`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InnerResponse {}

impl ::tc3::Shaped for InnerResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InnerResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InnerResponse {
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

::tc3::record_traits!(Inner, InnerResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Inner, InnerResponse);
