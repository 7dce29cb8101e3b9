// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `InquiryPriceModifyInstancesChargeType`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyInstancesChargeType {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `InstanceChargeType`: `string`, required.
    pub instance_charge_type: ::std::string::String,
    /// `InstanceChargePrepaid`: `InstanceChargePrepaid`.
    pub instance_charge_prepaid: ::core::option::Option<
        crate::objects::InstanceChargePrepaid,
    >,
    /// `ModifyPortableDataDisk`: `bool`.
    pub modify_portable_data_disk: ::core::option::Option<bool>,
}

impl InquiryPriceModifyInstancesChargeType {
    /// With what is required.
    pub fn new(
        instance_ids: ::std::vec::Vec<::std::string::String>,
        instance_charge_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            instance_ids,
            instance_charge_type: instance_charge_type.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `InstanceChargePrepaid`.
    #[must_use]
    pub fn instance_charge_prepaid(
        mut self,
        instance_charge_prepaid: crate::objects::InstanceChargePrepaid,
    ) -> Self {
        self.instance_charge_prepaid = ::core::option::Option::Some(
            instance_charge_prepaid,
        );
        self
    }

    /// Sets `ModifyPortableDataDisk`.
    #[must_use]
    pub fn modify_portable_data_disk(mut self, modify_portable_data_disk: bool) -> Self {
        self.modify_portable_data_disk = ::core::option::Option::Some(
            modify_portable_data_disk,
        );
        self
    }
}

impl ::tc3::Shaped for InquiryPriceModifyInstancesChargeType {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquiryPriceModifyInstancesChargeType",
        members: &[
            "InstanceIds",
            "InstanceChargeType",
            "InstanceChargePrepaid",
            "ModifyPortableDataDisk",
        ],
        required: &["InstanceIds", "InstanceChargeType"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquiryPriceModifyInstancesChargeType {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.instance_charge_type),
            ::tc3::Place::view(&self.instance_charge_prepaid),
            ::tc3::Place::view(&self.modify_portable_data_disk),
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
                1 => &mut self.instance_charge_type,
                2 => &mut self.instance_charge_prepaid,
                3 => &mut self.modify_portable_data_disk,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for InquiryPriceModifyInstancesChargeType {
    type Response = InquiryPriceModifyInstancesChargeTypeResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "InquiryPriceModifyInstancesChargeType",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`InquiryPriceModifyInstancesChargeType`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceModifyInstancesChargeTypeResponse {
    /// `Price`: `Price`, always present.
    pub price: crate::objects::Price,
}

impl ::tc3::Shaped for InquiryPriceModifyInstancesChargeTypeResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquiryPriceModifyInstancesChargeTypeResponse",
        members: &["Price"],
        always: &["Price"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquiryPriceModifyInstancesChargeTypeResponse {
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

::tc3::record_traits!(
    InquiryPriceModifyInstancesChargeType, InquiryPriceModifyInstancesChargeTypeResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    InquiryPriceModifyInstancesChargeType, InquiryPriceModifyInstancesChargeTypeResponse
);
