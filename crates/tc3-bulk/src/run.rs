//! The second of two readings: rows are sent, so many at a time, and what comes of each is recorded.
//!
//! ```text
//! next open row --> its turn --> a change: its intent on disk --> tc3_hyper::Client, attempts and all --> what came of it --> next
//! ```
//!
//! Each connection goes round this way by itself, and takes its rows from one reader.

use core::future::pending;
use core::num::NonZeroUsize;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tc3::ErrorKind;
use tc3_hyper::Client;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

use crate::error::{BulkError, BulkErrorKind};
use crate::input::{Input, Next, Rows};
use crate::job::{Job, Ready};
use crate::journal::Ledger;
use crate::journal::sync::{Note, Scribe, Written};
use crate::outcome::Outcome;
use crate::pace::Pace;
use crate::progress::{Moment, Progress};
use crate::row::{State, States};
use crate::stop::Stop;

/// How many calls are in flight at a time, unless told.
const CONNECTIONS: NonZeroUsize = NonZeroUsize::MIN.saturating_add(7);

/// Calls an action for each row of an input.
#[derive(Clone, Debug)]
#[must_use = "rows are sent by `run`"]
pub struct Bulk {
    client: Client,
    job: Job,
    connections: NonZeroUsize,
    pace: Option<Pace>,
    stop: Stop,
    stop_after: Option<u64>,
    progress: Progress,
}

/// How a run ended.
#[derive(Debug)]
#[non_exhaustive]
pub struct Report {
    /// What is known of the rows, and what the run did.
    pub moment: Moment,
    /// Why it sent no further row.
    pub end: End,
    /// The rows whose calls ended and whose results could not be written. Of a change the next run calls them to be reviewed.
    pub unrecorded: Vec<u64>,
}

/// Why a run sent no further row.
#[derive(Debug)]
#[non_exhaustive]
pub enum End {
    /// There was none left.
    Through,
    /// Somebody asked for it by [`Stop`].
    Asked,
    /// So many failed that it was to stop.
    Failures,
    /// What a row failed by, every other would fail by: of this kind, in words. The row is still open.
    Hopeless(ErrorKind, String),
    /// The input is not what was checked any more, or cannot be read.
    Input(String),
    /// What came of rows cannot be written.
    Disk(String),
}

impl Bulk {
    /// Eight calls at a time, unpaced, until every row is sent.
    pub fn new(client: Client, job: Job) -> Self {
        let (stop, progress) = (Stop::default(), Progress::default());
        Self { client, job, connections: CONNECTIONS, pace: None, stop, stop_after: None, progress }
    }

    /// So many calls are in flight at a time, each over a connection of its own. Default: 8.
    pub fn with_connections(mut self, connections: NonZeroUsize) -> Self {
        self.connections = connections;
        self
    }

    /// Lets each row wait for its turn. The client is to have the same [`Pace`]. Default: nothing waits.
    pub fn with_pace(mut self, pace: Pace) -> Self {
        self.pace = Some(pace);
        self
    }

    /// Sends no further row once so many of this run have failed.
    pub fn with_stop_after(mut self, failures: u64) -> Self {
        self.stop_after = Some(failures);
        self
    }

    /// By which a run is asked to stop.
    pub fn stop(&self) -> Stop {
        self.stop.clone()
    }

    /// Which tells how far a run is.
    pub fn progress(&self) -> Progress {
        self.progress.clone()
    }

    /// Sends the rows that are open, and returns once all calls in flight have ended. Runs within a runtime of tokio with time and IO.
    ///
    /// Who drops the future ends the calls. What was on its way is then known as after a kill: a change is to be reviewed.
    ///
    /// # Errors
    ///
    /// Where nothing can be sent at all. What happens later the [`Report`] tells.
    pub async fn run(&self, input: &Input, ledger: Ledger) -> Result<Report, BulkError> {
        let counts = ledger.counts();
        self.progress.begin(counts);
        let Ledger { head, states, journal, output, paths, .. } = ledger;
        let (notes, noted) = mpsc::channel(2 * self.connections.get());
        let scribe = Scribe::new(journal, output, paths, self.job.clone()).start(noted);
        let scribe = scribe.map_err(|error| {
            BulkError::new(BulkErrorKind::Setup, format!("the system does not let it run: {error}"))
        })?;
        let rows = input.rows(self.job.action().request)?;
        let feed = Mutex::new(Feed { rows, states, job: head.job });
        let (failures, is_over, end) = (AtomicU64::new(0), AtomicBool::new(false), Mutex::new(None));
        let run = Arc::new(Run { bulk: self.clone(), feed, notes, failures, is_over, end });
        let mut connections = JoinSet::new();
        let most = usize::try_from(counts.open()).unwrap_or(usize::MAX);
        for _ in 0..self.connections.get().min(most) {
            connections.spawn(Arc::clone(&run).work());
        }
        while connections.join_next().await.is_some() {}
        let end = run.end.lock().unwrap_or_else(PoisonError::into_inner).take();
        // It ends once nobody is left who could note something.
        drop(run);
        let Written { failure, unrecorded } = scribe.join().unwrap_or_default();
        let end = failure.map(End::Disk).or(end).unwrap_or(End::Through);
        Ok(Report { moment: self.progress.now(), end, unrecorded })
    }
}

