// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "AllocateHosts")]
impl crate::actions::AllocateHostsResponse {
    /// Sets `HostIdSet`.
    #[must_use]
    pub fn host_id_set(
        mut self,
        host_id_set: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.host_id_set = host_id_set;
        self
    }
}

#[cfg(feature = "ConvertOperatingSystems")]
impl crate::actions::ConvertOperatingSystemsResponse {
    /// Sets `SupportTargetOSList`.
    #[must_use]
    pub fn support_target_os_list(
        mut self,
        support_target_os_list: ::std::vec::Vec<crate::objects::TargetOS>,
    ) -> Self {
        self.support_target_os_list = ::core::option::Option::Some(
            support_target_os_list,
        );
        self
    }

    /// Sets `TaskId`.
    #[must_use]
    pub fn task_id(
        mut self,
        task_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_id = ::core::option::Option::Some(task_id.into());
        self
    }
}

#[cfg(feature = "CreateDisasterRecoverGroup")]
impl crate::actions::CreateDisasterRecoverGroupResponse {
    /// Sets `DisasterRecoverGroupId`.
    #[must_use]
    pub fn disaster_recover_group_id(
        mut self,
        disaster_recover_group_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.disaster_recover_group_id = disaster_recover_group_id.into();
        self
    }

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `CvmQuotaTotal`.
    #[must_use]
    pub fn cvm_quota_total(mut self, cvm_quota_total: i64) -> Self {
        self.cvm_quota_total = cvm_quota_total;
        self
    }

    /// Sets `CurrentNum`.
    #[must_use]
    pub fn current_num(mut self, current_num: i64) -> Self {
        self.current_num = current_num;
        self
    }

    /// Sets `CreateTime`.
    #[must_use]
    pub fn create_time(
        mut self,
        create_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.create_time = create_time.into();
        self
    }

    /// Sets `Strategy`.
    #[must_use]
    pub fn strategy(
        mut self,
        strategy: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.strategy = strategy.into();
        self
    }

    /// Sets `PartitionCount`.
    #[must_use]
    pub fn partition_count(mut self, partition_count: i64) -> Self {
        self.partition_count = partition_count;
        self
    }
}

#[cfg(feature = "CreateHpcCluster")]
impl crate::actions::CreateHpcClusterResponse {
    /// Sets `HpcClusterSet`.
    #[must_use]
    pub fn hpc_cluster_set(
        mut self,
        hpc_cluster_set: ::std::vec::Vec<crate::objects::HpcClusterInfo>,
    ) -> Self {
        self.hpc_cluster_set = hpc_cluster_set;
        self
    }
}

#[cfg(feature = "CreateImage")]
impl crate::actions::CreateImageResponse {
    /// Sets `ImageId`.
    #[must_use]
    pub fn image_id(
        mut self,
        image_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_id = image_id.into();
        self
    }
}

#[cfg(feature = "CreateKeyPair")]
impl crate::actions::CreateKeyPairResponse {
    /// Sets `KeyPair`.
    #[must_use]
    pub fn key_pair(mut self, key_pair: crate::objects::KeyPair) -> Self {
        self.key_pair = key_pair;
        self
    }
}

#[cfg(feature = "CreateLaunchTemplate")]
impl crate::actions::CreateLaunchTemplateResponse {
    /// Sets `LaunchTemplateId`.
    #[must_use]
    pub fn launch_template_id(
        mut self,
        launch_template_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.launch_template_id = launch_template_id.into();
        self
    }
}

#[cfg(feature = "CreateLaunchTemplateVersion")]
impl crate::actions::CreateLaunchTemplateVersionResponse {
    /// Sets `LaunchTemplateVersionNumber`.
    #[must_use]
    pub fn launch_template_version_number(
        mut self,
        launch_template_version_number: i64,
    ) -> Self {
        self.launch_template_version_number = launch_template_version_number;
        self
    }
}

#[cfg(feature = "DescribeAccountQuota")]
impl crate::actions::DescribeAccountQuotaResponse {
    /// Sets `AppId`.
    #[must_use]
    pub fn app_id(mut self, app_id: u64) -> Self {
        self.app_id = app_id;
        self
    }

    /// Sets `AccountQuotaOverview`.
    #[must_use]
    pub fn account_quota_overview(
        mut self,
        account_quota_overview: crate::objects::AccountQuotaOverview,
    ) -> Self {
        self.account_quota_overview = account_quota_overview;
        self
    }
}

#[cfg(feature = "DescribeChcDeniedActions")]
impl crate::actions::DescribeChcDeniedActionsResponse {
    /// Sets `ChcHostDeniedActionSet`.
    #[must_use]
    pub fn chc_host_denied_action_set(
        mut self,
        chc_host_denied_action_set: ::std::vec::Vec<crate::objects::ChcHostDeniedActions>,
    ) -> Self {
        self.chc_host_denied_action_set = chc_host_denied_action_set;
        self
    }
}

#[cfg(feature = "DescribeChcHosts")]
impl crate::actions::DescribeChcHostsResponse {
    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: i64) -> Self {
        self.total_count = total_count;
        self
    }

    /// Sets `ChcHostSet`.
    #[must_use]
    pub fn chc_host_set(
        mut self,
        chc_host_set: ::std::vec::Vec<crate::objects::ChcHost>,
    ) -> Self {
        self.chc_host_set = chc_host_set;
        self
    }
}

#[cfg(feature = "DescribeDisasterRecoverGroupQuota")]
impl crate::actions::DescribeDisasterRecoverGroupQuotaResponse {
    /// Sets `GroupQuota`.
    #[must_use]
    pub fn group_quota(mut self, group_quota: i64) -> Self {
        self.group_quota = group_quota;
        self
    }

    /// Sets `CurrentNum`.
    #[must_use]
    pub fn current_num(mut self, current_num: i64) -> Self {
        self.current_num = current_num;
        self
    }

    /// Sets `CvmInHostGroupQuota`.
    #[must_use]
    pub fn cvm_in_host_group_quota(mut self, cvm_in_host_group_quota: i64) -> Self {
        self.cvm_in_host_group_quota = cvm_in_host_group_quota;
        self
    }

    /// Sets `CvmInSwGroupQuota`.
    #[must_use]
    pub fn cvm_in_sw_group_quota(mut self, cvm_in_sw_group_quota: i64) -> Self {
        self.cvm_in_sw_group_quota = cvm_in_sw_group_quota;
        self
    }

    /// Sets `CvmInRackGroupQuota`.
    #[must_use]
    pub fn cvm_in_rack_group_quota(mut self, cvm_in_rack_group_quota: i64) -> Self {
        self.cvm_in_rack_group_quota = cvm_in_rack_group_quota;
        self
    }

    /// Sets `CvmInSwitchGroupQuota`.
    #[must_use]
    pub fn cvm_in_switch_group_quota(mut self, cvm_in_switch_group_quota: i64) -> Self {
        self.cvm_in_switch_group_quota = ::core::option::Option::Some(
            cvm_in_switch_group_quota,
        );
        self
    }
}

#[cfg(feature = "DescribeDisasterRecoverGroups")]
impl crate::actions::DescribeDisasterRecoverGroupsResponse {
    /// Sets `DisasterRecoverGroupSet`.
    #[must_use]
    pub fn disaster_recover_group_set(
        mut self,
        disaster_recover_group_set: ::std::vec::Vec<crate::objects::DisasterRecoverGroup>,
    ) -> Self {
        self.disaster_recover_group_set = disaster_recover_group_set;
        self
    }

    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: i64) -> Self {
        self.total_count = total_count;
        self
    }
}

#[cfg(feature = "DescribeHosts")]
impl crate::actions::DescribeHostsResponse {
    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: u64) -> Self {
        self.total_count = total_count;
        self
    }

    /// Sets `HostSet`.
    #[must_use]
    pub fn host_set(
        mut self,
        host_set: ::std::vec::Vec<crate::objects::HostItem>,
    ) -> Self {
        self.host_set = host_set;
        self
    }
}

#[cfg(feature = "DescribeHpcClusters")]
impl crate::actions::DescribeHpcClustersResponse {
    /// Sets `HpcClusterSet`.
    #[must_use]
    pub fn hpc_cluster_set(
        mut self,
        hpc_cluster_set: ::std::vec::Vec<crate::objects::HpcClusterInfo>,
    ) -> Self {
        self.hpc_cluster_set = hpc_cluster_set;
        self
    }

    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: u64) -> Self {
        self.total_count = total_count;
        self
    }
}

#[cfg(feature = "DescribeImageFromFamily")]
impl crate::actions::DescribeImageFromFamilyResponse {
    /// Sets `Image`.
    #[must_use]
    pub fn image(mut self, image: crate::objects::Image) -> Self {
        self.image = ::core::option::Option::Some(image);
        self
    }
}

#[cfg(feature = "DescribeImageQuota")]
impl crate::actions::DescribeImageQuotaResponse {
    /// Sets `ImageNumQuota`.
    #[must_use]
    pub fn image_num_quota(mut self, image_num_quota: i64) -> Self {
        self.image_num_quota = image_num_quota;
        self
    }
}

#[cfg(feature = "DescribeImageSharePermission")]
impl crate::actions::DescribeImageSharePermissionResponse {
    /// Sets `SharePermissionSet`.
    #[must_use]
    pub fn share_permission_set(
        mut self,
        share_permission_set: ::std::vec::Vec<crate::objects::SharePermission>,
    ) -> Self {
        self.share_permission_set = share_permission_set;
        self
    }
}

#[cfg(feature = "DescribeImages")]
impl crate::actions::DescribeImagesResponse {
    /// Sets `ImageSet`.
    #[must_use]
    pub fn image_set(
        mut self,
        image_set: ::std::vec::Vec<crate::objects::Image>,
    ) -> Self {
        self.image_set = image_set;
        self
    }

    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: i64) -> Self {
        self.total_count = total_count;
        self
    }
}

#[cfg(feature = "DescribeImportImageOs")]
impl crate::actions::DescribeImportImageOsResponse {
    /// Sets `ImportImageOsListSupported`.
    #[must_use]
    pub fn import_image_os_list_supported(
        mut self,
        import_image_os_list_supported: crate::objects::ImageOsList,
    ) -> Self {
        self.import_image_os_list_supported = import_image_os_list_supported;
        self
    }

    /// Sets `ImportImageOsVersionSet`.
    #[must_use]
    pub fn import_image_os_version_set(
        mut self,
        import_image_os_version_set: ::std::vec::Vec<crate::objects::OsVersion>,
    ) -> Self {
        self.import_image_os_version_set = import_image_os_version_set;
        self
    }
}

#[cfg(feature = "DescribeInstanceFamilyConfigs")]
impl crate::actions::DescribeInstanceFamilyConfigsResponse {
    /// Sets `InstanceFamilyConfigSet`.
    #[must_use]
    pub fn instance_family_config_set(
        mut self,
        instance_family_config_set: ::std::vec::Vec<crate::objects::InstanceFamilyConfig>,
    ) -> Self {
        self.instance_family_config_set = instance_family_config_set;
        self
    }
}

#[cfg(feature = "DescribeInstanceInternetBandwidthConfigs")]
impl crate::actions::DescribeInstanceInternetBandwidthConfigsResponse {
    /// Sets `InternetBandwidthConfigSet`.
    #[must_use]
    pub fn internet_bandwidth_config_set(
        mut self,
        internet_bandwidth_config_set: ::std::vec::Vec<
            crate::objects::InternetBandwidthConfig,
        >,
    ) -> Self {
        self.internet_bandwidth_config_set = internet_bandwidth_config_set;
        self
    }
}

#[cfg(feature = "DescribeInstanceTypeConfigs")]
impl crate::actions::DescribeInstanceTypeConfigsResponse {
    /// Sets `InstanceTypeConfigSet`.
    #[must_use]
    pub fn instance_type_config_set(
        mut self,
        instance_type_config_set: ::std::vec::Vec<crate::objects::InstanceTypeConfig>,
    ) -> Self {
        self.instance_type_config_set = instance_type_config_set;
        self
    }
}

#[cfg(feature = "DescribeInstanceVncUrl")]
impl crate::actions::DescribeInstanceVncUrlResponse {
    /// Sets `InstanceVncUrl`.
    #[must_use]
    pub fn instance_vnc_url(
        mut self,
        instance_vnc_url: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_vnc_url = instance_vnc_url.into();
        self
    }
}

#[cfg(feature = "DescribeInstances")]
impl crate::actions::DescribeInstancesResponse {
    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: i64) -> Self {
        self.total_count = total_count;
        self
    }

    /// Sets `InstanceSet`.
    #[must_use]
    pub fn instance_set(
        mut self,
        instance_set: ::std::vec::Vec<crate::objects::Instance>,
    ) -> Self {
        self.instance_set = instance_set;
        self
    }
}

