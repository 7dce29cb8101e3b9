// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

/// Issues a credential of limited life that may do a part of what the caller may, to hand it on. Needs
/// a lasting key; each call issues a new one and changes nothing else.
///
/// Only reads: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederationToken {
    /// A name for whoever gets it, in letters. `Name`: `string`, required.
    pub name: ::std::string::String,
    /// What it may do, within what the caller may: JSON, percent-encoded once by the caller. `Policy`:
    /// `string`, required.
    pub policy: ::std::string::String,
    /// For how many seconds the credential lives. 1800 where absent. At most 7200 for a main account,
    /// 129600 for a user below it. `DurationSeconds`: `uint64`.
    pub duration_seconds: ::core::option::Option<u64>,
}

impl GetFederationToken {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        policy: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            policy: policy.into(),
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

impl ::tc3::Shaped for GetFederationToken {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "GetFederationToken",
        members: &["Name", "Policy", "DurationSeconds"],
        required: &["Name", "Policy"],
        rules: &[
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Range {
                        member: "DurationSeconds",
                        min: ::core::option::Option::None,
                        max: ::core::option::Option::Some(::tc3::Number::Int(129600)),
                    },
                    "A credential of this kind lives at most 36 hours.",
                )
                .warning(),
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for GetFederationToken {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.name),
            ::tc3::Place::view(&self.policy),
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
                0 => &mut self.name,
                1 => &mut self.policy,
                2 => &mut self.duration_seconds,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for GetFederationToken {
    type Response = GetFederationTokenResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "sts",
        version: "2018-08-13",
        name: "GetFederationToken",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`GetFederationToken`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFederationTokenResponse {
    /// The credential. `Credentials`: `Credentials`, always present.
    pub credentials: crate::objects::Credentials,
    /// When the credential ends, in seconds since 1970. `ExpiredTime`: `uint64`, always present.
    pub expired_time: u64,
    /// The same time as text, in UTC and ISO 8601. `Expiration`: `string`, always present, may be null.
    pub expiration: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for GetFederationTokenResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "GetFederationTokenResponse",
        members: &["Credentials", "ExpiredTime", "Expiration"],
        always: &["Credentials", "ExpiredTime", "Expiration"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for GetFederationTokenResponse {
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

::tc3::record_traits!(GetFederationToken, GetFederationTokenResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(GetFederationToken, GetFederationTokenResponse);
