//! The two packages of a service: where they stand, and what they are called.

use std::collections::BTreeMap;
use std::path::PathBuf;

use tc3_spec::Service;

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

/// Whether the client of a service offers the feature `credentials`.
///
/// `tc3-credentials` stands on the types of one service. Where it is taken from a folder, cargo cannot tell those from the ones
/// that are generated: both are in a folder, and of one name and version.
pub(super) fn has_credentials(service: &Service, home: &Home) -> bool {
    !(matches!(home, Home::Elsewhere { crates: Some(_) }) && core_name(service) == "sts-core")
}
