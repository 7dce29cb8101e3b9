// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

/// Issues a credential of limited life that acts as a role, to whoever holds a token of an OpenID
/// Connect provider. Not signed: the token is the proof.
///
/// Only reads: safe to send again. Sent without a signature: needs no credential.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithWebIdentity {
    /// The identity provider, by name. `ProviderId`: `string`, required.
    pub provider_id: ::std::string::String,
    /// The token that the provider issued. `WebIdentityToken`: `string`, required, hidden in `Debug`,
    /// errors and logs.
    pub web_identity_token: ::std::string::String,
    /// The role to take, by its resource name, such as `qcs::cam::uin/10001:roleName/reader`. `RoleArn`:
    /// `string`, required.
    pub role_arn: ::std::string::String,
    /// A name for the session, which audits show. `RoleSessionName`: `string`, required.
    pub role_session_name: ::std::string::String,
    /// For how many seconds the credential lives. 7200 where absent. `DurationSeconds`: `int64`.
    pub duration_seconds: ::core::option::Option<i64>,
}

impl AssumeRoleWithWebIdentity {
    /// With what is required.
    pub fn new(
        provider_id: impl ::core::convert::Into<::std::string::String>,
        web_identity_token: impl ::core::convert::Into<::std::string::String>,
        role_arn: impl ::core::convert::Into<::std::string::String>,
        role_session_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            provider_id: provider_id.into(),
            web_identity_token: web_identity_token.into(),
            role_arn: role_arn.into(),
            role_session_name: role_session_name.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `DurationSeconds`.
    #[must_use]
    pub fn duration_seconds(mut self, duration_seconds: i64) -> Self {
        self.duration_seconds = ::core::option::Option::Some(duration_seconds);
        self
    }
}

impl ::tc3::Shaped for AssumeRoleWithWebIdentity {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "AssumeRoleWithWebIdentity",
        members: &[
            "ProviderId",
            "WebIdentityToken",
            "RoleArn",
            "RoleSessionName",
            "DurationSeconds",
        ],
        required: &["ProviderId", "WebIdentityToken", "RoleArn", "RoleSessionName"],
        sensitive: &["WebIdentityToken"],
        rules: &[
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Range {
                        member: "DurationSeconds",
                        min: ::core::option::Option::None,
                        max: ::core::option::Option::Some(::tc3::Number::Int(43200)),
                    },
                    "A credential of this kind lives at most 12 hours.",
                )
                .warning(),
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for AssumeRoleWithWebIdentity {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.provider_id),
            ::tc3::Place::view(&self.web_identity_token),
            ::tc3::Place::view(&self.role_arn),
            ::tc3::Place::view(&self.role_session_name),
            ::tc3::Place::view(&self.duration_seconds),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.provider_id,
                1 => &mut self.web_identity_token,
                2 => &mut self.role_arn,
                3 => &mut self.role_session_name,
                4 => &mut self.duration_seconds,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for AssumeRoleWithWebIdentity {
    type Response = AssumeRoleWithWebIdentityResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "sts",
        version: "2018-08-13",
        name: "AssumeRoleWithWebIdentity",
        effect: ::tc3::Effect::Read,
        signed: false,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`AssumeRoleWithWebIdentity`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithWebIdentityResponse {
    /// When the credential ends, in seconds since 1970. `ExpiredTime`: `uint64`, always present.
    pub expired_time: u64,
    /// The same time as text, in UTC and ISO 8601. `Expiration`: `string`, always present.
    pub expiration: ::std::string::String,
    /// The credential. `Credentials`: `Credentials`, always present.
    pub credentials: crate::objects::Credentials,
}

impl ::tc3::Shaped for AssumeRoleWithWebIdentityResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "AssumeRoleWithWebIdentityResponse",
        members: &["ExpiredTime", "Expiration", "Credentials"],
        always: &["ExpiredTime", "Expiration", "Credentials"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for AssumeRoleWithWebIdentityResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.expired_time),
            ::tc3::Place::view(&self.expiration),
            ::tc3::Place::view(&self.credentials),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.expired_time,
                1 => &mut self.expiration,
                2 => &mut self.credentials,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityResponse);