#[cfg(feature = "DescribeInstancesActionTimer")]
impl crate::actions::DescribeInstancesActionTimerResponse {
    /// Sets `ActionTimers`.
    #[must_use]
    pub fn action_timers(
        mut self,
        action_timers: ::std::vec::Vec<crate::objects::ActionTimer>,
    ) -> Self {
        self.action_timers = action_timers;
        self
    }
}

#[cfg(feature = "DescribeInstancesAttributes")]
impl crate::actions::DescribeInstancesAttributesResponse {
    /// Sets `InstanceSet`.
    #[must_use]
    pub fn instance_set(
        mut self,
        instance_set: ::std::vec::Vec<crate::objects::InstanceAttribute>,
    ) -> Self {
        self.instance_set = instance_set;
        self
    }
}

#[cfg(feature = "DescribeInstancesModification")]
impl crate::actions::DescribeInstancesModificationResponse {
    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: i64) -> Self {
        self.total_count = total_count;
        self
    }

    /// Sets `InstanceTypeConfigStatusSet`.
    #[must_use]
    pub fn instance_type_config_status_set(
        mut self,
        instance_type_config_status_set: ::std::vec::Vec<
            crate::objects::InstanceTypeConfigStatus,
        >,
    ) -> Self {
        self.instance_type_config_status_set = instance_type_config_status_set;
        self
    }
}

#[cfg(feature = "DescribeInstancesOperationLimit")]
impl crate::actions::DescribeInstancesOperationLimitResponse {
    /// Sets `InstanceOperationLimitSet`.
    #[must_use]
    pub fn instance_operation_limit_set(
        mut self,
        instance_operation_limit_set: ::std::vec::Vec<
            crate::objects::OperationCountLimit,
        >,
    ) -> Self {
        self.instance_operation_limit_set = instance_operation_limit_set;
        self
    }
}

#[cfg(feature = "DescribeInstancesStatus")]
impl crate::actions::DescribeInstancesStatusResponse {
    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: i64) -> Self {
        self.total_count = total_count;
        self
    }

    /// Sets `InstanceStatusSet`.
    #[must_use]
    pub fn instance_status_set(
        mut self,
        instance_status_set: ::std::vec::Vec<crate::objects::InstanceStatus>,
    ) -> Self {
        self.instance_status_set = instance_status_set;
        self
    }
}

#[cfg(feature = "DescribeInternetChargeTypeConfigs")]
impl crate::actions::DescribeInternetChargeTypeConfigsResponse {
    /// Sets `InternetChargeTypeConfigSet`.
    #[must_use]
    pub fn internet_charge_type_config_set(
        mut self,
        internet_charge_type_config_set: ::std::vec::Vec<
            crate::objects::InternetChargeTypeConfig,
        >,
    ) -> Self {
        self.internet_charge_type_config_set = internet_charge_type_config_set;
        self
    }
}

#[cfg(feature = "DescribeKeyPairs")]
impl crate::actions::DescribeKeyPairsResponse {
    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: i64) -> Self {
        self.total_count = total_count;
        self
    }

    /// Sets `KeyPairSet`.
    #[must_use]
    pub fn key_pair_set(
        mut self,
        key_pair_set: ::std::vec::Vec<crate::objects::KeyPair>,
    ) -> Self {
        self.key_pair_set = key_pair_set;
        self
    }
}

#[cfg(feature = "DescribeLaunchTemplateVersions")]
impl crate::actions::DescribeLaunchTemplateVersionsResponse {
    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: u64) -> Self {
        self.total_count = total_count;
        self
    }

    /// Sets `LaunchTemplateVersionSet`.
    #[must_use]
    pub fn launch_template_version_set(
        mut self,
        launch_template_version_set: ::std::vec::Vec<
            crate::objects::LaunchTemplateVersionInfo,
        >,
    ) -> Self {
        self.launch_template_version_set = launch_template_version_set;
        self
    }
}

#[cfg(feature = "DescribeLaunchTemplates")]
impl crate::actions::DescribeLaunchTemplatesResponse {
    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: i64) -> Self {
        self.total_count = total_count;
        self
    }

    /// Sets `LaunchTemplateSet`.
    #[must_use]
    pub fn launch_template_set(
        mut self,
        launch_template_set: ::std::vec::Vec<crate::objects::LaunchTemplateInfo>,
    ) -> Self {
        self.launch_template_set = launch_template_set;
        self
    }
}

#[cfg(feature = "DescribeRegions")]
impl crate::actions::DescribeRegionsResponse {
    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: u64) -> Self {
        self.total_count = total_count;
        self
    }

    /// Sets `RegionSet`.
    #[must_use]
    pub fn region_set(
        mut self,
        region_set: ::std::vec::Vec<crate::objects::RegionInfo>,
    ) -> Self {
        self.region_set = region_set;
        self
    }
}

#[cfg(feature = "DescribeResourcePoolPackInstances")]
impl crate::actions::DescribeResourcePoolPackInstancesResponse {
    /// Sets `DedicatedResourcePackInstanceSet`.
    #[must_use]
    pub fn dedicated_resource_pack_instance_set(
        mut self,
        dedicated_resource_pack_instance_set: ::std::vec::Vec<
            crate::objects::ResourcePoolPackInstance,
        >,
    ) -> Self {
        self.dedicated_resource_pack_instance_set = dedicated_resource_pack_instance_set;
        self
    }
}

#[cfg(feature = "DescribeResourcePoolPackTypeConfigs")]
impl crate::actions::DescribeResourcePoolPackTypeConfigsResponse {
    /// Sets `InstanceTypeConfigSet`.
    #[must_use]
    pub fn instance_type_config_set(
        mut self,
        instance_type_config_set: ::std::vec::Vec<crate::objects::InstanceTypeConfig>,
    ) -> Self {
        self.instance_type_config_set = instance_type_config_set;
        self
    }
}

#[cfg(feature = "DescribeResourcePoolPacks")]
impl crate::actions::DescribeResourcePoolPacksResponse {
    /// Sets `DedicatedResourcePackSet`.
    #[must_use]
    pub fn dedicated_resource_pack_set(
        mut self,
        dedicated_resource_pack_set: ::std::vec::Vec<crate::objects::ResourcePoolPack>,
    ) -> Self {
        self.dedicated_resource_pack_set = dedicated_resource_pack_set;
        self
    }

    /// Sets `NextToken`.
    #[must_use]
    pub fn next_token(
        mut self,
        next_token: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.next_token = ::core::option::Option::Some(next_token.into());
        self
    }
}

#[cfg(feature = "DescribeTaskInfo")]
impl crate::actions::DescribeTaskInfoResponse {
    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: i64) -> Self {
        self.total_count = total_count;
        self
    }

    /// Sets `RepairTaskInfoSet`.
    #[must_use]
    pub fn repair_task_info_set(
        mut self,
        repair_task_info_set: ::std::vec::Vec<crate::objects::RepairTaskInfo>,
    ) -> Self {
        self.repair_task_info_set = repair_task_info_set;
        self
    }
}

#[cfg(feature = "DescribeZoneInstanceConfigInfos")]
impl crate::actions::DescribeZoneInstanceConfigInfosResponse {
    /// Sets `InstanceTypeQuotaSet`.
    #[must_use]
    pub fn instance_type_quota_set(
        mut self,
        instance_type_quota_set: ::std::vec::Vec<crate::objects::InstanceTypeQuotaItem>,
    ) -> Self {
        self.instance_type_quota_set = instance_type_quota_set;
        self
    }
}

#[cfg(feature = "DescribeZones")]
impl crate::actions::DescribeZonesResponse {
    /// Sets `TotalCount`.
    #[must_use]
    pub fn total_count(mut self, total_count: u64) -> Self {
        self.total_count = total_count;
        self
    }

    /// Sets `ZoneSet`.
    #[must_use]
    pub fn zone_set(
        mut self,
        zone_set: ::std::vec::Vec<crate::objects::ZoneInfo>,
    ) -> Self {
        self.zone_set = zone_set;
        self
    }
}

#[cfg(feature = "ExportImages")]
impl crate::actions::ExportImagesResponse {
    /// Sets `TaskId`.
    #[must_use]
    pub fn task_id(mut self, task_id: u64) -> Self {
        self.task_id = task_id;
        self
    }

    /// Sets `CosPaths`.
    #[must_use]
    pub fn cos_paths(
        mut self,
        cos_paths: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.cos_paths = cos_paths;
        self
    }
}

#[cfg(feature = "ImportImage")]
impl crate::actions::ImportImageResponse {
    /// Sets `ImageId`.
    #[must_use]
    pub fn image_id(
        mut self,
        image_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_id = ::core::option::Option::Some(image_id.into());
        self
    }
}

#[cfg(feature = "ImportInstancesActionTimer")]
impl crate::actions::ImportInstancesActionTimerResponse {
    /// Sets `ActionTimerIds`.
    #[must_use]
    pub fn action_timer_ids(
        mut self,
        action_timer_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.action_timer_ids = action_timer_ids;
        self
    }
}

#[cfg(feature = "ImportKeyPair")]
impl crate::actions::ImportKeyPairResponse {
    /// Sets `KeyId`.
    #[must_use]
    pub fn key_id(
        mut self,
        key_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.key_id = key_id.into();
        self
    }
}

#[cfg(feature = "InquirePricePurchaseResourcePoolPacks")]
impl crate::actions::InquirePricePurchaseResourcePoolPacksResponse {
    /// Sets `Price`.
    #[must_use]
    pub fn price(mut self, price: crate::objects::ItemPrice) -> Self {
        self.price = price;
        self
    }
}

#[cfg(feature = "InquiryPriceModifyInstancesChargeType")]
impl crate::actions::InquiryPriceModifyInstancesChargeTypeResponse {
    /// Sets `Price`.
    #[must_use]
    pub fn price(mut self, price: crate::objects::Price) -> Self {
        self.price = price;
        self
    }
}

#[cfg(feature = "InquiryPriceRenewHosts")]
impl crate::actions::InquiryPriceRenewHostsResponse {
    /// Sets `Price`.
    #[must_use]
    pub fn price(mut self, price: crate::objects::HostPriceInfo) -> Self {
        self.price = price;
        self
    }
}

#[cfg(feature = "InquiryPriceRenewInstances")]
impl crate::actions::InquiryPriceRenewInstancesResponse {
    /// Sets `Price`.
    #[must_use]
    pub fn price(mut self, price: crate::objects::Price) -> Self {
        self.price = price;
        self
    }
}

#[cfg(feature = "InquiryPriceResetInstance")]
impl crate::actions::InquiryPriceResetInstanceResponse {
    /// Sets `Price`.
    #[must_use]
    pub fn price(mut self, price: crate::objects::Price) -> Self {
        self.price = price;
        self
    }
}

#[cfg(feature = "InquiryPriceResetInstancesInternetMaxBandwidth")]
impl crate::actions::InquiryPriceResetInstancesInternetMaxBandwidthResponse {
    /// Sets `Price`.
    #[must_use]
    pub fn price(mut self, price: crate::objects::Price) -> Self {
        self.price = price;
        self
    }
}

#[cfg(feature = "InquiryPriceResetInstancesType")]
impl crate::actions::InquiryPriceResetInstancesTypeResponse {
    /// Sets `Price`.
    #[must_use]
    pub fn price(mut self, price: crate::objects::Price) -> Self {
        self.price = price;
        self
    }
}

#[cfg(feature = "InquiryPriceResizeInstanceDisks")]
impl crate::actions::InquiryPriceResizeInstanceDisksResponse {
    /// Sets `Price`.
    #[must_use]
    pub fn price(mut self, price: crate::objects::Price) -> Self {
        self.price = price;
        self
    }
}

#[cfg(feature = "InquiryPriceRunInstances")]
impl crate::actions::InquiryPriceRunInstancesResponse {
    /// Sets `Price`.
    #[must_use]
    pub fn price(mut self, price: crate::objects::Price) -> Self {
        self.price = price;
        self
    }
}

#[cfg(feature = "InquiryPriceTerminateInstances")]
impl crate::actions::InquiryPriceTerminateInstancesResponse {
    /// Sets `InstanceRefundsSet`.
    #[must_use]
    pub fn instance_refunds_set(
        mut self,
        instance_refunds_set: ::std::vec::Vec<crate::objects::InstanceRefund>,
    ) -> Self {
        self.instance_refunds_set = instance_refunds_set;
        self
    }
}

#[cfg(feature = "PurchaseResourcePoolPacks")]
impl crate::actions::PurchaseResourcePoolPacksResponse {
    /// Sets `DedicatedResourcePackIdSet`.
    #[must_use]
    pub fn dedicated_resource_pack_id_set(
        mut self,
        dedicated_resource_pack_id_set: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.dedicated_resource_pack_id_set = dedicated_resource_pack_id_set;
        self
    }
}

