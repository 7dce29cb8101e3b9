//! What `tc3 spec docs add` leaves to this program: the descriptions of a package into the folder that it names, a file for each
//! version of a service.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tc3_bindgen::BindingsError;
use tc3_bindgen::docs::{Docs, Source, Store, read};

use crate::out::print;

/// `FOLDER PACKAGE`.
pub(crate) fn run(arguments: &[OsString]) -> Result<(), BindingsError> {
    let [folder, package] = arguments else {
        return Err(BindingsError::usage("tc3 spec docs add knows how this is called"));
    };
    let package = Path::new(package);
    let docs = read(package).map_err(|error| BindingsError::usage(error.to_string()))?;
    let source = package.canonicalize().unwrap_or_else(|_| package.to_owned());
    let source = source.file_name().unwrap_or_default().to_string_lossy();
    keep(Path::new(folder), &docs, &source)?;
    let versions = match docs.services().count() {
        1 => "1 service version".to_owned(),
        count => format!("{count} service versions"),
    };
    print(&format!("{source} describes {versions}\n"))
}

/// Keeps descriptions, in place of those of the same versions. All files are made beside their places first.
fn keep(folder: &Path, docs: &Docs, source: &str) -> Result<(), BindingsError> {
    let source = Source::new(source);
    let stage = Stage::new(folder)?;
    let (staged, kept) = (Store::at(&stage.0), Store::at(folder));
    for (service, version, docs) in docs.services() {
        let path = staged.file(service, version);
        let lines = docs.to_lines(&source);
        let lines = lines.map_err(|error| BindingsError::usage(format!("{}: {error}", path.display())))?;
        make_parent(&path)?;
        fs::write(&path, lines).map_err(|error| cannot("write", &path, &error))?;
    }
    for (service, version, _) in docs.services() {
        let to = kept.file(service, version);
        make_parent(&to)?;
        fs::rename(staged.file(service, version), &to).map_err(|error| cannot("write", &to, &error))?;
    }
    Ok(())
}

/// A folder on the same disk as its destination, gone when dropped.
struct Stage(PathBuf);

impl Stage {
    fn new(beside: &Path) -> Result<Self, BindingsError> {
        let path = beside.with_file_name(format!(".docs-{}", std::process::id()));
        fs::create_dir_all(&path).map_err(|error| cannot("make", &path, &error))?;
        Ok(Self(path))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // Left behind it does no harm: no reader looks at it.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn make_parent(path: &Path) -> Result<(), BindingsError> {
    match path.parent() {
        Some(parent) => fs::create_dir_all(parent).map_err(|error| cannot("make", parent, &error)),
        None => Ok(()),
    }
}

fn cannot(what: &str, path: &Path, error: &io::Error) -> BindingsError {
    BindingsError::usage(format!("cannot {what} {}: {error}", path.display()))
}