/// A run, as all its connections see it.
struct Run {
    bulk: Bulk,
    feed: Mutex<Feed>,
    notes: mpsc::Sender<Note>,
    failures: AtomicU64,
    is_over: AtomicBool,
    end: Mutex<Option<End>>,
}

/// The rows that are still to come.
struct Feed {
    rows: Rows,
    states: States,
    /// What client tokens are derived from.
    job: String,
}

impl Run {
    /// What one connection does.
    async fn work(self: Arc<Self>) {
        let Bulk { client, job, pace, stop, .. } = &self.bulk;
        while let Some((row, ready)) = self.next() {
            if let Some(pace) = pace {
                match stop.or(pace.take(job.info())).await {
                    Some(Ok(())) => {}
                    Some(Err(error)) => return self.end(End::Hopeless(error.kind(), error.to_string())),
                    None => return self.end(End::Asked),
                }
            }
            // Others may have found out meanwhile that there is no sense in it.
            if self.is_over() {
                return;
            }
            let is_repeatable = ready.unsigned.is_repeatable();
            if !is_repeatable && !self.intend(row, &ready.request).await {
                return self.end(End::Disk(String::new()));
            }
            let result = client.send_prepared(*job.info(), &ready.unsigned, pending()).await;
            let outcome = Box::new(Outcome::of(result, is_repeatable));
            self.judge(&outcome);
            let note = Note::Outcome { row, request: ready.request, outcome };
            if self.notes.send(note).await.is_err() {
                return;
            }
        }
    }

    /// The next row that is open.
    fn next(&self) -> Option<(u64, Ready)> {
        if self.is_over() {
            return None;
        }
        let mut feed = lock(&self.feed);
        let Feed { rows, states, job } = &mut *feed;
        let changed = || Some(End::Input("it is not what was checked any more".to_owned()));
        let end = loop {
            match rows.next() {
                Next::Row(row) if states.get(row.place.row) != State::Open => {}
                Next::Row(row) => match self.bulk.job.prepare(&row, job) {
                    Ok(ready) => return Some((row.place.row, ready)),
                    Err(_) => break changed(),
                },
                Next::Malformed(..) => break changed(),
                Next::Unreadable(error) => break Some(End::Input(error.to_string())),
                Next::End => break None,
            }
        };
        if let Some(end) = end {
            self.end(end);
        }
        None
    }

    /// Returns once the disk knows that a row is about to be sent; false where it never will.
    async fn intend(&self, row: u64, request: &str) -> bool {
        let (on_disk, waits) = oneshot::channel();
        let note = Note::Intent { row, request: request.to_owned(), on_disk };
        self.notes.send(note).await.is_ok() && waits.await.is_ok()
    }

    /// Counts what came of a row, and ends the run where that was enough.
    fn judge(&self, outcome: &Outcome) {
        self.bulk.progress.ended(outcome.state());
        if let Some(error) = outcome.hopeless() {
            self.end(End::Hopeless(error.kind(), error.to_string()));
        }
        let failures = match outcome.state() {
            State::Done => return,
            _ => self.failures.fetch_add(1, Ordering::Relaxed) + 1,
        };
        if self.bulk.stop_after.is_some_and(|most| failures >= most) {
            self.end(End::Failures);
        }
    }

    fn is_over(&self) -> bool {
        if self.bulk.stop.is_asked() {
            self.end(End::Asked);
        }
        self.is_over.load(Ordering::Relaxed)
    }

    /// No further row is sent, for the reason that came first.
    fn end(&self, why: End) {
        self.is_over.store(true, Ordering::Relaxed);
        lock(&self.end).get_or_insert(why);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Nothing here is ever half done when something panics.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
