// Generated from outside/golden/spec/pins/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `Empty`, an action of What came after the first release.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Empty {
    /// `Late`: `string`, required.
    pub late: ::core::option::Option<::std::string::String>,
}

impl Empty {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Late`.
    #[must_use]
    pub fn late(
        mut self,
        late: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.late = ::core::option::Option::Some(late.into());
        self
    }
}

impl ::tc3::Shaped for Empty {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Empty",
        members: &["Late"],
        required: &["Late"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Empty {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.late)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.late,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for Empty {
    type Response = EmptyResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "pins",
        version: "2024-01-01",
        name: "Empty",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Empty`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmptyResponse {}

impl ::tc3::Shaped for EmptyResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "EmptyResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for EmptyResponse {
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

::tc3::record_traits!(Empty, EmptyResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Empty, EmptyResponse);
