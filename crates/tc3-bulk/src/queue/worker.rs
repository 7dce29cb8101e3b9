//! A store of rows at a server, of which many workers take theirs.
//!
//! ```text
//! take: what was fetched ahead --> what others left for too long --> what is new --> nothing yet, or over
//! keep: now and then, all that this worker has stays its own, and the numbers are looked up
//! ```

use core::fmt::Write as _;
use core::sync::atomic::{AtomicU64, Ordering};
use core::time::Duration;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};

use redis::cmd;
use tc3::{Error, Sent};
use tc3_spec::Json;
use tokio::time::{Instant, sleep};

use super::entry::{Entry, Given, read};
use super::keys::{GROUP, Keys};
use super::link::Link;
use super::queued::Queued;
use super::script::{BEGIN, FINISH, GIVE_BACK, RENEW};
use super::trouble::Trouble;
use crate::end::End;
use crate::error::{BulkError, BulkErrorKind};
use crate::job::{Job, Misfit};
use crate::lock::lock;
use crate::outcome::Outcome;
use crate::progress::Progress;
use crate::row::{State, States};
use crate::store::{Intent, Store, Taken, Took};
use crate::{output, review, token};

/// A row that was given out so often without coming to an end is not given out again.
const DELIVERIES: u64 = 5;

/// How long a worker waits at the server for a row, at most.
const WAIT: Duration = Duration::from_millis(500);

/// How often the numbers of the job are looked up.
const LOOK: Duration = Duration::from_secs(1);

/// Who took over sooner would do so from who is at work.
const LEAST_RECLAIM: Duration = Duration::from_millis(10);

/// How long a connection rests whose row could not be sent.
const REST: Duration = Duration::from_secs(1);

/// A worker that got nothing through for so long ends.
const HOPE: Duration = Duration::from_secs(60);

/// Why a row is to be reviewed that another worker was about to send.
const DIED: &str = "a worker was silent for too long before its answer was known: it may have been carried out";

/// Why a row is a dead letter.
const DEAD: &str = "it was given out five times and no worker came to an end with it";

/// One of those who work on a job.
pub(crate) struct Worker {
    queued: Queued,
    job: Job,
    /// A connection of its own: what waits at the server holds up all behind it.
    waiting: Link,
    /// What the server knows this worker by, as nobody else.
    consumer: String,
    /// How many attempts it began.
    attempts: AtomicU64,
    reclaim: Duration,
    most: usize,
    progress: Progress,
    fetched: tokio::sync::Mutex<Fetched>,
    /// The entries that it has, and by when they are to be sent or be asked for again.
    held: Mutex<BTreeMap<String, u64>>,
    /// The last fence that it was told.
    fence: AtomicU64,
    known: Mutex<Known>,
}

/// Rows that were fetched ahead.
struct Fetched {
    entries: VecDeque<Entry>,
    claimed: Option<Instant>,
    is_over: bool,
}

/// What this worker knows by itself.
struct Known {
    /// What it was told that the store has.
    states: States,
    /// The rows whose results the store does not take.
    unrecorded: Vec<u64>,
    /// Since when nothing gets through.
    stuck_since: Option<Instant>,
    /// Whether the store is not what it was.
    is_lost: bool,
}

impl Worker {
    pub(crate) async fn begin(
        queued: Queued,
        job: Job,
        reclaim: Duration,
        most: usize,
        progress: Progress,
    ) -> Result<Self, BulkError> {
        let (called, info) = (queued.called(), job.info());
        let own = (info.service, info.version, info.name, job.region());
        if (called.service.as_str(), called.version.as_str(), called.action.as_str(), called.region.as_deref()) != own {
            let why = format!("job {} calls {}, and not what this worker does", queued.name(), called.action);
            return Err(BulkError::new(BulkErrorKind::Setup, why));
        }
        let counts = queued.standing().await?.counts;
        progress.begin(counts);
        let waiting = Link::new(queued.link.address().clone(), HOPE);
        let known =
            Known { states: States::new(counts.rows), unrecorded: Vec::new(), stuck_since: None, is_lost: false };
        let fetched = Fetched { entries: VecDeque::new(), claimed: None, is_over: false };
        Ok(Self {
            consumer: token::new_job(queued.name()),
            queued,
            job,
            waiting,
            attempts: AtomicU64::new(0),
            reclaim: reclaim.max(LEAST_RECLAIM),
            most,
            progress,
            fetched: tokio::sync::Mutex::new(fetched),
            held: Mutex::default(),
            fence: AtomicU64::new(0),
            known: Mutex::new(known),
        })
    }

