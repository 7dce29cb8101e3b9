//! The names of what a job keeps at the server.

use crate::error::{BulkError, BulkErrorKind};

/// The group that all workers of a job are of, as `scripts/common.lua` has it.
pub(super) const GROUP: &str = "workers";

/// The names of all jobs.
pub(super) const JOBS: &str = "tc3:jobs";

/// So many characters has the name of a job at most.
const LONGEST: usize = 64;

/// The keys of a job.
#[derive(Clone, Debug)]
pub(super) struct Keys {
    pub(super) head: String,
    pub(super) rows: String,
    pub(super) states: String,
    pub(super) results: String,
    pub(super) review: String,
    pub(super) held: String,
}

impl Keys {
    /// The keys of the job of this name, which may not be another's.
    pub(super) fn new(job: &str) -> Result<Self, BulkError> {
        let is_fit = |character: char| character.is_ascii_alphanumeric() || "._-".contains(character);
        if job.is_empty() || job.len() > LONGEST || !job.chars().all(is_fit) {
            let why = format!("a job is called by up to {LONGEST} letters, digits, dots, dashes and underscores");
            return Err(BulkError::new(BulkErrorKind::Setup, why));
        }
        let key = |what: &str| format!("{{tc3:{job}}}:{what}");
        Ok(Self {
            head: key("head"),
            rows: key("rows"),
            states: key("states"),
            results: key("results"),
            review: key("review"),
            held: key("held"),
        })
    }

    /// All of them.
    pub(super) fn all(&self) -> [&str; 6] {
        let Self { head, rows, states, results, review, held } = self;
        [head, rows, states, results, review, held].map(String::as_str)
    }
}
