//! The error codes that upstream lists: those of all services in one chunk, since services share most of the words.

use std::sync::OnceLock;

use super::codec::{CatalogueError, Result, unpack};
use crate::leak::{leak_slice, leak_str};

/// The lists of all services, unpacked when one is first asked for.
pub(super) struct CodeLists {
    packed: &'static [u8],
    length: usize,
    /// A text for each service.
    lists: OnceLock<Result<Vec<&'static str>>>,
}

impl CodeLists {
    pub(super) fn new(packed: &'static [u8], length: usize) -> Self {
        Self { packed, length, lists: OnceLock::new() }
    }

    /// The codes of the service that stands at this place, sorted.
    pub(super) fn of(&self, at: usize) -> Result<Vec<&'static str>> {
        let lists = self.lists.get_or_init(|| self.read()).as_ref().map_err(Clone::clone)?;
        let list = lists.get(at).ok_or(CatalogueError::Number { what: "list of codes" })?;
        let mut codes: Vec<_> = list.lines().flat_map(family).map(|code| leak_str(&code)).collect();
        codes.sort_unstable();
        Ok(codes)
    }

    fn read(&self) -> Result<Vec<&'static str>> {
        let text = leak_slice(unpack(self.packed, self.length)?);
        let text = core::str::from_utf8(text).map_err(|_| CatalogueError::Text)?;
        Ok(text.split_terminator("\n\n").collect())
    }
}

/// The codes of a line: a family, which is a code itself unless a colon is behind it, and reasons.
fn family(line: &str) -> impl Iterator<Item = String> {
    let end = line.find([',', ':']).unwrap_or(line.len());
    let (family, rest) = line.split_at(end);
    let itself = (!family.is_empty() && !rest.starts_with(':')).then(|| family.to_owned());
    let reasons = rest.split([',', ':']).filter(|reason| !reason.is_empty());
    itself.into_iter().chain(reasons.map(move |reason| format!("{family}.{reason}")))
}
