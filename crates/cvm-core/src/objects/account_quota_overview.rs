// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `AccountQuotaOverview`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountQuotaOverview {
    /// `Region`: `string`, always present.
    pub region: ::std::string::String,
    /// `AccountQuota`: `AccountQuota`, always present.
    pub account_quota: crate::objects::AccountQuota,
}

impl ::tc3::Shaped for AccountQuotaOverview {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "AccountQuotaOverview",
        members: &["Region", "AccountQuota"],
        always: &["Region", "AccountQuota"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for AccountQuotaOverview {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.region),
            ::tc3::Place::view(&self.account_quota),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.region,
                1 => &mut self.account_quota,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(AccountQuotaOverview);
#[cfg(feature = "serde")]
::tc3::record_serde!(AccountQuotaOverview);
