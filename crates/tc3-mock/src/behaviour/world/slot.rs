//! State of one type in the world, as the world sees it: something to be written down, whole or what changed of it.

use std::any::Any;
use std::hash::{DefaultHasher, Hasher};

use serde::Serialize;

/// State that the mock keeps.
pub(crate) trait State: Any + Send {
    /// Writes all of it, as JSON.
    fn write(&self, text: &mut Vec<u8>) -> serde_json::Result<()>;

    /// Writes what changed since this was asked the last time, in a form that is read like the whole; says whether there was
    /// anything.
    fn write_change(&mut self, text: &mut Vec<u8>) -> serde_json::Result<bool>;

    /// Takes everything for written.
    fn settle(&mut self);

    /// How much there is of each kind of what it keeps; of what is no resource, nothing is told.
    fn kinds(&self) -> Vec<Count> {
        Vec::new()
    }

    /// So many of a kind from one on, in the order in which they were made; none where it keeps no such kind.
    fn resources(&self, kind: &str, offset: usize, limit: usize) -> Option<Vec<Shown>> {
        let _ = (kind, offset, limit);
        None
    }
}

/// How much there is of a kind.
#[derive(Debug)]
pub(crate) struct Count {
    /// `SERVICE/VERSION/KIND`.
    pub(crate) kind: String,
    pub(crate) count: usize,
    /// How many of them a request made, or a world began with: the others are made up.
    pub(crate) made: usize,
    pub(crate) bytes: usize,
}

/// A resource as a person may see it.
pub(crate) struct Shown {
    pub(crate) id: String,
    pub(crate) is_made: bool,
    /// As JSON, what is secret masked; none where it is longer than anybody reads.
    pub(crate) json: Option<String>,
}

/// How long a resource may be that is shown, in bytes.
pub(crate) const MAX_SHOWN: usize = 16 * 1024;

/// State of a user's: nobody tells what changed in it, so it is written whole where its text is another than before.
#[derive(Default)]
pub(crate) struct Own<T> {
    pub(crate) value: T,
    /// What the text was hashed to that was written the last time.
    written: Option<u64>,
}

impl<T> Own<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { value, written: None }
    }
}

impl<T: Default + Serialize + Send + 'static> State for Own<T> {
    fn write(&self, text: &mut Vec<u8>) -> serde_json::Result<()> {
        serde_json::to_writer(text, &self.value)
    }

    fn write_change(&mut self, text: &mut Vec<u8>) -> serde_json::Result<bool> {
        let start = text.len();
        self.write(text)?;
        let mut hasher = DefaultHasher::new();
        hasher.write(text.get(start..).unwrap_or_default());
        let written = Some(hasher.finish());
        let is_new = self.written != written;
        if !is_new {
            text.truncate(start);
        }
        self.written = written;
        Ok(is_new)
    }

    // Whether it changes from here on is known by its text alone.
    fn settle(&mut self) {}
}
