//! The two packages of a service: where they stand, and what they are called.

use std::collections::BTreeMap;
use std::path::PathBuf;

use tc3_spec::Service;

/// The version of all crates of this workspace.
pub(super) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Where the crates will stand, and so what their manifests say.
#[derive(Clone, Debug)]
pub enum Home {
    /// In this workspace.
    Workspace,
    /// In somebody else's repository, on `tc3`, `tc3-hyper` and `tc3-credentials` as they are published, or on those in a folder.
    Elsewhere {
        /// The folder that holds them.
        crates: Option<PathBuf>,
    },
}

impl Home {
    /// The version of the packages there.
    ///
    /// What stands on a folder is not released as it is, and its version is none that a crate of this workspace has: cargo could
    /// not tell two of one name and version in folders apart, and `tc3-credentials` stands on the types of a service.
    pub(super) fn version(&self) -> &'static str {
        match self {
            Self::Workspace => VERSION,
            Self::Elsewhere { crates: None } => "0.1.0",
            Self::Elsewhere { crates: Some(_) } => "0.0.0",
        }
    }
}

/// A generated package.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// The text of each file, by its path in the package.
    pub files: BTreeMap<String, String>,
}

/// The name of the package that holds a service's types.
pub fn core_name(service: &Service) -> String {
    format!("{}-core", service.crate_name)
}

/// The name of the package that holds a service's client.
pub fn hyper_name(service: &Service) -> String {
    format!("{}-hyper", service.crate_name)
}
