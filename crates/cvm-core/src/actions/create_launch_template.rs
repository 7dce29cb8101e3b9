// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// Makes a launch template.
///
/// Idempotent, by its `ClientToken`: safe to send again with the same one.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplate {
    /// `LaunchTemplateName`: `string`, required.
    pub launch_template_name: ::std::string::String,
    /// `Placement`: `Placement`, required.
    pub placement: crate::objects::Placement,
    /// `ImageId`: `string`, required.
    pub image_id: ::std::string::String,
    /// `LaunchTemplateVersionDescription`: `string`.
    pub launch_template_version_description: ::core::option::Option<
        ::std::string::String,
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
    /// A script or data for the instance, in base64. `UserData`: `string`, hidden in `Debug`, errors and
    /// logs.
    pub user_data: ::core::option::Option<::std::string::String>,
    /// `DryRun`: `bool`.
    pub dry_run: ::core::option::Option<bool>,
    /// `CamRoleName`: `string`.
    pub cam_role_name: ::core::option::Option<::std::string::String>,
    /// `HpcClusterId`: `string`.
    pub hpc_cluster_id: ::core::option::Option<::std::string::String>,
    /// `InstanceChargeType`: `string`.
    pub instance_charge_type: ::core::option::Option<::std::string::String>,
    /// `InstanceChargePrepaid`: `InstanceChargePrepaid`.
    pub instance_charge_prepaid: ::core::option::Option<
        crate::objects::InstanceChargePrepaid,
    >,
    /// `DisableApiTermination`: `bool`.
    pub disable_api_termination: ::core::option::Option<bool>,
    /// `EnableJumboFrame`: `bool`.
    pub enable_jumbo_frame: ::core::option::Option<bool>,
    /// `LaunchTemplateTagSpecification`: `[TagSpecification]`.
    pub launch_template_tag_specification: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TagSpecification>,
    >,
    /// `Metadata`: `Metadata`.
    pub metadata: ::core::option::Option<crate::objects::Metadata>,
    /// `TemplateDataModifyAction`: `string`.
    pub template_data_modify_action: ::core::option::Option<::std::string::String>,
    /// `NetworkInterfaces`: `[NetworkInterfaces]`.
    pub network_interfaces: ::core::option::Option<
        ::std::vec::Vec<crate::objects::NetworkInterfaces>,
    >,
}

impl CreateLaunchTemplate {
    /// With what is required.
    pub fn new(
        launch_template_name: impl ::core::convert::Into<::std::string::String>,
        placement: crate::objects::Placement,
        image_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            launch_template_name: launch_template_name.into(),
            placement,
            image_id: image_id.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `LaunchTemplateVersionDescription`.
    #[must_use]
    pub fn launch_template_version_description(
        mut self,
        launch_template_version_description: impl ::core::convert::Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.launch_template_version_description = ::core::option::Option::Some(
            launch_template_version_description.into(),
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

    /// Sets `DryRun`.
    #[must_use]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = ::core::option::Option::Some(dry_run);
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

    /// Sets `LaunchTemplateTagSpecification`.
    #[must_use]
    pub fn launch_template_tag_specification(
        mut self,
        launch_template_tag_specification: ::std::vec::Vec<
            crate::objects::TagSpecification,
        >,
    ) -> Self {
        self.launch_template_tag_specification = ::core::option::Option::Some(
            launch_template_tag_specification,
        );
        self
    }

    /// Sets `Metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: crate::objects::Metadata) -> Self {
        self.metadata = ::core::option::Option::Some(metadata);
        self
    }

    /// Sets `TemplateDataModifyAction`.
    #[must_use]
    pub fn template_data_modify_action(
        mut self,
        template_data_modify_action: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.template_data_modify_action = ::core::option::Option::Some(
            template_data_modify_action.into(),
        );
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

impl ::tc3::Shaped for CreateLaunchTemplate {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateLaunchTemplate",
        members: &[
            "LaunchTemplateName",
            "Placement",
            "ImageId",
            "LaunchTemplateVersionDescription",
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
            "ActionTimer",
            "DisasterRecoverGroupIds",
            "TagSpecification",
            "InstanceMarketOptions",
            "UserData",
            "DryRun",
            "CamRoleName",
            "HpcClusterId",
            "InstanceChargeType",
            "InstanceChargePrepaid",
            "DisableApiTermination",
            "EnableJumboFrame",
            "LaunchTemplateTagSpecification",
            "Metadata",
            "TemplateDataModifyAction",
            "NetworkInterfaces",
        ],
        required: &["LaunchTemplateName", "Placement", "ImageId"],
        sensitive: &["UserData"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateLaunchTemplate {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.launch_template_name),
            ::tc3::Place::view(&self.placement),
            ::tc3::Place::view(&self.image_id),
            ::tc3::Place::view(&self.launch_template_version_description),
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
            ::tc3::Place::view(&self.action_timer),
            ::tc3::Place::view(&self.disaster_recover_group_ids),
            ::tc3::Place::view(&self.tag_specification),
            ::tc3::Place::view(&self.instance_market_options),
            ::tc3::Place::view(&self.user_data),
            ::tc3::Place::view(&self.dry_run),
            ::tc3::Place::view(&self.cam_role_name),
            ::tc3::Place::view(&self.hpc_cluster_id),
            ::tc3::Place::view(&self.instance_charge_type),
            ::tc3::Place::view(&self.instance_charge_prepaid),
            ::tc3::Place::view(&self.disable_api_termination),
            ::tc3::Place::view(&self.enable_jumbo_frame),
            ::tc3::Place::view(&self.launch_template_tag_specification),
            ::tc3::Place::view(&self.metadata),
            ::tc3::Place::view(&self.template_data_modify_action),
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
                0 => &mut self.launch_template_name,
                1 => &mut self.placement,
                2 => &mut self.image_id,
                3 => &mut self.launch_template_version_description,
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
                16 => &mut self.action_timer,
                17 => &mut self.disaster_recover_group_ids,
                18 => &mut self.tag_specification,
                19 => &mut self.instance_market_options,
                20 => &mut self.user_data,
                21 => &mut self.dry_run,
                22 => &mut self.cam_role_name,
                23 => &mut self.hpc_cluster_id,
                24 => &mut self.instance_charge_type,
                25 => &mut self.instance_charge_prepaid,
                26 => &mut self.disable_api_termination,
                27 => &mut self.enable_jumbo_frame,
                28 => &mut self.launch_template_tag_specification,
                29 => &mut self.metadata,
                30 => &mut self.template_data_modify_action,
                31 => &mut self.network_interfaces,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for CreateLaunchTemplate {
    type Response = CreateLaunchTemplateResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "CreateLaunchTemplate",
        effect: ::tc3::Effect::Idempotent,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`CreateLaunchTemplate`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaunchTemplateResponse {
    /// `LaunchTemplateId`: `string`, always present.
    pub launch_template_id: ::std::string::String,
}

impl ::tc3::Shaped for CreateLaunchTemplateResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateLaunchTemplateResponse",
        members: &["LaunchTemplateId"],
        always: &["LaunchTemplateId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateLaunchTemplateResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.launch_template_id)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.launch_template_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(CreateLaunchTemplate, CreateLaunchTemplateResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(CreateLaunchTemplate, CreateLaunchTemplateResponse);
