// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// Lists the zones of the region.
///
/// Needs a region. Only reads: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZones {}

impl DescribeZones {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ::tc3::Shaped for DescribeZones {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeZones",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeZones {
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

impl ::tc3::Action for DescribeZones {
    type Response = DescribeZonesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeZones",
        region: ::tc3::RegionUse::Needed,
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeZones`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// How many zones there are. `TotalCount`: `uint64`, always present.
    pub total_count: u64,
    /// The zones. `ZoneSet`: `[ZoneInfo]`, always present.
    pub zone_set: ::std::vec::Vec<crate::objects::ZoneInfo>,
}

impl ::tc3::Shaped for DescribeZonesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeZonesResponse",
        members: &["TotalCount", "ZoneSet"],
        always: &["TotalCount", "ZoneSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeZonesResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.total_count),
            ::tc3::Place::view(&self.zone_set),
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
                1 => &mut self.zone_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeZones, DescribeZonesResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeZones, DescribeZonesResponse);
