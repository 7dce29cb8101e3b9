// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Reads the log of an experiment, line by line.
///
/// Only reads: safe to send again. Answers a page at a time: `Offset` and `Limit` ask; `LogMessage`
/// has the items. Items that move meanwhile may be missed or come twice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskExecuteLogs {
    /// The experiment. `TaskId`: `uint64`, required.
    pub task_id: u64,
    /// How many lines to return. `Limit`: `uint64`, required.
    pub limit: u64,
    /// The line to begin with. `Offset`: `uint64`, required.
    pub offset: u64,
}

impl DescribeTaskExecuteLogs {
    /// With what is required.
    pub fn new(task_id: u64, limit: u64, offset: u64) -> Self {
        Self { task_id, limit, offset }
    }
}

impl ::tc3::Shaped for DescribeTaskExecuteLogs {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeTaskExecuteLogs",
        members: &["TaskId", "Limit", "Offset"],
        required: &["TaskId", "Limit", "Offset"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeTaskExecuteLogs {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_id),
            ::tc3::Place::view(&self.limit),
            ::tc3::Place::view(&self.offset),
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
                1 => &mut self.limit,
                2 => &mut self.offset,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeTaskExecuteLogs {
    type Response = DescribeTaskExecuteLogsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "DescribeTaskExecuteLogs",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for DescribeTaskExecuteLogs {
    type Item = ::std::string::String;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Limit"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Offset(&["Offset"]),
            &["LogMessage"],
        )
    };
    fn items(
        response: DescribeTaskExecuteLogsResponse,
    ) -> ::std::vec::Vec<::std::string::String> {
        response.log_message
    }
}

/// What [`DescribeTaskExecuteLogs`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskExecuteLogsResponse {
    /// The lines. `LogMessage`: `[string]`, always present.
    pub log_message: ::std::vec::Vec<::std::string::String>,
}

impl ::tc3::Shaped for DescribeTaskExecuteLogsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeTaskExecuteLogsResponse",
        members: &["LogMessage"],
        always: &["LogMessage"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeTaskExecuteLogsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.log_message)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.log_message,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeTaskExecuteLogs, DescribeTaskExecuteLogsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeTaskExecuteLogs, DescribeTaskExecuteLogsResponse);
