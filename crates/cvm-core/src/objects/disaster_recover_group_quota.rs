// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `DisasterRecoverGroupQuota`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisasterRecoverGroupQuota {
    /// `GroupQuota`: `int64`.
    pub group_quota: ::core::option::Option<i64>,
    /// `CurrentNum`: `int64`.
    pub current_num: ::core::option::Option<i64>,
    /// `CvmInHostGroupQuota`: `int64`.
    pub cvm_in_host_group_quota: ::core::option::Option<i64>,
    /// `CvmInSwitchGroupQuota`: `int64`.
    pub cvm_in_switch_group_quota: ::core::option::Option<i64>,
    /// `CvmInRackGroupQuota`: `int64`.
    pub cvm_in_rack_group_quota: ::core::option::Option<i64>,
}

impl ::tc3::Shaped for DisasterRecoverGroupQuota {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DisasterRecoverGroupQuota",
        members: &[
            "GroupQuota",
            "CurrentNum",
            "CvmInHostGroupQuota",
            "CvmInSwitchGroupQuota",
            "CvmInRackGroupQuota",
        ],
        required: &[
            "GroupQuota",
            "CurrentNum",
            "CvmInHostGroupQuota",
            "CvmInSwitchGroupQuota",
            "CvmInRackGroupQuota",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DisasterRecoverGroupQuota {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.group_quota),
            ::tc3::Place::view(&self.current_num),
            ::tc3::Place::view(&self.cvm_in_host_group_quota),
            ::tc3::Place::view(&self.cvm_in_switch_group_quota),
            ::tc3::Place::view(&self.cvm_in_rack_group_quota),
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
                3 => &mut self.cvm_in_switch_group_quota,
                4 => &mut self.cvm_in_rack_group_quota,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DisasterRecoverGroupQuota);
#[cfg(feature = "serde")]
::tc3::record_serde!(DisasterRecoverGroupQuota);
