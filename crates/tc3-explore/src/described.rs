//! What is said of services in the descriptions that the user added.

use std::path::PathBuf;

use tc3_bindgen::docs::{Entry, ServiceDocs, Store};
use tc3_spec::ServiceEntry;

use crate::texts::{Language, action};

/// The user's descriptions, if there are any. The pages say what they can without.
#[derive(Debug)]
pub(crate) struct Described(Option<Store>);

/// What is said, if anything.
#[derive(Debug, Default)]
pub(crate) struct Said {
    /// The package that says it.
    pub(crate) source: String,
    pub(crate) docs: ServiceDocs,
    /// Why it cannot be read.
    problem: Option<String>,
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
                Said { source, docs, problem: None }
            }
            Err(error) => Said { problem: Some(error.to_string()), ..Said::default() },
        }
    }

    /// Whether the user has added any of this service.
    pub(crate) fn has(&self, service: &ServiceEntry) -> bool {
        let file = |store: &Store| store.file(service.name(), service.version()).exists();
        self.0.as_ref().is_some_and(file)
    }
}

impl Said {
    /// Who says it, as a sentence for a page, or why it cannot be read. None where nothing was added.
    pub(crate) fn told(&self, lang: Language) -> Option<String> {
        match &self.problem {
            Some(problem) => Some(lang.with(&action::UNREADABLE, &[problem])),
            None if self.source.is_empty() => None,
            None => Some(lang.with(&action::DESCRIBED_BY, &[&self.source])),
        }
    }
}
