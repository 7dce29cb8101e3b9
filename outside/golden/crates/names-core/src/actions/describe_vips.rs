// Generated from outside/golden/spec/names/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `DescribeVIPs`, an action of Names.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVIPs {}

impl DescribeVIPs {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ::tc3::Shaped for DescribeVIPs {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeVIPs",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeVIPs {
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

impl ::tc3::Action for DescribeVIPs {
    type Response = DescribeVIPsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "names",
        version: "2024-01-01",
        name: "DescribeVIPs",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeVIPs`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVIPsResponse {}

impl ::tc3::Shaped for DescribeVIPsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeVIPsResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeVIPsResponse {
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

::tc3::record_traits!(DescribeVIPs, DescribeVIPsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeVIPs, DescribeVIPsResponse);
