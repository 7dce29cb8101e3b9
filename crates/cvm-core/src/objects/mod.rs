// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "DescribeAccountQuota")]
mod account_quota;
#[cfg(feature = "DescribeAccountQuota")]
pub use account_quota::AccountQuota;

#[cfg(feature = "DescribeAccountQuota")]
mod account_quota_overview;
#[cfg(feature = "DescribeAccountQuota")]
pub use account_quota_overview::AccountQuotaOverview;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstancesActionTimer",
        feature = "DescribeLaunchTemplateVersions",
        feature = "ImportInstancesActionTimer",
        feature = "RunInstances"
    )
)]
mod action_timer;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstancesActionTimer",
        feature = "DescribeLaunchTemplateVersions",
        feature = "ImportInstancesActionTimer",
        feature = "RunInstances"
    )
)]
pub use action_timer::ActionTimer;

#[cfg(feature = "DescribeInstancesAttributes")]
mod attribute;
#[cfg(feature = "DescribeInstancesAttributes")]
pub use attribute::Attribute;

#[cfg(
    any(
        feature = "AllocateHosts",
        feature = "InquiryPriceRenewHosts",
        feature = "RenewHosts"
    )
)]
mod charge_prepaid;
#[cfg(
    any(
        feature = "AllocateHosts",
        feature = "InquiryPriceRenewHosts",
        feature = "RenewHosts"
    )
)]
pub use charge_prepaid::ChargePrepaid;

#[cfg(
    any(
        feature = "ConfigureChcAssistVpc",
        feature = "ConfigureChcDeployVpc",
        feature = "DescribeChcHosts"
    )
)]
mod chc_deploy_extra_config;
#[cfg(
    any(
        feature = "ConfigureChcAssistVpc",
        feature = "ConfigureChcDeployVpc",
        feature = "DescribeChcHosts"
    )
)]
pub use chc_deploy_extra_config::ChcDeployExtraConfig;

#[cfg(feature = "DescribeChcHosts")]
mod chc_host;
#[cfg(feature = "DescribeChcHosts")]
pub use chc_host::ChcHost;

#[cfg(feature = "DescribeChcDeniedActions")]
mod chc_host_denied_actions;
#[cfg(feature = "DescribeChcDeniedActions")]
pub use chc_host_denied_actions::ChcHostDeniedActions;

#[cfg(
    any(
        feature = "DescribeInstances",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
mod cpu_topology;
#[cfg(
    any(
        feature = "DescribeInstances",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
pub use cpu_topology::CpuTopology;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstances",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResizeInstanceDisks",
        feature = "InquiryPriceRunInstances",
        feature = "ModifyInstanceDiskType",
        feature = "ResizeInstanceDisks",
        feature = "RunInstances"
    )
)]
mod data_disk;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstances",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResizeInstanceDisks",
        feature = "InquiryPriceRunInstances",
        feature = "ModifyInstanceDiskType",
        feature = "ResizeInstanceDisks",
        feature = "RunInstances"
    )
)]
pub use data_disk::DataDisk;

#[cfg(feature = "DescribeDisasterRecoverGroups")]
mod disaster_recover_group;
#[cfg(feature = "DescribeDisasterRecoverGroups")]
pub use disaster_recover_group::DisasterRecoverGroup;

#[cfg(feature = "DescribeAccountQuota")]
mod disaster_recover_group_quota;
#[cfg(feature = "DescribeAccountQuota")]
pub use disaster_recover_group_quota::DisasterRecoverGroupQuota;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceRunInstances",
        feature = "ResetInstance",
        feature = "RunInstances"
    )
)]
mod enhanced_service;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceRunInstances",
        feature = "ResetInstance",
        feature = "RunInstances"
    )
)]
pub use enhanced_service::EnhancedService;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstancesActionTimer",
        feature = "DescribeLaunchTemplateVersions",
        feature = "DescribeZoneInstanceConfigInfos",
        feature = "ImportInstancesActionTimer",
        feature = "RunInstances"
    )
)]
mod externals;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstancesActionTimer",
        feature = "DescribeLaunchTemplateVersions",
        feature = "DescribeZoneInstanceConfigInfos",
        feature = "ImportInstancesActionTimer",
        feature = "RunInstances"
    )
)]
pub use externals::Externals;

