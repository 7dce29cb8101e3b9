//! How often it is looked, and for how long.

use core::time::Duration;

use crate::wait::end::WaitEnd;
use crate::wait::verdict::Verdict;

/// By how much of it a wait between two looks may be shorter or longer, so that many who wait do not look at once.
const JITTER: f64 = 0.1;

/// Waits are not shorter, or there would be no end by time where time stands still; nor longer, as nobody waits for that.
const SHORTEST: Duration = Duration::from_millis(1);
const LONGEST: Duration = Duration::from_secs(1 << 30);

/// How long a look may take that begins as the time is over.
const LAST_LOOK: Duration = Duration::from_secs(10);

/// How often an answer is asked for, and for how long.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_structs, reason = "constants of it are written with a base")]
pub struct Pace {
    /// The time between two looks, from the answer to the next request. What is waited is up to a tenth more or less.
    pub interval: Duration,
    /// How long there are looks, from the first on. There is one as it ends, so 0 is one look.
    pub timeout: Duration,
}

impl Pace {
    /// Every 5 seconds, for 3 minutes: as the official command line does.
    pub const USUAL: Self = Self { interval: Duration::from_secs(5), timeout: Duration::from_secs(180) };

    /// How long a look may take that begins so long after the first: until the time is over, and 10 seconds at least.
    pub fn look_limit(&self, elapsed: Duration) -> Duration {
        self.timeout.saturating_sub(elapsed).max(LAST_LOOK)
    }
}

impl Default for Pace {
    /// [`USUAL`](Self::USUAL).
    fn default() -> Self {
        Self::USUAL
    }
}

/// What comes after a look. Closed: there is another, or it has ended in one of two ways.
#[derive(Clone, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there is no fourth")]
pub enum Next {
    /// It is reached.
    Reached,
    /// Another look.
    Look {
        /// After how long.
        after: Duration,
        /// What it is now.
        now: String,
    },
    /// It is not reached, and no further look will change that.
    Stop(WaitEnd),
}

impl Pace {
    /// What follows from a look, whose answer came so long after the first began. `random` is drawn evenly from 0 up to, and
    /// without, 1.
    ///
    /// ```
    /// use std::time::Duration;
    /// use tc3::wait::{Next, Pace, Verdict, WaitEnd};
    ///
    /// let (pace, second) = (Pace::USUAL, Duration::from_secs(1));
    /// let now = "\"PENDING\"".to_owned();
    /// let next = |elapsed| pace.next(Verdict::GoOn(now.clone()), elapsed, 0.5);
    /// assert_eq!(next(second), Next::Look { after: 5 * second, now: now.clone() });
    /// assert_eq!(next(178 * second), Next::Look { after: 2 * second, now: now.clone() });
    /// let elapsed = 180 * second;
    /// assert_eq!(next(elapsed), Next::Stop(WaitEnd::NotInTime { now: now.clone(), elapsed }));
    /// ```
    pub fn next(&self, verdict: Verdict, elapsed: Duration, random: f64) -> Next {
        let now = match verdict {
            Verdict::Reached => return Next::Reached,
            Verdict::Dead(now) => return Next::Stop(WaitEnd::Dead { now }),
            Verdict::Misfit(found) => return Next::Stop(WaitEnd::Misfit { found }),
            Verdict::GoOn(now) => now,
        };
        let left = self.timeout.saturating_sub(elapsed);
        if left.is_zero() {
            return Next::Stop(WaitEnd::NotInTime { now, elapsed });
        }
        let drawn =
            self.interval.clamp(SHORTEST, LONGEST).mul_f64(1.0 - JITTER + 2.0 * JITTER * random.clamp(0.0, 1.0));
        Next::Look { after: drawn.min(left), now }
    }
}