    /// Keeps what this worker has, as long as it is polled.
    pub(crate) async fn keep(self: Arc<Self>) {
        let mut looked = Instant::now();
        loop {
            sleep((self.reclaim / 3).min(LOOK)).await;
            let held: Vec<String> = lock(&self.held).keys().cloned().collect();
            if !held.is_empty() {
                let arguments = [self.consumer.as_bytes()].into_iter().chain(held.iter().map(|id| id.as_bytes()));
                let arguments: Vec<_> = arguments.collect();
                // Where it fails, whoever asks for something else tells why.
                let _: Result<u64, _> = self.queued.link.run(RENEW, &[&self.keys().rows], &arguments).await;
            }
            if looked.elapsed() >= LOOK {
                self.look().await;
                looked = Instant::now();
            }
        }
    }

    /// Gives back what was fetched and not begun, and tells how it ended and which rows have no result at the server. One that is gone
    /// is not asked any more: others take over after a while.
    pub(crate) async fn end(&self, end: End) -> (End, Vec<u64>) {
        if lock(&self.known).is_lost {
            self.compare().await;
        } else if !matches!(end, End::Queue(_)) {
            let fetched: Vec<_> = self.fetched.lock().await.entries.drain(..).collect();
            for entry in fetched {
                self.give_back_entry(&entry, None, None, true).await;
            }
            self.look().await;
        }
        let unrecorded = core::mem::take(&mut lock(&self.known).unrecorded);
        (end, unrecorded)
    }

    /// Why no further row is taken.
    fn over(&self, trouble: Trouble) -> End {
        if let Trouble::Lost(_) = trouble {
            lock(&self.known).is_lost = true;
        }
        End::Queue(trouble.to_string())
    }

    async fn look(&self) {
        if let Ok(standing) = self.queued.standing().await {
            self.progress.begin(standing.counts);
        }
    }

    /// Finds the rows that the store had as settled, and has not any more.
    async fn compare(&self) {
        let rows: Vec<u64> = {
            let known = lock(&self.known);
            (1..=self.queued.head.rows).filter(|row| known.states.get(*row) != State::Open).collect()
        };
        for rows in rows.chunks(500) {
            let states: Result<Vec<Option<String>>, _> =
                self.queued.link.ask(cmd("HMGET").arg(&self.keys().states).arg(rows)).await;
            let Ok(states) = states else { return };
            let is_settled = |state: &Option<String>| {
                state
                    .as_ref()
                    .is_some_and(|state| ["done", "failed", "review"].iter().any(|word| state.starts_with(word)))
            };
            let lost = rows.iter().zip(&states).filter(|(_, state)| !is_settled(state)).map(|(row, _)| *row);
            lock(&self.known).unrecorded.extend(lost);
        }
    }

    /// Fetches rows: those that others had for too long, now and then, or else new ones.
    async fn fetch(&self, fetched: &mut Fetched) -> Result<(), Trouble> {
        let rows = &self.keys().rows;
        if fetched.claimed.is_none_or(|claimed| claimed.elapsed() >= self.reclaim / 2) {
            fetched.claimed = Some(Instant::now());
            let mut claim = cmd("XAUTOCLAIM");
            claim.arg(rows).arg(GROUP).arg(&self.consumer).arg(milliseconds(self.reclaim)).arg("0-0");
            let (_, claimed, _): (String, Given, Vec<String>) =
                self.queued.link.ask(claim.arg("COUNT").arg(self.most)).await?;
            self.hold(fetched, claimed);
        }
        if fetched.entries.is_empty() {
            let given = self.read(&self.queued.link, Duration::ZERO).await?;
            self.hold(fetched, given);
        }
        Ok(())
    }

