// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// Buys instances and starts them. The answer comes before they run: `DescribeInstances` shows what
/// became of them.
///
/// Needs a region. Idempotent: safe to send again with the same `ClientToken`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstances {
    /// How the instances are paid for. `InstanceChargeType`: `string`.
    pub instance_charge_type: ::core::option::Option<::std::string::String>,
    /// `InstanceChargePrepaid`: `InstanceChargePrepaid`.
    pub instance_charge_prepaid: ::core::option::Option<
        crate::objects::InstanceChargePrepaid,
    >,
    /// Where they run. Needed, unless a launch template says so. `Placement`: `Placement`.
    pub placement: ::core::option::Option<crate::objects::Placement>,
    /// The hardware; chosen by the service where absent. `InstanceType`: `string`.
    pub instance_type: ::core::option::Option<::std::string::String>,
    /// The image that they start from. Needed, unless a launch template names one. `ImageId`: `string`.
    pub image_id: ::core::option::Option<::std::string::String>,
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
    /// How many to buy; 1 where absent. `InstanceCount`: `int64`.
    pub instance_count: ::core::option::Option<i64>,
    /// `MinCount`: `int64`.
    pub min_count: ::core::option::Option<i64>,
    /// `InstanceName`: `string`.
    pub instance_name: ::core::option::Option<::std::string::String>,
    /// How to log in; a random password is sent to the account where absent. `LoginSettings`:
    /// `LoginSettings`.
    pub login_settings: ::core::option::Option<crate::objects::LoginSettings>,
    /// `SecurityGroupIds`: `[string]`.
    pub security_group_ids: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `EnhancedService`: `EnhancedService`.
    pub enhanced_service: ::core::option::Option<crate::objects::EnhancedService>,
    /// A text of your own that is new for every purchase. Sent again with the same text, a request buys
    /// nothing more; without it, every request buys. `ClientToken`: `string`.
    pub client_token: ::core::option::Option<::std::string::String>,
    /// `HostName`: `string`.
    pub host_name: ::core::option::Option<::std::string::String>,
    /// `ActionTimer`: `ActionTimer`.
    pub action_timer: ::core::option::Option<crate::objects::ActionTimer>,
    /// `DisasterRecoverGroupIds`: `[string]`.
    pub disaster_recover_group_ids: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `TagSpecification`: `[TagSpecification]`.
    pub tag_specification: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TagSpecification>,
    >,
    /// `InstanceMarketOptions`: `InstanceMarketOptionsRequest`.
    pub instance_market_options: ::core::option::Option<
        crate::objects::InstanceMarketOptionsRequest,
    >,
    /// A script or data for the first start, in base64. `UserData`: `string`, hidden in `Debug`, errors
    /// and logs.
    pub user_data: ::core::option::Option<::std::string::String>,
    /// `Metadata`: `Metadata`.
    pub metadata: ::core::option::Option<crate::objects::Metadata>,
    /// True to check the request and buy nothing. `DryRun`: `bool`.
    pub dry_run: ::core::option::Option<bool>,
    /// `CpuTopology`: `CpuTopology`.
    pub cpu_topology: ::core::option::Option<crate::objects::CpuTopology>,
    /// `CamRoleName`: `string`.
    pub cam_role_name: ::core::option::Option<::std::string::String>,
    /// `HpcClusterId`: `string`.
    pub hpc_cluster_id: ::core::option::Option<::std::string::String>,
    /// A launch template to take members from. `LaunchTemplate`: `LaunchTemplate`.
    pub launch_template: ::core::option::Option<crate::objects::LaunchTemplate>,
    /// `DedicatedClusterId`: `string`.
    pub dedicated_cluster_id: ::core::option::Option<::std::string::String>,
    /// `ChcIds`: `[string]`.
    pub chc_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `PartitionNumber`: `int64`.
    pub partition_number: ::core::option::Option<i64>,
    /// `DisableApiTermination`: `bool`.
    pub disable_api_termination: ::core::option::Option<bool>,
    /// `EnableJumboFrame`: `bool`.
    pub enable_jumbo_frame: ::core::option::Option<bool>,
    /// `NetworkInterfaces`: `[NetworkInterfaces]`.
    pub network_interfaces: ::core::option::Option<
        ::std::vec::Vec<crate::objects::NetworkInterfaces>,
    >,
}

