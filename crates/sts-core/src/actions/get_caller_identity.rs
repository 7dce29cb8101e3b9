// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

/// Tells whose credential signed the request.
///
/// Only reads: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallerIdentity {}

impl GetCallerIdentity {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl ::tc3::Shaped for GetCallerIdentity {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "GetCallerIdentity",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for GetCallerIdentity {
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

impl ::tc3::Action for GetCallerIdentity {
    type Response = GetCallerIdentityResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "sts",
        version: "2018-08-13",
        name: "GetCallerIdentity",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`GetCallerIdentity`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCallerIdentityResponse {
    /// The caller, by resource name. `Arn`: `string`.
    pub arn: ::core::option::Option<::std::string::String>,
    /// The number of the main account that the caller belongs to. `AccountId`: `string`.
    pub account_id: ::core::option::Option<::std::string::String>,
    /// Who calls: the account's number for an account, `<role id>:<session name>` for a role, `<account
    /// number>:<name>` for a federated user. `UserId`: `string`.
    pub user_id: ::core::option::Option<::std::string::String>,
    /// The number of the account that the key belongs to; for a role, of the account that asked for the
    /// credential. `PrincipalId`: `string`.
    pub principal_id: ::core::option::Option<::std::string::String>,
    /// The kind of caller, such as `CAMUser`. `Type`: `string`.
    pub r#type: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for GetCallerIdentityResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "GetCallerIdentityResponse",
        members: &["Arn", "AccountId", "UserId", "PrincipalId", "Type"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for GetCallerIdentityResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.arn),
            ::tc3::Place::view(&self.account_id),
            ::tc3::Place::view(&self.user_id),
            ::tc3::Place::view(&self.principal_id),
            ::tc3::Place::view(&self.r#type),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.arn,
                1 => &mut self.account_id,
                2 => &mut self.user_id,
                3 => &mut self.principal_id,
                4 => &mut self.r#type,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(GetCallerIdentity, GetCallerIdentityResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(GetCallerIdentity, GetCallerIdentityResponse);
