//! Error codes: open, because services add reasons at any time.

use core::fmt;
use std::borrow::Cow;

use crate::error::codes;

/// A service's error code: a family, or a family and a reason behind a dot.
///
/// Any text is a code. Compare with the constants in [`codes`] and in the generated crates:
///
/// ```
/// use tc3::{ErrorCode, codes};
///
/// let code = ErrorCode::from("InvalidParameterValue.TaskNotFound");
/// assert!(code.is(codes::INVALID_PARAMETER_VALUE));
/// assert!(!code.is(codes::INVALID_PARAMETER));
/// ```
#[derive(Clone, Eq, Hash, PartialEq)]
pub struct ErrorCode(Cow<'static, str>);

impl ErrorCode {
    /// The code as the service wrote it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is this code, or a reason of this family. Families end at the dot.
    pub fn is(&self, code: &str) -> bool {
        self.0.strip_prefix(code).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }

    /// Whether a request that got this answer may be sent again after a while: it was turned away for its rate.
    ///
    /// Exact codes, because some services put quotas of their own into the same family.
    pub fn is_retry_safe(&self) -> bool {
        [
            codes::REQUEST_LIMIT_EXCEEDED,
            codes::REQUEST_LIMIT_EXCEEDED_GLOBAL_REGION_UIN_LIMIT_EXCEEDED,
            codes::REQUEST_LIMIT_EXCEEDED_IP_LIMIT_EXCEEDED,
            codes::REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED,
        ]
        .contains(&self.as_str())
    }

    /// What to do about it, where the code alone tells; else empty.
    pub fn advice(&self) -> &'static str {
        let advice = [
            (codes::AUTH_FAILURE_INVALID_SECRET_ID, "check the secret id: it must be an API key's"),
            (
                codes::AUTH_FAILURE_SECRET_ID_NOT_FOUND,
                "check the secret id for typos and blanks; the key may be disabled",
            ),
            (codes::AUTH_FAILURE_SIGNATURE_EXPIRE, "set the clock: it is off by more than five minutes"),
            (codes::AUTH_FAILURE_SIGNATURE_FAILURE, "check the secret key"),
            (codes::AUTH_FAILURE_TOKEN_FAILURE, "get a new session token"),
            (codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION, "ask for permission in CAM"),
            (codes::UNAUTHORIZED_OPERATION, "ask for permission in CAM"),
            (codes::REQUEST_LIMIT_EXCEEDED, "slow down"),
            (codes::LIMIT_EXCEEDED, "a quota is used up; waiting does not help"),
            (codes::UNSUPPORTED_REGION, "choose another region"),
            (codes::RESPONSE_SIZE_LIMIT_EXCEEDED, "ask for less at a time"),
            (codes::REQUEST_SIZE_LIMIT_EXCEEDED, "send less at a time"),
            (codes::DRY_RUN_OPERATION, "the request would have succeeded"),
        ];
        advice.iter().find(|(code, _)| self.is(code)).map_or("", |(_, advice)| advice)
    }
}

impl From<String> for ErrorCode {
    fn from(code: String) -> Self {
        Self(Cow::Owned(code))
    }
}

impl From<&'static str> for ErrorCode {
    fn from(code: &'static str) -> Self {
        Self(Cow::Borrowed(code))
    }
}

impl PartialEq<str> for ErrorCode {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for ErrorCode {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().filter(|char| !char.is_control()).try_for_each(|char| fmt::Write::write_char(f, char))
    }
}

impl fmt::Debug for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
