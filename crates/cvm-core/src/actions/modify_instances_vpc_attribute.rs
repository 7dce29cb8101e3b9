// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ModifyInstancesVpcAttribute`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesVpcAttribute {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `VirtualPrivateCloud`: `VirtualPrivateCloud`, required.
    pub virtual_private_cloud: crate::objects::VirtualPrivateCloud,
    /// `ForceStop`: `bool`.
    pub force_stop: ::core::option::Option<bool>,
    /// `ReserveHostName`: `bool`.
    pub reserve_host_name: ::core::option::Option<bool>,
}

impl ModifyInstancesVpcAttribute {
    /// With what is required.
    pub fn new(
        instance_ids: ::std::vec::Vec<::std::string::String>,
        virtual_private_cloud: crate::objects::VirtualPrivateCloud,
    ) -> Self {
        Self {
            instance_ids,
            virtual_private_cloud,
            ..::core::default::Default::default()
        }
    }

    /// Sets `ForceStop`.
    #[must_use]
    pub fn force_stop(mut self, force_stop: bool) -> Self {
        self.force_stop = ::core::option::Option::Some(force_stop);
        self
    }

    /// Sets `ReserveHostName`.
    #[must_use]
    pub fn reserve_host_name(mut self, reserve_host_name: bool) -> Self {
        self.reserve_host_name = ::core::option::Option::Some(reserve_host_name);
        self
    }
}

impl ::tc3::Shaped for ModifyInstancesVpcAttribute {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyInstancesVpcAttribute",
        members: &["InstanceIds", "VirtualPrivateCloud", "ForceStop", "ReserveHostName"],
        required: &["InstanceIds", "VirtualPrivateCloud"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyInstancesVpcAttribute {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.virtual_private_cloud),
            ::tc3::Place::view(&self.force_stop),
            ::tc3::Place::view(&self.reserve_host_name),
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
                1 => &mut self.virtual_private_cloud,
                2 => &mut self.force_stop,
                3 => &mut self.reserve_host_name,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ModifyInstancesVpcAttribute {
    type Response = ModifyInstancesVpcAttributeResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ModifyInstancesVpcAttribute",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyInstancesVpcAttribute`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesVpcAttributeResponse {}

impl ::tc3::Shaped for ModifyInstancesVpcAttributeResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyInstancesVpcAttributeResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyInstancesVpcAttributeResponse {
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

::tc3::record_traits!(ModifyInstancesVpcAttribute, ModifyInstancesVpcAttributeResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ModifyInstancesVpcAttribute, ModifyInstancesVpcAttributeResponse);
