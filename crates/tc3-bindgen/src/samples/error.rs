//! Why a request is not written as a program.

use core::fmt;

use tc3::Error;

/// Why there is no sample.
#[derive(Debug)]
#[non_exhaustive]
pub enum SampleError {
    /// The call cannot be made by anybody.
    Call(Error),
    /// The language's sample has no words for something in the request.
    Unsaid(String),
}

impl fmt::Display for SampleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(f),
            Self::Unsaid(problem) => f.write_str(problem),
        }
    }
}

impl core::error::Error for SampleError {}
