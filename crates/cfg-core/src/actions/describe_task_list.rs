// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Lists experiments, a page at a time.
///
/// Only reads: safe to send again. Answers a page at a time: `Offset` and `Limit` ask; `TaskList` has
/// the items, `TaskId` tells them apart, `Total` says how many there are.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskList {
    /// How many experiments to return. `Limit`: `int64`, required.
    pub limit: i64,
    /// How many experiments to skip. `Offset`: `int64`, required.
    pub offset: i64,
    /// Only experiments with this name. `TaskTitle`: `string`.
    pub task_title: ::core::option::Option<::std::string::String>,
    /// Only experiments with these tag keys. `TaskTag`: `[string]`.
    pub task_tag: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only experiments in this state. For several states there is `TaskStatusList`. `TaskStatus`:
    /// `int64`.
    pub task_status: ::core::option::Option<crate::enums::TaskStatus>,
    /// A start time to look for, as `YYYY-MM-DD HH:MM:SS`. `TaskStartTime`: `string`.
    pub task_start_time: ::core::option::Option<::std::string::String>,
    /// An end time to look for, as `YYYY-MM-DD HH:MM:SS`. `TaskEndTime`: `string`.
    pub task_end_time: ::core::option::Option<::std::string::String>,
    /// A time of the last change to look for, as `YYYY-MM-DD HH:MM:SS`. `TaskUpdateTime`: `string`.
    pub task_update_time: ::core::option::Option<::std::string::String>,
    /// Only experiments with these tags. `Tags`: `[TagWithDescribe]`.
    pub tags: ::core::option::Option<::std::vec::Vec<crate::objects::TagWithDescribe>>,
    /// More conditions. Upstream does not list the keywords. `Filters`: `[ActionFilter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::ActionFilter>>,
    /// Only these experiments. `TaskId`: `[uint64]`.
    pub task_id: ::core::option::Option<::std::vec::Vec<u64>>,
    /// Only experiments on these applications, by id. `ApplicationId`: `[string]`.
    pub application_id: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only experiments on these applications, by name. `ApplicationName`: `[string]`.
    pub application_name: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Only experiments in one of these states. `TaskStatusList`: `[uint64]`.
    pub task_status_list: ::core::option::Option<
        ::std::vec::Vec<crate::enums::TaskStatus>,
    >,
    /// Only experiments on this architecture diagram, by id. `ArchId`: `string`.
    pub arch_id: ::core::option::Option<::std::string::String>,
    /// Only experiments on this architecture diagram, by name. `ArchName`: `string`.
    pub arch_name: ::core::option::Option<::std::string::String>,
}

