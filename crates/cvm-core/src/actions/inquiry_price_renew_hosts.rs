// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `InquiryPriceRenewHosts`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewHosts {
    /// `HostIds`: `[string]`, required.
    pub host_ids: ::std::vec::Vec<::std::string::String>,
    /// `HostChargePrepaid`: `ChargePrepaid`, required.
    pub host_charge_prepaid: crate::objects::ChargePrepaid,
    /// `DryRun`: `bool`.
    pub dry_run: ::core::option::Option<bool>,
}

impl InquiryPriceRenewHosts {
    /// With what is required.
    pub fn new(
        host_ids: ::std::vec::Vec<::std::string::String>,
        host_charge_prepaid: crate::objects::ChargePrepaid,
    ) -> Self {
        Self {
            host_ids,
            host_charge_prepaid,
            ..::core::default::Default::default()
        }
    }

    /// Sets `DryRun`.
    #[must_use]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = ::core::option::Option::Some(dry_run);
        self
    }
}

impl ::tc3::Shaped for InquiryPriceRenewHosts {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquiryPriceRenewHosts",
        members: &["HostIds", "HostChargePrepaid", "DryRun"],
        required: &["HostIds", "HostChargePrepaid"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquiryPriceRenewHosts {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.host_ids),
            ::tc3::Place::view(&self.host_charge_prepaid),
            ::tc3::Place::view(&self.dry_run),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.host_ids,
                1 => &mut self.host_charge_prepaid,
                2 => &mut self.dry_run,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for InquiryPriceRenewHosts {
    type Response = InquiryPriceRenewHostsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "InquiryPriceRenewHosts",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`InquiryPriceRenewHosts`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewHostsResponse {
    /// `Price`: `HostPriceInfo`, always present.
    pub price: crate::objects::HostPriceInfo,
}

impl ::tc3::Shaped for InquiryPriceRenewHostsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquiryPriceRenewHostsResponse",
        members: &["Price"],
        always: &["Price"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquiryPriceRenewHostsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.price)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.price,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(InquiryPriceRenewHosts, InquiryPriceRenewHostsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(InquiryPriceRenewHosts, InquiryPriceRenewHostsResponse);
