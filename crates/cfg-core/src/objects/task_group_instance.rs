// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// An action on one instance.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupInstance {
    /// The instance within the action. `ExecuteTaskInstance` takes it in `TaskInstanceIds`.
    /// `TaskGroupInstanceId`: `int64`, always present.
    pub task_group_instance_id: i64,
    /// The resource, by its own id, such as `ins-…`. `TaskGroupInstanceObjectId`: `string`, always
    /// present.
    pub task_group_instance_object_id: ::std::string::String,
    /// Where it stands. `TaskGroupInstanceStatus`: `int64`, always present.
    pub task_group_instance_status: crate::enums::InstanceStatus,
    /// When it was made, as `YYYY-MM-DD HH:MM:SS`. `TaskGroupInstanceCreateTime`: `string`, always
    /// present.
    pub task_group_instance_create_time: ::std::string::String,
    /// When it was last changed, as `YYYY-MM-DD HH:MM:SS`. `TaskGroupInstanceUpdateTime`: `string`, always
    /// present.
    pub task_group_instance_update_time: ::std::string::String,
    /// How it went. `TaskGroupInstanceStatusType`: `int64`, always present.
    pub task_group_instance_status_type: crate::enums::InstanceStatusType,
    /// When its execution began, as `YYYY-MM-DD HH:MM:SS`. `TaskGroupInstanceStartTime`: `string`, always
    /// present.
    pub task_group_instance_start_time: ::std::string::String,
    /// When its execution ended, as `YYYY-MM-DD HH:MM:SS`. `TaskGroupInstanceEndTime`: `string`, always
    /// present.
    pub task_group_instance_end_time: ::std::string::String,
    /// The log of its execution. Out of use upstream; null where there is none.
    /// `TaskGroupInstanceExecuteLog`: `string`, always present, may be null.
    pub task_group_instance_execute_log: ::core::option::Option<::std::string::String>,
    /// Whether it can be tried again. `TaskGroupInstanceIsRedo`: `bool`, always present.
    pub task_group_instance_is_redo: bool,
    /// How long it has run, in seconds. `TaskGroupInstanceExecuteTime`: `int64`, always present.
    pub task_group_instance_execute_time: i64,
}

impl ::tc3::Shaped for TaskGroupInstance {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TaskGroupInstance",
        members: &[
            "TaskGroupInstanceId",
            "TaskGroupInstanceObjectId",
            "TaskGroupInstanceStatus",
            "TaskGroupInstanceCreateTime",
            "TaskGroupInstanceUpdateTime",
            "TaskGroupInstanceStatusType",
            "TaskGroupInstanceStartTime",
            "TaskGroupInstanceEndTime",
            "TaskGroupInstanceExecuteLog",
            "TaskGroupInstanceIsRedo",
            "TaskGroupInstanceExecuteTime",
        ],
        required: &[
            "TaskGroupInstanceId",
            "TaskGroupInstanceObjectId",
            "TaskGroupInstanceStatus",
            "TaskGroupInstanceCreateTime",
            "TaskGroupInstanceUpdateTime",
            "TaskGroupInstanceStatusType",
            "TaskGroupInstanceStartTime",
            "TaskGroupInstanceEndTime",
        ],
        always: &[
            "TaskGroupInstanceId",
            "TaskGroupInstanceObjectId",
            "TaskGroupInstanceStatus",
            "TaskGroupInstanceCreateTime",
            "TaskGroupInstanceUpdateTime",
            "TaskGroupInstanceStatusType",
            "TaskGroupInstanceStartTime",
            "TaskGroupInstanceEndTime",
            "TaskGroupInstanceExecuteLog",
            "TaskGroupInstanceIsRedo",
            "TaskGroupInstanceExecuteTime",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TaskGroupInstance {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_group_instance_id),
            ::tc3::Place::view(&self.task_group_instance_object_id),
            ::tc3::Place::view(&self.task_group_instance_status),
            ::tc3::Place::view(&self.task_group_instance_create_time),
            ::tc3::Place::view(&self.task_group_instance_update_time),
            ::tc3::Place::view(&self.task_group_instance_status_type),
            ::tc3::Place::view(&self.task_group_instance_start_time),
            ::tc3::Place::view(&self.task_group_instance_end_time),
            ::tc3::Place::view(&self.task_group_instance_execute_log),
            ::tc3::Place::view(&self.task_group_instance_is_redo),
            ::tc3::Place::view(&self.task_group_instance_execute_time),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_group_instance_id,
                1 => &mut self.task_group_instance_object_id,
                2 => &mut self.task_group_instance_status,
                3 => &mut self.task_group_instance_create_time,
                4 => &mut self.task_group_instance_update_time,
                5 => &mut self.task_group_instance_status_type,
                6 => &mut self.task_group_instance_start_time,
                7 => &mut self.task_group_instance_end_time,
                8 => &mut self.task_group_instance_execute_log,
                9 => &mut self.task_group_instance_is_redo,
                10 => &mut self.task_group_instance_execute_time,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TaskGroupInstance);
#[cfg(feature = "serde")]
::tc3::record_serde!(TaskGroupInstance);
