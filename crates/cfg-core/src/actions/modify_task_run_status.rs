// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Moves an experiment to another state, or ends it with a verdict.
///
/// At most 10 requests a second. Does not need a region. Not safe to send again after a lost answer:
/// look with `DescribeTask` instead. Error codes: `AuthFailure`, `FailedOperation`, `InternalError`,
/// `InvalidParameter`, `InvalidParameterValue`, `MissingParameter`, `OperationDenied`,
/// `ResourceInUse`, `UnsupportedOperation`.
///
/// # Examples
///
/// Starts an experiment:
///
/// ```
/// use cfg_core::{ModifyTaskRunStatus, Transition};
///
/// let request = ModifyTaskRunStatus::transition(1698, Transition::running());
/// # use cfg_core::Validate;
/// # assert!(request.validate().is_empty());
/// ```
///
/// Ends an experiment with a verdict:
///
/// ```
/// use cfg_core::{ModifyTaskRunStatus, Transition};
///
/// let request = ModifyTaskRunStatus::transition(
///     1698,
///     Transition::finished(true, "Experiment result"),
/// );
/// # use cfg_core::Validate;
/// # assert!(request.validate().is_empty());
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskRunStatus {
    /// The experiment. `TaskId`: `int64`, required.
    pub task_id: i64,
    /// The state to move to. `Status`: `int64`, required.
    pub status: crate::enums::TaskStatus,
    /// The verdict: whether the system behaved as expected. `IsExpect`: `bool`.
    pub is_expect: ::core::option::Option<bool>,
    /// What came out of the experiment, in words. `Summary`: `string`.
    pub summary: ::core::option::Option<::std::string::String>,
    /// What went wrong and what should get better. `Issue`: `string`.
    pub issue: ::core::option::Option<::std::string::String>,
    /// Notes taken while the experiment ran. `Record`: `string`.
    pub record: ::core::option::Option<::std::string::String>,
    /// Undocumented upstream. `IncludeRecordInReport`: `int64`.
    pub include_record_in_report: ::core::option::Option<i64>,
}

impl ModifyTaskRunStatus {
    /// With what is required.
    pub fn new(
        task_id: i64,
        status: impl ::core::convert::Into<crate::enums::TaskStatus>,
    ) -> Self {
        Self {
            task_id,
            status: status.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `IsExpect`.
    #[must_use]
    pub fn is_expect(mut self, is_expect: bool) -> Self {
        self.is_expect = ::core::option::Option::Some(is_expect);
        self
    }

    /// Sets `Summary`.
    #[must_use]
    pub fn summary(
        mut self,
        summary: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.summary = ::core::option::Option::Some(summary.into());
        self
    }

    /// Sets `Issue`.
    #[must_use]
    pub fn issue(
        mut self,
        issue: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.issue = ::core::option::Option::Some(issue.into());
        self
    }

    /// Sets `Record`.
    #[must_use]
    pub fn record(
        mut self,
        record: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.record = ::core::option::Option::Some(record.into());
        self
    }

    /// Sets `IncludeRecordInReport`.
    #[must_use]
    pub fn include_record_in_report(mut self, include_record_in_report: i64) -> Self {
        self.include_record_in_report = ::core::option::Option::Some(
            include_record_in_report,
        );
        self
    }
}

impl ::tc3::Shaped for ModifyTaskRunStatus {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyTaskRunStatus",
        members: &[
            "TaskId",
            "Status",
            "IsExpect",
            "Summary",
            "Issue",
            "Record",
            "IncludeRecordInReport",
        ],
        required: &["TaskId", "Status"],
        rules: &[
            ::tc3::Rule::new(
                ::tc3::RuleKind::RequiredWhen {
                    on: "Status",
                    is: &[::tc3::Literal::Int(1004)],
                    members: &["IsExpect", "Summary"],
                },
                "An experiment ends with a verdict and its reason.",
            ),
            ::tc3::Rule::new(
                ::tc3::RuleKind::Closed {
                    member: "Status",
                    values: &[
                        ::tc3::Literal::Int(1001),
                        ::tc3::Literal::Int(1002),
                        ::tc3::Literal::Int(1003),
                        ::tc3::Literal::Int(1004),
                    ],
                },
                "",
            ),
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyTaskRunStatus {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_id),
            ::tc3::Place::view(&self.status),
            ::tc3::Place::view(&self.is_expect),
            ::tc3::Place::view(&self.summary),
            ::tc3::Place::view(&self.issue),
            ::tc3::Place::view(&self.record),
            ::tc3::Place::view(&self.include_record_in_report),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_id,
                1 => &mut self.status,
                2 => &mut self.is_expect,
                3 => &mut self.summary,
                4 => &mut self.issue,
                5 => &mut self.record,
                6 => &mut self.include_record_in_report,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ModifyTaskRunStatus {
    /// Makes the request by what is meant: each [`Transition`] carries what its `Status` demands, so that
    /// a wrong combination cannot be written.
    pub fn transition(task_id: i64, transition: Transition) -> Self {
        let mut request = Self {
            task_id,
            ..::core::default::Default::default()
        };
        ::tc3::Intent::put(transition, &mut request);
        request
    }
}

/// What [`ModifyTaskRunStatus::transition`] can mean: one for each known `Status`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Transition {
    /// It is set up and has not begun.
    #[non_exhaustive]
    NotStarted,
    /// It is being executed.
    #[non_exhaustive]
    Running,
    /// It is under way and halted for now.
    #[non_exhaustive]
    Paused,
    /// It is over.
    #[non_exhaustive]
    Finished {
        /// The verdict: whether the system behaved as expected. `IsExpect`: `bool`.
        is_expect: bool,
        /// What came out of the experiment, in words. `Summary`: `string`.
        summary: ::std::string::String,
    },
}

impl Transition {
    /// It is set up and has not begun.
    pub fn not_started() -> Self {
        Self::NotStarted
    }

    /// It is being executed.
    pub fn running() -> Self {
        Self::Running
    }

    /// It is under way and halted for now.
    pub fn paused() -> Self {
        Self::Paused
    }

    /// It is over.
    pub fn finished(
        is_expect: bool,
        summary: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self::Finished {
            is_expect,
            summary: summary.into(),
        }
    }
}

::tc3::intent!(
    Transition of ModifyTaskRunStatus[1, 2, 3] by status plain crate::enums::TaskStatus
    where NotStarted = NOT_STARTED {}, Running = RUNNING {}, Paused = PAUSED {}, Finished
    = FINISHED { is_expect option, summary option }
);
#[cfg(feature = "serde")]
::tc3::intent_serde!(Transition);
impl ::tc3::Action for ModifyTaskRunStatus {
    type Response = ModifyTaskRunStatusResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "ModifyTaskRunStatus",
        region: ::tc3::RegionUse::NotNeeded,
        effect: ::tc3::Effect::Change,
        rate_limit: ::core::option::Option::Some(10),
        confirm_with: ::core::option::Option::Some("DescribeTask"),
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyTaskRunStatus`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyTaskRunStatusResponse {}

impl ::tc3::Shaped for ModifyTaskRunStatusResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyTaskRunStatusResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyTaskRunStatusResponse {
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

::tc3::record_traits!(ModifyTaskRunStatus, ModifyTaskRunStatusResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ModifyTaskRunStatus, ModifyTaskRunStatusResponse);
