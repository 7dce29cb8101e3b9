//! What is said of services in the descriptions that the user added.

use std::path::PathBuf;

use tc3_bindgen::docs::{Entry, ServiceDocs, Store};
use tc3_spec::ServiceEntry;

/// The user's descriptions, if there are any. The pages say what they can without.
#[derive(Debug)]
pub(crate) struct Described(Option<Store>);

/// What is said, if anything.
#[derive(Debug, Default)]
pub(crate) struct Said {
    /// The package that says it.
    pub(crate) source: String,
    pub(crate) docs: ServiceDocs,
    /// That it does, as a sentence for a page, or why it cannot be read. Empty where nothing was added.
    pub(crate) told: String,
}

impl Described {
    /// Those of a folder, which need not be there.
    pub(crate) fn new(folder: Option<PathBuf>) -> Self {
        Self(folder.map(Store::at))
    }

    /// What is said of the wanted parts of a service, and by whom.
    pub(crate) fn of(&self, service: &ServiceEntry, wanted: impl FnMut(Entry<'_>) -> bool) -> Said {
        let found = self.0.as_ref().map_or(Ok(None), |store| store.of(service, wanted));
        match found {
            Ok(found) => {
                let (source, docs) = found.unwrap_or_default();
                let told = match source.is_empty() {
                    true => String::new(),
                    false => format!("What this program does not describe itself is described by {source}."),
                };
                Said { source, docs, told }
            }
            Err(error) => {
                let told = format!("The descriptions that you added cannot be read: {error}.");
                Said { told, ..Said::default() }
            }
        }
    }

    /// Whether the user has added any of this service.
    pub(crate) fn has(&self, service: &ServiceEntry) -> bool {
        let file = |store: &Store| store.file(service.name(), service.version()).exists();
        self.0.as_ref().is_some_and(file)
    }
}
