//! What a fault is: what goes wrong, for which requests, and for how many of them.

use std::fmt::Display;
use std::ops::RangeInclusive;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use tc3_spec::{Action, ServiceEntry, catalogue, nearest};

use crate::control::body::{Wrong, shown};
use crate::limits::{MAX_ANSWER, MAX_MESSAGE};

/// How long a request may be delayed, in milliseconds: a day.
pub(super) const MAX_DELAY_MS: u64 = 24 * 60 * 60 * 1000;

/// The statuses that a response may have: those that end an exchange.
pub(super) const STATUSES: RangeInclusive<i64> = 200..=599;

/// What a share is.
pub(super) const SHARE: &str = "a number from 0 to 1";

/// How many bytes an error's code and a content type may have.
const MAX_NAME: usize = 256;

/// Something that is to go wrong, as a tester orders it with [`Mock::fault`](crate::Mock::fault) or
/// [`MockBuilder::with_fault`](crate::MockBuilder::with_fault).
///
/// It is for all requests, each time and for ever, unless it is told otherwise.
///
/// ```
/// use cfg_core::DescribeTask;
/// use tc3_mock::{Fault, Mock, Reset};
///
/// let mock = Mock::builder().build()?;
/// // The third and the fourth DescribeTask are turned away.
/// let later = mock.fault(Fault::error("InternalError", "try later").on_action::<DescribeTask>().skip(2).times(2))?;
/// // A tenth of all requests to CVM is carried out, and the answer is lost.
/// mock.fault(Fault::reset(Reset::Headers).on_service("cvm").share(0.1))?;
/// assert_eq!((later.seen(), later.applied()), (0, 0));
/// # Ok::<(), tc3::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a fault is nothing until it is given to a mock"]
pub struct Fault {
    pub(super) kind: Kind,
    pub(super) service: Option<String>,
    pub(super) action: Option<String>,
    pub(super) skip: u32,
    pub(super) times: Option<u32>,
    pub(super) share: f64,
}

/// When the connection is reset instead of answered.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Reset {
    /// Before anything is done with the request.
    Before,
    /// When the request is carried out, in place of the whole answer.
    Headers,
    /// When the request is carried out, after the answer's head and half of its body.
    Body,
}

/// What goes wrong.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Error { code: String, message: String },
    Rate(u32),
    Respond { status: u16, content_type: String, body: Bytes },
    Reset(Reset),
    Truncate(usize),
    Garbage(usize),
    Delay(Duration),
    ClockSkew(i64),
}

/// Which requests a fault is for, by the names of the catalogue.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Scope {
    /// The product's short name.
    pub(super) service: Option<&'static str>,
    pub(super) action: Option<&'static str>,
}

impl Fault {
    /// The service answers this error, and does nothing.
    pub fn error(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Kind::Error { code: code.into(), message: message.into() })
    }

    /// What comes beyond so many requests in a second of the mock's clock is answered `RequestLimitExceeded`, and nothing
    /// is done. By a clock that stands still, it is one long second.
    ///
    /// It applies to the requests that it turns away: those are what [`times`](Self::times) bounds.
    pub fn rate_per_second(requests: u32) -> Self {
        Self::new(Kind::Rate(requests))
    }

    /// Something else than the service answers, as a proxy does, and nothing is done. The status is 200 to 599.
    pub fn respond(status: u16, content_type: impl Into<String>, body: impl Into<Bytes>) -> Self {
        Self::new(Kind::Respond { status, content_type: content_type.into(), body: body.into() })
    }

    /// The connection is reset. Without a socket the transport fails with an [`io::Error`](std::io::Error) of kind
    /// `ConnectionReset`.
    pub fn reset(when: Reset) -> Self {
        Self::new(Kind::Reset(when))
    }

    /// The request is carried out; of the answer's body so many bytes are written, its announced length stays what it was,
    /// and the connection is closed in order. A shorter body is written whole.
    ///
    /// Without a socket the transport fails with an [`io::Error`](std::io::Error) of kind `UnexpectedEof`.
    pub fn truncate_at(bytes: usize) -> Self {
        Self::new(Kind::Truncate(bytes))
    }

    /// The request is carried out, and so many bytes of nonsense come in place of the answer's body: at most 10 MiB.
    pub fn garbage(bytes: usize) -> Self {
        Self::new(Kind::Garbage(bytes))
    }

    /// Nothing is done with the request before so much time has passed, at most a day. If the client leaves meanwhile,
    /// nothing is done at all.
    ///
    /// Without a socket this needs a tokio runtime with its time enabled.
    pub fn delay(by: Duration) -> Self {
        Self::new(Kind::Delay(by))
    }

    /// The signature is judged by a clock that is so many seconds ahead of the mock's, or behind it where they are negative.
    pub fn clock_skew(seconds: i64) -> Self {
        Self::new(Kind::ClockSkew(seconds))
    }

    /// Only for this action of this service, in whatever version. The service is called by its name or its short name.
    pub fn on(self, service: impl Into<String>, action: impl Into<String>) -> Self {
        Self { service: Some(service.into()), action: Some(action.into()), ..self }
    }

    /// Only for this action.
    pub fn on_action<A: tc3::Action>(self) -> Self {
        self.on(A::INFO.service, A::INFO.name)
    }

    /// Only for this service, by its name or its short name.
    pub fn on_service(self, service: impl Into<String>) -> Self {
        Self { service: Some(service.into()), ..self }
    }

    /// Lets so many of the requests that it is for pass first.
    pub fn skip(self, requests: u32) -> Self {
        Self { skip: requests, ..self }
    }

    /// Applies so many times, and no more.
    pub fn times(self, times: u32) -> Self {
        Self { times: Some(times), ..self }
    }

    /// Applies to this share of the requests that it is for, 0 to 1. Which ones is drawn by the mock's seed: the same in each
    /// run that orders the same faults and sends the same requests.
    pub fn share(self, share: f64) -> Self {
        Self { share, ..self }
    }

    pub(super) fn new(kind: Kind) -> Self {
        Self { kind, service: None, action: None, skip: 0, times: None, share: 1.0 }
    }

    /// Which requests it is for, if all of it is right. `path` stands before the members' names, where something is not.
    pub(super) fn check(&self, path: &str) -> Result<Scope, Wrong> {
        if !(0.0..=1.0).contains(&self.share) {
            return Err(wrong(path, "share", SHARE, self.share));
        }
        self.kind.check(path)?;
        scope(path, self.service.as_deref(), self.action.as_deref())
    }
}

