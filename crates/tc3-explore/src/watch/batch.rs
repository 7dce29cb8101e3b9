//! What happened since the last time, as the script of the page gets it: a line.

use std::collections::VecDeque;

use serde::Serialize;

use super::now::Clock;
use super::row::{Came, Row};

/// How many requests a batch has: more than anybody reads in the tenth of a second that it is for.
const MAX_ROWS: usize = 200;
/// The longest event. Those of a mock are cut far below.
const MAX_EVENT: usize = 256 * 1024;

/// What happened.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Batch {
    pub(crate) rows: VecDeque<Row>,
    /// How many events nobody was told of.
    pub(crate) dropped: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) clock: Option<Clock>,
    /// Whether what was there before is gone: the world, with the log or without.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(crate) happened: &'static str,
    /// Why nothing is heard of the mock; empty while it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) gone: String,
}

/// Reads the mock's events, and gathers them.
#[derive(Default)]
pub(crate) struct Events {
    text: Vec<u8>,
    batch: Batch,
}

impl Batch {
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.dropped == 0 && self.clock.is_none() && self.happened.is_empty()
    }
}

impl Events {
    /// What was gathered since this was asked the last time.
    pub(crate) fn take(&mut self) -> Batch {
        std::mem::take(&mut self.batch)
    }

    /// Reads on, and says whether it may go on so: an event that does not end is none of a mock's.
    pub(crate) fn read(&mut self, bytes: &[u8]) -> bool {
        self.text.extend_from_slice(bytes);
        let text = std::mem::take(&mut self.text);
        let mut rest = text.as_slice();
        while let Some(end) = rest.windows(2).position(|two| two == b"\n\n") {
            let (event, behind) = rest.split_at(end);
            self.note(event);
            rest = behind.get(2..).unwrap_or_default();
        }
        self.text = rest.to_vec();
        self.text.len() <= MAX_EVENT
    }

    /// An event that cannot be read is passed over: another mock may tell more than this one knows.
    fn note(&mut self, event: &[u8]) {
        let line = |name: &[u8]| event.split(|byte| *byte == b'\n').find_map(|line| line.strip_prefix(name));
        let (Some(name), Some(data)) = (line(b"event: "), line(b"data: ")) else { return };
        match name {
            b"request" => {
                if let Ok(came) = serde_json::from_slice::<Came>(data) {
                    self.batch.rows.push_back(came.into());
                    if self.batch.rows.len() > MAX_ROWS {
                        self.batch.rows.pop_front();
                        self.batch.dropped += 1;
                    }
                }
            }
            b"dropped" => {
                let told: serde_json::Value = serde_json::from_slice(data).unwrap_or_default();
                let count = told.get("count").and_then(serde_json::Value::as_u64).unwrap_or_default();
                self.batch.dropped = self.batch.dropped.saturating_add(count);
            }
            b"clock" => self.batch.clock = serde_json::from_slice(data).ok().or(self.batch.clock.take()),
            b"reset" => {
                self.batch.rows.clear();
                self.batch.happened = "reset";
            }
            b"state" if self.batch.happened.is_empty() => self.batch.happened = "state",
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_read_wherever_they_are_cut() {
        let text = ": begins\n\nevent: request\ndata: {\"request_id\":\"1\",\"action\":\"A\",\"verdict\":\"refused\",\"code\":\"C\"}\n\n\
                    event: clock\ndata: {\"now\":\"2026-01-31T12:00:00Z\",\"frozen\":true}\n\n\
                    event: other\ndata: 1\n\nevent: request\ndata: {\n\nevent: dropped\ndata: {\"count\":3}\n\n";
        for cut in 0..text.len() {
            let mut events = Events::default();
            assert!(events.read(&text.as_bytes()[..cut]) && events.read(&text.as_bytes()[cut..]));
            let batch = events.take();
            assert_eq!((batch.rows.len(), batch.dropped), (1, 3));
            assert_eq!(batch.rows[0].cells[2..4], ["A", "✗ refused C"]);
            assert!(batch.clock.is_some_and(|clock| clock.is_frozen) && events.take().is_empty());
        }
    }

    #[test]
    fn what_comes_too_quickly_is_counted_and_what_does_not_end_is_none() {
        let mut events = Events::default();
        for number in 0..1000 {
            assert!(events.read(format!("event: request\ndata: {{\"request_id\":\"{number}\"}}\n\n").as_bytes()));
        }
        let batch = events.take();
        assert_eq!((batch.rows.len(), batch.dropped), (200, 800));
        assert_eq!(batch.rows[199].key, "999/0/0");
        assert!(!events.read(&vec![b'x'; 1_000_000]));
    }
}
