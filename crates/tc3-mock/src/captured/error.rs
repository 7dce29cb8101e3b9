//! Why what was captured is no request that can be judged.

use core::error::Error;
use core::fmt;

/// Why what was captured is no request that can be judged, in words on a line. It says nothing of the request but its options and the
/// names of its headers, files and variables: the rest may be secret.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CapturedError(String);

impl CapturedError {
    pub(super) fn new(problem: String) -> Self {
        Self(problem)
    }
}

impl fmt::Display for CapturedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for CapturedError {}
