// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// What a group takes from you when an experiment is made from a template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupConfig {
    /// The resources to break, by their ids: `ins-…` for a machine, `cdb-…` for a MySQL instance, and so
    /// on. A part of a Kubernetes cluster is named by JSON in the string, such as `{"ClusterId": "cls-…",
    /// "InstanceId": "ins-…", "LanIP": "…"}` for a node. `TaskGroupInstances`: `[string]`, required.
    pub task_group_instances: ::std::vec::Vec<::std::string::String>,
    /// A name for the group; the template's where absent. `TaskGroupTitle`: `string`.
    pub task_group_title: ::core::option::Option<::std::string::String>,
    /// What the group is about; the template's description where absent. `TaskGroupDescription`: `string`.
    pub task_group_description: ::core::option::Option<::std::string::String>,
    /// In which order its actions are executed; as in the template where absent. `TaskGroupMode`:
    /// `uint64`.
    pub task_group_mode: ::core::option::Option<crate::enums::TaskGroupMode>,
    /// Settings for those actions that shall differ from the template. `TaskGroupActionsConfig`:
    /// `[TaskGroupActionConfig]`.
    pub task_group_actions_config: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TaskGroupActionConfig>,
    >,
}

impl TaskGroupConfig {
    /// With what is required.
    pub fn new(task_group_instances: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            task_group_instances,
            ..::core::default::Default::default()
        }
    }

    /// Sets `TaskGroupTitle`.
    #[must_use]
    pub fn task_group_title(
        mut self,
        task_group_title: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_group_title = ::core::option::Option::Some(task_group_title.into());
        self
    }

    /// Sets `TaskGroupDescription`.
    #[must_use]
    pub fn task_group_description(
        mut self,
        task_group_description: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_group_description = ::core::option::Option::Some(
            task_group_description.into(),
        );
        self
    }

    /// Sets `TaskGroupMode`.
    #[must_use]
    pub fn task_group_mode(
        mut self,
        task_group_mode: impl ::core::convert::Into<crate::enums::TaskGroupMode>,
    ) -> Self {
        self.task_group_mode = ::core::option::Option::Some(task_group_mode.into());
        self
    }

    /// Sets `TaskGroupActionsConfig`.
    #[must_use]
    pub fn task_group_actions_config(
        mut self,
        task_group_actions_config: ::std::vec::Vec<crate::objects::TaskGroupActionConfig>,
    ) -> Self {
        self.task_group_actions_config = ::core::option::Option::Some(
            task_group_actions_config,
        );
        self
    }
}

impl ::tc3::Shaped for TaskGroupConfig {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TaskGroupConfig",
        members: &[
            "TaskGroupInstances",
            "TaskGroupTitle",
            "TaskGroupDescription",
            "TaskGroupMode",
            "TaskGroupActionsConfig",
        ],
        required: &["TaskGroupInstances"],
        unsigned: &["TaskGroupMode"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TaskGroupConfig {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_group_instances),
            ::tc3::Place::view(&self.task_group_title),
            ::tc3::Place::view(&self.task_group_description),
            ::tc3::Place::view(&self.task_group_mode),
            ::tc3::Place::view(&self.task_group_actions_config),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_group_instances,
                1 => &mut self.task_group_title,
                2 => &mut self.task_group_description,
                3 => &mut self.task_group_mode,
                4 => &mut self.task_group_actions_config,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TaskGroupConfig);
#[cfg(feature = "serde")]
::tc3::record_serde!(TaskGroupConfig);