    /// Asks for new rows, and waits for them so long.
    async fn read(&self, link: &Link, wait: Duration) -> Result<Given, Trouble> {
        let mut read = cmd("XREADGROUP");
        read.arg("GROUP").arg(GROUP).arg(&self.consumer).arg("COUNT").arg(self.most);
        if !wait.is_zero() {
            read.arg("BLOCK").arg(milliseconds(wait));
        }
        read.arg("STREAMS").arg(&self.keys().rows).arg(">");
        let given: Option<Vec<(String, Given)>> = link.ask_waiting(&read, wait).await?;
        Ok(given.into_iter().flatten().flat_map(|(_, given)| given).collect())
    }

    fn hold(&self, fetched: &mut Fetched, given: Given) {
        let mut held = lock(&self.held);
        for entry in read(given) {
            // Its own it has already: it was slow to keep them.
            if held.insert(entry.id.clone(), entry.row).is_none() {
                fetched.entries.push_back(entry);
            }
        }
    }

    fn prepare(&self, entry: Entry) -> Result<Taken<Entry>, End> {
        let told = |why: &str| {
            End::Queue(format!("row {} makes no request here, which it did where it was submitted: {why}", entry.row))
        };
        let values = Json::parse(&entry.request).map_err(|_| told("it is no JSON"))?;
        let ready = self.job.prepare(entry.row, values, &self.queued.head.job).map_err(|misfit| match misfit {
            Misfit::Row(problems) => told(&problems.join("; ")),
            Misfit::All(error) => told(&error.to_string()),
        })?;
        Ok(Taken { row: entry.row, ready, ticket: entry })
    }

    /// Asks for the intent of a row to be written: what is to be done, and the fence.
    async fn begin_row(&self, taken: &Taken<Entry>, attempt: &str) -> Result<(String, u64), Trouble> {
        let (row, deliveries) = (taken.row.to_string(), DELIVERIES.to_string());
        let is_repeatable = if taken.ready.unsigned.is_repeatable() { "1" } else { "0" };
        let line = |why| review::line(&self.job, taken.row, &taken.ready.request, why);
        let (died, dead) = (line(DIED), line(DEAD));
        let Keys { head, rows, states, review, held, .. } = self.keys();
        let arguments = [&row, &taken.ticket.id, &self.consumer, attempt, is_repeatable, &deliveries, &died, &dead];
        self.queued.link.run(BEGIN, &[head, rows, states, review, held], &arguments.map(str::as_bytes)).await
    }

    async fn give_back_entry(&self, entry: &Entry, fence: Option<u64>, result: Option<&str>, is_at_once: bool) {
        let fence = fence.map(|fence| fence.to_string()).unwrap_or_default();
        let (row, at_once) = (entry.row.to_string(), if is_at_once { "1" } else { "0" });
        let arguments = [&row, &entry.id, &self.consumer, &fence, result.unwrap_or_default(), at_once];
        let Keys { rows, states, results, .. } = self.keys();
        let keys = [rows.as_str(), states, results];
        // Where it fails others take the row over after a while.
        let _: Result<String, _> = self.queued.link.run(GIVE_BACK, &keys, &arguments.map(str::as_bytes)).await;
        lock(&self.held).remove(&entry.id);
    }

    /// What came of a row that is settled by it.
    async fn finish(&self, taken: &Taken<Entry>, fence: u64, outcome: &Outcome, word: &str) -> Result<(), End> {
        let why = if let Outcome::Review(error) = outcome { error.to_string() } else { String::new() };
        let (row, fence) = (taken.row.to_string(), fence.to_string());
        let result = output::line(taken.row, outcome);
        let line = review::line(&self.job, taken.row, &taken.ready.request, &why);
        let Keys { head, rows, states, results, review, held } = self.keys();
        let arguments = [&row, &taken.ticket.id, &fence, word, result.trim_end(), line.trim_end()];
        let keys = [head.as_str(), rows, states, results, review, held];
        let told: Result<String, _> = self.queued.link.run(FINISH, &keys, &arguments.map(str::as_bytes)).await;
        lock(&self.held).remove(&taken.ticket.id);
        let known = || lock(&self.known);
        match told {
            Ok(told) if told == "ok" => known().states.set(taken.row, outcome.state()),
            // Another one has it, and its result will be the row's. What cannot be repeated is never another's by itself.
            Ok(_) if taken.ready.unsigned.is_repeatable() => {}
            Ok(_) => known().unrecorded.push(taken.row),
            Err(trouble) => {
                known().unrecorded.push(taken.row);
                return Err(self.over(trouble));
            }
        }
        Ok(())
    }