#[cfg(feature = "RepairTaskControl")]
impl crate::actions::RepairTaskControlResponse {
    /// Sets `TaskId`.
    #[must_use]
    pub fn task_id(
        mut self,
        task_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_id = task_id.into();
        self
    }
}

#[cfg(feature = "RunInstances")]
impl crate::actions::RunInstancesResponse {
    /// Sets `InstanceIdSet`.
    #[must_use]
    pub fn instance_id_set(
        mut self,
        instance_id_set: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.instance_id_set = instance_id_set;
        self
    }
}

#[cfg(feature = "SyncImages")]
impl crate::actions::SyncImagesResponse {
    /// Sets `ImageSet`.
    #[must_use]
    pub fn image_set(
        mut self,
        image_set: ::std::vec::Vec<crate::objects::SyncImage>,
    ) -> Self {
        self.image_set = image_set;
        self
    }
}

#[cfg(feature = "DescribeAccountQuota")]
impl crate::objects::AccountQuota {
    /// Sets `PostPaidQuotaSet`.
    #[must_use]
    pub fn post_paid_quota_set(
        mut self,
        post_paid_quota_set: ::std::vec::Vec<crate::objects::PostPaidQuota>,
    ) -> Self {
        self.post_paid_quota_set = post_paid_quota_set;
        self
    }

    /// Sets `PrePaidQuotaSet`.
    #[must_use]
    pub fn pre_paid_quota_set(
        mut self,
        pre_paid_quota_set: ::std::vec::Vec<crate::objects::PrePaidQuota>,
    ) -> Self {
        self.pre_paid_quota_set = pre_paid_quota_set;
        self
    }

    /// Sets `SpotPaidQuotaSet`.
    #[must_use]
    pub fn spot_paid_quota_set(
        mut self,
        spot_paid_quota_set: ::std::vec::Vec<crate::objects::SpotPaidQuota>,
    ) -> Self {
        self.spot_paid_quota_set = spot_paid_quota_set;
        self
    }

    /// Sets `ImageQuotaSet`.
    #[must_use]
    pub fn image_quota_set(
        mut self,
        image_quota_set: ::std::vec::Vec<crate::objects::ImageQuota>,
    ) -> Self {
        self.image_quota_set = image_quota_set;
        self
    }

    /// Sets `DisasterRecoverGroupQuotaSet`.
    #[must_use]
    pub fn disaster_recover_group_quota_set(
        mut self,
        disaster_recover_group_quota_set: ::std::vec::Vec<
            crate::objects::DisasterRecoverGroupQuota,
        >,
    ) -> Self {
        self.disaster_recover_group_quota_set = disaster_recover_group_quota_set;
        self
    }
}

#[cfg(feature = "DescribeAccountQuota")]
impl crate::objects::AccountQuotaOverview {
    /// Sets `Region`.
    #[must_use]
    pub fn region(
        mut self,
        region: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.region = region.into();
        self
    }

    /// Sets `AccountQuota`.
    #[must_use]
    pub fn account_quota(mut self, account_quota: crate::objects::AccountQuota) -> Self {
        self.account_quota = account_quota;
        self
    }
}

#[cfg(feature = "DescribeInstancesAttributes")]
impl crate::objects::Attribute {
    /// Sets `UserData`.
    #[must_use]
    pub fn user_data(
        mut self,
        user_data: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_data = ::core::option::Option::Some(user_data.into());
        self
    }
}

#[cfg(feature = "DescribeChcHosts")]
impl crate::objects::ChcHost {
    /// Sets `ChcId`.
    #[must_use]
    pub fn chc_id(
        mut self,
        chc_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.chc_id = chc_id.into();
        self
    }

    /// Sets `InstanceName`.
    #[must_use]
    pub fn instance_name(
        mut self,
        instance_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_name = instance_name.into();
        self
    }

    /// Sets `SerialNumber`.
    #[must_use]
    pub fn serial_number(
        mut self,
        serial_number: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.serial_number = serial_number.into();
        self
    }

    /// Sets `InstanceState`.
    #[must_use]
    pub fn instance_state(
        mut self,
        instance_state: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_state = instance_state.into();
        self
    }

    /// Sets `DeviceType`.
    #[must_use]
    pub fn device_type(
        mut self,
        device_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.device_type = device_type.into();
        self
    }

    /// Sets `Placement`.
    #[must_use]
    pub fn placement(mut self, placement: crate::objects::Placement) -> Self {
        self.placement = placement;
        self
    }

    /// Sets `BmcVirtualPrivateCloud`.
    #[must_use]
    pub fn bmc_virtual_private_cloud(
        mut self,
        bmc_virtual_private_cloud: crate::objects::VirtualPrivateCloud,
    ) -> Self {
        self.bmc_virtual_private_cloud = bmc_virtual_private_cloud;
        self
    }

    /// Sets `BmcIp`.
    #[must_use]
    pub fn bmc_ip(
        mut self,
        bmc_ip: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.bmc_ip = bmc_ip.into();
        self
    }

    /// Sets `BmcSecurityGroupIds`.
    #[must_use]
    pub fn bmc_security_group_ids(
        mut self,
        bmc_security_group_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.bmc_security_group_ids = bmc_security_group_ids;
        self
    }

    /// Sets `DeployVirtualPrivateCloud`.
    #[must_use]
    pub fn deploy_virtual_private_cloud(
        mut self,
        deploy_virtual_private_cloud: crate::objects::VirtualPrivateCloud,
    ) -> Self {
        self.deploy_virtual_private_cloud = deploy_virtual_private_cloud;
        self
    }

    /// Sets `DeployIp`.
    #[must_use]
    pub fn deploy_ip(
        mut self,
        deploy_ip: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.deploy_ip = deploy_ip.into();
        self
    }

    /// Sets `DeploySecurityGroupIds`.
    #[must_use]
    pub fn deploy_security_group_ids(
        mut self,
        deploy_security_group_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.deploy_security_group_ids = deploy_security_group_ids;
        self
    }

    /// Sets `CvmInstanceId`.
    #[must_use]
    pub fn cvm_instance_id(
        mut self,
        cvm_instance_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.cvm_instance_id = cvm_instance_id.into();
        self
    }

    /// Sets `CreatedTime`.
    #[must_use]
    pub fn created_time(
        mut self,
        created_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.created_time = created_time.into();
        self
    }

    /// Sets `HardwareDescription`.
    #[must_use]
    pub fn hardware_description(
        mut self,
        hardware_description: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.hardware_description = hardware_description.into();
        self
    }

    /// Sets `CPU`.
    #[must_use]
    pub fn cpu(mut self, cpu: i64) -> Self {
        self.cpu = cpu;
        self
    }

    /// Sets `Memory`.
    #[must_use]
    pub fn memory(mut self, memory: i64) -> Self {
        self.memory = memory;
        self
    }

    /// Sets `Disk`.
    #[must_use]
    pub fn disk(
        mut self,
        disk: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.disk = disk.into();
        self
    }

    /// Sets `BmcMAC`.
    #[must_use]
    pub fn bmc_mac(
        mut self,
        bmc_mac: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.bmc_mac = bmc_mac.into();
        self
    }

    /// Sets `DeployMAC`.
    #[must_use]
    pub fn deploy_mac(
        mut self,
        deploy_mac: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.deploy_mac = deploy_mac.into();
        self
    }

    /// Sets `TenantType`.
    #[must_use]
    pub fn tenant_type(
        mut self,
        tenant_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.tenant_type = tenant_type.into();
        self
    }

    /// Sets `DeployExtraConfig`.
    #[must_use]
    pub fn deploy_extra_config(
        mut self,
        deploy_extra_config: crate::objects::ChcDeployExtraConfig,
    ) -> Self {
        self.deploy_extra_config = deploy_extra_config;
        self
    }

    /// Sets `Gpu`.
    #[must_use]
    pub fn gpu(
        mut self,
        gpu: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.gpu = ::core::option::Option::Some(gpu.into());
        self
    }

    /// Sets `NetworkCard`.
    #[must_use]
    pub fn network_card(
        mut self,
        network_card: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.network_card = ::core::option::Option::Some(network_card.into());
        self
    }

    /// Sets `IsPredefinedType`.
    #[must_use]
    pub fn is_predefined_type(mut self, is_predefined_type: bool) -> Self {
        self.is_predefined_type = ::core::option::Option::Some(is_predefined_type);
        self
    }

    /// Sets `ChcInstanceType`.
    #[must_use]
    pub fn chc_instance_type(
        mut self,
        chc_instance_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.chc_instance_type = ::core::option::Option::Some(chc_instance_type.into());
        self
    }

    /// Sets `ChcInstanceFamily`.
    #[must_use]
    pub fn chc_instance_family(
        mut self,
        chc_instance_family: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.chc_instance_family = ::core::option::Option::Some(
            chc_instance_family.into(),
        );
        self
    }

    /// Sets `ChcInstanceFamilyName`.
    #[must_use]
    pub fn chc_instance_family_name(
        mut self,
        chc_instance_family_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.chc_instance_family_name = ::core::option::Option::Some(
            chc_instance_family_name.into(),
        );
        self
    }

    /// Sets `ResaleAppId`.
    #[must_use]
    pub fn resale_app_id(
        mut self,
        resale_app_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.resale_app_id = ::core::option::Option::Some(resale_app_id.into());
        self
    }

    /// Sets `ResaleAccountId`.
    #[must_use]
    pub fn resale_account_id(
        mut self,
        resale_account_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.resale_account_id = ::core::option::Option::Some(resale_account_id.into());
        self
    }