#[cfg(
    any(
        feature = "DescribeAccountQuota",
        feature = "DescribeChcHosts",
        feature = "DescribeDisasterRecoverGroups",
        feature = "DescribeHosts",
        feature = "DescribeHpcClusters",
        feature = "DescribeImages",
        feature = "DescribeInstanceTypeConfigs",
        feature = "DescribeInstances",
        feature = "DescribeInstancesModification",
        feature = "DescribeKeyPairs",
        feature = "DescribeLaunchTemplates",
        feature = "DescribeResourcePoolPackTypeConfigs",
        feature = "DescribeResourcePoolPacks",
        feature = "DescribeZoneInstanceConfigInfos"
    )
)]
mod filter;
#[cfg(
    any(
        feature = "DescribeAccountQuota",
        feature = "DescribeChcHosts",
        feature = "DescribeDisasterRecoverGroups",
        feature = "DescribeHosts",
        feature = "DescribeHpcClusters",
        feature = "DescribeImages",
        feature = "DescribeInstanceTypeConfigs",
        feature = "DescribeInstances",
        feature = "DescribeInstancesModification",
        feature = "DescribeKeyPairs",
        feature = "DescribeLaunchTemplates",
        feature = "DescribeResourcePoolPackTypeConfigs",
        feature = "DescribeResourcePoolPacks",
        feature = "DescribeZoneInstanceConfigInfos"
    )
)]
pub use filter::Filter;

#[cfg(feature = "DescribeInstances")]
mod gpu_info;
#[cfg(feature = "DescribeInstances")]
pub use gpu_info::GPUInfo;

#[cfg(feature = "DescribeHosts")]
mod host_item;
#[cfg(feature = "DescribeHosts")]
pub use host_item::HostItem;

#[cfg(feature = "InquiryPriceRenewHosts")]
mod host_price_info;
#[cfg(feature = "InquiryPriceRenewHosts")]
pub use host_price_info::HostPriceInfo;

#[cfg(feature = "DescribeHosts")]
mod host_resource;
#[cfg(feature = "DescribeHosts")]
pub use host_resource::HostResource;

#[cfg(any(feature = "CreateHpcCluster", feature = "DescribeHpcClusters"))]
mod hpc_cluster_info;
#[cfg(any(feature = "CreateHpcCluster", feature = "DescribeHpcClusters"))]
pub use hpc_cluster_info::HpcClusterInfo;

#[cfg(any(feature = "DescribeImageFromFamily", feature = "DescribeImages"))]
mod image;
#[cfg(any(feature = "DescribeImageFromFamily", feature = "DescribeImages"))]
pub use image::Image;

#[cfg(feature = "DescribeImportImageOs")]
mod image_os_list;
#[cfg(feature = "DescribeImportImageOs")]
pub use image_os_list::ImageOsList;

#[cfg(feature = "DescribeAccountQuota")]
mod image_quota;
#[cfg(feature = "DescribeAccountQuota")]
pub use image_quota::ImageQuota;

#[cfg(feature = "ImportImage")]
mod import_image_data_disk;
#[cfg(feature = "ImportImage")]
pub use import_image_data_disk::ImportImageDataDisk;

#[cfg(feature = "DescribeInstances")]
mod instance;
#[cfg(feature = "DescribeInstances")]
pub use instance::Instance;

