//! What is kept of the log: the last requests, within a bound of number and memory.

use std::collections::VecDeque;

use crate::log::entry::LoggedRequest;

/// How many requests are kept, if there is room for so many. Older ones go.
const KEPT: usize = 1000;

/// The last requests, oldest first.
pub(crate) struct Log {
    entries: VecDeque<LoggedRequest>,
    /// How much memory the entries take, in bytes.
    bytes: usize,
    max_bytes: usize,
    /// How many entries came before the oldest that is kept.
    gone: u64,
}

impl Log {
    pub(crate) fn new(max_bytes: usize) -> Self {
        Self { entries: VecDeque::new(), bytes: 0, max_bytes, gone: 0 }
    }

    pub(crate) fn add(&mut self, entry: LoggedRequest) {
        self.bytes += entry.size();
        self.entries.push_back(entry);
        while self.entries.len() > KEPT || self.bytes > self.max_bytes {
            let Some(oldest) = self.entries.pop_front() else { break };
            self.bytes -= oldest.size();
            self.gone += 1;
        }
    }

    pub(crate) fn clear(&mut self) {
        self.gone = self.count();
        self.entries.clear();
        self.bytes = 0;
    }

    pub(crate) fn entries(&self) -> Vec<LoggedRequest> {
        self.entries.iter().cloned().collect()
    }

    /// How many entries there ever were.
    pub(crate) fn count(&self) -> u64 {
        self.gone + self.entries.len() as u64
    }

    /// Writes entries from the one numbered `from` on, or what is still there of them, as a list's elements, until the
    /// text has about `enough` bytes or entry `end` is reached. Gives the number of the next.
    pub(crate) fn write(&self, text: &mut String, from: u64, end: u64, enough: usize) -> u64 {
        let from = from.max(self.gone);
        let skipped = usize::try_from(from - self.gone).unwrap_or(usize::MAX);
        for (next, entry) in (from..).zip(self.entries.iter().skip(skipped)) {
            if next >= end || text.len() >= enough {
                return next;
            }
            // Each is an object of texts, which can always be written.
            if let Ok(entry) = serde_json::to_string(entry) {
                if !text.ends_with('[') {
                    text.push(',');
                }
                text.push_str(&entry);
            }
        }
        end
    }
}
