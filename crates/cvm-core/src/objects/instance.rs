// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `Instance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    /// `Placement`: `Placement`, always present.
    pub placement: crate::objects::Placement,
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
    pub system_disk: crate::objects::SystemDisk,
    /// `DataDisks`: `[DataDisk]`, always present.
    pub data_disks: ::std::vec::Vec<crate::objects::DataDisk>,
    /// `PrivateIpAddresses`: `[string]`, always present.
    pub private_ip_addresses: ::std::vec::Vec<::std::string::String>,
    /// `PublicIpAddresses`: `[string]`, always present, may be null.
    pub public_ip_addresses: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `InternetAccessible`: `InternetAccessible`, always present.
    pub internet_accessible: crate::objects::InternetAccessible,
    /// `VirtualPrivateCloud`: `VirtualPrivateCloud`, always present.
    pub virtual_private_cloud: crate::objects::VirtualPrivateCloud,
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
    pub login_settings: crate::objects::LoginSettings,
    /// `InstanceState`: `string`, always present.
    pub instance_state: ::std::string::String,
    /// `Tags`: `[Tag]`, always present.
    pub tags: ::std::vec::Vec<crate::objects::Tag>,
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
    pub gpu_info: ::core::option::Option<crate::objects::GPUInfo>,
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
    pub metadata: ::core::option::Option<crate::objects::Metadata>,
    /// `PublicIPv6Addresses`: `[string]`.
    pub public_ipv6_addresses: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `CpuTopology`: `CpuTopology`.
    pub cpu_topology: ::core::option::Option<crate::objects::CpuTopology>,
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
#[cfg(feature = "serde")]
::tc3::record_serde!(Instance);
