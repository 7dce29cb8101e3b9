//! Why a request is refused, as the service would say it. Every room says it so.

use std::borrow::Cow;

use tc3::codes;

use crate::limits::{MAX_ANSWER, MAX_MESSAGE, clip};

/// Why a request is refused: an error code of the service's, and a message.
///
/// ```
/// use tc3_mock::Failure;
///
/// let failure = Failure::new("ResourceNotFound", "there is no such network");
/// assert_eq!(failure.code(), "ResourceNotFound");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    pub(crate) code: Cow<'static, str>,
    pub(crate) message: String,
}

impl Failure {
    /// A refusal with this code, such as those of `tc3::codes` and of generated crates. A message longer than 4 KiB, which
    /// may repeat what came, is cut short.
    pub fn new(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        let message = message.into();
        let message =
            if message.len() > MAX_MESSAGE { format!("{} …", clip(&message, MAX_MESSAGE)) } else { message };
        Self { code: code.into(), message }
    }

    /// The error code.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The message.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The refusal of a request whose answer would be too large.
    pub(crate) fn answer_too_large() -> Self {
        Self::new(codes::RESPONSE_SIZE_LIMIT_EXCEEDED, format!("an answer of the mock may have {MAX_ANSWER} bytes"))
    }
}
