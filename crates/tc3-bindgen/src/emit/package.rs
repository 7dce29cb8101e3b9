//! The two packages of a service: where they stand, and what they are called.

use std::collections::BTreeMap;
use std::path::PathBuf;

use tc3_spec::Service;

/// Where the crates will stand, and so what their manifests say.
#[derive(Clone, Debug)]
pub enum Home {
    /// In this workspace.
    Workspace,
    /// In somebody else's repository, on the published `tc3` and `tc3-hyper`, or on those in a folder.
    Elsewhere {
        /// The folder that holds `tc3` and `tc3-hyper`.
        crates: Option<PathBuf>,
    },
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
