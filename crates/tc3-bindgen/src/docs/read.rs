//! From a package to the descriptions in it.

use std::path::Path;

use super::model::Docs;
use super::upstream;
use crate::read::examples::Examples;
use crate::read::package::{Package, PackageError};

/// How the names of files end that have examples.
const EXAMPLES: &str = "examples.json";

/// Reads the descriptions and the examples in a package of the official command line: a wheel, an sdist, or a folder in which one was
/// unpacked. Which edition it is decides the language.
///
/// # Errors
///
/// The package or one of its files cannot be read, is damaged, or there is no service in it.
pub fn read(path: &Path) -> Result<Docs, PackageError> {
    read_some(path, |_, _| true)
}

/// Reads the descriptions of some services and versions, as [`read`] does.
///
/// # Errors
///
/// As of [`read`].
pub fn read_some(path: &Path, is_wanted: impl Fn(&str, &str) -> bool) -> Result<Docs, PackageError> {
    let mut package = Package::open(path, &[EXAMPLES])?;
    let mut docs = Docs::default();
    let wanted: Vec<_> =
        package.versions().iter().filter(|version| is_wanted(&version.service, &version.date)).cloned().collect();
    for version in wanted {
        let at = |entry: &str| {
            let entry = entry.to_owned();
            move |error: serde_json::Error| PackageError { entry, ..PackageError::new(path, error) }
        };
        let mut found = upstream::docs(&package.read(&version.api)?).map_err(at(&version.api))?;
        // A package need not have examples.
        if let Ok(text) = package.read(&version.examples()) {
            let examples: Examples = serde_json::from_str(&text).map_err(at(&version.examples()))?;
            upstream::add_examples(&mut found, &examples);
        }
        docs.0.insert(version.names(), found);
    }
    Ok(docs)
}
