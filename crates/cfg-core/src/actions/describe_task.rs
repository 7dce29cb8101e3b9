// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Shows one experiment with its groups, actions and instances.
///
/// At most 20 requests a second. Only reads: safe to send again. Waiters: `RUNNING`, `PAUSED`,
/// `FINISHED`.
///
/// # Examples
///
/// Shows an experiment:
///
/// ```
/// use cfg_core::DescribeTask;
///
/// let request = DescribeTask::new(1698);
/// # use cfg_core::Validate;
/// # assert!(request.validate().is_empty());
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTask {
    /// The experiment. `TaskId`: `int64`, required.
    pub task_id: i64,
}

impl DescribeTask {
    /// With what is required.
    pub fn new(task_id: i64) -> Self {
        Self { task_id }
    }
}

impl ::tc3::Shaped for DescribeTask {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeTask",
        members: &["TaskId"],
        required: &["TaskId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeTask {
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

impl DescribeTask {
    /// `running` waits until the experiment runs: `Task.TaskStatus` is 1002; 1004 ends it. It looks every
    /// 5s, for 180s.
    pub const RUNNING: ::tc3::wait::Waiter = ::tc3::wait::Waiter {
        dead: &[::tc3::Literal::Int(1004)],
        ..::tc3::wait::Waiter::new(
            "running",
            "the experiment runs",
            &["Task", "TaskStatus"],
            &[::tc3::Literal::Int(1002)],
        )
    };
    /// `paused` waits until the experiment is paused: `Task.TaskStatus` is 1003; 1004 ends it. It looks
    /// every 5s, for 180s.
    pub const PAUSED: ::tc3::wait::Waiter = ::tc3::wait::Waiter {
        dead: &[::tc3::Literal::Int(1004)],
        ..::tc3::wait::Waiter::new(
            "paused",
            "the experiment is paused",
            &["Task", "TaskStatus"],
            &[::tc3::Literal::Int(1003)],
        )
    };
    /// `finished` waits until the experiment has ended: `Task.TaskStatus` is 1004. It looks every 10s, for
    /// 3600s.
    pub const FINISHED: ::tc3::wait::Waiter = ::tc3::wait::Waiter {
        pace: ::tc3::wait::Pace {
            interval: ::core::time::Duration::from_secs(10),
            timeout: ::core::time::Duration::from_secs(3600),
        },
        ..::tc3::wait::Waiter::new(
            "finished",
            "the experiment has ended",
            &["Task", "TaskStatus"],
            &[::tc3::Literal::Int(1004)],
        )
    };
}

impl ::tc3::Action for DescribeTask {
    type Response = DescribeTaskResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "DescribeTask",
        effect: ::tc3::Effect::Read,
        rate_limit: ::core::option::Option::Some(20),
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeTask`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskResponse {
    /// The experiment. `Task`: `Task`, always present.
    pub task: crate::objects::Task,
    /// How far its report is; null where none was asked for. `ReportInfo`: `TaskReportInfo`, always
    /// present, may be null.
    pub report_info: ::core::option::Option<crate::objects::TaskReportInfo>,
}

impl ::tc3::Shaped for DescribeTaskResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeTaskResponse",
        members: &["Task", "ReportInfo"],
        always: &["Task", "ReportInfo"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeTaskResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task),
            ::tc3::Place::view(&self.report_info),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task,
                1 => &mut self.report_info,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeTask, DescribeTaskResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeTask, DescribeTaskResponse);
