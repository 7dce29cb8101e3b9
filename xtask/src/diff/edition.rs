//! One side of the comparison: services, from wherever they stand.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use tc3_bindgen::SpecError;
use tc3_bindgen::fitting::{Fitted, Folder};

use super::git::Revision;
use super::name::Name;
use crate::import::{self, Package};

/// Where services are read from.
pub(super) enum Edition {
    /// A folder like `api-spec/`.
    Folder(PathBuf, BTreeSet<Name>),
    /// What the official CLI comes in. It has facts, and is read with the overlays of a folder.
    Package { path: PathBuf, package: Package, overlays: PathBuf },
    /// `api-spec/` as it was.
    Revision(Revision),
}

/// What was read of an edition.
#[derive(Default)]
pub(super) struct Read {
    pub(super) services: Vec<Fitted>,
    /// What does not fit, and was passed over.
    pub(super) passed_over: Vec<String>,
}

impl Edition {
    /// What exists as a path is one, else it is a revision of the repository at `root`.
    pub(super) fn open(text: &str, root: &Path) -> Result<Self> {
        let path = Path::new(text);
        if path.exists() { Self::at(path, root) } else { Ok(Self::Revision(Revision::open(text, root)?)) }
    }

    fn at(path: &Path, root: &Path) -> Result<Self> {
        let folder = if path.join("api-spec").is_dir() { path.join("api-spec") } else { path.to_owned() };
        let names = import::there(&folder)?;
        if !names.is_empty() {
            return Ok(Self::Folder(folder, names));
        }
        let package = Package::open(path).context("it has neither <service>/<version>/facts.json nor a package")?;
        Ok(Self::Package { path: path.to_owned(), package, overlays: root.join("api-spec") })
    }

    /// All versions of all services in it.
    pub(super) fn names(&self) -> Vec<Name> {
        match self {
            Self::Folder(_, names) => names.iter().cloned().collect(),
            Self::Package { package, .. } => package.versions().iter().map(import::Version::names).collect(),
            Self::Revision(revision) => revision.names().cloned().collect(),
        }
    }

    /// Those chosen that it has.
    pub(super) fn read(&mut self, chosen: &BTreeSet<Name>) -> Result<Read> {
        match self {
            Self::Folder(folder, names) => {
                let called = folder.display().to_string();
                Reader::new(folder, called).read(names.intersection(chosen))
            }
            Self::Package { path, package, overlays } => {
                let mut reader = Reader::new(overlays, "api-spec".to_owned());
                for version in package.versions().to_vec() {
                    if chosen.contains(&version.names()) {
                        let facts = import::facts(package, &version, path)?;
                        let found = reader.folder.read_over(facts);
                        reader.add(found);
                    }
                }
                Ok(reader.read)
            }
            Self::Revision(revision) => {
                let scratch = revision.check_out(chosen)?;
                Reader::new(scratch.path(), revision.to_string())
                    .read(revision.names().filter(|name| chosen.contains(*name)))
            }
        }
    }
}

/// A folder that is read, and what its files are called where they are told.
struct Reader<'a> {
    folder: Folder,
    path: &'a Path,
    called: String,
    read: Read,
}

impl<'a> Reader<'a> {
    fn new(path: &'a Path, called: String) -> Self {
        let (folder, errors) = Folder::open(path);
        let mut reader = Self { folder, path, called, read: Read::default() };
        errors.into_iter().for_each(|error| reader.pass_over(error));
        reader
    }

    fn read<'n>(mut self, names: impl Iterator<Item = &'n Name>) -> Result<Read> {
        for (service, version) in names {
            let found = self.folder.read(service, version).map_err(|error| anyhow!(self.renamed(error)))?;
            self.add(found);
        }
        Ok(self.read)
    }

    fn add(&mut self, mut found: Fitted) {
        found.passed_over.drain(..).for_each(|error| self.pass_over(error));
        self.read.services.push(found);
    }

    fn pass_over(&mut self, error: SpecError) {
        let told = self.renamed(error).to_string();
        self.read.passed_over.push(told);
    }

    fn renamed(&self, mut error: SpecError) -> SpecError {
        if let Ok(rest) = error.file.strip_prefix(self.path) {
            error.file = Path::new(&self.called).join(rest);
        }
        error
    }
}
