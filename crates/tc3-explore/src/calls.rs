//! The calls that were made from the pages since the Explorer was started: what, where, when, how long, and what came of it. Nothing of
//! what was asked or answered is kept here.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use tc3::{Error, ErrorKind, Sent, Timestamp};

use crate::editor::target::Target;

/// How many are kept.
pub(crate) const KEPT: usize = 200;

/// A call that is over.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) service: &'static str,
    pub(crate) version: &'static str,
    pub(crate) action: &'static str,
    pub(crate) target: Target,
    pub(crate) began: Timestamp,
    pub(crate) ms: u64,
    pub(crate) outcome: Outcome,
}

/// What came of a call.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Outcome {
    Answered,
    /// With this code.
    Refused(String),
    /// It may have been carried out, and nobody knows.
    Unanswered,
    /// It was not sent, or did not arrive.
    Unsent,
    /// Who asked did not wait for it.
    Stopped,
}

/// The last of them, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Calls(Mutex<VecDeque<Call>>);

impl Calls {
    pub(crate) fn add(&self, call: Call) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() == KEPT {
            all.pop_front();
        }
        all.push_back(call);
    }

    pub(crate) fn all(&self) -> Vec<Call> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

impl Outcome {
    /// That of an error.
    pub(crate) fn of(error: &Error) -> Self {
        match (error.code(), error.sent()) {
            _ if error.kind() == ErrorKind::Cancelled => Self::Stopped,
            (Some(code), _) => Self::Refused(code.to_string()),
            (None, Sent::NotSent) => Self::Unsent,
            (None, _) => Self::Unanswered,
        }
    }
}
