// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Lists the actions that can be run on a kind of resource.
///
/// Only reads: safe to send again. Answers a page at a time: `Offset` and `Limit` ask; `Results` has
/// the items, `ActionId` tells them apart, `Total` says how many there are.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionLibraryList {
    /// How many actions to return. `Limit`: `uint64`, required.
    pub limit: u64,
    /// How many actions to skip. `Offset`: `uint64`, required.
    pub offset: u64,
    /// The kind of resource, from `DescribeObjectTypeList`. `ObjectType`: `uint64`, required.
    pub object_type: u64,
    /// What to search for. Keywords are `a_title` for the name, `a_desc` for the description, `a_type` for
    /// who made it, `a_create_time` for its age, and `a_resource_type` for its category. `Filters`:
    /// `[ActionFilter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::ActionFilter>>,
    /// Only actions that inject faults, or only those that take them back. `Attribute`: `[int64]`.
    pub attribute: ::core::option::Option<
        ::std::vec::Vec<crate::enums::ActionAttribute>,
    >,
    /// Only these actions. `ActionIds`: `[uint64]`.
    pub action_ids: ::core::option::Option<::std::vec::Vec<u64>>,
}

impl DescribeActionLibraryList {
    /// With what is required.
    pub fn new(limit: u64, offset: u64, object_type: u64) -> Self {
        Self {
            limit,
            offset,
            object_type,
            ..::core::default::Default::default()
        }
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

    /// Sets `Attribute`.
    #[must_use]
    pub fn attribute(
        mut self,
        attribute: ::std::vec::Vec<crate::enums::ActionAttribute>,
    ) -> Self {
        self.attribute = ::core::option::Option::Some(attribute);
        self
    }

    /// Sets `ActionIds`.
    #[must_use]
    pub fn action_ids(mut self, action_ids: ::std::vec::Vec<u64>) -> Self {
        self.action_ids = ::core::option::Option::Some(action_ids);
        self
    }
}

impl ::tc3::Shaped for DescribeActionLibraryList {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeActionLibraryList",
        members: &["Limit", "Offset", "ObjectType", "Filters", "Attribute", "ActionIds"],
        required: &["Limit", "Offset", "ObjectType"],
        rules: &[
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Range {
                        member: "Limit",
                        min: ::core::option::Option::Some(::tc3::Number::Int(0)),
                        max: ::core::option::Option::Some(::tc3::Number::Int(100)),
                    },
                    "A page holds at most 100 actions.",
                )
                .warning(),
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeActionLibraryList {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.limit),
            ::tc3::Place::view(&self.offset),
            ::tc3::Place::view(&self.object_type),
            ::tc3::Place::view(&self.filters),
            ::tc3::Place::view(&self.attribute),
            ::tc3::Place::view(&self.action_ids),
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
                2 => &mut self.object_type,
                3 => &mut self.filters,
                4 => &mut self.attribute,
                5 => &mut self.action_ids,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeActionLibraryList {
    type Response = DescribeActionLibraryListResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cfg",
        version: "2021-08-20",
        name: "DescribeActionLibraryList",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for DescribeActionLibraryList {
    type Item = crate::objects::ActionLibraryListResult;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Limit"]),
        key: ::core::option::Option::Some(&["ActionId"]),
        total: ::core::option::Option::Some(&["Total"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Offset(&["Offset"]),
            &["Results"],
        )
    };
    fn items(
        response: DescribeActionLibraryListResponse,
    ) -> ::std::vec::Vec<crate::objects::ActionLibraryListResult> {
        response.results
    }
}

/// What [`DescribeActionLibraryList`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeActionLibraryListResponse {
    /// The actions of this page. `Results`: `[ActionLibraryListResult]`, always present.
    pub results: ::std::vec::Vec<crate::objects::ActionLibraryListResult>,
    /// How many actions match, on all pages. `Total`: `uint64`, always present.
    pub total: u64,
}

impl ::tc3::Shaped for DescribeActionLibraryListResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeActionLibraryListResponse",
        members: &["Results", "Total"],
        always: &["Results", "Total"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeActionLibraryListResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.results),
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
                0 => &mut self.results,
                1 => &mut self.total,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeActionLibraryList, DescribeActionLibraryListResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeActionLibraryList, DescribeActionLibraryListResponse);
