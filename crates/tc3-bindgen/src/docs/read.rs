//! From a package to the descriptions in it.

use std::path::Path;

use super::model::Docs;
use super::upstream;
use crate::read::package::{Package, PackageError};

/// Reads the descriptions in a package of the official command line: a wheel, an sdist, or a folder in which one was
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
    let mut package = Package::open(path, &[])?;
    let mut docs = Docs::default();
    let wanted: Vec<_> =
        package.versions().iter().filter(|version| is_wanted(&version.service, &version.date)).cloned().collect();
    for version in wanted {
        let text = package.read(&version.api)?;
        let found = upstream::docs(&text);
        let found =
            found.map_err(|error| PackageError { entry: version.api.clone(), ..PackageError::new(path, error) })?;
        docs.0.insert(version.names(), found);
    }
    Ok(docs)
}
