//! The one error: what happened, whether it was sent, whether a retry is safe, what to do.

mod advice;
pub(crate) mod attempt;
mod class;
mod code;
pub mod codes;
mod kind;
mod make;
mod outcome;

use core::fmt;
use core::time::Duration;
use std::error::Error as StdError;

pub use advice::Advice;
pub use attempt::{Attempt, Stop};
pub use class::CodeClass;
pub use code::ErrorCode;
pub use kind::{ErrorKind, Sent};

use crate::action::Effect;
use crate::check::Violation;
use crate::exchange::HttpResponse;
use crate::one_line::OneLine;
use crate::pages::ask::Ask;
use crate::request::http::HttpRequest;
use attempt::rounded;
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
    /// Whether the request does nothing more when it is carried out twice, where that is known better than the effect tells.
    repeatable: Option<bool>,
    /// The client token that was filled in.
    client_token: Option<String>,
    /// Which part of a list it was about.
    page: Option<Ask>,
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
    attempts: Vec<Attempt>,
    stopped: Option<Stop>,
    request: Option<HttpRequest>,
    response: Option<HttpResponse>,
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

    /// What became of each attempt of the call, the last included; empty where it ended before there was one.
    pub fn attempts(&self) -> &[Attempt] {
        &self.0.attempts
    }

    /// Why there was no further attempt; none where there was none at all.
    pub fn stopped(&self) -> Option<Stop> {
        self.0.stopped
    }

    /// The client token that was filled in because the request had none. It was the same in all attempts: whoever sends the
    /// request again with it does nothing more.
    pub fn client_token(&self) -> Option<&str> {
        self.0.client_token.as_deref()
    }

    /// Which part of a list was asked for, where a list was read a part at a time. What came before it is whole, and whoever
    /// goes on there misses nothing.
    pub fn page(&self) -> Option<&Ask> {
        self.0.page.as_ref()
    }

    /// The last request as it was sent, with its signature and what else is secret in it; none where nothing was signed.
    pub fn request(&self) -> Option<&HttpRequest> {
        self.0.request.as_ref()
    }

    /// The last answer as it came, be it no envelope; of one that was cut off or is too large, what was read of it.
    pub fn response(&self) -> Option<&HttpResponse> {
        self.0.response.as_ref()
    }

    /// What it is as one of a call's attempts.
    pub fn to_attempt(&self, waited: Duration, took: Duration) -> Attempt {
        let (code, status) = (self.code().cloned(), self.status());
        Attempt { waited, took, host: None, kind: self.kind(), code, status, sent: self.sent() }
    }

    /// Whether the request may be sent again without harm, where `repeatable` says whether being carried out twice does no
    /// more than once.
    pub(crate) fn is_harmless(&self, repeatable: bool) -> bool {
        self.0.known().is_harmless(repeatable)
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
            repeatable: self.repeatable.unwrap_or(self.effect == Effect::Read),
            client_token: self.client_token.as_deref(),
            confirm_with: self.confirm_with.as_deref(),
            code: self.code.as_ref(),
            has_request_id: self.request_id.is_some(),
            violations: &self.violations,
            attempts: &self.attempts,
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
        self.write_attempts(f)?;
        if let Some(page) = self.page() {
            write!(f, "; go on at {page}")?;
        }
        match self.advice() {
            Some(advice) => write!(f, "; {advice}"),
            None => Ok(()),
        }
    }
}

impl Error {
    /// How often it was tried, where that was more than once.
    fn write_attempts(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let attempts = self.attempts();
        if attempts.len() > 1 {
            let took = attempts.iter().map(|attempt| attempt.waited + attempt.took).sum();
            write!(f, "; {} attempts in {:?}", attempts.len(), rounded(took))?;
        }
        match self.stopped() {
            Some(stop @ (Stop::Budget | Stop::Time)) => write!(f, "; {stop}"),
            _ => Ok(()),
        }
    }

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
            .field("client_token", &inner.client_token)
            .field("page", &inner.page)
            .field("attempts", &inner.attempts)
            .field("stopped", &inner.stopped)
            .field("request", &inner.request)
            .field("response", &inner.response)
            .field("source", &inner.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
