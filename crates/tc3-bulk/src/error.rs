//! Why rows are not worked on. Whatever it is, it is known before the first of them is sent.

use core::fmt;
use std::io;
use std::path::Path;

/// Why rows are not worked on. Nothing was sent.
#[derive(Debug)]
pub struct BulkError {
    kind: BulkErrorKind,
    message: String,
}

/// What kind of trouble it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum BulkErrorKind {
    /// The input cannot be read, or its head names what the action does not take. Mend it, or name another one.
    Input,
    /// The output, or what stands beside it, is not that of this job. Name another output; what is there was left as it is.
    Output,
    /// Somebody works on it at this moment. Wait for them.
    Busy,
    /// A file cannot be written. Make room, or name another place.
    Disk,
    /// The queue cannot be reached, is not fit to be one, or has no such job. The message says what to do.
    Queue,
    /// The action cannot be called so often from rows, or not as it was asked for.
    Setup,
}

impl BulkError {
    pub(crate) fn new(kind: BulkErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }

    /// A file that cannot be read or written.
    pub(crate) fn of_file(kind: BulkErrorKind, path: &Path, what: &str, error: &io::Error) -> Self {
        Self::new(kind, format!("{} cannot be {what}: {error}", path.display()))
    }

    /// What kind of trouble it is.
    pub fn kind(&self) -> BulkErrorKind {
        self.kind
    }
}

impl fmt::Display for BulkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for BulkError {}
