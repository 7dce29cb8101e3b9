//! The one error: what happened, whether it was sent, whether a retry is safe, what to do.

mod advice;
mod class;
mod code;
pub mod codes;
mod outcome;

use core::fmt;
use std::error::Error as StdError;

pub use advice::Advice;
pub use class::CodeClass;
pub use code::ErrorCode;

use crate::action::{ActionInfo, Effect};
use crate::check::Violation;
use crate::one_line::OneLine;
use outcome::Known;

/// How many characters of a service's message are shown.
const MAX_MESSAGE: usize = 1_000;
/// How many bytes of violations are enough for one message.
const MAX_LISTED: usize = 4_000;
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

/// What kind of failure it is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request breaks the spec's rules; [`Error::violations`] lists how. Never sent. Mend the request, or send it
    /// `unchecked` if the service is newer than this crate.
    Invalid,
    /// The request cannot be written: a number that is not finite, binary in JSON, an option with a line feed.
    /// Never sent. Mend the request.
    Unencodable,
    /// The credential is missing or malformed. Never sent. Set it.
    Credential,
    /// The client, the endpoint or an option is set up wrong. Never sent. Mend the setup.
    Setup,
    /// No connection was made. Never sent: safe to try again. Usual causes: no network, a wrong endpoint, a proxy.
    Connect,
    /// It took too long. It may have been sent: look before repeating a change.
    Timeout,
    /// The caller stopped waiting for it. It may have been sent: look before repeating a change.
    Cancelled,
    /// The connection broke before the whole answer was there. It may have been sent.
    Interrupted,
    /// Something answered, but no envelope that can be read: HTML from a proxy, cut off, not UTF-8, no request id. It may
    /// have been something between here and the service: look before repeating a change.
    Unreadable,
    /// The answer is larger than the client's limit, or what would be made of it is. It may have been carried out, and has
    /// been where it came with a request id: look before repeating a change. Ask for less, or raise the limit.
    TooLarge,
    /// An error that a service writes: see [`Error::code`]. It is known to be the service's where it has a request id.
    Service,
}

/// Whether the request reached the service.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there is no fourth")]
pub enum Sent {
    /// It did not: nothing has happened there.
    NotSent,
    /// It may have: what it asked for may have been done.
    MaybeSent,
    /// It did: an envelope of the service came back, today's with its request id, or the one from before API 3.0.
    Answered,
}

impl Error {
    /// An error of this kind; what else is known is added by the `with_` methods, in any order.
    ///
    /// Transports make them; users get them.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            action: String::new(),
            effect: Effect::Unknown,
            confirm_with: None,
            sent: None,
            code: None,
            message: message.into(),
            request_id: None,
            status: None,
            violations: Vec::new(),
            advice: None,
            source: None,
        }))
    }

    /// A request that breaks the rules. Its message has the first of them; [`Error::violations`] has all.
    pub fn invalid(violations: Vec<Violation>) -> Self {
        let mut error = Self::new(ErrorKind::Invalid, listed(&violations));
        error.0.violations = violations;
        error
    }

    /// What a service answered. Without a request id, be it an empty one, it may as well have been written by something
    /// between here and the service.
    pub fn service(code: impl Into<ErrorCode>, message: impl Into<String>, request_id: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::Service, message);
        error.0.code = Some(code.into());
        error.with_request_id(request_id)
    }

    /// Says which action it was.
    #[must_use]
    pub fn with_action(mut self, info: &ActionInfo<'_>) -> Self {
        let inner = &mut self.0;
        inner.action = format!("{} {}", info.service, info.name);
        inner.effect = info.effect;
        inner.confirm_with = info.confirm_with.map(str::to_owned);
        self
    }

    /// Adds the HTTP status that was answered.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    /// Adds the request id that was answered. An empty one is none.
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<String>) -> Self {
        self.0.request_id = Some(request_id.into()).filter(|id| !id.is_empty());
        self
    }

    /// Says whether the request reached the service, where that differs from what the kind implies.
    #[must_use]
    pub fn with_sent(mut self, sent: Sent) -> Self {
        self.0.sent = Some(sent);
        self
    }

    /// Says what to do about it, where that differs from what follows from the rest.
    #[must_use]
    pub fn with_advice(mut self, advice: impl Into<Advice>) -> Self {
        self.0.advice = Some(advice.into());
        self
    }

    /// Says more about what happened.
    pub(crate) fn with_more(mut self, more: &str) -> Self {
        self.0.message.push_str(more);
        self
    }

    /// Adds the error beneath.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

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

/// Violations in one text, of which those are left out that would make it longer than anybody reads.
fn listed(violations: &[Violation]) -> String {
    let mut text = String::new();
    for (index, violation) in violations.iter().enumerate() {
        if text.len() > MAX_LISTED {
            let left = violations.len() - index;
            text.push_str(&format!("; and {left} more"));
            break;
        }
        let between = if index > 0 { "; " } else { "" };
        text.push_str(&format!("{between}{violation}"));
    }
    text
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

impl ErrorKind {
    fn headline(self) -> &'static str {
        match self {
            Self::Invalid => "the request breaks the rules",
            Self::Unencodable => "the request cannot be written",
            Self::Credential => "credential",
            Self::Setup => "setup",
            Self::Connect => "no connection",
            Self::Timeout => "timed out",
            Self::Cancelled => "stopped waiting",
            Self::Interrupted => "interrupted",
            Self::Unreadable => "unreadable answer",
            Self::TooLarge => "answer too large",
            Self::Service => "error without a code",
        }
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
