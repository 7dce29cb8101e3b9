// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `InquiryPriceRenewInstances`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewInstances {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `InstanceChargePrepaid`: `InstanceChargePrepaid`, required.
    pub instance_charge_prepaid: crate::objects::InstanceChargePrepaid,
    /// `DryRun`: `bool`.
    pub dry_run: ::core::option::Option<bool>,
    /// `RenewPortableDataDisk`: `bool`.
    pub renew_portable_data_disk: ::core::option::Option<bool>,
}

impl InquiryPriceRenewInstances {
    /// With what is required.
    pub fn new(
        instance_ids: ::std::vec::Vec<::std::string::String>,
        instance_charge_prepaid: crate::objects::InstanceChargePrepaid,
    ) -> Self {
        Self {
            instance_ids,
            instance_charge_prepaid,
            ..::core::default::Default::default()
        }
    }

    /// Sets `DryRun`.
    #[must_use]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = ::core::option::Option::Some(dry_run);
        self
    }

    /// Sets `RenewPortableDataDisk`.
    #[must_use]
    pub fn renew_portable_data_disk(mut self, renew_portable_data_disk: bool) -> Self {
        self.renew_portable_data_disk = ::core::option::Option::Some(
            renew_portable_data_disk,
        );
        self
    }
}

impl ::tc3::Shaped for InquiryPriceRenewInstances {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquiryPriceRenewInstances",
        members: &[
            "InstanceIds",
            "InstanceChargePrepaid",
            "DryRun",
            "RenewPortableDataDisk",
        ],
        required: &["InstanceIds", "InstanceChargePrepaid"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquiryPriceRenewInstances {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.instance_charge_prepaid),
            ::tc3::Place::view(&self.dry_run),
            ::tc3::Place::view(&self.renew_portable_data_disk),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_ids,
                1 => &mut self.instance_charge_prepaid,
                2 => &mut self.dry_run,
                3 => &mut self.renew_portable_data_disk,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for InquiryPriceRenewInstances {
    type Response = InquiryPriceRenewInstancesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "InquiryPriceRenewInstances",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`InquiryPriceRenewInstances`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRenewInstancesResponse {
    /// `Price`: `Price`, always present.
    pub price: crate::objects::Price,
}

impl ::tc3::Shaped for InquiryPriceRenewInstancesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquiryPriceRenewInstancesResponse",
        members: &["Price"],
        always: &["Price"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquiryPriceRenewInstancesResponse {
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

::tc3::record_traits!(InquiryPriceRenewInstances, InquiryPriceRenewInstancesResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(InquiryPriceRenewInstances, InquiryPriceRenewInstancesResponse);
