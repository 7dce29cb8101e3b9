//! The crates of a whole service: one with its types, one with its client.

use std::collections::BTreeMap;

use tc3_spec::Service;

pub use crate::emit::{Home, Package, core_name, hyper_name};
use crate::error::Refused;
use crate::plan::{self, Features, Pins};
use crate::{emit, plan::Plan};

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

/// The features of a service's crates as they would be released today, each with the actions that it enables.
pub fn features(service: &Service) -> BTreeMap<String, Vec<&'static str>> {
    Features::of(service, &Pins::default()).actions
}
