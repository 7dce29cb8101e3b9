// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// Lists the regions. Upstream no longer keeps this list up to date.
///
/// Does not need a region. Only reads: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegions {}

impl DescribeRegions {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ::tc3::Shaped for DescribeRegions {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeRegions",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeRegions {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [];
        viewer.see(&members);
    }

    fn get_mut(&mut self, _: usize) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::None
    }
}

impl ::tc3::Action for DescribeRegions {
    type Response = DescribeRegionsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeRegions",
        region: ::tc3::RegionUse::NotNeeded,
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeRegions`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// How many regions there are. `TotalCount`: `uint64`, always present.
    pub total_count: u64,
    /// The regions. `RegionSet`: `[RegionInfo]`, always present.
    pub region_set: ::std::vec::Vec<crate::objects::RegionInfo>,
}

impl ::tc3::Shaped for DescribeRegionsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeRegionsResponse",
        members: &["TotalCount", "RegionSet"],
        always: &["TotalCount", "RegionSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeRegionsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.total_count),
            ::tc3::Place::view(&self.region_set),
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
                1 => &mut self.region_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeRegions, DescribeRegionsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeRegions, DescribeRegionsResponse);
