//! Where a credential comes from.

use std::path::PathBuf;

use tc3::Timestamp;

/// Where a credential comes from, as far as that is known without asking anybody.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Origin {
    /// Who has it: `the environment`, `the profile prod`, `the role of the machine`.
    pub source: String,
    /// The file that it stands in, or that says whose it is.
    pub file: Option<PathBuf>,
    /// The secret id, where that is known: of a role, that of whoever takes it.
    pub secret_id: Option<String>,
    /// When that ends, where it is known to end.
    pub ends: Option<Timestamp>,
    /// The role that is assumed over it, by its resource name.
    pub role: Option<String>,
}

impl Origin {
    pub(crate) fn new(source: impl Into<String>) -> Self {
        Self { source: source.into(), file: None, secret_id: None, ends: None, role: None }
    }

    pub(crate) fn of(self, secret_id: &str) -> Self {
        Self { secret_id: Some(secret_id.to_owned()), ..self }
    }
}
