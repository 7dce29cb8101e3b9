// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// Asks what installing an instance anew would cost.
///
/// Only reads: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstance {
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
    /// A script or data for the instance, in base64. `UserData`: `string`, hidden in `Debug`, errors and
    /// logs.
    pub user_data: ::core::option::Option<::std::string::String>,
}

impl InquiryPriceResetInstance {
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

impl ::tc3::Shaped for InquiryPriceResetInstance {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquiryPriceResetInstance",
        members: &[
            "InstanceId",
            "ImageId",
            "SystemDisk",
            "LoginSettings",
            "EnhancedService",
            "UserData",
        ],
        required: &["InstanceId"],
        sensitive: &["UserData"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquiryPriceResetInstance {
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
                5 => &mut self.user_data,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for InquiryPriceResetInstance {
    type Response = InquiryPriceResetInstanceResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "InquiryPriceResetInstance",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`InquiryPriceResetInstance`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InquiryPriceResetInstanceResponse {
    /// `Price`: `Price`, always present.
    pub price: crate::objects::Price,
}

impl ::tc3::Shaped for InquiryPriceResetInstanceResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InquiryPriceResetInstanceResponse",
        members: &["Price"],
        always: &["Price"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InquiryPriceResetInstanceResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.price)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.price,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(InquiryPriceResetInstance, InquiryPriceResetInstanceResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(InquiryPriceResetInstance, InquiryPriceResetInstanceResponse);
