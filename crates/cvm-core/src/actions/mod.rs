// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "AllocateHosts")]
mod allocate_hosts;
#[cfg(feature = "AllocateHosts")]
pub use allocate_hosts::{AllocateHosts, AllocateHostsResponse};

#[cfg(feature = "AssociateInstancesKeyPairs")]
mod associate_instances_key_pairs;
#[cfg(feature = "AssociateInstancesKeyPairs")]
pub use associate_instances_key_pairs::{
    AssociateInstancesKeyPairs, AssociateInstancesKeyPairsResponse,
};

#[cfg(feature = "AssociateSecurityGroups")]
mod associate_security_groups;
#[cfg(feature = "AssociateSecurityGroups")]
pub use associate_security_groups::{
    AssociateSecurityGroups, AssociateSecurityGroupsResponse,
};

#[cfg(feature = "ConfigureChcAssistVpc")]
mod configure_chc_assist_vpc;
#[cfg(feature = "ConfigureChcAssistVpc")]
pub use configure_chc_assist_vpc::{ConfigureChcAssistVpc, ConfigureChcAssistVpcResponse};

#[cfg(feature = "ConfigureChcDeployVpc")]
mod configure_chc_deploy_vpc;
#[cfg(feature = "ConfigureChcDeployVpc")]
pub use configure_chc_deploy_vpc::{ConfigureChcDeployVpc, ConfigureChcDeployVpcResponse};

#[cfg(feature = "ConvertOperatingSystems")]
mod convert_operating_systems;
#[cfg(feature = "ConvertOperatingSystems")]
pub use convert_operating_systems::{
    ConvertOperatingSystems, ConvertOperatingSystemsResponse,
};

#[cfg(feature = "CreateDisasterRecoverGroup")]
mod create_disaster_recover_group;
#[cfg(feature = "CreateDisasterRecoverGroup")]
pub use create_disaster_recover_group::{
    CreateDisasterRecoverGroup, CreateDisasterRecoverGroupResponse,
};

#[cfg(feature = "CreateHpcCluster")]
mod create_hpc_cluster;
#[cfg(feature = "CreateHpcCluster")]
pub use create_hpc_cluster::{CreateHpcCluster, CreateHpcClusterResponse};

#[cfg(feature = "CreateImage")]
mod create_image;
#[cfg(feature = "CreateImage")]
pub use create_image::{CreateImage, CreateImageResponse};

#[cfg(feature = "CreateKeyPair")]
mod create_key_pair;
#[cfg(feature = "CreateKeyPair")]
pub use create_key_pair::{CreateKeyPair, CreateKeyPairResponse};

#[cfg(feature = "CreateLaunchTemplate")]
mod create_launch_template;
#[cfg(feature = "CreateLaunchTemplate")]
pub use create_launch_template::{CreateLaunchTemplate, CreateLaunchTemplateResponse};

#[cfg(feature = "CreateLaunchTemplateVersion")]
mod create_launch_template_version;
#[cfg(feature = "CreateLaunchTemplateVersion")]
pub use create_launch_template_version::{
    CreateLaunchTemplateVersion, CreateLaunchTemplateVersionResponse,
};

#[cfg(feature = "DeleteDisasterRecoverGroups")]
mod delete_disaster_recover_groups;
#[cfg(feature = "DeleteDisasterRecoverGroups")]
pub use delete_disaster_recover_groups::{
    DeleteDisasterRecoverGroups, DeleteDisasterRecoverGroupsResponse,
};

#[cfg(feature = "DeleteHpcClusters")]
mod delete_hpc_clusters;
#[cfg(feature = "DeleteHpcClusters")]
pub use delete_hpc_clusters::{DeleteHpcClusters, DeleteHpcClustersResponse};

#[cfg(feature = "DeleteImages")]
mod delete_images;
#[cfg(feature = "DeleteImages")]
pub use delete_images::{DeleteImages, DeleteImagesResponse};

#[cfg(feature = "DeleteInstancesActionTimer")]
mod delete_instances_action_timer;
#[cfg(feature = "DeleteInstancesActionTimer")]
pub use delete_instances_action_timer::{
    DeleteInstancesActionTimer, DeleteInstancesActionTimerResponse,
};

