//! The decision after an attempt that failed.

use core::fmt::Debug;
use core::time::Duration;

use crate::error::{CodeClass, Error, ErrorCode, Stop};
use crate::retry::budget::Budget;

/// An attempt that failed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Failed<'a> {
    /// Which attempt of its call it was. The first is 1.
    pub attempt: u32,
    /// How it failed.
    pub error: &'a Error,
    /// Whether the request, as it was sent, does nothing more when it is carried out twice.
    pub repeatable: bool,
    /// How long the server asked to wait. See [`hint`](super::hint()).
    pub hint: Option<Duration>,
    /// How many attempts its call has, the first included, where the call says so; else it is the policy's to say.
    pub max_attempts: Option<u32>,
    /// How much time the call has left.
    pub left: Duration,
}

/// Which errors are worth another attempt, how often, and after which wait.
///
/// It is not asked whether a repetition may do harm: that follows from the error and the request, and no policy changes
/// it.
pub trait RetryPolicy: Debug + Send + Sync {
    /// How many attempts a call has, the first included. 1 is never again. A call may name another number.
    fn max_attempts(&self) -> u32;

    /// How long to wait before the next attempt; none where it would not help. `random` is drawn evenly from 0 up to, and
    /// without, 1.
    fn wait(&self, failed: &Failed<'_>, random: f64) -> Option<Duration>;
}

/// What comes after an attempt that failed. Closed: there is another attempt, or there is none.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there is no third")]
pub enum Next {
    /// Another attempt, after so long.
    Wait(Duration),
    /// None.
    Stop(Stop),
}

impl<'a> Failed<'a> {
    /// An attempt that failed, of a request that is not known to be repeatable and whose call has any time.
    pub fn new(attempt: u32, error: &'a Error) -> Self {
        Self { attempt, error, repeatable: false, hint: None, max_attempts: None, left: Duration::MAX }
    }

    /// Says whether the request does nothing more when it is carried out twice.
    #[must_use]
    pub fn with_repeatable(mut self, repeatable: bool) -> Self {
        self.repeatable = repeatable;
        self
    }

    /// Says how long the server asked to wait.
    #[must_use]
    pub fn with_hint(mut self, hint: Option<Duration>) -> Self {
        self.hint = hint;
        self
    }

    /// Says how many attempts the call has.
    #[must_use]
    pub fn with_max_attempts(mut self, max_attempts: Option<u32>) -> Self {
        self.max_attempts = max_attempts;
        self
    }

    /// Says how much time the call has left.
    #[must_use]
    pub fn with_left(mut self, left: Duration) -> Self {
        self.left = left;
        self
    }

    /// Whether the service turned the request away because there were too many in a time.
    pub fn is_rate(&self) -> bool {
        self.error.code().and_then(ErrorCode::class) == Some(CodeClass::Rate)
    }
}

/// Decides what comes after an attempt that failed. Where another attempt follows, its cost has been taken out of the
/// budget. `random` is drawn evenly from 0 up to, and without, 1.
pub fn next(policy: &dyn RetryPolicy, budget: &Budget, failed: &Failed<'_>, random: f64) -> Next {
    if !failed.error.is_harmless(failed.repeatable) {
        return Next::Stop(Stop::Harm);
    }
    let Some(wait) = policy.wait(failed, random) else { return Next::Stop(Stop::Hopeless) };
    if failed.attempt >= failed.max_attempts.unwrap_or_else(|| policy.max_attempts()) {
        return Next::Stop(Stop::Attempts);
    }
    if wait >= failed.left {
        return Next::Stop(Stop::Time);
    }
    if !budget.take(failed.is_rate()) {
        return Next::Stop(Stop::Budget);
    }
    Next::Wait(wait)
}