#[cfg(feature = "DescribeInstancesAttributes")]
mod instance_attribute;
#[cfg(feature = "DescribeInstancesAttributes")]
pub use instance_attribute::InstanceAttribute;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceModifyInstancesChargeType",
        feature = "InquiryPriceRenewInstances",
        feature = "InquiryPriceRunInstances",
        feature = "ModifyInstancesChargeType",
        feature = "RenewInstances",
        feature = "RunInstances"
    )
)]
mod instance_charge_prepaid;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceModifyInstancesChargeType",
        feature = "InquiryPriceRenewInstances",
        feature = "InquiryPriceRunInstances",
        feature = "ModifyInstancesChargeType",
        feature = "RenewInstances",
        feature = "RunInstances"
    )
)]
pub use instance_charge_prepaid::InstanceChargePrepaid;

#[cfg(feature = "DescribeInstanceFamilyConfigs")]
mod instance_family_config;
#[cfg(feature = "DescribeInstanceFamilyConfigs")]
pub use instance_family_config::InstanceFamilyConfig;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
mod instance_market_options_request;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
pub use instance_market_options_request::InstanceMarketOptionsRequest;

#[cfg(feature = "InquiryPriceTerminateInstances")]
mod instance_refund;
#[cfg(feature = "InquiryPriceTerminateInstances")]
pub use instance_refund::InstanceRefund;

#[cfg(feature = "DescribeInstancesStatus")]
mod instance_status;
#[cfg(feature = "DescribeInstancesStatus")]
pub use instance_status::InstanceStatus;

#[cfg(
    any(
        feature = "DescribeInstanceTypeConfigs",
        feature = "DescribeInstancesModification",
        feature = "DescribeResourcePoolPackTypeConfigs"
    )
)]
mod instance_type_config;
#[cfg(
    any(
        feature = "DescribeInstanceTypeConfigs",
        feature = "DescribeInstancesModification",
        feature = "DescribeResourcePoolPackTypeConfigs"
    )
)]
pub use instance_type_config::InstanceTypeConfig;

#[cfg(feature = "DescribeInstancesModification")]
mod instance_type_config_status;
#[cfg(feature = "DescribeInstancesModification")]
pub use instance_type_config_status::InstanceTypeConfigStatus;

#[cfg(feature = "DescribeZoneInstanceConfigInfos")]
mod instance_type_quota_item;
#[cfg(feature = "DescribeZoneInstanceConfigInfos")]
pub use instance_type_quota_item::InstanceTypeQuotaItem;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstanceInternetBandwidthConfigs",
        feature = "DescribeInstances",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResetInstancesInternetMaxBandwidth",
        feature = "InquiryPriceRunInstances",
        feature = "ResetInstancesInternetMaxBandwidth",
        feature = "RunInstances"
    )
)]
mod internet_accessible;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstanceInternetBandwidthConfigs",
        feature = "DescribeInstances",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResetInstancesInternetMaxBandwidth",
        feature = "InquiryPriceRunInstances",
        feature = "ResetInstancesInternetMaxBandwidth",
        feature = "RunInstances"
    )
)]
pub use internet_accessible::InternetAccessible;

#[cfg(feature = "DescribeInstanceInternetBandwidthConfigs")]
mod internet_bandwidth_config;
#[cfg(feature = "DescribeInstanceInternetBandwidthConfigs")]
pub use internet_bandwidth_config::InternetBandwidthConfig;

#[cfg(feature = "DescribeInternetChargeTypeConfigs")]
mod internet_charge_type_config;
#[cfg(feature = "DescribeInternetChargeTypeConfigs")]
pub use internet_charge_type_config::InternetChargeTypeConfig;

#[cfg(
    any(
        feature = "DescribeZoneInstanceConfigInfos",
        feature = "InquirePricePurchaseResourcePoolPacks",
        feature = "InquiryPriceModifyInstancesChargeType",
        feature = "InquiryPriceRenewHosts",
        feature = "InquiryPriceRenewInstances",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceResetInstancesInternetMaxBandwidth",
        feature = "InquiryPriceResetInstancesType",
        feature = "InquiryPriceResizeInstanceDisks",
        feature = "InquiryPriceRunInstances"
    )
)]
mod item_price;
#[cfg(
    any(
        feature = "DescribeZoneInstanceConfigInfos",
        feature = "InquirePricePurchaseResourcePoolPacks",
        feature = "InquiryPriceModifyInstancesChargeType",
        feature = "InquiryPriceRenewHosts",
        feature = "InquiryPriceRenewInstances",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceResetInstancesInternetMaxBandwidth",
        feature = "InquiryPriceResetInstancesType",
        feature = "InquiryPriceResizeInstanceDisks",
        feature = "InquiryPriceRunInstances"
    )
)]
pub use item_price::ItemPrice;

