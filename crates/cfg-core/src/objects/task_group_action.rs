// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// An action within a group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupAction {
    /// The action within the experiment. `ExecuteTaskInstance` takes it as `TaskActionId`.
    /// `TaskGroupActionId`: `int64`, always present.
    pub task_group_action_id: i64,
    /// How it stands on each instance. `TaskGroupInstances`: `[TaskGroupInstance]`, always present.
    pub task_group_instances: ::std::vec::Vec<crate::objects::TaskGroupInstance>,
    /// The action in the library. `ActionId`: `int64`, always present.
    pub action_id: i64,
    /// Its place within the group. `TaskGroupActionOrder`: `int64`, always present.
    pub task_group_action_order: i64,
    /// Its settings of those that every action has, as JSON in a string.
    /// `TaskGroupActionGeneralConfiguration`: `string`, always present.
    pub task_group_action_general_configuration: ::std::string::String,
    /// Its settings of its own, as JSON in a string. `TaskGroupActionCustomConfiguration`: `string`,
    /// always present.
    pub task_group_action_custom_configuration: ::std::string::String,
    /// Where it stands. `TaskGroupActionStatus`: `int64`, always present.
    pub task_group_action_status: crate::enums::GroupActionStatus,
    /// When it was made, as `YYYY-MM-DD HH:MM:SS`. `TaskGroupActionCreateTime`: `string`, always present.
    pub task_group_action_create_time: ::std::string::String,
    /// When it was last changed, as `YYYY-MM-DD HH:MM:SS`. `TaskGroupActionUpdateTime`: `string`, always
    /// present.
    pub task_group_action_update_time: ::std::string::String,
    /// Its name. `ActionTitle`: `string`, always present.
    pub action_title: ::std::string::String,
    /// How it went. `TaskGroupActionStatusType`: `int64`, always present.
    pub task_group_action_status_type: crate::enums::InstanceStatusType,
    /// A number that stands for it. Upstream says no more of its use. `TaskGroupActionRandomId`: `int64`,
    /// always present.
    pub task_group_action_random_id: i64,
    /// The number of its recovery action. Upstream says no more of its use. `TaskGroupActionRecoverId`:
    /// `int64`, always present.
    pub task_group_action_recover_id: i64,
    /// The number of its executing action. Upstream says no more of its use. `TaskGroupActionExecuteId`:
    /// `int64`, always present.
    pub task_group_action_execute_id: i64,
    /// How it reaches its instances. `ActionApiType`: `int64`, always present.
    pub action_api_type: crate::enums::ActionApiType,
    /// Whether it injects a fault or takes one back. `ActionAttribute`: `int64`, always present.
    pub action_attribute: crate::enums::ActionAttribute,
    /// Who made it. `ActionType`: `string`, always present.
    pub action_type: crate::enums::ActionOrigin,
    /// Whether it can be tried again. `IsExecuteRedo`: `bool`, always present.
    pub is_execute_redo: bool,
    /// How dangerous it is, as text. `ActionRisk`: `string`, always present.
    pub action_risk: ::std::string::String,
    /// How long it has run, in seconds. `TaskGroupActionExecuteTime`: `int64`, always present.
    pub task_group_action_execute_time: i64,
    /// When its execution began, as `YYYY-MM-DD HH:MM:SS`. `TaskGroupActionStartTime`: `string`.
    pub task_group_action_start_time: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for TaskGroupAction {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TaskGroupAction",
        members: &[
            "TaskGroupActionId",
            "TaskGroupInstances",
            "ActionId",
            "TaskGroupActionOrder",
            "TaskGroupActionGeneralConfiguration",
            "TaskGroupActionCustomConfiguration",
            "TaskGroupActionStatus",
            "TaskGroupActionCreateTime",
            "TaskGroupActionUpdateTime",
            "ActionTitle",
            "TaskGroupActionStatusType",
            "TaskGroupActionRandomId",
            "TaskGroupActionRecoverId",
            "TaskGroupActionExecuteId",
            "ActionApiType",
            "ActionAttribute",
            "ActionType",
            "IsExecuteRedo",
            "ActionRisk",
            "TaskGroupActionExecuteTime",
            "TaskGroupActionStartTime",
        ],
        required: &[
            "TaskGroupActionId",
            "TaskGroupInstances",
            "ActionId",
            "TaskGroupActionOrder",
            "TaskGroupActionGeneralConfiguration",
            "TaskGroupActionCustomConfiguration",
            "TaskGroupActionStatus",
            "TaskGroupActionCreateTime",
            "TaskGroupActionUpdateTime",
            "ActionTitle",
            "TaskGroupActionStatusType",
            "TaskGroupActionRandomId",
            "TaskGroupActionRecoverId",
            "TaskGroupActionExecuteId",
        ],
        always: &[
            "TaskGroupActionId",
            "TaskGroupInstances",
            "ActionId",
            "TaskGroupActionOrder",
            "TaskGroupActionGeneralConfiguration",
            "TaskGroupActionCustomConfiguration",
            "TaskGroupActionStatus",
            "TaskGroupActionCreateTime",
            "TaskGroupActionUpdateTime",
            "ActionTitle",
            "TaskGroupActionStatusType",
            "TaskGroupActionRandomId",
            "TaskGroupActionRecoverId",
            "TaskGroupActionExecuteId",
            "ActionApiType",
            "ActionAttribute",
            "ActionType",
            "IsExecuteRedo",
            "ActionRisk",
            "TaskGroupActionExecuteTime",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TaskGroupAction {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_group_action_id),
            ::tc3::Place::view(&self.task_group_instances),
            ::tc3::Place::view(&self.action_id),
            ::tc3::Place::view(&self.task_group_action_order),
            ::tc3::Place::view(&self.task_group_action_general_configuration),
            ::tc3::Place::view(&self.task_group_action_custom_configuration),
            ::tc3::Place::view(&self.task_group_action_status),
            ::tc3::Place::view(&self.task_group_action_create_time),
            ::tc3::Place::view(&self.task_group_action_update_time),
            ::tc3::Place::view(&self.action_title),
            ::tc3::Place::view(&self.task_group_action_status_type),
            ::tc3::Place::view(&self.task_group_action_random_id),
            ::tc3::Place::view(&self.task_group_action_recover_id),
            ::tc3::Place::view(&self.task_group_action_execute_id),
            ::tc3::Place::view(&self.action_api_type),
            ::tc3::Place::view(&self.action_attribute),
            ::tc3::Place::view(&self.action_type),
            ::tc3::Place::view(&self.is_execute_redo),
            ::tc3::Place::view(&self.action_risk),
            ::tc3::Place::view(&self.task_group_action_execute_time),
            ::tc3::Place::view(&self.task_group_action_start_time),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_group_action_id,
                1 => &mut self.task_group_instances,
                2 => &mut self.action_id,
                3 => &mut self.task_group_action_order,
                4 => &mut self.task_group_action_general_configuration,
                5 => &mut self.task_group_action_custom_configuration,
                6 => &mut self.task_group_action_status,
                7 => &mut self.task_group_action_create_time,
                8 => &mut self.task_group_action_update_time,
                9 => &mut self.action_title,
                10 => &mut self.task_group_action_status_type,
                11 => &mut self.task_group_action_random_id,
                12 => &mut self.task_group_action_recover_id,
                13 => &mut self.task_group_action_execute_id,
                14 => &mut self.action_api_type,
                15 => &mut self.action_attribute,
                16 => &mut self.action_type,
                17 => &mut self.is_execute_redo,
                18 => &mut self.action_risk,
                19 => &mut self.task_group_action_execute_time,
                20 => &mut self.task_group_action_start_time,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TaskGroupAction);
#[cfg(feature = "serde")]
::tc3::record_serde!(TaskGroupAction);
