//! What is said of services in the descriptions that the user added.

use std::path::PathBuf;

use tc3_bindgen::docs::{Entry, ServiceDocs, Store};
use tc3_spec::ServiceEntry;

/// The user's descriptions, if there are any. The pages say what they can without.
#[derive(Debug)]
pub(crate) struct Described(Option<Store>);

impl Described {
    /// Those of a folder, which need not be there.
    pub(crate) fn new(folder: Option<PathBuf>) -> Self {
        Self(folder.map(Store::at))
    }

    /// What is said of the wanted parts of a service, and by whom. A file that cannot be read says nothing.
    pub(crate) fn of(&self, service: &ServiceEntry, wanted: impl FnMut(Entry<'_>) -> bool) -> (String, ServiceDocs) {
        let found = self.0.as_ref().and_then(|store| store.of(service, wanted).ok().flatten());
        found.unwrap_or_default()
    }

    /// Whether the user has added any of this service.
    pub(crate) fn has(&self, service: &ServiceEntry) -> bool {
        let file = |store: &Store| store.file(service.name(), service.version()).exists();
        self.0.as_ref().is_some_and(file)
    }
}
