// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `InquiryPriceTerminateInstances`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceTerminateInstances {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
}

impl InquiryPriceTerminateInstances {
    /// With what is required.
    pub fn new(instance_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self { instance_ids }
    }
}

impl ::tc3::Shaped for InquiryPriceTerminateInstances {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquiryPriceTerminateInstances",
        members: &["InstanceIds"],
        required: &["InstanceIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquiryPriceTerminateInstances {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.instance_ids)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_ids,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for InquiryPriceTerminateInstances {
    type Response = InquiryPriceTerminateInstancesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "InquiryPriceTerminateInstances",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`InquiryPriceTerminateInstances`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceTerminateInstancesResponse {
    /// `InstanceRefundsSet`: `[InstanceRefund]`, always present.
    pub instance_refunds_set: ::std::vec::Vec<crate::objects::InstanceRefund>,
}

impl ::tc3::Shaped for InquiryPriceTerminateInstancesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquiryPriceTerminateInstancesResponse",
        members: &["InstanceRefundsSet"],
        always: &["InstanceRefundsSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquiryPriceTerminateInstancesResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.instance_refunds_set)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_refunds_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    InquiryPriceTerminateInstances, InquiryPriceTerminateInstancesResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    InquiryPriceTerminateInstances, InquiryPriceTerminateInstancesResponse
);
