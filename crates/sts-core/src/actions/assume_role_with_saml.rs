// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

/// Issues a credential of limited life that acts as a role, to whoever an identity provider vouches
/// for by SAML. Not signed: the assertion is the proof.
///
/// Only reads: safe to send again. Sent without a signature: needs no credential.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAML {
    /// What the identity provider asserts, in base64. `SAMLAssertion`: `string`, required, hidden in
    /// `Debug`, errors and logs.
    pub saml_assertion: ::std::string::String,
    /// The identity provider, by its resource name, such as `qcs::cam::uin/10001:saml-provider/OneLogin`.
    /// `PrincipalArn`: `string`, required.
    pub principal_arn: ::std::string::String,
    /// The role to take, by its resource name, such as `qcs::cam::uin/10001:roleName/reader`. `RoleArn`:
    /// `string`, required.
    pub role_arn: ::std::string::String,
    /// A name for the session, which audits show. `RoleSessionName`: `string`, required.
    pub role_session_name: ::std::string::String,
    /// For how many seconds the credential lives. 7200 where absent. `DurationSeconds`: `uint64`.
    pub duration_seconds: ::core::option::Option<u64>,
}

impl AssumeRoleWithSAML {
    /// With what is required.
    pub fn new(
        saml_assertion: impl ::core::convert::Into<::std::string::String>,
        principal_arn: impl ::core::convert::Into<::std::string::String>,
        role_arn: impl ::core::convert::Into<::std::string::String>,
        role_session_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            saml_assertion: saml_assertion.into(),
            principal_arn: principal_arn.into(),
            role_arn: role_arn.into(),
            role_session_name: role_session_name.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `DurationSeconds`.
    #[must_use]
    pub fn duration_seconds(mut self, duration_seconds: u64) -> Self {
        self.duration_seconds = ::core::option::Option::Some(duration_seconds);
        self
    }
}

impl ::tc3::Shaped for AssumeRoleWithSAML {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "AssumeRoleWithSAML",
        members: &[
            "SAMLAssertion",
            "PrincipalArn",
            "RoleArn",
            "RoleSessionName",
            "DurationSeconds",
        ],
        required: &["SAMLAssertion", "PrincipalArn", "RoleArn", "RoleSessionName"],
        sensitive: &["SAMLAssertion"],
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

impl ::tc3::Record for AssumeRoleWithSAML {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.saml_assertion),
            ::tc3::Place::view(&self.principal_arn),
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
                0 => &mut self.saml_assertion,
                1 => &mut self.principal_arn,
                2 => &mut self.role_arn,
                3 => &mut self.role_session_name,
                4 => &mut self.duration_seconds,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for AssumeRoleWithSAML {
    type Response = AssumeRoleWithSAMLResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "sts",
        version: "2018-08-13",
        name: "AssumeRoleWithSAML",
        effect: ::tc3::Effect::Read,
        signed: false,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`AssumeRoleWithSAML`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSAMLResponse {
    /// The credential. `Credentials`: `Credentials`, always present.
    pub credentials: crate::objects::Credentials,
    /// When the credential ends, in seconds since 1970. `ExpiredTime`: `uint64`, always present.
    pub expired_time: u64,
    /// The same time as text, in UTC and ISO 8601. `Expiration`: `string`, always present.
    pub expiration: ::std::string::String,
}

impl ::tc3::Shaped for AssumeRoleWithSAMLResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "AssumeRoleWithSAMLResponse",
        members: &["Credentials", "ExpiredTime", "Expiration"],
        always: &["Credentials", "ExpiredTime", "Expiration"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for AssumeRoleWithSAMLResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.credentials),
            ::tc3::Place::view(&self.expired_time),
            ::tc3::Place::view(&self.expiration),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.credentials,
                1 => &mut self.expired_time,
                2 => &mut self.expiration,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(AssumeRoleWithSAML, AssumeRoleWithSAMLResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(AssumeRoleWithSAML, AssumeRoleWithSAMLResponse);
