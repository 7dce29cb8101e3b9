// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

/// Issues a credential of limited life that acts as a role. Each call issues a new one and changes
/// nothing else.
///
/// Only reads: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRole {
    /// The role to take, by its resource name, such as `qcs::cam::uin/10001:roleName/reader`. `RoleArn`:
    /// `string`, required.
    pub role_arn: ::std::string::String,
    /// A name for the session, which audits show. `RoleSessionName`: `string`, required.
    pub role_session_name: ::std::string::String,
    /// For how many seconds the credential lives. 7200 where absent. `DurationSeconds`: `uint64`.
    pub duration_seconds: ::core::option::Option<u64>,
    /// A policy that narrows what the role may do: JSON, percent-encoded once by the caller. `Policy`:
    /// `string`.
    pub policy: ::core::option::Option<::std::string::String>,
    /// The id that the role's owner agreed on with the caller, where the role asks for one. `ExternalId`:
    /// `string`.
    pub external_id: ::core::option::Option<::std::string::String>,
    /// Tags of the session. No two have the same key. `Tags`: `[Tag]`.
    pub tags: ::core::option::Option<::std::vec::Vec<crate::objects::Tag>>,
    /// The account number of whoever is behind the call. `SourceIdentity`: `string`.
    pub source_identity: ::core::option::Option<::std::string::String>,
    /// The caller's device for multi-factor authentication, such as `qcs::cam:uin/10001::mfa/softToken`.
    /// `SerialNumber`: `string`.
    pub serial_number: ::core::option::Option<::std::string::String>,
    /// The code that the device shows. `TokenCode`: `string`, hidden in `Debug`, errors and logs.
    pub token_code: ::core::option::Option<::std::string::String>,
}

impl AssumeRole {
    /// With what is required.
    pub fn new(
        role_arn: impl ::core::convert::Into<::std::string::String>,
        role_session_name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
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

    /// Sets `Policy`.
    #[must_use]
    pub fn policy(
        mut self,
        policy: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.policy = ::core::option::Option::Some(policy.into());
        self
    }

    /// Sets `ExternalId`.
    #[must_use]
    pub fn external_id(
        mut self,
        external_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.external_id = ::core::option::Option::Some(external_id.into());
        self
    }

    /// Sets `Tags`.
    #[must_use]
    pub fn tags(mut self, tags: ::std::vec::Vec<crate::objects::Tag>) -> Self {
        self.tags = ::core::option::Option::Some(tags);
        self
    }

    /// Sets `SourceIdentity`.
    #[must_use]
    pub fn source_identity(
        mut self,
        source_identity: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.source_identity = ::core::option::Option::Some(source_identity.into());
        self
    }

    /// Sets `SerialNumber`.
    #[must_use]
    pub fn serial_number(
        mut self,
        serial_number: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.serial_number = ::core::option::Option::Some(serial_number.into());
        self
    }

    /// Sets `TokenCode`.
    #[must_use]
    pub fn token_code(
        mut self,
        token_code: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.token_code = ::core::option::Option::Some(token_code.into());
        self
    }
}

impl ::tc3::Shaped for AssumeRole {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "AssumeRole",
        members: &[
            "RoleArn",
            "RoleSessionName",
            "DurationSeconds",
            "Policy",
            "ExternalId",
            "Tags",
            "SourceIdentity",
            "SerialNumber",
            "TokenCode",
        ],
        required: &["RoleArn", "RoleSessionName"],
        sensitive: &["TokenCode"],
        rules: &[
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Length {
                        member: "RoleSessionName",
                        min: 2,
                        max: ::core::option::Option::Some(128),
                    },
                    "The service takes session names of 2 to 128 characters.",
                )
                .warning(),
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Range {
                        member: "DurationSeconds",
                        min: ::core::option::Option::None,
                        max: ::core::option::Option::Some(::tc3::Number::Int(43200)),
                    },
                    "A credential of this kind lives at most 12 hours.",
                )
                .warning(),
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Length {
                        member: "ExternalId",
                        min: 2,
                        max: ::core::option::Option::Some(128),
                    },
                    "The service takes external ids of 2 to 128 characters.",
                )
                .warning(),
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Count {
                        member: "Tags",
                        min: 0,
                        max: ::core::option::Option::Some(50),
                    },
                    "A session has at most 50 tags.",
                )
                .warning(),
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for AssumeRole {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.role_arn),
            ::tc3::Place::view(&self.role_session_name),
            ::tc3::Place::view(&self.duration_seconds),
            ::tc3::Place::view(&self.policy),
            ::tc3::Place::view(&self.external_id),
            ::tc3::Place::view(&self.tags),
            ::tc3::Place::view(&self.source_identity),
            ::tc3::Place::view(&self.serial_number),
            ::tc3::Place::view(&self.token_code),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.role_arn,
                1 => &mut self.role_session_name,
                2 => &mut self.duration_seconds,
                3 => &mut self.policy,
                4 => &mut self.external_id,
                5 => &mut self.tags,
                6 => &mut self.source_identity,
                7 => &mut self.serial_number,
                8 => &mut self.token_code,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for AssumeRole {
    type Response = AssumeRoleResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "sts",
        version: "2018-08-13",
        name: "AssumeRole",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`AssumeRole`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssumeRoleResponse {
    /// The credential. `Credentials`: `Credentials`, always present.
    pub credentials: crate::objects::Credentials,
    /// When the credential ends, in seconds since 1970. `ExpiredTime`: `int64`, always present.
    pub expired_time: i64,
    /// The same time as text, in UTC and ISO 8601. `Expiration`: `string`, always present.
    pub expiration: ::std::string::String,
}

impl ::tc3::Shaped for AssumeRoleResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "AssumeRoleResponse",
        members: &["Credentials", "ExpiredTime", "Expiration"],
        always: &["Credentials", "ExpiredTime", "Expiration"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for AssumeRoleResponse {
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

::tc3::record_traits!(AssumeRole, AssumeRoleResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(AssumeRole, AssumeRoleResponse);
