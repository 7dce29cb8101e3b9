// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeHosts`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
/// `HostSet` has the items, `HostId` tells them apart, `TotalCount` says how many there are.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHosts {
    /// `Filters`: `[Filter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::Filter>>,
    /// `Offset`: `uint64`.
    pub offset: ::core::option::Option<u64>,
    /// `Limit`: `uint64`.
    pub limit: ::core::option::Option<u64>,
}

impl DescribeHosts {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Filters`.
    #[must_use]
    pub fn filters(mut self, filters: ::std::vec::Vec<crate::objects::Filter>) -> Self {
        self.filters = ::core::option::Option::Some(filters);
        self
    }

    /// Sets `Offset`.
    #[must_use]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = ::core::option::Option::Some(offset);
        self
    }

    /// Sets `Limit`.
    #[must_use]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = ::core::option::Option::Some(limit);
        self
    }
}

impl ::tc3::Shaped for DescribeHosts {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeHosts",
        members: &["Filters", "Offset", "Limit"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeHosts {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
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
                0 => &mut self.filters,
                1 => &mut self.offset,
                2 => &mut self.limit,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeHosts {
    type Response = DescribeHostsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeHosts",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for DescribeHosts {
    type Item = crate::objects::HostItem;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Limit"]),
        key: ::core::option::Option::Some(&["HostId"]),
        total: ::core::option::Option::Some(&["TotalCount"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Offset(&["Offset"]),
            &["HostSet"],
        )
    };
    fn items(
        response: DescribeHostsResponse,
    ) -> ::std::vec::Vec<crate::objects::HostItem> {
        response.host_set
    }
}

/// What [`DescribeHosts`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeHostsResponse {
    /// `TotalCount`: `uint64`, always present.
    pub total_count: u64,
    /// `HostSet`: `[HostItem]`, always present.
    pub host_set: ::std::vec::Vec<crate::objects::HostItem>,
}

impl ::tc3::Shaped for DescribeHostsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeHostsResponse",
        members: &["TotalCount", "HostSet"],
        always: &["TotalCount", "HostSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeHostsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.total_count),
            ::tc3::Place::view(&self.host_set),
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
                1 => &mut self.host_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeHosts, DescribeHostsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeHosts, DescribeHostsResponse);
