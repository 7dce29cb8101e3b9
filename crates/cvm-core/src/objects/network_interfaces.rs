// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `NetworkInterfaces`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkInterfaces {
    /// `InterfaceType`: `string`, required.
    pub interface_type: ::std::string::String,
    /// `VpcId`: `string`, required.
    pub vpc_id: ::std::string::String,
    /// `SubnetId`: `string`, required.
    pub subnet_id: ::std::string::String,
    /// `PrivateIpv4AddressCount`: `int64`, required.
    pub private_ipv4_address_count: i64,
    /// `NetworkInterfaceId`: `string`.
    pub network_interface_id: ::core::option::Option<::std::string::String>,
    /// `SecurityGroupIds`: `[string]`.
    pub security_group_ids: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `DeleteWithInstance`: `bool`.
    pub delete_with_instance: ::core::option::Option<bool>,
}

impl NetworkInterfaces {
    /// With what is required.
    pub fn new(
        interface_type: impl ::core::convert::Into<::std::string::String>,
        vpc_id: impl ::core::convert::Into<::std::string::String>,
        subnet_id: impl ::core::convert::Into<::std::string::String>,
        private_ipv4_address_count: i64,
    ) -> Self {
        Self {
            interface_type: interface_type.into(),
            vpc_id: vpc_id.into(),
            subnet_id: subnet_id.into(),
            private_ipv4_address_count,
            ..::core::default::Default::default()
        }
    }

    /// Sets `NetworkInterfaceId`.
    #[must_use]
    pub fn network_interface_id(
        mut self,
        network_interface_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.network_interface_id = ::core::option::Option::Some(
            network_interface_id.into(),
        );
        self
    }

    /// Sets `SecurityGroupIds`.
    #[must_use]
    pub fn security_group_ids(
        mut self,
        security_group_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.security_group_ids = ::core::option::Option::Some(security_group_ids);
        self
    }

    /// Sets `DeleteWithInstance`.
    #[must_use]
    pub fn delete_with_instance(mut self, delete_with_instance: bool) -> Self {
        self.delete_with_instance = ::core::option::Option::Some(delete_with_instance);
        self
    }
}

impl ::tc3::Shaped for NetworkInterfaces {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "NetworkInterfaces",
        members: &[
            "InterfaceType",
            "VpcId",
            "SubnetId",
            "PrivateIpv4AddressCount",
            "NetworkInterfaceId",
            "SecurityGroupIds",
            "DeleteWithInstance",
        ],
        required: &["InterfaceType", "VpcId", "SubnetId", "PrivateIpv4AddressCount"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for NetworkInterfaces {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.interface_type),
            ::tc3::Place::view(&self.vpc_id),
            ::tc3::Place::view(&self.subnet_id),
            ::tc3::Place::view(&self.private_ipv4_address_count),
            ::tc3::Place::view(&self.network_interface_id),
            ::tc3::Place::view(&self.security_group_ids),
            ::tc3::Place::view(&self.delete_with_instance),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.interface_type,
                1 => &mut self.vpc_id,
                2 => &mut self.subnet_id,
                3 => &mut self.private_ipv4_address_count,
                4 => &mut self.network_interface_id,
                5 => &mut self.security_group_ids,
                6 => &mut self.delete_with_instance,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(NetworkInterfaces);
#[cfg(feature = "serde")]
::tc3::record_serde!(NetworkInterfaces);