#[cfg(feature = "DeleteInstancesDisasterRecoverGroups")]
mod delete_instances_disaster_recover_groups;
#[cfg(feature = "DeleteInstancesDisasterRecoverGroups")]
pub use delete_instances_disaster_recover_groups::{
    DeleteInstancesDisasterRecoverGroups, DeleteInstancesDisasterRecoverGroupsResponse,
};

#[cfg(feature = "DeleteKeyPairs")]
mod delete_key_pairs;
#[cfg(feature = "DeleteKeyPairs")]
pub use delete_key_pairs::{DeleteKeyPairs, DeleteKeyPairsResponse};

#[cfg(feature = "DeleteLaunchTemplate")]
mod delete_launch_template;
#[cfg(feature = "DeleteLaunchTemplate")]
pub use delete_launch_template::{DeleteLaunchTemplate, DeleteLaunchTemplateResponse};

#[cfg(feature = "DeleteLaunchTemplateVersions")]
mod delete_launch_template_versions;
#[cfg(feature = "DeleteLaunchTemplateVersions")]
pub use delete_launch_template_versions::{
    DeleteLaunchTemplateVersions, DeleteLaunchTemplateVersionsResponse,
};

#[cfg(feature = "DescribeAccountQuota")]
mod describe_account_quota;
#[cfg(feature = "DescribeAccountQuota")]
pub use describe_account_quota::{DescribeAccountQuota, DescribeAccountQuotaResponse};

#[cfg(feature = "DescribeChcDeniedActions")]
mod describe_chc_denied_actions;
#[cfg(feature = "DescribeChcDeniedActions")]
pub use describe_chc_denied_actions::{
    DescribeChcDeniedActions, DescribeChcDeniedActionsResponse,
};

#[cfg(feature = "DescribeChcHosts")]
mod describe_chc_hosts;
#[cfg(feature = "DescribeChcHosts")]
pub use describe_chc_hosts::{DescribeChcHosts, DescribeChcHostsResponse};

#[cfg(feature = "DescribeDisasterRecoverGroupQuota")]
mod describe_disaster_recover_group_quota;
#[cfg(feature = "DescribeDisasterRecoverGroupQuota")]
pub use describe_disaster_recover_group_quota::{
    DescribeDisasterRecoverGroupQuota, DescribeDisasterRecoverGroupQuotaResponse,
};

#[cfg(feature = "DescribeDisasterRecoverGroups")]
mod describe_disaster_recover_groups;
#[cfg(feature = "DescribeDisasterRecoverGroups")]
pub use describe_disaster_recover_groups::{
    DescribeDisasterRecoverGroups, DescribeDisasterRecoverGroupsResponse,
};

#[cfg(feature = "DescribeHosts")]
mod describe_hosts;
#[cfg(feature = "DescribeHosts")]
pub use describe_hosts::{DescribeHosts, DescribeHostsResponse};

#[cfg(feature = "DescribeHpcClusters")]
mod describe_hpc_clusters;
#[cfg(feature = "DescribeHpcClusters")]
pub use describe_hpc_clusters::{DescribeHpcClusters, DescribeHpcClustersResponse};

#[cfg(feature = "DescribeImageFromFamily")]
mod describe_image_from_family;
#[cfg(feature = "DescribeImageFromFamily")]
pub use describe_image_from_family::{
    DescribeImageFromFamily, DescribeImageFromFamilyResponse,
};

#[cfg(feature = "DescribeImageQuota")]
mod describe_image_quota;
#[cfg(feature = "DescribeImageQuota")]
pub use describe_image_quota::{DescribeImageQuota, DescribeImageQuotaResponse};

#[cfg(feature = "DescribeImageSharePermission")]
mod describe_image_share_permission;
#[cfg(feature = "DescribeImageSharePermission")]
pub use describe_image_share_permission::{
    DescribeImageSharePermission, DescribeImageSharePermissionResponse,
};

#[cfg(feature = "DescribeImages")]
mod describe_images;
#[cfg(feature = "DescribeImages")]
pub use describe_images::{DescribeImages, DescribeImagesResponse};

