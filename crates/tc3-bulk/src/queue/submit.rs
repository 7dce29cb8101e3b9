//! Rows of a file, put into a store: each once, whoever is killed on the way.

use std::sync::Arc;

use redis::cmd;

use super::head::{Fields, begun, read};
use super::keys::{JOBS, Keys};
use super::queued::Queued;
use super::script::{ADD, CREATE};
use super::server::Queue;
use crate::check::Checked;
use crate::error::{BulkError, BulkErrorKind};
use crate::input::{Input, Next};
use crate::job::Job;
use crate::journal::head;

/// Rows are sent by so many, or by so many bytes.
const ROWS: usize = 250;
const BYTES: usize = 256 * 1024;

/// What was put into a store.
#[derive(Debug)]
#[non_exhaustive]
pub struct Submitted {
    /// The job.
    pub job: Queued,
    /// How many rows an earlier run had put there.
    pub before: u64,
}

impl Queue {
    /// Puts the rows of an input that was checked into the store, as the job of this name. Killed on the way, the same goes on where it
    /// stood. Requests stand there in clear.
    ///
    /// # Errors
    ///
    /// Where a row has a member that is secret, unless that is allowed; where the name is another job's; where the server does not
    /// answer, or has no room.
    pub async fn submit(
        &self,
        name: &str,
        job: &Job,
        input: &Input,
        checked: &Checked,
        allows_secrets: bool,
    ) -> Result<Submitted, BulkError> {
        if let Some(place) = checked.first_secret.filter(|_| !allows_secrets) {
            let (row, line) = (place.row, place.line);
            let why =
                format!("row {row} (line {line}) has a member that is secret, and rows stand in the queue in clear");
            return Err(BulkError::new(BulkErrorKind::Input, why));
        }
        let (keys, wanted) = (Keys::new(name)?, head(job, checked));
        let fields = begun(&wanted);
        let fields: Vec<_> = fields.iter().flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]).collect();
        let fields: Fields = self.link.run(CREATE, &[&keys.head, &keys.rows], &fields).await?;
        let (found, standing) = read(name, &fields)?;
        if let Some(other) = found.differs(&wanted) {
            let why = format!("the queue has a job {name} already, {other}: name another one");
            return Err(BulkError::new(BulkErrorKind::Queue, why));
        }
        let _: u64 = self.link.ask(cmd("SADD").arg(JOBS).arg(name)).await?;
        self.add(&keys, job, input, standing.submitted).await?;
        let job = Queued::open(Arc::clone(&self.link), name, keys).await?;
        Ok(Submitted { job, before: standing.submitted })
    }

    async fn add(&self, keys: &Keys, job: &Job, input: &Input, before: u64) -> Result<(), BulkError> {
        let changed = || BulkError::new(BulkErrorKind::Input, "the input is not what was checked any more");
        let mut rows = input.rows(job.action().request)?;
        let (mut missing, mut batch) = (before + 1, Batch::default());
        loop {
            let row = match rows.next() {
                Next::Row(row) if row.place.row < missing => continue,
                Next::Row(row) => Some(row.values().map_err(|_| changed())?.to_string()),
                Next::End => None,
                Next::Malformed(..) | Next::Unreadable(_) => return Err(changed()),
            };
            let is_last = row.is_none();
            row.into_iter().for_each(|row| batch.add(row));
            if batch.is_full() || (is_last && !batch.rows.is_empty()) {
                let first = missing.to_string();
                let arguments = [first.as_bytes()].into_iter().chain(batch.rows.iter().map(|row| row.as_bytes()));
                let arguments: Vec<_> = arguments.collect();
                let next: u64 = self.link.run(ADD, &[&keys.head, &keys.rows], &arguments).await?;
                let read = missing + batch.rows.len() as u64;
                if next < read {
                    return Err(BulkError::new(
                        BulkErrorKind::Queue,
                        "the queue has fewer rows than it had: it lost some",
                    ));
                }
                // Where somebody else adds the same, what they added is passed over.
                missing = next;
                batch = Batch::default();
            }
            if is_last {
                return Ok(());
            }
        }
    }
}

/// Rows that are added in one step.
#[derive(Default)]
struct Batch {
    rows: Vec<String>,
    bytes: usize,
}

impl Batch {
    fn add(&mut self, row: String) {
        self.bytes += row.len();
        self.rows.push(row);
    }

    fn is_full(&self) -> bool {
        self.rows.len() >= ROWS || self.bytes >= BYTES
    }
}
