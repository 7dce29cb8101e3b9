// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// How the instances of a group that take part are picked.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupInstancesExecuteRules {
    /// The way of picking. `TaskGroupInstancesExecuteMode`: `int64`, always present.
    pub task_group_instances_execute_mode: crate::enums::InstanceSelection,
    /// The share to pick, in percent, where a share is picked. `TaskGroupInstancesExecutePercent`:
    /// `int64`.
    pub task_group_instances_execute_percent: ::core::option::Option<i64>,
    /// How many to pick, where a number is picked. `TaskGroupInstancesExecuteNum`: `int64`.
    pub task_group_instances_execute_num: ::core::option::Option<i64>,
}

impl ::tc3::Shaped for TaskGroupInstancesExecuteRules {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TaskGroupInstancesExecuteRules",
        members: &[
            "TaskGroupInstancesExecuteMode",
            "TaskGroupInstancesExecutePercent",
            "TaskGroupInstancesExecuteNum",
        ],
        always: &["TaskGroupInstancesExecuteMode"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TaskGroupInstancesExecuteRules {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_group_instances_execute_mode),
            ::tc3::Place::view(&self.task_group_instances_execute_percent),
            ::tc3::Place::view(&self.task_group_instances_execute_num),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_group_instances_execute_mode,
                1 => &mut self.task_group_instances_execute_percent,
                2 => &mut self.task_group_instances_execute_num,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TaskGroupInstancesExecuteRules);
#[cfg(feature = "serde")]
::tc3::record_serde!(TaskGroupInstancesExecuteRules);
