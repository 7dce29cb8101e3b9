//! What is wrong with an expression, and what does not fit one.

use core::error::Error;
use core::fmt;
use std::io;

/// Why there is no filter.
#[derive(Debug)]
#[non_exhaustive]
pub enum FilterError {
    /// The text is no expression, or a longer one than is taken. Says what is wrong with it, and where.
    Wrong(String),
    /// The system gives no thread to read it on.
    Thread(io::Error),
}

impl fmt::Display for FilterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wrong(problem) => f.write_str(problem),
            Self::Thread(error) => write!(f, "the system gives no thread to read the expression on: {error}"),
        }
    }
}

impl Error for FilterError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Wrong(_) => None,
            Self::Thread(error) => Some(error),
        }
    }
}

/// Why an expression finds nothing in a value, in words: its types do not fit, or what is made of it takes too much memory.
///
/// Nothing of the value is in it, which may have secrets.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Misfit(String);

impl Misfit {
    pub(crate) fn new(problem: String) -> Self {
        Self(problem)
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Misfit {}
