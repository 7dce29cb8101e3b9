// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `ChcHost`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChcHost {
    /// `ChcId`: `string`, always present.
    pub chc_id: ::std::string::String,
    /// `InstanceName`: `string`, always present.
    pub instance_name: ::std::string::String,
    /// `SerialNumber`: `string`, always present.
    pub serial_number: ::std::string::String,
    /// `InstanceState`: `string`, always present.
    pub instance_state: ::std::string::String,
    /// `DeviceType`: `string`, always present.
    pub device_type: ::std::string::String,
    /// `Placement`: `Placement`, always present.
    pub placement: crate::objects::Placement,
    /// `BmcVirtualPrivateCloud`: `VirtualPrivateCloud`, always present.
    pub bmc_virtual_private_cloud: crate::objects::VirtualPrivateCloud,
    /// `BmcIp`: `string`, always present.
    pub bmc_ip: ::std::string::String,
    /// `BmcSecurityGroupIds`: `[string]`, always present.
    pub bmc_security_group_ids: ::std::vec::Vec<::std::string::String>,
    /// `DeployVirtualPrivateCloud`: `VirtualPrivateCloud`, always present.
    pub deploy_virtual_private_cloud: crate::objects::VirtualPrivateCloud,
    /// `DeployIp`: `string`, always present.
    pub deploy_ip: ::std::string::String,
    /// `DeploySecurityGroupIds`: `[string]`, always present.
    pub deploy_security_group_ids: ::std::vec::Vec<::std::string::String>,
    /// `CvmInstanceId`: `string`, always present.
    pub cvm_instance_id: ::std::string::String,
    /// `CreatedTime`: `string`, always present.
    pub created_time: ::std::string::String,
    /// `HardwareDescription`: `string`, always present.
    pub hardware_description: ::std::string::String,
    /// `CPU`: `int64`, always present.
    pub cpu: i64,
    /// `Memory`: `int64`, always present.
    pub memory: i64,
    /// `Disk`: `string`, always present.
    pub disk: ::std::string::String,
    /// `BmcMAC`: `string`, always present.
    pub bmc_mac: ::std::string::String,
    /// `DeployMAC`: `string`, always present.
    pub deploy_mac: ::std::string::String,
    /// `TenantType`: `string`, always present.
    pub tenant_type: ::std::string::String,
    /// `DeployExtraConfig`: `ChcDeployExtraConfig`, always present.
    pub deploy_extra_config: crate::objects::ChcDeployExtraConfig,
    /// `Gpu`: `string`.
    pub gpu: ::core::option::Option<::std::string::String>,
    /// `NetworkCard`: `string`.
    pub network_card: ::core::option::Option<::std::string::String>,
    /// `IsPredefinedType`: `bool`.
    pub is_predefined_type: ::core::option::Option<bool>,
    /// `ChcInstanceType`: `string`.
    pub chc_instance_type: ::core::option::Option<::std::string::String>,
    /// `ChcInstanceFamily`: `string`.
    pub chc_instance_family: ::core::option::Option<::std::string::String>,
    /// `ChcInstanceFamilyName`: `string`.
    pub chc_instance_family_name: ::core::option::Option<::std::string::String>,
    /// `ResaleAppId`: `string`.
    pub resale_app_id: ::core::option::Option<::std::string::String>,
    /// `ResaleAccountId`: `string`.
    pub resale_account_id: ::core::option::Option<::std::string::String>,
    /// `SaleStatus`: `string`.
    pub sale_status: ::core::option::Option<::std::string::String>,
    /// `Tags`: `[Tag]`.
    pub tags: ::core::option::Option<::std::vec::Vec<crate::objects::Tag>>,
    /// `LatestOperation`: `string`.
    pub latest_operation: ::core::option::Option<::std::string::String>,
    /// `LatestOperationErrorCode`: `string`.
    pub latest_operation_error_code: ::core::option::Option<::std::string::String>,
    /// `LatestOperationErrorMsg`: `string`.
    pub latest_operation_error_msg: ::core::option::Option<::std::string::String>,
    /// `LatestOperationName`: `string`.
    pub latest_operation_name: ::core::option::Option<::std::string::String>,
    /// `LatestOperationState`: `string`.
    pub latest_operation_state: ::core::option::Option<::std::string::String>,
    /// `ChcGatewayId`: `string`.
    pub chc_gateway_id: ::core::option::Option<::std::string::String>,
    /// `DedicatedClusterId`: `string`.
    pub dedicated_cluster_id: ::core::option::Option<::std::string::String>,
    /// `NetworkMode`: `string`.
    pub network_mode: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for ChcHost {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ChcHost",
        members: &[
            "ChcId",
            "InstanceName",
            "SerialNumber",
            "InstanceState",
            "DeviceType",
            "Placement",
            "BmcVirtualPrivateCloud",
            "BmcIp",
            "BmcSecurityGroupIds",
            "DeployVirtualPrivateCloud",
            "DeployIp",
            "DeploySecurityGroupIds",
            "CvmInstanceId",
            "CreatedTime",
            "HardwareDescription",
            "CPU",
            "Memory",
            "Disk",
            "BmcMAC",
            "DeployMAC",
            "TenantType",
            "DeployExtraConfig",
            "Gpu",
            "NetworkCard",
            "IsPredefinedType",
            "ChcInstanceType",
            "ChcInstanceFamily",
            "ChcInstanceFamilyName",
            "ResaleAppId",
            "ResaleAccountId",
            "SaleStatus",
            "Tags",
            "LatestOperation",
            "LatestOperationErrorCode",
            "LatestOperationErrorMsg",
            "LatestOperationName",
            "LatestOperationState",
            "ChcGatewayId",
            "DedicatedClusterId",
            "NetworkMode",
        ],
        always: &[
            "ChcId",
            "InstanceName",
            "SerialNumber",
            "InstanceState",
            "DeviceType",
            "Placement",
            "BmcVirtualPrivateCloud",
            "BmcIp",
            "BmcSecurityGroupIds",
            "DeployVirtualPrivateCloud",
            "DeployIp",
            "DeploySecurityGroupIds",
            "CvmInstanceId",
            "CreatedTime",
            "HardwareDescription",
            "CPU",
            "Memory",
            "Disk",
            "BmcMAC",
            "DeployMAC",
            "TenantType",
            "DeployExtraConfig",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ChcHost {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.chc_id),
            ::tc3::Place::view(&self.instance_name),
            ::tc3::Place::view(&self.serial_number),
            ::tc3::Place::view(&self.instance_state),
            ::tc3::Place::view(&self.device_type),
            ::tc3::Place::view(&self.placement),
            ::tc3::Place::view(&self.bmc_virtual_private_cloud),
            ::tc3::Place::view(&self.bmc_ip),
            ::tc3::Place::view(&self.bmc_security_group_ids),
            ::tc3::Place::view(&self.deploy_virtual_private_cloud),
            ::tc3::Place::view(&self.deploy_ip),
            ::tc3::Place::view(&self.deploy_security_group_ids),
            ::tc3::Place::view(&self.cvm_instance_id),
            ::tc3::Place::view(&self.created_time),
            ::tc3::Place::view(&self.hardware_description),
            ::tc3::Place::view(&self.cpu),
            ::tc3::Place::view(&self.memory),
            ::tc3::Place::view(&self.disk),
            ::tc3::Place::view(&self.bmc_mac),
            ::tc3::Place::view(&self.deploy_mac),
            ::tc3::Place::view(&self.tenant_type),
            ::tc3::Place::view(&self.deploy_extra_config),
            ::tc3::Place::view(&self.gpu),
            ::tc3::Place::view(&self.network_card),
            ::tc3::Place::view(&self.is_predefined_type),
            ::tc3::Place::view(&self.chc_instance_type),
            ::tc3::Place::view(&self.chc_instance_family),
            ::tc3::Place::view(&self.chc_instance_family_name),
            ::tc3::Place::view(&self.resale_app_id),
            ::tc3::Place::view(&self.resale_account_id),
            ::tc3::Place::view(&self.sale_status),
            ::tc3::Place::view(&self.tags),
            ::tc3::Place::view(&self.latest_operation),
            ::tc3::Place::view(&self.latest_operation_error_code),
            ::tc3::Place::view(&self.latest_operation_error_msg),
            ::tc3::Place::view(&self.latest_operation_name),
            ::tc3::Place::view(&self.latest_operation_state),
            ::tc3::Place::view(&self.chc_gateway_id),
            ::tc3::Place::view(&self.dedicated_cluster_id),
            ::tc3::Place::view(&self.network_mode),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.chc_id,
                1 => &mut self.instance_name,
                2 => &mut self.serial_number,
                3 => &mut self.instance_state,
                4 => &mut self.device_type,
                5 => &mut self.placement,
                6 => &mut self.bmc_virtual_private_cloud,
                7 => &mut self.bmc_ip,
                8 => &mut self.bmc_security_group_ids,
                9 => &mut self.deploy_virtual_private_cloud,
                10 => &mut self.deploy_ip,
                11 => &mut self.deploy_security_group_ids,
                12 => &mut self.cvm_instance_id,
                13 => &mut self.created_time,
                14 => &mut self.hardware_description,
                15 => &mut self.cpu,
                16 => &mut self.memory,
                17 => &mut self.disk,
                18 => &mut self.bmc_mac,
                19 => &mut self.deploy_mac,
                20 => &mut self.tenant_type,
                21 => &mut self.deploy_extra_config,
                22 => &mut self.gpu,
                23 => &mut self.network_card,
                24 => &mut self.is_predefined_type,
                25 => &mut self.chc_instance_type,
                26 => &mut self.chc_instance_family,
                27 => &mut self.chc_instance_family_name,
                28 => &mut self.resale_app_id,
                29 => &mut self.resale_account_id,
                30 => &mut self.sale_status,
                31 => &mut self.tags,
                32 => &mut self.latest_operation,
                33 => &mut self.latest_operation_error_code,
                34 => &mut self.latest_operation_error_msg,
                35 => &mut self.latest_operation_name,
                36 => &mut self.latest_operation_state,
                37 => &mut self.chc_gateway_id,
                38 => &mut self.dedicated_cluster_id,
                39 => &mut self.network_mode,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ChcHost);
#[cfg(feature = "serde")]
::tc3::record_serde!(ChcHost);