#[cfg(any(feature = "CreateKeyPair", feature = "DescribeKeyPairs"))]
mod key_pair;
#[cfg(any(feature = "CreateKeyPair", feature = "DescribeKeyPairs"))]
pub use key_pair::KeyPair;

#[cfg(any(feature = "InquiryPriceRunInstances", feature = "RunInstances"))]
mod launch_template;
#[cfg(any(feature = "InquiryPriceRunInstances", feature = "RunInstances"))]
pub use launch_template::LaunchTemplate;

#[cfg(feature = "DescribeLaunchTemplates")]
mod launch_template_info;
#[cfg(feature = "DescribeLaunchTemplates")]
pub use launch_template_info::LaunchTemplateInfo;

#[cfg(feature = "DescribeLaunchTemplateVersions")]
mod launch_template_version_data;
#[cfg(feature = "DescribeLaunchTemplateVersions")]
pub use launch_template_version_data::LaunchTemplateVersionData;

#[cfg(feature = "DescribeLaunchTemplateVersions")]
mod launch_template_version_info;
#[cfg(feature = "DescribeLaunchTemplateVersions")]
pub use launch_template_version_info::LaunchTemplateVersionInfo;

#[cfg(feature = "DescribeZoneInstanceConfigInfos")]
mod local_disk_type;
#[cfg(feature = "DescribeZoneInstanceConfigInfos")]
pub use local_disk_type::LocalDiskType;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstances",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceRunInstances",
        feature = "ResetInstance",
        feature = "RunInstances"
    )
)]
mod login_settings;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstances",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceRunInstances",
        feature = "ResetInstance",
        feature = "RunInstances"
    )
)]
pub use login_settings::LoginSettings;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstances",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
mod metadata;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstances",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
pub use metadata::Metadata;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstances",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
mod metadata_item;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstances",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
pub use metadata_item::MetadataItem;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
mod network_interfaces;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
pub use network_interfaces::NetworkInterfaces;

#[cfg(feature = "DescribeInstancesOperationLimit")]
mod operation_count_limit;
#[cfg(feature = "DescribeInstancesOperationLimit")]
pub use operation_count_limit::OperationCountLimit;

#[cfg(feature = "DescribeImportImageOs")]
mod os_version;
#[cfg(feature = "DescribeImportImageOs")]
pub use os_version::OsVersion;

#[cfg(
    any(
        feature = "AllocateHosts",
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeChcHosts",
        feature = "DescribeHosts",
        feature = "DescribeInstances",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
mod placement;
#[cfg(
    any(
        feature = "AllocateHosts",
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeChcHosts",
        feature = "DescribeHosts",
        feature = "DescribeInstances",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
pub use placement::Placement;

#[cfg(feature = "DescribeAccountQuota")]
mod post_paid_quota;
#[cfg(feature = "DescribeAccountQuota")]
pub use post_paid_quota::PostPaidQuota;

#[cfg(feature = "DescribeAccountQuota")]
mod pre_paid_quota;
#[cfg(feature = "DescribeAccountQuota")]
pub use pre_paid_quota::PrePaidQuota;

#[cfg(
    any(
        feature = "InquiryPriceModifyInstancesChargeType",
        feature = "InquiryPriceRenewInstances",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceResetInstancesInternetMaxBandwidth",
        feature = "InquiryPriceResetInstancesType",
        feature = "InquiryPriceResizeInstanceDisks",
        feature = "InquiryPriceRunInstances"
    )
)]
mod price;
#[cfg(
    any(
        feature = "InquiryPriceModifyInstancesChargeType",
        feature = "InquiryPriceRenewInstances",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceResetInstancesInternetMaxBandwidth",
        feature = "InquiryPriceResetInstancesType",
        feature = "InquiryPriceResizeInstanceDisks",
        feature = "InquiryPriceRunInstances"
    )
)]
pub use price::Price;

