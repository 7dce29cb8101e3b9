// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeResourcePoolPacks`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again. Answers a page at a time: `NextToken` and `MaxResults`
/// ask with `NextToken` of the answer before; `DedicatedResourcePackSet` has the items.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPacks {
    /// `MaxResults`: `int64`.
    pub max_results: ::core::option::Option<i64>,
    /// `NextToken`: `string`.
    pub next_token: ::core::option::Option<::std::string::String>,
    /// `Filters`: `[Filter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::Filter>>,
}

impl DescribeResourcePoolPacks {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `MaxResults`.
    #[must_use]
    pub fn max_results(mut self, max_results: i64) -> Self {
        self.max_results = ::core::option::Option::Some(max_results);
        self
    }

    /// Sets `NextToken`.
    #[must_use]
    pub fn next_token(
        mut self,
        next_token: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.next_token = ::core::option::Option::Some(next_token.into());
        self
    }

    /// Sets `Filters`.
    #[must_use]
    pub fn filters(mut self, filters: ::std::vec::Vec<crate::objects::Filter>) -> Self {
        self.filters = ::core::option::Option::Some(filters);
        self
    }
}

impl ::tc3::Shaped for DescribeResourcePoolPacks {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeResourcePoolPacks",
        members: &["MaxResults", "NextToken", "Filters"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeResourcePoolPacks {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.max_results),
            ::tc3::Place::view(&self.next_token),
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
                0 => &mut self.max_results,
                1 => &mut self.next_token,
                2 => &mut self.filters,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeResourcePoolPacks {
    type Response = DescribeResourcePoolPacksResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeResourcePoolPacks",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for DescribeResourcePoolPacks {
    type Item = crate::objects::ResourcePoolPack;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["MaxResults"]),
        texts: &[&["NextToken"]],
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Token {
                ask: &["NextToken"],
                next: &["NextToken"],
            },
            &["DedicatedResourcePackSet"],
        )
    };
    fn items(
        response: DescribeResourcePoolPacksResponse,
    ) -> ::std::vec::Vec<crate::objects::ResourcePoolPack> {
        response.dedicated_resource_pack_set
    }
}

/// What [`DescribeResourcePoolPacks`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPacksResponse {
    /// `DedicatedResourcePackSet`: `[ResourcePoolPack]`, always present.
    pub dedicated_resource_pack_set: ::std::vec::Vec<crate::objects::ResourcePoolPack>,
    /// `NextToken`: `string`, may be null.
    pub next_token: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for DescribeResourcePoolPacksResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeResourcePoolPacksResponse",
        members: &["DedicatedResourcePackSet", "NextToken"],
        always: &["DedicatedResourcePackSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeResourcePoolPacksResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.dedicated_resource_pack_set),
            ::tc3::Place::view(&self.next_token),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.dedicated_resource_pack_set,
                1 => &mut self.next_token,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeResourcePoolPacks, DescribeResourcePoolPacksResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeResourcePoolPacks, DescribeResourcePoolPacksResponse);
