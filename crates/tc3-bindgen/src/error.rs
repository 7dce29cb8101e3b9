//! What is wrong with a spec: told so that it can be mended in the file.

use core::fmt;
use std::path::PathBuf;

use crate::read::word::WordError;

/// Everything that is wrong with the specs that were read; never empty.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SpecErrors(pub Vec<SpecError>);

impl fmt::Display for SpecErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, error) in self.0.iter().enumerate() {
            let separator = if position == 0 { "" } else { "\n" };
            write!(f, "{separator}{error}")?;
        }
        Ok(())
    }
}

impl std::error::Error for SpecErrors {}

/// One thing that is wrong with a spec.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct SpecError {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1; 0 where it is about the file as a whole.
    pub line: usize,
    /// The place in the file by its keys, as in `members.Status.enum`; empty for the whole.
    pub at: String,
    /// What is wrong there.
    pub flaw: Flaw,
}

impl fmt::Display for SpecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if !self.at.is_empty() {
            write!(f, ": {}", self.at)?;
        }
        write!(f, ": {}", self.flaw)
    }
}

impl std::error::Error for SpecError {}

/// What can be wrong with a spec.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Flaw {
    /// The file or folder cannot be read.
    Unreadable(String),
    /// It is not JSON, has a key that no reader knows, or a value of another form.
    Syntax(String),
    /// The file does not belong where it stands.
    Misplaced(String),
    /// It names what is not there.
    Unknown {
        /// What was named: `member`, `object`, `action`, `enum`, `value`, `error code`.
        what: &'static str,
        /// The name.
        name: String,
        /// Where it was looked for, such as an object's name; empty for the service.
        within: String,
        /// The name that was probably meant.
        nearest: Option<String>,
    },
    /// It is there twice.
    Twice {
        /// What: `value`, `name`, `member`.
        what: &'static str,
        /// Which.
        name: String,
    },
    /// The type word cannot be read.
    Word(WordError),
    /// The member has another type than what is said of it needs.
    Type {
        /// The member.
        member: String,
        /// Its type word.
        found: String,
        /// What it would have to be.
        needed: String,
    },
    /// It says what is true without it, or what upstream says by now.
    Needless(String),
    /// It contradicts itself, or lacks a part.
    Incomplete(String),
    /// The rules do not determine the intent.
    Undetermined(String),
    /// What the catalogue says does not go with what a folder says over it.
    Inherited(Box<Self>),
    /// The example is no request, or no answer, of its action.
    Example(String),
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(problem) => write!(f, "cannot be read: {problem}"),
            Self::Unknown { what, name, within, nearest } => {
                let within = if within.is_empty() { String::new() } else { format!(" of {within}") };
                write!(f, "no {what}{within} is called {name}")?;
                nearest.iter().try_for_each(|nearest| write!(f, "; the nearest is {nearest}"))
            }
            Self::Twice { what, name } => write!(f, "the {what} {name} is there twice"),
            Self::Word(error) => error.fmt(f),
            Self::Inherited(flaw) => {
                write!(f, "{flaw}; the catalogue has that, and it does not go with what is said over it here")
            }
            Self::Type { member, found, needed } => write!(f, "{member} is {found}, and this needs {needed}"),
            Self::Syntax(problem)
            | Self::Misplaced(problem)
            | Self::Needless(problem)
            | Self::Incomplete(problem)
            | Self::Undetermined(problem)
            | Self::Example(problem) => f.write_str(problem),
        }
    }
}

/// What no Rust can be written for: two names that are one, an intent that does not fit.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Refused(String);

impl Refused {
    pub(crate) fn new(problem: impl Into<String>) -> Self {
        Self(problem.into())
    }

    /// The same, said of something.
    pub(crate) fn of(self, what: &str) -> Self {
        Self(format!("{what}: {}", self.0))
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}
