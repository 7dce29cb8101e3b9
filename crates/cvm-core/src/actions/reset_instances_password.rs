// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ResetInstancesPassword`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPassword {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `Password`: `string`, required, hidden in `Debug`, errors and logs.
    pub password: ::std::string::String,
    /// `UserName`: `string`.
    pub user_name: ::core::option::Option<::std::string::String>,
    /// `ForceStop`: `bool`.
    pub force_stop: ::core::option::Option<bool>,
}

impl ResetInstancesPassword {
    /// With what is required.
    pub fn new(
        instance_ids: ::std::vec::Vec<::std::string::String>,
        password: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            instance_ids,
            password: password.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `UserName`.
    #[must_use]
    pub fn user_name(
        mut self,
        user_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_name = ::core::option::Option::Some(user_name.into());
        self
    }

    /// Sets `ForceStop`.
    #[must_use]
    pub fn force_stop(mut self, force_stop: bool) -> Self {
        self.force_stop = ::core::option::Option::Some(force_stop);
        self
    }
}

impl ::tc3::Shaped for ResetInstancesPassword {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ResetInstancesPassword",
        members: &["InstanceIds", "Password", "UserName", "ForceStop"],
        required: &["InstanceIds", "Password"],
        sensitive: &["Password"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ResetInstancesPassword {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.password),
            ::tc3::Place::view(&self.user_name),
            ::tc3::Place::view(&self.force_stop),
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
                1 => &mut self.password,
                2 => &mut self.user_name,
                3 => &mut self.force_stop,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ResetInstancesPassword {
    type Response = ResetInstancesPasswordResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ResetInstancesPassword",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ResetInstancesPassword`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesPasswordResponse {}

impl ::tc3::Shaped for ResetInstancesPasswordResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ResetInstancesPasswordResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ResetInstancesPasswordResponse {
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

::tc3::record_traits!(ResetInstancesPassword, ResetInstancesPasswordResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ResetInstancesPassword, ResetInstancesPasswordResponse);
