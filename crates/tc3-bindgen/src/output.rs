//! What was generated, put onto the disk or compared with what is there.

use core::fmt;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tc3_spec::{Catalogue, CatalogueError, SearchIndex};

/// What every generated file says in its first line.
const MARK: &str = "by `cargo xtask generate`. Do not edit.";

/// All that one run generates.
#[derive(Debug, Default, Eq, PartialEq)]
pub struct Output {
    files: BTreeMap<PathBuf, Vec<u8>>,
    /// Folders in which a generated file that is not among these is left over.
    folders: Vec<PathBuf>,
}

/// A file or folder that cannot be read or written.
#[derive(Debug)]
pub struct FileError {
    doing: &'static str,
    path: PathBuf,
    source: io::Error,
}

impl FileError {
    fn at(doing: &'static str, path: &Path) -> impl Fn(io::Error) -> Self {
        move |source| Self { doing, path: path.to_owned(), source }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {} {}: {}", self.doing, self.path.display(), self.source)
    }
}

impl std::error::Error for FileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// How a file is not as it was generated.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stale {
    /// It is not there.
    Missing,
    /// It is another.
    Changed,
    /// It was generated once, and is not any more.
    LeftOver,
}

impl Stale {
    /// As a person reads it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Changed => "differs",
            Self::LeftOver => "left over",
        }
    }
}

impl Output {
    /// Adds a file.
    pub fn add(&mut self, path: PathBuf, content: impl Into<Vec<u8>>) {
        self.files.insert(path, content.into());
    }

    /// Says that all generated files in this folder are among those added.
    pub fn own(&mut self, folder: PathBuf) {
        self.folders.push(folder);
    }

    /// Where the disk differs, by path.
    pub fn differences(&self) -> Result<Vec<(PathBuf, Stale)>, FileError> {
        let mut found = Vec::new();
        for (path, content) in &self.files {
            match read(path)? {
                None => found.push((path.clone(), Stale::Missing)),
                Some(there) if !is_same(path, &there, content) => found.push((path.clone(), Stale::Changed)),
                Some(_) => {}
            }
        }
        for folder in &self.folders {
            self.left_over(folder, &mut found)?;
        }
        found.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(found)
    }

    /// Mends every difference. Files are written beside their places first and moved there when all are whole: so none
    /// is half there, and none is new where another could not be written.
    pub fn write(&self, differences: &[(PathBuf, Stale)]) -> Result<(), FileError> {
        let mut ready = Vec::new();
        let mut left_over = Vec::new();
        for (path, difference) in differences {
            match self.files.get(path) {
                Some(content) if *difference != Stale::LeftOver => ready.push(Beside::write(path, content)?),
                _ => left_over.push(path),
            }
        }
        ready.into_iter().try_for_each(Beside::replace)?;
        left_over.into_iter().try_for_each(|path| fs::remove_file(path).map_err(FileError::at("remove", path)))
    }

    fn left_over(&self, folder: &Path, found: &mut Vec<(PathBuf, Stale)>) -> Result<(), FileError> {
        if !folder.is_dir() {
            return Ok(());
        }
        for entry in fs::read_dir(folder).map_err(FileError::at("list", folder))? {
            let path = entry.map_err(FileError::at("list", folder))?.path();
            if path.is_dir() {
                self.left_over(&path, found)?;
            } else if !self.files.contains_key(&path) && is_generated(&path)? {
                found.push((path, Stale::LeftOver));
            }
        }
        Ok(())
    }
}

/// The same bytes; of a catalogue and of its names the same content, because another release of the deflater may pack it otherwise.
fn is_same(path: &Path, there: &[u8], content: &[u8]) -> bool {
    let is_catalogue = path.extension().is_some_and(|extension| extension == "bin");
    there == content || is_catalogue && is_same_catalogue(there, content).unwrap_or(false)
}

/// What is compared is kept in memory, as every catalogue is: once in a run.
fn is_same_catalogue(one: &[u8], other: &[u8]) -> Result<bool, CatalogueError> {
    let [one, other]: [&'static [u8]; 2] = [one, other].map(|blob| &*Vec::leak(blob.to_vec()));
    match Catalogue::open(one) {
        // Not all that is embedded is a catalogue.
        Err(CatalogueError::Magic) => SearchIndex::is_same(one, other),
        one => one?.is_same(&Catalogue::open(other)?),
    }
}

/// Whether its first line says so.
fn is_generated(path: &Path) -> Result<bool, FileError> {
    let content = read(path)?.unwrap_or_default();
    let first = content.split(|byte| *byte == b'\n').next().unwrap_or_default();
    Ok(String::from_utf8_lossy(first).contains(MARK))
}

/// The file's content, if there is a file.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>, FileError> {
    match fs::read(path) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).map_err(FileError::at("read", path)),
    }
}

/// A file that is written beside its place, and gone if it does not come there.
struct Beside<'a> {
    path: &'a Path,
    beside: PathBuf,
}

impl<'a> Beside<'a> {
    fn write(path: &'a Path, content: &[u8]) -> Result<Self, FileError> {
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(FileError::at("make", folder))?;
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".new");
        let written = Self { path, beside: folder.join(name) };
        fs::write(&written.beside, content).map_err(FileError::at("write", &written.beside))?;
        Ok(written)
    }

    fn replace(self) -> Result<(), FileError> {
        fs::rename(&self.beside, self.path).map_err(FileError::at("replace", self.path))
    }
}

impl Drop for Beside<'_> {
    fn drop(&mut self) {
        // After it was moved there is nothing to remove.
        let _ = fs::remove_file(&self.beside);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_touched() {
        let folder = std::env::temp_dir().join(format!("tc3-bindgen-output-{}", std::process::id()));
        fs::create_dir_all(folder.join("src")).unwrap();
        let [same, changed, missing, left_over, by_hand] =
            ["same.rs", "changed.rs", "src/missing.rs", "src/left_over.rs", "src/by_hand.rs"]
                .map(|name| folder.join(name));
        fs::write(&same, "same").unwrap();
        fs::write(&changed, "old").unwrap();
        fs::write(&left_over, format!("// Generated from x {MARK}\n")).unwrap();
        fs::write(&by_hand, format!("// not\n// {MARK}\n")).unwrap();

        let mut output = Output::default();
        output.own(folder.clone());
        output.add(same, "same");
        output.add(changed.clone(), "new");
        output.add(missing.clone(), "here");
        let differences = output.differences().unwrap();
        let expected = [
            (changed.clone(), Stale::Changed),
            (left_over.clone(), Stale::LeftOver),
            (missing.clone(), Stale::Missing),
        ];
        assert_eq!(differences, expected);

        output.write(&differences).unwrap();
        assert_eq!(fs::read(&changed).unwrap(), b"new");
        assert_eq!(fs::read(&missing).unwrap(), b"here");
        assert!(!left_over.exists() && by_hand.exists());
        assert_eq!(output.differences().unwrap(), []);
        fs::remove_dir_all(folder).unwrap();
    }
}
