//! A source that does what a test tells it to, and a clock that runs with tokio's and can be set.

use std::collections::VecDeque;
use std::future::pending;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tc3::{Credential, Error, ErrorKind, Timestamp};
use tc3_credentials::{Cached, Obtained, Obtaining, Source};
use tokio::time::{Instant, sleep};

/// When the clock of a test begins.
pub(crate) const NOON: i64 = 1_700_000_000;

/// A clock over tokio's, which runs on while the date is set.
#[derive(Clone, Debug)]
pub(crate) struct Clock {
    begun: Instant,
    ahead: Arc<AtomicI64>,
}

impl Clock {
    pub(crate) fn new() -> Self {
        Self { begun: Instant::now(), ahead: Arc::default() }
    }

    pub(crate) fn now(&self) -> Timestamp {
        let passed = i64::try_from(self.begun.elapsed().as_secs()).unwrap();
        Timestamp::from_unix(NOON + passed + self.ahead.load(Ordering::Relaxed)).unwrap()
    }

    /// Sets the date, while nothing else passes: a machine that slept, or whose clock was wrong.
    pub(crate) fn jump(&self, seconds: i64) {
        self.ahead.fetch_add(seconds, Ordering::Relaxed);
    }
}

/// What becomes of one refresh.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Turn {
    /// A credential comes after a while, in milliseconds, and lives for so many seconds; without end, where there are none.
    Give { after: u64, lives: Option<i64> },
    /// An error comes after a while.
    Fail { after: u64 },
    /// Nothing comes.
    Hang,
    /// It panics.
    Panic,
}

pub(crate) fn give(after: u64, lives: i64) -> Turn {
    Turn::Give { after, lives: Some(lives) }
}

/// Does what it is told, turn by turn, and then the last again and again.
#[derive(Clone, Debug)]
pub(crate) struct Script {
    clock: Clock,
    turns: Arc<Mutex<VecDeque<Turn>>>,
    pub(crate) begun: Arc<AtomicUsize>,
    under_way: Arc<AtomicUsize>,
    /// The most that were under way at once.
    pub(crate) most: Arc<AtomicUsize>,
}

impl Script {
    pub(crate) fn new(clock: &Clock, turns: impl IntoIterator<Item = Turn>) -> Self {
        let turns = Arc::new(Mutex::new(turns.into_iter().collect()));
        let (begun, under_way, most) = Default::default();
        Self { clock: clock.clone(), turns, begun, under_way, most }
    }

    pub(crate) fn asked(&self) -> usize {
        self.begun.load(Ordering::Relaxed)
    }

    fn next(&self) -> Turn {
        let mut turns = self.turns.lock().unwrap();
        if turns.len() > 1 { turns.pop_front().unwrap() } else { turns[0] }
    }
}

impl Source for Script {
    fn obtain(&self) -> Obtaining<'_> {
        Box::pin(async {
            let number = self.begun.fetch_add(1, Ordering::Relaxed) + 1;
            let most = self.under_way.fetch_add(1, Ordering::Relaxed) + 1;
            self.most.fetch_max(most, Ordering::Relaxed);
            let _leaving = Leaving(&self.under_way);
            match self.next() {
                Turn::Give { after, lives } => {
                    sleep(Duration::from_millis(after)).await;
                    let obtained = Obtained::new(credential(number));
                    Ok(match lives {
                        Some(lives) => obtained.with_end(self.clock.now().plus(lives)),
                        None => obtained,
                    })
                }
                Turn::Fail { after } => {
                    sleep(Duration::from_millis(after)).await;
                    Err(Error::new(ErrorKind::Connect, format!("failure {number}")).with_advice("mend it"))
                }
                Turn::Hang => pending().await,
                Turn::Panic => panic!("as it was told to"),
            }
        })
    }
}

/// One less is under way, however it ended.
struct Leaving<'a>(&'a AtomicUsize);

impl Drop for Leaving<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The credential of a number, by its id and its token.
pub(crate) fn credential(number: usize) -> Credential {
    Credential::new(format!("AKID{number}"), "key").unwrap().with_token(format!("token-{number}")).unwrap()
}

/// The number of a credential. Its token has to be its own.
pub(crate) fn number(credential: &Credential) -> usize {
    let number = credential.secret_id().strip_prefix("AKID").unwrap();
    assert_eq!(credential.token(), Some(format!("token-{number}").as_str()), "a token of another credential");
    number.parse().unwrap()
}

/// A provider over this script and its clock, that renews neither early nor late by chance.
pub(crate) fn cached(script: &Script) -> Arc<Cached> {
    let clock = script.clock.clone();
    Arc::new(Cached::new(script.clone()).with_clock(move || clock.now()).with_random(|| 0))
}
