// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `ActionTimer`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionTimer {
    /// `TimerAction`: `string`, always present.
    pub timer_action: ::core::option::Option<::std::string::String>,
    /// `ActionTime`: `string`, always present.
    pub action_time: ::core::option::Option<::std::string::String>,
    /// `Externals`: `Externals`, always present.
    pub externals: ::core::option::Option<crate::objects::Externals>,
    /// `ActionTimerId`: `string`, always present.
    pub action_timer_id: ::core::option::Option<::std::string::String>,
    /// `Status`: `string`, always present.
    pub status: ::core::option::Option<::std::string::String>,
    /// `InstanceId`: `string`, always present.
    pub instance_id: ::core::option::Option<::std::string::String>,
}

impl ActionTimer {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TimerAction`.
    #[must_use]
    pub fn timer_action(
        mut self,
        timer_action: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.timer_action = ::core::option::Option::Some(timer_action.into());
        self
    }

    /// Sets `ActionTime`.
    #[must_use]
    pub fn action_time(
        mut self,
        action_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.action_time = ::core::option::Option::Some(action_time.into());
        self
    }

    /// Sets `Externals`.
    #[must_use]
    pub fn externals(mut self, externals: crate::objects::Externals) -> Self {
        self.externals = ::core::option::Option::Some(externals);
        self
    }

    /// Sets `ActionTimerId`.
    #[must_use]
    pub fn action_timer_id(
        mut self,
        action_timer_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.action_timer_id = ::core::option::Option::Some(action_timer_id.into());
        self
    }

    /// Sets `Status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.status = ::core::option::Option::Some(status.into());
        self
    }

    /// Sets `InstanceId`.
    #[must_use]
    pub fn instance_id(
        mut self,
        instance_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_id = ::core::option::Option::Some(instance_id.into());
        self
    }
}

impl ::tc3::Shaped for ActionTimer {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ActionTimer",
        members: &[
            "TimerAction",
            "ActionTime",
            "Externals",
            "ActionTimerId",
            "Status",
            "InstanceId",
        ],
        always: &[
            "TimerAction",
            "ActionTime",
            "Externals",
            "ActionTimerId",
            "Status",
            "InstanceId",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ActionTimer {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.timer_action),
            ::tc3::Place::view(&self.action_time),
            ::tc3::Place::view(&self.externals),
            ::tc3::Place::view(&self.action_timer_id),
            ::tc3::Place::view(&self.status),
            ::tc3::Place::view(&self.instance_id),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.timer_action,
                1 => &mut self.action_time,
                2 => &mut self.externals,
                3 => &mut self.action_timer_id,
                4 => &mut self.status,
                5 => &mut self.instance_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ActionTimer);
#[cfg(feature = "serde")]
::tc3::record_serde!(ActionTimer);
