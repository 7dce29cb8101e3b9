//! The crates of a whole service: one with its types, one with its client.

use std::collections::BTreeMap;
use std::path::PathBuf;

use tc3_spec::Service;

use crate::error::Refused;
use crate::plan::{self, Features, Pins};
use crate::{emit, plan::Plan};

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

/// All that is generated of one version of a service.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Crates {
    /// The package with the types, and the one with the client.
    pub packages: [Package; 2],
    /// The text of `pins.json`: the choices that were made, to be kept.
    pub pins: String,
    /// Choices that are kept though today's metadata would make others, each told in a line.
    pub flips: Vec<String>,
}

impl Crates {
    /// Plans and writes the crates of a service. `source` is where the spec stands, for the first line of every file;
    /// `pins` holds earlier choices, without which today's metadata decides.
    ///
    /// # Errors
    ///
    /// There is no Rust for what the spec says.
    pub fn of(service: &Service, source: &str, pins: &Pins, home: &Home) -> Result<Self, Refused> {
        let plan = plan::plan(service, source.to_owned(), pins)?;
        let packages = emit::packages(&plan, home)?;
        let Plan { pins, flips, .. } = plan;
        Ok(Self { packages, pins: pins.to_json(&emit::header(source)), flips })
    }
}

/// The name of the package that holds a service's types.
pub fn core_name(service: &Service) -> String {
    format!("{}-core", service.crate_name)
}

/// The name of the package that holds a service's client.
pub fn hyper_name(service: &Service) -> String {
    format!("{}-hyper", service.crate_name)
}

/// The features of a service's crates, each with the actions that it enables.
pub fn features(service: &Service) -> BTreeMap<String, Vec<&'static str>> {
    Features::of(service).actions
}
