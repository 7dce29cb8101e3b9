// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeZoneInstanceConfigInfos`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfos {
    /// `Filters`: `[Filter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::Filter>>,
}

impl DescribeZoneInstanceConfigInfos {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Filters`.
    #[must_use]
    pub fn filters(mut self, filters: ::std::vec::Vec<crate::objects::Filter>) -> Self {
        self.filters = ::core::option::Option::Some(filters);
        self
    }
}

impl ::tc3::Shaped for DescribeZoneInstanceConfigInfos {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeZoneInstanceConfigInfos",
        members: &["Filters"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeZoneInstanceConfigInfos {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.filters)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.filters,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeZoneInstanceConfigInfos {
    type Response = DescribeZoneInstanceConfigInfosResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeZoneInstanceConfigInfos",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeZoneInstanceConfigInfos`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeZoneInstanceConfigInfosResponse {
    /// `InstanceTypeQuotaSet`: `[InstanceTypeQuotaItem]`, always present.
    pub instance_type_quota_set: ::std::vec::Vec<crate::objects::InstanceTypeQuotaItem>,
}

impl ::tc3::Shaped for DescribeZoneInstanceConfigInfosResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeZoneInstanceConfigInfosResponse",
        members: &["InstanceTypeQuotaSet"],
        always: &["InstanceTypeQuotaSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeZoneInstanceConfigInfosResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.instance_type_quota_set)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_type_quota_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    DescribeZoneInstanceConfigInfos, DescribeZoneInstanceConfigInfosResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    DescribeZoneInstanceConfigInfos, DescribeZoneInstanceConfigInfosResponse
);
