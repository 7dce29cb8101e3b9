// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `VirtualPrivateCloud`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VirtualPrivateCloud {
    /// `VpcId`: `string`, required, always present.
    pub vpc_id: ::std::string::String,
    /// `SubnetId`: `string`, required, always present.
    pub subnet_id: ::std::string::String,
    /// `AsVpcGateway`: `bool`, always present.
    pub as_vpc_gateway: ::core::option::Option<bool>,
    /// `PrivateIpAddresses`: `[string]`.
    pub private_ip_addresses: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `Ipv6AddressCount`: `uint64`.
    pub ipv6_address_count: ::core::option::Option<u64>,
}

impl VirtualPrivateCloud {
    /// With what is required.
    pub fn new(
        vpc_id: impl ::core::convert::Into<::std::string::String>,
        subnet_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            subnet_id: subnet_id.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `AsVpcGateway`.
    #[must_use]
    pub fn as_vpc_gateway(mut self, as_vpc_gateway: bool) -> Self {
        self.as_vpc_gateway = ::core::option::Option::Some(as_vpc_gateway);
        self
    }

    /// Sets `PrivateIpAddresses`.
    #[must_use]
    pub fn private_ip_addresses(
        mut self,
        private_ip_addresses: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.private_ip_addresses = ::core::option::Option::Some(private_ip_addresses);
        self
    }

    /// Sets `Ipv6AddressCount`.
    #[must_use]
    pub fn ipv6_address_count(mut self, ipv6_address_count: u64) -> Self {
        self.ipv6_address_count = ::core::option::Option::Some(ipv6_address_count);
        self
    }
}

impl ::tc3::Shaped for VirtualPrivateCloud {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "VirtualPrivateCloud",
        members: &[
            "VpcId",
            "SubnetId",
            "AsVpcGateway",
            "PrivateIpAddresses",
            "Ipv6AddressCount",
        ],
        required: &["VpcId", "SubnetId"],
        always: &["VpcId", "SubnetId", "AsVpcGateway"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for VirtualPrivateCloud {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.vpc_id),
            ::tc3::Place::view(&self.subnet_id),
            ::tc3::Place::view(&self.as_vpc_gateway),
            ::tc3::Place::view(&self.private_ip_addresses),
            ::tc3::Place::view(&self.ipv6_address_count),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.vpc_id,
                1 => &mut self.subnet_id,
                2 => &mut self.as_vpc_gateway,
                3 => &mut self.private_ip_addresses,
                4 => &mut self.ipv6_address_count,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(VirtualPrivateCloud);
#[cfg(feature = "serde")]
::tc3::record_serde!(VirtualPrivateCloud);
