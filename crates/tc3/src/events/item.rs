//! What services mean by the data of an event.

use serde::de::IgnoredAny;

use crate::events::event::Event;

/// What some services send behind the last event.
const DONE: &str = "[DONE]";

impl Event {
    /// Whether its data shows by itself that no more of it is to come: JSON that closes what it opened, or `[DONE]`.
    pub(super) fn is_whole(&self) -> bool {
        let text = self.data.trim_ascii();
        text == DONE || text.starts_with(['{', '[']) && serde_json::from_str::<IgnoredAny>(text).is_ok()
    }
}
