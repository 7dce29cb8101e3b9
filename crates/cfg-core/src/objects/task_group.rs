// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// A part of an experiment: actions on resources of one kind.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroup {
    /// The group. `TaskGroupId`: `int64`, always present.
    pub task_group_id: i64,
    /// Its name. `TaskGroupTitle`: `string`, always present.
    pub task_group_title: ::std::string::String,
    /// What it is about. `TaskGroupDescription`: `string`, always present.
    pub task_group_description: ::std::string::String,
    /// Its place among the groups. `TaskGroupOrder`: `int64`, always present.
    pub task_group_order: i64,
    /// The kind of its resources, as in `DescribeObjectTypeList`. `ObjectTypeId`: `int64`, always present.
    pub object_type_id: i64,
    /// When it was made, as `YYYY-MM-DD HH:MM:SS`. `TaskGroupCreateTime`: `string`, always present.
    pub task_group_create_time: ::std::string::String,
    /// When it was last changed, as `YYYY-MM-DD HH:MM:SS`. `TaskGroupUpdateTime`: `string`, always
    /// present.
    pub task_group_update_time: ::std::string::String,
    /// Its actions, in order. `TaskGroupActions`: `[TaskGroupAction]`, always present.
    pub task_group_actions: ::std::vec::Vec<crate::objects::TaskGroupAction>,
    /// All its resources, by their ids. `TaskGroupInstanceList`: `[string]`, always present.
    pub task_group_instance_list: ::std::vec::Vec<::std::string::String>,
    /// In which order its actions are executed. `TaskGroupMode`: `int64`, always present.
    pub task_group_mode: crate::enums::TaskGroupMode,
    /// Those that do not take part. `TaskGroupDiscardInstanceList`: `[string]`, always present.
    pub task_group_discard_instance_list: ::std::vec::Vec<::std::string::String>,
    /// Those that take part. `TaskGroupSelectedInstanceList`: `[string]`, always present.
    pub task_group_selected_instance_list: ::std::vec::Vec<::std::string::String>,
    /// How those that take part are picked. `TaskGroupInstancesExecuteRule`:
    /// `[TaskGroupInstancesExecuteRules]`, always present.
    pub task_group_instances_execute_rule: ::std::vec::Vec<
        crate::objects::TaskGroupInstancesExecuteRules,
    >,
}

impl ::tc3::Shaped for TaskGroup {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TaskGroup",
        members: &[
            "TaskGroupId",
            "TaskGroupTitle",
            "TaskGroupDescription",
            "TaskGroupOrder",
            "ObjectTypeId",
            "TaskGroupCreateTime",
            "TaskGroupUpdateTime",
            "TaskGroupActions",
            "TaskGroupInstanceList",
            "TaskGroupMode",
            "TaskGroupDiscardInstanceList",
            "TaskGroupSelectedInstanceList",
            "TaskGroupInstancesExecuteRule",
        ],
        required: &[
            "TaskGroupId",
            "TaskGroupTitle",
            "TaskGroupDescription",
            "TaskGroupOrder",
            "ObjectTypeId",
            "TaskGroupCreateTime",
            "TaskGroupUpdateTime",
            "TaskGroupActions",
            "TaskGroupInstanceList",
            "TaskGroupMode",
        ],
        always: &[
            "TaskGroupId",
            "TaskGroupTitle",
            "TaskGroupDescription",
            "TaskGroupOrder",
            "ObjectTypeId",
            "TaskGroupCreateTime",
            "TaskGroupUpdateTime",
            "TaskGroupActions",
            "TaskGroupInstanceList",
            "TaskGroupMode",
            "TaskGroupDiscardInstanceList",
            "TaskGroupSelectedInstanceList",
            "TaskGroupInstancesExecuteRule",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TaskGroup {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_group_id),
            ::tc3::Place::view(&self.task_group_title),
            ::tc3::Place::view(&self.task_group_description),
            ::tc3::Place::view(&self.task_group_order),
            ::tc3::Place::view(&self.object_type_id),
            ::tc3::Place::view(&self.task_group_create_time),
            ::tc3::Place::view(&self.task_group_update_time),
            ::tc3::Place::view(&self.task_group_actions),
            ::tc3::Place::view(&self.task_group_instance_list),
            ::tc3::Place::view(&self.task_group_mode),
            ::tc3::Place::view(&self.task_group_discard_instance_list),
            ::tc3::Place::view(&self.task_group_selected_instance_list),
            ::tc3::Place::view(&self.task_group_instances_execute_rule),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_group_id,
                1 => &mut self.task_group_title,
                2 => &mut self.task_group_description,
                3 => &mut self.task_group_order,
                4 => &mut self.object_type_id,
                5 => &mut self.task_group_create_time,
                6 => &mut self.task_group_update_time,
                7 => &mut self.task_group_actions,
                8 => &mut self.task_group_instance_list,
                9 => &mut self.task_group_mode,
                10 => &mut self.task_group_discard_instance_list,
                11 => &mut self.task_group_selected_instance_list,
                12 => &mut self.task_group_instances_execute_rule,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TaskGroup);
#[cfg(feature = "serde")]
::tc3::record_serde!(TaskGroup);
