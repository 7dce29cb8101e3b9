//! The descriptions that the user has added: a file for each version of a service, in the user's data folder.
//!
//! What is in them comes from a package that the user has; the program carries none but its own.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tc3_bindgen::docs::{Entry, ServiceDocs, Source};
use tc3_spec::ServiceEntry;

use crate::commands::data::{cannot, folder, no_folder};
use crate::exit::{Failure, say};

/// How the files end: each line of them is JSON.
const EXTENSION: &str = "jsonl";

/// The folder of the descriptions, which need not be there.
pub(crate) struct Store {
    folder: PathBuf,
}

/// The descriptions of one version of a service, with where they are from.
pub(crate) struct Described {
    pub(crate) service: String,
    pub(crate) version: String,
    pub(crate) source: String,
}

impl Store {
    /// The user's folder; none if the environment names none.
    pub(crate) fn find() -> Option<Self> {
        Some(Self { folder: folder()?.join("docs") })
    }

    /// The user's folder, which has to be there or to be made.
    pub(crate) fn open() -> Result<Self, Failure> {
        Self::find().ok_or_else(no_folder)
    }

    /// What is said of the wanted parts of a service, and by whom. Without the user's descriptions all else still works:
    /// what is wrong with them is only a warning.
    pub(crate) fn of(
        &self,
        service: &ServiceEntry,
        wanted: impl FnMut(Entry<'_>) -> bool,
    ) -> Option<(String, ServiceDocs)> {
        let file = self.file(service.name(), service.version());
        let text = match fs::read_to_string(&file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
            read => read.map_err(|error| error.to_string()),
        };
        let read = text.and_then(|text| {
            let read = || Ok((Source::of_lines(&text)?.source, ServiceDocs::of_lines(&text, wanted)?));
            read().map_err(|error: serde_json::Error| error.to_string())
        });
        read.map_err(|problem| {
            let file = file.display();
            say("warning", format_args!("{file}: {problem}; tc3 spec docs add PATH writes it anew"));
        })
        .ok()
    }

    /// The folder itself, for the program that writes into it.
    pub(crate) fn into_folder(self) -> PathBuf {
        self.folder
    }

    /// All that there is, sorted.
    pub(crate) fn list(&self) -> Result<Vec<Described>, Failure> {
        let mut found = Vec::new();
        for service in names(&self.folder)? {
            for name in names(&self.folder.join(&service))? {
                let Some((version, EXTENSION)) = name.rsplit_once('.') else { continue };
                let file = self.file(&service, version);
                let text = fs::read_to_string(&file).map_err(|error| cannot("read", &file, &error))?;
                let source = match Source::of_lines(&text) {
                    Ok(source) => source.source,
                    Err(error) => format!("damaged: {error}"),
                };
                found.push(Described { service: service.clone(), version: version.to_owned(), source });
            }
        }
        Ok(found)
    }

    /// Removes descriptions: those of a service, or all.
    pub(crate) fn remove(&self, described: &Described) -> Result<(), Failure> {
        let file = self.file(&described.service, &described.version);
        fs::remove_file(&file).map_err(|error| cannot("remove", &file, &error))?;
        // Its folder goes with the last of its files; while others are in it, it stays.
        let _ = fs::remove_dir(self.folder.join(&described.service));
        Ok(())
    }

    fn file(&self, service: &str, version: &str) -> PathBuf {
        self.folder.join(service).join(format!("{version}.{EXTENSION}"))
    }
}

/// The names of what is in a folder, sorted; none if it is not there.
fn names(folder: &Path) -> Result<Vec<String>, Failure> {
    let listed = match fs::read_dir(folder) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(Vec::new());
        }
        listed => listed.map_err(|error| cannot("list", folder, &error))?,
    };
    let mut names = Vec::new();
    for entry in listed {
        names.extend(entry.map_err(|error| cannot("list", folder, &error))?.file_name().into_string());
    }
    names.sort_unstable();
    Ok(names)
}
