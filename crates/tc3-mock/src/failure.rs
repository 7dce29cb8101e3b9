//! Why a request is refused, as the service would say it. Every room says it so.

use tc3::codes;

use crate::limits::{MAX_ANSWER, MAX_MESSAGE, clip};

/// A refusal: a code of the service's, and a message.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Failure {
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Failure {
    /// A long message, which may repeat what came, is cut short.
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        let message = message.into();
        let message =
            if message.len() > MAX_MESSAGE { format!("{} …", clip(&message, MAX_MESSAGE)) } else { message };
        Self { code, message }
    }

    /// The refusal of a request whose answer would be too large.
    pub(crate) fn answer_too_large() -> Self {
        Self::new(codes::RESPONSE_SIZE_LIMIT_EXCEEDED, format!("an answer of the mock may have {MAX_ANSWER} bytes"))
    }
}
