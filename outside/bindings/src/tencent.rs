// Written by tc3 bindgen 0.1.0 from the catalogue 0fb14474b7de894b. Do not edit: it would be lost.
// To write it again: tc3 bindgen
// Checksum of what follows: 2eae26441bcb9e6a

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

    /// Calls the actions of vpc.
    ///
    /// A method an action, each the same as [`send`](::tc3_hyper::Client::send) of [`inner`](Self::inner).
    /// A method takes the action, or a [`Call`](::tc3::Call) of it where there is more to say: a region, a
    /// time limit, headers.
    #[derive(Clone, Debug)]
    pub struct Client(::tc3_hyper::Client);
    impl Client {
        /// With the credential and the region of the environment, as [`from_env`](::tc3_hyper::Client::from_env) of
        /// the client of every service reads them.
        ///
        /// # Errors
        ///
        /// Of kind `Credential` where the environment has none.
        pub fn from_env() -> ::core::result::Result<Self, ::tc3::Error> {
            ::tc3_hyper::Client::from_env().map(Self)
        }

        /// Begins a client; `build` ends it. Nothing is read from the environment.
        pub fn builder() -> ::tc3_hyper::ClientBuilder<Self> {
            ::core::default::Default::default()
        }

        /// Over the connections, credential and settings of a client of every service.
        pub fn new(inner: ::tc3_hyper::Client) -> Self {
            Self(inner)
        }

        /// The client of every service that this one calls through.
        pub fn inner(&self) -> &::tc3_hyper::Client {
            &self.0
        }

        /// Reads a list to its end, page by page: [`pages`](::tc3_hyper::Client::pages) of [`inner`](Self::inner).
        pub fn pages<A: ::tc3::pages::Paged + ::core::marker::Send + 'static>(
            &self,
            call: impl ::core::convert::Into<::tc3::Call<A>>,
        ) -> ::tc3_hyper::Pages<A> {
            self.0.pages(call)
        }

        /// Reads a list to its end, item by item: [`items`](::tc3_hyper::Client::items) of [`inner`](Self::inner).
        pub fn items<A: ::tc3::pages::Paged + ::core::marker::Send + 'static>(
            &self,
            call: impl ::core::convert::Into<::tc3::Call<A>>,
        ) -> ::tc3_hyper::Items<A> {
            self.0.items(call)
        }
    }

    impl Client {
        /// Calls [`CreateVpc`].
        ///
        /// # Errors
        ///
        /// As of [`send`](::tc3_hyper::Client::send).
        pub async fn create_vpc(
            &self,
            call: impl ::core::convert::Into<::tc3::Call<CreateVpc>>,
        ) -> ::core::result::Result<::tc3::Answer<CreateVpcResponse>, ::tc3::Error> {
            self.0.send(call).await
        }

        /// Calls [`DescribeVpcs`].
        ///
        /// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
        /// `VpcSet` has the items, `VpcId` tells them apart, `TotalCount` says how many there are.
        /// [`items`](Self::items) reads the whole list.
        ///
        /// # Errors
        ///
        /// As of [`send`](::tc3_hyper::Client::send).
        pub async fn describe_vpcs(
            &self,
            call: impl ::core::convert::Into<::tc3::Call<DescribeVpcs>>,
        ) -> ::core::result::Result<::tc3::Answer<DescribeVpcsResponse>, ::tc3::Error> {
            self.0.send(call).await
        }
    }

    impl ::core::convert::From<::tc3_hyper::Client> for Client {
        fn from(inner: ::tc3_hyper::Client) -> Self {
            Self(inner)
        }
    }

    /// `CreateVpc`, an action of vpc.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CreateVpc {
        /// `VpcName`: `string`, required.
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

    /// `DescribeVpcs`, an action of vpc.
    ///
    /// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
    /// `VpcSet` has the items, `VpcId` tells them apart, `TotalCount` says how many there are.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DescribeVpcs {
        /// `VpcIds`: `[string]`.
        pub vpc_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// `Filters`: `[Filter]`.
        pub filters: ::core::option::Option<::std::vec::Vec<crate::tencent::cvm::Filter>>,
        /// `Offset`: `string`.
        pub offset: ::core::option::Option<::std::string::String>,
        /// `Limit`: `string`.
        pub limit: ::core::option::Option<::std::string::String>,
    }

    impl DescribeVpcs {
        /// Nothing is set.
        pub fn new() -> Self {
            Self::default()
        }

        /// Sets `VpcIds`.
        #[must_use]
        pub fn vpc_ids(mut self, vpc_ids: ::std::vec::Vec<::std::string::String>) -> Self {
            self.vpc_ids = ::core::option::Option::Some(vpc_ids);
            self
        }

        /// Sets `Filters`.
        #[must_use]
        pub fn filters(
            mut self,
            filters: ::std::vec::Vec<crate::tencent::cvm::Filter>,
        ) -> Self {
            self.filters = ::core::option::Option::Some(filters);
            self
        }

        /// Sets `Offset`.
        #[must_use]
        pub fn offset(
            mut self,
            offset: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.offset = ::core::option::Option::Some(offset.into());
            self
        }

        /// Sets `Limit`.
        #[must_use]
        pub fn limit(
            mut self,
            limit: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.limit = ::core::option::Option::Some(limit.into());
            self
        }
    }

    impl ::tc3::Shaped for DescribeVpcs {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "DescribeVpcs",
            members: &["VpcIds", "Filters", "Offset", "Limit"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for DescribeVpcs {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.vpc_ids),
                ::tc3::Place::view(&self.filters),
                ::tc3::Place::view(&self.offset),
                ::tc3::Place::view(&self.limit),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.vpc_ids,
                    1 => &mut self.filters,
                    2 => &mut self.offset,
                    3 => &mut self.limit,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    impl ::tc3::Action for DescribeVpcs {
        type Response = DescribeVpcsResponse;
        const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
            service: "vpc",
            version: "2017-03-12",
            name: "DescribeVpcs",
            effect: ::tc3::Effect::Read,
            ..::tc3::ActionInfo::EMPTY
        };
    }

    impl ::tc3::pages::Paged for DescribeVpcs {
        type Item = Vpc;
        const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
            size: ::core::option::Option::Some(&["Limit"]),
            key: ::core::option::Option::Some(&["VpcId"]),
            total: ::core::option::Option::Some(&["TotalCount"]),
            texts: &[&["Offset"], &["Limit"]],
            ..::tc3::pages::Paging::new(
                ::tc3::pages::PageStart::Offset(&["Offset"]),
                &["VpcSet"],
            )
        };
        fn items(response: DescribeVpcsResponse) -> ::std::vec::Vec<Vpc> {
            response.vpc_set
        }
    }

    /// What [`DescribeVpcs`] answers, beside the request id.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DescribeVpcsResponse {
        /// `TotalCount`: `uint64`, always present.
        pub total_count: u64,
        /// `VpcSet`: `[Vpc]`, always present.
        pub vpc_set: ::std::vec::Vec<Vpc>,
    }

    impl ::tc3::Shaped for DescribeVpcsResponse {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "DescribeVpcsResponse",
            members: &["TotalCount", "VpcSet"],
            always: &["TotalCount", "VpcSet"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for DescribeVpcsResponse {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.total_count),
                ::tc3::Place::view(&self.vpc_set),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.total_count,
                    1 => &mut self.vpc_set,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(DescribeVpcs, DescribeVpcsResponse);

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

    const _: () = ::tc3::bindings::stands_for(
        <crate::tencent::cvm::Filter as ::tc3::Shaped>::SHAPE,
        &::tc3::Shape {
            name: "Filter",
            members: &["Name", "Values"],
            required: &["Name", "Values"],
            ..::tc3::Shape::EMPTY
        },
        "crate::tencent::cvm::Filter has not the members that the spec gives Filter: take it out of --extern",
    );
    const _: fn(&crate::tencent::cvm::Filter) = |found| {
        ::tc3::bindings::holds::<::std::string::String>(&found.name);
        ::tc3::bindings::holds::<::std::vec::Vec<::std::string::String>>(&found.values);
    };
}

/// Cloud Virtual Machine (CVM) of Tencent Cloud, version 2017-03-12. Virtual machines: buy them, look
/// at them, start, stop and return them.
#[rustfmt::skip]
pub mod cvm {
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

    /// Calls the actions of Cloud Virtual Machine (CVM).
    ///
    /// A method an action, each the same as [`send`](::tc3_hyper::Client::send) of [`inner`](Self::inner).
    /// A method takes the action, or a [`Call`](::tc3::Call) of it where there is more to say: a region, a
    /// time limit, headers.
    #[derive(Clone, Debug)]
    pub struct Client(::tc3_hyper::Client);
    impl Client {
        /// With the credential and the region of the environment, as [`from_env`](::tc3_hyper::Client::from_env) of
        /// the client of every service reads them.
        ///
        /// # Errors
        ///
        /// Of kind `Credential` where the environment has none.
        pub fn from_env() -> ::core::result::Result<Self, ::tc3::Error> {
            ::tc3_hyper::Client::from_env().map(Self)
        }

        /// Begins a client; `build` ends it. Nothing is read from the environment.
        pub fn builder() -> ::tc3_hyper::ClientBuilder<Self> {
            ::core::default::Default::default()
        }

        /// Over the connections, credential and settings of a client of every service.
        pub fn new(inner: ::tc3_hyper::Client) -> Self {
            Self(inner)
        }

        /// The client of every service that this one calls through.
        pub fn inner(&self) -> &::tc3_hyper::Client {
            &self.0
        }

        /// Reads a list to its end, page by page: [`pages`](::tc3_hyper::Client::pages) of [`inner`](Self::inner).
        pub fn pages<A: ::tc3::pages::Paged + ::core::marker::Send + 'static>(
            &self,
            call: impl ::core::convert::Into<::tc3::Call<A>>,
        ) -> ::tc3_hyper::Pages<A> {
            self.0.pages(call)
        }

        /// Reads a list to its end, item by item: [`items`](::tc3_hyper::Client::items) of [`inner`](Self::inner).
        pub fn items<A: ::tc3::pages::Paged + ::core::marker::Send + 'static>(
            &self,
            call: impl ::core::convert::Into<::tc3::Call<A>>,
        ) -> ::tc3_hyper::Items<A> {
            self.0.items(call)
        }

        /// Calls an action until its answer has what is waited for: [`wait`](::tc3_hyper::Client::wait) of
        /// [`inner`](Self::inner).
        pub fn wait<'a, A: ::tc3::Action>(
            &self,
            call: impl ::core::convert::Into<::tc3::Call<A>>,
            condition: impl ::tc3::wait::Condition<A::Response> + ::core::marker::Send + 'a,
        ) -> ::tc3_hyper::Waiting<'a, ::tc3::Answer<A::Response>> {
            self.0.wait(call, condition)
        }
    }

    impl Client {
        /// Lists instances with all that is known of them, a page at a time. See [`DescribeInstances`].
        ///
        /// Needs a region. Only reads: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
        /// `InstanceSet` has the items, `InstanceId` tells them apart, `TotalCount` says how many there are.
        /// Waiters: `RUNNING`, `STOPPED`, `TERMINATED`. [`items`](Self::items) reads the whole list.
        /// [`wait`](Self::wait) takes a waiter.
        ///
        /// # Errors
        ///
        /// As of [`send`](::tc3_hyper::Client::send).
        pub async fn describe_instances(
            &self,
            call: impl ::core::convert::Into<::tc3::Call<DescribeInstances>>,
        ) -> ::core::result::Result<::tc3::Answer<DescribeInstancesResponse>, ::tc3::Error> {
            self.0.send(call).await
        }
    }

    impl ::core::convert::From<::tc3_hyper::Client> for Client {
        fn from(inner: ::tc3_hyper::Client) -> Self {
            Self(inner)
        }
    }

    /// Lists instances with all that is known of them, a page at a time.
    ///
    /// Needs a region. Only reads: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
    /// `InstanceSet` has the items, `InstanceId` tells them apart, `TotalCount` says how many there are.
    /// Waiters: `RUNNING`, `STOPPED`, `TERMINATED`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DescribeInstances {
        /// Only these instances. Not together with `Filters`. `InstanceIds`: `[string]`.
        pub instance_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Conditions, such as `zone`, `instance-state` or `tag:<key>`, which must all hold. Not together with
        /// `InstanceIds`. `Filters`: `[Filter]`.
        pub filters: ::core::option::Option<::std::vec::Vec<Filter>>,
        /// How many instances to skip; 0 where absent. `Offset`: `int64`.
        pub offset: ::core::option::Option<i64>,
        /// How many instances to return; 20 where absent. `Limit`: `int64`.
        pub limit: ::core::option::Option<i64>,
    }

    impl DescribeInstances {
        /// Nothing is set.
        pub fn new() -> Self {
            Self::default()
        }

        /// Sets `InstanceIds`.
        #[must_use]
        pub fn instance_ids(
            mut self,
            instance_ids: ::std::vec::Vec<::std::string::String>,
        ) -> Self {
            self.instance_ids = ::core::option::Option::Some(instance_ids);
            self
        }

        /// Sets `Filters`.
        #[must_use]
        pub fn filters(mut self, filters: ::std::vec::Vec<Filter>) -> Self {
            self.filters = ::core::option::Option::Some(filters);
            self
        }

        /// Sets `Offset`.
        #[must_use]
        pub fn offset(mut self, offset: i64) -> Self {
            self.offset = ::core::option::Option::Some(offset);
            self
        }

        /// Sets `Limit`.
        #[must_use]
        pub fn limit(mut self, limit: i64) -> Self {
            self.limit = ::core::option::Option::Some(limit);
            self
        }
    }

    impl ::tc3::Shaped for DescribeInstances {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "DescribeInstances",
            members: &["InstanceIds", "Filters", "Offset", "Limit"],
            rules: &[
                ::tc3::Rule::new(
                        ::tc3::RuleKind::AtMostOneOf(&["InstanceIds", "Filters"]),
                        "Instances are chosen by id or by filters, not by both.",
                    )
                    .warning(),
                ::tc3::Rule::new(
                        ::tc3::RuleKind::Count {
                            member: "InstanceIds",
                            min: 0,
                            max: ::core::option::Option::Some(100),
                        },
                        "A request names at most 100 instances.",
                    )
                    .warning(),
                ::tc3::Rule::new(
                        ::tc3::RuleKind::Count {
                            member: "Filters",
                            min: 0,
                            max: ::core::option::Option::Some(10),
                        },
                        "A request has at most 10 filters.",
                    )
                    .warning(),
                ::tc3::Rule::new(
                        ::tc3::RuleKind::Range {
                            member: "Limit",
                            min: ::core::option::Option::None,
                            max: ::core::option::Option::Some(::tc3::Number::Int(100)),
                        },
                        "A page holds at most 100 instances.",
                    )
                    .warning(),
            ],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for DescribeInstances {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.instance_ids),
                ::tc3::Place::view(&self.filters),
                ::tc3::Place::view(&self.offset),
                ::tc3::Place::view(&self.limit),
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
                    1 => &mut self.filters,
                    2 => &mut self.offset,
                    3 => &mut self.limit,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    impl DescribeInstances {
        /// `running` waits until all instances run: `InstanceSet.InstanceState` is "RUNNING"; "LAUNCH_FAILED",
        /// "SHUTDOWN" or "TERMINATING" ends it. It looks every 5s, for 600s.
        pub const RUNNING: ::tc3::wait::Waiter = ::tc3::wait::Waiter {
            dead: &[
                ::tc3::Literal::Text("LAUNCH_FAILED"),
                ::tc3::Literal::Text("SHUTDOWN"),
                ::tc3::Literal::Text("TERMINATING"),
            ],
            nothing: ::tc3::wait::Nothing::GoesOn,
            pace: ::tc3::wait::Pace {
                interval: ::core::time::Duration::from_secs(5),
                timeout: ::core::time::Duration::from_secs(600),
            },
            ..::tc3::wait::Waiter::new(
                "running",
                "all instances run",
                &["InstanceSet", "InstanceState"],
                &[::tc3::Literal::Text("RUNNING")],
            )
        };
        /// `stopped` waits until all instances are shut down: `InstanceSet.InstanceState` is "STOPPED";
        /// "LAUNCH_FAILED", "SHUTDOWN" or "TERMINATING" ends it. It looks every 5s, for 600s.
        pub const STOPPED: ::tc3::wait::Waiter = ::tc3::wait::Waiter {
            dead: &[
                ::tc3::Literal::Text("LAUNCH_FAILED"),
                ::tc3::Literal::Text("SHUTDOWN"),
                ::tc3::Literal::Text("TERMINATING"),
            ],
            nothing: ::tc3::wait::Nothing::GoesOn,
            pace: ::tc3::wait::Pace {
                interval: ::core::time::Duration::from_secs(5),
                timeout: ::core::time::Duration::from_secs(600),
            },
            ..::tc3::wait::Waiter::new(
                "stopped",
                "all instances are shut down",
                &["InstanceSet", "InstanceState"],
                &[::tc3::Literal::Text("STOPPED")],
            )
        };
        /// `terminated` waits until all instances are gone: nothing is at `InstanceSet.InstanceState`. It
        /// looks every 5s, for 600s.
        pub const TERMINATED: ::tc3::wait::Waiter = ::tc3::wait::Waiter {
            nothing: ::tc3::wait::Nothing::Done,
            pace: ::tc3::wait::Pace {
                interval: ::core::time::Duration::from_secs(5),
                timeout: ::core::time::Duration::from_secs(600),
            },
            ..::tc3::wait::Waiter::new(
                "terminated",
                "all instances are gone",
                &["InstanceSet", "InstanceState"],
                &[],
            )
        };
    }

    impl ::tc3::Action for DescribeInstances {
        type Response = DescribeInstancesResponse;
        const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
            service: "cvm",
            version: "2017-03-12",
            name: "DescribeInstances",
            region: ::tc3::RegionUse::Needed,
            effect: ::tc3::Effect::Read,
            ..::tc3::ActionInfo::EMPTY
        };
    }

    impl ::tc3::pages::Paged for DescribeInstances {
        type Item = Instance;
        const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
            size: ::core::option::Option::Some(&["Limit"]),
            key: ::core::option::Option::Some(&["InstanceId"]),
            total: ::core::option::Option::Some(&["TotalCount"]),
            ..::tc3::pages::Paging::new(
                ::tc3::pages::PageStart::Offset(&["Offset"]),
                &["InstanceSet"],
            )
        };
        fn items(response: DescribeInstancesResponse) -> ::std::vec::Vec<Instance> {
            response.instance_set
        }
    }

    /// What [`DescribeInstances`] answers, beside the request id.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DescribeInstancesResponse {
        /// How many instances match, on all pages. `TotalCount`: `int64`, always present.
        pub total_count: i64,
        /// The instances of this page. `InstanceSet`: `[Instance]`, always present.
        pub instance_set: ::std::vec::Vec<Instance>,
    }

    impl ::tc3::Shaped for DescribeInstancesResponse {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "DescribeInstancesResponse",
            members: &["TotalCount", "InstanceSet"],
            always: &["TotalCount", "InstanceSet"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for DescribeInstancesResponse {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.total_count),
                ::tc3::Place::view(&self.instance_set),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.total_count,
                    1 => &mut self.instance_set,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(DescribeInstances, DescribeInstancesResponse);

    /// The object `CpuTopology`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct CpuTopology {
        /// `CoreCount`: `int64`, may be null.
        pub core_count: ::core::option::Option<i64>,
        /// `ThreadPerCore`: `int64`, may be null.
        pub thread_per_core: ::core::option::Option<i64>,
    }

    impl ::tc3::Shaped for CpuTopology {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "CpuTopology",
            members: &["CoreCount", "ThreadPerCore"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for CpuTopology {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.core_count),
                ::tc3::Place::view(&self.thread_per_core),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.core_count,
                    1 => &mut self.thread_per_core,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(CpuTopology);

    /// The object `DataDisk`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DataDisk {
        /// `DiskSize`: `int64`, always present.
        pub disk_size: i64,
        /// `DiskType`: `string`, always present.
        pub disk_type: ::std::string::String,
        /// `DiskId`: `string`.
        pub disk_id: ::core::option::Option<::std::string::String>,
        /// `DeleteWithInstance`: `bool`, always present.
        pub delete_with_instance: bool,
        /// `SnapshotId`: `string`.
        pub snapshot_id: ::core::option::Option<::std::string::String>,
        /// `Encrypt`: `bool`, always present.
        pub encrypt: bool,
        /// `KmsKeyId`: `string`, always present, may be null.
        pub kms_key_id: ::core::option::Option<::std::string::String>,
        /// `ThroughputPerformance`: `int64`, may be null.
        pub throughput_performance: ::core::option::Option<i64>,
        /// `CdcId`: `string`, may be null.
        pub cdc_id: ::core::option::Option<::std::string::String>,
        /// `BurstPerformance`: `bool`.
        pub burst_performance: ::core::option::Option<bool>,
        /// `DiskName`: `string`.
        pub disk_name: ::core::option::Option<::std::string::String>,
    }

    impl ::tc3::Shaped for DataDisk {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "DataDisk",
            members: &[
                "DiskSize",
                "DiskType",
                "DiskId",
                "DeleteWithInstance",
                "SnapshotId",
                "Encrypt",
                "KmsKeyId",
                "ThroughputPerformance",
                "CdcId",
                "BurstPerformance",
                "DiskName",
            ],
            required: &["DiskSize"],
            always: &["DiskSize", "DiskType", "DeleteWithInstance", "Encrypt", "KmsKeyId"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for DataDisk {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.disk_size),
                ::tc3::Place::view(&self.disk_type),
                ::tc3::Place::view(&self.disk_id),
                ::tc3::Place::view(&self.delete_with_instance),
                ::tc3::Place::view(&self.snapshot_id),
                ::tc3::Place::view(&self.encrypt),
                ::tc3::Place::view(&self.kms_key_id),
                ::tc3::Place::view(&self.throughput_performance),
                ::tc3::Place::view(&self.cdc_id),
                ::tc3::Place::view(&self.burst_performance),
                ::tc3::Place::view(&self.disk_name),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.disk_size,
                    1 => &mut self.disk_type,
                    2 => &mut self.disk_id,
                    3 => &mut self.delete_with_instance,
                    4 => &mut self.snapshot_id,
                    5 => &mut self.encrypt,
                    6 => &mut self.kms_key_id,
                    7 => &mut self.throughput_performance,
                    8 => &mut self.cdc_id,
                    9 => &mut self.burst_performance,
                    10 => &mut self.disk_name,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(DataDisk);

    /// A condition of a search. It holds where one of its values matches.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Filter {
        /// What is compared, such as `zone`. `Name`: `string`, required.
        pub name: ::std::string::String,
        /// The values to look for. `Values`: `[string]`, required.
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

    /// The object `GPUInfo`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GPUInfo {
        /// `GPUCount`: `float`, always present.
        pub gpu_count: f64,
        /// `GPUId`: `[string]`, always present.
        pub gpu_id: ::std::vec::Vec<::std::string::String>,
        /// `GPUType`: `string`, always present.
        pub gpu_type: ::std::string::String,
    }

    impl ::tc3::Shaped for GPUInfo {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "GPUInfo",
            members: &["GPUCount", "GPUId", "GPUType"],
            always: &["GPUCount", "GPUId", "GPUType"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for GPUInfo {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.gpu_count),
                ::tc3::Place::view(&self.gpu_id),
                ::tc3::Place::view(&self.gpu_type),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.gpu_count,
                    1 => &mut self.gpu_id,
                    2 => &mut self.gpu_type,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(GPUInfo);

    /// The object `Instance`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Instance {
        /// `Placement`: `Placement`, always present.
        pub placement: Placement,
        /// `InstanceId`: `string`, always present.
        pub instance_id: ::std::string::String,
        /// `InstanceType`: `string`, always present.
        pub instance_type: ::std::string::String,
        /// `CPU`: `int64`, always present.
        pub cpu: i64,
        /// `Memory`: `int64`, always present.
        pub memory: i64,
        /// `RestrictState`: `string`, always present.
        pub restrict_state: ::std::string::String,
        /// `InstanceName`: `string`, always present.
        pub instance_name: ::std::string::String,
        /// `InstanceChargeType`: `string`, always present.
        pub instance_charge_type: ::std::string::String,
        /// `SystemDisk`: `SystemDisk`, always present.
        pub system_disk: SystemDisk,
        /// `DataDisks`: `[DataDisk]`, always present.
        pub data_disks: ::std::vec::Vec<DataDisk>,
        /// `PrivateIpAddresses`: `[string]`, always present.
        pub private_ip_addresses: ::std::vec::Vec<::std::string::String>,
        /// `PublicIpAddresses`: `[string]`, always present, may be null.
        pub public_ip_addresses: ::core::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// `InternetAccessible`: `InternetAccessible`, always present.
        pub internet_accessible: InternetAccessible,
        /// `VirtualPrivateCloud`: `VirtualPrivateCloud`, always present.
        pub virtual_private_cloud: VirtualPrivateCloud,
        /// `ImageId`: `string`, always present.
        pub image_id: ::std::string::String,
        /// `RenewFlag`: `string`, always present.
        pub renew_flag: ::std::string::String,
        /// `CreatedTime`: `datetime_iso`, always present.
        pub created_time: ::std::string::String,
        /// `ExpiredTime`: `datetime_iso`, always present.
        pub expired_time: ::std::string::String,
        /// `OsName`: `string`, always present.
        pub os_name: ::std::string::String,
        /// `SecurityGroupIds`: `[string]`, always present.
        pub security_group_ids: ::std::vec::Vec<::std::string::String>,
        /// `LoginSettings`: `LoginSettings`, always present.
        pub login_settings: LoginSettings,
        /// `InstanceState`: `string`, always present.
        pub instance_state: ::std::string::String,
        /// `Tags`: `[Tag]`, always present.
        pub tags: ::std::vec::Vec<Tag>,
        /// `StopChargingMode`: `string`, always present.
        pub stop_charging_mode: ::std::string::String,
        /// `Uuid`: `string`, always present.
        pub uuid: ::std::string::String,
        /// `LatestOperation`: `string`, always present, may be null.
        pub latest_operation: ::core::option::Option<::std::string::String>,
        /// `LatestOperationState`: `string`, always present, may be null.
        pub latest_operation_state: ::core::option::Option<::std::string::String>,
        /// `LatestOperationRequestId`: `string`, always present, may be null.
        pub latest_operation_request_id: ::core::option::Option<::std::string::String>,
        /// `DisasterRecoverGroupId`: `string`, always present.
        pub disaster_recover_group_id: ::std::string::String,
        /// `IPv6Addresses`: `[string]`, always present, may be null.
        pub ipv6_addresses: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// `CamRoleName`: `string`, always present, may be null.
        pub cam_role_name: ::core::option::Option<::std::string::String>,
        /// `HpcClusterId`: `string`, always present.
        pub hpc_cluster_id: ::std::string::String,
        /// `RdmaIpAddresses`: `[string]`, always present, may be null.
        pub rdma_ip_addresses: ::core::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// `DedicatedClusterId`: `string`, always present.
        pub dedicated_cluster_id: ::std::string::String,
        /// `IsolatedSource`: `string`, always present.
        pub isolated_source: ::std::string::String,
        /// `DisasterRecoverGroupIds`: `[string]`, always present.
        pub disaster_recover_group_ids: ::std::vec::Vec<::std::string::String>,
        /// `GPUInfo`: `GPUInfo`.
        pub gpu_info: ::core::option::Option<GPUInfo>,
        /// `LicenseType`: `string`, always present.
        pub license_type: ::std::string::String,
        /// `DisableApiTermination`: `bool`, always present.
        pub disable_api_termination: bool,
        /// `HostName`: `string`, always present.
        pub host_name: ::std::string::String,
        /// `DefaultLoginUser`: `string`, always present.
        pub default_login_user: ::std::string::String,
        /// `DefaultLoginPort`: `int64`, always present.
        pub default_login_port: i64,
        /// `LatestOperationErrorMsg`: `string`, always present, may be null.
        pub latest_operation_error_msg: ::core::option::Option<::std::string::String>,
        /// `EnableJumboFrame`: `bool`.
        pub enable_jumbo_frame: ::core::option::Option<bool>,
        /// `Metadata`: `Metadata`.
        pub metadata: ::core::option::Option<Metadata>,
        /// `PublicIPv6Addresses`: `[string]`.
        pub public_ipv6_addresses: ::core::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// `CpuTopology`: `CpuTopology`.
        pub cpu_topology: ::core::option::Option<CpuTopology>,
        /// `PartitionNumber`: `int64`.
        pub partition_number: ::core::option::Option<i64>,
    }

    impl ::tc3::Shaped for Instance {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "Instance",
            members: &[
                "Placement",
                "InstanceId",
                "InstanceType",
                "CPU",
                "Memory",
                "RestrictState",
                "InstanceName",
                "InstanceChargeType",
                "SystemDisk",
                "DataDisks",
                "PrivateIpAddresses",
                "PublicIpAddresses",
                "InternetAccessible",
                "VirtualPrivateCloud",
                "ImageId",
                "RenewFlag",
                "CreatedTime",
                "ExpiredTime",
                "OsName",
                "SecurityGroupIds",
                "LoginSettings",
                "InstanceState",
                "Tags",
                "StopChargingMode",
                "Uuid",
                "LatestOperation",
                "LatestOperationState",
                "LatestOperationRequestId",
                "DisasterRecoverGroupId",
                "IPv6Addresses",
                "CamRoleName",
                "HpcClusterId",
                "RdmaIpAddresses",
                "DedicatedClusterId",
                "IsolatedSource",
                "DisasterRecoverGroupIds",
                "GPUInfo",
                "LicenseType",
                "DisableApiTermination",
                "HostName",
                "DefaultLoginUser",
                "DefaultLoginPort",
                "LatestOperationErrorMsg",
                "EnableJumboFrame",
                "Metadata",
                "PublicIPv6Addresses",
                "CpuTopology",
                "PartitionNumber",
            ],
            always: &[
                "Placement",
                "InstanceId",
                "InstanceType",
                "CPU",
                "Memory",
                "RestrictState",
                "InstanceName",
                "InstanceChargeType",
                "SystemDisk",
                "DataDisks",
                "PrivateIpAddresses",
                "PublicIpAddresses",
                "InternetAccessible",
                "VirtualPrivateCloud",
                "ImageId",
                "RenewFlag",
                "CreatedTime",
                "ExpiredTime",
                "OsName",
                "SecurityGroupIds",
                "LoginSettings",
                "InstanceState",
                "Tags",
                "StopChargingMode",
                "Uuid",
                "LatestOperation",
                "LatestOperationState",
                "LatestOperationRequestId",
                "DisasterRecoverGroupId",
                "IPv6Addresses",
                "CamRoleName",
                "HpcClusterId",
                "RdmaIpAddresses",
                "DedicatedClusterId",
                "IsolatedSource",
                "DisasterRecoverGroupIds",
                "LicenseType",
                "DisableApiTermination",
                "HostName",
                "DefaultLoginUser",
                "DefaultLoginPort",
                "LatestOperationErrorMsg",
            ],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for Instance {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.placement),
                ::tc3::Place::view(&self.instance_id),
                ::tc3::Place::view(&self.instance_type),
                ::tc3::Place::view(&self.cpu),
                ::tc3::Place::view(&self.memory),
                ::tc3::Place::view(&self.restrict_state),
                ::tc3::Place::view(&self.instance_name),
                ::tc3::Place::view(&self.instance_charge_type),
                ::tc3::Place::view(&self.system_disk),
                ::tc3::Place::view(&self.data_disks),
                ::tc3::Place::view(&self.private_ip_addresses),
                ::tc3::Place::view(&self.public_ip_addresses),
                ::tc3::Place::view(&self.internet_accessible),
                ::tc3::Place::view(&self.virtual_private_cloud),
                ::tc3::Place::view(&self.image_id),
                ::tc3::Place::view(&self.renew_flag),
                ::tc3::Place::view(&self.created_time),
                ::tc3::Place::view(&self.expired_time),
                ::tc3::Place::view(&self.os_name),
                ::tc3::Place::view(&self.security_group_ids),
                ::tc3::Place::view(&self.login_settings),
                ::tc3::Place::view(&self.instance_state),
                ::tc3::Place::view(&self.tags),
                ::tc3::Place::view(&self.stop_charging_mode),
                ::tc3::Place::view(&self.uuid),
                ::tc3::Place::view(&self.latest_operation),
                ::tc3::Place::view(&self.latest_operation_state),
                ::tc3::Place::view(&self.latest_operation_request_id),
                ::tc3::Place::view(&self.disaster_recover_group_id),
                ::tc3::Place::view(&self.ipv6_addresses),
                ::tc3::Place::view(&self.cam_role_name),
                ::tc3::Place::view(&self.hpc_cluster_id),
                ::tc3::Place::view(&self.rdma_ip_addresses),
                ::tc3::Place::view(&self.dedicated_cluster_id),
                ::tc3::Place::view(&self.isolated_source),
                ::tc3::Place::view(&self.disaster_recover_group_ids),
                ::tc3::Place::view(&self.gpu_info),
                ::tc3::Place::view(&self.license_type),
                ::tc3::Place::view(&self.disable_api_termination),
                ::tc3::Place::view(&self.host_name),
                ::tc3::Place::view(&self.default_login_user),
                ::tc3::Place::view(&self.default_login_port),
                ::tc3::Place::view(&self.latest_operation_error_msg),
                ::tc3::Place::view(&self.enable_jumbo_frame),
                ::tc3::Place::view(&self.metadata),
                ::tc3::Place::view(&self.public_ipv6_addresses),
                ::tc3::Place::view(&self.cpu_topology),
                ::tc3::Place::view(&self.partition_number),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.placement,
                    1 => &mut self.instance_id,
                    2 => &mut self.instance_type,
                    3 => &mut self.cpu,
                    4 => &mut self.memory,
                    5 => &mut self.restrict_state,
                    6 => &mut self.instance_name,
                    7 => &mut self.instance_charge_type,
                    8 => &mut self.system_disk,
                    9 => &mut self.data_disks,
                    10 => &mut self.private_ip_addresses,
                    11 => &mut self.public_ip_addresses,
                    12 => &mut self.internet_accessible,
                    13 => &mut self.virtual_private_cloud,
                    14 => &mut self.image_id,
                    15 => &mut self.renew_flag,
                    16 => &mut self.created_time,
                    17 => &mut self.expired_time,
                    18 => &mut self.os_name,
                    19 => &mut self.security_group_ids,
                    20 => &mut self.login_settings,
                    21 => &mut self.instance_state,
                    22 => &mut self.tags,
                    23 => &mut self.stop_charging_mode,
                    24 => &mut self.uuid,
                    25 => &mut self.latest_operation,
                    26 => &mut self.latest_operation_state,
                    27 => &mut self.latest_operation_request_id,
                    28 => &mut self.disaster_recover_group_id,
                    29 => &mut self.ipv6_addresses,
                    30 => &mut self.cam_role_name,
                    31 => &mut self.hpc_cluster_id,
                    32 => &mut self.rdma_ip_addresses,
                    33 => &mut self.dedicated_cluster_id,
                    34 => &mut self.isolated_source,
                    35 => &mut self.disaster_recover_group_ids,
                    36 => &mut self.gpu_info,
                    37 => &mut self.license_type,
                    38 => &mut self.disable_api_termination,
                    39 => &mut self.host_name,
                    40 => &mut self.default_login_user,
                    41 => &mut self.default_login_port,
                    42 => &mut self.latest_operation_error_msg,
                    43 => &mut self.enable_jumbo_frame,
                    44 => &mut self.metadata,
                    45 => &mut self.public_ipv6_addresses,
                    46 => &mut self.cpu_topology,
                    47 => &mut self.partition_number,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(Instance);

    /// The object `InternetAccessible`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct InternetAccessible {
        /// `InternetChargeType`: `string`, always present.
        pub internet_charge_type: ::std::string::String,
        /// `InternetMaxBandwidthOut`: `int64`, always present.
        pub internet_max_bandwidth_out: i64,
        /// `PublicIpAssigned`: `bool`.
        pub public_ip_assigned: ::core::option::Option<bool>,
        /// `BandwidthPackageId`: `string`.
        pub bandwidth_package_id: ::core::option::Option<::std::string::String>,
        /// `InternetServiceProvider`: `string`.
        pub internet_service_provider: ::core::option::Option<::std::string::String>,
        /// `IPv4AddressType`: `string`.
        pub ipv4_address_type: ::core::option::Option<::std::string::String>,
        /// `IPv6AddressType`: `string`.
        pub ipv6_address_type: ::core::option::Option<::std::string::String>,
        /// `AntiDDoSPackageId`: `string`.
        pub anti_d_do_s_package_id: ::core::option::Option<::std::string::String>,
    }

    impl ::tc3::Shaped for InternetAccessible {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "InternetAccessible",
            members: &[
                "InternetChargeType",
                "InternetMaxBandwidthOut",
                "PublicIpAssigned",
                "BandwidthPackageId",
                "InternetServiceProvider",
                "IPv4AddressType",
                "IPv6AddressType",
                "AntiDDoSPackageId",
            ],
            always: &["InternetChargeType", "InternetMaxBandwidthOut"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for InternetAccessible {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.internet_charge_type),
                ::tc3::Place::view(&self.internet_max_bandwidth_out),
                ::tc3::Place::view(&self.public_ip_assigned),
                ::tc3::Place::view(&self.bandwidth_package_id),
                ::tc3::Place::view(&self.internet_service_provider),
                ::tc3::Place::view(&self.ipv4_address_type),
                ::tc3::Place::view(&self.ipv6_address_type),
                ::tc3::Place::view(&self.anti_d_do_s_package_id),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.internet_charge_type,
                    1 => &mut self.internet_max_bandwidth_out,
                    2 => &mut self.public_ip_assigned,
                    3 => &mut self.bandwidth_package_id,
                    4 => &mut self.internet_service_provider,
                    5 => &mut self.ipv4_address_type,
                    6 => &mut self.ipv6_address_type,
                    7 => &mut self.anti_d_do_s_package_id,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(InternetAccessible);

    /// How to log in to an instance. One of the three is enough.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct LoginSettings {
        /// The password. `Password`: `string`, hidden in `Debug`, errors and logs.
        pub password: ::core::option::Option<::std::string::String>,
        /// The key pairs, by id. Not together with a password, and not on Windows. `KeyIds`: `[string]`, may
        /// be null.
        pub key_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// The text `true` keeps the login settings of the image; not together with the others.
        /// `KeepImageLogin`: `string`.
        pub keep_image_login: ::core::option::Option<::std::string::String>,
    }

    impl ::tc3::Shaped for LoginSettings {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "LoginSettings",
            members: &["Password", "KeyIds", "KeepImageLogin"],
            sensitive: &["Password"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for LoginSettings {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.password),
                ::tc3::Place::view(&self.key_ids),
                ::tc3::Place::view(&self.keep_image_login),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.password,
                    1 => &mut self.key_ids,
                    2 => &mut self.keep_image_login,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(LoginSettings);

    /// The object `Metadata`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Metadata {
        /// `Items`: `[MetadataItem]`.
        pub items: ::core::option::Option<::std::vec::Vec<MetadataItem>>,
    }

    impl ::tc3::Shaped for Metadata {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "Metadata",
            members: &["Items"],
            required: &["Items"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for Metadata {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [::tc3::Place::view(&self.items)];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.items,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(Metadata);

    /// The object `MetadataItem`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MetadataItem {
        /// `Key`: `string`.
        pub key: ::core::option::Option<::std::string::String>,
        /// `Value`: `string`.
        pub value: ::core::option::Option<::std::string::String>,
    }

    impl ::tc3::Shaped for MetadataItem {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "MetadataItem",
            members: &["Key", "Value"],
            required: &["Key", "Value"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for MetadataItem {
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

    ::tc3::record_traits!(MetadataItem);

    /// Where an instance runs.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Placement {
        /// The zone, from `DescribeZones`. `Zone`: `string`, always present.
        pub zone: ::std::string::String,
        /// The project; 0 is the default one. `ProjectId`: `int64`, always present.
        pub project_id: i64,
        /// `HostIds`: `[string]`.
        pub host_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
        /// `HostId`: `string`.
        pub host_id: ::core::option::Option<::std::string::String>,
        /// `DedicatedResourcePackTenancy`: `string`.
        pub dedicated_resource_pack_tenancy: ::core::option::Option<::std::string::String>,
        /// `DedicatedResourcePackIds`: `[string]`.
        pub dedicated_resource_pack_ids: ::core::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// `RackId`: `string`.
        pub rack_id: ::core::option::Option<::std::string::String>,
    }

    impl ::tc3::Shaped for Placement {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "Placement",
            members: &[
                "Zone",
                "ProjectId",
                "HostIds",
                "HostId",
                "DedicatedResourcePackTenancy",
                "DedicatedResourcePackIds",
                "RackId",
            ],
            required: &["Zone"],
            always: &["Zone", "ProjectId"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for Placement {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.zone),
                ::tc3::Place::view(&self.project_id),
                ::tc3::Place::view(&self.host_ids),
                ::tc3::Place::view(&self.host_id),
                ::tc3::Place::view(&self.dedicated_resource_pack_tenancy),
                ::tc3::Place::view(&self.dedicated_resource_pack_ids),
                ::tc3::Place::view(&self.rack_id),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.zone,
                    1 => &mut self.project_id,
                    2 => &mut self.host_ids,
                    3 => &mut self.host_id,
                    4 => &mut self.dedicated_resource_pack_tenancy,
                    5 => &mut self.dedicated_resource_pack_ids,
                    6 => &mut self.rack_id,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(Placement);

    /// The object `SystemDisk`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct SystemDisk {
        /// `DiskType`: `string`, always present.
        pub disk_type: ::std::string::String,
        /// `DiskId`: `string`.
        pub disk_id: ::core::option::Option<::std::string::String>,
        /// `DiskSize`: `int64`, always present.
        pub disk_size: i64,
        /// `CdcId`: `string`, may be null.
        pub cdc_id: ::core::option::Option<::std::string::String>,
        /// `DiskName`: `string`.
        pub disk_name: ::core::option::Option<::std::string::String>,
        /// `Encrypt`: `bool`, always present.
        pub encrypt: bool,
        /// `KmsKeyId`: `string`, always present.
        pub kms_key_id: ::std::string::String,
    }

    impl ::tc3::Shaped for SystemDisk {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "SystemDisk",
            members: &[
                "DiskType",
                "DiskId",
                "DiskSize",
                "CdcId",
                "DiskName",
                "Encrypt",
                "KmsKeyId",
            ],
            always: &["DiskType", "DiskSize", "Encrypt", "KmsKeyId"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for SystemDisk {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.disk_type),
                ::tc3::Place::view(&self.disk_id),
                ::tc3::Place::view(&self.disk_size),
                ::tc3::Place::view(&self.cdc_id),
                ::tc3::Place::view(&self.disk_name),
                ::tc3::Place::view(&self.encrypt),
                ::tc3::Place::view(&self.kms_key_id),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.disk_type,
                    1 => &mut self.disk_id,
                    2 => &mut self.disk_size,
                    3 => &mut self.cdc_id,
                    4 => &mut self.disk_name,
                    5 => &mut self.encrypt,
                    6 => &mut self.kms_key_id,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(SystemDisk);

    /// The object `Tag`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Tag {
        /// `Key`: `string`, always present.
        pub key: ::std::string::String,
        /// `Value`: `string`, always present.
        pub value: ::std::string::String,
    }

    impl ::tc3::Shaped for Tag {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "Tag",
            members: &["Key", "Value"],
            required: &["Key", "Value"],
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

    /// The object `VirtualPrivateCloud`.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct VirtualPrivateCloud {
        /// `VpcId`: `string`, always present.
        pub vpc_id: ::std::string::String,
        /// `SubnetId`: `string`, always present.
        pub subnet_id: ::std::string::String,
        /// `AsVpcGateway`: `bool`, always present.
        pub as_vpc_gateway: bool,
        /// `PrivateIpAddresses`: `[string]`.
        pub private_ip_addresses: ::core::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /// `Ipv6AddressCount`: `uint64`.
        pub ipv6_address_count: ::core::option::Option<u64>,
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
}

/// cii of Tencent Cloud, version 2021-04-08.
#[rustfmt::skip]
pub mod cii {
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

    /// Calls the actions of cii.
    ///
    /// A method an action, each the same as [`send`](::tc3_hyper::Client::send) of [`inner`](Self::inner).
    /// A method takes the action, or a [`Call`](::tc3::Call) of it where there is more to say: a region, a
    /// time limit, headers.
    #[derive(Clone, Debug)]
    pub struct Client(::tc3_hyper::Client);
    impl Client {
        /// With the credential and the region of the environment, as [`from_env`](::tc3_hyper::Client::from_env) of
        /// the client of every service reads them.
        ///
        /// # Errors
        ///
        /// Of kind `Credential` where the environment has none.
        pub fn from_env() -> ::core::result::Result<Self, ::tc3::Error> {
            ::tc3_hyper::Client::from_env().map(Self)
        }

        /// Begins a client; `build` ends it. Nothing is read from the environment.
        pub fn builder() -> ::tc3_hyper::ClientBuilder<Self> {
            ::core::default::Default::default()
        }

        /// Over the connections, credential and settings of a client of every service.
        pub fn new(inner: ::tc3_hyper::Client) -> Self {
            Self(inner)
        }

        /// The client of every service that this one calls through.
        pub fn inner(&self) -> &::tc3_hyper::Client {
            &self.0
        }
    }

    impl Client {
        /// Calls [`UploadMedicalFile`].
        ///
        /// Sent as a form of parts, since it takes a file.
        ///
        /// # Errors
        ///
        /// As of [`send`](::tc3_hyper::Client::send).
        pub async fn upload_medical_file(
            &self,
            call: impl ::core::convert::Into<::tc3::Call<UploadMedicalFile>>,
        ) -> ::core::result::Result<::tc3::Answer<UploadMedicalFileResponse>, ::tc3::Error> {
            self.0.send(call).await
        }
    }

    impl ::core::convert::From<::tc3_hyper::Client> for Client {
        fn from(inner: ::tc3_hyper::Client) -> Self {
            Self(inner)
        }
    }

    /// `UploadMedicalFile`, an action of cii.
    ///
    /// Sent as a form of parts, since it takes a file.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UploadMedicalFile {
        /// `File`: `binary`.
        pub file: ::core::option::Option<::tc3::Binary>,
        /// `FileURL`: `string`.
        pub file_url: ::core::option::Option<::std::string::String>,
    }

    impl UploadMedicalFile {
        /// Nothing is set.
        pub fn new() -> Self {
            Self::default()
        }

        /// Sets `File`.
        #[must_use]
        pub fn file(mut self, file: impl ::core::convert::Into<::tc3::Binary>) -> Self {
            self.file = ::core::option::Option::Some(file.into());
            self
        }

        /// Sets `FileURL`.
        #[must_use]
        pub fn file_url(
            mut self,
            file_url: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.file_url = ::core::option::Option::Some(file_url.into());
            self
        }
    }

    impl ::tc3::Shaped for UploadMedicalFile {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "UploadMedicalFile",
            members: &["File", "FileURL"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for UploadMedicalFile {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.file),
                ::tc3::Place::view(&self.file_url),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.file,
                    1 => &mut self.file_url,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    impl ::tc3::Action for UploadMedicalFile {
        type Response = UploadMedicalFileResponse;
        const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
            service: "cii",
            version: "2021-04-08",
            name: "UploadMedicalFile",
            encoding: ::tc3::Encoding::Multipart,
            ..::tc3::ActionInfo::EMPTY
        };
    }

    /// What [`UploadMedicalFile`] answers, beside the request id.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UploadMedicalFileResponse {
        /// `FileKey`: `string`, may be null.
        pub file_key: ::core::option::Option<::std::string::String>,
    }

    impl ::tc3::Shaped for UploadMedicalFileResponse {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "UploadMedicalFileResponse",
            members: &["FileKey"],
            required: &["FileKey"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for UploadMedicalFileResponse {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [::tc3::Place::view(&self.file_key)];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.file_key,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    ::tc3::record_traits!(UploadMedicalFile, UploadMedicalFileResponse);
}

/// cls of Tencent Cloud, version 2020-10-16.
#[rustfmt::skip]
pub mod cls {
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

    /// Calls the actions of cls.
    ///
    /// A method an action, each the same as [`send`](::tc3_hyper::Client::send) of [`inner`](Self::inner).
    /// A method takes the action, or a [`Call`](::tc3::Call) of it where there is more to say: a region, a
    /// time limit, headers.
    #[derive(Clone, Debug)]
    pub struct Client(::tc3_hyper::Client);
    impl Client {
        /// With the credential and the region of the environment, as [`from_env`](::tc3_hyper::Client::from_env) of
        /// the client of every service reads them.
        ///
        /// # Errors
        ///
        /// Of kind `Credential` where the environment has none.
        pub fn from_env() -> ::core::result::Result<Self, ::tc3::Error> {
            ::tc3_hyper::Client::from_env().map(Self)
        }

        /// Begins a client; `build` ends it. Nothing is read from the environment.
        pub fn builder() -> ::tc3_hyper::ClientBuilder<Self> {
            ::core::default::Default::default()
        }

        /// Over the connections, credential and settings of a client of every service.
        pub fn new(inner: ::tc3_hyper::Client) -> Self {
            Self(inner)
        }

        /// The client of every service that this one calls through.
        pub fn inner(&self) -> &::tc3_hyper::Client {
            &self.0
        }
    }

    impl Client {
        /// Calls [`UploadLog`].
        ///
        /// Sent as the bytes of its binary member, the other members in headers.
        ///
        /// # Errors
        ///
        /// As of [`send`](::tc3_hyper::Client::send).
        pub async fn upload_log(
            &self,
            call: impl ::core::convert::Into<::tc3::Call<UploadLog>>,
        ) -> ::core::result::Result<::tc3::Answer<UploadLogResponse>, ::tc3::Error> {
            self.0.send(call).await
        }
    }

    impl ::core::convert::From<::tc3_hyper::Client> for Client {
        fn from(inner: ::tc3_hyper::Client) -> Self {
            Self(inner)
        }
    }

    /// `UploadLog`, an action of cls.
    ///
    /// Sent as the bytes of its binary member, the other members in headers.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UploadLog {
        /// `TopicId`: `string`, required.
        pub topic_id: ::std::string::String,
        /// `HashKey`: `string`.
        pub hash_key: ::core::option::Option<::std::string::String>,
        /// `CompressType`: `string`.
        pub compress_type: ::core::option::Option<::std::string::String>,
        /// The logs, as a `LogGroupList` of Protocol Buffers, compressed as `CompressType` says. `Body`:
        /// `binary`, required.
        pub body: ::tc3::Binary,
    }

    impl UploadLog {
        /// With what is required.
        pub fn new(
            topic_id: impl ::core::convert::Into<::std::string::String>,
            body: impl ::core::convert::Into<::tc3::Binary>,
        ) -> Self {
            Self {
                topic_id: topic_id.into(),
                body: body.into(),
                ..::core::default::Default::default()
            }
        }

        /// Sets `HashKey`.
        #[must_use]
        pub fn hash_key(
            mut self,
            hash_key: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.hash_key = ::core::option::Option::Some(hash_key.into());
            self
        }

        /// Sets `CompressType`.
        #[must_use]
        pub fn compress_type(
            mut self,
            compress_type: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.compress_type = ::core::option::Option::Some(compress_type.into());
            self
        }
    }

    impl ::tc3::Shaped for UploadLog {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "UploadLog",
            members: &["TopicId", "HashKey", "CompressType", "Body"],
            required: &["TopicId", "Body"],
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for UploadLog {
        fn shape(&self) -> &'static ::tc3::Shape {
            <Self as ::tc3::Shaped>::SHAPE
        }

        fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
            let members = [
                ::tc3::Place::view(&self.topic_id),
                ::tc3::Place::view(&self.hash_key),
                ::tc3::Place::view(&self.compress_type),
                ::tc3::Place::view(&self.body),
            ];
            viewer.see(&members);
        }

        fn get_mut(
            &mut self,
            index: usize,
        ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
            ::core::option::Option::Some(
                match index {
                    0 => &mut self.topic_id,
                    1 => &mut self.hash_key,
                    2 => &mut self.compress_type,
                    3 => &mut self.body,
                    _ => return ::core::option::Option::None,
                },
            )
        }
    }

    impl ::tc3::Action for UploadLog {
        type Response = UploadLogResponse;
        const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
            service: "cls",
            version: "2020-10-16",
            name: "UploadLog",
            encoding: ::tc3::Encoding::OctetStream,
            ..::tc3::ActionInfo::EMPTY
        };
    }

    /// What [`UploadLog`] answers, beside the request id.
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct UploadLogResponse {}

    impl ::tc3::Shaped for UploadLogResponse {
        const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
            name: "UploadLogResponse",
            ..::tc3::Shape::EMPTY
        };
    }

    impl ::tc3::Record for UploadLogResponse {
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

    ::tc3::record_traits!(UploadLog, UploadLogResponse);
}
