//! One side of the comparison: facts, from wherever they stand.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use tc3_bindgen::read::facts::Facts;

use super::git::Revision;
use crate::import::{self, Package};

/// A service and its version.
pub(super) type Name = (String, String);

/// Where facts are read from.
pub(super) enum Edition {
    /// A folder with `<service>/<version>/facts.json`.
    Folder(PathBuf, BTreeSet<Name>),
    /// What the official CLI comes in.
    Package(PathBuf, Package),
    /// `api-spec/` as it was.
    Revision(Revision),
}

impl Edition {
    /// What exists as a path is one, else it is a revision of the repository at `root`.
    pub(super) fn open(text: &str, root: &Path) -> Result<Self> {
        let path = Path::new(text);
        if path.exists() { Self::at(path) } else { Ok(Self::Revision(Revision::open(text, root)?)) }
    }

    fn at(path: &Path) -> Result<Self> {
        let folder = if path.join("api-spec").is_dir() { path.join("api-spec") } else { path.to_owned() };
        let names = import::there(&folder)?;
        if !names.is_empty() {
            return Ok(Self::Folder(folder, names));
        }
        let package = Package::open(path).context("it has neither <service>/<version>/facts.json nor a package")?;
        Ok(Self::Package(path.to_owned(), package))
    }

    /// All versions of all services in it.
    pub(super) fn names(&self) -> Vec<Name> {
        match self {
            Self::Folder(_, names) => names.iter().cloned().collect(),
            Self::Package(_, package) => package.versions().iter().map(import::Version::names).collect(),
            Self::Revision(revision) => revision.names().cloned().collect(),
        }
    }

    /// The facts of those chosen that it has.
    pub(super) fn facts(&mut self, chosen: &BTreeSet<Name>) -> Result<Vec<Facts>> {
        match self {
            Self::Folder(folder, names) => {
                let files = names.intersection(chosen).map(|(service, version)| {
                    let file = folder.join(service).join(version).join("facts.json");
                    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
                    parse(&text, &file.display().to_string())
                });
                files.collect()
            }
            Self::Package(path, package) => {
                let versions: Vec<_> = package.versions().to_vec();
                let chosen = versions.iter().filter(|version| chosen.contains(&version.names()));
                chosen.map(|version| import::facts(package, version, path)).collect()
            }
            Self::Revision(revision) => {
                let files = revision.read(chosen)?;
                files.iter().map(|(name, text)| parse(text, name)).collect()
            }
        }
    }
}

fn parse(text: &str, file: &str) -> Result<Facts> {
    Facts::parse(text).with_context(|| format!("{file} is no facts.json"))
}
