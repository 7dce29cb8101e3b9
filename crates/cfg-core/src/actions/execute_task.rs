// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Starts an experiment.
///
/// Not safe to send again after a lost answer: look with `DescribeTask` instead.
///
/// # Examples
///
/// Starts an experiment:
///
/// ```
/// use cfg_core::ExecuteTask;
///
/// let request = ExecuteTask::new(1698);
/// # use cfg_core::Validate;
/// # assert!(request.validate().is_empty());
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTask {
    /// The experiment. `TaskId`: `int64`, required.
    pub task_id: i64,
}

impl ExecuteTask {
    /// With what is required.
    pub fn new(task_id: i64) -> Self {
        Self { task_id }
    }
}

impl ::tc3::Shaped for ExecuteTask {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ExecuteTask",
        members: &["TaskId"],
        required: &["TaskId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ExecuteTask {
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

impl ::tc3::Action for ExecuteTask {
    type Response = ExecuteTaskResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "ExecuteTask",
        effect: ::tc3::Effect::Change,
        confirm_with: ::core::option::Option::Some("DescribeTask"),
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ExecuteTask`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExecuteTaskResponse {}

impl ::tc3::Shaped for ExecuteTaskResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ExecuteTaskResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ExecuteTaskResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [];
        viewer.see(&members);
    }

    fn get_mut(&mut self, _: usize) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::None
    }
}

::tc3::record_traits!(ExecuteTask, ExecuteTaskResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ExecuteTask, ExecuteTaskResponse);
