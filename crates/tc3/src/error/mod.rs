//! The one error: what happened, whether it was sent, whether a retry is safe, what to do.

mod code;
pub mod codes;

use core::fmt;
use std::error::Error as StdError;

pub use code::ErrorCode;

use crate::action::ActionInfo;
use crate::rules::Violation;

/// Why a call failed.
///
/// Its `Display` is one line with all that a person needs: the action, the code, the message, the request id, whether
/// it may be sent again, and what to do. No secret is ever in it.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    action: String,
    sent: Sent,
    retry_safe: bool,
    code: Option<ErrorCode>,
    message: String,
    request_id: Option<String>,
    status: Option<u16>,
    violations: Vec<Violation>,
    advice: String,
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
    /// The connection broke before the whole answer was there. It may have been sent.
    Interrupted,
    /// Something answered, but no envelope that can be read: HTML from a proxy, cut off, not UTF-8, no request id.
    Unreadable,
    /// The answer is larger than the client's limit. Ask for less, or raise the limit.
    TooLarge,
    /// The service answered with an error: see [`Error::code`].
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
    /// It did, and the service answered.
    Answered,
}

impl Error {
    /// An error of this kind; what else is known is added by the `with_` methods.
    ///
    /// Transports make them; users get them.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let sent = match kind {
            ErrorKind::Invalid
            | ErrorKind::Unencodable
            | ErrorKind::Credential
            | ErrorKind::Setup
            | ErrorKind::Connect => Sent::NotSent,
            ErrorKind::Timeout | ErrorKind::Interrupted => Sent::MaybeSent,
            ErrorKind::Unreadable | ErrorKind::TooLarge | ErrorKind::Service => Sent::Answered,
        };
        Self(Box::new(Inner {
            kind,
            action: String::new(),
            sent,
            retry_safe: kind == ErrorKind::Connect,
            code: None,
            message: message.into(),
            request_id: None,
            status: None,
            violations: Vec::new(),
            advice: String::new(),
            source: None,
        }))
    }

    /// A request that breaks the rules.
    pub fn invalid(violations: Vec<Violation>) -> Self {
        let listed: Vec<_> = violations.iter().map(ToString::to_string).collect();
        let mut error = Self::new(ErrorKind::Invalid, listed.join("; "));
        error.0.violations = violations;
        error
    }

    /// What the service answered.
    pub fn service(code: impl Into<ErrorCode>, message: impl Into<String>, request_id: impl Into<String>) -> Self {
        let code = code.into();
        let mut error = Self::new(ErrorKind::Service, message);
        error.0.retry_safe = code.is_retry_safe();
        error.0.advice = code.advice().to_owned();
        error.0.code = Some(code);
        error.0.request_id = Some(request_id.into());
        error
    }

    /// Says which action it was, and from that whether it may be sent again.
    #[must_use]
    pub fn with_action(mut self, info: &ActionInfo<'_>) -> Self {
        let inner = &mut self.0;
        inner.action = format!("{} {}", info.service, info.name);
        let unknown_outcome =
            inner.sent == Sent::MaybeSent || matches!(inner.kind, ErrorKind::Unreadable | ErrorKind::TooLarge);
        if unknown_outcome {
            inner.retry_safe = info.effect.is_repeatable();
            if inner.advice.is_empty() {
                inner.advice = match (inner.retry_safe, info.confirm_with) {
                    (true, _) => String::new(),
                    (false, Some(look)) => format!("look with {look} before sending it again"),
                    (false, None) => "look whether it took effect before sending it again".to_owned(),
                };
            }
        }
        self
    }

    /// Adds the HTTP status that was answered.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    /// Adds the request id that was answered.
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<String>) -> Self {
        self.0.request_id = Some(request_id.into());
        self
    }

    /// Says that the request did or did not reach the service, where that differs from what the kind implies.
    #[must_use]
    pub fn with_sent(mut self, sent: Sent) -> Self {
        self.0.sent = sent;
        self.0.retry_safe = sent == Sent::NotSent && matches!(self.0.kind, ErrorKind::Connect | ErrorKind::Timeout);
        self
    }

    /// Says what to do about it, in a few words.
    #[must_use]
    pub fn with_advice(mut self, advice: impl Into<String>) -> Self {
        self.0.advice = advice.into();
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
        self.0.sent
    }

    /// Whether sending the same request again can do no harm and may help.
    pub fn is_retry_safe(&self) -> bool {
        self.0.retry_safe
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

    /// What to do, where that is known; else empty.
    pub fn advice(&self) -> &str {
        &self.0.advice
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
        write_one_line(f, &inner.message)?;
        if let Some(status) = inner.status.filter(|status| *status != 200) {
            write!(f, ", HTTP {status}")?;
        }
        if let Some(id) = &inner.request_id {
            f.write_str(" (request ")?;
            write_one_line(f, id)?;
            f.write_str(")")?;
        }
        f.write_str(match (inner.sent, inner.retry_safe) {
            (Sent::NotSent, true) => "; not sent, safe to try again",
            (Sent::NotSent, false) => "; not sent",
            (Sent::MaybeSent, true) => "; it may have been sent, safe to try again",
            (Sent::MaybeSent, false) => "; it may have been sent",
            (Sent::Answered, true) => "; safe to try again",
            (Sent::Answered, false) => "",
        })?;
        if !inner.advice.is_empty() {
            write!(f, "; {}", inner.advice)?;
        }
        Ok(())
    }
}

/// What a server sends goes to terminals and logs: no line feeds, no control characters.
fn write_one_line(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    use fmt::Write;

    text.chars().try_for_each(|char| f.write_char(if char.is_control() { ' ' } else { char }))
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
            .field("sent", &inner.sent)
            .field("retry_safe", &inner.retry_safe)
            .field("code", &inner.code)
            .field("message", &inner.message)
            .field("request_id", &inner.request_id)
            .field("status", &inner.status)
            .field("violations", &inner.violations)
            .field("advice", &inner.advice)
            .field("source", &inner.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
