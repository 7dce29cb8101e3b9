// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Makes an experiment of one action on some instances. It does not start it.
///
/// At most 20 requests a second. Not safe to send again after a lost answer: look with
/// `DescribeTaskList` instead.
///
/// # Examples
///
/// Makes an experiment that loads the processors of one machine:
///
/// ```
/// use cfg_core::CreateTaskFromAction;
///
/// let request = CreateTaskFromAction::new(1, vec!["ins-0000000a".into()])
///     .task_title("Checkout under load")
///     .task_action_custom_configuration("{\"percentage\": 80}");
/// # use cfg_core::Validate;
/// # assert!(request.validate().is_empty());
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromAction {
    /// The action, from `DescribeActionLibraryList`. `TaskActionId`: `uint64`, required.
    pub task_action_id: u64,
    /// The instances that take part, by their ids. `TaskInstances`: `[string]`, required.
    pub task_instances: ::std::vec::Vec<::std::string::String>,
    /// A name for the experiment; the action's where absent. `TaskTitle`: `string`.
    pub task_title: ::core::option::Option<::std::string::String>,
    /// What the experiment is about; the action's description where absent. `TaskDescription`: `string`.
    pub task_description: ::core::option::Option<::std::string::String>,
    /// Settings that every action has, as JSON in a string; `DescribeActionFieldConfigList` lists them.
    /// The action's defaults where absent. `TaskActionGeneralConfiguration`: `string`.
    pub task_action_general_configuration: ::core::option::Option<::std::string::String>,
    /// Settings of the action's own, as JSON in a string; `DescribeActionFieldConfigList` lists them.
    /// Those that are obligatory have no default and must be given; defaults fill in the rest.
    /// `TaskActionCustomConfiguration`: `string`.
    pub task_action_custom_configuration: ::core::option::Option<::std::string::String>,
    /// Minutes until the experiment pauses by itself. 60 where absent. `TaskPauseDuration`: `uint64`.
    pub task_pause_duration: ::core::option::Option<u64>,
    /// Tags for the experiment. `TaskTags`: `[TagWithCreate]`.
    pub task_tags: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TagWithCreate>,
    >,
}

impl CreateTaskFromAction {
    /// With what is required.
    pub fn new(
        task_action_id: u64,
        task_instances: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        Self {
            task_action_id,
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

    /// Sets `TaskActionGeneralConfiguration`.
    #[must_use]
    pub fn task_action_general_configuration(
        mut self,
        task_action_general_configuration: impl ::core::convert::Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.task_action_general_configuration = ::core::option::Option::Some(
            task_action_general_configuration.into(),
        );
        self
    }

    /// Sets `TaskActionCustomConfiguration`.
    #[must_use]
    pub fn task_action_custom_configuration(
        mut self,
        task_action_custom_configuration: impl ::core::convert::Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.task_action_custom_configuration = ::core::option::Option::Some(
            task_action_custom_configuration.into(),
        );
        self
    }

    /// Sets `TaskPauseDuration`.
    #[must_use]
    pub fn task_pause_duration(mut self, task_pause_duration: u64) -> Self {
        self.task_pause_duration = ::core::option::Option::Some(task_pause_duration);
        self
    }

    /// Sets `TaskTags`.
    #[must_use]
    pub fn task_tags(
        mut self,
        task_tags: ::std::vec::Vec<crate::objects::TagWithCreate>,
    ) -> Self {
        self.task_tags = ::core::option::Option::Some(task_tags);
        self
    }
}

impl ::tc3::Shaped for CreateTaskFromAction {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateTaskFromAction",
        members: &[
            "TaskActionId",
            "TaskInstances",
            "TaskTitle",
            "TaskDescription",
            "TaskActionGeneralConfiguration",
            "TaskActionCustomConfiguration",
            "TaskPauseDuration",
            "TaskTags",
        ],
        required: &["TaskActionId", "TaskInstances"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateTaskFromAction {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_action_id),
            ::tc3::Place::view(&self.task_instances),
            ::tc3::Place::view(&self.task_title),
            ::tc3::Place::view(&self.task_description),
            ::tc3::Place::view(&self.task_action_general_configuration),
            ::tc3::Place::view(&self.task_action_custom_configuration),
            ::tc3::Place::view(&self.task_pause_duration),
            ::tc3::Place::view(&self.task_tags),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_action_id,
                1 => &mut self.task_instances,
                2 => &mut self.task_title,
                3 => &mut self.task_description,
                4 => &mut self.task_action_general_configuration,
                5 => &mut self.task_action_custom_configuration,
                6 => &mut self.task_pause_duration,
                7 => &mut self.task_tags,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for CreateTaskFromAction {
    type Response = CreateTaskFromActionResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "CreateTaskFromAction",
        effect: ::tc3::Effect::Change,
        rate_limit: ::core::option::Option::Some(20),
        confirm_with: ::core::option::Option::Some("DescribeTaskList"),
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`CreateTaskFromAction`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTaskFromActionResponse {
    /// The new experiment. `TaskId`: `uint64`, always present.
    pub task_id: u64,
}

impl ::tc3::Shaped for CreateTaskFromActionResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateTaskFromActionResponse",
        members: &["TaskId"],
        always: &["TaskId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateTaskFromActionResponse {
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

::tc3::record_traits!(CreateTaskFromAction, CreateTaskFromActionResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(CreateTaskFromAction, CreateTaskFromActionResponse);
