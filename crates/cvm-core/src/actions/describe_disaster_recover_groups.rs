// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeDisasterRecoverGroups`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
/// `DisasterRecoverGroupSet` has the items, `DisasterRecoverGroupId` tells them apart, `TotalCount`
/// says how many there are.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisasterRecoverGroups {
    /// `DisasterRecoverGroupIds`: `[string]`.
    pub disaster_recover_group_ids: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `Name`: `string`.
    pub name: ::core::option::Option<::std::string::String>,
    /// `Offset`: `int64`.
    pub offset: ::core::option::Option<i64>,
    /// `Limit`: `int64`.
    pub limit: ::core::option::Option<i64>,
    /// `Filters`: `[Filter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::Filter>>,
}

impl DescribeDisasterRecoverGroups {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DisasterRecoverGroupIds`.
    #[must_use]
    pub fn disaster_recover_group_ids(
        mut self,
        disaster_recover_group_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.disaster_recover_group_ids = ::core::option::Option::Some(
            disaster_recover_group_ids,
        );
        self
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::core::option::Option::Some(name.into());
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

    /// Sets `Filters`.
    #[must_use]
    pub fn filters(mut self, filters: ::std::vec::Vec<crate::objects::Filter>) -> Self {
        self.filters = ::core::option::Option::Some(filters);
        self
    }
}

impl ::tc3::Shaped for DescribeDisasterRecoverGroups {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeDisasterRecoverGroups",
        members: &["DisasterRecoverGroupIds", "Name", "Offset", "Limit", "Filters"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeDisasterRecoverGroups {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.disaster_recover_group_ids),
            ::tc3::Place::view(&self.name),
            ::tc3::Place::view(&self.offset),
            ::tc3::Place::view(&self.limit),
            ::tc3::Place::view(&self.filters),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.disaster_recover_group_ids,
                1 => &mut self.name,
                2 => &mut self.offset,
                3 => &mut self.limit,
                4 => &mut self.filters,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeDisasterRecoverGroups {
    type Response = DescribeDisasterRecoverGroupsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeDisasterRecoverGroups",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for DescribeDisasterRecoverGroups {
    type Item = crate::objects::DisasterRecoverGroup;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Limit"]),
        key: ::core::option::Option::Some(&["DisasterRecoverGroupId"]),
        total: ::core::option::Option::Some(&["TotalCount"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Offset(&["Offset"]),
            &["DisasterRecoverGroupSet"],
        )
    };
    fn items(
        response: DescribeDisasterRecoverGroupsResponse,
    ) -> ::std::vec::Vec<crate::objects::DisasterRecoverGroup> {
        response.disaster_recover_group_set
    }
}

/// What [`DescribeDisasterRecoverGroups`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisasterRecoverGroupsResponse {
    /// `DisasterRecoverGroupSet`: `[DisasterRecoverGroup]`, always present.
    pub disaster_recover_group_set: ::std::vec::Vec<
        crate::objects::DisasterRecoverGroup,
    >,
    /// `TotalCount`: `int64`, always present.
    pub total_count: i64,
}

impl ::tc3::Shaped for DescribeDisasterRecoverGroupsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeDisasterRecoverGroupsResponse",
        members: &["DisasterRecoverGroupSet", "TotalCount"],
        always: &["DisasterRecoverGroupSet", "TotalCount"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeDisasterRecoverGroupsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.disaster_recover_group_set),
            ::tc3::Place::view(&self.total_count),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.disaster_recover_group_set,
                1 => &mut self.total_count,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    DescribeDisasterRecoverGroups, DescribeDisasterRecoverGroupsResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    DescribeDisasterRecoverGroups, DescribeDisasterRecoverGroupsResponse
);
