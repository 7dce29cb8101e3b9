//! Why nothing more is waited for, and what is told meanwhile.

use core::fmt;
use core::time::Duration;

use crate::error::{Error, ErrorKind};

/// Why waiting has ended without what was waited for. The texts are what was found, as it is shown.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum WaitEnd {
    /// It cannot come any more.
    Dead {
        /// What it is now.
        now: String,
    },
    /// The time is over.
    NotInTime {
        /// What it is now.
        now: String,
        /// How long it was waited, from the first look on.
        elapsed: Duration,
    },
    /// The answer has nothing that could tell, or something else in its place.
    Misfit {
        /// What was found.
        found: String,
    },
}

impl WaitEnd {
    /// As an error of kind [`ErrorKind::NotReached`], which says `what` was waited for.
    pub fn into_error(self, what: &str) -> Error {
        let advice = match self {
            Self::Dead { .. } => "find out why it came to that: waiting on does not help",
            Self::NotInTime { .. } => "wait again, or longer: looking has changed nothing",
            Self::Misfit { .. } => "mend what is waited for, or wait with the action that it is for",
        };
        Error::new(ErrorKind::NotReached, format!("waited until {what}: {self}")).with_advice(advice)
    }
}

/// As what comes behind what was waited for.
impl fmt::Display for WaitEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dead { now } => write!(f, "it is {now}, and cannot come there any more"),
            Self::NotInTime { now, elapsed } => write!(f, "after {:.1} s it is {now}", elapsed.as_secs_f64()),
            Self::Misfit { found } => write!(f, "the answer does not tell: {found}"),
        }
    }
}

/// How waiting goes: told after each look that is not the last.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WaitProgress<'a> {
    /// What is waited for, as the end of a sentence that begins with "waits until".
    pub what: &'a str,
    /// What it is now.
    pub now: &'a str,
    /// How many looks there were.
    pub looks: u32,
    /// How long it was waited, from the first look on.
    pub elapsed: Duration,
    /// After how long the next look comes.
    pub next: Duration,
}

impl<'a> WaitProgress<'a> {
    /// After the first look, which found this.
    pub fn new(what: &'a str, now: &'a str, next: Duration) -> Self {
        Self { what, now, looks: 1, elapsed: Duration::ZERO, next }
    }
}

/// As a line for a person: `waiting until the task runs: it is 1001 after 5.0 s, next look in 5.2 s`.
impl fmt::Display for WaitProgress<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, now, .. } = self;
        let [elapsed, next] = [self.elapsed, self.next].map(|time| time.as_secs_f64());
        write!(f, "waiting until {what}: it is {now} after {elapsed:.1} s, next look in {next:.1} s")
    }
}
