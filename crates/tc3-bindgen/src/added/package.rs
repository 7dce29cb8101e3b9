//! From a package to what a catalogue does not know yet.

use std::path::Path;

use serde_json::Value;
use tc3_spec::{Catalogue, Service};

use crate::load::renew::{Renewed, renew};
use crate::read::fixups;
use crate::read::package::{Package, PackageError, Version};
use crate::read::upstream::Api;

/// What is in a package, beside a catalogue.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Found {
    /// What the catalogue does not know so, with what it knows of the same version of the service.
    pub renewed: Vec<(Option<Service>, Renewed)>,
    /// How many versions of services it knows just so.
    pub same: usize,
    /// What cannot be read of the package.
    pub unreadable: Vec<PackageError>,
}

/// Compares the facts of a package with those of a catalogue: a wheel, an sdist, a checkout or a folder of the official command
/// line. What its overlays say stays where it still fits.
///
/// # Errors
///
/// The package cannot be read, or there is no service in it. Where a service cannot be read, the others are.
pub fn find(path: &Path, is_wanted: impl Fn(&Version) -> bool, catalogue: &Catalogue) -> Result<Found, PackageError> {
    let mut package = Package::open(path, &[])?;
    let versions = package.versions().to_vec();
    let mut found = Found::default();
    for version in versions.iter().filter(|version| is_wanted(version)) {
        let is_known = |service: &str| catalogue.services().any(|known| known.name() == service);
        let newest = versions.iter().filter(|other| other.service == version.service).max();
        // A new version of a known service goes with its date: nobody is to call another than before without a word.
        let is_recommended = newest == Some(version) && !is_known(&version.service);
        let entry =
            catalogue.services().find(|known| known.name() == version.service && known.version() == version.date);
        let base = entry.map(|entry| entry.to_service());
        let facts = package.read(&version.api).and_then(|text| {
            let problem = |problem| PackageError { entry: version.api.clone(), ..PackageError::new(path, problem) };
            let mut api: Value = serde_json::from_str(&text).map_err(|error| problem(error.to_string()))?;
            // One that upstream has mended itself is for the import to complain of.
            fixups::mend(&mut api, &version.service, &version.date);
            let api: Api = serde_json::from_value(api).map_err(|error| problem(error.to_string()))?;
            api.facts(&version.service, &version.date).map_err(problem)
        });
        match facts.map(|facts| renew(base.as_ref(), facts, is_recommended)) {
            Ok(Some(renewed)) => found.renewed.push((base, renewed)),
            Ok(None) => found.same += 1,
            Err(error) => found.unreadable.push(error),
        }
    }
    Ok(found)
}
