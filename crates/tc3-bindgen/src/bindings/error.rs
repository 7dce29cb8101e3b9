//! Why there are no bindings, or not those that should be there.

use core::fmt;
use std::path::PathBuf;

use super::difference::Difference;
use crate::error::{Refused, SpecErrors};
use crate::output::FileError;

/// Why bindings were not written, or are not as they would be written. Whatever it is, no file was touched.
#[derive(Debug)]
#[non_exhaustive]
pub enum BindingsError {
    /// What was asked for cannot be: it names what is not there, or something twice.
    Usage(String),
    /// What is wrong with the specs of the user's folder.
    Spec(SpecErrors),
    /// There is no Rust for what the specs say.
    Refused(Refused),
    /// The file was written by somebody else.
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// The file was edited since it was written.
    Edited {
        /// The file.
        path: PathBuf,
    },
    /// The file is not as it would be written.
    Different {
        /// What differs.
        difference: Difference,
        /// The command that mends it.
        command: String,
    },
    /// A file cannot be read or written.
    File(FileError),
}

impl BindingsError {
    /// What was asked for cannot be, for this reason.
    pub fn usage(problem: impl Into<String>) -> Self {
        Self::Usage(problem.into())
    }
}

impl fmt::Display for BindingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(problem) => f.write_str(problem),
            Self::Spec(errors) => errors.fmt(f),
            Self::Refused(refused) => refused.fmt(f),
            Self::NotOurs { path } => {
                let path = path.display();
                write!(
                    f,
                    "{path} was not written by tc3 bindgen, and is left alone: name another file, or overwrite it"
                )?;
                f.write_str(" with --force")
            }
            Self::Edited { path } => {
                let path = path.display();
                write!(
                    f,
                    "{path} was edited since it was written, and is left alone: undo that, or overwrite it with --force"
                )
            }
            Self::Different { difference, command } => write!(f, "{difference}\nto mend it: {command}"),
            Self::File(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for BindingsError {}

impl From<SpecErrors> for BindingsError {
    fn from(errors: SpecErrors) -> Self {
        Self::Spec(errors)
    }
}

impl From<Refused> for BindingsError {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

impl From<FileError> for BindingsError {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}