#[cfg(feature = "DescribeImportImageOs")]
mod describe_import_image_os;
#[cfg(feature = "DescribeImportImageOs")]
pub use describe_import_image_os::{DescribeImportImageOs, DescribeImportImageOsResponse};

#[cfg(feature = "DescribeInstanceFamilyConfigs")]
mod describe_instance_family_configs;
#[cfg(feature = "DescribeInstanceFamilyConfigs")]
pub use describe_instance_family_configs::{
    DescribeInstanceFamilyConfigs, DescribeInstanceFamilyConfigsResponse,
};

#[cfg(feature = "DescribeInstanceInternetBandwidthConfigs")]
mod describe_instance_internet_bandwidth_configs;
#[cfg(feature = "DescribeInstanceInternetBandwidthConfigs")]
pub use describe_instance_internet_bandwidth_configs::{
    DescribeInstanceInternetBandwidthConfigs,
    DescribeInstanceInternetBandwidthConfigsResponse,
};

#[cfg(feature = "DescribeInstanceTypeConfigs")]
mod describe_instance_type_configs;
#[cfg(feature = "DescribeInstanceTypeConfigs")]
pub use describe_instance_type_configs::{
    DescribeInstanceTypeConfigs, DescribeInstanceTypeConfigsResponse,
};

#[cfg(feature = "DescribeInstanceVncUrl")]
mod describe_instance_vnc_url;
#[cfg(feature = "DescribeInstanceVncUrl")]
pub use describe_instance_vnc_url::{
    DescribeInstanceVncUrl, DescribeInstanceVncUrlResponse,
};

#[cfg(feature = "DescribeInstances")]
mod describe_instances;
#[cfg(feature = "DescribeInstances")]
pub use describe_instances::{DescribeInstances, DescribeInstancesResponse};

#[cfg(feature = "DescribeInstancesActionTimer")]
mod describe_instances_action_timer;
#[cfg(feature = "DescribeInstancesActionTimer")]
pub use describe_instances_action_timer::{
    DescribeInstancesActionTimer, DescribeInstancesActionTimerResponse,
};

#[cfg(feature = "DescribeInstancesAttributes")]
mod describe_instances_attributes;
#[cfg(feature = "DescribeInstancesAttributes")]
pub use describe_instances_attributes::{
    DescribeInstancesAttributes, DescribeInstancesAttributesResponse,
};

#[cfg(feature = "DescribeInstancesModification")]
mod describe_instances_modification;
#[cfg(feature = "DescribeInstancesModification")]
pub use describe_instances_modification::{
    DescribeInstancesModification, DescribeInstancesModificationResponse,
};

#[cfg(feature = "DescribeInstancesOperationLimit")]
mod describe_instances_operation_limit;
#[cfg(feature = "DescribeInstancesOperationLimit")]
pub use describe_instances_operation_limit::{
    DescribeInstancesOperationLimit, DescribeInstancesOperationLimitResponse,
};

#[cfg(feature = "DescribeInstancesStatus")]
mod describe_instances_status;
#[cfg(feature = "DescribeInstancesStatus")]
pub use describe_instances_status::{
    DescribeInstancesStatus, DescribeInstancesStatusResponse,
};

#[cfg(feature = "DescribeInternetChargeTypeConfigs")]
mod describe_internet_charge_type_configs;
#[cfg(feature = "DescribeInternetChargeTypeConfigs")]
pub use describe_internet_charge_type_configs::{
    DescribeInternetChargeTypeConfigs, DescribeInternetChargeTypeConfigsResponse,
};

#[cfg(feature = "DescribeKeyPairs")]
mod describe_key_pairs;
#[cfg(feature = "DescribeKeyPairs")]
pub use describe_key_pairs::{DescribeKeyPairs, DescribeKeyPairsResponse};

#[cfg(feature = "DescribeLaunchTemplateVersions")]
mod describe_launch_template_versions;
#[cfg(feature = "DescribeLaunchTemplateVersions")]
pub use describe_launch_template_versions::{
    DescribeLaunchTemplateVersions, DescribeLaunchTemplateVersionsResponse,
};

#[cfg(feature = "DescribeLaunchTemplates")]
mod describe_launch_templates;
#[cfg(feature = "DescribeLaunchTemplates")]
pub use describe_launch_templates::{
    DescribeLaunchTemplates, DescribeLaunchTemplatesResponse,
};

