//! Why what was waited for is not there.

use core::fmt;
use std::error::Error as StdError;

use tc3::Error;
use tc3::wait::WaitEnd;

/// Why what was waited for is not there, with the last answer that came. `?` makes a [`tc3::Error`] of it.
pub struct WaitError<T>(Box<Inner<T>>);

struct Inner<T> {
    error: Error,
    end: Option<WaitEnd>,
    last: Option<T>,
}

impl<T> WaitError<T> {
    /// A call failed.
    pub(super) fn call(error: Error, last: Option<T>) -> Self {
        Self(Box::new(Inner { error, end: None, last }))
    }

    /// Answers came, and not what was waited for.
    pub(super) fn end(end: WaitEnd, error: Error, last: T) -> Self {
        Self(Box::new(Inner { error, end: Some(end), last: Some(last) }))
    }

    /// What happened, as one error: that of the call that failed, else one of kind
    /// [`NotReached`](tc3::ErrorKind::NotReached).
    pub fn error(&self) -> &Error {
        &self.0.error
    }

    /// Why it has ended, where answers came and no call failed.
    pub fn why(&self) -> Option<&WaitEnd> {
        self.0.end.as_ref()
    }

    /// The last answer that came, if there was one.
    pub fn last(&self) -> Option<&T> {
        self.0.last.as_ref()
    }

    /// The error and the last answer.
    pub fn into_parts(self) -> (Error, Option<T>) {
        (self.0.error, self.0.last)
    }
}

impl<T> From<WaitError<T>> for Error {
    fn from(error: WaitError<T>) -> Self {
        error.0.error
    }
}

impl<T> fmt::Display for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.error.fmt(f)
    }
}

impl<T> fmt::Debug for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { error, end, .. } = &*self.0;
        f.debug_struct("WaitError").field("error", error).field("end", end).finish_non_exhaustive()
    }
}

impl<T> StdError for WaitError<T> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.error.source()
    }
}
