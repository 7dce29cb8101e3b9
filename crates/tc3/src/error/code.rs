//! Error codes: open, because services add reasons at any time.

use core::fmt;
use std::borrow::Cow;

use crate::error::class::{self, CodeClass};

/// A service's error code: a family, or a family and a reason behind a dot.
///
/// Any text is a code. Compare with the constants in [`codes`](crate::codes) and in the generated crates:
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

    /// What kind of obstacle it tells of, where that is known: a rate, a quota, a state, an outage.
    pub fn class(&self) -> Option<CodeClass> {
        class::of(&self.0).and_then(|entry| entry.class)
    }

    /// What to do about it, where the code alone tells; else empty.
    pub fn advice(&self) -> &'static str {
        class::of(&self.0).map_or("", |entry| entry.advice)
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
