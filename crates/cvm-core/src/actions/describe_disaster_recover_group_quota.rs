// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeDisasterRecoverGroupQuota`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisasterRecoverGroupQuota {}

impl DescribeDisasterRecoverGroupQuota {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ::tc3::Shaped for DescribeDisasterRecoverGroupQuota {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeDisasterRecoverGroupQuota",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeDisasterRecoverGroupQuota {
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

impl ::tc3::Action for DescribeDisasterRecoverGroupQuota {
    type Response = DescribeDisasterRecoverGroupQuotaResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeDisasterRecoverGroupQuota",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeDisasterRecoverGroupQuota`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDisasterRecoverGroupQuotaResponse {
    /// `GroupQuota`: `int64`, always present.
    pub group_quota: i64,
    /// `CurrentNum`: `int64`, always present.
    pub current_num: i64,
    /// `CvmInHostGroupQuota`: `int64`, always present.
    pub cvm_in_host_group_quota: i64,
    /// `CvmInSwGroupQuota`: `int64`, always present.
    pub cvm_in_sw_group_quota: i64,
    /// `CvmInRackGroupQuota`: `int64`, always present.
    pub cvm_in_rack_group_quota: i64,
    /// `CvmInSwitchGroupQuota`: `int64`.
    pub cvm_in_switch_group_quota: ::core::option::Option<i64>,
}

impl ::tc3::Shaped for DescribeDisasterRecoverGroupQuotaResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeDisasterRecoverGroupQuotaResponse",
        members: &[
            "GroupQuota",
            "CurrentNum",
            "CvmInHostGroupQuota",
            "CvmInSwGroupQuota",
            "CvmInRackGroupQuota",
            "CvmInSwitchGroupQuota",
        ],
        always: &[
            "GroupQuota",
            "CurrentNum",
            "CvmInHostGroupQuota",
            "CvmInSwGroupQuota",
            "CvmInRackGroupQuota",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeDisasterRecoverGroupQuotaResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.group_quota),
            ::tc3::Place::view(&self.current_num),
            ::tc3::Place::view(&self.cvm_in_host_group_quota),
            ::tc3::Place::view(&self.cvm_in_sw_group_quota),
            ::tc3::Place::view(&self.cvm_in_rack_group_quota),
            ::tc3::Place::view(&self.cvm_in_switch_group_quota),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.group_quota,
                1 => &mut self.current_num,
                2 => &mut self.cvm_in_host_group_quota,
                3 => &mut self.cvm_in_sw_group_quota,
                4 => &mut self.cvm_in_rack_group_quota,
                5 => &mut self.cvm_in_switch_group_quota,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    DescribeDisasterRecoverGroupQuota, DescribeDisasterRecoverGroupQuotaResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    DescribeDisasterRecoverGroupQuota, DescribeDisasterRecoverGroupQuotaResponse
);