#[cfg(feature = "DescribeRegions")]
mod describe_regions;
#[cfg(feature = "DescribeRegions")]
pub use describe_regions::{DescribeRegions, DescribeRegionsResponse};

#[cfg(feature = "DescribeResourcePoolPackInstances")]
mod describe_resource_pool_pack_instances;
#[cfg(feature = "DescribeResourcePoolPackInstances")]
pub use describe_resource_pool_pack_instances::{
    DescribeResourcePoolPackInstances, DescribeResourcePoolPackInstancesResponse,
};

#[cfg(feature = "DescribeResourcePoolPackTypeConfigs")]
mod describe_resource_pool_pack_type_configs;
#[cfg(feature = "DescribeResourcePoolPackTypeConfigs")]
pub use describe_resource_pool_pack_type_configs::{
    DescribeResourcePoolPackTypeConfigs, DescribeResourcePoolPackTypeConfigsResponse,
};

#[cfg(feature = "DescribeResourcePoolPacks")]
mod describe_resource_pool_packs;
#[cfg(feature = "DescribeResourcePoolPacks")]
pub use describe_resource_pool_packs::{
    DescribeResourcePoolPacks, DescribeResourcePoolPacksResponse,
};

#[cfg(feature = "DescribeTaskInfo")]
mod describe_task_info;
#[cfg(feature = "DescribeTaskInfo")]
pub use describe_task_info::{DescribeTaskInfo, DescribeTaskInfoResponse};

#[cfg(feature = "DescribeZoneInstanceConfigInfos")]
mod describe_zone_instance_config_infos;
#[cfg(feature = "DescribeZoneInstanceConfigInfos")]
pub use describe_zone_instance_config_infos::{
    DescribeZoneInstanceConfigInfos, DescribeZoneInstanceConfigInfosResponse,
};

#[cfg(feature = "DescribeZones")]
mod describe_zones;
#[cfg(feature = "DescribeZones")]
pub use describe_zones::{DescribeZones, DescribeZonesResponse};

#[cfg(feature = "DisassociateInstancesKeyPairs")]
mod disassociate_instances_key_pairs;
#[cfg(feature = "DisassociateInstancesKeyPairs")]
pub use disassociate_instances_key_pairs::{
    DisassociateInstancesKeyPairs, DisassociateInstancesKeyPairsResponse,
};

#[cfg(feature = "DisassociateSecurityGroups")]
mod disassociate_security_groups;
#[cfg(feature = "DisassociateSecurityGroups")]
pub use disassociate_security_groups::{
    DisassociateSecurityGroups, DisassociateSecurityGroupsResponse,
};

#[cfg(feature = "EnterRescueMode")]
mod enter_rescue_mode;
#[cfg(feature = "EnterRescueMode")]
pub use enter_rescue_mode::{EnterRescueMode, EnterRescueModeResponse};

#[cfg(feature = "ExitRescueMode")]
mod exit_rescue_mode;
#[cfg(feature = "ExitRescueMode")]
pub use exit_rescue_mode::{ExitRescueMode, ExitRescueModeResponse};

#[cfg(feature = "ExportImages")]
mod export_images;
#[cfg(feature = "ExportImages")]
pub use export_images::{ExportImages, ExportImagesResponse};

#[cfg(feature = "ImportImage")]
mod import_image;
#[cfg(feature = "ImportImage")]
pub use import_image::{ImportImage, ImportImageResponse, ImportImageRequired};

#[cfg(feature = "ImportInstancesActionTimer")]
mod import_instances_action_timer;
#[cfg(feature = "ImportInstancesActionTimer")]
pub use import_instances_action_timer::{
    ImportInstancesActionTimer, ImportInstancesActionTimerResponse,
};

#[cfg(feature = "ImportKeyPair")]
mod import_key_pair;
#[cfg(feature = "ImportKeyPair")]
pub use import_key_pair::{ImportKeyPair, ImportKeyPairResponse};

