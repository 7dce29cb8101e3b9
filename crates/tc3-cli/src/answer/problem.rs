//! Why an answer cannot be shown as it was asked for.

use std::fmt;
use std::io;

pub(super) enum Problem {
    /// It does not fit what was asked for.
    Misfit(String),
    /// Standard output cannot be written.
    Output(io::Error),
}

/// What a filter finds does not fit.
impl From<tc3_filter::Misfit> for Problem {
    fn from(misfit: tc3_filter::Misfit) -> Self {
        Self::Misfit(misfit.to_string())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Misfit(problem) => f.write_str(problem),
            Self::Output(error) => write!(f, "the result cannot be written: {error}"),
        }
    }
}
