// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// What an experiment takes from you when it is made from a template.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskConfig {
    /// The groups, in the template's order, and as many as the template has. `TaskGroupsConfig`:
    /// `[TaskGroupConfig]`, required.
    pub task_groups_config: ::std::vec::Vec<crate::objects::TaskGroupConfig>,
    /// A name for the experiment; the template's where absent. `TaskTitle`: `string`.
    pub task_title: ::core::option::Option<::std::string::String>,
    /// What the experiment is about; the template's description where absent. `TaskDescription`: `string`.
    pub task_description: ::core::option::Option<::std::string::String>,
    /// Who moves it along; as in the template where absent. `TaskMode`: `uint64`.
    pub task_mode: ::core::option::Option<crate::enums::TaskMode>,
    /// Minutes until it pauses by itself; as in the template where absent. `TaskPauseDuration`: `uint64`.
    pub task_pause_duration: ::core::option::Option<u64>,
    /// Tags for the experiment; the template's where absent. `Tags`: `[TagWithCreate]`.
    pub tags: ::core::option::Option<::std::vec::Vec<crate::objects::TagWithCreate>>,
    /// What happens when the guardrail fires. `PolicyDealType`: `int64`.
    pub policy_deal_type: ::core::option::Option<crate::enums::PolicyDealType>,
}

impl TaskConfig {
    /// With what is required.
    pub fn new(
        task_groups_config: ::std::vec::Vec<crate::objects::TaskGroupConfig>,
    ) -> Self {
        Self {
            task_groups_config,
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

    /// Sets `TaskMode`.
    #[must_use]
    pub fn task_mode(
        mut self,
        task_mode: impl ::core::convert::Into<crate::enums::TaskMode>,
    ) -> Self {
        self.task_mode = ::core::option::Option::Some(task_mode.into());
        self
    }

    /// Sets `TaskPauseDuration`.
    #[must_use]
    pub fn task_pause_duration(mut self, task_pause_duration: u64) -> Self {
        self.task_pause_duration = ::core::option::Option::Some(task_pause_duration);
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(mut self, tags: ::std::vec::Vec<crate::objects::TagWithCreate>) -> Self {
        self.tags = ::core::option::Option::Some(tags);
        self
    }

    /// Sets `PolicyDealType`.
    #[must_use]
    pub fn policy_deal_type(
        mut self,
        policy_deal_type: impl ::core::convert::Into<crate::enums::PolicyDealType>,
    ) -> Self {
        self.policy_deal_type = ::core::option::Option::Some(policy_deal_type.into());
        self
    }
}

impl ::tc3::Shaped for TaskConfig {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TaskConfig",
        members: &[
            "TaskGroupsConfig",
            "TaskTitle",
            "TaskDescription",
            "TaskMode",
            "TaskPauseDuration",
            "Tags",
            "PolicyDealType",
        ],
        required: &["TaskGroupsConfig"],
        unsigned: &["TaskMode"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TaskConfig {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_groups_config),
            ::tc3::Place::view(&self.task_title),
            ::tc3::Place::view(&self.task_description),
            ::tc3::Place::view(&self.task_mode),
            ::tc3::Place::view(&self.task_pause_duration),
            ::tc3::Place::view(&self.tags),
            ::tc3::Place::view(&self.policy_deal_type),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_groups_config,
                1 => &mut self.task_title,
                2 => &mut self.task_description,
                3 => &mut self.task_mode,
                4 => &mut self.task_pause_duration,
                5 => &mut self.tags,
                6 => &mut self.policy_deal_type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TaskConfig);
#[cfg(feature = "serde")]
::tc3::record_serde!(TaskConfig);