impl RunInstances {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `Placement`.
    #[must_use]
    pub fn placement(mut self, placement: crate::objects::Placement) -> Self {
        self.placement = ::core::option::Option::Some(placement);
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

    /// Sets `ImageId`.
    #[must_use]
    pub fn image_id(
        mut self,
        image_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_id = ::core::option::Option::Some(image_id.into());
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

    /// Sets `MinCount`.
    #[must_use]
    pub fn min_count(mut self, min_count: i64) -> Self {
        self.min_count = ::core::option::Option::Some(min_count);
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

    /// Sets `ActionTimer`.
    #[must_use]
    pub fn action_timer(mut self, action_timer: crate::objects::ActionTimer) -> Self {
        self.action_timer = ::core::option::Option::Some(action_timer);
        self
    }

    /// Sets `DisasterRecoverGroupIds`.
    #[must_use]
    pub fn disaster_recover_group_ids(
        mut self,
        disaster_recover_group_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.disaster_recover_group_ids = ::core::option::Option::Some(
            disaster_recover_group_ids,
        );
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

    /// Sets `UserData`.
    #[must_use]
    pub fn user_data(
        mut self,
        user_data: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_data = ::core::option::Option::Some(user_data.into());
        self
    }

    /// Sets `Metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: crate::objects::Metadata) -> Self {
        self.metadata = ::core::option::Option::Some(metadata);
        self
    }

    /// Sets `DryRun`.
    #[must_use]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = ::core::option::Option::Some(dry_run);
        self
    }

    /// Sets `CpuTopology`.
    #[must_use]
    pub fn cpu_topology(mut self, cpu_topology: crate::objects::CpuTopology) -> Self {
        self.cpu_topology = ::core::option::Option::Some(cpu_topology);
        self
    }

    /// Sets `CamRoleName`.
    #[must_use]
    pub fn cam_role_name(
        mut self,
        cam_role_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.cam_role_name = ::core::option::Option::Some(cam_role_name.into());
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

    /// Sets `LaunchTemplate`.
    #[must_use]
    pub fn launch_template(
        mut self,
        launch_template: crate::objects::LaunchTemplate,
    ) -> Self {
        self.launch_template = ::core::option::Option::Some(launch_template);
        self
    }

    /// Sets `DedicatedClusterId`.
    #[must_use]
    pub fn dedicated_cluster_id(
        mut self,
        dedicated_cluster_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.dedicated_cluster_id = ::core::option::Option::Some(
            dedicated_cluster_id.into(),
        );
        self
    }

    /// Sets `ChcIds`.
    #[must_use]
    pub fn chc_ids(mut self, chc_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.chc_ids = ::core::option::Option::Some(chc_ids);
        self
    }

    /// Sets `PartitionNumber`.
    #[must_use]
    pub fn partition_number(mut self, partition_number: i64) -> Self {
        self.partition_number = ::core::option::Option::Some(partition_number);
        self
    }

    /// Sets `DisableApiTermination`.
    #[must_use]
    pub fn disable_api_termination(mut self, disable_api_termination: bool) -> Self {
        self.disable_api_termination = ::core::option::Option::Some(
            disable_api_termination,
        );
        self
    }

    /// Sets `EnableJumboFrame`.
    #[must_use]
    pub fn enable_jumbo_frame(mut self, enable_jumbo_frame: bool) -> Self {
        self.enable_jumbo_frame = ::core::option::Option::Some(enable_jumbo_frame);
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

impl ::tc3::Shaped for RunInstances {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RunInstances",
        members: &[
            "InstanceChargeType",
            "InstanceChargePrepaid",
            "Placement",
            "InstanceType",
            "ImageId",
            "SystemDisk",
            "DataDisks",
            "VirtualPrivateCloud",
            "InternetAccessible",
            "InstanceCount",
            "MinCount",
            "InstanceName",
            "LoginSettings",
            "SecurityGroupIds",
            "EnhancedService",
            "ClientToken",
            "HostName",
            "ActionTimer",
            "DisasterRecoverGroupIds",
            "TagSpecification",
            "InstanceMarketOptions",
            "UserData",
            "Metadata",
            "DryRun",
            "CpuTopology",
            "CamRoleName",
            "HpcClusterId",
            "LaunchTemplate",
            "DedicatedClusterId",
            "ChcIds",
            "PartitionNumber",
            "DisableApiTermination",
            "EnableJumboFrame",
            "NetworkInterfaces",
        ],
        sensitive: &["UserData"],
        rules: &[
            ::tc3::Rule::new(
                    ::tc3::RuleKind::AtLeastOneOf(&["Placement", "LaunchTemplate"]),
                    "An instance needs a place, from the request or from a launch template.",
                )
                .warning(),
            ::tc3::Rule::new(
                    ::tc3::RuleKind::AtLeastOneOf(&["ImageId", "LaunchTemplate"]),
                    "An instance needs an image, from the request or from a launch template.",
                )
                .warning(),
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Range {
                        member: "InstanceCount",
                        min: ::core::option::Option::Some(::tc3::Number::Int(1)),
                        max: ::core::option::Option::Some(::tc3::Number::Int(500)),
                    },
                    "A request buys 1 to 500 instances.",
                )
                .warning(),
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Length {
                        member: "ClientToken",
                        min: 0,
                        max: ::core::option::Option::Some(64),
                    },
                    "A client token has at most 64 characters.",
                )
                .warning(),
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RunInstances {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_charge_type),
            ::tc3::Place::view(&self.instance_charge_prepaid),
            ::tc3::Place::view(&self.placement),
            ::tc3::Place::view(&self.instance_type),
            ::tc3::Place::view(&self.image_id),
            ::tc3::Place::view(&self.system_disk),
            ::tc3::Place::view(&self.data_disks),
            ::tc3::Place::view(&self.virtual_private_cloud),
            ::tc3::Place::view(&self.internet_accessible),
            ::tc3::Place::view(&self.instance_count),
            ::tc3::Place::view(&self.min_count),
            ::tc3::Place::view(&self.instance_name),
            ::tc3::Place::view(&self.login_settings),
            ::tc3::Place::view(&self.security_group_ids),
            ::tc3::Place::view(&self.enhanced_service),
            ::tc3::Place::view(&self.client_token),
            ::tc3::Place::view(&self.host_name),
            ::tc3::Place::view(&self.action_timer),
            ::tc3::Place::view(&self.disaster_recover_group_ids),
            ::tc3::Place::view(&self.tag_specification),
            ::tc3::Place::view(&self.instance_market_options),
            ::tc3::Place::view(&self.user_data),
            ::tc3::Place::view(&self.metadata),
            ::tc3::Place::view(&self.dry_run),
            ::tc3::Place::view(&self.cpu_topology),
            ::tc3::Place::view(&self.cam_role_name),
            ::tc3::Place::view(&self.hpc_cluster_id),
            ::tc3::Place::view(&self.launch_template),
            ::tc3::Place::view(&self.dedicated_cluster_id),
            ::tc3::Place::view(&self.chc_ids),
            ::tc3::Place::view(&self.partition_number),
            ::tc3::Place::view(&self.disable_api_termination),
            ::tc3::Place::view(&self.enable_jumbo_frame),
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
                0 => &mut self.instance_charge_type,
                1 => &mut self.instance_charge_prepaid,
                2 => &mut self.placement,
                3 => &mut self.instance_type,
                4 => &mut self.image_id,
                5 => &mut self.system_disk,
                6 => &mut self.data_disks,
                7 => &mut self.virtual_private_cloud,
                8 => &mut self.internet_accessible,
                9 => &mut self.instance_count,
                10 => &mut self.min_count,
                11 => &mut self.instance_name,
                12 => &mut self.login_settings,
                13 => &mut self.security_group_ids,
                14 => &mut self.enhanced_service,
                15 => &mut self.client_token,
                16 => &mut self.host_name,
                17 => &mut self.action_timer,
                18 => &mut self.disaster_recover_group_ids,
                19 => &mut self.tag_specification,
                20 => &mut self.instance_market_options,
                21 => &mut self.user_data,
                22 => &mut self.metadata,
                23 => &mut self.dry_run,
                24 => &mut self.cpu_topology,
                25 => &mut self.cam_role_name,
                26 => &mut self.hpc_cluster_id,
                27 => &mut self.launch_template,
                28 => &mut self.dedicated_cluster_id,
                29 => &mut self.chc_ids,
                30 => &mut self.partition_number,
                31 => &mut self.disable_api_termination,
                32 => &mut self.enable_jumbo_frame,
                33 => &mut self.network_interfaces,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for RunInstances {
    type Response = RunInstancesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "RunInstances",
        region: ::tc3::RegionUse::Needed,
        effect: ::tc3::Effect::Idempotent,
        confirm_with: ::core::option::Option::Some("DescribeInstances"),
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`RunInstances`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RunInstancesResponse {
    /// The new instances. They may still fail to start. `InstanceIdSet`: `[string]`, always present.
    pub instance_id_set: ::std::vec::Vec<::std::string::String>,
}

impl ::tc3::Shaped for RunInstancesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RunInstancesResponse",
        members: &["InstanceIdSet"],
        always: &["InstanceIdSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RunInstancesResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.instance_id_set)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_id_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(RunInstances, RunInstancesResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(RunInstances, RunInstancesResponse);
