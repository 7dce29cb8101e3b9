//! Why encoding ends.

use core::fmt;

/// Why a record cannot be written.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct EncodeError {
    path: String,
    message: String,
}

impl EncodeError {
    pub(crate) fn new(path: &dyn fmt::Display, message: impl Into<String>) -> Self {
        Self { path: path.to_string(), message: message.into() }
    }

    /// Where, as in `Filters.0.Values`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What cannot be written, and why.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for EncodeError {}