impl Scope {
    /// Whether a request for this action is within; none where the action cannot be found.
    pub(super) fn has(&self, action: Option<&Action>) -> bool {
        let is_service = self.service.is_none_or(|name| action.is_some_and(|action| action.info.service == name));
        is_service && self.action.is_none_or(|name| action.is_some_and(|action| action.name == name))
    }
}

impl Kind {
    fn check(&self, path: &str) -> Result<(), Wrong> {
        match self {
            Self::Error { code, .. } if code.is_empty() || code.len() > MAX_NAME => {
                Err(wrong(path, "fault.error.code", format_args!("1 to {MAX_NAME} bytes"), shown(code)))
            }
            Self::Error { message, .. } if message.len() > MAX_MESSAGE => {
                Err(wrong(path, "fault.error.message", format_args!("at most {MAX_MESSAGE} bytes"), shown(message)))
            }
            Self::Respond { status, .. } if !STATUSES.contains(&i64::from(*status)) => {
                let expected = format_args!("an integer from {} to {}", STATUSES.start(), STATUSES.end());
                Err(wrong(path, "fault.respond.status", expected, status))
            }
            Self::Respond { content_type, .. } if !is_content_type(content_type) => {
                let expected = "a content type such as text/html";
                Err(wrong(path, "fault.respond.content_type", expected, shown(content_type)))
            }
            Self::Garbage(bytes) if *bytes > MAX_ANSWER => {
                Err(wrong(path, "fault.garbage", format_args!("an integer from 0 to {MAX_ANSWER}"), bytes))
            }
            Self::Delay(by) if by.as_millis() > u128::from(MAX_DELAY_MS) => {
                let expected = format_args!("an integer from 0 to {MAX_DELAY_MS}");
                Err(wrong(path, "fault.delay_ms", expected, by.as_millis()))
            }
            _ => Ok(()),
        }
    }
}

/// Whether it can stand in a header.
fn is_content_type(text: &str) -> bool {
    !text.is_empty() && text.len() <= MAX_NAME && HeaderValue::from_str(text).is_ok()
}

/// The catalogue's names for a service and an action.
fn scope(path: &str, service: Option<&str>, action: Option<&str>) -> Result<Scope, Wrong> {
    let Some(name) = service else {
        let all: Vec<_> = catalogue().services().collect();
        let action = action.map(|action| known(path, action, "a service", &all));
        return Ok(Scope { service: None, action: action.transpose()? });
    };
    let Some(service) = catalogue().service(name) else {
        let names = catalogue().services().flat_map(|service| [service.name(), service.short_name()]);
        let found = format!("{}{}", shown(name), hint(nearest(name, names)));
        return Err(wrong(path, "match.service", "the name of a service", found));
    };
    let versions: Vec<_> = catalogue().versions(service.name()).collect();
    let action = action.map(|action| known(path, action, service.name(), &versions));
    Ok(Scope { service: Some(service.short_name()), action: action.transpose()? })
}

/// An action by its name, if one of the services has it.
fn known(path: &str, action: &str, of: &str, services: &[&ServiceEntry]) -> Result<&'static str, Wrong> {
    let actions = || services.iter().flat_map(|service| service.actions());
    actions().find(|name| *name == action).ok_or_else(|| {
        let found = format!("{}{}", shown(action), hint(nearest(action, actions())));
        wrong(path, "match.action", format_args!("the name of an action of {of}"), found)
    })
}

fn hint(nearest: Option<&str>) -> String {
    nearest.map(|name| format!("; the nearest is {name}")).unwrap_or_default()
}

fn wrong(path: &str, member: &str, expected: impl Display, found: impl Display) -> Wrong {
    Wrong(format!("{path}{member}: expected {expected}, found {found}"))
}
