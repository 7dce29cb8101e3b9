// Generated from outside/golden/spec/bare/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `DescribeThings`, an action of bare.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThings {
    /// `Limit`: `int64`.
    pub limit: ::core::option::Option<i64>,
    /// `Filters`: `[Filter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::Filter>>,
}

impl DescribeThings {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
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

impl ::tc3::Shaped for DescribeThings {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeThings",
        members: &["Limit", "Filters"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeThings {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
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
                0 => &mut self.limit,
                1 => &mut self.filters,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeThings {
    type Response = DescribeThingsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "bare",
        version: "2024-01-01",
        name: "DescribeThings",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeThings`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThingsResponse {
    /// `TotalCount`: `int64`, always present.
    pub total_count: i64,
    /// `Things`: `[Thing]`, always present.
    pub things: ::std::vec::Vec<crate::objects::Thing>,
}

impl ::tc3::Shaped for DescribeThingsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeThingsResponse",
        members: &["TotalCount", "Things"],
        always: &["TotalCount", "Things"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeThingsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.total_count),
            ::tc3::Place::view(&self.things),
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
                1 => &mut self.things,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeThings, DescribeThingsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeThings, DescribeThingsResponse);