#[cfg(feature = "InquirePricePurchaseResourcePoolPacks")]
mod inquire_price_purchase_resource_pool_packs;
#[cfg(feature = "InquirePricePurchaseResourcePoolPacks")]
pub use inquire_price_purchase_resource_pool_packs::{
    InquirePricePurchaseResourcePoolPacks, InquirePricePurchaseResourcePoolPacksResponse,
};

#[cfg(feature = "InquiryPriceModifyInstancesChargeType")]
mod inquiry_price_modify_instances_charge_type;
#[cfg(feature = "InquiryPriceModifyInstancesChargeType")]
pub use inquiry_price_modify_instances_charge_type::{
    InquiryPriceModifyInstancesChargeType, InquiryPriceModifyInstancesChargeTypeResponse,
};

#[cfg(feature = "InquiryPriceRenewHosts")]
mod inquiry_price_renew_hosts;
#[cfg(feature = "InquiryPriceRenewHosts")]
pub use inquiry_price_renew_hosts::{
    InquiryPriceRenewHosts, InquiryPriceRenewHostsResponse,
};

#[cfg(feature = "InquiryPriceRenewInstances")]
mod inquiry_price_renew_instances;
#[cfg(feature = "InquiryPriceRenewInstances")]
pub use inquiry_price_renew_instances::{
    InquiryPriceRenewInstances, InquiryPriceRenewInstancesResponse,
};

#[cfg(feature = "InquiryPriceResetInstance")]
mod inquiry_price_reset_instance;
#[cfg(feature = "InquiryPriceResetInstance")]
pub use inquiry_price_reset_instance::{
    InquiryPriceResetInstance, InquiryPriceResetInstanceResponse,
};

#[cfg(feature = "InquiryPriceResetInstancesInternetMaxBandwidth")]
mod inquiry_price_reset_instances_internet_max_bandwidth;
#[cfg(feature = "InquiryPriceResetInstancesInternetMaxBandwidth")]
pub use inquiry_price_reset_instances_internet_max_bandwidth::{
    InquiryPriceResetInstancesInternetMaxBandwidth,
    InquiryPriceResetInstancesInternetMaxBandwidthResponse,
};

#[cfg(feature = "InquiryPriceResetInstancesType")]
mod inquiry_price_reset_instances_type;
#[cfg(feature = "InquiryPriceResetInstancesType")]
pub use inquiry_price_reset_instances_type::{
    InquiryPriceResetInstancesType, InquiryPriceResetInstancesTypeResponse,
};

#[cfg(feature = "InquiryPriceResizeInstanceDisks")]
mod inquiry_price_resize_instance_disks;
#[cfg(feature = "InquiryPriceResizeInstanceDisks")]
pub use inquiry_price_resize_instance_disks::{
    InquiryPriceResizeInstanceDisks, InquiryPriceResizeInstanceDisksResponse,
};

#[cfg(feature = "InquiryPriceRunInstances")]
mod inquiry_price_run_instances;
#[cfg(feature = "InquiryPriceRunInstances")]
pub use inquiry_price_run_instances::{
    InquiryPriceRunInstances, InquiryPriceRunInstancesResponse,
};

#[cfg(feature = "InquiryPriceTerminateInstances")]
mod inquiry_price_terminate_instances;
#[cfg(feature = "InquiryPriceTerminateInstances")]
pub use inquiry_price_terminate_instances::{
    InquiryPriceTerminateInstances, InquiryPriceTerminateInstancesResponse,
};

#[cfg(feature = "ModifyChcAttribute")]
mod modify_chc_attribute;
#[cfg(feature = "ModifyChcAttribute")]
pub use modify_chc_attribute::{ModifyChcAttribute, ModifyChcAttributeResponse};

#[cfg(feature = "ModifyChcNetworkMode")]
mod modify_chc_network_mode;
#[cfg(feature = "ModifyChcNetworkMode")]
pub use modify_chc_network_mode::{ModifyChcNetworkMode, ModifyChcNetworkModeResponse};

#[cfg(feature = "ModifyDisasterRecoverGroupAttribute")]
mod modify_disaster_recover_group_attribute;
#[cfg(feature = "ModifyDisasterRecoverGroupAttribute")]
pub use modify_disaster_recover_group_attribute::{
    ModifyDisasterRecoverGroupAttribute, ModifyDisasterRecoverGroupAttributeResponse,
};

