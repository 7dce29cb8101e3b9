//! A job at a server, for whoever looks at it, reviews it, or takes its results.

use core::fmt;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use redis::cmd;
use tc3_spec::Json;

use super::head::{self, Fields, Standing};
use super::keys::{GROUP, JOBS, Keys};
use super::link::Link;
use super::script::MARK;
use super::trouble::Trouble;
use crate::error::{BulkError, BulkErrorKind};
use crate::journal::line::Head;
use crate::journal::{Called, Mark};
use crate::output;

/// So many results are asked for at a time.
const AT_A_TIME: u64 = 500;

/// A job at a server.
#[derive(Clone)]
pub struct Queued {
    pub(super) link: Arc<Link>,
    pub(super) name: String,
    pub(super) keys: Keys,
    pub(super) head: Head,
    called: Called,
}

/// A row that is to be reviewed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ToReview {
    /// Its number, from 1.
    pub row: u64,
    /// Its line of the list: JSON without a line feed.
    pub line: String,
    /// The members of its request.
    pub members: Json<'static>,
}

impl Queued {
    pub(super) async fn open(link: Arc<Link>, name: &str, keys: Keys) -> Result<Self, BulkError> {
        let fields = fields(&link, &keys).await?;
        let (head, standing) = head::read(name, &fields)?;
        Ok(Self { link, name: name.to_owned(), keys, head, called: standing.called })
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is called for each row.
    pub fn called(&self) -> &Called {
        &self.called
    }

    /// How it stands now.
    ///
    /// # Errors
    ///
    /// Where the server does not answer, or the job is gone.
    pub async fn standing(&self) -> Result<Standing, BulkError> {
        let (head, standing) = head::read(&self.name, &fields(&self.link, &self.keys).await?)?;
        if head.job != self.head.job {
            let why = format!("job {} is another one than before: it was removed and submitted anew", self.name);
            return Err(BulkError::new(BulkErrorKind::Queue, why));
        }
        Ok(standing)
    }

    /// How many rows are given out to workers that have not told yet what came of them.
    ///
    /// # Errors
    ///
    /// As of [`standing`](Self::standing).
    pub async fn given_out(&self) -> Result<u64, BulkError> {
        let pending: redis::Value = self.link.ask(cmd("XPENDING").arg(&self.keys.rows).arg(GROUP)).await?;
        Ok(match pending {
            redis::Value::Array(parts) => {
                parts.into_iter().next().and_then(|count| redis::from_redis_value(count).ok())
            }
            _ => None,
        }
        .unwrap_or(0))
    }

    /// Hands over the last result of each row that has one, in the order of the rows: lines of JSON, as of an output.
    ///
    /// # Errors
    ///
    /// Where the server does not answer, or the line cannot be taken.
    pub async fn results(&self, mut take: impl FnMut(&str) -> std::io::Result<()>) -> Result<u64, BulkError> {
        let (mut first, mut count) = (1, 0);
        while first <= self.head.rows {
            let rows: Vec<u64> = (first..=self.head.rows).take(AT_A_TIME as usize).collect();
            let results: Vec<Option<String>> = self.link.ask(cmd("HMGET").arg(&self.keys.results).arg(&rows)).await?;
            for line in results.into_iter().flatten() {
                let taken = take(&line);
                taken.map_err(|error| BulkError::new(BulkErrorKind::Disk, format!("cannot be written: {error}")))?;
                count += 1;
            }
            first += AT_A_TIME;
        }
        Ok(count)
    }

    /// The rows that are to be reviewed, in their order.
    ///
    /// # Errors
    ///
    /// As of [`standing`](Self::standing).
    pub async fn to_review(&self) -> Result<Vec<ToReview>, BulkError> {
        let lines: BTreeMap<u64, String> = self.link.ask(cmd("HGETALL").arg(&self.keys.review)).await?;
        let held: HashMap<u64, String> = self.link.ask(cmd("HGETALL").arg(&self.keys.held)).await?;
        let members = |row: &u64| {
            let request = held.get(row).and_then(|text| Json::parse(text).ok());
            request.map_or(Json::Null, Json::into_owned)
        };
        let of =
            |(row, line): (u64, String)| ToReview { row, line: line.trim_end().to_owned(), members: members(&row) };
        Ok(lines.into_iter().map(of).collect())
    }

    /// Notes what somebody found out about rows that were to be reviewed.
    ///
    /// # Errors
    ///
    /// Where one of them is not to be reviewed, and nothing is noted; where the server does not answer.
    pub async fn mark(&self, rows: &[u64], mark: Mark) -> Result<(), BulkError> {
        if rows.is_empty() {
            return Ok(());
        }
        let word = match mark {
            Mark::Done => "done",
            Mark::SendAgain => "again",
        };
        let behind_row = output::marked_done(0).trim_end().replacen("{\"row\":0", "", 1);
        let rows: Vec<String> = rows.iter().map(u64::to_string).collect();
        let arguments = [word.as_bytes(), behind_row.as_bytes()].into_iter();
        let arguments: Vec<_> = arguments.chain(rows.iter().map(|row| row.as_bytes())).collect();
        let Keys { head, rows, states, results, review, held } = &self.keys;
        match self.link.run(MARK, &[head, rows, states, results, review, held], &arguments).await? {
            0_u64 => Ok(()),
            row => Err(BulkError::new(BulkErrorKind::Input, format!("row {row} is not to be reviewed"))),
        }
    }

    /// Removes all of it from the server.
    ///
    /// # Errors
    ///
    /// Where rows are open or to be reviewed: then nothing is removed.
    pub async fn remove(self) -> Result<(), BulkError> {
        let counts = self.standing().await?.counts;
        if counts.open() + counts.review > 0 {
            let (open, review) = (counts.open(), counts.review);
            let why =
                format!("of job {} {open} rows are open and {review} to be reviewed: it is not removed", self.name);
            return Err(BulkError::new(BulkErrorKind::Queue, why));
        }
        let _: u64 = self.link.ask(cmd("UNLINK").arg(&self.keys.all())).await?;
        let _: u64 = self.link.ask(cmd("SREM").arg(JOBS).arg(&self.name)).await?;
        Ok(())
    }
}

async fn fields(link: &Link, keys: &Keys) -> Result<Fields, Trouble> {
    link.ask(cmd("HGETALL").arg(&keys.head)).await
}

impl fmt::Debug for Queued {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = self.link.address();
        f.debug_struct("Queued").field("address", address).field("name", &self.name).finish_non_exhaustive()
    }
}
