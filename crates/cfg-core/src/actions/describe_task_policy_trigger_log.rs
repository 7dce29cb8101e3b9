// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Lists when the guardrail of an experiment fired and recovered.
///
/// Only reads: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskPolicyTriggerLog {
    /// The experiment. `TaskId`: `int64`, required.
    pub task_id: i64,
    /// The page to return. `Page`: `int64`, required.
    pub page: i64,
    /// How many entries a page has. `PageSize`: `int64`, required.
    pub page_size: i64,
}

impl DescribeTaskPolicyTriggerLog {
    /// With what is required.
    pub fn new(task_id: i64, page: i64, page_size: i64) -> Self {
        Self { task_id, page, page_size }
    }
}

impl ::tc3::Shaped for DescribeTaskPolicyTriggerLog {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeTaskPolicyTriggerLog",
        members: &["TaskId", "Page", "PageSize"],
        required: &["TaskId", "Page", "PageSize"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeTaskPolicyTriggerLog {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_id),
            ::tc3::Place::view(&self.page),
            ::tc3::Place::view(&self.page_size),
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
                1 => &mut self.page,
                2 => &mut self.page_size,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeTaskPolicyTriggerLog {
    type Response = DescribeTaskPolicyTriggerLogResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "DescribeTaskPolicyTriggerLog",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeTaskPolicyTriggerLog`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskPolicyTriggerLogResponse {
    /// The entries of this page. `TriggerLogs`: `[PolicyTriggerLog]`.
    pub trigger_logs: ::core::option::Option<
        ::std::vec::Vec<crate::objects::PolicyTriggerLog>,
    >,
}

impl ::tc3::Shaped for DescribeTaskPolicyTriggerLogResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeTaskPolicyTriggerLogResponse",
        members: &["TriggerLogs"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeTaskPolicyTriggerLogResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.trigger_logs)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.trigger_logs,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    DescribeTaskPolicyTriggerLog, DescribeTaskPolicyTriggerLogResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeTaskPolicyTriggerLog, DescribeTaskPolicyTriggerLogResponse);
