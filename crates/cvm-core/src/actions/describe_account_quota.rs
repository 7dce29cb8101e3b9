// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeAccountQuota`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountQuota {
    /// `Filters`: `[Filter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::Filter>>,
}

impl DescribeAccountQuota {
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

impl ::tc3::Shaped for DescribeAccountQuota {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeAccountQuota",
        members: &["Filters"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeAccountQuota {
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

impl ::tc3::Action for DescribeAccountQuota {
    type Response = DescribeAccountQuotaResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeAccountQuota",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeAccountQuota`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAccountQuotaResponse {
    /// `AppId`: `uint64`, always present.
    pub app_id: u64,
    /// `AccountQuotaOverview`: `AccountQuotaOverview`, always present.
    pub account_quota_overview: crate::objects::AccountQuotaOverview,
}

impl ::tc3::Shaped for DescribeAccountQuotaResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeAccountQuotaResponse",
        members: &["AppId", "AccountQuotaOverview"],
        always: &["AppId", "AccountQuotaOverview"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeAccountQuotaResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.app_id),
            ::tc3::Place::view(&self.account_quota_overview),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.app_id,
                1 => &mut self.account_quota_overview,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeAccountQuota, DescribeAccountQuotaResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeAccountQuota, DescribeAccountQuotaResponse);
