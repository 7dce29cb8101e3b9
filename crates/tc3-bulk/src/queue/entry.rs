//! Rows as a server gives them out.

use std::collections::HashMap;

/// A row that was given out to a worker.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// The name of its entry in the stream.
    pub(super) id: String,
    pub(super) row: u64,
    /// Its members as JSON.
    pub(super) request: String,
}

/// The fields of entries by their names, as a server answers with them.
pub(super) type Given = Vec<(String, HashMap<String, String>)>;

/// What an answer says. An entry that is not as it was written is none.
pub(super) fn read(given: Given) -> impl Iterator<Item = Entry> {
    given.into_iter().filter_map(|(id, mut fields)| {
        let row = fields.get("row")?.parse().ok()?;
        Some(Entry { id, row, request: fields.remove("request")? })
    })
}
