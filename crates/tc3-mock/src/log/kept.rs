//! What is kept of the log: the last requests, within a bound of number and memory.

use std::collections::VecDeque;

use super::entry::{LoggedRequest, Verdict};
use super::wanted::Wanted;

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

    /// The numbers of the entries that fit, oldest first.
    pub(crate) fn fitting(&self, wanted: &Wanted) -> Vec<u64> {
        let numbered = (self.gone..).zip(&self.entries);
        numbered.filter(|(_, entry)| wanted.fits(entry)).map(|(number, _)| number).collect()
    }

    /// The entry of a number; none if it is gone.
    pub(crate) fn entry(&self, number: u64) -> Option<&LoggedRequest> {
        let index = usize::try_from(number.checked_sub(self.gone)?).ok()?;
        self.entries.get(index)
    }

    /// Whether a request that somebody signed was found to be signed right, among those that are kept.
    pub(crate) fn has_right(&self, secret_id: &str) -> bool {
        let is_right = |entry: &&LoggedRequest| match entry.verdict {
            Verdict::Answered | Verdict::Remembered | Verdict::Synthesized | Verdict::Recorded | Verdict::Replayed => {
                true
            }
            Verdict::Refused { .. } | Verdict::Replaced => false,
        };
        let is_theirs = |entry: &LoggedRequest| entry.secret_id() == Some(secret_id);
        self.entries.iter().filter(is_right).any(is_theirs)
    }

    /// How many entries there ever were.
    fn count(&self) -> u64 {
        self.gone + self.entries.len() as u64
    }
}
