// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `InquiryPriceResetInstancesType`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstancesType {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `InstanceType`: `string`, required.
    pub instance_type: ::std::string::String,
}

impl InquiryPriceResetInstancesType {
    /// With what is required.
    pub fn new(
        instance_ids: ::std::vec::Vec<::std::string::String>,
        instance_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            instance_ids,
            instance_type: instance_type.into(),
        }
    }
}

impl ::tc3::Shaped for InquiryPriceResetInstancesType {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquiryPriceResetInstancesType",
        members: &["InstanceIds", "InstanceType"],
        required: &["InstanceIds", "InstanceType"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquiryPriceResetInstancesType {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.instance_type),
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
                1 => &mut self.instance_type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for InquiryPriceResetInstancesType {
    type Response = InquiryPriceResetInstancesTypeResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "InquiryPriceResetInstancesType",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`InquiryPriceResetInstancesType`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstancesTypeResponse {
    /// `Price`: `Price`, always present.
    pub price: crate::objects::Price,
}

impl ::tc3::Shaped for InquiryPriceResetInstancesTypeResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquiryPriceResetInstancesTypeResponse",
        members: &["Price"],
        always: &["Price"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquiryPriceResetInstancesTypeResponse {
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
    InquiryPriceResetInstancesType, InquiryPriceResetInstancesTypeResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    InquiryPriceResetInstancesType, InquiryPriceResetInstancesTypeResponse
);