#[cfg(feature = "ModifyHostsAttribute")]
mod modify_hosts_attribute;
#[cfg(feature = "ModifyHostsAttribute")]
pub use modify_hosts_attribute::{ModifyHostsAttribute, ModifyHostsAttributeResponse};

#[cfg(feature = "ModifyHpcClusterAttribute")]
mod modify_hpc_cluster_attribute;
#[cfg(feature = "ModifyHpcClusterAttribute")]
pub use modify_hpc_cluster_attribute::{
    ModifyHpcClusterAttribute, ModifyHpcClusterAttributeResponse,
};

#[cfg(feature = "ModifyImageAttribute")]
mod modify_image_attribute;
#[cfg(feature = "ModifyImageAttribute")]
pub use modify_image_attribute::{ModifyImageAttribute, ModifyImageAttributeResponse};

#[cfg(feature = "ModifyImageSharePermission")]
mod modify_image_share_permission;
#[cfg(feature = "ModifyImageSharePermission")]
pub use modify_image_share_permission::{
    ModifyImageSharePermission, ModifyImageSharePermissionResponse,
};

#[cfg(feature = "ModifyInstanceDiskType")]
mod modify_instance_disk_type;
#[cfg(feature = "ModifyInstanceDiskType")]
pub use modify_instance_disk_type::{
    ModifyInstanceDiskType, ModifyInstanceDiskTypeResponse,
};

#[cfg(feature = "ModifyInstancesAttribute")]
mod modify_instances_attribute;
#[cfg(feature = "ModifyInstancesAttribute")]
pub use modify_instances_attribute::{
    ModifyInstancesAttribute, ModifyInstancesAttributeResponse,
};

#[cfg(feature = "ModifyInstancesChargeType")]
mod modify_instances_charge_type;
#[cfg(feature = "ModifyInstancesChargeType")]
pub use modify_instances_charge_type::{
    ModifyInstancesChargeType, ModifyInstancesChargeTypeResponse,
};

#[cfg(feature = "ModifyInstancesDisasterRecoverGroup")]
mod modify_instances_disaster_recover_group;
#[cfg(feature = "ModifyInstancesDisasterRecoverGroup")]
pub use modify_instances_disaster_recover_group::{
    ModifyInstancesDisasterRecoverGroup, ModifyInstancesDisasterRecoverGroupResponse,
};

#[cfg(feature = "ModifyInstancesProject")]
mod modify_instances_project;
#[cfg(feature = "ModifyInstancesProject")]
pub use modify_instances_project::{
    ModifyInstancesProject, ModifyInstancesProjectResponse,
};

#[cfg(feature = "ModifyInstancesRenewFlag")]
mod modify_instances_renew_flag;
#[cfg(feature = "ModifyInstancesRenewFlag")]
pub use modify_instances_renew_flag::{
    ModifyInstancesRenewFlag, ModifyInstancesRenewFlagResponse,
};

#[cfg(feature = "ModifyInstancesVpcAttribute")]
mod modify_instances_vpc_attribute;
#[cfg(feature = "ModifyInstancesVpcAttribute")]
pub use modify_instances_vpc_attribute::{
    ModifyInstancesVpcAttribute, ModifyInstancesVpcAttributeResponse,
};

#[cfg(feature = "ModifyKeyPairAttribute")]
mod modify_key_pair_attribute;
#[cfg(feature = "ModifyKeyPairAttribute")]
pub use modify_key_pair_attribute::{
    ModifyKeyPairAttribute, ModifyKeyPairAttributeResponse,
};

#[cfg(feature = "ModifyLaunchTemplateDefaultVersion")]
mod modify_launch_template_default_version;
#[cfg(feature = "ModifyLaunchTemplateDefaultVersion")]
pub use modify_launch_template_default_version::{
    ModifyLaunchTemplateDefaultVersion, ModifyLaunchTemplateDefaultVersionResponse,
};

#[cfg(feature = "ProgramFpgaImage")]
mod program_fpga_image;
#[cfg(feature = "ProgramFpgaImage")]
pub use program_fpga_image::{ProgramFpgaImage, ProgramFpgaImageResponse};

