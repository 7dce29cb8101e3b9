//! The log as JSON, part by part, so that nobody has to hold it as a whole.

use crate::log::kept::Log;

/// How far a reader got. Nothing is kept for it: entries that go meanwhile are left out.
pub(crate) struct Reading {
    next: Next,
    /// The number of the entry to end before: what comes later is left out.
    end: u64,
}

/// What comes next.
enum Next {
    Begin,
    Entry(u64),
    Nothing,
}

/// All of the log at once.
pub(crate) fn whole(log: &Log) -> String {
    Reading::new(log).part(log, usize::MAX).unwrap_or_default()
}

impl Reading {
    pub(crate) fn new(log: &Log) -> Self {
        Self { next: Next::Begin, end: log.count() }
    }

    /// The next part, of about `enough` bytes but for the entry that makes it longer; none behind the last one.
    pub(crate) fn part(&mut self, log: &Log, enough: usize) -> Option<String> {
        let (mut part, from) = match self.next {
            Next::Begin => (r#"{"requests":["#.to_owned(), 0),
            Next::Entry(from) => (String::new(), from),
            Next::Nothing => return None,
        };
        let next = log.write(&mut part, from, self.end, enough);
        self.next = Next::Entry(next);
        if next >= self.end {
            part.push_str("]}");
            self.next = Next::Nothing;
        }
        Some(part)
    }
}
