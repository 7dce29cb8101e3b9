//! One event of a stream.

use core::fmt;

/// One event of a stream, by the fields that it came in.
#[derive(Clone, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// What kind of event it is; empty where the service does not say.
    pub event: String,
    /// What it says, of several lines with a line feed between each two. [`Event::item`] finds what is meant by it.
    pub data: String,
    /// The id that came last, with this event or with one before; empty where none came.
    pub id: String,
}

impl Event {
    /// An event that only says something, as tests want it.
    pub fn new(data: impl Into<String>) -> Self {
        Self { data: data.into(), ..Self::default() }
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // It may hold a credential.
        f.debug_struct("Event")
            .field("event", &self.event)
            .field("data", &format_args!("<{} bytes>", self.data.len()))
            .field("id", &self.id)
            .finish()
    }
}
