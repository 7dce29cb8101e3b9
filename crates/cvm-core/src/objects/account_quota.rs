// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `AccountQuota`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountQuota {
    /// `PostPaidQuotaSet`: `[PostPaidQuota]`, always present.
    pub post_paid_quota_set: ::std::vec::Vec<crate::objects::PostPaidQuota>,
    /// `PrePaidQuotaSet`: `[PrePaidQuota]`, always present.
    pub pre_paid_quota_set: ::std::vec::Vec<crate::objects::PrePaidQuota>,
    /// `SpotPaidQuotaSet`: `[SpotPaidQuota]`, always present.
    pub spot_paid_quota_set: ::std::vec::Vec<crate::objects::SpotPaidQuota>,
    /// `ImageQuotaSet`: `[ImageQuota]`, always present.
    pub image_quota_set: ::std::vec::Vec<crate::objects::ImageQuota>,
    /// `DisasterRecoverGroupQuotaSet`: `[DisasterRecoverGroupQuota]`, always present.
    pub disaster_recover_group_quota_set: ::std::vec::Vec<
        crate::objects::DisasterRecoverGroupQuota,
    >,
}

impl ::tc3::Shaped for AccountQuota {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "AccountQuota",
        members: &[
            "PostPaidQuotaSet",
            "PrePaidQuotaSet",
            "SpotPaidQuotaSet",
            "ImageQuotaSet",
            "DisasterRecoverGroupQuotaSet",
        ],
        always: &[
            "PostPaidQuotaSet",
            "PrePaidQuotaSet",
            "SpotPaidQuotaSet",
            "ImageQuotaSet",
            "DisasterRecoverGroupQuotaSet",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for AccountQuota {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.post_paid_quota_set),
            ::tc3::Place::view(&self.pre_paid_quota_set),
            ::tc3::Place::view(&self.spot_paid_quota_set),
            ::tc3::Place::view(&self.image_quota_set),
            ::tc3::Place::view(&self.disaster_recover_group_quota_set),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.post_paid_quota_set,
                1 => &mut self.pre_paid_quota_set,
                2 => &mut self.spot_paid_quota_set,
                3 => &mut self.image_quota_set,
                4 => &mut self.disaster_recover_group_quota_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(AccountQuota);
#[cfg(feature = "serde")]
::tc3::record_serde!(AccountQuota);
