//! The second of two readings: rows are sent, so many at a time, and what comes of each is recorded.
//!
//! ```text
//! next open row --> its turn --> a change: its intent on disk --> tc3_hyper::Client, attempts and all --> what came of it --> next
//! ```
//!
//! Each connection goes round this way by itself. Where rows come from, and what is noted where, its store knows.

use core::future::pending;
use core::num::NonZeroUsize;
#[cfg(feature = "redis")]
use core::time::Duration;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use tc3_hyper::Client;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::end::End;
use crate::error::{BulkError, BulkErrorKind};
use crate::files::Files;
use crate::input::Input;
use crate::job::Job;
use crate::journal::Ledger;
use crate::journal::sync::{Scribe, Written};
use crate::lock::lock;
use crate::outcome::Outcome;
use crate::pace::Pace;
use crate::progress::{Moment, Progress};
#[cfg(feature = "redis")]
use crate::queue::{Queued, Worker};
use crate::row::State;
use crate::stop::Stop;
use crate::store::{Intent, Store, Taken, Took};

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
        // They are gone once it is through, and with them whoever could note something.
        let end =
            self.through(Arc::new(Files::new(self.job.clone(), rows, states, head.job, notes)), counts.open()).await;
        let Written { failure, unrecorded } = scribe.join().unwrap_or_default();
        let end = failure.map_or(end, End::Disk);
        Ok(Report { moment: self.progress.now(), end, unrecorded })
    }

    /// Sends rows of a job at a server, as one of its workers, until all of them are settled, whoever does so. What a worker has that is
    /// silent for as long as `reclaim` is taken over: a change that it may have sent is to be reviewed, all else is sent. A row that was
    /// given out five times without coming to an end is a dead letter, and to be reviewed, too. Runs within a runtime of tokio with time and IO.
    ///
    /// Rows that were certainly not sent are there for others at once, and the worker waits a little. After a minute in which it got
    /// nothing through it ends.
    ///
    /// # Errors
    ///
    /// Where the server does not answer, or the job is another action's. What happens later the [`Report`] tells.
    #[cfg(feature = "redis")]
    pub async fn work(&self, queued: Queued, reclaim: Duration) -> Result<Report, BulkError> {
        let (most, progress) = (self.connections.get(), self.progress.clone());
        let worker = Arc::new(Worker::begin(queued, self.job.clone(), reclaim, most, progress).await?);
        // Ends with this, also where it is dropped: what a worker has that is gone is for others.
        let mut keeper = JoinSet::new();
        keeper.spawn(Arc::clone(&worker).keep());
        let end = self.through(Arc::clone(&worker), u64::MAX).await;
        keeper.abort_all();
        let (end, unrecorded) = worker.end(end).await;
        Ok(Report { moment: self.progress.now(), end, unrecorded })
    }

    /// Lets all connections work, and returns once their calls have ended.
    async fn through<S: Store>(&self, store: Arc<S>, most: u64) -> End {
        let (failures, is_over, end) = (AtomicU64::new(0), AtomicBool::new(false), Mutex::new(None));
        let run = Arc::new(Run { bulk: self.clone(), store, failures, is_over, end });
        let mut connections = JoinSet::new();
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        for _ in 0..self.connections.get().min(most) {
            connections.spawn(Arc::clone(&run).work());
        }
        while connections.join_next().await.is_some() {}
        let end = lock(&run.end).take();
        end.unwrap_or(End::Through)
    }
}

/// A run, as all its connections see it.
struct Run<S> {
    bulk: Bulk,
    store: Arc<S>,
    failures: AtomicU64,
    is_over: AtomicBool,
    end: Mutex<Option<End>>,
}

impl<S: Store> Run<S> {
    /// What one connection does.
    async fn work(self: Arc<Self>) {
        if let Err(why) = self.rows().await {
            self.end(why);
        }
    }

    async fn rows(&self) -> Result<(), End> {
        while !self.is_over() {
            match self.store.take().await? {
                Took::Row(taken) => self.row(taken).await?,
                Took::Nothing => {}
                Took::Over => break,
            }
        }
        Ok(())
    }

    async fn row(&self, taken: Taken<S::Ticket>) -> Result<(), End> {
        let Bulk { client, job, pace, stop, .. } = &self.bulk;
        let turn = match pace {
            Some(pace) => stop.or(pace.take(job.info())).await.unwrap_or(Ok(())),
            None => Ok(()),
        };
        // Others may have found out meanwhile that there is no sense in it.
        if turn.is_err() || self.is_over() {
            self.store.give_back(taken).await;
            return turn.map_err(|error| End::Hopeless(error.kind(), error.to_string()));
        }
        let Intent::Send(fence) = self.store.intend(&taken).await? else { return Ok(()) };
        let unsigned = &taken.ready.unsigned;
        let result = client.send_prepared(*job.info(), unsigned, pending()).await;
        let outcome = Box::new(Outcome::of(result, unsigned.is_repeatable()));
        self.judge(&outcome);
        self.store.settle(taken, fence, outcome).await
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
