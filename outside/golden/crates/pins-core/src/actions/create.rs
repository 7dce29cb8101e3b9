// Generated from outside/golden/spec/pins/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `Create`, an action of What came after the first release.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// `WasRequired`: `string`.
    pub was_required: ::std::string::String,
    /// `StillRequired`: `string`, required.
    pub still_required: ::std::string::String,
    /// `NowRequired`: `string`, required.
    pub now_required: ::core::option::Option<::std::string::String>,
    /// `Late`: `int64`, required.
    pub late: ::core::option::Option<i64>,
}

impl Create {
    /// With what is required.
    pub fn new(
        was_required: impl ::core::convert::Into<::std::string::String>,
        still_required: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            was_required: was_required.into(),
            still_required: still_required.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `NowRequired`.
    #[must_use]
    pub fn now_required(
        mut self,
        now_required: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.now_required = ::core::option::Option::Some(now_required.into());
        self
    }

    /// Sets `Late`.
    #[must_use]
    pub fn late(mut self, late: i64) -> Self {
        self.late = ::core::option::Option::Some(late);
        self
    }
}

impl ::tc3::Shaped for Create {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Create",
        members: &["WasRequired", "StillRequired", "NowRequired", "Late"],
        required: &["StillRequired", "NowRequired", "Late"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Create {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.was_required),
            ::tc3::Place::view(&self.still_required),
            ::tc3::Place::view(&self.now_required),
            ::tc3::Place::view(&self.late),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.was_required,
                1 => &mut self.still_required,
                2 => &mut self.now_required,
                3 => &mut self.late,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for Create {
    type Response = CreateResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "pins",
        version: "2024-01-01",
        name: "Create",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Create`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// `WasAlways`: `string`.
    pub was_always: ::std::string::String,
    /// `NowAlways`: `string`, always present.
    pub now_always: ::core::option::Option<::std::string::String>,
    /// `Late`: `string`, always present.
    pub late: ::std::string::String,
    /// `Part`: `Part`, always present.
    pub part: crate::objects::Part,
}

impl ::tc3::Shaped for CreateResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateResponse",
        members: &["WasAlways", "NowAlways", "Late", "Part"],
        always: &["NowAlways", "Late", "Part"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.was_always),
            ::tc3::Place::view(&self.now_always),
            ::tc3::Place::view(&self.late),
            ::tc3::Place::view(&self.part),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.was_always,
                1 => &mut self.now_always,
                2 => &mut self.late,
                3 => &mut self.part,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Create, CreateResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Create, CreateResponse);
