// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ModifyChcAttribute`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChcAttribute {
    /// `ChcIds`: `[string]`, required.
    pub chc_ids: ::std::vec::Vec<::std::string::String>,
    /// `InstanceName`: `string`.
    pub instance_name: ::core::option::Option<::std::string::String>,
    /// `DeviceType`: `string`.
    pub device_type: ::core::option::Option<::std::string::String>,
    /// `BmcUser`: `string`.
    pub bmc_user: ::core::option::Option<::std::string::String>,
    /// `Password`: `string`, hidden in `Debug`, errors and logs.
    pub password: ::core::option::Option<::std::string::String>,
    /// `BmcSecurityGroupIds`: `[string]`.
    pub bmc_security_group_ids: ::core::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
}

impl ModifyChcAttribute {
    /// With what is required.
    pub fn new(chc_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            chc_ids,
            ..::core::default::Default::default()
        }
    }

    /// Sets `InstanceName`.
    #[must_use]
    pub fn instance_name(
        mut self,
        instance_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.instance_name = ::core::option::Option::Some(instance_name.into());
        self
    }

    /// Sets `DeviceType`.
    #[must_use]
    pub fn device_type(
        mut self,
        device_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.device_type = ::core::option::Option::Some(device_type.into());
        self
    }

    /// Sets `BmcUser`.
    #[must_use]
    pub fn bmc_user(
        mut self,
        bmc_user: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.bmc_user = ::core::option::Option::Some(bmc_user.into());
        self
    }

    /// Sets `Password`.
    #[must_use]
    pub fn password(
        mut self,
        password: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.password = ::core::option::Option::Some(password.into());
        self
    }

    /// Sets `BmcSecurityGroupIds`.
    #[must_use]
    pub fn bmc_security_group_ids(
        mut self,
        bmc_security_group_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.bmc_security_group_ids = ::core::option::Option::Some(
            bmc_security_group_ids,
        );
        self
    }
}

impl ::tc3::Shaped for ModifyChcAttribute {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyChcAttribute",
        members: &[
            "ChcIds",
            "InstanceName",
            "DeviceType",
            "BmcUser",
            "Password",
            "BmcSecurityGroupIds",
        ],
        required: &["ChcIds"],
        sensitive: &["Password"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyChcAttribute {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.chc_ids),
            ::tc3::Place::view(&self.instance_name),
            ::tc3::Place::view(&self.device_type),
            ::tc3::Place::view(&self.bmc_user),
            ::tc3::Place::view(&self.password),
            ::tc3::Place::view(&self.bmc_security_group_ids),
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
                1 => &mut self.instance_name,
                2 => &mut self.device_type,
                3 => &mut self.bmc_user,
                4 => &mut self.password,
                5 => &mut self.bmc_security_group_ids,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ModifyChcAttribute {
    type Response = ModifyChcAttributeResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ModifyChcAttribute",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyChcAttribute`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyChcAttributeResponse {}

impl ::tc3::Shaped for ModifyChcAttributeResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyChcAttributeResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyChcAttributeResponse {
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

::tc3::record_traits!(ModifyChcAttribute, ModifyChcAttributeResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ModifyChcAttribute, ModifyChcAttributeResponse);
