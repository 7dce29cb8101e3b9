// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `InquiryPriceRunInstances`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRunInstances {
    /// `Placement`: `Placement`, required.
    pub placement: crate::objects::Placement,
    /// `ImageId`: `string`, required.
    pub image_id: ::std::string::String,
    /// `InstanceChargeType`: `string`.
    pub instance_charge_type: ::core::option::Option<::std::string::String>,
    /// `InstanceChargePrepaid`: `InstanceChargePrepaid`.
    pub instance_charge_prepaid: ::core::option::Option<
        crate::objects::InstanceChargePrepaid,
    >,
    /// `InstanceType`: `string`.
    pub instance_type: ::core::option::Option<::std::string::String>,
    /// `SystemDisk`: `SystemDisk`.
    pub system_disk: ::core::option::Option<crate::objects::SystemDisk>,
    /// `DataDisks`: `[DataDisk]`.
    pub data_disks: ::core::option::Option<::std::vec::Vec<crate::objects::DataDisk>>,
    /// `VirtualPrivateCloud`: `VirtualPrivateCloud`.
    pub virtual_private_cloud: ::core::option::Option<
        crate::objects::VirtualPrivateCloud,
    >,
    /// `InternetAccessible`: `InternetAccessible`.
    pub internet_accessible: ::core::option::Option<crate::objects::InternetAccessible>,
    /// `InstanceCount`: `int64`.
    pub instance_count: ::core::option::Option<i64>,
    /// `InstanceName`: `string`.
    pub instance_name: ::core::option::Option<::std::string::String>,
    /// `LoginSettings`: `LoginSettings`.
    pub login_settings: ::core::option::Option<crate::objects::LoginSettings>,
    /// `SecurityGroupIds`: `[string]`.
    pub security_group_ids: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `EnhancedService`: `EnhancedService`.
    pub enhanced_service: ::core::option::Option<crate::objects::EnhancedService>,
    /// `ClientToken`: `string`.
    pub client_token: ::core::option::Option<::std::string::String>,
    /// `HostName`: `string`.
    pub host_name: ::core::option::Option<::std::string::String>,
    /// `TagSpecification`: `[TagSpecification]`.
    pub tag_specification: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TagSpecification>,
    >,
    /// `InstanceMarketOptions`: `InstanceMarketOptionsRequest`.
    pub instance_market_options: ::core::option::Option<
        crate::objects::InstanceMarketOptionsRequest,
    >,
    /// `Metadata`: `Metadata`.
    pub metadata: ::core::option::Option<crate::objects::Metadata>,
    /// `HpcClusterId`: `string`.
    pub hpc_cluster_id: ::core::option::Option<::std::string::String>,
    /// `CpuTopology`: `CpuTopology`.
    pub cpu_topology: ::core::option::Option<crate::objects::CpuTopology>,
    /// `LaunchTemplate`: `LaunchTemplate`.
    pub launch_template: ::core::option::Option<crate::objects::LaunchTemplate>,
    /// `NetworkInterfaces`: `[NetworkInterfaces]`.
    pub network_interfaces: ::core::option::Option<
        ::std::vec::Vec<crate::objects::NetworkInterfaces>,
    >,
}