#[cfg(feature = "DescribeRegions")]
mod region_info;
#[cfg(feature = "DescribeRegions")]
pub use region_info::RegionInfo;

#[cfg(feature = "DescribeTaskInfo")]
mod repair_task_info;
#[cfg(feature = "DescribeTaskInfo")]
pub use repair_task_info::RepairTaskInfo;

#[cfg(feature = "DescribeResourcePoolPacks")]
mod resource_count;
#[cfg(feature = "DescribeResourcePoolPacks")]
pub use resource_count::ResourceCount;

#[cfg(feature = "DescribeResourcePoolPacks")]
mod resource_pool_pack;
#[cfg(feature = "DescribeResourcePoolPacks")]
pub use resource_pool_pack::ResourcePoolPack;

#[cfg(feature = "DescribeResourcePoolPackInstances")]
mod resource_pool_pack_instance;
#[cfg(feature = "DescribeResourcePoolPackInstances")]
pub use resource_pool_pack_instance::ResourcePoolPackInstance;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceRunInstances",
        feature = "ResetInstance",
        feature = "RunInstances"
    )
)]
mod run_automation_service_enabled;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceRunInstances",
        feature = "ResetInstance",
        feature = "RunInstances"
    )
)]
pub use run_automation_service_enabled::RunAutomationServiceEnabled;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceRunInstances",
        feature = "ResetInstance",
        feature = "RunInstances"
    )
)]
mod run_monitor_service_enabled;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceRunInstances",
        feature = "ResetInstance",
        feature = "RunInstances"
    )
)]
pub use run_monitor_service_enabled::RunMonitorServiceEnabled;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceRunInstances",
        feature = "ResetInstance",
        feature = "RunInstances"
    )
)]
mod run_security_service_enabled;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceRunInstances",
        feature = "ResetInstance",
        feature = "RunInstances"
    )
)]
pub use run_security_service_enabled::RunSecurityServiceEnabled;

#[cfg(feature = "DescribeImageSharePermission")]
mod share_permission;
#[cfg(feature = "DescribeImageSharePermission")]
pub use share_permission::SharePermission;

#[cfg(any(feature = "DescribeImageFromFamily", feature = "DescribeImages"))]
mod snapshot;
#[cfg(any(feature = "DescribeImageFromFamily", feature = "DescribeImages"))]
pub use snapshot::Snapshot;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
mod spot_market_options;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
pub use spot_market_options::SpotMarketOptions;

#[cfg(feature = "DescribeAccountQuota")]
mod spot_paid_quota;
#[cfg(feature = "DescribeAccountQuota")]
pub use spot_paid_quota::SpotPaidQuota;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstancesActionTimer",
        feature = "DescribeLaunchTemplateVersions",
        feature = "DescribeZoneInstanceConfigInfos",
        feature = "ImportInstancesActionTimer",
        feature = "RunInstances"
    )
)]
mod storage_block;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstancesActionTimer",
        feature = "DescribeLaunchTemplateVersions",
        feature = "DescribeZoneInstanceConfigInfos",
        feature = "ImportInstancesActionTimer",
        feature = "RunInstances"
    )
)]
pub use storage_block::StorageBlock;

#[cfg(feature = "SyncImages")]
mod sync_image;
#[cfg(feature = "SyncImages")]
pub use sync_image::SyncImage;

