// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Deletes an experiment.
///
/// Not safe to send again after a lost answer: look with `DescribeTaskList` instead.
///
/// # Examples
///
/// Deletes an experiment:
///
/// ```
/// use cfg_core::DeleteTask;
///
/// let request = DeleteTask::new(1698);
/// # use cfg_core::Validate;
/// # assert!(request.validate().is_empty());
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTask {
    /// The experiment. `TaskId`: `int64`, required.
    pub task_id: i64,
}

impl DeleteTask {
    /// With what is required.
    pub fn new(task_id: i64) -> Self {
        Self { task_id }
    }
}

impl ::tc3::Shaped for DeleteTask {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteTask",
        members: &["TaskId"],
        required: &["TaskId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteTask {
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

impl ::tc3::Action for DeleteTask {
    type Response = DeleteTaskResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "DeleteTask",
        effect: ::tc3::Effect::Change,
        confirm_with: ::core::option::Option::Some("DescribeTaskList"),
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DeleteTask`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTaskResponse {}

impl ::tc3::Shaped for DeleteTaskResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DeleteTaskResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DeleteTaskResponse {
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

::tc3::record_traits!(DeleteTask, DeleteTaskResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DeleteTask, DeleteTaskResponse);
