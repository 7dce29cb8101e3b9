//! The changes as they are found.

use super::change::{Change, Subject};
use super::judge::{self, Judgement};
use super::offer::Lost;
use super::what::What;

/// The changes that were found.
#[derive(Debug, Default)]
pub(super) struct Report {
    changes: Vec<Change>,
}

impl Report {
    pub(super) fn push(&mut self, change: Change) {
        self.changes.push(change);
    }

    pub(super) fn into_changes(self) -> Vec<Change> {
        self.changes
    }

    pub(super) fn add(&mut self, subject: &Subject, path: impl Into<String>, what: What, judgement: Judgement) {
        self.changes.push(Change::new(subject.clone(), path.into(), what, judgement));
    }

    /// What is another thing in Rust, and no change of the spec told why.
    pub(super) fn add_lost(&mut self, subject: &Subject, lost: Lost) {
        for ((path, part), (old, new)) in lost.rest() {
            let judgement = judge::rust(part, new.is_some());
            self.add(subject, path, What::Rust { part, old, new }, judgement);
        }
    }
}

pub(super) fn came_or_went(what: &What, came: Judgement, went: Judgement) -> Judgement {
    if matches!(what, What::Added { .. }) { came } else { went }
}
