//! Why what a user has added cannot be used.

use core::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a file of the user's cannot be read, written or removed. Its text is for who runs `tc3`.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum StoreError {
    /// What is in a file cannot be read. To add it again writes it anew.
    Unusable {
        /// The file.
        file: PathBuf,
        /// What is wrong with it, and what to do where that is something else.
        problem: String,
    },
    /// The system does not allow it.
    Cannot {
        /// What was to be done.
        what: &'static str,
        /// The file, or the folder.
        file: PathBuf,
        /// What the system says.
        problem: String,
    },
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unusable { file, problem } => write!(f, "{}: {problem}", file.display()),
            Self::Cannot { what, file, problem } => write!(f, "cannot {what} {}: {problem}", file.display()),
        }
    }
}

impl std::error::Error for StoreError {}

pub(crate) fn cannot(what: &'static str, file: &Path, error: &io::Error) -> StoreError {
    StoreError::Cannot { what, file: file.to_owned(), problem: error.to_string() }
}
