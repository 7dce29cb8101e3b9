// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ConfigureChcDeployVpc`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureChcDeployVpc {
    /// `ChcIds`: `[string]`, required.
    pub chc_ids: ::std::vec::Vec<::std::string::String>,
    /// `DeployVirtualPrivateCloud`: `VirtualPrivateCloud`, required.
    pub deploy_virtual_private_cloud: crate::objects::VirtualPrivateCloud,
    /// `DeploySecurityGroupIds`: `[string]`.
    pub deploy_security_group_ids: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `ChcDeployExtraConfig`: `ChcDeployExtraConfig`.
    pub chc_deploy_extra_config: ::core::option::Option<
        crate::objects::ChcDeployExtraConfig,
    >,
}

impl ConfigureChcDeployVpc {
    /// With what is required.
    pub fn new(
        chc_ids: ::std::vec::Vec<::std::string::String>,
        deploy_virtual_private_cloud: crate::objects::VirtualPrivateCloud,
    ) -> Self {
        Self {
            chc_ids,
            deploy_virtual_private_cloud,
            ..::core::default::Default::default()
        }
    }

    /// Sets `DeploySecurityGroupIds`.
    #[must_use]
    pub fn deploy_security_group_ids(
        mut self,
        deploy_security_group_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.deploy_security_group_ids = ::core::option::Option::Some(
            deploy_security_group_ids,
        );
        self
    }

    /// Sets `ChcDeployExtraConfig`.
    #[must_use]
    pub fn chc_deploy_extra_config(
        mut self,
        chc_deploy_extra_config: crate::objects::ChcDeployExtraConfig,
    ) -> Self {
        self.chc_deploy_extra_config = ::core::option::Option::Some(
            chc_deploy_extra_config,
        );
        self
    }
}

impl ::tc3::Shaped for ConfigureChcDeployVpc {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ConfigureChcDeployVpc",
        members: &[
            "ChcIds",
            "DeployVirtualPrivateCloud",
            "DeploySecurityGroupIds",
            "ChcDeployExtraConfig",
        ],
        required: &["ChcIds", "DeployVirtualPrivateCloud"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ConfigureChcDeployVpc {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.chc_ids),
            ::tc3::Place::view(&self.deploy_virtual_private_cloud),
            ::tc3::Place::view(&self.deploy_security_group_ids),
            ::tc3::Place::view(&self.chc_deploy_extra_config),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.chc_ids,
                1 => &mut self.deploy_virtual_private_cloud,
                2 => &mut self.deploy_security_group_ids,
                3 => &mut self.chc_deploy_extra_config,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ConfigureChcDeployVpc {
    type Response = ConfigureChcDeployVpcResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ConfigureChcDeployVpc",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ConfigureChcDeployVpc`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigureChcDeployVpcResponse {}

impl ::tc3::Shaped for ConfigureChcDeployVpcResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ConfigureChcDeployVpcResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ConfigureChcDeployVpcResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [];
        viewer.see(&members);
    }

    fn get_mut(&mut self, _: usize) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::None
    }
}

::tc3::record_traits!(ConfigureChcDeployVpc, ConfigureChcDeployVpcResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ConfigureChcDeployVpc, ConfigureChcDeployVpcResponse);
