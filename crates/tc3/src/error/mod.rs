//! The one error: what happened, whether it was sent, whether a retry is safe, what to do.

mod advice;
mod class;
mod code;
pub mod codes;
mod kind;
mod make;
mod outcome;

use core::fmt;
use std::error::Error as StdError;

pub use advice::Advice;
pub use class::CodeClass;
pub use code::ErrorCode;
pub use kind::{ErrorKind, Sent};

use crate::action::Effect;
use crate::check::Violation;
use crate::one_line::OneLine;
use outcome::Known;

/// How many characters of a service's message are shown.
const MAX_MESSAGE: usize = 1_000;
/// How many characters are shown of a request id.
const MAX_REQUEST_ID: usize = 200;

/// Why a call failed.
///
/// Its `Display` is one line with all that a person needs: the action, the code, the message, the request id, whether
/// it may be sent again, and what to do. No secret is ever in it.
pub struct Error(Box<Inner>);

/// What is known of it. What follows from that is told by [`outcome`].
struct Inner {
    kind: ErrorKind,
    action: String,
    effect: Effect,
    confirm_with: Option<String>,
    /// Where it differs from what the kind implies.
    sent: Option<Sent>,
    code: Option<ErrorCode>,
    message: String,
    request_id: Option<String>,
    status: Option<u16>,
    violations: Vec<Violation>,
    /// Where it differs from what follows from the rest.
    advice: Option<Advice>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the request reached the service.
    pub fn sent(&self) -> Sent {
        self.0.known().sent()
    }

    /// Whether sending the same request again can do no harm and may help.
    pub fn is_retry_safe(&self) -> bool {
        self.0.known().is_retry_safe()
    }

    /// The service's error code, if it answered one.
    pub fn code(&self) -> Option<&ErrorCode> {
        self.0.code.as_ref()
    }

    /// What happened, without code, request id and advice.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The service and the action, as in `cfg DescribeTask`; empty if it failed before one was known.
    pub fn action(&self) -> &str {
        &self.0.action
    }

    /// The id under which the service logged the request, if one came back.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The HTTP status, if there was one. A status of 200 is not success.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// What is wrong with the request, where the kind is [`ErrorKind::Invalid`].
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// What to do, where that is known.
    pub fn advice(&self) -> Option<Advice> {
        self.0.advice.clone().or_else(|| self.0.known().advice())
    }
}

impl Inner {
    fn known(&self) -> Known<'_> {
        Known {
            kind: self.kind,
            told: self.sent,
            effect: self.effect,
            confirm_with: self.confirm_with.as_deref(),
            code: self.code.as_ref(),
            has_request_id: self.request_id.is_some(),
            violations: &self.violations,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        if !inner.action.is_empty() {
            write!(f, "{}: ", inner.action)?;
        }
        match &inner.code {
            Some(code) => write!(f, "{code}: ")?,
            None => write!(f, "{}: ", inner.kind.headline())?,
        }
        OneLine { text: &inner.message, limit: self.shown() }.fmt(f)?;
        if let Some(status) = inner.status.filter(|status| *status != 200 || inner.kind == ErrorKind::Unreadable) {
            write!(f, ", HTTP {status}")?;
        }
        if let Some(id) = &inner.request_id {
            write!(f, " (request {})", OneLine { text: id, limit: MAX_REQUEST_ID })?;
        }
        f.write_str(match (self.sent(), self.is_retry_safe()) {
            (Sent::NotSent, true) => "; not sent, safe to try again",
            (Sent::NotSent, false) => "; not sent",
            (Sent::MaybeSent, true) => "; it may have been sent, safe to try again",
            (Sent::MaybeSent, false) => "; it may have been sent",
            (Sent::Answered, true) => "; safe to try again",
            (Sent::Answered, false) => "",
        })?;
        match self.advice() {
            Some(advice) => write!(f, "; {advice}"),
            None => Ok(()),
        }
    }
}

impl Error {
    /// How many characters of the message are shown. What we say ourselves is bounded where it is said.
    fn shown(&self) -> usize {
        if self.0.kind == ErrorKind::Service { MAX_MESSAGE } else { usize::MAX }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("action", &inner.action)
            .field("sent", &self.sent())
            .field("retry_safe", &self.is_retry_safe())
            .field("code", &inner.code)
            .field("message", &inner.message)
            .field("request_id", &inner.request_id)
            .field("status", &inner.status)
            .field("violations", &inner.violations)
            .field("advice", &self.advice())
            .field("source", &inner.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
