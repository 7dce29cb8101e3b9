// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// Calls the actions of Cloud Virtual Machine (CVM).
///
/// A method an action, each the same as [`send`](::tc3_hyper::Client::send) of [`inner`](Self::inner).
/// A method takes the action, or a [`Call`](::tc3::Call) of it where there is more to say: a region, a
/// time limit, headers.
#[derive(Clone, Debug)]
pub struct Client(::tc3_hyper::Client);
impl Client {
    /// With the credential and the region of the environment, as [`from_env`](::tc3_hyper::Client::from_env) of
    /// the client of every service reads them.
    ///
    /// # Errors
    ///
    /// Of kind `Credential` where the environment has none.
    pub fn from_env() -> ::core::result::Result<Self, ::tc3::Error> {
        ::tc3_hyper::Client::from_env().map(Self)
    }

    #[cfg(feature = "credentials")]
    /// With the credential and the region that the [default chain](::tc3_credentials::DefaultChain) finds
    /// in the environment, in profiles or by roles, and with the network of the environment. The
    /// credential is renewed in time.
    ///
    /// ```no_run
    /// let client = cvm_hyper::Client::from_default_chain()?;
    /// # let _ = client;
    /// # Ok::<(), cvm_hyper::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As of [`client_from_default_chain`](::tc3_credentials::client_from_default_chain). Where nobody has
    /// a credential, the first call tells.
    pub fn from_default_chain() -> ::core::result::Result<Self, ::tc3::Error> {
        ::tc3_credentials::client_from_default_chain()
    }

    /// Begins a client; `build` ends it. Nothing is read from the environment.
    pub fn builder() -> ::tc3_hyper::ClientBuilder<Self> {
        ::core::default::Default::default()
    }

    /// Over the connections, credential and settings of a client of every service.
    pub fn new(inner: ::tc3_hyper::Client) -> Self {
        Self(inner)
    }

    /// The client of every service that this one calls through.
    pub fn inner(&self) -> &::tc3_hyper::Client {
        &self.0
    }

    /// Reads a list to its end, page by page: [`pages`](::tc3_hyper::Client::pages) of [`inner`](Self::inner).
    pub fn pages<A: ::tc3::pages::Paged + ::core::marker::Send + 'static>(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<A>>,
    ) -> ::tc3_hyper::Pages<A> {
        self.0.pages(call)
    }

    /// Reads a list to its end, item by item: [`items`](::tc3_hyper::Client::items) of [`inner`](Self::inner).
    pub fn items<A: ::tc3::pages::Paged + ::core::marker::Send + 'static>(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<A>>,
    ) -> ::tc3_hyper::Items<A> {
        self.0.items(call)
    }

    /// Calls an action until its answer has what is waited for: [`wait`](::tc3_hyper::Client::wait) of
    /// [`inner`](Self::inner).
    pub fn wait<'a, A: ::tc3::Action>(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<A>>,
        condition: impl ::tc3::wait::Condition<A::Response> + ::core::marker::Send + 'a,
    ) -> ::tc3_hyper::Waiting<'a, ::tc3::Answer<A::Response>> {
        self.0.wait(call, condition)
    }
}

