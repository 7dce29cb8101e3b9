// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// An action with its settings, for a new experiment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskGroupForAction {
    /// The action, from `DescribeActionLibraryList`. `TaskActionId`: `int64`.
    pub task_action_id: ::core::option::Option<i64>,
    /// Settings that every action has, as JSON in a string such as `{"ActionTimeout": 1800}`.
    /// `TaskActionGeneralConfiguration`: `string`.
    pub task_action_general_configuration: ::core::option::Option<::std::string::String>,
    /// Settings of the action's own, as JSON in a string such as `{"ip": "0.0.0.0"}`.
    /// `TaskActionCustomConfiguration`: `string`.
    pub task_action_custom_configuration: ::core::option::Option<::std::string::String>,
}

impl TaskGroupForAction {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TaskActionId`.
    #[must_use]
    pub fn task_action_id(mut self, task_action_id: i64) -> Self {
        self.task_action_id = ::core::option::Option::Some(task_action_id);
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
}

impl ::tc3::Shaped for TaskGroupForAction {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TaskGroupForAction",
        members: &[
            "TaskActionId",
            "TaskActionGeneralConfiguration",
            "TaskActionCustomConfiguration",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TaskGroupForAction {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_action_id),
            ::tc3::Place::view(&self.task_action_general_configuration),
            ::tc3::Place::view(&self.task_action_custom_configuration),
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
                1 => &mut self.task_action_general_configuration,
                2 => &mut self.task_action_custom_configuration,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TaskGroupForAction);
#[cfg(feature = "serde")]
::tc3::record_serde!(TaskGroupForAction);
