// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

/// Issues a credential of limited life that has passed multi-factor authentication.
///
/// Only reads: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionToken {
    /// The caller's device for multi-factor authentication, such as `qcs::cam:uin/10001::mfa/softToken`.
    /// `SerialNumber`: `string`, required.
    pub serial_number: ::std::string::String,
    /// The code that the device shows. `TokenCode`: `string`, required, hidden in `Debug`, errors and
    /// logs.
    pub token_code: ::std::string::String,
    /// For how many seconds the credential lives. 1800 where absent. At most 7200 for a main account,
    /// 129600 for a user below it. `DurationSeconds`: `int64`.
    pub duration_seconds: ::core::option::Option<i64>,
}

impl GetSessionToken {
    /// With what is required.
    pub fn new(
        serial_number: impl ::core::convert::Into<::std::string::String>,
        token_code: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            serial_number: serial_number.into(),
            token_code: token_code.into(),
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

impl ::tc3::Shaped for GetSessionToken {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "GetSessionToken",
        members: &["SerialNumber", "TokenCode", "DurationSeconds"],
        required: &["SerialNumber", "TokenCode"],
        sensitive: &["TokenCode"],
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

impl ::tc3::Record for GetSessionToken {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.serial_number),
            ::tc3::Place::view(&self.token_code),
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
                0 => &mut self.serial_number,
                1 => &mut self.token_code,
                2 => &mut self.duration_seconds,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for GetSessionToken {
    type Response = GetSessionTokenResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "sts",
        version: "2018-08-13",
        name: "GetSessionToken",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`GetSessionToken`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSessionTokenResponse {
    /// The credential. `Credentials`: `Credentials`, always present.
    pub credentials: crate::objects::Credentials,
    /// When the credential ends, in seconds since 1970. `ExpiredTime`: `uint64`, always present.
    pub expired_time: u64,
    /// The same time as text, in UTC and ISO 8601. `Expiration`: `string`, always present.
    pub expiration: ::std::string::String,
}

impl ::tc3::Shaped for GetSessionTokenResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "GetSessionTokenResponse",
        members: &["Credentials", "ExpiredTime", "Expiration"],
        always: &["Credentials", "ExpiredTime", "Expiration"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for GetSessionTokenResponse {
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

::tc3::record_traits!(GetSessionToken, GetSessionTokenResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(GetSessionToken, GetSessionTokenResponse);
