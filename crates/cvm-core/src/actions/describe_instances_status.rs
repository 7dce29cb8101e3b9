// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeInstancesStatus`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
/// `InstanceStatusSet` has the items, `InstanceId` tells them apart, `TotalCount` says how many there
/// are.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesStatus {
    /// `InstanceIds`: `[string]`.
    pub instance_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `Offset`: `int64`.
    pub offset: ::core::option::Option<i64>,
    /// `Limit`: `int64`.
    pub limit: ::core::option::Option<i64>,
}

impl DescribeInstancesStatus {
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

impl ::tc3::Shaped for DescribeInstancesStatus {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstancesStatus",
        members: &["InstanceIds", "Offset", "Limit"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstancesStatus {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
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
                1 => &mut self.offset,
                2 => &mut self.limit,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeInstancesStatus {
    type Response = DescribeInstancesStatusResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeInstancesStatus",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for DescribeInstancesStatus {
    type Item = crate::objects::InstanceStatus;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Limit"]),
        key: ::core::option::Option::Some(&["InstanceId"]),
        total: ::core::option::Option::Some(&["TotalCount"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Offset(&["Offset"]),
            &["InstanceStatusSet"],
        )
    };
    fn items(
        response: DescribeInstancesStatusResponse,
    ) -> ::std::vec::Vec<crate::objects::InstanceStatus> {
        response.instance_status_set
    }
}

/// What [`DescribeInstancesStatus`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesStatusResponse {
    /// `TotalCount`: `int64`, always present.
    pub total_count: i64,
    /// `InstanceStatusSet`: `[InstanceStatus]`, always present.
    pub instance_status_set: ::std::vec::Vec<crate::objects::InstanceStatus>,
}

impl ::tc3::Shaped for DescribeInstancesStatusResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstancesStatusResponse",
        members: &["TotalCount", "InstanceStatusSet"],
        always: &["TotalCount", "InstanceStatusSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstancesStatusResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.total_count),
            ::tc3::Place::view(&self.instance_status_set),
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
                1 => &mut self.instance_status_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeInstancesStatus, DescribeInstancesStatusResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeInstancesStatus, DescribeInstancesStatusResponse);
