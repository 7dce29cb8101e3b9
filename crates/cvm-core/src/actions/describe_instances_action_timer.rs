// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeInstancesActionTimer`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesActionTimer {
    /// `ActionTimerIds`: `[string]`.
    pub action_timer_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `InstanceIds`: `[string]`.
    pub instance_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `TimerAction`: `string`.
    pub timer_action: ::core::option::Option<::std::string::String>,
    /// `EndActionTime`: `string`.
    pub end_action_time: ::core::option::Option<::std::string::String>,
    /// `StartActionTime`: `string`.
    pub start_action_time: ::core::option::Option<::std::string::String>,
    /// `StatusList`: `[string]`.
    pub status_list: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl DescribeInstancesActionTimer {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ActionTimerIds`.
    #[must_use]
    pub fn action_timer_ids(
        mut self,
        action_timer_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.action_timer_ids = ::core::option::Option::Some(action_timer_ids);
        self
    }

    /// Sets `InstanceIds`.
    #[must_use]
    pub fn instance_ids(
        mut self,
        instance_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.instance_ids = ::core::option::Option::Some(instance_ids);
        self
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

    /// Sets `EndActionTime`.
    #[must_use]
    pub fn end_action_time(
        mut self,
        end_action_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.end_action_time = ::core::option::Option::Some(end_action_time.into());
        self
    }

    /// Sets `StartActionTime`.
    #[must_use]
    pub fn start_action_time(
        mut self,
        start_action_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.start_action_time = ::core::option::Option::Some(start_action_time.into());
        self
    }

    /// Sets `StatusList`.
    #[must_use]
    pub fn status_list(
        mut self,
        status_list: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.status_list = ::core::option::Option::Some(status_list);
        self
    }
}

impl ::tc3::Shaped for DescribeInstancesActionTimer {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstancesActionTimer",
        members: &[
            "ActionTimerIds",
            "InstanceIds",
            "TimerAction",
            "EndActionTime",
            "StartActionTime",
            "StatusList",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstancesActionTimer {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.action_timer_ids),
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.timer_action),
            ::tc3::Place::view(&self.end_action_time),
            ::tc3::Place::view(&self.start_action_time),
            ::tc3::Place::view(&self.status_list),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.action_timer_ids,
                1 => &mut self.instance_ids,
                2 => &mut self.timer_action,
                3 => &mut self.end_action_time,
                4 => &mut self.start_action_time,
                5 => &mut self.status_list,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeInstancesActionTimer {
    type Response = DescribeInstancesActionTimerResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeInstancesActionTimer",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeInstancesActionTimer`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesActionTimerResponse {
    /// `ActionTimers`: `[ActionTimer]`, always present.
    pub action_timers: ::std::vec::Vec<crate::objects::ActionTimer>,
}

impl ::tc3::Shaped for DescribeInstancesActionTimerResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstancesActionTimerResponse",
        members: &["ActionTimers"],
        always: &["ActionTimers"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstancesActionTimerResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.action_timers)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.action_timers,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    DescribeInstancesActionTimer, DescribeInstancesActionTimerResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeInstancesActionTimer, DescribeInstancesActionTimerResponse);