#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstances",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceResizeInstanceDisks",
        feature = "InquiryPriceRunInstances",
        feature = "ModifyInstanceDiskType",
        feature = "ResetInstance",
        feature = "ResizeInstanceDisks",
        feature = "RunInstances"
    )
)]
mod system_disk;
#[cfg(
    any(
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeInstances",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceResetInstance",
        feature = "InquiryPriceResizeInstanceDisks",
        feature = "InquiryPriceRunInstances",
        feature = "ModifyInstanceDiskType",
        feature = "ResetInstance",
        feature = "ResizeInstanceDisks",
        feature = "RunInstances"
    )
)]
pub use system_disk::SystemDisk;

#[cfg(
    any(
        feature = "AllocateHosts",
        feature = "CreateDisasterRecoverGroup",
        feature = "CreateHpcCluster",
        feature = "CreateImage",
        feature = "CreateKeyPair",
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeChcHosts",
        feature = "DescribeDisasterRecoverGroups",
        feature = "DescribeHosts",
        feature = "DescribeHpcClusters",
        feature = "DescribeImageFromFamily",
        feature = "DescribeImages",
        feature = "DescribeInstances",
        feature = "DescribeKeyPairs",
        feature = "DescribeLaunchTemplateVersions",
        feature = "ImportImage",
        feature = "ImportKeyPair",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
mod tag;
#[cfg(
    any(
        feature = "AllocateHosts",
        feature = "CreateDisasterRecoverGroup",
        feature = "CreateHpcCluster",
        feature = "CreateImage",
        feature = "CreateKeyPair",
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeChcHosts",
        feature = "DescribeDisasterRecoverGroups",
        feature = "DescribeHosts",
        feature = "DescribeHpcClusters",
        feature = "DescribeImageFromFamily",
        feature = "DescribeImages",
        feature = "DescribeInstances",
        feature = "DescribeKeyPairs",
        feature = "DescribeLaunchTemplateVersions",
        feature = "ImportImage",
        feature = "ImportKeyPair",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
pub use tag::Tag;

#[cfg(
    any(
        feature = "AllocateHosts",
        feature = "CreateDisasterRecoverGroup",
        feature = "CreateHpcCluster",
        feature = "CreateImage",
        feature = "CreateKeyPair",
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "ImportImage",
        feature = "ImportKeyPair",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
mod tag_specification;
#[cfg(
    any(
        feature = "AllocateHosts",
        feature = "CreateDisasterRecoverGroup",
        feature = "CreateHpcCluster",
        feature = "CreateImage",
        feature = "CreateKeyPair",
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeLaunchTemplateVersions",
        feature = "ImportImage",
        feature = "ImportKeyPair",
        feature = "InquiryPriceRunInstances",
        feature = "RunInstances"
    )
)]
pub use tag_specification::TagSpecification;

#[cfg(feature = "ConvertOperatingSystems")]
mod target_os;
#[cfg(feature = "ConvertOperatingSystems")]
pub use target_os::TargetOS;

#[cfg(
    any(
        feature = "ConfigureChcAssistVpc",
        feature = "ConfigureChcDeployVpc",
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeChcHosts",
        feature = "DescribeInstances",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceRunInstances",
        feature = "ModifyInstancesVpcAttribute",
        feature = "RunInstances"
    )
)]
mod virtual_private_cloud;
#[cfg(
    any(
        feature = "ConfigureChcAssistVpc",
        feature = "ConfigureChcDeployVpc",
        feature = "CreateLaunchTemplate",
        feature = "CreateLaunchTemplateVersion",
        feature = "DescribeChcHosts",
        feature = "DescribeInstances",
        feature = "DescribeLaunchTemplateVersions",
        feature = "InquiryPriceRunInstances",
        feature = "ModifyInstancesVpcAttribute",
        feature = "RunInstances"
    )
)]
pub use virtual_private_cloud::VirtualPrivateCloud;

#[cfg(feature = "DescribeZones")]
mod zone_info;
#[cfg(feature = "DescribeZones")]
pub use zone_info::ZoneInfo;