impl DescribeTaskList {
    /// With what is required.
    pub fn new(limit: i64, offset: i64) -> Self {
        Self {
            limit,
            offset,
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

    /// Sets `TaskTag`.
    #[must_use]
    pub fn task_tag(mut self, task_tag: ::std::vec::Vec<::std::string::String>) -> Self {
        self.task_tag = ::core::option::Option::Some(task_tag);
        self
    }

    /// Sets `TaskStatus`.
    #[must_use]
    pub fn task_status(
        mut self,
        task_status: impl ::core::convert::Into<crate::enums::TaskStatus>,
    ) -> Self {
        self.task_status = ::core::option::Option::Some(task_status.into());
        self
    }

    /// Sets `TaskStartTime`.
    #[must_use]
    pub fn task_start_time(
        mut self,
        task_start_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_start_time = ::core::option::Option::Some(task_start_time.into());
        self
    }

    /// Sets `TaskEndTime`.
    #[must_use]
    pub fn task_end_time(
        mut self,
        task_end_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_end_time = ::core::option::Option::Some(task_end_time.into());
        self
    }

    /// Sets `TaskUpdateTime`.
    #[must_use]
    pub fn task_update_time(
        mut self,
        task_update_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_update_time = ::core::option::Option::Some(task_update_time.into());
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(
        mut self,
        tags: ::std::vec::Vec<crate::objects::TagWithDescribe>,
    ) -> Self {
        self.tags = ::core::option::Option::Some(tags);
        self
    }

    /// Sets `Filters`.
    #[must_use]
    pub fn filters(
        mut self,
        filters: ::std::vec::Vec<crate::objects::ActionFilter>,
    ) -> Self {
        self.filters = ::core::option::Option::Some(filters);
        self
    }

    /// Sets `TaskId`.
    #[must_use]
    pub fn task_id(mut self, task_id: ::std::vec::Vec<u64>) -> Self {
        self.task_id = ::core::option::Option::Some(task_id);
        self
    }

    /// Sets `ApplicationId`.
    #[must_use]
    pub fn application_id(
        mut self,
        application_id: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.application_id = ::core::option::Option::Some(application_id);
        self
    }

    /// Sets `ApplicationName`.
    #[must_use]
    pub fn application_name(
        mut self,
        application_name: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.application_name = ::core::option::Option::Some(application_name);
        self
    }

    /// Sets `TaskStatusList`.
    #[must_use]
    pub fn task_status_list(
        mut self,
        task_status_list: ::std::vec::Vec<crate::enums::TaskStatus>,
    ) -> Self {
        self.task_status_list = ::core::option::Option::Some(task_status_list);
        self
    }

    /// Sets `ArchId`.
    #[must_use]
    pub fn arch_id(
        mut self,
        arch_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.arch_id = ::core::option::Option::Some(arch_id.into());
        self
    }

    /// Sets `ArchName`.
    #[must_use]
    pub fn arch_name(
        mut self,
        arch_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.arch_name = ::core::option::Option::Some(arch_name.into());
        self
    }
}

impl ::tc3::Shaped for DescribeTaskList {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeTaskList",
        members: &[
            "Limit",
            "Offset",
            "TaskTitle",
            "TaskTag",
            "TaskStatus",
            "TaskStartTime",
            "TaskEndTime",
            "TaskUpdateTime",
            "Tags",
            "Filters",
            "TaskId",
            "ApplicationId",
            "ApplicationName",
            "TaskStatusList",
            "ArchId",
            "ArchName",
        ],
        required: &["Limit", "Offset"],
        unsigned: &["TaskStatusList"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeTaskList {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.limit),
            ::tc3::Place::view(&self.offset),
            ::tc3::Place::view(&self.task_title),
            ::tc3::Place::view(&self.task_tag),
            ::tc3::Place::view(&self.task_status),
            ::tc3::Place::view(&self.task_start_time),
            ::tc3::Place::view(&self.task_end_time),
            ::tc3::Place::view(&self.task_update_time),
            ::tc3::Place::view(&self.tags),
            ::tc3::Place::view(&self.filters),
            ::tc3::Place::view(&self.task_id),
            ::tc3::Place::view(&self.application_id),
            ::tc3::Place::view(&self.application_name),
            ::tc3::Place::view(&self.task_status_list),
            ::tc3::Place::view(&self.arch_id),
            ::tc3::Place::view(&self.arch_name),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.limit,
                1 => &mut self.offset,
                2 => &mut self.task_title,
                3 => &mut self.task_tag,
                4 => &mut self.task_status,
                5 => &mut self.task_start_time,
                6 => &mut self.task_end_time,
                7 => &mut self.task_update_time,
                8 => &mut self.tags,
                9 => &mut self.filters,
                10 => &mut self.task_id,
                11 => &mut self.application_id,
                12 => &mut self.application_name,
                13 => &mut self.task_status_list,
                14 => &mut self.arch_id,
                15 => &mut self.arch_name,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeTaskList {
    type Response = DescribeTaskListResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "DescribeTaskList",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for DescribeTaskList {
    type Item = crate::objects::TaskListItem;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Limit"]),
        key: ::core::option::Option::Some(&["TaskId"]),
        total: ::core::option::Option::Some(&["Total"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Offset(&["Offset"]),
            &["TaskList"],
        )
    };
    fn items(
        response: DescribeTaskListResponse,
    ) -> ::std::vec::Vec<crate::objects::TaskListItem> {
        response.task_list
    }
}

/// What [`DescribeTaskList`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskListResponse {
    /// The experiments of this page. `TaskList`: `[TaskListItem]`, always present.
    pub task_list: ::std::vec::Vec<crate::objects::TaskListItem>,
    /// How many experiments match, on all pages. `Total`: `int64`, always present.
    pub total: i64,
}

impl ::tc3::Shaped for DescribeTaskListResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeTaskListResponse",
        members: &["TaskList", "Total"],
        always: &["TaskList", "Total"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeTaskListResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_list),
            ::tc3::Place::view(&self.total),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_list,
                1 => &mut self.total,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeTaskList, DescribeTaskListResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeTaskList, DescribeTaskListResponse);
