// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeChcHosts`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
/// `ChcHostSet` has the items, `ChcId` tells them apart, `TotalCount` says how many there are.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChcHosts {
    /// `ChcIds`: `[string]`.
    pub chc_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `Filters`: `[Filter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::Filter>>,
    /// `Offset`: `int64`.
    pub offset: ::core::option::Option<i64>,
    /// `Limit`: `int64`.
    pub limit: ::core::option::Option<i64>,
}

impl DescribeChcHosts {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ChcIds`.
    #[must_use]
    pub fn chc_ids(mut self, chc_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.chc_ids = ::core::option::Option::Some(chc_ids);
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

impl ::tc3::Shaped for DescribeChcHosts {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeChcHosts",
        members: &["ChcIds", "Filters", "Offset", "Limit"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeChcHosts {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.chc_ids),
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
                0 => &mut self.chc_ids,
                1 => &mut self.filters,
                2 => &mut self.offset,
                3 => &mut self.limit,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeChcHosts {
    type Response = DescribeChcHostsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeChcHosts",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for DescribeChcHosts {
    type Item = crate::objects::ChcHost;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Limit"]),
        key: ::core::option::Option::Some(&["ChcId"]),
        total: ::core::option::Option::Some(&["TotalCount"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Offset(&["Offset"]),
            &["ChcHostSet"],
        )
    };
    fn items(
        response: DescribeChcHostsResponse,
    ) -> ::std::vec::Vec<crate::objects::ChcHost> {
        response.chc_host_set
    }
}

/// What [`DescribeChcHosts`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChcHostsResponse {
    /// `TotalCount`: `int64`, always present.
    pub total_count: i64,
    /// `ChcHostSet`: `[ChcHost]`, always present.
    pub chc_host_set: ::std::vec::Vec<crate::objects::ChcHost>,
}

impl ::tc3::Shaped for DescribeChcHostsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeChcHostsResponse",
        members: &["TotalCount", "ChcHostSet"],
        always: &["TotalCount", "ChcHostSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeChcHostsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.total_count),
            ::tc3::Place::view(&self.chc_host_set),
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
                1 => &mut self.chc_host_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeChcHosts, DescribeChcHostsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeChcHosts, DescribeChcHostsResponse);
