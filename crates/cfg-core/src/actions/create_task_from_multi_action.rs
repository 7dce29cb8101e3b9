// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Makes an experiment of several actions on the same instances. It does not start it.
///
/// Not safe to send again after a lost answer: look with `DescribeTaskList` instead.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromMultiAction {
    /// The resources to break, by their ids: `ins-…` for a machine, `cdb-…` for a MySQL instance, and so
    /// on. A part of a Kubernetes cluster is named by JSON in the string, such as `{"ClusterId": "cls-…",
    /// "InstanceId": "ins-…", "LanIP": "…"}` for a node. `TaskInstances`: `[string]`, required.
    pub task_instances: ::std::vec::Vec<::std::string::String>,
    /// A name for the experiment; the action's where absent. `TaskTitle`: `string`.
    pub task_title: ::core::option::Option<::std::string::String>,
    /// What the experiment is about; the action's description where absent. `TaskDescription`: `string`.
    pub task_description: ::core::option::Option<::std::string::String>,
    /// Minutes until the experiment pauses by itself. 60 where absent. `TaskPauseDuration`: `uint64`.
    pub task_pause_duration: ::core::option::Option<u64>,
    /// The actions, with their settings. `TaskAction`: `[TaskGroupForAction]`.
    pub task_action: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TaskGroupForAction>,
    >,
}

impl CreateTaskFromMultiAction {
    /// With what is required.
    pub fn new(task_instances: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            task_instances,
            ..::core::default::Default::default()
        }
    }

    /// Sets `TaskTitle`.
    #[must_use]
    pub fn task_title(
        mut self,
        task_title: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_title = ::core::option::Option::Some(task_title.into());
        self
    }

    /// Sets `TaskDescription`.
    #[must_use]
    pub fn task_description(
        mut self,
        task_description: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_description = ::core::option::Option::Some(task_description.into());
        self
    }

    /// Sets `TaskPauseDuration`.
    #[must_use]
    pub fn task_pause_duration(mut self, task_pause_duration: u64) -> Self {
        self.task_pause_duration = ::core::option::Option::Some(task_pause_duration);
        self
    }

    /// Sets `TaskAction`.
    #[must_use]
    pub fn task_action(
        mut self,
        task_action: ::std::vec::Vec<crate::objects::TaskGroupForAction>,
    ) -> Self {
        self.task_action = ::core::option::Option::Some(task_action);
        self
    }
}

impl ::tc3::Shaped for CreateTaskFromMultiAction {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateTaskFromMultiAction",
        members: &[
            "TaskInstances",
            "TaskTitle",
            "TaskDescription",
            "TaskPauseDuration",
            "TaskAction",
        ],
        required: &["TaskInstances"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateTaskFromMultiAction {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_instances),
            ::tc3::Place::view(&self.task_title),
            ::tc3::Place::view(&self.task_description),
            ::tc3::Place::view(&self.task_pause_duration),
            ::tc3::Place::view(&self.task_action),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_instances,
                1 => &mut self.task_title,
                2 => &mut self.task_description,
                3 => &mut self.task_pause_duration,
                4 => &mut self.task_action,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for CreateTaskFromMultiAction {
    type Response = CreateTaskFromMultiActionResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "CreateTaskFromMultiAction",
        effect: ::tc3::Effect::Change,
        confirm_with: ::core::option::Option::Some("DescribeTaskList"),
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`CreateTaskFromMultiAction`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromMultiActionResponse {
    /// The new experiment. `TaskId`: `uint64`, always present.
    pub task_id: u64,
}

impl ::tc3::Shaped for CreateTaskFromMultiActionResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateTaskFromMultiActionResponse",
        members: &["TaskId"],
        always: &["TaskId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateTaskFromMultiActionResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.task_id)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(CreateTaskFromMultiAction, CreateTaskFromMultiActionResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(CreateTaskFromMultiAction, CreateTaskFromMultiActionResponse);
