// Written by tc3 bindgen 0.1.0 from the catalogue 0fb14474b7de894b and specs of your own. Do not edit: it would be lost.
// To write it again: tc3 bindgen
// Checksum of what follows: a895ddde41967596

/// Acme of Tencent Cloud, version 2026-01-01.
#[rustfmt::skip]
pub mod acme {
    #![allow(
        deprecated,
        unreachable_pub,
        unused,
        clippy::all,
        clippy::nursery,
        clippy::pedantic,
        reason = "it is generated"
    )]
    ::tc3::bindings!(form 1);

    /// Orders an anvil.
    ///
    /// Does not need a region. Not safe to send again after a lost answer.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OrderAnvil {
        /// In kilograms. `Weight`: `int64`, required.
        pub weight: i64,
        /// What it is painted in. `Colour`: `string`.
        pub colour: ::core::option::Option<Colour>,
        /// `Deliveries`: `[Delivery]`.
        pub deliveries: ::core::option::Option<::std::vec::Vec<Delivery>>,
    }

    impl OrderAnvil {
        /// With what is required.
        pub fn new(weight: i64) -> Self {
            Self {
                weight,
                ..::core::default::Default::default()
            }
        }

        /// Sets `Colour`.
        #[must_use]
        pub fn colour(mut self, colour: impl ::core::convert::Into<Colour>) -> Self {
            self.colour = ::core::option::Option::Some(colour.into());
            self
        }

        /// Sets `Deliveries`.
        #[must_use]
        pub fn deliveries(mut self, deliveries: ::std::vec::Vec<Delivery>) -> Self {
            self.deliveries = ::core::option::Option::Some(deliveries);
            self
        }
    }

    impl ::tc3::Shaped for OrderAnvil {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "OrderAnvil",
            members: &["Weight", "Colour", "Deliveries"],
            required: &["Weight"],
            rules: &[
                ::tc3::Rule::new(
                    ::tc3::RuleKind::Range {
                        member: "Weight",
                        min: ::core::option::Option::Some(::tc3::Number::Int(1)),
                        max: ::core::option::Option::Some(::tc3::Number::Int(900)),
                    },
                    "No cart carries more.",
                ),
                ::tc3::Rule::new(
                    ::tc3::RuleKind::Closed {
                        member: "Colour",
                        values: &[::tc3::Literal::Text("black"), ::tc3::Literal::Text("red")],
                    },
                    "",
                ),
            ],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for OrderAnvil {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.weight),
                ::tc3::Place::view(&self.colour),
                ::tc3::Place::view(&self.deliveries),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.weight,
                    1 => &mut self.colour,
                    2 => &mut self.deliveries,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    impl ::tc3::Action for OrderAnvil {
        type Response = OrderAnvilResponse;
        const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
            service: "acme",
            version: "2026-01-01",
            name: "OrderAnvil",
            region: ::tc3::RegionUse::NotNeeded,
            effect: ::tc3::Effect::Change,
            ..::tc3::ActionInfo::EMPTY
        };
    }

    /// What [`OrderAnvil`] answers, beside the request id.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct OrderAnvilResponse {
        /// `OrderId`: `string`, always present.
        pub order_id: ::std::string::String,
    }

    impl ::tc3::Shaped for OrderAnvilResponse {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "OrderAnvilResponse",
            members: &["OrderId"],
            always: &["OrderId"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for OrderAnvilResponse {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [::tc3::Place::view(&self.order_id)];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.order_id,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(OrderAnvil, OrderAnvilResponse);
    ::tc3::record_serde!(OrderAnvil, OrderAnvilResponse);

    /// The object `Delivery`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Delivery {
        /// `Address`: `string`, required.
        pub address: ::std::string::String,
        /// `Floor`: `int64`.
        pub floor: ::core::option::Option<i64>,
    }

    impl Delivery {
        /// With what is required.
        pub fn new(address: impl ::core::convert::Into<::std::string::String>) -> Self {
            Self {
                address: address.into(),
                ..::core::default::Default::default()
            }
        }

        /// Sets `Floor`.
        #[must_use]
        pub fn floor(mut self, floor: i64) -> Self {
            self.floor = ::core::option::Option::Some(floor);
            self
        }
    }

    impl ::tc3::Shaped for Delivery {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "Delivery",
            members: &["Address", "Floor"],
            required: &["Address"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for Delivery {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.address),
                ::tc3::Place::view(&self.floor),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.address,
                    1 => &mut self.floor,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(Delivery);
    ::tc3::record_serde!(Delivery);

    ::tc3::text_enum! {
        /// A colour.
        pub Colour {
            /// As it comes.
            Black = "black",
            /// For a surcharge.
            Red = "red",
        }
    }

    ::tc3::text_enum_serde!(Colour);
}

/// vpc of Tencent Cloud, version 2017-03-12.
#[rustfmt::skip]
pub mod vpc {
    #![allow(
        deprecated,
        unreachable_pub,
        unused,
        clippy::all,
        clippy::nursery,
        clippy::pedantic,
        reason = "it is generated"
    )]
    ::tc3::bindings!(form 1);

    /// Makes a network, called as our networks are.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CreateVpc {
        /// `team-purpose`. `VpcName`: `string`, required.
        pub vpc_name: ::std::string::String,
        /// `StackType`: `string`.
        pub stack_type: ::core::option::Option<::std::string::String>,
        /// `CidrBlock`: `string`.
        pub cidr_block: ::core::option::Option<::std::string::String>,
        /// `Ipv6CidrBlock`: `string`.
        pub ipv6_cidr_block: ::core::option::Option<::std::string::String>,
        /// `AddressType`: `string`.
        pub address_type: ::core::option::Option<::std::string::String>,
        /// `EnableMulticast`: `string`.
        pub enable_multicast: ::core::option::Option<::std::string::String>,
        /// `DnsServers`: `[string]`.
        pub dns_servers: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// `DomainName`: `string`.
        pub domain_name: ::core::option::Option<::std::string::String>,
        /// `Tags`: `[Tag]`.
        pub tags: ::core::option::Option<::std::vec::Vec<Tag>>,
        /// `EnableRouteVpcPublish`: `bool`.
        pub enable_route_vpc_publish: ::core::option::Option<bool>,
        /// `EnableRouteVpcPublishIpv6`: `bool`.
        pub enable_route_vpc_publish_ipv6: ::core::option::Option<bool>,
    }

    impl CreateVpc {
        /// With what is required.
        pub fn new(vpc_name: impl ::core::convert::Into<::std::string::String>) -> Self {
            Self {
                vpc_name: vpc_name.into(),
                ..::core::default::Default::default()
            }
        }

        /// Sets `StackType`.
        #[must_use]
        pub fn stack_type(
            mut self,
            stack_type: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.stack_type = ::core::option::Option::Some(stack_type.into());
            self
        }

        /// Sets `CidrBlock`.
        #[must_use]
        pub fn cidr_block(
            mut self,
            cidr_block: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.cidr_block = ::core::option::Option::Some(cidr_block.into());
            self
        }

        /// Sets `Ipv6CidrBlock`.
        #[must_use]
        pub fn ipv6_cidr_block(
            mut self,
            ipv6_cidr_block: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.ipv6_cidr_block = ::core::option::Option::Some(ipv6_cidr_block.into());
            self
        }

        /// Sets `AddressType`.
        #[must_use]
        pub fn address_type(
            mut self,
            address_type: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.address_type = ::core::option::Option::Some(address_type.into());
            self
        }

        /// Sets `EnableMulticast`.
        #[must_use]
        pub fn enable_multicast(
            mut self,
            enable_multicast: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.enable_multicast = ::core::option::Option::Some(enable_multicast.into());
            self
        }

        /// Sets `DnsServers`.
        #[must_use]
        pub fn dns_servers(
            mut self,
            dns_servers: ::std::vec::Vec<::std::string::String>,
        ) -> Self {
            self.dns_servers = ::core::option::Option::Some(dns_servers);
            self
        }

        /// Sets `DomainName`.
        #[must_use]
        pub fn domain_name(
            mut self,
            domain_name: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.domain_name = ::core::option::Option::Some(domain_name.into());
            self
        }

        /// Sets `Tags`.
        #[must_use]
        pub fn tags(mut self, tags: ::std::vec::Vec<Tag>) -> Self {
            self.tags = ::core::option::Option::Some(tags);
            self
        }

        /// Sets `EnableRouteVpcPublish`.
        #[must_use]
        pub fn enable_route_vpc_publish(mut self, enable_route_vpc_publish: bool) -> Self {
            self.enable_route_vpc_publish = ::core::option::Option::Some(
                enable_route_vpc_publish,
            );
            self
        }

        /// Sets `EnableRouteVpcPublishIpv6`.
        #[must_use]
        pub fn enable_route_vpc_publish_ipv6(
            mut self,
            enable_route_vpc_publish_ipv6: bool,
        ) -> Self {
            self.enable_route_vpc_publish_ipv6 = ::core::option::Option::Some(
                enable_route_vpc_publish_ipv6,
            );
            self
        }
    }

    impl ::tc3::Shaped for CreateVpc {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "CreateVpc",
            members: &[
                "VpcName",
                "StackType",
                "CidrBlock",
                "Ipv6CidrBlock",
                "AddressType",
                "EnableMulticast",
                "DnsServers",
                "DomainName",
                "Tags",
                "EnableRouteVpcPublish",
                "EnableRouteVpcPublishIpv6",
            ],
            required: &["VpcName"],
            rules: &[
                ::tc3::Rule::new(
                    ::tc3::RuleKind::Length {
                        member: "VpcName",
                        min: 3,
                        max: ::core::option::Option::Some(20),
                    },
                    "The inventory cuts names off.",
                ),
            ],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for CreateVpc {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.vpc_name),
                ::tc3::Place::view(&self.stack_type),
                ::tc3::Place::view(&self.cidr_block),
                ::tc3::Place::view(&self.ipv6_cidr_block),
                ::tc3::Place::view(&self.address_type),
                ::tc3::Place::view(&self.enable_multicast),
                ::tc3::Place::view(&self.dns_servers),
                ::tc3::Place::view(&self.domain_name),
                ::tc3::Place::view(&self.tags),
                ::tc3::Place::view(&self.enable_route_vpc_publish),
                ::tc3::Place::view(&self.enable_route_vpc_publish_ipv6),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.vpc_name,
                    1 => &mut self.stack_type,
                    2 => &mut self.cidr_block,
                    3 => &mut self.ipv6_cidr_block,
                    4 => &mut self.address_type,
                    5 => &mut self.enable_multicast,
                    6 => &mut self.dns_servers,
                    7 => &mut self.domain_name,
                    8 => &mut self.tags,
                    9 => &mut self.enable_route_vpc_publish,
                    10 => &mut self.enable_route_vpc_publish_ipv6,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    impl ::tc3::Action for CreateVpc {
        type Response = CreateVpcResponse;
        const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
            service: "vpc",
            version: "2017-03-12",
            name: "CreateVpc",
            ..::tc3::ActionInfo::EMPTY
        };
    }

    /// What [`CreateVpc`] answers, beside the request id.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CreateVpcResponse {
        /// `Vpc`: `Vpc`, always present.
        pub vpc: Vpc,
    }

    impl ::tc3::Shaped for CreateVpcResponse {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "CreateVpcResponse",
            members: &["Vpc"],
            always: &["Vpc"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for CreateVpcResponse {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [::tc3::Place::view(&self.vpc)];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.vpc,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(CreateVpc, CreateVpcResponse);
    ::tc3::record_serde!(CreateVpc, CreateVpcResponse);

    /// `DescribeVpcWeather`, an action of vpc.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DescribeVpcWeather {
        /// `VpcId`: `string`, required.
        pub vpc_id: ::std::string::String,
        /// `Filters`: `[Filter]`.
        pub filters: ::core::option::Option<::std::vec::Vec<Filter>>,
    }

    impl DescribeVpcWeather {
        /// With what is required.
        pub fn new(vpc_id: impl ::core::convert::Into<::std::string::String>) -> Self {
            Self {
                vpc_id: vpc_id.into(),
                ..::core::default::Default::default()
            }
        }

        /// Sets `Filters`.
        #[must_use]
        pub fn filters(mut self, filters: ::std::vec::Vec<Filter>) -> Self {
            self.filters = ::core::option::Option::Some(filters);
            self
        }
    }

    impl ::tc3::Shaped for DescribeVpcWeather {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "DescribeVpcWeather",
            members: &["VpcId", "Filters"],
            required: &["VpcId"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for DescribeVpcWeather {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.vpc_id),
                ::tc3::Place::view(&self.filters),
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
                    1 => &mut self.filters,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    impl ::tc3::Action for DescribeVpcWeather {
        type Response = DescribeVpcWeatherResponse;
        const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
            service: "vpc",
            version: "2017-03-12",
            name: "DescribeVpcWeather",
            ..::tc3::ActionInfo::EMPTY
        };
    }

    /// What [`DescribeVpcWeather`] answers, beside the request id.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DescribeVpcWeatherResponse {
        /// `Clouds`: `[VpcCloud]`, always present.
        pub clouds: ::std::vec::Vec<VpcCloud>,
    }

    impl ::tc3::Shaped for DescribeVpcWeatherResponse {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "DescribeVpcWeatherResponse",
            members: &["Clouds"],
            always: &["Clouds"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for DescribeVpcWeatherResponse {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [::tc3::Place::view(&self.clouds)];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.clouds,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(DescribeVpcWeather, DescribeVpcWeatherResponse);
    ::tc3::record_serde!(DescribeVpcWeather, DescribeVpcWeatherResponse);

    /// The object `AssistantCidr`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AssistantCidr {
        /// `VpcId`: `string`, always present.
        pub vpc_id: ::std::string::String,
        /// `CidrBlock`: `string`, always present.
        pub cidr_block: ::std::string::String,
        /// `AssistantType`: `int64`, always present.
        pub assistant_type: i64,
        /// `SubnetSet`: `[Subnet]`, always present.
        pub subnet_set: ::std::vec::Vec<Subnet>,
    }

    impl ::tc3::Shaped for AssistantCidr {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "AssistantCidr",
            members: &["VpcId", "CidrBlock", "AssistantType", "SubnetSet"],
            always: &["VpcId", "CidrBlock", "AssistantType", "SubnetSet"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for AssistantCidr {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.vpc_id),
                ::tc3::Place::view(&self.cidr_block),
                ::tc3::Place::view(&self.assistant_type),
                ::tc3::Place::view(&self.subnet_set),
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
                    1 => &mut self.cidr_block,
                    2 => &mut self.assistant_type,
                    3 => &mut self.subnet_set,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(AssistantCidr);
    ::tc3::record_serde!(AssistantCidr);

    /// The object `Filter`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Filter {
        /// `Name`: `string`, required.
        pub name: ::std::string::String,
        /// `Values`: `[string]`, required.
        pub values: ::std::vec::Vec<::std::string::String>,
    }

    impl Filter {
        /// With what is required.
        pub fn new(
            name: impl ::core::convert::Into<::std::string::String>,
            values: ::std::vec::Vec<::std::string::String>,
        ) -> Self {
            Self { name: name.into(), values }
        }
    }

    impl ::tc3::Shaped for Filter {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "Filter",
            members: &["Name", "Values"],
            required: &["Name", "Values"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for Filter {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [::tc3::Place::view(&self.name), ::tc3::Place::view(&self.values)];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.name,
                    1 => &mut self.values,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(Filter);
    ::tc3::record_serde!(Filter);

    /// The object `ISPIPv6CidrBlock`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ISPIPv6CidrBlock {
        /// `IPv6CidrBlock`: `string`, always present.
        pub ipv6_cidr_block: ::std::string::String,
        /// `ISPType`: `string`, always present.
        pub isp_type: ::std::string::String,
        /// `AddressType`: `string`.
        pub address_type: ::core::option::Option<::std::string::String>,
    }

    impl ::tc3::Shaped for ISPIPv6CidrBlock {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "ISPIPv6CidrBlock",
            members: &["IPv6CidrBlock", "ISPType", "AddressType"],
            always: &["IPv6CidrBlock", "ISPType"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for ISPIPv6CidrBlock {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.ipv6_cidr_block),
                ::tc3::Place::view(&self.isp_type),
                ::tc3::Place::view(&self.address_type),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.ipv6_cidr_block,
                    1 => &mut self.isp_type,
                    2 => &mut self.address_type,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(ISPIPv6CidrBlock);
    ::tc3::record_serde!(ISPIPv6CidrBlock);

    /// The object `Subnet`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Subnet {
        /// `VpcId`: `string`.
        pub vpc_id: ::core::option::Option<::std::string::String>,
        /// `SubnetId`: `string`.
        pub subnet_id: ::core::option::Option<::std::string::String>,
        /// `SubnetName`: `string`.
        pub subnet_name: ::core::option::Option<::std::string::String>,
        /// `CidrBlock`: `string`.
        pub cidr_block: ::core::option::Option<::std::string::String>,
        /// `IsDefault`: `bool`.
        pub is_default: ::core::option::Option<bool>,
        /// `EnableBroadcast`: `bool`.
        pub enable_broadcast: ::core::option::Option<bool>,
        /// `Zone`: `string`.
        pub zone: ::core::option::Option<::std::string::String>,
        /// `RouteTableId`: `string`.
        pub route_table_id: ::core::option::Option<::std::string::String>,
        /// `CreatedTime`: `string`.
        pub created_time: ::core::option::Option<::std::string::String>,
        /// `AvailableIpAddressCount`: `uint64`.
        pub available_ip_address_count: ::core::option::Option<u64>,
        /// `Ipv6CidrBlock`: `string`.
        pub ipv6_cidr_block: ::core::option::Option<::std::string::String>,
        /// `NetworkAclId`: `string`.
        pub network_acl_id: ::core::option::Option<::std::string::String>,
        /// `IsRemoteVpcSnat`: `bool`.
        pub is_remote_vpc_snat: ::core::option::Option<bool>,
        /// `TotalIpAddressCount`: `uint64`.
        pub total_ip_address_count: ::core::option::Option<u64>,
        /// `TagSet`: `[Tag]`.
        pub tag_set: ::core::option::Option<::std::vec::Vec<Tag>>,
        /// `CdcId`: `string`.
        pub cdc_id: ::core::option::Option<::std::string::String>,
        /// `IsCdcSubnet`: `int64`.
        pub is_cdc_subnet: ::core::option::Option<i64>,
        /// `StackType`: `string`.
        pub stack_type: ::core::option::Option<::std::string::String>,
    }

    impl ::tc3::Shaped for Subnet {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "Subnet",
            members: &[
                "VpcId",
                "SubnetId",
                "SubnetName",
                "CidrBlock",
                "IsDefault",
                "EnableBroadcast",
                "Zone",
                "RouteTableId",
                "CreatedTime",
                "AvailableIpAddressCount",
                "Ipv6CidrBlock",
                "NetworkAclId",
                "IsRemoteVpcSnat",
                "TotalIpAddressCount",
                "TagSet",
                "CdcId",
                "IsCdcSubnet",
                "StackType",
            ],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for Subnet {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.vpc_id),
                ::tc3::Place::view(&self.subnet_id),
                ::tc3::Place::view(&self.subnet_name),
                ::tc3::Place::view(&self.cidr_block),
                ::tc3::Place::view(&self.is_default),
                ::tc3::Place::view(&self.enable_broadcast),
                ::tc3::Place::view(&self.zone),
                ::tc3::Place::view(&self.route_table_id),
                ::tc3::Place::view(&self.created_time),
                ::tc3::Place::view(&self.available_ip_address_count),
                ::tc3::Place::view(&self.ipv6_cidr_block),
                ::tc3::Place::view(&self.network_acl_id),
                ::tc3::Place::view(&self.is_remote_vpc_snat),
                ::tc3::Place::view(&self.total_ip_address_count),
                ::tc3::Place::view(&self.tag_set),
                ::tc3::Place::view(&self.cdc_id),
                ::tc3::Place::view(&self.is_cdc_subnet),
                ::tc3::Place::view(&self.stack_type),
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
                    2 => &mut self.subnet_name,
                    3 => &mut self.cidr_block,
                    4 => &mut self.is_default,
                    5 => &mut self.enable_broadcast,
                    6 => &mut self.zone,
                    7 => &mut self.route_table_id,
                    8 => &mut self.created_time,
                    9 => &mut self.available_ip_address_count,
                    10 => &mut self.ipv6_cidr_block,
                    11 => &mut self.network_acl_id,
                    12 => &mut self.is_remote_vpc_snat,
                    13 => &mut self.total_ip_address_count,
                    14 => &mut self.tag_set,
                    15 => &mut self.cdc_id,
                    16 => &mut self.is_cdc_subnet,
                    17 => &mut self.stack_type,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(Subnet);
    ::tc3::record_serde!(Subnet);

    /// The object `Tag`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Tag {
        /// `Key`: `string`, required, always present.
        pub key: ::std::string::String,
        /// `Value`: `string`, always present.
        pub value: ::core::option::Option<::std::string::String>,
    }

    impl Tag {
        /// With what is required.
        pub fn new(key: impl ::core::convert::Into<::std::string::String>) -> Self {
            Self {
                key: key.into(),
                ..::core::default::Default::default()
            }
        }

        /// Sets `Value`.
        #[must_use]
        pub fn value(
            mut self,
            value: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.value = ::core::option::Option::Some(value.into());
            self
        }
    }

    impl ::tc3::Shaped for Tag {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "Tag",
            members: &["Key", "Value"],
            required: &["Key"],
            always: &["Key", "Value"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for Tag {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [::tc3::Place::view(&self.key), ::tc3::Place::view(&self.value)];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.key,
                    1 => &mut self.value,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(Tag);
    ::tc3::record_serde!(Tag);

    /// The object `Vpc`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Vpc {
        /// `VpcName`: `string`, always present.
        pub vpc_name: ::std::string::String,
        /// `VpcId`: `string`, always present.
        pub vpc_id: ::std::string::String,
        /// `CidrBlock`: `string`, always present.
        pub cidr_block: ::std::string::String,
        /// `IsDefault`: `bool`, always present.
        pub is_default: bool,
        /// `EnableMulticast`: `bool`, always present.
        pub enable_multicast: bool,
        /// `CreatedTime`: `string`, always present.
        pub created_time: ::std::string::String,
        /// `DnsServerSet`: `[string]`, always present.
        pub dns_server_set: ::std::vec::Vec<::std::string::String>,
        /// `DomainName`: `string`, always present.
        pub domain_name: ::std::string::String,
        /// `DhcpOptionsId`: `string`, always present.
        pub dhcp_options_id: ::std::string::String,
        /// `EnableDhcp`: `bool`, always present.
        pub enable_dhcp: bool,
        /// `Ipv6CidrBlock`: `string`, always present.
        pub ipv6_cidr_block: ::std::string::String,
        /// `TagSet`: `[Tag]`, always present.
        pub tag_set: ::std::vec::Vec<Tag>,
        /// `AssistantCidrSet`: `[AssistantCidr]`.
        pub assistant_cidr_set: ::core::option::Option<::std::vec::Vec<AssistantCidr>>,
        /// `EnableRouteVpcPublish`: `bool`, always present.
        pub enable_route_vpc_publish: bool,
        /// `Ipv6CidrBlockSet`: `[ISPIPv6CidrBlock]`, always present.
        pub ipv6_cidr_block_set: ::std::vec::Vec<ISPIPv6CidrBlock>,
        /// `EnableRouteVpcPublishIpv6`: `bool`.
        pub enable_route_vpc_publish_ipv6: ::core::option::Option<bool>,
        /// `StackType`: `string`.
        pub stack_type: ::core::option::Option<::std::string::String>,
    }

    impl ::tc3::Shaped for Vpc {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "Vpc",
            members: &[
                "VpcName",
                "VpcId",
                "CidrBlock",
                "IsDefault",
                "EnableMulticast",
                "CreatedTime",
                "DnsServerSet",
                "DomainName",
                "DhcpOptionsId",
                "EnableDhcp",
                "Ipv6CidrBlock",
                "TagSet",
                "AssistantCidrSet",
                "EnableRouteVpcPublish",
                "Ipv6CidrBlockSet",
                "EnableRouteVpcPublishIpv6",
                "StackType",
            ],
            always: &[
                "VpcName",
                "VpcId",
                "CidrBlock",
                "IsDefault",
                "EnableMulticast",
                "CreatedTime",
                "DnsServerSet",
                "DomainName",
                "DhcpOptionsId",
                "EnableDhcp",
                "Ipv6CidrBlock",
                "TagSet",
                "EnableRouteVpcPublish",
                "Ipv6CidrBlockSet",
            ],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for Vpc {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.vpc_name),
                ::tc3::Place::view(&self.vpc_id),
                ::tc3::Place::view(&self.cidr_block),
                ::tc3::Place::view(&self.is_default),
                ::tc3::Place::view(&self.enable_multicast),
                ::tc3::Place::view(&self.created_time),
                ::tc3::Place::view(&self.dns_server_set),
                ::tc3::Place::view(&self.domain_name),
                ::tc3::Place::view(&self.dhcp_options_id),
                ::tc3::Place::view(&self.enable_dhcp),
                ::tc3::Place::view(&self.ipv6_cidr_block),
                ::tc3::Place::view(&self.tag_set),
                ::tc3::Place::view(&self.assistant_cidr_set),
                ::tc3::Place::view(&self.enable_route_vpc_publish),
                ::tc3::Place::view(&self.ipv6_cidr_block_set),
                ::tc3::Place::view(&self.enable_route_vpc_publish_ipv6),
                ::tc3::Place::view(&self.stack_type),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.vpc_name,
                    1 => &mut self.vpc_id,
                    2 => &mut self.cidr_block,
                    3 => &mut self.is_default,
                    4 => &mut self.enable_multicast,
                    5 => &mut self.created_time,
                    6 => &mut self.dns_server_set,
                    7 => &mut self.domain_name,
                    8 => &mut self.dhcp_options_id,
                    9 => &mut self.enable_dhcp,
                    10 => &mut self.ipv6_cidr_block,
                    11 => &mut self.tag_set,
                    12 => &mut self.assistant_cidr_set,
                    13 => &mut self.enable_route_vpc_publish,
                    14 => &mut self.ipv6_cidr_block_set,
                    15 => &mut self.enable_route_vpc_publish_ipv6,
                    16 => &mut self.stack_type,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(Vpc);
    ::tc3::record_serde!(Vpc);

    /// The object `VpcCloud`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct VpcCloud {
        /// `Name`: `string`, always present.
        pub name: ::std::string::String,
        /// `Height`: `uint64`, may be null.
        pub height: ::core::option::Option<u64>,
    }

    impl ::tc3::Shaped for VpcCloud {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "VpcCloud",
            members: &["Name", "Height"],
            always: &["Name"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for VpcCloud {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [::tc3::Place::view(&self.name), ::tc3::Place::view(&self.height)];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.name,
                    1 => &mut self.height,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(VpcCloud);
    ::tc3::record_serde!(VpcCloud);
}
