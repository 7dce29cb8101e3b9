//! What was found in an envelope, and what it makes of an answer: a response, the service's error, or neither.

use crate::envelope::reply::Reply;
use crate::envelope::unread::unreadable;
use crate::error::{Error, ErrorCode, Sent};

/// What an envelope holds besides the response's members.
#[derive(Default)]
pub(super) struct Found {
    pub(super) has_response: bool,
    pub(super) request_id: Option<String>,
    /// An `Error` object of the envelope's shape.
    pub(super) error: Option<(String, String)>,
    /// An `Error` of another shape: neither null nor an object with a code.
    pub(super) odd_error: bool,
    /// How many members came that are neither `Error` nor `RequestId`.
    pub(super) others: usize,
    /// The envelope of the API before 3.0: `code`, `message` and `codeDesc`.
    pub(super) ancient: Ancient,
}

/// An error as the API before 3.0 tells it.
#[derive(Default)]
pub(super) struct Ancient {
    pub(super) code: Option<i64>,
    pub(super) message: Option<String>,
    pub(super) description: Option<String>,
}

impl Found {
    /// The request id of an answer that is no error.
    pub(super) fn into_request_id(self, reply: &Reply<'_>) -> Result<String, Error> {
        // One service is documented to answer an error without a code beside what was asked for: that is none.
        let is_none = |code: &str| code.is_empty() && self.others > 0;
        if let Some((code, message)) = self.error.filter(|(code, _)| !is_none(code)) {
            return Err(Error::service(ErrorCode::from(code), message, self.request_id.unwrap_or_default()));
        }
        if !self.has_response {
            return Err(self.ancient.into_error().unwrap_or_else(|| unreadable("it is JSON, but has no Response")));
        }
        let with_id = |error: Error| match &self.request_id {
            Some(id) => error.with_request_id(id),
            None => error,
        };
        if self.odd_error {
            return Err(with_id(unreadable("its Error has no Code and Message")));
        }
        if reply.status != 200 {
            return Err(with_id(unreadable("the HTTP status says failure, the body does not")));
        }
        self.request_id.ok_or_else(|| unreadable("it has no RequestId"))
    }
}

impl Ancient {
    /// Only the service itself writes a `codeDesc`; `code` and `message` alone may be a gateway's.
    fn into_error(self) -> Option<Error> {
        let number = self.code.filter(|code| *code != 0)?;
        let message = self.message.unwrap_or_default();
        Some(match self.description.filter(|text| !text.is_empty()) {
            Some(code) => Error::service(ErrorCode::from(code), message, "").with_sent(Sent::Answered),
            None => Error::service(ErrorCode::from(number.to_string()), message, ""),
        })
    }
}