impl InquiryPriceRunInstances {
    /// With what is required.
    pub fn new(
        placement: crate::objects::Placement,
        image_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            placement,
            image_id: image_id.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `InstanceChargeType`.
    #[must_use]
    pub fn instance_charge_type(
        mut self,
        instance_charge_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_charge_type = ::core::option::Option::Some(
            instance_charge_type.into(),
        );
        self
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

    /// Sets `InstanceType`.
    #[must_use]
    pub fn instance_type(
        mut self,
        instance_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_type = ::core::option::Option::Some(instance_type.into());
        self
    }

    /// Sets `SystemDisk`.
    #[must_use]
    pub fn system_disk(mut self, system_disk: crate::objects::SystemDisk) -> Self {
        self.system_disk = ::core::option::Option::Some(system_disk);
        self
    }

    /// Sets `DataDisks`.
    #[must_use]
    pub fn data_disks(
        mut self,
        data_disks: ::std::vec::Vec<crate::objects::DataDisk>,
    ) -> Self {
        self.data_disks = ::core::option::Option::Some(data_disks);
        self
    }

    /// Sets `VirtualPrivateCloud`.
    #[must_use]
    pub fn virtual_private_cloud(
        mut self,
        virtual_private_cloud: crate::objects::VirtualPrivateCloud,
    ) -> Self {
        self.virtual_private_cloud = ::core::option::Option::Some(virtual_private_cloud);
        self
    }

    /// Sets `InternetAccessible`.
    #[must_use]
    pub fn internet_accessible(
        mut self,
        internet_accessible: crate::objects::InternetAccessible,
    ) -> Self {
        self.internet_accessible = ::core::option::Option::Some(internet_accessible);
        self
    }

    /// Sets `InstanceCount`.
    #[must_use]
    pub fn instance_count(mut self, instance_count: i64) -> Self {
        self.instance_count = ::core::option::Option::Some(instance_count);
        self
    }

    /// Sets `InstanceName`.
    #[must_use]
    pub fn instance_name(
        mut self,
        instance_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_name = ::core::option::Option::Some(instance_name.into());
        self
    }

    /// Sets `LoginSettings`.
    #[must_use]
    pub fn login_settings(
        mut self,
        login_settings: crate::objects::LoginSettings,
    ) -> Self {
        self.login_settings = ::core::option::Option::Some(login_settings);
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

    /// Sets `EnhancedService`.
    #[must_use]
    pub fn enhanced_service(
        mut self,
        enhanced_service: crate::objects::EnhancedService,
    ) -> Self {
        self.enhanced_service = ::core::option::Option::Some(enhanced_service);
        self
    }

    /// Sets `ClientToken`.
    #[must_use]
    pub fn client_token(
        mut self,
        client_token: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.client_token = ::core::option::Option::Some(client_token.into());
        self
    }

    /// Sets `HostName`.
    #[must_use]
    pub fn host_name(
        mut self,
        host_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_name = ::core::option::Option::Some(host_name.into());
        self
    }

    /// Sets `TagSpecification`.
    #[must_use]
    pub fn tag_specification(
        mut self,
        tag_specification: ::std::vec::Vec<crate::objects::TagSpecification>,
    ) -> Self {
        self.tag_specification = ::core::option::Option::Some(tag_specification);
        self
    }

    /// Sets `InstanceMarketOptions`.
    #[must_use]
    pub fn instance_market_options(
        mut self,
        instance_market_options: crate::objects::InstanceMarketOptionsRequest,
    ) -> Self {
        self.instance_market_options = ::core::option::Option::Some(
            instance_market_options,
        );
        self
    }

    /// Sets `Metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: crate::objects::Metadata) -> Self {
        self.metadata = ::core::option::Option::Some(metadata);
        self
    }

    /// Sets `HpcClusterId`.
    #[must_use]
    pub fn hpc_cluster_id(
        mut self,
        hpc_cluster_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.hpc_cluster_id = ::core::option::Option::Some(hpc_cluster_id.into());
        self
    }

    /// Sets `CpuTopology`.
    #[must_use]
    pub fn cpu_topology(mut self, cpu_topology: crate::objects::CpuTopology) -> Self {
        self.cpu_topology = ::core::option::Option::Some(cpu_topology);
        self
    }

    /// Sets `LaunchTemplate`.
    #[must_use]
    pub fn launch_template(
        mut self,
        launch_template: crate::objects::LaunchTemplate,
    ) -> Self {
        self.launch_template = ::core::option::Option::Some(launch_template);
        self
    }

    /// Sets `NetworkInterfaces`.
    #[must_use]
    pub fn network_interfaces(
        mut self,
        network_interfaces: ::std::vec::Vec<crate::objects::NetworkInterfaces>,
    ) -> Self {
        self.network_interfaces = ::core::option::Option::Some(network_interfaces);
        self
    }
}

impl ::tc3::Shaped for InquiryPriceRunInstances {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquiryPriceRunInstances",
        members: &[
            "Placement",
            "ImageId",
            "InstanceChargeType",
            "InstanceChargePrepaid",
            "InstanceType",
            "SystemDisk",
            "DataDisks",
            "VirtualPrivateCloud",
            "InternetAccessible",
            "InstanceCount",
            "InstanceName",
            "LoginSettings",
            "SecurityGroupIds",
            "EnhancedService",
            "ClientToken",
            "HostName",
            "TagSpecification",
            "InstanceMarketOptions",
            "Metadata",
            "HpcClusterId",
            "CpuTopology",
            "LaunchTemplate",
            "NetworkInterfaces",
        ],
        required: &["Placement", "ImageId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquiryPriceRunInstances {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.placement),
            ::tc3::Place::view(&self.image_id),
            ::tc3::Place::view(&self.instance_charge_type),
            ::tc3::Place::view(&self.instance_charge_prepaid),
            ::tc3::Place::view(&self.instance_type),
            ::tc3::Place::view(&self.system_disk),
            ::tc3::Place::view(&self.data_disks),
            ::tc3::Place::view(&self.virtual_private_cloud),
            ::tc3::Place::view(&self.internet_accessible),
            ::tc3::Place::view(&self.instance_count),
            ::tc3::Place::view(&self.instance_name),
            ::tc3::Place::view(&self.login_settings),
            ::tc3::Place::view(&self.security_group_ids),
            ::tc3::Place::view(&self.enhanced_service),
            ::tc3::Place::view(&self.client_token),
            ::tc3::Place::view(&self.host_name),
            ::tc3::Place::view(&self.tag_specification),
            ::tc3::Place::view(&self.instance_market_options),
            ::tc3::Place::view(&self.metadata),
            ::tc3::Place::view(&self.hpc_cluster_id),
            ::tc3::Place::view(&self.cpu_topology),
            ::tc3::Place::view(&self.launch_template),
            ::tc3::Place::view(&self.network_interfaces),
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
                1 => &mut self.image_id,
                2 => &mut self.instance_charge_type,
                3 => &mut self.instance_charge_prepaid,
                4 => &mut self.instance_type,
                5 => &mut self.system_disk,
                6 => &mut self.data_disks,
                7 => &mut self.virtual_private_cloud,
                8 => &mut self.internet_accessible,
                9 => &mut self.instance_count,
                10 => &mut self.instance_name,
                11 => &mut self.login_settings,
                12 => &mut self.security_group_ids,
                13 => &mut self.enhanced_service,
                14 => &mut self.client_token,
                15 => &mut self.host_name,
                16 => &mut self.tag_specification,
                17 => &mut self.instance_market_options,
                18 => &mut self.metadata,
                19 => &mut self.hpc_cluster_id,
                20 => &mut self.cpu_topology,
                21 => &mut self.launch_template,
                22 => &mut self.network_interfaces,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for InquiryPriceRunInstances {
    type Response = InquiryPriceRunInstancesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "InquiryPriceRunInstances",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`InquiryPriceRunInstances`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceRunInstancesResponse {
    /// `Price`: `Price`, always present.
    pub price: crate::objects::Price,
}

impl ::tc3::Shaped for InquiryPriceRunInstancesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquiryPriceRunInstancesResponse",
        members: &["Price"],
        always: &["Price"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquiryPriceRunInstancesResponse {
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

::tc3::record_traits!(InquiryPriceRunInstances, InquiryPriceRunInstancesResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(InquiryPriceRunInstances, InquiryPriceRunInstancesResponse);
