// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// Installs an instance anew.
///
/// Not safe to send again after a lost answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstance {
    /// `InstanceId`: `string`, required.
    pub instance_id: ::std::string::String,
    /// `ImageId`: `string`.
    pub image_id: ::core::option::Option<::std::string::String>,
    /// `SystemDisk`: `SystemDisk`.
    pub system_disk: ::core::option::Option<crate::objects::SystemDisk>,
    /// `LoginSettings`: `LoginSettings`.
    pub login_settings: ::core::option::Option<crate::objects::LoginSettings>,
    /// `EnhancedService`: `EnhancedService`.
    pub enhanced_service: ::core::option::Option<crate::objects::EnhancedService>,
    /// `HostName`: `string`.
    pub host_name: ::core::option::Option<::std::string::String>,
    /// A script or data for the instance, in base64. `UserData`: `string`, hidden in `Debug`, errors and
    /// logs.
    pub user_data: ::core::option::Option<::std::string::String>,
}

impl ResetInstance {
    /// With what is required.
    pub fn new(instance_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `ImageId`.
    #[must_use]
    pub fn image_id(
        mut self,
        image_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.image_id = ::core::option::Option::Some(image_id.into());
        self
    }

    /// Sets `SystemDisk`.
    #[must_use]
    pub fn system_disk(mut self, system_disk: crate::objects::SystemDisk) -> Self {
        self.system_disk = ::core::option::Option::Some(system_disk);
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

    /// Sets `EnhancedService`.
    #[must_use]
    pub fn enhanced_service(
        mut self,
        enhanced_service: crate::objects::EnhancedService,
    ) -> Self {
        self.enhanced_service = ::core::option::Option::Some(enhanced_service);
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

impl ::tc3::Shaped for ResetInstance {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ResetInstance",
        members: &[
            "InstanceId",
            "ImageId",
            "SystemDisk",
            "LoginSettings",
            "EnhancedService",
            "HostName",
            "UserData",
        ],
        required: &["InstanceId"],
        sensitive: &["UserData"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ResetInstance {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_id),
            ::tc3::Place::view(&self.image_id),
            ::tc3::Place::view(&self.system_disk),
            ::tc3::Place::view(&self.login_settings),
            ::tc3::Place::view(&self.enhanced_service),
            ::tc3::Place::view(&self.host_name),
            ::tc3::Place::view(&self.user_data),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_id,
                1 => &mut self.image_id,
                2 => &mut self.system_disk,
                3 => &mut self.login_settings,
                4 => &mut self.enhanced_service,
                5 => &mut self.host_name,
                6 => &mut self.user_data,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ResetInstance {
    type Response = ResetInstanceResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ResetInstance",
        effect: ::tc3::Effect::Change,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ResetInstance`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstanceResponse {}

impl ::tc3::Shaped for ResetInstanceResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ResetInstanceResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ResetInstanceResponse {
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

::tc3::record_traits!(ResetInstance, ResetInstanceResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ResetInstance, ResetInstanceResponse);
