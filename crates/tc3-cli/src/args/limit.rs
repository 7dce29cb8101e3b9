//! How long a call may take in all: reading its request, and waiting for the answer.

use core::cell::Cell;
use core::time::Duration;
use std::time::Instant;

use tc3_hyper::DEFAULT_TIMEOUT;

use crate::exit::Failure;

/// The time limit of a call, which runs from when its arguments were understood.
pub(crate) struct TimeLimit {
    begun: Cell<Instant>,
    given: Option<Duration>,
}

impl TimeLimit {
    /// From the value of `--timeout`, if there is one.
    pub(super) fn new(text: Option<&str>) -> Result<Self, Failure> {
        Ok(Self { begun: Cell::new(Instant::now()), given: text.map(seconds).transpose()? })
    }

    /// As it was given.
    pub(crate) fn given(&self) -> Option<Duration> {
        self.given
    }

    /// What a person does meanwhile takes nothing of it.
    pub(crate) fn spare<T>(&self, person: impl FnOnce() -> T) -> T {
        let asked = Instant::now();
        let answer = person();
        self.begun.set(self.begun.get() + asked.elapsed());
        answer
    }

    /// How long a file is waited for that may never end, such as a pipe that nobody writes to.
    pub(crate) fn patience(&self) -> Duration {
        self.given.unwrap_or(DEFAULT_TIMEOUT)
    }

    /// What is left of it for the answer. Without one, the client has its own; and it is never zero, which the client
    /// would refuse as a mistake.
    pub(crate) fn left(&self) -> Option<Duration> {
        let left = self.given?.saturating_sub(self.begun.get().elapsed());
        Some(left.max(Duration::from_millis(1)))
    }
}

fn seconds(text: &str) -> Result<Duration, Failure> {
    let seconds = text.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    seconds
        .filter(|limit| !limit.is_zero())
        .ok_or_else(|| Failure::usage("--timeout takes seconds, more than none of them: 30 or 0.5"))
}
