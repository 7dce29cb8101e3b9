// Generated from outside/golden/spec/names/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `DescribeVips`, an action of Names.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVips {}

impl DescribeVips {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ::tc3::Shaped for DescribeVips {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeVips",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeVips {
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

impl ::tc3::Action for DescribeVips {
    type Response = DescribeVipsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "names",
        version: "2024-01-01",
        name: "DescribeVips",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeVips`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeVipsResponse {}

impl ::tc3::Shaped for DescribeVipsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeVipsResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeVipsResponse {
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

::tc3::record_traits!(DescribeVips, DescribeVipsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeVips, DescribeVipsResponse);
