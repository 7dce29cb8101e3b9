// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `EnterRescueMode`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterRescueMode {
    /// `InstanceId`: `string`, required.
    pub instance_id: ::std::string::String,
    /// `Password`: `string`, required, hidden in `Debug`, errors and logs.
    pub password: ::std::string::String,
    /// `Username`: `string`.
    pub username: ::core::option::Option<::std::string::String>,
    /// `ForceStop`: `bool`.
    pub force_stop: ::core::option::Option<bool>,
    /// `StopType`: `string`.
    pub stop_type: ::core::option::Option<::std::string::String>,
}

impl EnterRescueMode {
    /// With what is required.
    pub fn new(
        instance_id: impl ::core::convert::Into<::std::string::String>,
        password: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            password: password.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `Username`.
    #[must_use]
    pub fn username(
        mut self,
        username: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.username = ::core::option::Option::Some(username.into());
        self
    }

    /// Sets `ForceStop`.
    #[must_use]
    pub fn force_stop(mut self, force_stop: bool) -> Self {
        self.force_stop = ::core::option::Option::Some(force_stop);
        self
    }

    /// Sets `StopType`.
    #[must_use]
    pub fn stop_type(
        mut self,
        stop_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.stop_type = ::core::option::Option::Some(stop_type.into());
        self
    }
}

impl ::tc3::Shaped for EnterRescueMode {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "EnterRescueMode",
        members: &["InstanceId", "Password", "Username", "ForceStop", "StopType"],
        required: &["InstanceId", "Password"],
        sensitive: &["Password"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for EnterRescueMode {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_id),
            ::tc3::Place::view(&self.password),
            ::tc3::Place::view(&self.username),
            ::tc3::Place::view(&self.force_stop),
            ::tc3::Place::view(&self.stop_type),
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
                1 => &mut self.password,
                2 => &mut self.username,
                3 => &mut self.force_stop,
                4 => &mut self.stop_type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for EnterRescueMode {
    type Response = EnterRescueModeResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "EnterRescueMode",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`EnterRescueMode`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnterRescueModeResponse {}

impl ::tc3::Shaped for EnterRescueModeResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "EnterRescueModeResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for EnterRescueModeResponse {
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

::tc3::record_traits!(EnterRescueMode, EnterRescueModeResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(EnterRescueMode, EnterRescueModeResponse);
