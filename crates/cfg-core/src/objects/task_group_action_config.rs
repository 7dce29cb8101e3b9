// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Settings for one action of a template's group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupActionConfig {
    /// Which action of the group: its place, from 1. Without it, or with a place that the template lacks,
    /// the settings reach no action. `TaskGroupActionOrder`: `uint64`.
    pub task_group_action_order: ::core::option::Option<u64>,
    /// Settings that every action has, as JSON in a string; as in the template where absent.
    /// `DescribeTemplate` shows them. `TaskGroupActionGeneralConfiguration`: `string`.
    pub task_group_action_general_configuration: ::core::option::Option<
        ::std::string::String,
    >,
    /// Settings of the action's own, as JSON in a string; as in the template where absent.
    /// `DescribeTemplate` shows them. `TaskGroupActionCustomConfiguration`: `string`.
    pub task_group_action_custom_configuration: ::core::option::Option<
        ::std::string::String,
    >,
}

impl TaskGroupActionConfig {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TaskGroupActionOrder`.
    #[must_use]
    pub fn task_group_action_order(mut self, task_group_action_order: u64) -> Self {
        self.task_group_action_order = ::core::option::Option::Some(
            task_group_action_order,
        );
        self
    }

    /// Sets `TaskGroupActionGeneralConfiguration`.
    #[must_use]
    pub fn task_group_action_general_configuration(
        mut self,
        task_group_action_general_configuration: impl ::core::convert::Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.task_group_action_general_configuration = ::core::option::Option::Some(
            task_group_action_general_configuration.into(),
        );
        self
    }

    /// Sets `TaskGroupActionCustomConfiguration`.
    #[must_use]
    pub fn task_group_action_custom_configuration(
        mut self,
        task_group_action_custom_configuration: impl ::core::convert::Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.task_group_action_custom_configuration = ::core::option::Option::Some(
            task_group_action_custom_configuration.into(),
        );
        self
    }
}

impl ::tc3::Shaped for TaskGroupActionConfig {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TaskGroupActionConfig",
        members: &[
            "TaskGroupActionOrder",
            "TaskGroupActionGeneralConfiguration",
            "TaskGroupActionCustomConfiguration",
        ],
        rules: &[
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Range {
                        member: "TaskGroupActionOrder",
                        min: ::core::option::Option::Some(::tc3::Number::Int(1)),
                        max: ::core::option::Option::None,
                    },
                    "The first action of a group is number 1.",
                )
                .warning(),
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TaskGroupActionConfig {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_group_action_order),
            ::tc3::Place::view(&self.task_group_action_general_configuration),
            ::tc3::Place::view(&self.task_group_action_custom_configuration),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_group_action_order,
                1 => &mut self.task_group_action_general_configuration,
                2 => &mut self.task_group_action_custom_configuration,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TaskGroupActionConfig);
#[cfg(feature = "serde")]
::tc3::record_serde!(TaskGroupActionConfig);
