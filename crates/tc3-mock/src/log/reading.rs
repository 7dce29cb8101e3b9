//! The log part by part, so that nobody has to hold it as a whole.

use std::collections::VecDeque;

use super::kept::Log;
use super::wanted::{Form, Wanted};

/// How far a reader got. Nothing is kept for it: entries that go meanwhile are left out.
pub(crate) struct Reading {
    form: Form,
    /// What stands before the entries, until it is read.
    begin: Option<String>,
    /// Whether an entry was written.
    has_begun: bool,
    /// The numbers of the entries that are still to come.
    next: VecDeque<u64>,
    is_over: bool,
}

impl Reading {
    pub(crate) fn new(log: &Log, wanted: &Wanted) -> Self {
        let fitting = log.fitting(wanted);
        let total = fitting.len();
        let offset = wanted.offset.max(total.saturating_sub(wanted.last));
        let next: VecDeque<_> = fitting.into_iter().skip(offset).take(wanted.limit).collect();
        let begin = match wanted.form {
            Form::Json => {
                let limit = if wanted.limit == usize::MAX { "null".to_owned() } else { wanted.limit.to_string() };
                format!(r#"{{"total":{total},"offset":{offset},"limit":{limit},"requests":["#)
            }
            Form::Text => format!("{} of {total} requests\n", next.len()),
        };
        Self { form: wanted.form, begin: Some(begin), has_begun: false, next, is_over: false }
    }

    /// The next part, of about `enough` bytes but for the entry that makes it longer; none behind the last one.
    pub(crate) fn part(&mut self, log: &Log, enough: usize) -> Option<String> {
        if self.is_over {
            return None;
        }
        let mut part = self.begin.take().unwrap_or_default();
        while part.len() < enough {
            let Some(number) = self.next.pop_front() else {
                part.push_str(if self.form == Form::Json { "]}" } else { "" });
                self.is_over = true;
                break;
            };
            let Some(entry) = log.entry(number) else { continue };
            match self.form {
                // Each is an object of texts, which can always be written.
                Form::Json => {
                    part.push_str(if self.has_begun { "," } else { "" });
                    part.push_str(&serde_json::to_string(entry).unwrap_or_default());
                }
                Form::Text => part.push_str(&format!("\n{entry}\n")),
            }
            self.has_begun = true;
        }
        Some(part)
    }
}
