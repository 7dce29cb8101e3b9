//! How far a run is, in numbers.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::row::{Counts, State};

/// How far a run is. Clones tell of the same run.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<Numbers>);

#[derive(Debug, Default)]
struct Numbers {
    rows: AtomicU64,
    done: AtomicU64,
    failed: AtomicU64,
    review: AtomicU64,
    ended: AtomicU64,
    unsent: AtomicU64,
}

/// How far a run is at a moment.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Moment {
    /// What is known of the rows, those of earlier runs among them.
    pub counts: Counts,
    /// How many calls of this run have ended.
    pub ended: u64,
    /// How many of these were not carried out, and are sent by the next run.
    pub unsent: u64,
}

impl Progress {
    /// How far it is now.
    pub fn now(&self) -> Moment {
        let of = |number: &AtomicU64| number.load(Ordering::Relaxed);
        let Numbers { rows, done, failed, review, ended, unsent } = &*self.0;
        let counts = Counts { rows: of(rows), done: of(done), failed: of(failed), review: of(review) };
        Moment { counts, ended: of(ended), unsent: of(unsent) }
    }

    /// What is known before the first row is sent.
    pub(crate) fn begin(&self, counts: Counts) {
        let Numbers { rows, done, failed, review, .. } = &*self.0;
        let known = [(rows, counts.rows), (done, counts.done), (failed, counts.failed), (review, counts.review)];
        known.iter().for_each(|(number, count)| number.store(*count, Ordering::Relaxed));
    }

    /// A call ended, and this is what is known of its row.
    pub(crate) fn ended(&self, state: State) {
        let Numbers { done, failed, review, ended, unsent, .. } = &*self.0;
        let number = match state {
            State::Open => unsent,
            State::Done => done,
            State::Failed => failed,
            State::Review => review,
        };
        number.fetch_add(1, Ordering::Relaxed);
        ended.fetch_add(1, Ordering::Relaxed);
    }
}
