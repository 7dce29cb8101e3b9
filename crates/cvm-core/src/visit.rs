// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// Shows every action of this crate that is enabled, in the order of their names.
#[allow(unused_variables, reason = "no action may be enabled")]
pub fn visit_actions(visitor: &mut impl ::tc3::ActionVisitor) {
    #[cfg(feature = "AllocateHosts")] visitor.visit::<crate::actions::AllocateHosts>();
    #[cfg(feature = "AssociateInstancesKeyPairs")]
    visitor.visit::<crate::actions::AssociateInstancesKeyPairs>();
    #[cfg(feature = "AssociateSecurityGroups")]
    visitor.visit::<crate::actions::AssociateSecurityGroups>();
    #[cfg(feature = "ConfigureChcAssistVpc")]
    visitor.visit::<crate::actions::ConfigureChcAssistVpc>();
    #[cfg(feature = "ConfigureChcDeployVpc")]
    visitor.visit::<crate::actions::ConfigureChcDeployVpc>();
    #[cfg(feature = "ConvertOperatingSystems")]
    visitor.visit::<crate::actions::ConvertOperatingSystems>();
    #[cfg(feature = "CreateDisasterRecoverGroup")]
    visitor.visit::<crate::actions::CreateDisasterRecoverGroup>();
    #[cfg(feature = "CreateHpcCluster")]
    visitor.visit::<crate::actions::CreateHpcCluster>();
    #[cfg(feature = "CreateImage")] visitor.visit::<crate::actions::CreateImage>();
    #[cfg(feature = "CreateKeyPair")] visitor.visit::<crate::actions::CreateKeyPair>();
    #[cfg(feature = "CreateLaunchTemplate")]
    visitor.visit::<crate::actions::CreateLaunchTemplate>();
    #[cfg(feature = "CreateLaunchTemplateVersion")]
    visitor.visit::<crate::actions::CreateLaunchTemplateVersion>();
    #[cfg(feature = "DeleteDisasterRecoverGroups")]
    visitor.visit::<crate::actions::DeleteDisasterRecoverGroups>();
    #[cfg(feature = "DeleteHpcClusters")]
    visitor.visit::<crate::actions::DeleteHpcClusters>();
    #[cfg(feature = "DeleteImages")] visitor.visit::<crate::actions::DeleteImages>();
    #[cfg(feature = "DeleteInstancesActionTimer")]
    visitor.visit::<crate::actions::DeleteInstancesActionTimer>();
    #[cfg(feature = "DeleteInstancesDisasterRecoverGroups")]
    visitor.visit::<crate::actions::DeleteInstancesDisasterRecoverGroups>();
    #[cfg(feature = "DeleteKeyPairs")] visitor.visit::<crate::actions::DeleteKeyPairs>();
    #[cfg(feature = "DeleteLaunchTemplate")]
    visitor.visit::<crate::actions::DeleteLaunchTemplate>();
    #[cfg(feature = "DeleteLaunchTemplateVersions")]
    visitor.visit::<crate::actions::DeleteLaunchTemplateVersions>();
    #[cfg(feature = "DescribeAccountQuota")]
    visitor.visit::<crate::actions::DescribeAccountQuota>();
    #[cfg(feature = "DescribeChcDeniedActions")]
    visitor.visit::<crate::actions::DescribeChcDeniedActions>();
    #[cfg(feature = "DescribeChcHosts")]
    visitor.visit::<crate::actions::DescribeChcHosts>();
    #[cfg(feature = "DescribeDisasterRecoverGroupQuota")]
    visitor.visit::<crate::actions::DescribeDisasterRecoverGroupQuota>();
    #[cfg(feature = "DescribeDisasterRecoverGroups")]
    visitor.visit::<crate::actions::DescribeDisasterRecoverGroups>();
    #[cfg(feature = "DescribeHosts")] visitor.visit::<crate::actions::DescribeHosts>();
    #[cfg(feature = "DescribeHpcClusters")]
    visitor.visit::<crate::actions::DescribeHpcClusters>();
    #[cfg(feature = "DescribeImageFromFamily")]
    visitor.visit::<crate::actions::DescribeImageFromFamily>();
    #[cfg(feature = "DescribeImageQuota")]
    visitor.visit::<crate::actions::DescribeImageQuota>();
    #[cfg(feature = "DescribeImageSharePermission")]
    visitor.visit::<crate::actions::DescribeImageSharePermission>();
    #[cfg(feature = "DescribeImages")] visitor.visit::<crate::actions::DescribeImages>();
    #[cfg(feature = "DescribeImportImageOs")]
    visitor.visit::<crate::actions::DescribeImportImageOs>();
    #[cfg(feature = "DescribeInstanceFamilyConfigs")]
    visitor.visit::<crate::actions::DescribeInstanceFamilyConfigs>();
    #[cfg(feature = "DescribeInstanceInternetBandwidthConfigs")]
    visitor.visit::<crate::actions::DescribeInstanceInternetBandwidthConfigs>();
    #[cfg(feature = "DescribeInstanceTypeConfigs")]
    visitor.visit::<crate::actions::DescribeInstanceTypeConfigs>();
    #[cfg(feature = "DescribeInstanceVncUrl")]
    visitor.visit::<crate::actions::DescribeInstanceVncUrl>();
    #[cfg(feature = "DescribeInstances")]
    visitor.visit::<crate::actions::DescribeInstances>();
    #[cfg(feature = "DescribeInstancesActionTimer")]
    visitor.visit::<crate::actions::DescribeInstancesActionTimer>();
    #[cfg(feature = "DescribeInstancesAttributes")]
    visitor.visit::<crate::actions::DescribeInstancesAttributes>();
    #[cfg(feature = "DescribeInstancesModification")]
    visitor.visit::<crate::actions::DescribeInstancesModification>();
    #[cfg(feature = "DescribeInstancesOperationLimit")]
    visitor.visit::<crate::actions::DescribeInstancesOperationLimit>();
    #[cfg(feature = "DescribeInstancesStatus")]
    visitor.visit::<crate::actions::DescribeInstancesStatus>();
    #[cfg(feature = "DescribeInternetChargeTypeConfigs")]
    visitor.visit::<crate::actions::DescribeInternetChargeTypeConfigs>();
    #[cfg(feature = "DescribeKeyPairs")]
    visitor.visit::<crate::actions::DescribeKeyPairs>();
    #[cfg(feature = "DescribeLaunchTemplateVersions")]
    visitor.visit::<crate::actions::DescribeLaunchTemplateVersions>();
    #[cfg(feature = "DescribeLaunchTemplates")]
    visitor.visit::<crate::actions::DescribeLaunchTemplates>();
    #[cfg(feature = "DescribeRegions")]
    visitor.visit::<crate::actions::DescribeRegions>();
    #[cfg(feature = "DescribeResourcePoolPackInstances")]
    visitor.visit::<crate::actions::DescribeResourcePoolPackInstances>();
    #[cfg(feature = "DescribeResourcePoolPackTypeConfigs")]
    visitor.visit::<crate::actions::DescribeResourcePoolPackTypeConfigs>();
    #[cfg(feature = "DescribeResourcePoolPacks")]
    visitor.visit::<crate::actions::DescribeResourcePoolPacks>();
    #[cfg(feature = "DescribeTaskInfo")]
    visitor.visit::<crate::actions::DescribeTaskInfo>();
    #[cfg(feature = "DescribeZoneInstanceConfigInfos")]
    visitor.visit::<crate::actions::DescribeZoneInstanceConfigInfos>();
    #[cfg(feature = "DescribeZones")] visitor.visit::<crate::actions::DescribeZones>();
    #[cfg(feature = "DisassociateInstancesKeyPairs")]
    visitor.visit::<crate::actions::DisassociateInstancesKeyPairs>();
    #[cfg(feature = "DisassociateSecurityGroups")]
    visitor.visit::<crate::actions::DisassociateSecurityGroups>();
    #[cfg(feature = "EnterRescueMode")]
    visitor.visit::<crate::actions::EnterRescueMode>();
    #[cfg(feature = "ExitRescueMode")] visitor.visit::<crate::actions::ExitRescueMode>();
    #[cfg(feature = "ExportImages")] visitor.visit::<crate::actions::ExportImages>();
    #[cfg(feature = "ImportImage")] visitor.visit::<crate::actions::ImportImage>();
    #[cfg(feature = "ImportInstancesActionTimer")]
    visitor.visit::<crate::actions::ImportInstancesActionTimer>();
    #[cfg(feature = "ImportKeyPair")] visitor.visit::<crate::actions::ImportKeyPair>();
    #[cfg(feature = "InquirePricePurchaseResourcePoolPacks")]
    visitor.visit::<crate::actions::InquirePricePurchaseResourcePoolPacks>();
    #[cfg(feature = "InquiryPriceModifyInstancesChargeType")]
    visitor.visit::<crate::actions::InquiryPriceModifyInstancesChargeType>();
    #[cfg(feature = "InquiryPriceRenewHosts")]
    visitor.visit::<crate::actions::InquiryPriceRenewHosts>();
    #[cfg(feature = "InquiryPriceRenewInstances")]
    visitor.visit::<crate::actions::InquiryPriceRenewInstances>();
    #[cfg(feature = "InquiryPriceResetInstance")]
    visitor.visit::<crate::actions::InquiryPriceResetInstance>();
    #[cfg(feature = "InquiryPriceResetInstancesInternetMaxBandwidth")]
    visitor.visit::<crate::actions::InquiryPriceResetInstancesInternetMaxBandwidth>();
    #[cfg(feature = "InquiryPriceResetInstancesType")]
    visitor.visit::<crate::actions::InquiryPriceResetInstancesType>();
    #[cfg(feature = "InquiryPriceResizeInstanceDisks")]
    visitor.visit::<crate::actions::InquiryPriceResizeInstanceDisks>();
    #[cfg(feature = "InquiryPriceRunInstances")]
    visitor.visit::<crate::actions::InquiryPriceRunInstances>();
    #[cfg(feature = "InquiryPriceTerminateInstances")]
    visitor.visit::<crate::actions::InquiryPriceTerminateInstances>();
    #[cfg(feature = "ModifyChcAttribute")]
    visitor.visit::<crate::actions::ModifyChcAttribute>();
    #[cfg(feature = "ModifyChcNetworkMode")]
    visitor.visit::<crate::actions::ModifyChcNetworkMode>();
    #[cfg(feature = "ModifyDisasterRecoverGroupAttribute")]
    visitor.visit::<crate::actions::ModifyDisasterRecoverGroupAttribute>();
    #[cfg(feature = "ModifyHostsAttribute")]
    visitor.visit::<crate::actions::ModifyHostsAttribute>();
    #[cfg(feature = "ModifyHpcClusterAttribute")]
    visitor.visit::<crate::actions::ModifyHpcClusterAttribute>();
    #[cfg(feature = "ModifyImageAttribute")]
    visitor.visit::<crate::actions::ModifyImageAttribute>();
    #[cfg(feature = "ModifyImageSharePermission")]
    visitor.visit::<crate::actions::ModifyImageSharePermission>();
    #[cfg(feature = "ModifyInstanceDiskType")]
    visitor.visit::<crate::actions::ModifyInstanceDiskType>();
    #[cfg(feature = "ModifyInstancesAttribute")]
    visitor.visit::<crate::actions::ModifyInstancesAttribute>();
    #[cfg(feature = "ModifyInstancesChargeType")]
    visitor.visit::<crate::actions::ModifyInstancesChargeType>();
    #[cfg(feature = "ModifyInstancesDisasterRecoverGroup")]
    visitor.visit::<crate::actions::ModifyInstancesDisasterRecoverGroup>();
    #[cfg(feature = "ModifyInstancesProject")]
    visitor.visit::<crate::actions::ModifyInstancesProject>();
    #[cfg(feature = "ModifyInstancesRenewFlag")]
    visitor.visit::<crate::actions::ModifyInstancesRenewFlag>();
    #[cfg(feature = "ModifyInstancesVpcAttribute")]
    visitor.visit::<crate::actions::ModifyInstancesVpcAttribute>();
    #[cfg(feature = "ModifyKeyPairAttribute")]
    visitor.visit::<crate::actions::ModifyKeyPairAttribute>();
    #[cfg(feature = "ModifyLaunchTemplateDefaultVersion")]
    visitor.visit::<crate::actions::ModifyLaunchTemplateDefaultVersion>();
    #[cfg(feature = "ProgramFpgaImage")]
    visitor.visit::<crate::actions::ProgramFpgaImage>();
    #[cfg(feature = "PurchaseResourcePoolPacks")]
    visitor.visit::<crate::actions::PurchaseResourcePoolPacks>();
    #[cfg(feature = "RebootInstances")]
    visitor.visit::<crate::actions::RebootInstances>();
    #[cfg(feature = "RemoveChcAssistVpc")]
    visitor.visit::<crate::actions::RemoveChcAssistVpc>();
    #[cfg(feature = "RemoveChcDeployVpc")]
    visitor.visit::<crate::actions::RemoveChcDeployVpc>();
    #[cfg(feature = "RenewHosts")] visitor.visit::<crate::actions::RenewHosts>();
    #[cfg(feature = "RenewInstances")] visitor.visit::<crate::actions::RenewInstances>();
    #[cfg(feature = "RepairTaskControl")]
    visitor.visit::<crate::actions::RepairTaskControl>();
    #[cfg(feature = "ResetInstance")] visitor.visit::<crate::actions::ResetInstance>();
    #[cfg(feature = "ResetInstancesInternetMaxBandwidth")]
    visitor.visit::<crate::actions::ResetInstancesInternetMaxBandwidth>();
    #[cfg(feature = "ResetInstancesPassword")]
    visitor.visit::<crate::actions::ResetInstancesPassword>();
    #[cfg(feature = "ResetInstancesType")]
    visitor.visit::<crate::actions::ResetInstancesType>();
    #[cfg(feature = "ResizeInstanceDisks")]
    visitor.visit::<crate::actions::ResizeInstanceDisks>();
    #[cfg(feature = "RunInstances")] visitor.visit::<crate::actions::RunInstances>();
    #[cfg(feature = "StartInstances")] visitor.visit::<crate::actions::StartInstances>();
    #[cfg(feature = "StopInstances")] visitor.visit::<crate::actions::StopInstances>();
    #[cfg(feature = "SyncImages")] visitor.visit::<crate::actions::SyncImages>();
    #[cfg(feature = "TerminateInstances")]
    visitor.visit::<crate::actions::TerminateInstances>();
    #[cfg(feature = "TerminateResourcePoolPacks")]
    visitor.visit::<crate::actions::TerminateResourcePoolPacks>();
}
