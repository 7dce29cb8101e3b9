//! Decoding and encoding a large response, beside structs with derived serde that hold the same.

use anyhow::{Result, ensure};
use cvm_core::DescribeInstancesResponse;
use serde::{Deserialize, Serialize};
use tc3::record;

use crate::table::{compare, row};

pub(crate) fn rows() -> Result<()> {
    let json = document();
    let mut response = DescribeInstancesResponse::default();
    record::decode(&mut response, json.as_bytes())?;
    let derived: Derived = serde_json::from_str(&json)?;
    let written = record::encode(&response)?;
    ensure!(written == serde_json::to_string(&derived)? && written == json, "both write what they read, byte for byte");

    let size = format!("{:.2} MB", json.len() as f64 / 1e6);
    let decode = compare(
        || serde_json::from_slice::<Derived>(json.as_bytes()),
        || {
            let mut response = DescribeInstancesResponse::default();
            record::decode(&mut response, json.as_bytes()).map(|()| response)
        },
    );
    row(&format!("decode DescribeInstances, {size}"), "µs", &decode, "0.9");
    let encode = compare(|| serde_json::to_string(&derived), || record::encode(&response));
    row(&format!("encode DescribeInstances, {size}"), "µs", &encode, "1.2");
    Ok(())
}

/// A response with a thousand instances, members in the order of the spec.
fn document() -> String {
    let instances: Vec<_> = (0..1000).map(instance).collect();
    format!(r#"{{"TotalCount":1000,"InstanceSet":[{}]}}"#, instances.join(","))
}

fn instance(n: u32) -> String {
    format!(
        concat!(
            r#"{{"Placement":{{"Zone":"ap-guangzhou-{zone}","ProjectId":{n}}},"InstanceId":"ins-{n:08x}","#,
            r#""InstanceType":"S5.LARGE8","CPU":4,"Memory":8,"RestrictState":"NORMAL","InstanceName":"worker {n}","#,
            r#""InstanceChargeType":"POSTPAID_BY_HOUR","SystemDisk":{{"DiskType":"CLOUD_PREMIUM","DiskId":"disk-{n:08x}","DiskSize":50}},"#,
            r#""DataDisks":[{{"DiskSize":100,"DiskType":"CLOUD_SSD","DiskId":"disk-d{n:07x}","DeleteWithInstance":true}}],"#,
            r#""PrivateIpAddresses":["10.0.{zone}.{last}"],"PublicIpAddresses":["203.0.113.{last}"],"#,
            r#""InternetAccessible":{{"InternetChargeType":"TRAFFIC_POSTPAID_BY_HOUR","InternetMaxBandwidthOut":100}},"#,
            r#""VirtualPrivateCloud":{{"VpcId":"vpc-{n:08x}","SubnetId":"subnet-{n:08x}","AsVpcGateway":false}},"#,
            r#""ImageId":"img-{n:08x}","RenewFlag":"NOTIFY_AND_MANUAL_RENEW","CreatedTime":"2024-01-01T00:00:00Z","#,
            r#""ExpiredTime":"2025-01-01T00:00:00Z","OsName":"TencentOS Server 3.1","SecurityGroupIds":["sg-{n:08x}","sg-common"],"LoginSettings":{{}},"#,
            r#""InstanceState":"RUNNING","Tags":[{{"Key":"team","Value":"t{zone}"}},{{"Key":"env","Value":"prod"}}],"#,
            r#""StopChargingMode":"NOT_APPLICABLE","Uuid":"{n:08x}-0000-4000-8000-000000000000","#,
            r#""DisasterRecoverGroupId":"","HpcClusterId":"","DedicatedClusterId":"","IsolatedSource":"NOTISOLATED","#,
            r#""DisasterRecoverGroupIds":[],"LicenseType":"TencentCloud","DisableApiTermination":false,"#,
            r#""HostName":"worker-{n}","DefaultLoginUser":"root","DefaultLoginPort":22}}"#,
        ),
        n = n,
        zone = n % 7,
        last = n % 250,
    )
}

macro_rules! derived {
    ($($name:ident { $($field:ident: $type:ty = $wire:literal),* $(,)? } $(& { $($absent:ident: $kind:ty = $as:literal),* $(,)? })?)*) => {$(
        #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
        #[serde(default)]
        struct $name {
            $(#[serde(rename = $wire)] $field: $type,)*
            // Members that the document leaves out: a derived struct has to look at them too.
            $($(#[serde(rename = $as, skip_serializing_if = "Option::is_none")] $absent: Option<$kind>,)*)?
        }
    )*};
}

derived! {
    Derived { total_count: i64 = "TotalCount", instance_set: Vec<Instance> = "InstanceSet" }
    Instance {
        placement: Placement = "Placement", instance_id: String = "InstanceId", instance_type: String = "InstanceType",
        cpu: i64 = "CPU", memory: i64 = "Memory", restrict_state: String = "RestrictState",
        instance_name: String = "InstanceName", instance_charge_type: String = "InstanceChargeType",
        system_disk: SystemDisk = "SystemDisk", data_disks: Vec<DataDisk> = "DataDisks",
        private_ip_addresses: Vec<String> = "PrivateIpAddresses",
        public_ip_addresses: Vec<String> = "PublicIpAddresses",
        internet_accessible: InternetAccessible = "InternetAccessible",
        virtual_private_cloud: VirtualPrivateCloud = "VirtualPrivateCloud", image_id: String = "ImageId",
        renew_flag: String = "RenewFlag", created_time: String = "CreatedTime", expired_time: String = "ExpiredTime",
        os_name: String = "OsName", security_group_ids: Vec<String> = "SecurityGroupIds",
        login_settings: LoginSettings = "LoginSettings", instance_state: String = "InstanceState", tags: Vec<Tag> = "Tags",
        stop_charging_mode: String = "StopChargingMode", uuid: String = "Uuid",
        disaster_recover_group_id: String = "DisasterRecoverGroupId", hpc_cluster_id: String = "HpcClusterId",
        dedicated_cluster_id: String = "DedicatedClusterId", isolated_source: String = "IsolatedSource",
        disaster_recover_group_ids: Vec<String> = "DisasterRecoverGroupIds", license_type: String = "LicenseType",
        disable_api_termination: bool = "DisableApiTermination", host_name: String = "HostName",
        default_login_user: String = "DefaultLoginUser", default_login_port: i64 = "DefaultLoginPort",
    } & {
        latest_operation: String = "LatestOperation",
        latest_operation_state: String = "LatestOperationState",
        latest_operation_request_id: String = "LatestOperationRequestId",
        ipv6_addresses: Vec<String> = "IPv6Addresses",
        cam_role_name: String = "CamRoleName",
        rdma_ip_addresses: Vec<String> = "RdmaIpAddresses",
        gpu_info: String = "GPUInfo",
        latest_operation_error_msg: String = "LatestOperationErrorMsg",
        enable_jumbo_frame: bool = "EnableJumboFrame",
        metadata: String = "Metadata",
        public_ipv6_addresses: Vec<String> = "PublicIPv6Addresses",
        cpu_topology: String = "CpuTopology",
        partition_number: i64 = "PartitionNumber",
    }
    LoginSettings {} & {
        password: String = "Password",
        key_ids: Vec<String> = "KeyIds",
        keep_image_login: String = "KeepImageLogin",
    }
    Placement { zone: String = "Zone", project_id: Option<i64> = "ProjectId" } & {
        host_ids: Vec<String> = "HostIds",
        host_id: String = "HostId",
        dedicated_resource_pack_tenancy: String = "DedicatedResourcePackTenancy",
        dedicated_resource_pack_ids: Vec<String> = "DedicatedResourcePackIds",
        rack_id: String = "RackId",
    }
    SystemDisk {
        disk_type: Option<String> = "DiskType", disk_id: Option<String> = "DiskId", disk_size: Option<i64> = "DiskSize",
    } & {
        cdc_id: String = "CdcId",
        disk_name: String = "DiskName",
        encrypt: bool = "Encrypt",
        kms_key_id: String = "KmsKeyId",
    }
    DataDisk {
        disk_size: i64 = "DiskSize", disk_type: Option<String> = "DiskType", disk_id: Option<String> = "DiskId",
        delete_with_instance: Option<bool> = "DeleteWithInstance",
    } & {
        snapshot_id: String = "SnapshotId",
        encrypt: bool = "Encrypt",
        kms_key_id: String = "KmsKeyId",
        throughput_performance: i64 = "ThroughputPerformance",
        cdc_id: String = "CdcId",
        burst_performance: bool = "BurstPerformance",
        disk_name: String = "DiskName",
    }
    InternetAccessible {
        charge_type: Option<String> = "InternetChargeType", bandwidth: Option<i64> = "InternetMaxBandwidthOut",
    } & {
        public_ip_assigned: bool = "PublicIpAssigned",
        bandwidth_package_id: String = "BandwidthPackageId",
        internet_service_provider: String = "InternetServiceProvider",
        ipv4_address_type: String = "IPv4AddressType",
        ipv6_address_type: String = "IPv6AddressType",
        anti_ddos_package_id: String = "AntiDDoSPackageId",
    }
    VirtualPrivateCloud {
        vpc_id: String = "VpcId", subnet_id: String = "SubnetId", as_vpc_gateway: Option<bool> = "AsVpcGateway",
    } & {
        private_ip_addresses: Vec<String> = "PrivateIpAddresses",
        ipv6_address_count: u64 = "Ipv6AddressCount",
    }
    Tag { key: String = "Key", value: String = "Value" }
}