impl Client {
    #[cfg(feature = "AllocateHosts")]
    /// Calls [`AllocateHosts`](::cvm_core::AllocateHosts).
    ///
    /// Idempotent, by its `ClientToken`: safe to send again with the same one.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn allocate_hosts(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::AllocateHosts>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::AllocateHostsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "AssociateInstancesKeyPairs")]
    /// Calls [`AssociateInstancesKeyPairs`](::cvm_core::AssociateInstancesKeyPairs).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn associate_instances_key_pairs(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::AssociateInstancesKeyPairs>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::AssociateInstancesKeyPairsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "AssociateSecurityGroups")]
    /// Calls [`AssociateSecurityGroups`](::cvm_core::AssociateSecurityGroups).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn associate_security_groups(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::AssociateSecurityGroups>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::AssociateSecurityGroupsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ConfigureChcAssistVpc")]
    /// Calls [`ConfigureChcAssistVpc`](::cvm_core::ConfigureChcAssistVpc).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn configure_chc_assist_vpc(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ConfigureChcAssistVpc>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ConfigureChcAssistVpcResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ConfigureChcDeployVpc")]
    /// Calls [`ConfigureChcDeployVpc`](::cvm_core::ConfigureChcDeployVpc).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn configure_chc_deploy_vpc(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ConfigureChcDeployVpc>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ConfigureChcDeployVpcResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ConvertOperatingSystems")]
    /// Calls [`ConvertOperatingSystems`](::cvm_core::ConvertOperatingSystems).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn convert_operating_systems(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::ConvertOperatingSystems>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ConvertOperatingSystemsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "CreateDisasterRecoverGroup")]
    /// Calls [`CreateDisasterRecoverGroup`](::cvm_core::CreateDisasterRecoverGroup).
    ///
    /// Idempotent, by its `ClientToken`: safe to send again with the same one.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn create_disaster_recover_group(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::CreateDisasterRecoverGroup>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::CreateDisasterRecoverGroupResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "CreateHpcCluster")]
    /// Calls [`CreateHpcCluster`](::cvm_core::CreateHpcCluster).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn create_hpc_cluster(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::CreateHpcCluster>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::CreateHpcClusterResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "CreateImage")]
    /// Calls [`CreateImage`](::cvm_core::CreateImage).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn create_image(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::CreateImage>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::CreateImageResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "CreateKeyPair")]
    /// Calls [`CreateKeyPair`](::cvm_core::CreateKeyPair).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn create_key_pair(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::CreateKeyPair>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::CreateKeyPairResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "CreateLaunchTemplate")]
    /// Makes a launch template. See [`CreateLaunchTemplate`](::cvm_core::CreateLaunchTemplate).
    ///
    /// Idempotent, by its `ClientToken`: safe to send again with the same one.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn create_launch_template(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::CreateLaunchTemplate>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::CreateLaunchTemplateResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "CreateLaunchTemplateVersion")]
    /// Makes a new version of a launch template. See
    /// [`CreateLaunchTemplateVersion`](::cvm_core::CreateLaunchTemplateVersion).
    ///
    /// Idempotent, by its `ClientToken`: safe to send again with the same one.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn create_launch_template_version(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::CreateLaunchTemplateVersion>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::CreateLaunchTemplateVersionResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DeleteDisasterRecoverGroups")]
    /// Calls [`DeleteDisasterRecoverGroups`](::cvm_core::DeleteDisasterRecoverGroups).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn delete_disaster_recover_groups(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DeleteDisasterRecoverGroups>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DeleteDisasterRecoverGroupsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DeleteHpcClusters")]
    /// Calls [`DeleteHpcClusters`](::cvm_core::DeleteHpcClusters).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn delete_hpc_clusters(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DeleteHpcClusters>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DeleteHpcClustersResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DeleteImages")]
    /// Calls [`DeleteImages`](::cvm_core::DeleteImages).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn delete_images(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DeleteImages>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DeleteImagesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DeleteInstancesActionTimer")]
    /// Calls [`DeleteInstancesActionTimer`](::cvm_core::DeleteInstancesActionTimer).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn delete_instances_action_timer(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DeleteInstancesActionTimer>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DeleteInstancesActionTimerResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DeleteInstancesDisasterRecoverGroups")]
    /// Calls [`DeleteInstancesDisasterRecoverGroups`](::cvm_core::DeleteInstancesDisasterRecoverGroups).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn delete_instances_disaster_recover_groups(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DeleteInstancesDisasterRecoverGroups>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DeleteInstancesDisasterRecoverGroupsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DeleteKeyPairs")]
    /// Calls [`DeleteKeyPairs`](::cvm_core::DeleteKeyPairs).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn delete_key_pairs(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DeleteKeyPairs>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DeleteKeyPairsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DeleteLaunchTemplate")]
    /// Calls [`DeleteLaunchTemplate`](::cvm_core::DeleteLaunchTemplate).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn delete_launch_template(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DeleteLaunchTemplate>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DeleteLaunchTemplateResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DeleteLaunchTemplateVersions")]
    /// Calls [`DeleteLaunchTemplateVersions`](::cvm_core::DeleteLaunchTemplateVersions).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn delete_launch_template_versions(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DeleteLaunchTemplateVersions>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DeleteLaunchTemplateVersionsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeAccountQuota")]
    /// Calls [`DescribeAccountQuota`](::cvm_core::DescribeAccountQuota).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_account_quota(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DescribeAccountQuota>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeAccountQuotaResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeChcDeniedActions")]
    /// Calls [`DescribeChcDeniedActions`](::cvm_core::DescribeChcDeniedActions).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_chc_denied_actions(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeChcDeniedActions>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeChcDeniedActionsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeChcHosts")]
    /// Calls [`DescribeChcHosts`](::cvm_core::DescribeChcHosts).
    ///
    /// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
    /// `ChcHostSet` has the items, `ChcId` tells them apart, `TotalCount` says how many there are.
    /// [`items`](Self::items) reads the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_chc_hosts(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DescribeChcHosts>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeChcHostsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeDisasterRecoverGroupQuota")]
    /// Calls [`DescribeDisasterRecoverGroupQuota`](::cvm_core::DescribeDisasterRecoverGroupQuota).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_disaster_recover_group_quota(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeDisasterRecoverGroupQuota>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeDisasterRecoverGroupQuotaResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeDisasterRecoverGroups")]
    /// Calls [`DescribeDisasterRecoverGroups`](::cvm_core::DescribeDisasterRecoverGroups).
    ///
    /// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
    /// `DisasterRecoverGroupSet` has the items, `DisasterRecoverGroupId` tells them apart, `TotalCount`
    /// says how many there are. [`items`](Self::items) reads the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_disaster_recover_groups(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeDisasterRecoverGroups>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeDisasterRecoverGroupsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeHosts")]
    /// Calls [`DescribeHosts`](::cvm_core::DescribeHosts).
    ///
    /// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
    /// `HostSet` has the items, `HostId` tells them apart, `TotalCount` says how many there are.
    /// [`items`](Self::items) reads the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_hosts(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DescribeHosts>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeHostsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeHpcClusters")]
    /// Calls [`DescribeHpcClusters`](::cvm_core::DescribeHpcClusters).
    ///
    /// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
    /// `HpcClusterSet` has the items, `HpcClusterId` tells them apart, `TotalCount` says how many there
    /// are. [`items`](Self::items) reads the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_hpc_clusters(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DescribeHpcClusters>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeHpcClustersResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeImageFromFamily")]
    /// Calls [`DescribeImageFromFamily`](::cvm_core::DescribeImageFromFamily).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_image_from_family(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeImageFromFamily>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeImageFromFamilyResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeImageQuota")]
    /// Calls [`DescribeImageQuota`](::cvm_core::DescribeImageQuota).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_image_quota(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DescribeImageQuota>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeImageQuotaResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeImageSharePermission")]
    /// Calls [`DescribeImageSharePermission`](::cvm_core::DescribeImageSharePermission).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_image_share_permission(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeImageSharePermission>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeImageSharePermissionResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeImages")]
    /// Calls [`DescribeImages`](::cvm_core::DescribeImages).
    ///
    /// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
    /// `ImageSet` has the items, `ImageId` tells them apart, `TotalCount` says how many there are.
    /// Waiters: `AVAILABLE`. [`items`](Self::items) reads the whole list. [`wait`](Self::wait) takes a
    /// waiter.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_images(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DescribeImages>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeImagesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeImportImageOs")]
    /// Calls [`DescribeImportImageOs`](::cvm_core::DescribeImportImageOs).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_import_image_os(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DescribeImportImageOs>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeImportImageOsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeInstanceFamilyConfigs")]
    /// Calls [`DescribeInstanceFamilyConfigs`](::cvm_core::DescribeInstanceFamilyConfigs).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_instance_family_configs(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeInstanceFamilyConfigs>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeInstanceFamilyConfigsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeInstanceInternetBandwidthConfigs")]
    /// Calls
    /// [`DescribeInstanceInternetBandwidthConfigs`](::cvm_core::DescribeInstanceInternetBandwidthConfigs).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_instance_internet_bandwidth_configs(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeInstanceInternetBandwidthConfigs>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeInstanceInternetBandwidthConfigsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeInstanceTypeConfigs")]
    /// Calls [`DescribeInstanceTypeConfigs`](::cvm_core::DescribeInstanceTypeConfigs).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_instance_type_configs(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeInstanceTypeConfigs>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeInstanceTypeConfigsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeInstanceVncUrl")]
    /// Calls [`DescribeInstanceVncUrl`](::cvm_core::DescribeInstanceVncUrl).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_instance_vnc_url(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DescribeInstanceVncUrl>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeInstanceVncUrlResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeInstances")]
    /// Lists instances with all that is known of them, a page at a time. See
    /// [`DescribeInstances`](::cvm_core::DescribeInstances).
    ///
    /// Needs a region. Only reads: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
    /// `InstanceSet` has the items, `InstanceId` tells them apart, `TotalCount` says how many there are.
    /// Waiters: `RUNNING`, `STOPPED`, `TERMINATED`. [`items`](Self::items) reads the whole list.
    /// [`wait`](Self::wait) takes a waiter.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_instances(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DescribeInstances>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeInstancesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeInstancesActionTimer")]
    /// Calls [`DescribeInstancesActionTimer`](::cvm_core::DescribeInstancesActionTimer).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_instances_action_timer(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeInstancesActionTimer>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeInstancesActionTimerResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeInstancesAttributes")]
    /// Calls [`DescribeInstancesAttributes`](::cvm_core::DescribeInstancesAttributes).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_instances_attributes(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeInstancesAttributes>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeInstancesAttributesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeInstancesModification")]
    /// Calls [`DescribeInstancesModification`](::cvm_core::DescribeInstancesModification).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_instances_modification(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeInstancesModification>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeInstancesModificationResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeInstancesOperationLimit")]
    /// Calls [`DescribeInstancesOperationLimit`](::cvm_core::DescribeInstancesOperationLimit).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_instances_operation_limit(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeInstancesOperationLimit>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeInstancesOperationLimitResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeInstancesStatus")]
    /// Calls [`DescribeInstancesStatus`](::cvm_core::DescribeInstancesStatus).
    ///
    /// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
    /// `InstanceStatusSet` has the items, `InstanceId` tells them apart, `TotalCount` says how many there
    /// are. [`items`](Self::items) reads the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_instances_status(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeInstancesStatus>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeInstancesStatusResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeInternetChargeTypeConfigs")]
    /// Calls [`DescribeInternetChargeTypeConfigs`](::cvm_core::DescribeInternetChargeTypeConfigs).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_internet_charge_type_configs(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeInternetChargeTypeConfigs>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeInternetChargeTypeConfigsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeKeyPairs")]
    /// Calls [`DescribeKeyPairs`](::cvm_core::DescribeKeyPairs).
    ///
    /// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
    /// `KeyPairSet` has the items, `KeyId` tells them apart, `TotalCount` says how many there are.
    /// [`items`](Self::items) reads the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_key_pairs(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DescribeKeyPairs>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeKeyPairsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeLaunchTemplateVersions")]
    /// Calls [`DescribeLaunchTemplateVersions`](::cvm_core::DescribeLaunchTemplateVersions).
    ///
    /// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
    /// `LaunchTemplateVersionSet` has the items, `TotalCount` says how many there are. Items that move
    /// meanwhile may be missed or come twice. [`items`](Self::items) reads the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_launch_template_versions(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeLaunchTemplateVersions>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeLaunchTemplateVersionsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeLaunchTemplates")]
    /// Calls [`DescribeLaunchTemplates`](::cvm_core::DescribeLaunchTemplates).
    ///
    /// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
    /// `LaunchTemplateSet` has the items, `LaunchTemplateId` tells them apart, `TotalCount` says how many
    /// there are. [`items`](Self::items) reads the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_launch_templates(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeLaunchTemplates>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeLaunchTemplatesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeRegions")]
    /// Lists the regions. Upstream no longer keeps this list up to date. See
    /// [`DescribeRegions`](::cvm_core::DescribeRegions).
    ///
    /// Does not need a region. Only reads: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_regions(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DescribeRegions>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeRegionsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeResourcePoolPackInstances")]
    /// Calls [`DescribeResourcePoolPackInstances`](::cvm_core::DescribeResourcePoolPackInstances).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_resource_pool_pack_instances(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeResourcePoolPackInstances>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeResourcePoolPackInstancesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeResourcePoolPackTypeConfigs")]
    /// Calls [`DescribeResourcePoolPackTypeConfigs`](::cvm_core::DescribeResourcePoolPackTypeConfigs).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_resource_pool_pack_type_configs(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeResourcePoolPackTypeConfigs>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeResourcePoolPackTypeConfigsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeResourcePoolPacks")]
    /// Calls [`DescribeResourcePoolPacks`](::cvm_core::DescribeResourcePoolPacks).
    ///
    /// Only reads, by its name: safe to send again. Answers a page at a time: `NextToken` and `MaxResults`
    /// ask with `NextToken` of the answer before; `DedicatedResourcePackSet` has the items.
    /// [`items`](Self::items) reads the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_resource_pool_packs(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeResourcePoolPacks>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeResourcePoolPacksResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeTaskInfo")]
    /// Calls [`DescribeTaskInfo`](::cvm_core::DescribeTaskInfo).
    ///
    /// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
    /// `RepairTaskInfoSet` has the items, `TotalCount` says how many there are. Items that move meanwhile
    /// may be missed or come twice. [`items`](Self::items) reads the whole list.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_task_info(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DescribeTaskInfo>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeTaskInfoResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeZoneInstanceConfigInfos")]
    /// Calls [`DescribeZoneInstanceConfigInfos`](::cvm_core::DescribeZoneInstanceConfigInfos).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_zone_instance_config_infos(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DescribeZoneInstanceConfigInfos>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeZoneInstanceConfigInfosResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DescribeZones")]
    /// Lists the zones of the region. See [`DescribeZones`](::cvm_core::DescribeZones).
    ///
    /// Needs a region. Only reads: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn describe_zones(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::DescribeZones>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DescribeZonesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DisassociateInstancesKeyPairs")]
    /// Calls [`DisassociateInstancesKeyPairs`](::cvm_core::DisassociateInstancesKeyPairs).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn disassociate_instances_key_pairs(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DisassociateInstancesKeyPairs>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DisassociateInstancesKeyPairsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "DisassociateSecurityGroups")]
    /// Calls [`DisassociateSecurityGroups`](::cvm_core::DisassociateSecurityGroups).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn disassociate_security_groups(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::DisassociateSecurityGroups>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::DisassociateSecurityGroupsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "EnterRescueMode")]
    /// Calls [`EnterRescueMode`](::cvm_core::EnterRescueMode).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn enter_rescue_mode(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::EnterRescueMode>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::EnterRescueModeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ExitRescueMode")]
    /// Calls [`ExitRescueMode`](::cvm_core::ExitRescueMode).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn exit_rescue_mode(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ExitRescueMode>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ExitRescueModeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ExportImages")]
    /// Calls [`ExportImages`](::cvm_core::ExportImages).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn export_images(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ExportImages>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ExportImagesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ImportImage")]
    /// Calls [`ImportImage`](::cvm_core::ImportImage).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn import_image(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ImportImage>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ImportImageResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ImportInstancesActionTimer")]
    /// Calls [`ImportInstancesActionTimer`](::cvm_core::ImportInstancesActionTimer).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn import_instances_action_timer(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::ImportInstancesActionTimer>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ImportInstancesActionTimerResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ImportKeyPair")]
    /// Calls [`ImportKeyPair`](::cvm_core::ImportKeyPair).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn import_key_pair(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ImportKeyPair>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ImportKeyPairResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "InquirePricePurchaseResourcePoolPacks")]
    /// Calls [`InquirePricePurchaseResourcePoolPacks`](::cvm_core::InquirePricePurchaseResourcePoolPacks).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn inquire_price_purchase_resource_pool_packs(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::InquirePricePurchaseResourcePoolPacks>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::InquirePricePurchaseResourcePoolPacksResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "InquiryPriceModifyInstancesChargeType")]
    /// Calls [`InquiryPriceModifyInstancesChargeType`](::cvm_core::InquiryPriceModifyInstancesChargeType).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn inquiry_price_modify_instances_charge_type(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::InquiryPriceModifyInstancesChargeType>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::InquiryPriceModifyInstancesChargeTypeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "InquiryPriceRenewHosts")]
    /// Calls [`InquiryPriceRenewHosts`](::cvm_core::InquiryPriceRenewHosts).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn inquiry_price_renew_hosts(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::InquiryPriceRenewHosts>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::InquiryPriceRenewHostsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "InquiryPriceRenewInstances")]
    /// Calls [`InquiryPriceRenewInstances`](::cvm_core::InquiryPriceRenewInstances).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn inquiry_price_renew_instances(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::InquiryPriceRenewInstances>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::InquiryPriceRenewInstancesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "InquiryPriceResetInstance")]
    /// Asks what installing an instance anew would cost. See
    /// [`InquiryPriceResetInstance`](::cvm_core::InquiryPriceResetInstance).
    ///
    /// Only reads: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn inquiry_price_reset_instance(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::InquiryPriceResetInstance>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::InquiryPriceResetInstanceResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "InquiryPriceResetInstancesInternetMaxBandwidth")]
    /// Calls
    /// [`InquiryPriceResetInstancesInternetMaxBandwidth`](::cvm_core::InquiryPriceResetInstancesInternetMaxBandwidth).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn inquiry_price_reset_instances_internet_max_bandwidth(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::InquiryPriceResetInstancesInternetMaxBandwidth>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<
            ::cvm_core::InquiryPriceResetInstancesInternetMaxBandwidthResponse,
        >,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "InquiryPriceResetInstancesType")]
    /// Calls [`InquiryPriceResetInstancesType`](::cvm_core::InquiryPriceResetInstancesType).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn inquiry_price_reset_instances_type(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::InquiryPriceResetInstancesType>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::InquiryPriceResetInstancesTypeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "InquiryPriceResizeInstanceDisks")]
    /// Calls [`InquiryPriceResizeInstanceDisks`](::cvm_core::InquiryPriceResizeInstanceDisks).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn inquiry_price_resize_instance_disks(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::InquiryPriceResizeInstanceDisks>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::InquiryPriceResizeInstanceDisksResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "InquiryPriceRunInstances")]
    /// Calls [`InquiryPriceRunInstances`](::cvm_core::InquiryPriceRunInstances).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn inquiry_price_run_instances(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::InquiryPriceRunInstances>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::InquiryPriceRunInstancesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "InquiryPriceTerminateInstances")]
    /// Calls [`InquiryPriceTerminateInstances`](::cvm_core::InquiryPriceTerminateInstances).
    ///
    /// Only reads, by its name: safe to send again.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn inquiry_price_terminate_instances(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::InquiryPriceTerminateInstances>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::InquiryPriceTerminateInstancesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyChcAttribute")]
    /// Calls [`ModifyChcAttribute`](::cvm_core::ModifyChcAttribute).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_chc_attribute(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ModifyChcAttribute>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyChcAttributeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyChcNetworkMode")]
    /// Calls [`ModifyChcNetworkMode`](::cvm_core::ModifyChcNetworkMode).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_chc_network_mode(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ModifyChcNetworkMode>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyChcNetworkModeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyDisasterRecoverGroupAttribute")]
    /// Calls [`ModifyDisasterRecoverGroupAttribute`](::cvm_core::ModifyDisasterRecoverGroupAttribute).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_disaster_recover_group_attribute(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::ModifyDisasterRecoverGroupAttribute>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyDisasterRecoverGroupAttributeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyHostsAttribute")]
    /// Calls [`ModifyHostsAttribute`](::cvm_core::ModifyHostsAttribute).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_hosts_attribute(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ModifyHostsAttribute>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyHostsAttributeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyHpcClusterAttribute")]
    /// Calls [`ModifyHpcClusterAttribute`](::cvm_core::ModifyHpcClusterAttribute).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_hpc_cluster_attribute(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::ModifyHpcClusterAttribute>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyHpcClusterAttributeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyImageAttribute")]
    /// Calls [`ModifyImageAttribute`](::cvm_core::ModifyImageAttribute).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_image_attribute(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ModifyImageAttribute>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyImageAttributeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyImageSharePermission")]
    /// Calls [`ModifyImageSharePermission`](::cvm_core::ModifyImageSharePermission).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_image_share_permission(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::ModifyImageSharePermission>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyImageSharePermissionResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyInstanceDiskType")]
    /// Calls [`ModifyInstanceDiskType`](::cvm_core::ModifyInstanceDiskType).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_instance_disk_type(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ModifyInstanceDiskType>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyInstanceDiskTypeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyInstancesAttribute")]
    /// Changes properties of instances, such as their name. See
    /// [`ModifyInstancesAttribute`](::cvm_core::ModifyInstancesAttribute).
    ///
    /// Not safe to send again after a lost answer.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_instances_attribute(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::ModifyInstancesAttribute>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyInstancesAttributeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyInstancesChargeType")]
    /// Calls [`ModifyInstancesChargeType`](::cvm_core::ModifyInstancesChargeType).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_instances_charge_type(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::ModifyInstancesChargeType>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyInstancesChargeTypeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyInstancesDisasterRecoverGroup")]
    /// Calls [`ModifyInstancesDisasterRecoverGroup`](::cvm_core::ModifyInstancesDisasterRecoverGroup).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_instances_disaster_recover_group(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::ModifyInstancesDisasterRecoverGroup>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyInstancesDisasterRecoverGroupResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyInstancesProject")]
    /// Calls [`ModifyInstancesProject`](::cvm_core::ModifyInstancesProject).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_instances_project(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ModifyInstancesProject>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyInstancesProjectResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyInstancesRenewFlag")]
    /// Calls [`ModifyInstancesRenewFlag`](::cvm_core::ModifyInstancesRenewFlag).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_instances_renew_flag(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::ModifyInstancesRenewFlag>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyInstancesRenewFlagResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyInstancesVpcAttribute")]
    /// Calls [`ModifyInstancesVpcAttribute`](::cvm_core::ModifyInstancesVpcAttribute).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_instances_vpc_attribute(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::ModifyInstancesVpcAttribute>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyInstancesVpcAttributeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyKeyPairAttribute")]
    /// Calls [`ModifyKeyPairAttribute`](::cvm_core::ModifyKeyPairAttribute).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_key_pair_attribute(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ModifyKeyPairAttribute>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyKeyPairAttributeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ModifyLaunchTemplateDefaultVersion")]
    /// Calls [`ModifyLaunchTemplateDefaultVersion`](::cvm_core::ModifyLaunchTemplateDefaultVersion).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn modify_launch_template_default_version(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::ModifyLaunchTemplateDefaultVersion>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ModifyLaunchTemplateDefaultVersionResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ProgramFpgaImage")]
    /// Calls [`ProgramFpgaImage`](::cvm_core::ProgramFpgaImage).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn program_fpga_image(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ProgramFpgaImage>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ProgramFpgaImageResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "PurchaseResourcePoolPacks")]
    /// Calls [`PurchaseResourcePoolPacks`](::cvm_core::PurchaseResourcePoolPacks).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn purchase_resource_pool_packs(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::PurchaseResourcePoolPacks>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::PurchaseResourcePoolPacksResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "RebootInstances")]
    /// Calls [`RebootInstances`](::cvm_core::RebootInstances).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn reboot_instances(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::RebootInstances>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::RebootInstancesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "RemoveChcAssistVpc")]
    /// Calls [`RemoveChcAssistVpc`](::cvm_core::RemoveChcAssistVpc).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn remove_chc_assist_vpc(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::RemoveChcAssistVpc>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::RemoveChcAssistVpcResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "RemoveChcDeployVpc")]
    /// Calls [`RemoveChcDeployVpc`](::cvm_core::RemoveChcDeployVpc).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn remove_chc_deploy_vpc(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::RemoveChcDeployVpc>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::RemoveChcDeployVpcResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "RenewHosts")]
    /// Calls [`RenewHosts`](::cvm_core::RenewHosts).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn renew_hosts(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::RenewHosts>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::RenewHostsResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "RenewInstances")]
    /// Calls [`RenewInstances`](::cvm_core::RenewInstances).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn renew_instances(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::RenewInstances>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::RenewInstancesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "RepairTaskControl")]
    /// Calls [`RepairTaskControl`](::cvm_core::RepairTaskControl).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn repair_task_control(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::RepairTaskControl>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::RepairTaskControlResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ResetInstance")]
    /// Installs an instance anew. See [`ResetInstance`](::cvm_core::ResetInstance).
    ///
    /// Not safe to send again after a lost answer.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn reset_instance(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ResetInstance>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ResetInstanceResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ResetInstancesInternetMaxBandwidth")]
    /// Calls [`ResetInstancesInternetMaxBandwidth`](::cvm_core::ResetInstancesInternetMaxBandwidth).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn reset_instances_internet_max_bandwidth(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::ResetInstancesInternetMaxBandwidth>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ResetInstancesInternetMaxBandwidthResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ResetInstancesPassword")]
    /// Calls [`ResetInstancesPassword`](::cvm_core::ResetInstancesPassword).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn reset_instances_password(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ResetInstancesPassword>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ResetInstancesPasswordResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ResetInstancesType")]
    /// Calls [`ResetInstancesType`](::cvm_core::ResetInstancesType).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn reset_instances_type(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ResetInstancesType>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ResetInstancesTypeResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "ResizeInstanceDisks")]
    /// Calls [`ResizeInstanceDisks`](::cvm_core::ResizeInstanceDisks).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn resize_instance_disks(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::ResizeInstanceDisks>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::ResizeInstanceDisksResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "RunInstances")]
    /// Buys instances and starts them. The answer comes before they run: `DescribeInstances` shows what
    /// became of them. See [`RunInstances`](::cvm_core::RunInstances).
    ///
    /// Needs a region. Idempotent: safe to send again with the same `ClientToken`.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn run_instances(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::RunInstances>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::RunInstancesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "StartInstances")]
    /// Starts instances that are stopped. The answer comes before they run: `DescribeInstances` shows what
    /// became of them. See [`StartInstances`](::cvm_core::StartInstances).
    ///
    /// Needs a region. Not safe to send again after a lost answer: look with `DescribeInstances` instead.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn start_instances(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::StartInstances>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::StartInstancesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "StopInstances")]
    /// Stops instances that run. The answer comes before they have stopped: `DescribeInstances` shows what
    /// became of them. See [`StopInstances`](::cvm_core::StopInstances).
    ///
    /// Needs a region. Not safe to send again after a lost answer: look with `DescribeInstances` instead.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn stop_instances(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::StopInstances>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::StopInstancesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "SyncImages")]
    /// Calls [`SyncImages`](::cvm_core::SyncImages).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn sync_images(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::SyncImages>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::SyncImagesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "TerminateInstances")]
    /// Gives instances back. Those paid by the hour are destroyed at once; prepaid ones go to the recycle
    /// bin, and a second call destroys them for good. See
    /// [`TerminateInstances`](::cvm_core::TerminateInstances).
    ///
    /// Needs a region. Not safe to send again after a lost answer: look with `DescribeInstances` instead.
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn terminate_instances(
        &self,
        call: impl ::core::convert::Into<::tc3::Call<::cvm_core::TerminateInstances>>,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::TerminateInstancesResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }

    #[cfg(feature = "TerminateResourcePoolPacks")]
    /// Calls [`TerminateResourcePoolPacks`](::cvm_core::TerminateResourcePoolPacks).
    ///
    /// # Errors
    ///
    /// As of [`send`](::tc3_hyper::Client::send).
    pub async fn terminate_resource_pool_packs(
        &self,
        call: impl ::core::convert::Into<
            ::tc3::Call<::cvm_core::TerminateResourcePoolPacks>,
        >,
    ) -> ::core::result::Result<
        ::tc3::Answer<::cvm_core::TerminateResourcePoolPacksResponse>,
        ::tc3::Error,
    > {
        self.0.send(call).await
    }
}

impl ::core::convert::From<::tc3_hyper::Client> for Client {
    fn from(inner: ::tc3_hyper::Client) -> Self {
        Self(inner)
    }
}
