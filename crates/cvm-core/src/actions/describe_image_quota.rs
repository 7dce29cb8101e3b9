// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeImageQuota`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageQuota {}

impl DescribeImageQuota {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ::tc3::Shaped for DescribeImageQuota {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeImageQuota",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeImageQuota {
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

impl ::tc3::Action for DescribeImageQuota {
    type Response = DescribeImageQuotaResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeImageQuota",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeImageQuota`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageQuotaResponse {
    /// `ImageNumQuota`: `int64`, always present.
    pub image_num_quota: i64,
}

impl ::tc3::Shaped for DescribeImageQuotaResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeImageQuotaResponse",
        members: &["ImageNumQuota"],
        always: &["ImageNumQuota"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeImageQuotaResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.image_num_quota)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.image_num_quota,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeImageQuota, DescribeImageQuotaResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeImageQuota, DescribeImageQuotaResponse);
