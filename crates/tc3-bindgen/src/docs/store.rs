//! The descriptions that a user has added: a file for each version of a service, in a folder.
//!
//! What is in them comes from a package that the user has; programs carry none but our own.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tc3_spec::ServiceEntry;

use super::lines::{Entry, Source};
use super::model::ServiceDocs;
use crate::store_error::{StoreError, cannot};

/// How the files end: each line of them is JSON.
const EXTENSION: &str = "jsonl";

/// The folder of the descriptions, which need not be there.
///
/// ```
/// use tc3_bindgen::docs::Store;
///
/// # let folder = std::env::temp_dir().join(format!("tc3-bindgen-docs-{}", std::process::id()));
/// let store = Store::at(folder);
/// for described in store.list()? {
///     println!("{} {} is described by {}", described.service, described.version, described.source);
/// }
/// # Ok::<(), tc3_bindgen::docs::StoreError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

/// The descriptions of one version of a service, with where they are from.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Described {
    /// The service, as the official command line calls it.
    pub service: String,
    /// The version, `YYYY-MM-DD`.
    pub version: String,
    /// The name of the package; of a file that cannot be read, `damaged: ` and what is wrong with it.
    pub source: String,
}

impl Store {
    /// What stands in this folder.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the descriptions of a version of a service stand, as [`ServiceDocs::to_lines`] writes them.
    pub fn file(&self, service: &str, version: &str) -> PathBuf {
        self.folder.join(service).join(format!("{version}.{EXTENSION}"))
    }

    /// What is said of the wanted parts of a service, behind the name of the package that says it. None where nobody added it.
    ///
    /// # Errors
    ///
    /// The file cannot be read. Without it all else still works, so whoever shows something may do with a warning.
    pub fn of(
        &self,
        service: &ServiceEntry,
        wanted: impl FnMut(Entry<'_>) -> bool,
    ) -> Result<Option<(String, ServiceDocs)>, StoreError> {
        let file = self.file(service.name(), service.version());
        let text = match fs::read_to_string(&file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            read => read.map_err(|error| error.to_string()),
        };
        let read = text.and_then(|text| {
            let read = || Ok((Source::of_lines(&text)?.source, ServiceDocs::of_lines(&text, wanted)?));
            read().map_err(|error: serde_json::Error| error.to_string())
        });
        read.map(Some).map_err(|problem| StoreError::Unusable { file, problem })
    }

    /// All that there is, sorted.
    ///
    /// # Errors
    ///
    /// A folder cannot be listed, or a file not be opened.
    pub fn list(&self) -> Result<Vec<Described>, StoreError> {
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

    /// Removes descriptions.
    ///
    /// # Errors
    ///
    /// The file cannot be removed.
    pub fn remove(&self, described: &Described) -> Result<(), StoreError> {
        let file = self.file(&described.service, &described.version);
        fs::remove_file(&file).map_err(|error| cannot("remove", &file, &error))?;
        // Its folder goes with the last of its files; while others are in it, it stays.
        let _ = fs::remove_dir(self.folder.join(&described.service));
        Ok(())
    }
}

/// The names of what is in a folder, sorted; none if it is not there.
fn names(folder: &Path) -> Result<Vec<String>, StoreError> {
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

#[cfg(test)]
mod tests {
    use tc3_spec::Catalogue;
    use tc3_spec::leak::leak_slice;

    use super::*;
    use crate::catalogue;
    use crate::testing::{Folder, demo};

    const LINES: &str = concat!(
        r#"{"form":1,"source":"a package"}"#,
        "\n",
        r#"{"action":"Look","title":"To look","doc":"","request":{},"response":{}}"#,
        "\n",
        r#"{"object":"Job","doc":"A job.","members":{}}"#,
        "\n",
    );

    fn demo_entry() -> &'static ServiceEntry {
        let catalogue = Catalogue::open(leak_slice(catalogue::write(&[demo()]))).unwrap();
        leak_slice(vec![catalogue])[0].service("demo").unwrap()
    }

    #[test]
    fn what_is_wanted_is_read_and_what_is_damaged_is_told_by_its_file() {
        let folder = Folder::new(&[("docs.txt", "")]);
        let (store, service) = (Store::at(folder.root()), demo_entry());
        let file = store.file(service.name(), service.version());
        assert_eq!(file, folder.root().join("demo").join("2024-01-02.jsonl"));
        assert_eq!(store.of(service, |_| true), Ok(None));

        fs::write(&file, LINES).unwrap();
        let (source, docs) = store.of(service, |entry| entry == Entry::Action("Look")).unwrap().unwrap();
        assert_eq!((source.as_str(), docs.action("Look").unwrap().text()), ("a package", "To look"));
        assert_eq!(docs.object("Job"), None);

        fs::write(&file, "{}").unwrap();
        let told = store.of(service, |_| true).unwrap_err().to_string();
        assert!(told.starts_with(&format!("{}: missing field `form`", file.display())), "{told}");
    }

    #[test]
    fn what_there_is_is_listed_and_removed() {
        let folder = Folder::new(&[("docs.txt", "")]);
        let store = Store::at(folder.root());
        for (service, text) in [("b", LINES), ("a", "no lines")] {
            fs::create_dir_all(folder.root().join(service)).unwrap();
            fs::write(store.file(service, "2024-01-02"), text).unwrap();
        }
        let found = store.list().unwrap();
        let sources: Vec<_> = found.iter().map(|described| (&*described.service, &*described.source)).collect();
        assert_eq!(sources[1], ("b", "a package"));
        assert!(sources[0].0 == "a" && sources[0].1.starts_with("damaged: "), "{sources:?}");

        store.remove(&found[0]).unwrap();
        assert!(!folder.root().join("a").exists());
        assert_eq!(store.list().unwrap(), found[1..]);
        let told = store.remove(&found[0]).unwrap_err().to_string();
        assert!(told.starts_with(&format!("cannot remove {}: ", store.file("a", "2024-01-02").display())), "{told}");
        assert_eq!(Store::at(folder.root().join("nowhere")).list(), Ok(Vec::new()));
    }
}
