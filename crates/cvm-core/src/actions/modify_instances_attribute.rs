// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// Changes properties of instances, such as their name.
///
/// Not safe to send again after a lost answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttribute {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `InstanceName`: `string`.
    pub instance_name: ::core::option::Option<::std::string::String>,
    /// A script or data for the instance, in base64. `UserData`: `string`, hidden in `Debug`, errors and
    /// logs.
    pub user_data: ::core::option::Option<::std::string::String>,
    /// `SecurityGroups`: `[string]`.
    pub security_groups: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `CamRoleName`: `string`.
    pub cam_role_name: ::core::option::Option<::std::string::String>,
    /// `HostName`: `string`.
    pub host_name: ::core::option::Option<::std::string::String>,
    /// `DisableApiTermination`: `bool`.
    pub disable_api_termination: ::core::option::Option<bool>,
    /// `CamRoleType`: `string`.
    pub cam_role_type: ::core::option::Option<::std::string::String>,
    /// `AutoReboot`: `bool`.
    pub auto_reboot: ::core::option::Option<bool>,
    /// `EnableJumboFrame`: `bool`.
    pub enable_jumbo_frame: ::core::option::Option<bool>,
}

impl ModifyInstancesAttribute {
    /// With what is required.
    pub fn new(instance_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            instance_ids,
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

    /// Sets `UserData`.
    #[must_use]
    pub fn user_data(
        mut self,
        user_data: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_data = ::core::option::Option::Some(user_data.into());
        self
    }

    /// Sets `SecurityGroups`.
    #[must_use]
    pub fn security_groups(
        mut self,
        security_groups: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.security_groups = ::core::option::Option::Some(security_groups);
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

    /// Sets `HostName`.
    #[must_use]
    pub fn host_name(
        mut self,
        host_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.host_name = ::core::option::Option::Some(host_name.into());
        self
    }

    /// Sets `DisableApiTermination`.
    #[must_use]
    pub fn disable_api_termination(mut self, disable_api_termination: bool) -> Self {
        self.disable_api_termination = ::core::option::Option::Some(
            disable_api_termination,
        );
        self
    }

    /// Sets `CamRoleType`.
    #[must_use]
    pub fn cam_role_type(
        mut self,
        cam_role_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.cam_role_type = ::core::option::Option::Some(cam_role_type.into());
        self
    }

    /// Sets `AutoReboot`.
    #[must_use]
    pub fn auto_reboot(mut self, auto_reboot: bool) -> Self {
        self.auto_reboot = ::core::option::Option::Some(auto_reboot);
        self
    }

    /// Sets `EnableJumboFrame`.
    #[must_use]
    pub fn enable_jumbo_frame(mut self, enable_jumbo_frame: bool) -> Self {
        self.enable_jumbo_frame = ::core::option::Option::Some(enable_jumbo_frame);
        self
    }
}

impl ::tc3::Shaped for ModifyInstancesAttribute {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyInstancesAttribute",
        members: &[
            "InstanceIds",
            "InstanceName",
            "UserData",
            "SecurityGroups",
            "CamRoleName",
            "HostName",
            "DisableApiTermination",
            "CamRoleType",
            "AutoReboot",
            "EnableJumboFrame",
        ],
        required: &["InstanceIds"],
        sensitive: &["UserData"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyInstancesAttribute {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.instance_name),
            ::tc3::Place::view(&self.user_data),
            ::tc3::Place::view(&self.security_groups),
            ::tc3::Place::view(&self.cam_role_name),
            ::tc3::Place::view(&self.host_name),
            ::tc3::Place::view(&self.disable_api_termination),
            ::tc3::Place::view(&self.cam_role_type),
            ::tc3::Place::view(&self.auto_reboot),
            ::tc3::Place::view(&self.enable_jumbo_frame),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_ids,
                1 => &mut self.instance_name,
                2 => &mut self.user_data,
                3 => &mut self.security_groups,
                4 => &mut self.cam_role_name,
                5 => &mut self.host_name,
                6 => &mut self.disable_api_termination,
                7 => &mut self.cam_role_type,
                8 => &mut self.auto_reboot,
                9 => &mut self.enable_jumbo_frame,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ModifyInstancesAttribute {
    type Response = ModifyInstancesAttributeResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ModifyInstancesAttribute",
        effect: ::tc3::Effect::Change,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ModifyInstancesAttribute`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyInstancesAttributeResponse {}

impl ::tc3::Shaped for ModifyInstancesAttributeResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ModifyInstancesAttributeResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ModifyInstancesAttributeResponse {
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

::tc3::record_traits!(ModifyInstancesAttribute, ModifyInstancesAttributeResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ModifyInstancesAttribute, ModifyInstancesAttributeResponse);
