// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// What a version of a launch template says.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaunchTemplateVersionData {
    /// `Placement`: `Placement`, always present.
    pub placement: crate::objects::Placement,
    /// `InstanceType`: `string`, always present.
    pub instance_type: ::std::string::String,
    /// `InstanceName`: `string`, always present.
    pub instance_name: ::std::string::String,
    /// `InstanceChargeType`: `string`, always present.
    pub instance_charge_type: ::std::string::String,
    /// `SystemDisk`: `SystemDisk`, always present.
    pub system_disk: crate::objects::SystemDisk,
    /// `DataDisks`: `[DataDisk]`.
    pub data_disks: ::core::option::Option<::std::vec::Vec<crate::objects::DataDisk>>,
    /// `InternetAccessible`: `InternetAccessible`, always present.
    pub internet_accessible: crate::objects::InternetAccessible,
    /// `VirtualPrivateCloud`: `VirtualPrivateCloud`, always present.
    pub virtual_private_cloud: crate::objects::VirtualPrivateCloud,
    /// `ImageId`: `string`, always present.
    pub image_id: ::std::string::String,
    /// `SecurityGroupIds`: `[string]`, always present.
    pub security_group_ids: ::std::vec::Vec<::std::string::String>,
    /// `LoginSettings`: `LoginSettings`.
    pub login_settings: ::core::option::Option<crate::objects::LoginSettings>,
    /// `CamRoleName`: `string`.
    pub cam_role_name: ::core::option::Option<::std::string::String>,
    /// `HpcClusterId`: `string`.
    pub hpc_cluster_id: ::core::option::Option<::std::string::String>,
    /// `InstanceCount`: `uint64`, always present.
    pub instance_count: u64,
    /// `EnhancedService`: `EnhancedService`, always present.
    pub enhanced_service: crate::objects::EnhancedService,
    /// A script or data for the instance, in base64. `UserData`: `string`, hidden in `Debug`, errors and
    /// logs.
    pub user_data: ::core::option::Option<::std::string::String>,
    /// `DisasterRecoverGroupIds`: `[string]`.
    pub disaster_recover_group_ids: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `ActionTimer`: `ActionTimer`.
    pub action_timer: ::core::option::Option<crate::objects::ActionTimer>,
    /// `InstanceMarketOptions`: `InstanceMarketOptionsRequest`.
    pub instance_market_options: ::core::option::Option<
        crate::objects::InstanceMarketOptionsRequest,
    >,
    /// `HostName`: `string`.
    pub host_name: ::core::option::Option<::std::string::String>,
    /// `ClientToken`: `string`.
    pub client_token: ::core::option::Option<::std::string::String>,
    /// `InstanceChargePrepaid`: `InstanceChargePrepaid`.
    pub instance_charge_prepaid: ::core::option::Option<
        crate::objects::InstanceChargePrepaid,
    >,
    /// `TagSpecification`: `[TagSpecification]`.
    pub tag_specification: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TagSpecification>,
    >,
    /// `DisableApiTermination`: `bool`, always present.
    pub disable_api_termination: bool,
}

impl ::tc3::Shaped for LaunchTemplateVersionData {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "LaunchTemplateVersionData",
        members: &[
            "Placement",
            "InstanceType",
            "InstanceName",
            "InstanceChargeType",
            "SystemDisk",
            "DataDisks",
            "InternetAccessible",
            "VirtualPrivateCloud",
            "ImageId",
            "SecurityGroupIds",
            "LoginSettings",
            "CamRoleName",
            "HpcClusterId",
            "InstanceCount",
            "EnhancedService",
            "UserData",
            "DisasterRecoverGroupIds",
            "ActionTimer",
            "InstanceMarketOptions",
            "HostName",
            "ClientToken",
            "InstanceChargePrepaid",
            "TagSpecification",
            "DisableApiTermination",
        ],
        always: &[
            "Placement",
            "InstanceType",
            "InstanceName",
            "InstanceChargeType",
            "SystemDisk",
            "InternetAccessible",
            "VirtualPrivateCloud",
            "ImageId",
            "SecurityGroupIds",
            "InstanceCount",
            "EnhancedService",
            "DisableApiTermination",
        ],
        sensitive: &["UserData"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for LaunchTemplateVersionData {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.placement),
            ::tc3::Place::view(&self.instance_type),
            ::tc3::Place::view(&self.instance_name),
            ::tc3::Place::view(&self.instance_charge_type),
            ::tc3::Place::view(&self.system_disk),
            ::tc3::Place::view(&self.data_disks),
            ::tc3::Place::view(&self.internet_accessible),
            ::tc3::Place::view(&self.virtual_private_cloud),
            ::tc3::Place::view(&self.image_id),
            ::tc3::Place::view(&self.security_group_ids),
            ::tc3::Place::view(&self.login_settings),
            ::tc3::Place::view(&self.cam_role_name),
            ::tc3::Place::view(&self.hpc_cluster_id),
            ::tc3::Place::view(&self.instance_count),
            ::tc3::Place::view(&self.enhanced_service),
            ::tc3::Place::view(&self.user_data),
            ::tc3::Place::view(&self.disaster_recover_group_ids),
            ::tc3::Place::view(&self.action_timer),
            ::tc3::Place::view(&self.instance_market_options),
            ::tc3::Place::view(&self.host_name),
            ::tc3::Place::view(&self.client_token),
            ::tc3::Place::view(&self.instance_charge_prepaid),
            ::tc3::Place::view(&self.tag_specification),
            ::tc3::Place::view(&self.disable_api_termination),
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
                1 => &mut self.instance_type,
                2 => &mut self.instance_name,
                3 => &mut self.instance_charge_type,
                4 => &mut self.system_disk,
                5 => &mut self.data_disks,
                6 => &mut self.internet_accessible,
                7 => &mut self.virtual_private_cloud,
                8 => &mut self.image_id,
                9 => &mut self.security_group_ids,
                10 => &mut self.login_settings,
                11 => &mut self.cam_role_name,
                12 => &mut self.hpc_cluster_id,
                13 => &mut self.instance_count,
                14 => &mut self.enhanced_service,
                15 => &mut self.user_data,
                16 => &mut self.disaster_recover_group_ids,
                17 => &mut self.action_timer,
                18 => &mut self.instance_market_options,
                19 => &mut self.host_name,
                20 => &mut self.client_token,
                21 => &mut self.instance_charge_prepaid,
                22 => &mut self.tag_specification,
                23 => &mut self.disable_api_termination,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(LaunchTemplateVersionData);
#[cfg(feature = "serde")]
::tc3::record_serde!(LaunchTemplateVersionData);
