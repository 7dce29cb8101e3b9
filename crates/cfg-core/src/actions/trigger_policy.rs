// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Tells an experiment that its guardrail fired, or that the cause is over. Meant to be called by
/// monitoring.
///
/// At most 20 requests a second. Not safe to send again after a lost answer: look with
/// `DescribeTaskPolicyTriggerLog` instead.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerPolicy {
    /// The experiment. `TaskId`: `int64`, required.
    pub task_id: i64,
    /// What fired, such as the name of the alarm. `Name`: `string`, required.
    pub name: ::std::string::String,
    /// What happened, in words. `Content`: `string`, required.
    pub content: ::std::string::String,
    /// Whether the guardrail fires or recovers. `TriggerType`: `int64`, required.
    pub trigger_type: crate::enums::TriggerType,
}

impl TriggerPolicy {
    /// With what is required.
    pub fn new(
        task_id: i64,
        name: impl ::core::convert::Into<::std::string::String>,
        content: impl ::core::convert::Into<::std::string::String>,
        trigger_type: impl ::core::convert::Into<crate::enums::TriggerType>,
    ) -> Self {
        Self {
            task_id,
            name: name.into(),
            content: content.into(),
            trigger_type: trigger_type.into(),
        }
    }
}

impl ::tc3::Shaped for TriggerPolicy {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TriggerPolicy",
        members: &["TaskId", "Name", "Content", "TriggerType"],
        required: &["TaskId", "Name", "Content", "TriggerType"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TriggerPolicy {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_id),
            ::tc3::Place::view(&self.name),
            ::tc3::Place::view(&self.content),
            ::tc3::Place::view(&self.trigger_type),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_id,
                1 => &mut self.name,
                2 => &mut self.content,
                3 => &mut self.trigger_type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for TriggerPolicy {
    type Response = TriggerPolicyResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "TriggerPolicy",
        effect: ::tc3::Effect::Change,
        rate_limit: ::core::option::Option::Some(20),
        confirm_with: ::core::option::Option::Some("DescribeTaskPolicyTriggerLog"),
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`TriggerPolicy`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TriggerPolicyResponse {
    /// The experiment. `TaskId`: `int64`, always present.
    pub task_id: i64,
    /// Whether it took effect. `Success`: `bool`, always present.
    pub success: bool,
}

impl ::tc3::Shaped for TriggerPolicyResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TriggerPolicyResponse",
        members: &["TaskId", "Success"],
        always: &["TaskId", "Success"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TriggerPolicyResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_id),
            ::tc3::Place::view(&self.success),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_id,
                1 => &mut self.success,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TriggerPolicy, TriggerPolicyResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(TriggerPolicy, TriggerPolicyResponse);
