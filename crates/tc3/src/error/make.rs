//! How an error comes to be. Outside of this crate transports make errors, what sets up a client does, and tests of how a
//! program takes one.

use std::error::Error as StdError;

use crate::action::{ActionInfo, Effect};
use crate::check::Violation;
use crate::error::advice::Advice;
use crate::error::attempt::{Attempt, Stop};
use crate::error::code::ErrorCode;
use crate::error::kind::{ErrorKind, Sent};
use crate::error::{Error, Inner};
use crate::exchange::HttpResponse;
use crate::pages::ask::Ask;
use crate::request::http::HttpRequest;

/// How many bytes of violations are enough for one message.
const MAX_LISTED: usize = 4_000;

/// How errors are made: by transports, by what sets up a client, by tests of how a program takes one. Who calls actions
/// only gets them.
impl Error {
    /// An error of this kind; what else is known is added by the `with_` methods, in any order.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            action: String::new(),
            effect: Effect::Unknown,
            repeatable: None,
            client_token: None,
            page: None,
            confirm_with: None,
            sent: None,
            code: None,
            message: message.into(),
            request_id: None,
            status: None,
            violations: Vec::new(),
            advice: None,
            source: None,
            attempts: Vec::new(),
            stopped: None,
            request: None,
            response: None,
        }))
    }

    /// A request that breaks the rules. Its message has the first of them; [`Error::violations`] has all.
    pub(crate) fn invalid(violations: Vec<Violation>) -> Self {
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

    /// Says whether the caller may send the request again since being carried out twice does no more than once, where that is
    /// known better than from the effect of its action.
    #[must_use]
    pub fn with_repeatable(mut self, repeatable: bool) -> Self {
        self.0.repeatable = Some(repeatable);
        self
    }

    /// Adds the client token that was filled in.
    #[must_use]
    pub fn with_client_token(mut self, client_token: impl Into<String>) -> Self {
        self.0.client_token = Some(client_token.into());
        self
    }

    /// Says which part of a list was asked for, where a list is read a part at a time.
    #[must_use]
    pub fn with_page(mut self, page: Ask) -> Self {
        self.0.page = Some(page);
        self
    }

    /// Adds what became of the call's attempts, this error's included, and why there was no further one. Advice that was
    /// given before is about the last attempt alone, and goes where an earlier one may have been carried out.
    #[must_use]
    pub fn with_attempts(mut self, attempts: Vec<Attempt>, stopped: Stop) -> Self {
        self.0.attempts = attempts;
        self.0.stopped = Some(stopped);
        // What to do about the last attempt comes after what an earlier one may have done.
        if self.0.known().is_open_since_before() {
            self.0.advice = None;
        }
        self
    }

    /// Adds the request that was sent.
    #[must_use]
    pub fn with_request(mut self, request: HttpRequest) -> Self {
        self.0.request = Some(request);
        self
    }

    /// Adds the answer that came, as far as it was read.
    #[must_use]
    pub fn with_response(mut self, response: HttpResponse) -> Self {
        self.0.response = Some(response);
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