#[cfg(feature = "PurchaseResourcePoolPacks")]
mod purchase_resource_pool_packs;
#[cfg(feature = "PurchaseResourcePoolPacks")]
pub use purchase_resource_pool_packs::{
    PurchaseResourcePoolPacks, PurchaseResourcePoolPacksResponse,
};

#[cfg(feature = "RebootInstances")]
mod reboot_instances;
#[cfg(feature = "RebootInstances")]
pub use reboot_instances::{RebootInstances, RebootInstancesResponse};

#[cfg(feature = "RemoveChcAssistVpc")]
mod remove_chc_assist_vpc;
#[cfg(feature = "RemoveChcAssistVpc")]
pub use remove_chc_assist_vpc::{RemoveChcAssistVpc, RemoveChcAssistVpcResponse};

#[cfg(feature = "RemoveChcDeployVpc")]
mod remove_chc_deploy_vpc;
#[cfg(feature = "RemoveChcDeployVpc")]
pub use remove_chc_deploy_vpc::{RemoveChcDeployVpc, RemoveChcDeployVpcResponse};

#[cfg(feature = "RenewHosts")]
mod renew_hosts;
#[cfg(feature = "RenewHosts")]
pub use renew_hosts::{RenewHosts, RenewHostsResponse};

#[cfg(feature = "RenewInstances")]
mod renew_instances;
#[cfg(feature = "RenewInstances")]
pub use renew_instances::{RenewInstances, RenewInstancesResponse};

#[cfg(feature = "RepairTaskControl")]
mod repair_task_control;
#[cfg(feature = "RepairTaskControl")]
pub use repair_task_control::{RepairTaskControl, RepairTaskControlResponse};

#[cfg(feature = "ResetInstance")]
mod reset_instance;
#[cfg(feature = "ResetInstance")]
pub use reset_instance::{ResetInstance, ResetInstanceResponse};

#[cfg(feature = "ResetInstancesInternetMaxBandwidth")]
mod reset_instances_internet_max_bandwidth;
#[cfg(feature = "ResetInstancesInternetMaxBandwidth")]
pub use reset_instances_internet_max_bandwidth::{
    ResetInstancesInternetMaxBandwidth, ResetInstancesInternetMaxBandwidthResponse,
};

#[cfg(feature = "ResetInstancesPassword")]
mod reset_instances_password;
#[cfg(feature = "ResetInstancesPassword")]
pub use reset_instances_password::{
    ResetInstancesPassword, ResetInstancesPasswordResponse,
};

#[cfg(feature = "ResetInstancesType")]
mod reset_instances_type;
#[cfg(feature = "ResetInstancesType")]
pub use reset_instances_type::{ResetInstancesType, ResetInstancesTypeResponse};

#[cfg(feature = "ResizeInstanceDisks")]
mod resize_instance_disks;
#[cfg(feature = "ResizeInstanceDisks")]
pub use resize_instance_disks::{ResizeInstanceDisks, ResizeInstanceDisksResponse};

#[cfg(feature = "RunInstances")]
mod run_instances;
#[cfg(feature = "RunInstances")]
pub use run_instances::{RunInstances, RunInstancesResponse};

#[cfg(feature = "StartInstances")]
mod start_instances;
#[cfg(feature = "StartInstances")]
pub use start_instances::{StartInstances, StartInstancesResponse};

#[cfg(feature = "StopInstances")]
mod stop_instances;
#[cfg(feature = "StopInstances")]
pub use stop_instances::{StopInstances, StopInstancesResponse};

#[cfg(feature = "SyncImages")]
mod sync_images;
#[cfg(feature = "SyncImages")]
pub use sync_images::{SyncImages, SyncImagesResponse};

#[cfg(feature = "TerminateInstances")]
mod terminate_instances;
#[cfg(feature = "TerminateInstances")]
pub use terminate_instances::{TerminateInstances, TerminateInstancesResponse};

#[cfg(feature = "TerminateResourcePoolPacks")]
mod terminate_resource_pool_packs;
#[cfg(feature = "TerminateResourcePoolPacks")]
pub use terminate_resource_pool_packs::{
    TerminateResourcePoolPacks, TerminateResourcePoolPacksResponse,
};
