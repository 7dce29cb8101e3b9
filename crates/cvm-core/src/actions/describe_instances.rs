// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// Lists instances with all that is known of them, a page at a time.
///
/// Needs a region. Only reads: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
/// `InstanceSet` has the items, `InstanceId` tells them apart, `TotalCount` says how many there are.
/// Waiters: `RUNNING`, `STOPPED`, `TERMINATED`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    /// Only these instances. Not together with `Filters`. `InstanceIds`: `[string]`.
    pub instance_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Conditions, such as `zone`, `instance-state` or `tag:<key>`, which must all hold. Not together with
    /// `InstanceIds`. `Filters`: `[Filter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::Filter>>,
    /// How many instances to skip; 0 where absent. `Offset`: `int64`.
    pub offset: ::core::option::Option<i64>,
    /// How many instances to return; 20 where absent. `Limit`: `int64`.
    pub limit: ::core::option::Option<i64>,
}

impl DescribeInstances {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceIds`.
    #[must_use]
    pub fn instance_ids(
        mut self,
        instance_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.instance_ids = ::core::option::Option::Some(instance_ids);
        self
    }

    /// Sets `Filters`.
    #[must_use]
    pub fn filters(mut self, filters: ::std::vec::Vec<crate::objects::Filter>) -> Self {
        self.filters = ::core::option::Option::Some(filters);
        self
    }

    /// Sets `Offset`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = ::core::option::Option::Some(offset);
        self
    }

    /// Sets `Limit`.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = ::core::option::Option::Some(limit);
        self
    }
}

impl ::tc3::Shaped for DescribeInstances {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstances",
        members: &["InstanceIds", "Filters", "Offset", "Limit"],
        rules: &[
            ::tc3::Rule::new(
                    ::tc3::RuleKind::AtMostOneOf(&["InstanceIds", "Filters"]),
                    "Instances are chosen by id or by filters, not by both.",
                )
                .warning(),
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Count {
                        member: "InstanceIds",
                        min: 0,
                        max: ::core::option::Option::Some(100),
                    },
                    "A request names at most 100 instances.",
                )
                .warning(),
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Count {
                        member: "Filters",
                        min: 0,
                        max: ::core::option::Option::Some(10),
                    },
                    "A request has at most 10 filters.",
                )
                .warning(),
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Range {
                        member: "Limit",
                        min: ::core::option::Option::None,
                        max: ::core::option::Option::Some(::tc3::Number::Int(100)),
                    },
                    "A page holds at most 100 instances.",
                )
                .warning(),
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstances {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.filters),
            ::tc3::Place::view(&self.offset),
            ::tc3::Place::view(&self.limit),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_ids,
                1 => &mut self.filters,
                2 => &mut self.offset,
                3 => &mut self.limit,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl DescribeInstances {
    /// `running` waits until all instances run: `InstanceSet.InstanceState` is "RUNNING"; "LAUNCH_FAILED",
    /// "SHUTDOWN" or "TERMINATING" ends it. It looks every 5s, for 600s.
    pub const RUNNING: ::tc3::wait::Waiter = ::tc3::wait::Waiter {
        dead: &[
            ::tc3::Literal::Text("LAUNCH_FAILED"),
            ::tc3::Literal::Text("SHUTDOWN"),
            ::tc3::Literal::Text("TERMINATING"),
        ],
        nothing: ::tc3::wait::Nothing::GoesOn,
        pace: ::tc3::wait::Pace {
            interval: ::core::time::Duration::from_secs(5),
            timeout: ::core::time::Duration::from_secs(600),
        },
        ..::tc3::wait::Waiter::new(
            "running",
            "all instances run",
            &["InstanceSet", "InstanceState"],
            &[::tc3::Literal::Text("RUNNING")],
        )
    };
    /// `stopped` waits until all instances are shut down: `InstanceSet.InstanceState` is "STOPPED";
    /// "LAUNCH_FAILED", "SHUTDOWN" or "TERMINATING" ends it. It looks every 5s, for 600s.
    pub const STOPPED: ::tc3::wait::Waiter = ::tc3::wait::Waiter {
        dead: &[
            ::tc3::Literal::Text("LAUNCH_FAILED"),
            ::tc3::Literal::Text("SHUTDOWN"),
            ::tc3::Literal::Text("TERMINATING"),
        ],
        nothing: ::tc3::wait::Nothing::GoesOn,
        pace: ::tc3::wait::Pace {
            interval: ::core::time::Duration::from_secs(5),
            timeout: ::core::time::Duration::from_secs(600),
        },
        ..::tc3::wait::Waiter::new(
            "stopped",
            "all instances are shut down",
            &["InstanceSet", "InstanceState"],
            &[::tc3::Literal::Text("STOPPED")],
        )
    };
    /// `terminated` waits until all instances are gone: nothing is at `InstanceSet.InstanceState`. It
    /// looks every 5s, for 600s.
    pub const TERMINATED: ::tc3::wait::Waiter = ::tc3::wait::Waiter {
        nothing: ::tc3::wait::Nothing::Done,
        pace: ::tc3::wait::Pace {
            interval: ::core::time::Duration::from_secs(5),
            timeout: ::core::time::Duration::from_secs(600),
        },
        ..::tc3::wait::Waiter::new(
            "terminated",
            "all instances are gone",
            &["InstanceSet", "InstanceState"],
            &[],
        )
    };
}

impl ::tc3::Action for DescribeInstances {
    type Response = DescribeInstancesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeInstances",
        region: ::tc3::RegionUse::Needed,
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for DescribeInstances {
    type Item = crate::objects::Instance;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Limit"]),
        key: ::core::option::Option::Some(&["InstanceId"]),
        total: ::core::option::Option::Some(&["TotalCount"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Offset(&["Offset"]),
            &["InstanceSet"],
        )
    };
    fn items(
        response: DescribeInstancesResponse,
    ) -> ::std::vec::Vec<crate::objects::Instance> {
        response.instance_set
    }
}

/// What [`DescribeInstances`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// How many instances match, on all pages. `TotalCount`: `int64`, always present.
    pub total_count: i64,
    /// The instances of this page. `InstanceSet`: `[Instance]`, always present.
    pub instance_set: ::std::vec::Vec<crate::objects::Instance>,
}

impl ::tc3::Shaped for DescribeInstancesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstancesResponse",
        members: &["TotalCount", "InstanceSet"],
        always: &["TotalCount", "InstanceSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstancesResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.total_count),
            ::tc3::Place::view(&self.instance_set),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.total_count,
                1 => &mut self.instance_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeInstances, DescribeInstancesResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeInstances, DescribeInstancesResponse);
