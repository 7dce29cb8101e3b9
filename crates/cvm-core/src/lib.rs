// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

#![doc = include_str!("../README.md")]
#![allow(
    clippy::needless_update,
    reason = "a new field of tc3's structs must not break this crate"
)]
#![allow(
    clippy::should_implement_trait,
    reason = "setters are called what the members are called"
)]
#[rustfmt::skip]
mod actions;
#[rustfmt::skip]
mod enums;
#[rustfmt::skip]
mod objects;
pub use actions::*;
pub use enums::*;
pub use objects::*;
pub use ::tc3;
#[doc(no_inline)]
pub use ::tc3::Action;
#[doc(no_inline)]
pub use ::tc3::Answer;
#[doc(no_inline)]
pub use ::tc3::Call;
#[doc(no_inline)]
pub use ::tc3::Credential;
#[doc(no_inline)]
pub use ::tc3::Endpoint;
#[doc(no_inline)]
pub use ::tc3::Error;
#[doc(no_inline)]
pub use ::tc3::ErrorCode;
#[doc(no_inline)]
pub use ::tc3::HttpRequest;
#[doc(no_inline)]
pub use ::tc3::Record;
#[doc(no_inline)]
pub use ::tc3::Reply;
#[doc(no_inline)]
pub use ::tc3::Signer;
#[doc(no_inline)]
pub use ::tc3::Timestamp;
#[doc(no_inline)]
pub use ::tc3::decode;
/// Shows every action of this crate that is enabled, in the order of their names.
#[allow(unused_variables, reason = "no action may be enabled")]
pub fn visit_actions(visitor: &mut impl ::tc3::ActionVisitor) {
    #[cfg(feature = "AllocateHosts")] visitor.visit::<AllocateHosts>();
    #[cfg(feature = "AssociateInstancesKeyPairs")]
    visitor.visit::<AssociateInstancesKeyPairs>();
    #[cfg(feature = "AssociateSecurityGroups")]
    visitor.visit::<AssociateSecurityGroups>();
    #[cfg(feature = "ConfigureChcAssistVpc")] visitor.visit::<ConfigureChcAssistVpc>();
    #[cfg(feature = "ConfigureChcDeployVpc")] visitor.visit::<ConfigureChcDeployVpc>();
    #[cfg(feature = "ConvertOperatingSystems")]
    visitor.visit::<ConvertOperatingSystems>();
    #[cfg(feature = "CreateDisasterRecoverGroup")]
    visitor.visit::<CreateDisasterRecoverGroup>();
    #[cfg(feature = "CreateHpcCluster")] visitor.visit::<CreateHpcCluster>();
    #[cfg(feature = "CreateImage")] visitor.visit::<CreateImage>();
    #[cfg(feature = "CreateKeyPair")] visitor.visit::<CreateKeyPair>();
    #[cfg(feature = "CreateLaunchTemplate")] visitor.visit::<CreateLaunchTemplate>();
    #[cfg(feature = "CreateLaunchTemplateVersion")]
    visitor.visit::<CreateLaunchTemplateVersion>();
    #[cfg(feature = "DeleteDisasterRecoverGroups")]
    visitor.visit::<DeleteDisasterRecoverGroups>();
    #[cfg(feature = "DeleteHpcClusters")] visitor.visit::<DeleteHpcClusters>();
    #[cfg(feature = "DeleteImages")] visitor.visit::<DeleteImages>();
    #[cfg(feature = "DeleteInstancesActionTimer")]
    visitor.visit::<DeleteInstancesActionTimer>();
    #[cfg(feature = "DeleteInstancesDisasterRecoverGroups")]
    visitor.visit::<DeleteInstancesDisasterRecoverGroups>();
    #[cfg(feature = "DeleteKeyPairs")] visitor.visit::<DeleteKeyPairs>();
    #[cfg(feature = "DeleteLaunchTemplate")] visitor.visit::<DeleteLaunchTemplate>();
    #[cfg(feature = "DeleteLaunchTemplateVersions")]
    visitor.visit::<DeleteLaunchTemplateVersions>();
    #[cfg(feature = "DescribeAccountQuota")] visitor.visit::<DescribeAccountQuota>();
    #[cfg(feature = "DescribeChcDeniedActions")]
    visitor.visit::<DescribeChcDeniedActions>();
    #[cfg(feature = "DescribeChcHosts")] visitor.visit::<DescribeChcHosts>();
    #[cfg(feature = "DescribeDisasterRecoverGroupQuota")]
    visitor.visit::<DescribeDisasterRecoverGroupQuota>();
    #[cfg(feature = "DescribeDisasterRecoverGroups")]
    visitor.visit::<DescribeDisasterRecoverGroups>();
    #[cfg(feature = "DescribeHosts")] visitor.visit::<DescribeHosts>();
    #[cfg(feature = "DescribeHpcClusters")] visitor.visit::<DescribeHpcClusters>();
    #[cfg(feature = "DescribeImageFromFamily")]
    visitor.visit::<DescribeImageFromFamily>();
    #[cfg(feature = "DescribeImageQuota")] visitor.visit::<DescribeImageQuota>();
    #[cfg(feature = "DescribeImageSharePermission")]
    visitor.visit::<DescribeImageSharePermission>();
    #[cfg(feature = "DescribeImages")] visitor.visit::<DescribeImages>();
    #[cfg(feature = "DescribeImportImageOs")] visitor.visit::<DescribeImportImageOs>();
    #[cfg(feature = "DescribeInstanceFamilyConfigs")]
    visitor.visit::<DescribeInstanceFamilyConfigs>();
    #[cfg(feature = "DescribeInstanceInternetBandwidthConfigs")]
    visitor.visit::<DescribeInstanceInternetBandwidthConfigs>();
    #[cfg(feature = "DescribeInstanceTypeConfigs")]
    visitor.visit::<DescribeInstanceTypeConfigs>();
    #[cfg(feature = "DescribeInstanceVncUrl")] visitor.visit::<DescribeInstanceVncUrl>();
    #[cfg(feature = "DescribeInstances")] visitor.visit::<DescribeInstances>();
    #[cfg(feature = "DescribeInstancesActionTimer")]
    visitor.visit::<DescribeInstancesActionTimer>();
    #[cfg(feature = "DescribeInstancesAttributes")]
    visitor.visit::<DescribeInstancesAttributes>();
    #[cfg(feature = "DescribeInstancesModification")]
    visitor.visit::<DescribeInstancesModification>();
    #[cfg(feature = "DescribeInstancesOperationLimit")]
    visitor.visit::<DescribeInstancesOperationLimit>();
    #[cfg(feature = "DescribeInstancesStatus")]
    visitor.visit::<DescribeInstancesStatus>();
    #[cfg(feature = "DescribeInternetChargeTypeConfigs")]
    visitor.visit::<DescribeInternetChargeTypeConfigs>();
    #[cfg(feature = "DescribeKeyPairs")] visitor.visit::<DescribeKeyPairs>();
    #[cfg(feature = "DescribeLaunchTemplateVersions")]
    visitor.visit::<DescribeLaunchTemplateVersions>();
    #[cfg(feature = "DescribeLaunchTemplates")]
    visitor.visit::<DescribeLaunchTemplates>();
    #[cfg(feature = "DescribeRegions")] visitor.visit::<DescribeRegions>();
    #[cfg(feature = "DescribeResourcePoolPackInstances")]
    visitor.visit::<DescribeResourcePoolPackInstances>();
    #[cfg(feature = "DescribeResourcePoolPackTypeConfigs")]
    visitor.visit::<DescribeResourcePoolPackTypeConfigs>();
    #[cfg(feature = "DescribeResourcePoolPacks")]
    visitor.visit::<DescribeResourcePoolPacks>();
    #[cfg(feature = "DescribeTaskInfo")] visitor.visit::<DescribeTaskInfo>();
    #[cfg(feature = "DescribeZoneInstanceConfigInfos")]
    visitor.visit::<DescribeZoneInstanceConfigInfos>();
    #[cfg(feature = "DescribeZones")] visitor.visit::<DescribeZones>();
    #[cfg(feature = "DisassociateInstancesKeyPairs")]
    visitor.visit::<DisassociateInstancesKeyPairs>();
    #[cfg(feature = "DisassociateSecurityGroups")]
    visitor.visit::<DisassociateSecurityGroups>();
    #[cfg(feature = "EnterRescueMode")] visitor.visit::<EnterRescueMode>();
    #[cfg(feature = "ExitRescueMode")] visitor.visit::<ExitRescueMode>();
    #[cfg(feature = "ExportImages")] visitor.visit::<ExportImages>();
    #[cfg(feature = "ImportImage")] visitor.visit::<ImportImage>();
    #[cfg(feature = "ImportInstancesActionTimer")]
    visitor.visit::<ImportInstancesActionTimer>();
    #[cfg(feature = "ImportKeyPair")] visitor.visit::<ImportKeyPair>();
    #[cfg(feature = "InquirePricePurchaseResourcePoolPacks")]
    visitor.visit::<InquirePricePurchaseResourcePoolPacks>();
    #[cfg(feature = "InquiryPriceModifyInstancesChargeType")]
    visitor.visit::<InquiryPriceModifyInstancesChargeType>();
    #[cfg(feature = "InquiryPriceRenewHosts")] visitor.visit::<InquiryPriceRenewHosts>();
    #[cfg(feature = "InquiryPriceRenewInstances")]
    visitor.visit::<InquiryPriceRenewInstances>();
    #[cfg(feature = "InquiryPriceResetInstance")]
    visitor.visit::<InquiryPriceResetInstance>();
    #[cfg(feature = "InquiryPriceResetInstancesInternetMaxBandwidth")]
    visitor.visit::<InquiryPriceResetInstancesInternetMaxBandwidth>();
    #[cfg(feature = "InquiryPriceResetInstancesType")]
    visitor.visit::<InquiryPriceResetInstancesType>();
    #[cfg(feature = "InquiryPriceResizeInstanceDisks")]
    visitor.visit::<InquiryPriceResizeInstanceDisks>();
    #[cfg(feature = "InquiryPriceRunInstances")]
    visitor.visit::<InquiryPriceRunInstances>();
    #[cfg(feature = "InquiryPriceTerminateInstances")]
    visitor.visit::<InquiryPriceTerminateInstances>();
    #[cfg(feature = "ModifyChcAttribute")] visitor.visit::<ModifyChcAttribute>();
    #[cfg(feature = "ModifyChcNetworkMode")] visitor.visit::<ModifyChcNetworkMode>();
    #[cfg(feature = "ModifyDisasterRecoverGroupAttribute")]
    visitor.visit::<ModifyDisasterRecoverGroupAttribute>();
    #[cfg(feature = "ModifyHostsAttribute")] visitor.visit::<ModifyHostsAttribute>();
    #[cfg(feature = "ModifyHpcClusterAttribute")]
    visitor.visit::<ModifyHpcClusterAttribute>();
    #[cfg(feature = "ModifyImageAttribute")] visitor.visit::<ModifyImageAttribute>();
    #[cfg(feature = "ModifyImageSharePermission")]
    visitor.visit::<ModifyImageSharePermission>();
    #[cfg(feature = "ModifyInstanceDiskType")] visitor.visit::<ModifyInstanceDiskType>();
    #[cfg(feature = "ModifyInstancesAttribute")]
    visitor.visit::<ModifyInstancesAttribute>();
    #[cfg(feature = "ModifyInstancesChargeType")]
    visitor.visit::<ModifyInstancesChargeType>();
    #[cfg(feature = "ModifyInstancesDisasterRecoverGroup")]
    visitor.visit::<ModifyInstancesDisasterRecoverGroup>();
    #[cfg(feature = "ModifyInstancesProject")] visitor.visit::<ModifyInstancesProject>();
    #[cfg(feature = "ModifyInstancesRenewFlag")]
    visitor.visit::<ModifyInstancesRenewFlag>();
    #[cfg(feature = "ModifyInstancesVpcAttribute")]
    visitor.visit::<ModifyInstancesVpcAttribute>();
    #[cfg(feature = "ModifyKeyPairAttribute")] visitor.visit::<ModifyKeyPairAttribute>();
    #[cfg(feature = "ModifyLaunchTemplateDefaultVersion")]
    visitor.visit::<ModifyLaunchTemplateDefaultVersion>();
    #[cfg(feature = "ProgramFpgaImage")] visitor.visit::<ProgramFpgaImage>();
    #[cfg(feature = "PurchaseResourcePoolPacks")]
    visitor.visit::<PurchaseResourcePoolPacks>();
    #[cfg(feature = "RebootInstances")] visitor.visit::<RebootInstances>();
    #[cfg(feature = "RemoveChcAssistVpc")] visitor.visit::<RemoveChcAssistVpc>();
    #[cfg(feature = "RemoveChcDeployVpc")] visitor.visit::<RemoveChcDeployVpc>();
    #[cfg(feature = "RenewHosts")] visitor.visit::<RenewHosts>();
    #[cfg(feature = "RenewInstances")] visitor.visit::<RenewInstances>();
    #[cfg(feature = "RepairTaskControl")] visitor.visit::<RepairTaskControl>();
    #[cfg(feature = "ResetInstance")] visitor.visit::<ResetInstance>();
    #[cfg(feature = "ResetInstancesInternetMaxBandwidth")]
    visitor.visit::<ResetInstancesInternetMaxBandwidth>();
    #[cfg(feature = "ResetInstancesPassword")] visitor.visit::<ResetInstancesPassword>();
    #[cfg(feature = "ResetInstancesType")] visitor.visit::<ResetInstancesType>();
    #[cfg(feature = "ResizeInstanceDisks")] visitor.visit::<ResizeInstanceDisks>();
    #[cfg(feature = "RunInstances")] visitor.visit::<RunInstances>();
    #[cfg(feature = "StartInstances")] visitor.visit::<StartInstances>();
    #[cfg(feature = "StopInstances")] visitor.visit::<StopInstances>();
    #[cfg(feature = "SyncImages")] visitor.visit::<SyncImages>();
    #[cfg(feature = "TerminateInstances")] visitor.visit::<TerminateInstances>();
    #[cfg(feature = "TerminateResourcePoolPacks")]
    visitor.visit::<TerminateResourcePoolPacks>();
}
