// Generated from outside/golden/spec/names/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `Match`, an action of Names.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Match {
    /// `Get`: `string`.
    pub get: ::core::option::Option<::std::string::String>,
    /// `GetMut`: `string`.
    pub get_mut: ::core::option::Option<::std::string::String>,
    /// `Shape`: `string`.
    pub shape: ::core::option::Option<::std::string::String>,
}

impl Match {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Get`.
    #[must_use]
    pub fn get(
        mut self,
        get: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.get = ::core::option::Option::Some(get.into());
        self
    }

    /// Sets `GetMut`.
    #[must_use]
    pub fn get_mut(
        mut self,
        get_mut: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.get_mut = ::core::option::Option::Some(get_mut.into());
        self
    }

    /// Sets `Shape`.
    #[must_use]
    pub fn shape(
        mut self,
        shape: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.shape = ::core::option::Option::Some(shape.into());
        self
    }
}

impl ::tc3::Shaped for Match {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Match",
        members: &["Get", "GetMut", "Shape"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Match {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.get),
            ::tc3::Place::view(&self.get_mut),
            ::tc3::Place::view(&self.shape),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.get,
                1 => &mut self.get_mut,
                2 => &mut self.shape,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for Match {
    type Response = MatchResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "names",
        version: "2024-01-01",
        name: "Match",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Match`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchResponse {}

impl ::tc3::Shaped for MatchResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "MatchResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for MatchResponse {
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

::tc3::record_traits!(Match, MatchResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Match, MatchResponse);
