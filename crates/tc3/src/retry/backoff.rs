//! The policy that is followed where no other is given.

use core::time::Duration;

use crate::error::{CodeClass, Error, ErrorCode, ErrorKind, Sent};
use crate::retry::decide::{Failed, RetryPolicy};

/// How much longer than a server asked a wait may be.
const HINT_SLACK: Duration = Duration::from_secs(5);

/// Three attempts, with waits that double and are drawn at random, so that many clients do not come back at once.
///
/// The first wait is drawn from 0 to 50 ms; after the code of a rate from half a second to a second, since rates are
/// counted by the second. Each further one may be twice as long, up to 20 s. A server that asks for a wait gets one of that
/// length, or of up to 5 s more where the drawn one is longer.
///
/// What is tried again: no connection, an answer that did not come or was cut off, HTML and the like of a gateway that has
/// trouble, a service that is down, a rate. Not what a service refuses, nor an answer that is whole and cannot be used: the
/// next would be no better.
#[derive(Clone, Debug)]
pub struct Backoff {
    max_attempts: u32,
    first: Duration,
    first_of_rate: Duration,
    longest: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            first: Duration::from_millis(50),
            first_of_rate: Duration::from_secs(1),
            longest: Duration::from_secs(20),
        }
    }
}

impl Backoff {
    /// One attempt, and never another.
    pub fn never() -> Self {
        Self::default().with_max_attempts(1)
    }

    /// Sets how many attempts a call has, the first included. 0 counts as 1.
    #[must_use]
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the longest that the first wait may be. Default: 50 ms.
    #[must_use]
    pub fn with_first_wait(mut self, wait: Duration) -> Self {
        self.first = wait;
        self
    }

    /// Sets the longest that the first wait after the code of a rate may be. Default: 1 s.
    #[must_use]
    pub fn with_first_wait_of_rate(mut self, wait: Duration) -> Self {
        self.first_of_rate = wait;
        self
    }

    /// Sets the longest that any wait may be, unless a server asks for a longer one. Default: 20 s.
    #[must_use]
    pub fn with_longest_wait(mut self, wait: Duration) -> Self {
        self.longest = wait;
        self
    }
}

impl RetryPolicy for Backoff {
    fn max_attempts(&self) -> u32 {
        self.max_attempts
    }

    fn wait(&self, failed: &Failed<'_>, random: f64) -> Option<Duration> {
        if !may_help(failed.error) {
            return None;
        }
        let is_rate = failed.is_rate();
        let first = if is_rate { self.first_of_rate } else { self.first };
        let doubled = 2_u32.saturating_pow(failed.attempt.saturating_sub(1));
        let longest = first.saturating_mul(doubled).min(self.longest);
        let random = random.clamp(0.0, 1.0);
        let wait = longest.mul_f64(if is_rate { 0.5 + random / 2.0 } else { random });
        Some(match failed.hint {
            Some(hint) => wait.clamp(hint, hint.saturating_add(HINT_SLACK)),
            None => wait,
        })
    }
}

/// Whether the next attempt may fare better.
fn may_help(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Interrupted => true,
        ErrorKind::Unreadable => error.sent() == Sent::MaybeSent && error.status().is_none_or(is_trouble),
        ErrorKind::Service => {
            matches!(error.code().and_then(ErrorCode::class), Some(CodeClass::Rate | CodeClass::Outage))
        }
        ErrorKind::Invalid
        | ErrorKind::Unencodable
        | ErrorKind::Credential
        | ErrorKind::Setup
        | ErrorKind::Tls
        | ErrorKind::Cancelled
        | ErrorKind::TooLarge
        | ErrorKind::NotReached => false,
    }
}

/// Whether an answer of this status that is no envelope may be a moment's. Something in between that redirects or forbids
/// would do so again.
fn is_trouble(status: u16) -> bool {
    matches!(status, 0..=299 | 408 | 429 | 500..)
}
