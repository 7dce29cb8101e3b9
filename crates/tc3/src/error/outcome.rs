//! The one place that tells what an error means: whether the request reached the service, whether it may be sent again,
//! and what to do. All of it follows from what is known of the error, in whatever order that was added.

use crate::check::{Problem, Violation};
use crate::error::advice::Advice;
use crate::error::attempt::Attempt;
use crate::error::class::CodeClass;
use crate::error::code::ErrorCode;
use crate::error::codes;
use crate::error::kind::{ErrorKind, Sent};

/// What is known of an error.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) kind: ErrorKind,
    /// What whoever met the error knows better than its kind tells.
    pub(super) told: Option<Sent>,
    /// Whether the caller may send the request again, since being carried out twice does no more than once.
    pub(super) repeatable: bool,
    /// The client token that was filled in: with it the request is repeatable, too.
    pub(super) client_token: Option<&'a str>,
    pub(super) confirm_with: Option<&'a str>,
    pub(super) code: Option<&'a ErrorCode>,
    pub(super) has_request_id: bool,
    pub(super) violations: &'a [Violation],
    /// The attempts of its call. The last is the one that ended by this error, unless the call ended while it waited for another.
    pub(super) attempts: &'a [Attempt],
}

impl Known<'_> {
    /// Whether the request reached the service. What one attempt may have done, no later one takes back.
    pub(super) fn sent(&self) -> Sent {
        match self.sent_at_last() {
            Sent::NotSent if self.is_perhaps_done_before() => Sent::MaybeSent,
            sent => sent,
        }
    }

    /// Whether it did at the last attempt. Only an envelope of the service says so: anything else may have been written by
    /// something in between.
    fn sent_at_last(&self) -> Sent {
        if let Some(told) = self.told {
            return told;
        }
        match self.kind {
            ErrorKind::Invalid
            | ErrorKind::Unencodable
            | ErrorKind::Credential
            | ErrorKind::Setup
            | ErrorKind::Connect
            | ErrorKind::Tls => Sent::NotSent,
            ErrorKind::NotReached => Sent::Answered,
            ErrorKind::Service if self.has_request_id => Sent::Answered,
            ErrorKind::Timeout
            | ErrorKind::Cancelled
            | ErrorKind::Interrupted
            | ErrorKind::Unreadable
            | ErrorKind::TooLarge
            | ErrorKind::Service => Sent::MaybeSent,
        }
    }

    /// Whether sending the same request again can do no harm and may help.
    pub(super) fn is_retry_safe(&self) -> bool {
        self.is_harmless(self.repeatable) && self.may_help()
    }

    /// Whether sending it again can do no harm, where `repeatable` says whether being carried out twice does no more than
    /// once.
    pub(super) fn is_harmless(&self, repeatable: bool) -> bool {
        let is_done = is_perhaps_done(self.sent(), self.code) || self.is_perhaps_done_before();
        repeatable || !is_done
    }

    fn is_perhaps_done_before(&self) -> bool {
        self.earlier().iter().any(|attempt| is_perhaps_done(attempt.sent, attempt.code.as_ref()))
    }

    fn earlier(&self) -> &[Attempt] {
        let this = (self.kind, self.sent_at_last(), self.code);
        match self.attempts.split_last() {
            Some((last, earlier)) if (last.kind, last.sent, last.code.as_ref()) == this => earlier,
            _ => self.attempts,
        }
    }

    /// Whether an earlier attempt may have done what a repetition by the caller would do once more.
    pub(super) fn is_open_since_before(&self) -> bool {
        self.is_perhaps_done_before() && !self.repeatable
    }

    fn may_help(&self) -> bool {
        match (self.sent(), self.code.and_then(ErrorCode::class)) {
            (Sent::NotSent, _) => {
                matches!(self.kind, ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Cancelled)
            }
            (Sent::Answered, Some(CodeClass::Rate | CodeClass::Outage)) => true,
            (Sent::Answered, _) => !matches!(self.kind, ErrorKind::Service | ErrorKind::NotReached),
            (Sent::MaybeSent, _) => true,
        }
    }

    /// What to do, unless whoever met the error said so.
    pub(super) fn advice(&self) -> Option<Advice> {
        let is_service = self.kind == ErrorKind::Service;
        match self.sent() {
            Sent::NotSent => self.lacks_region().then_some(Advice::NameRegion),
            Sent::Answered if self.kind == ErrorKind::NotReached => None,
            Sent::Answered if is_service && !self.is_open_since_before() => {
                self.code.map(ErrorCode::advice).filter(|text| !text.is_empty()).map(Into::into)
            }
            Sent::Answered | Sent::MaybeSent if self.is_retry_safe() => {
                (self.kind == ErrorKind::TooLarge).then_some(Advice::AllowLarger)
            }
            Sent::Answered | Sent::MaybeSent => Some(match self.client_token {
                Some(token) => Advice::RepeatWith { client_token: token.to_owned() },
                None => Advice::Look { with: self.confirm_with.map(str::to_owned) },
            }),
        }
    }

    fn lacks_region(&self) -> bool {
        self.violations.iter().any(|violation| violation.problem == Problem::NoRegion)
    }
}

/// Whether an attempt may have been carried out that got so far and was answered this code.
fn is_perhaps_done(sent: Sent, code: Option<&ErrorCode>) -> bool {
    match sent {
        Sent::NotSent => false,
        Sent::MaybeSent => true,
        Sent::Answered => !code.is_some_and(is_turned_away),
    }
}

/// Whether the service looked no further than at how often it is called, or when the request was signed.
fn is_turned_away(code: &ErrorCode) -> bool {
    code.class() == Some(CodeClass::Rate) || *code == codes::AUTH_FAILURE_SIGNATURE_EXPIRE
}
