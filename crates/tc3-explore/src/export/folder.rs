//! The folder that an export is written to. A list in it says which files are of an export, so that the next one knows which it may
//! replace and which are no longer there.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::thread::{self, ThreadId};

use tc3::{Error, ErrorKind};

/// The list of the files.
const LIST: &str = "tc3-export.txt";
/// Its first line.
const ABOUT: &str = "Files that tc3 explore --export wrote. The next export into this folder replaces and removes these, and no others.";

/// A folder that may be written to.
pub(super) struct Folder {
    path: PathBuf,
    /// What an earlier export wrote there.
    earlier: HashSet<String>,
}

impl Folder {
    /// Makes it where it is missing.
    ///
    /// # Errors
    ///
    /// It has files and none of them is of an export.
    pub(super) fn open(path: &Path) -> Result<Self, Error> {
        fs::create_dir_all(path).map_err(|error| cannot("make", path, &error))?;
        let list = path.join(LIST);
        match fs::read_to_string(&list) {
            Ok(text) if text.starts_with(ABOUT) => {
                let names = text.lines().skip(1).filter(|name| is_within(name)).map(str::to_owned);
                Ok(Self { path: path.to_owned(), earlier: names.collect() })
            }
            Ok(_) => Err(foreign(&list)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let mut there = fs::read_dir(path).map_err(|error| cannot("list", path, &error))?;
                match there.next() {
                    None => Ok(Self { path: path.to_owned(), earlier: HashSet::new() }),
                    Some(Ok(entry)) => Err(foreign(&entry.path())),
                    Some(Err(error)) => Err(cannot("list", path, &error)),
                }
            }
            Err(error) => Err(cannot("read", &list, &error)),
        }
    }

    /// Takes these names, beside those of before: an export that ends halfway is one all the same.
    ///
    /// # Errors
    ///
    /// A file is there that no export wrote.
    pub(super) fn begin(&self, names: &[&str]) -> Result<(), Error> {
        let is_new = |name: &&&str| !self.earlier.contains(**name);
        if let Some(name) = names.iter().filter(is_new).find(|name| self.path.join(name).exists()) {
            return Err(foreign(&self.path.join(name)));
        }
        let mut folders: Vec<_> = names.iter().filter_map(|name| Path::new(name).parent()).collect();
        // The names are sorted, and so what is in a folder stands together.
        folders.dedup();
        for folder in folders.into_iter().map(|folder| self.path.join(folder)) {
            fs::create_dir_all(&folder).map_err(|error| cannot("make", &folder, &error))?;
        }
        let mut all: Vec<_> = names.iter().copied().chain(self.earlier.iter().map(String::as_str)).collect();
        all.sort_unstable();
        all.dedup();
        self.list(&all)
    }

    /// Writes a file whole, or not at all.
    pub(super) fn write(&self, name: &str, content: &[u8]) -> Result<(), Error> {
        let (beside, path) = (self.beside(), self.path.join(name));
        let written = fs::write(&beside, content).and_then(|()| fs::rename(&beside, &path));
        written.map_err(|error| {
            // Why it could not be written is told, and this is not.
            let _ = fs::remove_file(&beside);
            cannot("write", &path, &error)
                .with_advice("what is there is no whole export: run it again once that is mended")
        })
    }

    /// Removes what is no longer exported.
    pub(super) fn end(&self, names: &[&str]) -> Result<(), Error> {
        for name in self.earlier.iter().filter(|name| names.binary_search(&name.as_str()).is_err()) {
            let path = self.path.join(name);
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(cannot("remove", &path, &error)),
                _ => {}
            }
            // Folders go with their last file; one that still has another stays.
            for folder in Path::new(name).ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty()) {
                let _ = fs::remove_dir(self.path.join(folder));
            }
        }
        self.list(names)
    }

    fn list(&self, names: &[&str]) -> Result<(), Error> {
        let mut text = format!("{ABOUT}\n");
        for name in names {
            text.extend([name, "\n"]);
        }
        self.write(LIST, text.as_bytes())
    }

    /// Where a file is written before it comes to its place, one for each thread.
    fn beside(&self) -> PathBuf {
        let thread: ThreadId = thread::current().id();
        self.path.join(format!(".tc3-export-{thread:?}.part"))
    }
}

/// A list that somebody else wrote leads to nothing outside of the folder.
fn is_within(name: &str) -> bool {
    Path::new(name).components().all(|part| matches!(part, Component::Normal(_))) && !name.contains(['\\', ':'])
}

fn foreign(path: &Path) -> Error {
    let told = format!("{} is there, and no export wrote it: nothing was written", path.display());
    Error::new(ErrorKind::Setup, told).with_advice("name an empty folder, or one that was exported to")
}

fn cannot(what: &str, path: &Path, error: &io::Error) -> Error {
    Error::new(ErrorKind::Setup, format!("cannot {what} {}: {error}", path.display()))
}
