// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Runs, skips or repeats one action of an experiment, on some of its instances or on all.
///
/// Not safe to send again after a lost answer: look with `DescribeTask` instead.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTaskInstance {
    /// The experiment. `TaskId`: `uint64`, required.
    pub task_id: u64,
    /// The action within the experiment: `TaskGroupActionId` of `DescribeTask`. `TaskActionId`: `uint64`,
    /// required.
    pub task_action_id: u64,
    /// The instances of that action: `TaskGroupInstanceId` of `DescribeTask`. `TaskInstanceIds`:
    /// `[uint64]`, required.
    pub task_instance_ids: ::std::vec::Vec<u64>,
    /// True for the whole experiment, false for the listed instances. `IsOperateAll`: `bool`, required.
    pub is_operate_all: bool,
    /// What to do. `ActionType`: `uint64`, required.
    pub action_type: crate::enums::InstanceOperation,
    /// The group that the action belongs to. `TaskGroupId`: `uint64`, required.
    pub task_group_id: u64,
}

impl ExecuteTaskInstance {
    /// With what is required.
    pub fn new(required: ExecuteTaskInstanceRequired) -> Self {
        let ExecuteTaskInstanceRequired {
            task_id,
            task_action_id,
            task_instance_ids,
            is_operate_all,
            action_type,
            task_group_id,
        } = required;
        Self {
            task_id,
            task_action_id,
            task_instance_ids,
            is_operate_all,
            action_type,
            task_group_id,
        }
    }
}

/// What [`ExecuteTaskInstance::new`] needs: the required members of `ExecuteTaskInstance`.
#[derive(Clone)]
pub struct ExecuteTaskInstanceRequired {
    /// The experiment. `TaskId`: `uint64`, required.
    pub task_id: u64,
    /// The action within the experiment: `TaskGroupActionId` of `DescribeTask`. `TaskActionId`: `uint64`,
    /// required.
    pub task_action_id: u64,
    /// The instances of that action: `TaskGroupInstanceId` of `DescribeTask`. `TaskInstanceIds`:
    /// `[uint64]`, required.
    pub task_instance_ids: ::std::vec::Vec<u64>,
    /// True for the whole experiment, false for the listed instances. `IsOperateAll`: `bool`, required.
    pub is_operate_all: bool,
    /// What to do. `ActionType`: `uint64`, required.
    pub action_type: crate::enums::InstanceOperation,
    /// The group that the action belongs to. `TaskGroupId`: `uint64`, required.
    pub task_group_id: u64,
}

impl ::core::fmt::Debug for ExecuteTaskInstanceRequired {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&ExecuteTaskInstance::new(self.clone()), f)
    }
}

impl ::tc3::Shaped for ExecuteTaskInstance {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ExecuteTaskInstance",
        members: &[
            "TaskId",
            "TaskActionId",
            "TaskInstanceIds",
            "IsOperateAll",
            "ActionType",
            "TaskGroupId",
        ],
        required: &[
            "TaskId",
            "TaskActionId",
            "TaskInstanceIds",
            "IsOperateAll",
            "ActionType",
            "TaskGroupId",
        ],
        unsigned: &["ActionType"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ExecuteTaskInstance {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_id),
            ::tc3::Place::view(&self.task_action_id),
            ::tc3::Place::view(&self.task_instance_ids),
            ::tc3::Place::view(&self.is_operate_all),
            ::tc3::Place::view(&self.action_type),
            ::tc3::Place::view(&self.task_group_id),
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
                1 => &mut self.task_action_id,
                2 => &mut self.task_instance_ids,
                3 => &mut self.is_operate_all,
                4 => &mut self.action_type,
                5 => &mut self.task_group_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ExecuteTaskInstance {
    type Response = ExecuteTaskInstanceResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "ExecuteTaskInstance",
        effect: ::tc3::Effect::Change,
        confirm_with: ::core::option::Option::Some("DescribeTask"),
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ExecuteTaskInstance`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTaskInstanceResponse {}

impl ::tc3::Shaped for ExecuteTaskInstanceResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ExecuteTaskInstanceResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ExecuteTaskInstanceResponse {
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

::tc3::record_traits!(ExecuteTaskInstance, ExecuteTaskInstanceResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ExecuteTaskInstance, ExecuteTaskInstanceResponse);