    /// Sets `SaleStatus`.
    #[must_use]
    pub fn sale_status(
        mut self,
        sale_status: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.sale_status = ::core::option::Option::Some(sale_status.into());
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(mut self, tags: ::std::vec::Vec<crate::objects::Tag>) -> Self {
        self.tags = ::core::option::Option::Some(tags);
        self
    }

    /// Sets `LatestOperation`.
    #[must_use]
    pub fn latest_operation(
        mut self,
        latest_operation: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.latest_operation = ::core::option::Option::Some(latest_operation.into());
        self
    }

    /// Sets `LatestOperationErrorCode`.
    #[must_use]
    pub fn latest_operation_error_code(
        mut self,
        latest_operation_error_code: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.latest_operation_error_code = ::core::option::Option::Some(
            latest_operation_error_code.into(),
        );
        self
    }

    /// Sets `LatestOperationErrorMsg`.
    #[must_use]
    pub fn latest_operation_error_msg(
        mut self,
        latest_operation_error_msg: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.latest_operation_error_msg = ::core::option::Option::Some(
            latest_operation_error_msg.into(),
        );
        self
    }

    /// Sets `LatestOperationName`.
    #[must_use]
    pub fn latest_operation_name(
        mut self,
        latest_operation_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.latest_operation_name = ::core::option::Option::Some(
            latest_operation_name.into(),
        );
        self
    }

    /// Sets `LatestOperationState`.
    #[must_use]
    pub fn latest_operation_state(
        mut self,
        latest_operation_state: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.latest_operation_state = ::core::option::Option::Some(
            latest_operation_state.into(),
        );
        self
    }

    /// Sets `ChcGatewayId`.
    #[must_use]
    pub fn chc_gateway_id(
        mut self,
        chc_gateway_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.chc_gateway_id = ::core::option::Option::Some(chc_gateway_id.into());
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

    /// Sets `NetworkMode`.
    #[must_use]
    pub fn network_mode(
        mut self,
        network_mode: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.network_mode = ::core::option::Option::Some(network_mode.into());
        self
    }
}

#[cfg(feature = "DescribeChcDeniedActions")]
impl crate::objects::ChcHostDeniedActions {
    /// Sets `ChcId`.
    #[must_use]
    pub fn chc_id(
        mut self,
        chc_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.chc_id = ::core::option::Option::Some(chc_id.into());
        self
    }

    /// Sets `State`.
    #[must_use]
    pub fn state(
        mut self,
        state: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.state = ::core::option::Option::Some(state.into());
        self
    }

    /// Sets `DenyActions`.
    #[must_use]
    pub fn deny_actions(
        mut self,
        deny_actions: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.deny_actions = ::core::option::Option::Some(deny_actions);
        self
    }
}

#[cfg(feature = "DescribeDisasterRecoverGroups")]
impl crate::objects::DisasterRecoverGroup {
    /// Sets `DisasterRecoverGroupId`.
    #[must_use]
    pub fn disaster_recover_group_id(
        mut self,
        disaster_recover_group_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.disaster_recover_group_id = disaster_recover_group_id.into();
        self
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `CvmQuotaTotal`.
    #[must_use]
    pub fn cvm_quota_total(mut self, cvm_quota_total: i64) -> Self {
        self.cvm_quota_total = cvm_quota_total;
        self
    }

    /// Sets `CurrentNum`.
    #[must_use]
    pub fn current_num(mut self, current_num: i64) -> Self {
        self.current_num = current_num;
        self
    }

    /// Sets `InstanceIds`.
    #[must_use]
    pub fn instance_ids(
        mut self,
        instance_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.instance_ids = instance_ids;
        self
    }

    /// Sets `CreateTime`.
    #[must_use]
    pub fn create_time(
        mut self,
        create_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.create_time = create_time.into();
        self
    }

    /// Sets `Affinity`.
    #[must_use]
    pub fn affinity(mut self, affinity: i64) -> Self {
        self.affinity = affinity;
        self
    }

    /// Sets `Strategy`.
    #[must_use]
    pub fn strategy(
        mut self,
        strategy: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.strategy = strategy.into();
        self
    }

    /// Sets `PartitionCount`.
    #[must_use]
    pub fn partition_count(mut self, partition_count: i64) -> Self {
        self.partition_count = partition_count;
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(mut self, tags: ::std::vec::Vec<crate::objects::Tag>) -> Self {
        self.tags = ::core::option::Option::Some(tags);
        self
    }
}

#[cfg(feature = "DescribeAccountQuota")]
impl crate::objects::DisasterRecoverGroupQuota {
    /// Sets `GroupQuota`.
    #[must_use]
    pub fn group_quota(mut self, group_quota: i64) -> Self {
        self.group_quota = ::core::option::Option::Some(group_quota);
        self
    }

    /// Sets `CurrentNum`.
    #[must_use]
    pub fn current_num(mut self, current_num: i64) -> Self {
        self.current_num = ::core::option::Option::Some(current_num);
        self
    }

    /// Sets `CvmInHostGroupQuota`.
    #[must_use]
    pub fn cvm_in_host_group_quota(mut self, cvm_in_host_group_quota: i64) -> Self {
        self.cvm_in_host_group_quota = ::core::option::Option::Some(
            cvm_in_host_group_quota,
        );
        self
    }

    /// Sets `CvmInSwitchGroupQuota`.
    #[must_use]
    pub fn cvm_in_switch_group_quota(mut self, cvm_in_switch_group_quota: i64) -> Self {
        self.cvm_in_switch_group_quota = ::core::option::Option::Some(
            cvm_in_switch_group_quota,
        );
        self
    }

    /// Sets `CvmInRackGroupQuota`.
    #[must_use]
    pub fn cvm_in_rack_group_quota(mut self, cvm_in_rack_group_quota: i64) -> Self {
        self.cvm_in_rack_group_quota = ::core::option::Option::Some(
            cvm_in_rack_group_quota,
        );
        self
    }
}

#[cfg(feature = "DescribeInstances")]
impl crate::objects::GPUInfo {
    /// Sets `GPUCount`.
    #[must_use]
    pub fn gpu_count(mut self, gpu_count: f64) -> Self {
        self.gpu_count = gpu_count;
        self
    }

    /// Sets `GPUId`.
    #[must_use]
    pub fn gpu_id(mut self, gpu_id: ::std::vec::Vec<::std::string::String>) -> Self {
        self.gpu_id = gpu_id;
        self
    }

    /// Sets `GPUType`.
    #[must_use]
    pub fn gpu_type(
        mut self,
        gpu_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.gpu_type = gpu_type.into();
        self
    }
}

#[cfg(feature = "DescribeHosts")]
impl crate::objects::HostItem {
    /// Sets `Placement`.
    #[must_use]
    pub fn placement(mut self, placement: crate::objects::Placement) -> Self {
        self.placement = placement;
        self
    }

    /// Sets `HostId`.
    #[must_use]
    pub fn host_id(
        mut self,
        host_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_id = host_id.into();
        self
    }

    /// Sets `HostType`.
    #[must_use]
    pub fn host_type(
        mut self,
        host_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_type = host_type.into();
        self
    }

    /// Sets `HostName`.
    #[must_use]
    pub fn host_name(
        mut self,
        host_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_name = host_name.into();
        self
    }

    /// Sets `HostChargeType`.
    #[must_use]
    pub fn host_charge_type(
        mut self,
        host_charge_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_charge_type = host_charge_type.into();
        self
    }

    /// Sets `RenewFlag`.
    #[must_use]
    pub fn renew_flag(
        mut self,
        renew_flag: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.renew_flag = renew_flag.into();
        self
    }

    /// Sets `CreatedTime`.
    #[must_use]
    pub fn created_time(
        mut self,
        created_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.created_time = created_time.into();
        self
    }

    /// Sets `ExpiredTime`.
    #[must_use]
    pub fn expired_time(
        mut self,
        expired_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.expired_time = expired_time.into();
        self
    }

    /// Sets `InstanceIds`.
    #[must_use]
    pub fn instance_ids(
        mut self,
        instance_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.instance_ids = instance_ids;
        self
    }

    /// Sets `HostState`.
    #[must_use]
    pub fn host_state(
        mut self,
        host_state: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_state = host_state.into();
        self
    }

    /// Sets `HostIp`.
    #[must_use]
    pub fn host_ip(
        mut self,
        host_ip: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_ip = ::core::option::Option::Some(host_ip.into());
        self
    }

    /// Sets `HostResource`.
    #[must_use]
    pub fn host_resource(mut self, host_resource: crate::objects::HostResource) -> Self {
        self.host_resource = host_resource;
        self
    }

    /// Sets `CageId`.
    #[must_use]
    pub fn cage_id(
        mut self,
        cage_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.cage_id = cage_id.into();
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(mut self, tags: ::std::vec::Vec<crate::objects::Tag>) -> Self {
        self.tags = tags;
        self
    }
}

#[cfg(feature = "InquiryPriceRenewHosts")]
impl crate::objects::HostPriceInfo {
    /// Sets `HostPrice`.
    #[must_use]
    pub fn host_price(mut self, host_price: crate::objects::ItemPrice) -> Self {
        self.host_price = ::core::option::Option::Some(host_price);
        self
    }
}

#[cfg(feature = "DescribeHosts")]
impl crate::objects::HostResource {
    /// Sets `CpuTotal`.
    #[must_use]
    pub fn cpu_total(mut self, cpu_total: u64) -> Self {
        self.cpu_total = cpu_total;
        self
    }

    /// Sets `CpuAvailable`.
    #[must_use]
    pub fn cpu_available(mut self, cpu_available: u64) -> Self {
        self.cpu_available = cpu_available;
        self
    }

    /// Sets `MemTotal`.
    #[must_use]
    pub fn mem_total(mut self, mem_total: f64) -> Self {
        self.mem_total = mem_total;
        self
    }

    /// Sets `MemAvailable`.
    #[must_use]
    pub fn mem_available(mut self, mem_available: f64) -> Self {
        self.mem_available = mem_available;
        self
    }

    /// Sets `DiskTotal`.
    #[must_use]
    pub fn disk_total(mut self, disk_total: u64) -> Self {
        self.disk_total = disk_total;
        self
    }

    /// Sets `DiskAvailable`.
    #[must_use]
    pub fn disk_available(mut self, disk_available: u64) -> Self {
        self.disk_available = disk_available;
        self
    }

    /// Sets `DiskType`.
    #[must_use]
    pub fn disk_type(
        mut self,
        disk_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.disk_type = disk_type.into();
        self
    }

    /// Sets `GpuTotal`.
    #[must_use]
    pub fn gpu_total(mut self, gpu_total: u64) -> Self {
        self.gpu_total = gpu_total;
        self
    }

    /// Sets `GpuAvailable`.
    #[must_use]
    pub fn gpu_available(mut self, gpu_available: u64) -> Self {
        self.gpu_available = gpu_available;
        self
    }

    /// Sets `ExclusiveOwner`.
    #[must_use]
    pub fn exclusive_owner(
        mut self,
        exclusive_owner: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.exclusive_owner = ::core::option::Option::Some(exclusive_owner.into());
        self
    }
}

#[cfg(any(feature = "CreateHpcCluster", feature = "DescribeHpcClusters"))]
impl crate::objects::HpcClusterInfo {
    /// Sets `HpcClusterId`.
    #[must_use]
    pub fn hpc_cluster_id(
        mut self,
        hpc_cluster_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.hpc_cluster_id = hpc_cluster_id.into();
        self
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `Remark`.
    #[must_use]
    pub fn remark(
        mut self,
        remark: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.remark = remark.into();
        self
    }

    /// Sets `CvmQuotaTotal`.
    #[must_use]
    pub fn cvm_quota_total(mut self, cvm_quota_total: u64) -> Self {
        self.cvm_quota_total = cvm_quota_total;
        self
    }

    /// Sets `Zone`.
    #[must_use]
    pub fn zone(
        mut self,
        zone: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.zone = zone.into();
        self
    }

    /// Sets `CurrentNum`.
    #[must_use]
    pub fn current_num(mut self, current_num: u64) -> Self {
        self.current_num = current_num;
        self
    }

    /// Sets `CreateTime`.
    #[must_use]
    pub fn create_time(
        mut self,
        create_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.create_time = create_time.into();
        self
    }

    /// Sets `InstanceIds`.
    #[must_use]
    pub fn instance_ids(
        mut self,
        instance_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.instance_ids = instance_ids;
        self
    }

    /// Sets `HpcClusterType`.
    #[must_use]
    pub fn hpc_cluster_type(
        mut self,
        hpc_cluster_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.hpc_cluster_type = ::core::option::Option::Some(hpc_cluster_type.into());
        self
    }

    /// Sets `HpcClusterBusinessId`.
    #[must_use]
    pub fn hpc_cluster_business_id(
        mut self,
        hpc_cluster_business_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.hpc_cluster_business_id = ::core::option::Option::Some(
            hpc_cluster_business_id.into(),
        );
        self
    }

    /// Sets `HpcClusterNetMode`.
    #[must_use]
    pub fn hpc_cluster_net_mode(mut self, hpc_cluster_net_mode: u64) -> Self {
        self.hpc_cluster_net_mode = ::core::option::Option::Some(hpc_cluster_net_mode);
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(mut self, tags: ::std::vec::Vec<crate::objects::Tag>) -> Self {
        self.tags = ::core::option::Option::Some(tags);
        self
    }
}

#[cfg(any(feature = "DescribeImageFromFamily", feature = "DescribeImages"))]
impl crate::objects::Image {
    /// Sets `ImageId`.
    #[must_use]
    pub fn image_id(
        mut self,
        image_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_id = image_id.into();
        self
    }

    /// Sets `OsName`.
    #[must_use]
    pub fn os_name(
        mut self,
        os_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.os_name = os_name.into();
        self
    }

    /// Sets `ImageType`.
    #[must_use]
    pub fn image_type(
        mut self,
        image_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_type = image_type.into();
        self
    }

    /// Sets `CreatedTime`.
    #[must_use]
    pub fn created_time(
        mut self,
        created_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.created_time = created_time.into();
        self
    }

    /// Sets `ImageName`.
    #[must_use]
    pub fn image_name(
        mut self,
        image_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_name = image_name.into();
        self
    }

    /// Sets `ImageDescription`.
    #[must_use]
    pub fn image_description(
        mut self,
        image_description: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_description = image_description.into();
        self
    }

    /// Sets `ImageSize`.
    #[must_use]
    pub fn image_size(mut self, image_size: i64) -> Self {
        self.image_size = image_size;
        self
    }

    /// Sets `Architecture`.
    #[must_use]
    pub fn architecture(
        mut self,
        architecture: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.architecture = architecture.into();
        self
    }

    /// Sets `ImageState`.
    #[must_use]
    pub fn image_state(
        mut self,
        image_state: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_state = image_state.into();
        self
    }

    /// Sets `Platform`.
    #[must_use]
    pub fn platform(
        mut self,
        platform: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.platform = platform.into();
        self
    }

    /// Sets `ImageCreator`.
    #[must_use]
    pub fn image_creator(
        mut self,
        image_creator: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_creator = image_creator.into();
        self
    }

    /// Sets `ImageSource`.
    #[must_use]
    pub fn image_source(
        mut self,
        image_source: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_source = image_source.into();
        self
    }

    /// Sets `SyncPercent`.
    #[must_use]
    pub fn sync_percent(mut self, sync_percent: i64) -> Self {
        self.sync_percent = ::core::option::Option::Some(sync_percent);
        self
    }

    /// Sets `IsSupportCloudinit`.
    #[must_use]
    pub fn is_support_cloudinit(mut self, is_support_cloudinit: bool) -> Self {
        self.is_support_cloudinit = is_support_cloudinit;
        self
    }

    /// Sets `SnapshotSet`.
    #[must_use]
    pub fn snapshot_set(
        mut self,
        snapshot_set: ::std::vec::Vec<crate::objects::Snapshot>,
    ) -> Self {
        self.snapshot_set = snapshot_set;
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(mut self, tags: ::std::vec::Vec<crate::objects::Tag>) -> Self {
        self.tags = tags;
        self
    }

    /// Sets `LicenseType`.
    #[must_use]
    pub fn license_type(
        mut self,
        license_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.license_type = license_type.into();
        self
    }

    /// Sets `ImageFamily`.
    #[must_use]
    pub fn image_family(
        mut self,
        image_family: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_family = ::core::option::Option::Some(image_family.into());
        self
    }

    /// Sets `ImageDeprecated`.
    #[must_use]
    pub fn image_deprecated(mut self, image_deprecated: bool) -> Self {
        self.image_deprecated = ::core::option::Option::Some(image_deprecated);
        self
    }

    /// Sets `CdcCacheStatus`.
    #[must_use]
    pub fn cdc_cache_status(
        mut self,
        cdc_cache_status: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.cdc_cache_status = ::core::option::Option::Some(cdc_cache_status.into());
        self
    }
}

#[cfg(feature = "DescribeImportImageOs")]
impl crate::objects::ImageOsList {
    /// Sets `Windows`.
    #[must_use]
    pub fn windows(mut self, windows: ::std::vec::Vec<::std::string::String>) -> Self {
        self.windows = windows;
        self
    }

    /// Sets `Linux`.
    #[must_use]
    pub fn linux(mut self, linux: ::std::vec::Vec<::std::string::String>) -> Self {
        self.linux = linux;
        self
    }
}

#[cfg(feature = "DescribeAccountQuota")]
impl crate::objects::ImageQuota {
    /// Sets `UsedQuota`.
    #[must_use]
    pub fn used_quota(mut self, used_quota: u64) -> Self {
        self.used_quota = used_quota;
        self
    }

    /// Sets `TotalQuota`.
    #[must_use]
    pub fn total_quota(mut self, total_quota: u64) -> Self {
        self.total_quota = total_quota;
        self
    }
}

#[cfg(feature = "DescribeInstances")]
impl crate::objects::Instance {
    /// Sets `Placement`.
    #[must_use]
    pub fn placement(mut self, placement: crate::objects::Placement) -> Self {
        self.placement = placement;
        self
    }

    /// Sets `InstanceId`.
    #[must_use]
    pub fn instance_id(
        mut self,
        instance_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_id = instance_id.into();
        self
    }

    /// Sets `InstanceType`.
    #[must_use]
    pub fn instance_type(
        mut self,
        instance_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_type = instance_type.into();
        self
    }

    /// Sets `CPU`.
    #[must_use]
    pub fn cpu(mut self, cpu: i64) -> Self {
        self.cpu = cpu;
        self
    }

    /// Sets `Memory`.
    #[must_use]
    pub fn memory(mut self, memory: i64) -> Self {
        self.memory = memory;
        self
    }

    /// Sets `RestrictState`.
    #[must_use]
    pub fn restrict_state(
        mut self,
        restrict_state: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.restrict_state = restrict_state.into();
        self
    }

    /// Sets `InstanceName`.
    #[must_use]
    pub fn instance_name(
        mut self,
        instance_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_name = instance_name.into();
        self
    }

    /// Sets `InstanceChargeType`.
    #[must_use]
    pub fn instance_charge_type(
        mut self,
        instance_charge_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_charge_type = instance_charge_type.into();
        self
    }

    /// Sets `SystemDisk`.
    #[must_use]
    pub fn system_disk(mut self, system_disk: crate::objects::SystemDisk) -> Self {
        self.system_disk = system_disk;
        self
    }

    /// Sets `DataDisks`.
    #[must_use]
    pub fn data_disks(
        mut self,
        data_disks: ::std::vec::Vec<crate::objects::DataDisk>,
    ) -> Self {
        self.data_disks = data_disks;
        self
    }

    /// Sets `PrivateIpAddresses`.
    #[must_use]
    pub fn private_ip_addresses(
        mut self,
        private_ip_addresses: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.private_ip_addresses = private_ip_addresses;
        self
    }

    /// Sets `PublicIpAddresses`.
    #[must_use]
    pub fn public_ip_addresses(
        mut self,
        public_ip_addresses: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.public_ip_addresses = ::core::option::Option::Some(public_ip_addresses);
        self
    }

    /// Sets `InternetAccessible`.
    #[must_use]
    pub fn internet_accessible(
        mut self,
        internet_accessible: crate::objects::InternetAccessible,
    ) -> Self {
        self.internet_accessible = internet_accessible;
        self
    }

    /// Sets `VirtualPrivateCloud`.
    #[must_use]
    pub fn virtual_private_cloud(
        mut self,
        virtual_private_cloud: crate::objects::VirtualPrivateCloud,
    ) -> Self {
        self.virtual_private_cloud = virtual_private_cloud;
        self
    }

    /// Sets `ImageId`.
    #[must_use]
    pub fn image_id(
        mut self,
        image_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_id = image_id.into();
        self
    }

    /// Sets `RenewFlag`.
    #[must_use]
    pub fn renew_flag(
        mut self,
        renew_flag: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.renew_flag = renew_flag.into();
        self
    }

    /// Sets `CreatedTime`.
    #[must_use]
    pub fn created_time(
        mut self,
        created_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.created_time = created_time.into();
        self
    }

    /// Sets `ExpiredTime`.
    #[must_use]
    pub fn expired_time(
        mut self,
        expired_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.expired_time = expired_time.into();
        self
    }

    /// Sets `OsName`.
    #[must_use]
    pub fn os_name(
        mut self,
        os_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.os_name = os_name.into();
        self
    }

    /// Sets `SecurityGroupIds`.
    #[must_use]
    pub fn security_group_ids(
        mut self,
        security_group_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.security_group_ids = security_group_ids;
        self
    }

    /// Sets `LoginSettings`.
    #[must_use]
    pub fn login_settings(
        mut self,
        login_settings: crate::objects::LoginSettings,
    ) -> Self {
        self.login_settings = login_settings;
        self
    }

    /// Sets `InstanceState`.
    #[must_use]
    pub fn instance_state(
        mut self,
        instance_state: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_state = instance_state.into();
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(mut self, tags: ::std::vec::Vec<crate::objects::Tag>) -> Self {
        self.tags = tags;
        self
    }

    /// Sets `StopChargingMode`.
    #[must_use]
    pub fn stop_charging_mode(
        mut self,
        stop_charging_mode: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.stop_charging_mode = stop_charging_mode.into();
        self
    }

    /// Sets `Uuid`.
    #[must_use]
    pub fn uuid(
        mut self,
        uuid: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.uuid = uuid.into();
        self
    }

    /// Sets `LatestOperation`.
    #[must_use]
    pub fn latest_operation(
        mut self,
        latest_operation: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.latest_operation = ::core::option::Option::Some(latest_operation.into());
        self
    }

    /// Sets `LatestOperationState`.
    #[must_use]
    pub fn latest_operation_state(
        mut self,
        latest_operation_state: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.latest_operation_state = ::core::option::Option::Some(
            latest_operation_state.into(),
        );
        self
    }

    /// Sets `LatestOperationRequestId`.
    #[must_use]
    pub fn latest_operation_request_id(
        mut self,
        latest_operation_request_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.latest_operation_request_id = ::core::option::Option::Some(
            latest_operation_request_id.into(),
        );
        self
    }

    /// Sets `DisasterRecoverGroupId`.
    #[must_use]
    pub fn disaster_recover_group_id(
        mut self,
        disaster_recover_group_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.disaster_recover_group_id = disaster_recover_group_id.into();
        self
    }

    /// Sets `IPv6Addresses`.
    #[must_use]
    pub fn ipv6_addresses(
        mut self,
        ipv6_addresses: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.ipv6_addresses = ::core::option::Option::Some(ipv6_addresses);
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
        self.hpc_cluster_id = hpc_cluster_id.into();
        self
    }

    /// Sets `RdmaIpAddresses`.
    #[must_use]
    pub fn rdma_ip_addresses(
        mut self,
        rdma_ip_addresses: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.rdma_ip_addresses = ::core::option::Option::Some(rdma_ip_addresses);
        self
    }

    /// Sets `DedicatedClusterId`.
    #[must_use]
    pub fn dedicated_cluster_id(
        mut self,
        dedicated_cluster_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.dedicated_cluster_id = dedicated_cluster_id.into();
        self
    }

    /// Sets `IsolatedSource`.
    #[must_use]
    pub fn isolated_source(
        mut self,
        isolated_source: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.isolated_source = isolated_source.into();
        self
    }

    /// Sets `DisasterRecoverGroupIds`.
    #[must_use]
    pub fn disaster_recover_group_ids(
        mut self,
        disaster_recover_group_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.disaster_recover_group_ids = disaster_recover_group_ids;
        self
    }

    /// Sets `GPUInfo`.
    #[must_use]
    pub fn gpu_info(mut self, gpu_info: crate::objects::GPUInfo) -> Self {
        self.gpu_info = ::core::option::Option::Some(gpu_info);
        self
    }

    /// Sets `LicenseType`.
    #[must_use]
    pub fn license_type(
        mut self,
        license_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.license_type = license_type.into();
        self
    }

    /// Sets `DisableApiTermination`.
    #[must_use]
    pub fn disable_api_termination(mut self, disable_api_termination: bool) -> Self {
        self.disable_api_termination = disable_api_termination;
        self
    }

    /// Sets `HostName`.
    #[must_use]
    pub fn host_name(
        mut self,
        host_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_name = host_name.into();
        self
    }

    /// Sets `DefaultLoginUser`.
    #[must_use]
    pub fn default_login_user(
        mut self,
        default_login_user: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.default_login_user = default_login_user.into();
        self
    }

    /// Sets `DefaultLoginPort`.
    #[must_use]
    pub fn default_login_port(mut self, default_login_port: i64) -> Self {
        self.default_login_port = default_login_port;
        self
    }

    /// Sets `LatestOperationErrorMsg`.
    #[must_use]
    pub fn latest_operation_error_msg(
        mut self,
        latest_operation_error_msg: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.latest_operation_error_msg = ::core::option::Option::Some(
            latest_operation_error_msg.into(),
        );
        self
    }

    /// Sets `EnableJumboFrame`.
    #[must_use]
    pub fn enable_jumbo_frame(mut self, enable_jumbo_frame: bool) -> Self {
        self.enable_jumbo_frame = ::core::option::Option::Some(enable_jumbo_frame);
        self
    }

    /// Sets `Metadata`.
    #[must_use]
    pub fn metadata(mut self, metadata: crate::objects::Metadata) -> Self {
        self.metadata = ::core::option::Option::Some(metadata);
        self
    }

    /// Sets `PublicIPv6Addresses`.
    #[must_use]
    pub fn public_ipv6_addresses(
        mut self,
        public_ipv6_addresses: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.public_ipv6_addresses = ::core::option::Option::Some(public_ipv6_addresses);
        self
    }

    /// Sets `CpuTopology`.
    #[must_use]
    pub fn cpu_topology(mut self, cpu_topology: crate::objects::CpuTopology) -> Self {
        self.cpu_topology = ::core::option::Option::Some(cpu_topology);
        self
    }

    /// Sets `PartitionNumber`.
    #[must_use]
    pub fn partition_number(mut self, partition_number: i64) -> Self {
        self.partition_number = ::core::option::Option::Some(partition_number);
        self
    }
}

#[cfg(feature = "DescribeInstancesAttributes")]
impl crate::objects::InstanceAttribute {
    /// Sets `InstanceId`.
    #[must_use]
    pub fn instance_id(
        mut self,
        instance_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_id = ::core::option::Option::Some(instance_id.into());
        self
    }

    /// Sets `Attributes`.
    #[must_use]
    pub fn attributes(mut self, attributes: crate::objects::Attribute) -> Self {
        self.attributes = ::core::option::Option::Some(attributes);
        self
    }
}

#[cfg(feature = "DescribeInstanceFamilyConfigs")]
impl crate::objects::InstanceFamilyConfig {
    /// Sets `InstanceFamilyName`.
    #[must_use]
    pub fn instance_family_name(
        mut self,
        instance_family_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_family_name = instance_family_name.into();
        self
    }

    /// Sets `InstanceFamily`.
    #[must_use]
    pub fn instance_family(
        mut self,
        instance_family: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_family = instance_family.into();
        self
    }
}

#[cfg(feature = "InquiryPriceTerminateInstances")]
impl crate::objects::InstanceRefund {
    /// Sets `InstanceId`.
    #[must_use]
    pub fn instance_id(
        mut self,
        instance_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_id = instance_id.into();
        self
    }

    /// Sets `Refunds`.
    #[must_use]
    pub fn refunds(mut self, refunds: f64) -> Self {
        self.refunds = refunds;
        self
    }

    /// Sets `PriceDetail`.
    #[must_use]
    pub fn price_detail(
        mut self,
        price_detail: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.price_detail = ::core::option::Option::Some(price_detail.into());
        self
    }
}

#[cfg(feature = "DescribeInstancesStatus")]
impl crate::objects::InstanceStatus {
    /// Sets `InstanceId`.
    #[must_use]
    pub fn instance_id(
        mut self,
        instance_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_id = instance_id.into();
        self
    }

    /// Sets `InstanceState`.
    #[must_use]
    pub fn instance_state(
        mut self,
        instance_state: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_state = instance_state.into();
        self
    }
}

#[cfg(
    any(
        feature = "DescribeInstanceTypeConfigs",
        feature = "DescribeInstancesModification",
        feature = "DescribeResourcePoolPackTypeConfigs"
    )
)]
impl crate::objects::InstanceTypeConfig {
    /// Sets `Zone`.
    #[must_use]
    pub fn zone(
        mut self,
        zone: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.zone = zone.into();
        self
    }

    /// Sets `InstanceType`.
    #[must_use]
    pub fn instance_type(
        mut self,
        instance_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_type = instance_type.into();
        self
    }

    /// Sets `InstanceFamily`.
    #[must_use]
    pub fn instance_family(
        mut self,
        instance_family: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_family = instance_family.into();
        self
    }

    /// Sets `GPU`.
    #[must_use]
    pub fn gpu(mut self, gpu: i64) -> Self {
        self.gpu = gpu;
        self
    }

    /// Sets `CPU`.
    #[must_use]
    pub fn cpu(mut self, cpu: i64) -> Self {
        self.cpu = cpu;
        self
    }

    /// Sets `Memory`.
    #[must_use]
    pub fn memory(mut self, memory: i64) -> Self {
        self.memory = memory;
        self
    }

    /// Sets `FPGA`.
    #[must_use]
    pub fn fpga(mut self, fpga: i64) -> Self {
        self.fpga = fpga;
        self
    }

    /// Sets `GpuCount`.
    #[must_use]
    pub fn gpu_count(mut self, gpu_count: f64) -> Self {
        self.gpu_count = gpu_count;
        self
    }

    /// Sets `GpuType`.
    #[must_use]
    pub fn gpu_type(
        mut self,
        gpu_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.gpu_type = ::core::option::Option::Some(gpu_type.into());
        self
    }

    /// Sets `GpuMemory`.
    #[must_use]
    pub fn gpu_memory(mut self, gpu_memory: f64) -> Self {
        self.gpu_memory = ::core::option::Option::Some(gpu_memory);
        self
    }
}

#[cfg(feature = "DescribeInstancesModification")]
impl crate::objects::InstanceTypeConfigStatus {
    /// Sets `Status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `Message`.
    #[must_use]
    pub fn message(
        mut self,
        message: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.message = message.into();
        self
    }

    /// Sets `InstanceTypeConfig`.
    #[must_use]
    pub fn instance_type_config(
        mut self,
        instance_type_config: crate::objects::InstanceTypeConfig,
    ) -> Self {
        self.instance_type_config = instance_type_config;
        self
    }
}

#[cfg(feature = "DescribeZoneInstanceConfigInfos")]
impl crate::objects::InstanceTypeQuotaItem {
    /// Sets `Zone`.
    #[must_use]
    pub fn zone(
        mut self,
        zone: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.zone = zone.into();
        self
    }

    /// Sets `InstanceType`.
    #[must_use]
    pub fn instance_type(
        mut self,
        instance_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_type = instance_type.into();
        self
    }

    /// Sets `InstanceChargeType`.
    #[must_use]
    pub fn instance_charge_type(
        mut self,
        instance_charge_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_charge_type = instance_charge_type.into();
        self
    }

    /// Sets `NetworkCard`.
    #[must_use]
    pub fn network_card(mut self, network_card: i64) -> Self {
        self.network_card = network_card;
        self
    }

    /// Sets `Externals`.
    #[must_use]
    pub fn externals(mut self, externals: crate::objects::Externals) -> Self {
        self.externals = externals;
        self
    }

    /// Sets `Cpu`.
    #[must_use]
    pub fn cpu(mut self, cpu: i64) -> Self {
        self.cpu = cpu;
        self
    }

    /// Sets `Memory`.
    #[must_use]
    pub fn memory(mut self, memory: i64) -> Self {
        self.memory = memory;
        self
    }

    /// Sets `InstanceFamily`.
    #[must_use]
    pub fn instance_family(
        mut self,
        instance_family: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_family = instance_family.into();
        self
    }

    /// Sets `TypeName`.
    #[must_use]
    pub fn type_name(
        mut self,
        type_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.type_name = type_name.into();
        self
    }

    /// Sets `LocalDiskTypeList`.
    #[must_use]
    pub fn local_disk_type_list(
        mut self,
        local_disk_type_list: ::std::vec::Vec<crate::objects::LocalDiskType>,
    ) -> Self {
        self.local_disk_type_list = local_disk_type_list;
        self
    }

    /// Sets `Status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `Price`.
    #[must_use]
    pub fn price(mut self, price: crate::objects::ItemPrice) -> Self {
        self.price = price;
        self
    }

    /// Sets `SoldOutReason`.
    #[must_use]
    pub fn sold_out_reason(
        mut self,
        sold_out_reason: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.sold_out_reason = sold_out_reason.into();
        self
    }

    /// Sets `InstanceBandwidth`.
    #[must_use]
    pub fn instance_bandwidth(mut self, instance_bandwidth: f64) -> Self {
        self.instance_bandwidth = instance_bandwidth;
        self
    }

    /// Sets `InstancePps`.
    #[must_use]
    pub fn instance_pps(mut self, instance_pps: i64) -> Self {
        self.instance_pps = instance_pps;
        self
    }

    /// Sets `StorageBlockAmount`.
    #[must_use]
    pub fn storage_block_amount(mut self, storage_block_amount: i64) -> Self {
        self.storage_block_amount = storage_block_amount;
        self
    }

    /// Sets `CpuType`.
    #[must_use]
    pub fn cpu_type(
        mut self,
        cpu_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.cpu_type = cpu_type.into();
        self
    }

    /// Sets `Gpu`.
    #[must_use]
    pub fn gpu(mut self, gpu: i64) -> Self {
        self.gpu = gpu;
        self
    }

    /// Sets `Fpga`.
    #[must_use]
    pub fn fpga(mut self, fpga: i64) -> Self {
        self.fpga = fpga;
        self
    }

    /// Sets `Remark`.
    #[must_use]
    pub fn remark(
        mut self,
        remark: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.remark = remark.into();
        self
    }

    /// Sets `GpuCount`.
    #[must_use]
    pub fn gpu_count(mut self, gpu_count: f64) -> Self {
        self.gpu_count = gpu_count;
        self
    }

    /// Sets `Frequency`.
    #[must_use]
    pub fn frequency(
        mut self,
        frequency: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.frequency = frequency.into();
        self
    }

    /// Sets `StatusCategory`.
    #[must_use]
    pub fn status_category(
        mut self,
        status_category: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.status_category = status_category.into();
        self
    }
}

#[cfg(feature = "DescribeInstanceInternetBandwidthConfigs")]
impl crate::objects::InternetBandwidthConfig {
    /// Sets `StartTime`.
    #[must_use]
    pub fn start_time(
        mut self,
        start_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.start_time = start_time.into();
        self
    }

    /// Sets `EndTime`.
    #[must_use]
    pub fn end_time(
        mut self,
        end_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.end_time = end_time.into();
        self
    }

    /// Sets `InternetAccessible`.
    #[must_use]
    pub fn internet_accessible(
        mut self,
        internet_accessible: crate::objects::InternetAccessible,
    ) -> Self {
        self.internet_accessible = internet_accessible;
        self
    }
}

#[cfg(feature = "DescribeInternetChargeTypeConfigs")]
impl crate::objects::InternetChargeTypeConfig {
    /// Sets `InternetChargeType`.
    #[must_use]
    pub fn internet_charge_type(
        mut self,
        internet_charge_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.internet_charge_type = internet_charge_type.into();
        self
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(
        mut self,
        description: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = description.into();
        self
    }
}

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
impl crate::objects::ItemPrice {
    /// Sets `UnitPrice`.
    #[must_use]
    pub fn unit_price(mut self, unit_price: f64) -> Self {
        self.unit_price = ::core::option::Option::Some(unit_price);
        self
    }

    /// Sets `ChargeUnit`.
    #[must_use]
    pub fn charge_unit(
        mut self,
        charge_unit: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.charge_unit = ::core::option::Option::Some(charge_unit.into());
        self
    }

    /// Sets `OriginalPrice`.
    #[must_use]
    pub fn original_price(mut self, original_price: f64) -> Self {
        self.original_price = ::core::option::Option::Some(original_price);
        self
    }

    /// Sets `DiscountPrice`.
    #[must_use]
    pub fn discount_price(mut self, discount_price: f64) -> Self {
        self.discount_price = ::core::option::Option::Some(discount_price);
        self
    }

    /// Sets `Discount`.
    #[must_use]
    pub fn discount(mut self, discount: f64) -> Self {
        self.discount = ::core::option::Option::Some(discount);
        self
    }

    /// Sets `UnitPriceDiscount`.
    #[must_use]
    pub fn unit_price_discount(mut self, unit_price_discount: f64) -> Self {
        self.unit_price_discount = ::core::option::Option::Some(unit_price_discount);
        self
    }

    /// Sets `UnitPriceSecondStep`.
    #[must_use]
    pub fn unit_price_second_step(mut self, unit_price_second_step: f64) -> Self {
        self.unit_price_second_step = ::core::option::Option::Some(
            unit_price_second_step,
        );
        self
    }

    /// Sets `UnitPriceDiscountSecondStep`.
    #[must_use]
    pub fn unit_price_discount_second_step(
        mut self,
        unit_price_discount_second_step: f64,
    ) -> Self {
        self.unit_price_discount_second_step = ::core::option::Option::Some(
            unit_price_discount_second_step,
        );
        self
    }

    /// Sets `UnitPriceThirdStep`.
    #[must_use]
    pub fn unit_price_third_step(mut self, unit_price_third_step: f64) -> Self {
        self.unit_price_third_step = ::core::option::Option::Some(unit_price_third_step);
        self
    }

    /// Sets `UnitPriceDiscountThirdStep`.
    #[must_use]
    pub fn unit_price_discount_third_step(
        mut self,
        unit_price_discount_third_step: f64,
    ) -> Self {
        self.unit_price_discount_third_step = ::core::option::Option::Some(
            unit_price_discount_third_step,
        );
        self
    }

    /// Sets `OriginalPriceThreeYear`.
    #[must_use]
    pub fn original_price_three_year(mut self, original_price_three_year: f64) -> Self {
        self.original_price_three_year = ::core::option::Option::Some(
            original_price_three_year,
        );
        self
    }

    /// Sets `DiscountPriceThreeYear`.
    #[must_use]
    pub fn discount_price_three_year(mut self, discount_price_three_year: f64) -> Self {
        self.discount_price_three_year = ::core::option::Option::Some(
            discount_price_three_year,
        );
        self
    }

    /// Sets `DiscountThreeYear`.
    #[must_use]
    pub fn discount_three_year(mut self, discount_three_year: f64) -> Self {
        self.discount_three_year = ::core::option::Option::Some(discount_three_year);
        self
    }

    /// Sets `OriginalPriceFiveYear`.
    #[must_use]
    pub fn original_price_five_year(mut self, original_price_five_year: f64) -> Self {
        self.original_price_five_year = ::core::option::Option::Some(
            original_price_five_year,
        );
        self
    }

    /// Sets `DiscountPriceFiveYear`.
    #[must_use]
    pub fn discount_price_five_year(mut self, discount_price_five_year: f64) -> Self {
        self.discount_price_five_year = ::core::option::Option::Some(
            discount_price_five_year,
        );
        self
    }

    /// Sets `DiscountFiveYear`.
    #[must_use]
    pub fn discount_five_year(mut self, discount_five_year: f64) -> Self {
        self.discount_five_year = ::core::option::Option::Some(discount_five_year);
        self
    }

    /// Sets `OriginalPriceOneYear`.
    #[must_use]
    pub fn original_price_one_year(mut self, original_price_one_year: f64) -> Self {
        self.original_price_one_year = ::core::option::Option::Some(
            original_price_one_year,
        );
        self
    }

    /// Sets `DiscountPriceOneYear`.
    #[must_use]
    pub fn discount_price_one_year(mut self, discount_price_one_year: f64) -> Self {
        self.discount_price_one_year = ::core::option::Option::Some(
            discount_price_one_year,
        );
        self
    }

    /// Sets `DiscountOneYear`.
    #[must_use]
    pub fn discount_one_year(mut self, discount_one_year: f64) -> Self {
        self.discount_one_year = ::core::option::Option::Some(discount_one_year);
        self
    }
}

#[cfg(any(feature = "CreateKeyPair", feature = "DescribeKeyPairs"))]
impl crate::objects::KeyPair {
    /// Sets `KeyId`.
    #[must_use]
    pub fn key_id(
        mut self,
        key_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.key_id = key_id.into();
        self
    }

    /// Sets `KeyName`.
    #[must_use]
    pub fn key_name(
        mut self,
        key_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.key_name = key_name.into();
        self
    }

    /// Sets `ProjectId`.
    #[must_use]
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = project_id;
        self
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(
        mut self,
        description: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = ::core::option::Option::Some(description.into());
        self
    }

    /// Sets `PublicKey`.
    #[must_use]
    pub fn public_key(
        mut self,
        public_key: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.public_key = ::core::option::Option::Some(public_key.into());
        self
    }

    /// Sets `PrivateKey`.
    #[must_use]
    pub fn private_key(
        mut self,
        private_key: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.private_key = ::core::option::Option::Some(private_key.into());
        self
    }

    /// Sets `AssociatedInstanceIds`.
    #[must_use]
    pub fn associated_instance_ids(
        mut self,
        associated_instance_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.associated_instance_ids = ::core::option::Option::Some(
            associated_instance_ids,
        );
        self
    }

    /// Sets `CreatedTime`.
    #[must_use]
    pub fn created_time(
        mut self,
        created_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.created_time = ::core::option::Option::Some(created_time.into());
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(mut self, tags: ::std::vec::Vec<crate::objects::Tag>) -> Self {
        self.tags = ::core::option::Option::Some(tags);
        self
    }
}

#[cfg(feature = "DescribeLaunchTemplates")]
impl crate::objects::LaunchTemplateInfo {
    /// Sets `LatestVersionNumber`.
    #[must_use]
    pub fn latest_version_number(mut self, latest_version_number: u64) -> Self {
        self.latest_version_number = latest_version_number;
        self
    }

    /// Sets `LaunchTemplateId`.
    #[must_use]
    pub fn launch_template_id(
        mut self,
        launch_template_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.launch_template_id = launch_template_id.into();
        self
    }

    /// Sets `LaunchTemplateName`.
    #[must_use]
    pub fn launch_template_name(
        mut self,
        launch_template_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.launch_template_name = launch_template_name.into();
        self
    }

    /// Sets `DefaultVersionNumber`.
    #[must_use]
    pub fn default_version_number(mut self, default_version_number: u64) -> Self {
        self.default_version_number = default_version_number;
        self
    }

    /// Sets `LaunchTemplateVersionCount`.
    #[must_use]
    pub fn launch_template_version_count(
        mut self,
        launch_template_version_count: u64,
    ) -> Self {
        self.launch_template_version_count = launch_template_version_count;
        self
    }

    /// Sets `CreatedBy`.
    #[must_use]
    pub fn created_by(
        mut self,
        created_by: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.created_by = created_by.into();
        self
    }

    /// Sets `CreationTime`.
    #[must_use]
    pub fn creation_time(
        mut self,
        creation_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.creation_time = creation_time.into();
        self
    }
}

#[cfg(feature = "DescribeLaunchTemplateVersions")]
impl crate::objects::LaunchTemplateVersionData {
    /// Sets `Placement`.
    #[must_use]
    pub fn placement(mut self, placement: crate::objects::Placement) -> Self {
        self.placement = placement;
        self
    }

    /// Sets `InstanceType`.
    #[must_use]
    pub fn instance_type(
        mut self,
        instance_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_type = instance_type.into();
        self
    }

    /// Sets `InstanceName`.
    #[must_use]
    pub fn instance_name(
        mut self,
        instance_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_name = instance_name.into();
        self
    }

    /// Sets `InstanceChargeType`.
    #[must_use]
    pub fn instance_charge_type(
        mut self,
        instance_charge_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_charge_type = instance_charge_type.into();
        self
    }

    /// Sets `SystemDisk`.
    #[must_use]
    pub fn system_disk(mut self, system_disk: crate::objects::SystemDisk) -> Self {
        self.system_disk = system_disk;
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

    /// Sets `InternetAccessible`.
    #[must_use]
    pub fn internet_accessible(
        mut self,
        internet_accessible: crate::objects::InternetAccessible,
    ) -> Self {
        self.internet_accessible = internet_accessible;
        self
    }

    /// Sets `VirtualPrivateCloud`.
    #[must_use]
    pub fn virtual_private_cloud(
        mut self,
        virtual_private_cloud: crate::objects::VirtualPrivateCloud,
    ) -> Self {
        self.virtual_private_cloud = virtual_private_cloud;
        self
    }

    /// Sets `ImageId`.
    #[must_use]
    pub fn image_id(
        mut self,
        image_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_id = image_id.into();
        self
    }

    /// Sets `SecurityGroupIds`.
    #[must_use]
    pub fn security_group_ids(
        mut self,
        security_group_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.security_group_ids = security_group_ids;
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

    /// Sets `InstanceCount`.
    #[must_use]
    pub fn instance_count(mut self, instance_count: u64) -> Self {
        self.instance_count = instance_count;
        self
    }

    /// Sets `EnhancedService`.
    #[must_use]
    pub fn enhanced_service(
        mut self,
        enhanced_service: crate::objects::EnhancedService,
    ) -> Self {
        self.enhanced_service = enhanced_service;
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

    /// Sets `ActionTimer`.
    #[must_use]
    pub fn action_timer(mut self, action_timer: crate::objects::ActionTimer) -> Self {
        self.action_timer = ::core::option::Option::Some(action_timer);
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

    /// Sets `HostName`.
    #[must_use]
    pub fn host_name(
        mut self,
        host_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_name = ::core::option::Option::Some(host_name.into());
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

    /// Sets `TagSpecification`.
    #[must_use]
    pub fn tag_specification(
        mut self,
        tag_specification: ::std::vec::Vec<crate::objects::TagSpecification>,
    ) -> Self {
        self.tag_specification = ::core::option::Option::Some(tag_specification);
        self
    }

    /// Sets `DisableApiTermination`.
    #[must_use]
    pub fn disable_api_termination(mut self, disable_api_termination: bool) -> Self {
        self.disable_api_termination = disable_api_termination;
        self
    }
}

#[cfg(feature = "DescribeLaunchTemplateVersions")]
impl crate::objects::LaunchTemplateVersionInfo {
    /// Sets `LaunchTemplateVersion`.
    #[must_use]
    pub fn launch_template_version(mut self, launch_template_version: u64) -> Self {
        self.launch_template_version = launch_template_version;
        self
    }

    /// Sets `LaunchTemplateVersionData`.
    #[must_use]
    pub fn launch_template_version_data(
        mut self,
        launch_template_version_data: crate::objects::LaunchTemplateVersionData,
    ) -> Self {
        self.launch_template_version_data = launch_template_version_data;
        self
    }

    /// Sets `CreationTime`.
    #[must_use]
    pub fn creation_time(
        mut self,
        creation_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.creation_time = creation_time.into();
        self
    }

    /// Sets `LaunchTemplateId`.
    #[must_use]
    pub fn launch_template_id(
        mut self,
        launch_template_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.launch_template_id = launch_template_id.into();
        self
    }

    /// Sets `IsDefaultVersion`.
    #[must_use]
    pub fn is_default_version(mut self, is_default_version: bool) -> Self {
        self.is_default_version = is_default_version;
        self
    }

    /// Sets `LaunchTemplateVersionDescription`.
    #[must_use]
    pub fn launch_template_version_description(
        mut self,
        launch_template_version_description: impl ::core::convert::Into<
            ::std::string::String,
        >,
    ) -> Self {
        self.launch_template_version_description = launch_template_version_description
            .into();
        self
    }

    /// Sets `CreatedBy`.
    #[must_use]
    pub fn created_by(
        mut self,
        created_by: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.created_by = created_by.into();
        self
    }
}

#[cfg(feature = "DescribeZoneInstanceConfigInfos")]
impl crate::objects::LocalDiskType {
    /// Sets `Type`.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `PartitionType`.
    #[must_use]
    pub fn partition_type(
        mut self,
        partition_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.partition_type = partition_type.into();
        self
    }

    /// Sets `MinSize`.
    #[must_use]
    pub fn min_size(mut self, min_size: i64) -> Self {
        self.min_size = min_size;
        self
    }

    /// Sets `MaxSize`.
    #[must_use]
    pub fn max_size(mut self, max_size: i64) -> Self {
        self.max_size = max_size;
        self
    }

    /// Sets `Required`.
    #[must_use]
    pub fn required(
        mut self,
        required: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.required = required.into();
        self
    }
}

#[cfg(feature = "DescribeInstancesOperationLimit")]
impl crate::objects::OperationCountLimit {
    /// Sets `Operation`.
    #[must_use]
    pub fn operation(
        mut self,
        operation: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.operation = operation.into();
        self
    }

    /// Sets `InstanceId`.
    #[must_use]
    pub fn instance_id(
        mut self,
        instance_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_id = instance_id.into();
        self
    }

    /// Sets `CurrentCount`.
    #[must_use]
    pub fn current_count(mut self, current_count: i64) -> Self {
        self.current_count = current_count;
        self
    }

    /// Sets `LimitCount`.
    #[must_use]
    pub fn limit_count(mut self, limit_count: i64) -> Self {
        self.limit_count = limit_count;
        self
    }
}

#[cfg(feature = "DescribeImportImageOs")]
impl crate::objects::OsVersion {
    /// Sets `OsName`.
    #[must_use]
    pub fn os_name(
        mut self,
        os_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.os_name = os_name.into();
        self
    }

    /// Sets `OsVersions`.
    #[must_use]
    pub fn os_versions(
        mut self,
        os_versions: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.os_versions = os_versions;
        self
    }

    /// Sets `Architecture`.
    #[must_use]
    pub fn architecture(
        mut self,
        architecture: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.architecture = architecture;
        self
    }
}

#[cfg(feature = "DescribeAccountQuota")]
impl crate::objects::PostPaidQuota {
    /// Sets `UsedQuota`.
    #[must_use]
    pub fn used_quota(mut self, used_quota: u64) -> Self {
        self.used_quota = used_quota;
        self
    }

    /// Sets `RemainingQuota`.
    #[must_use]
    pub fn remaining_quota(mut self, remaining_quota: u64) -> Self {
        self.remaining_quota = remaining_quota;
        self
    }

    /// Sets `TotalQuota`.
    #[must_use]
    pub fn total_quota(mut self, total_quota: u64) -> Self {
        self.total_quota = total_quota;
        self
    }

    /// Sets `Zone`.
    #[must_use]
    pub fn zone(
        mut self,
        zone: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.zone = zone.into();
        self
    }
}

#[cfg(feature = "DescribeAccountQuota")]
impl crate::objects::PrePaidQuota {
    /// Sets `UsedQuota`.
    #[must_use]
    pub fn used_quota(mut self, used_quota: u64) -> Self {
        self.used_quota = used_quota;
        self
    }

    /// Sets `OnceQuota`.
    #[must_use]
    pub fn once_quota(mut self, once_quota: u64) -> Self {
        self.once_quota = once_quota;
        self
    }

    /// Sets `RemainingQuota`.
    #[must_use]
    pub fn remaining_quota(mut self, remaining_quota: u64) -> Self {
        self.remaining_quota = remaining_quota;
        self
    }

    /// Sets `TotalQuota`.
    #[must_use]
    pub fn total_quota(mut self, total_quota: u64) -> Self {
        self.total_quota = total_quota;
        self
    }

    /// Sets `Zone`.
    #[must_use]
    pub fn zone(
        mut self,
        zone: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.zone = zone.into();
        self
    }
}

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
impl crate::objects::Price {
    /// Sets `InstancePrice`.
    #[must_use]
    pub fn instance_price(mut self, instance_price: crate::objects::ItemPrice) -> Self {
        self.instance_price = ::core::option::Option::Some(instance_price);
        self
    }

    /// Sets `BandwidthPrice`.
    #[must_use]
    pub fn bandwidth_price(
        mut self,
        bandwidth_price: crate::objects::ItemPrice,
    ) -> Self {
        self.bandwidth_price = ::core::option::Option::Some(bandwidth_price);
        self
    }
}

#[cfg(feature = "DescribeRegions")]
impl crate::objects::RegionInfo {
    /// Sets `Region`.
    #[must_use]
    pub fn region(
        mut self,
        region: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.region = region.into();
        self
    }

    /// Sets `RegionName`.
    #[must_use]
    pub fn region_name(
        mut self,
        region_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.region_name = region_name.into();
        self
    }

    /// Sets `RegionState`.
    #[must_use]
    pub fn region_state(
        mut self,
        region_state: impl ::core::convert::Into<crate::enums::Availability>,
    ) -> Self {
        self.region_state = region_state.into();
        self
    }
}

#[cfg(feature = "DescribeTaskInfo")]
impl crate::objects::RepairTaskInfo {
    /// Sets `TaskId`.
    #[must_use]
    pub fn task_id(
        mut self,
        task_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_id = task_id.into();
        self
    }

    /// Sets `InstanceId`.
    #[must_use]
    pub fn instance_id(
        mut self,
        instance_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_id = instance_id.into();
        self
    }

    /// Sets `Alias`.
    #[must_use]
    pub fn alias(
        mut self,
        alias: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.alias = ::core::option::Option::Some(alias.into());
        self
    }

    /// Sets `TaskTypeId`.
    #[must_use]
    pub fn task_type_id(mut self, task_type_id: u64) -> Self {
        self.task_type_id = task_type_id;
        self
    }

    /// Sets `TaskTypeName`.
    #[must_use]
    pub fn task_type_name(
        mut self,
        task_type_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_type_name = task_type_name.into();
        self
    }

    /// Sets `TaskStatus`.
    #[must_use]
    pub fn task_status(mut self, task_status: u64) -> Self {
        self.task_status = task_status;
        self
    }

    /// Sets `DeviceStatus`.
    #[must_use]
    pub fn device_status(mut self, device_status: u64) -> Self {
        self.device_status = device_status;
        self
    }

    /// Sets `OperateStatus`.
    #[must_use]
    pub fn operate_status(mut self, operate_status: u64) -> Self {
        self.operate_status = operate_status;
        self
    }

    /// Sets `CreateTime`.
    #[must_use]
    pub fn create_time(
        mut self,
        create_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.create_time = create_time.into();
        self
    }

    /// Sets `AuthTime`.
    #[must_use]
    pub fn auth_time(
        mut self,
        auth_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.auth_time = ::core::option::Option::Some(auth_time.into());
        self
    }

    /// Sets `EndTime`.
    #[must_use]
    pub fn end_time(
        mut self,
        end_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.end_time = ::core::option::Option::Some(end_time.into());
        self
    }

    /// Sets `TaskDetail`.
    #[must_use]
    pub fn task_detail(
        mut self,
        task_detail: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_detail = ::core::option::Option::Some(task_detail.into());
        self
    }

    /// Sets `Zone`.
    #[must_use]
    pub fn zone(
        mut self,
        zone: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.zone = ::core::option::Option::Some(zone.into());
        self
    }

    /// Sets `Region`.
    #[must_use]
    pub fn region(
        mut self,
        region: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.region = ::core::option::Option::Some(region.into());
        self
    }

    /// Sets `VpcId`.
    #[must_use]
    pub fn vpc_id(
        mut self,
        vpc_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.vpc_id = ::core::option::Option::Some(vpc_id.into());
        self
    }

    /// Sets `VpcName`.
    #[must_use]
    pub fn vpc_name(
        mut self,
        vpc_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.vpc_name = ::core::option::Option::Some(vpc_name.into());
        self
    }

    /// Sets `SubnetId`.
    #[must_use]
    pub fn subnet_id(
        mut self,
        subnet_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.subnet_id = ::core::option::Option::Some(subnet_id.into());
        self
    }

    /// Sets `SubnetName`.
    #[must_use]
    pub fn subnet_name(
        mut self,
        subnet_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.subnet_name = ::core::option::Option::Some(subnet_name.into());
        self
    }

    /// Sets `WanIp`.
    #[must_use]
    pub fn wan_ip(
        mut self,
        wan_ip: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.wan_ip = ::core::option::Option::Some(wan_ip.into());
        self
    }

    /// Sets `LanIp`.
    #[must_use]
    pub fn lan_ip(
        mut self,
        lan_ip: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.lan_ip = ::core::option::Option::Some(lan_ip.into());
        self
    }

    /// Sets `Product`.
    #[must_use]
    pub fn product(
        mut self,
        product: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.product = ::core::option::Option::Some(product.into());
        self
    }

    /// Sets `TaskSubType`.
    #[must_use]
    pub fn task_sub_type(
        mut self,
        task_sub_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_sub_type = ::core::option::Option::Some(task_sub_type.into());
        self
    }

    /// Sets `AuthType`.
    #[must_use]
    pub fn auth_type(mut self, auth_type: u64) -> Self {
        self.auth_type = auth_type;
        self
    }

    /// Sets `AuthSource`.
    #[must_use]
    pub fn auth_source(
        mut self,
        auth_source: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.auth_source = auth_source.into();
        self
    }
}

#[cfg(feature = "DescribeResourcePoolPacks")]
impl crate::objects::ResourceCount {
    /// Sets `Cpu`.
    #[must_use]
    pub fn cpu(mut self, cpu: u64) -> Self {
        self.cpu = ::core::option::Option::Some(cpu);
        self
    }

    /// Sets `Memory`.
    #[must_use]
    pub fn memory(mut self, memory: u64) -> Self {
        self.memory = ::core::option::Option::Some(memory);
        self
    }

    /// Sets `Gpu`.
    #[must_use]
    pub fn gpu(mut self, gpu: u64) -> Self {
        self.gpu = ::core::option::Option::Some(gpu);
        self
    }

    /// Sets `Disk`.
    #[must_use]
    pub fn disk(mut self, disk: u64) -> Self {
        self.disk = ::core::option::Option::Some(disk);
        self
    }
}

#[cfg(feature = "DescribeResourcePoolPacks")]
impl crate::objects::ResourcePoolPack {
    /// Sets `DedicatedResourcePackId`.
    #[must_use]
    pub fn dedicated_resource_pack_id(
        mut self,
        dedicated_resource_pack_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.dedicated_resource_pack_id = dedicated_resource_pack_id.into();
        self
    }

    /// Sets `DedicatedResourcePackName`.
    #[must_use]
    pub fn dedicated_resource_pack_name(
        mut self,
        dedicated_resource_pack_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.dedicated_resource_pack_name = dedicated_resource_pack_name.into();
        self
    }

    /// Sets `Zone`.
    #[must_use]
    pub fn zone(
        mut self,
        zone: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.zone = zone.into();
        self
    }

    /// Sets `InstanceType`.
    #[must_use]
    pub fn instance_type(
        mut self,
        instance_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_type = instance_type.into();
        self
    }

    /// Sets `InstanceFamily`.
    #[must_use]
    pub fn instance_family(
        mut self,
        instance_family: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_family = instance_family.into();
        self
    }

    /// Sets `ResourcePoolPackType`.
    #[must_use]
    pub fn resource_pool_pack_type(
        mut self,
        resource_pool_pack_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.resource_pool_pack_type = resource_pool_pack_type.into();
        self
    }

    /// Sets `Status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.status = status.into();
        self
    }

    /// Sets `TotalCapacity`.
    #[must_use]
    pub fn total_capacity(
        mut self,
        total_capacity: crate::objects::ResourceCount,
    ) -> Self {
        self.total_capacity = total_capacity;
        self
    }

    /// Sets `AvailableCapacity`.
    #[must_use]
    pub fn available_capacity(
        mut self,
        available_capacity: crate::objects::ResourceCount,
    ) -> Self {
        self.available_capacity = available_capacity;
        self
    }

    /// Sets `HostIp`.
    #[must_use]
    pub fn host_ip(
        mut self,
        host_ip: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_ip = host_ip.into();
        self
    }

    /// Sets `RackId`.
    #[must_use]
    pub fn rack_id(
        mut self,
        rack_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rack_id = rack_id.into();
        self
    }

    /// Sets `SwitchId`.
    #[must_use]
    pub fn switch_id(
        mut self,
        switch_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.switch_id = switch_id.into();
        self
    }

    /// Sets `AutoPlacement`.
    #[must_use]
    pub fn auto_placement(mut self, auto_placement: bool) -> Self {
        self.auto_placement = auto_placement;
        self
    }

    /// Sets `RenewFlag`.
    #[must_use]
    pub fn renew_flag(
        mut self,
        renew_flag: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.renew_flag = renew_flag.into();
        self
    }

    /// Sets `StartTime`.
    #[must_use]
    pub fn start_time(
        mut self,
        start_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.start_time = start_time.into();
        self
    }

    /// Sets `EndTime`.
    #[must_use]
    pub fn end_time(
        mut self,
        end_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.end_time = end_time.into();
        self
    }
}

#[cfg(feature = "DescribeResourcePoolPackInstances")]
impl crate::objects::ResourcePoolPackInstance {
    /// Sets `DedicatedResourcePackId`.
    #[must_use]
    pub fn dedicated_resource_pack_id(
        mut self,
        dedicated_resource_pack_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.dedicated_resource_pack_id = dedicated_resource_pack_id.into();
        self
    }

    /// Sets `InstanceIdSet`.
    #[must_use]
    pub fn instance_id_set(
        mut self,
        instance_id_set: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.instance_id_set = instance_id_set;
        self
    }

    /// Sets `InstanceFamily`.
    #[must_use]
    pub fn instance_family(
        mut self,
        instance_family: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_family = instance_family.into();
        self
    }

    /// Sets `InstanceType`.
    #[must_use]
    pub fn instance_type(
        mut self,
        instance_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_type = instance_type.into();
        self
    }

    /// Sets `Zone`.
    #[must_use]
    pub fn zone(
        mut self,
        zone: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.zone = zone.into();
        self
    }
}

#[cfg(feature = "DescribeImageSharePermission")]
impl crate::objects::SharePermission {
    /// Sets `CreatedTime`.
    #[must_use]
    pub fn created_time(
        mut self,
        created_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.created_time = created_time.into();
        self
    }

    /// Sets `AccountId`.
    #[must_use]
    pub fn account_id(
        mut self,
        account_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.account_id = account_id.into();
        self
    }
}

#[cfg(any(feature = "DescribeImageFromFamily", feature = "DescribeImages"))]
impl crate::objects::Snapshot {
    /// Sets `SnapshotId`.
    #[must_use]
    pub fn snapshot_id(
        mut self,
        snapshot_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.snapshot_id = snapshot_id.into();
        self
    }

    /// Sets `DiskUsage`.
    #[must_use]
    pub fn disk_usage(
        mut self,
        disk_usage: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.disk_usage = disk_usage.into();
        self
    }

    /// Sets `DiskSize`.
    #[must_use]
    pub fn disk_size(mut self, disk_size: i64) -> Self {
        self.disk_size = disk_size;
        self
    }
}

#[cfg(feature = "DescribeAccountQuota")]
impl crate::objects::SpotPaidQuota {
    /// Sets `UsedQuota`.
    #[must_use]
    pub fn used_quota(mut self, used_quota: u64) -> Self {
        self.used_quota = used_quota;
        self
    }

    /// Sets `RemainingQuota`.
    #[must_use]
    pub fn remaining_quota(mut self, remaining_quota: u64) -> Self {
        self.remaining_quota = remaining_quota;
        self
    }

    /// Sets `TotalQuota`.
    #[must_use]
    pub fn total_quota(mut self, total_quota: u64) -> Self {
        self.total_quota = total_quota;
        self
    }

    /// Sets `Zone`.
    #[must_use]
    pub fn zone(
        mut self,
        zone: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.zone = zone.into();
        self
    }
}

#[cfg(feature = "SyncImages")]
impl crate::objects::SyncImage {
    /// Sets `ImageId`.
    #[must_use]
    pub fn image_id(
        mut self,
        image_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_id = ::core::option::Option::Some(image_id.into());
        self
    }

    /// Sets `Region`.
    #[must_use]
    pub fn region(
        mut self,
        region: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.region = ::core::option::Option::Some(region.into());
        self
    }
}

#[cfg(feature = "ConvertOperatingSystems")]
impl crate::objects::TargetOS {
    /// Sets `TargetOSType`.
    #[must_use]
    pub fn target_os_type(
        mut self,
        target_os_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.target_os_type = target_os_type.into();
        self
    }

    /// Sets `TargetOSVersion`.
    #[must_use]
    pub fn target_os_version(
        mut self,
        target_os_version: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.target_os_version = target_os_version.into();
        self
    }
}

#[cfg(feature = "DescribeZones")]
impl crate::objects::ZoneInfo {
    /// Sets `Zone`.
    #[must_use]
    pub fn zone(
        mut self,
        zone: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.zone = zone.into();
        self
    }

    /// Sets `ZoneName`.
    #[must_use]
    pub fn zone_name(
        mut self,
        zone_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.zone_name = zone_name.into();
        self
    }

    /// Sets `ZoneId`.
    #[must_use]
    pub fn zone_id(
        mut self,
        zone_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.zone_id = zone_id.into();
        self
    }

    /// Sets `ZoneState`.
    #[must_use]
    pub fn zone_state(
        mut self,
        zone_state: impl ::core::convert::Into<crate::enums::Availability>,
    ) -> Self {
        self.zone_state = zone_state.into();
        self
    }
}
