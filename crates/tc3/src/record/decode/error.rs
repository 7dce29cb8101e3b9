//! Why decoding ends.

use core::fmt;

/// Why JSON did not fit into a record. Names kinds and places, never a value.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DecodeError {
    path: String,
    message: String,
}

impl DecodeError {
    pub(super) fn new(path: String, message: String) -> Self {
        Self { path, message }
    }

    /// Where, as in `InstanceSet.1.Placement.ProjectId`; empty for the text as a whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was expected and what was found.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}