    /// Rests after a row that was not sent. For too long nothing got through: then it ends.
    async fn rest(&self, error: &Error) -> Result<(), End> {
        let since = *lock(&self.known).stuck_since.get_or_insert_with(Instant::now);
        if since.elapsed() >= HOPE {
            return Err(End::Hopeless(error.kind(), error.to_string()));
        }
        sleep(REST).await;
        Ok(())
    }

    fn keys(&self) -> &Keys {
        &self.queued.keys
    }
}

impl Store for Worker {
    type Ticket = Entry;

    async fn take(&self) -> Result<Took<Entry>, End> {
        let mut fetched = self.fetched.lock().await;
        if fetched.is_over {
            return Ok(Took::Over);
        }
        if fetched.entries.is_empty() {
            self.fetch(&mut fetched).await.map_err(|trouble| self.over(trouble))?;
        }
        if let Some(entry) = fetched.entries.pop_front() {
            drop(fetched);
            return self.prepare(entry).map(Took::Row);
        }
        // It was there a moment before.
        let lost = |error: BulkError| self.over(Trouble::Lost(error.to_string()));
        let standing = self.queued.standing().await.map_err(lost)?;
        if standing.counts.open() == 0 {
            fetched.is_over = true;
            return Ok(Took::Over);
        }
        let given = self.read(&self.waiting, WAIT.min(self.reclaim / 2)).await.map_err(|trouble| self.over(trouble))?;
        self.hold(&mut fetched, given);
        Ok(Took::Nothing)
    }

    async fn intend(&self, taken: &Taken<Entry>) -> Result<Intent, End> {
        let before = self.fence.load(Ordering::Relaxed);
        let mut attempt = self.consumer.clone();
        let _ = write!(attempt, ".{}", self.attempts.fetch_add(1, Ordering::Relaxed));
        loop {
            let asked = Instant::now();
            let told = self.begin_row(taken, &attempt).await;
            let (word, fence) = told.map_err(|trouble| self.over(trouble))?;
            if word != "go" {
                lock(&self.held).remove(&taken.ticket.id);
                return Ok(Intent::Skip);
            }
            if fence <= before {
                let what =
                    "it is as it was some time ago, after a failover or a restart that lost what it was told last";
                return Err(self.over(Trouble::Lost(what.to_owned())));
            }
            self.fence.fetch_max(fence, Ordering::Relaxed);
            // Who was stopped meanwhile may have lost the row.
            if asked.elapsed() < self.reclaim / 2 {
                return Ok(Intent::Send(fence));
            }
        }
    }

    async fn settle(&self, taken: Taken<Entry>, fence: u64, outcome: Box<Outcome>) -> Result<(), End> {
        let error = match &*outcome {
            Outcome::Done(_) => return self.got_through(self.finish(&taken, fence, &outcome, "done").await),
            Outcome::Failed(_) => return self.got_through(self.finish(&taken, fence, &outcome, "failed").await),
            Outcome::Review(_) => return self.got_through(self.finish(&taken, fence, &outcome, "review").await),
            Outcome::Open(error) => error,
        };
        // What may have come is given out once more after a while, and not for ever.
        let is_at_once = error.sent() != Sent::MaybeSent;
        let result = output::line(taken.row, &outcome);
        self.give_back_entry(&taken.ticket, Some(fence), Some(result.trim_end()), is_at_once).await;
        match outcome.hopeless() {
            Some(_) => Ok(()),
            None if is_at_once => self.rest(error).await,
            None => Ok(()),
        }
    }

    async fn give_back(&self, taken: Taken<Entry>) {
        self.give_back_entry(&taken.ticket, None, None, true).await;
    }
}

impl Worker {
    fn got_through(&self, result: Result<(), End>) -> Result<(), End> {
        lock(&self.known).stuck_since = None;
        result
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX).max(1)
}
