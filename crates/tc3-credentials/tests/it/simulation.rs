//! A hundred thousand calls over sources that fail, hang and give what ends soon, while the clock jumps, credentials are refused
//! and callers leave. What a provider promises has to hold at each of them.

use std::collections::BTreeMap;
use std::fmt;
use std::future::pending;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tc3::{Credential, Error, ErrorKind, Timestamp};
use tc3_credentials::{Cached, Obtained, Obtaining, Source};
use tc3_hyper::CredentialProvider;
use tokio::time::{Instant, sleep, timeout};

use crate::script::{Clock, credential, number};

const SEEDS: u64 = 50;
const CALLS: usize = 2000;

/// As long as a source may take, and as long as is waited after a failure. The clock tells whole seconds.
const LIMIT: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_secs(10);
const SECOND: Duration = Duration::from_secs(1);

#[test]
fn a_hundred_thousand_calls_get_what_they_were_promised() {
    let mut seen = Seen::default();
    for seed in 0..SEEDS {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        let world = runtime.block_on(simulate(seed));
        seen.add(&world.lock().seen);
    }
    println!("{seen:?}");
    // Each of them came often enough for the promises to mean something.
    let Seen { calls, at_once, waited, failed, left, refused, jumps, given, renewed } = seen;
    assert!(calls >= 100_000, "{seen:?}");
    assert!(
        [at_once, waited, failed, left, refused, jumps, given, renewed].iter().all(|count| *count > 50),
        "{seen:?}"
    );
}

/// How often what happened.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    calls: usize,
    at_once: usize,
    waited: usize,
    failed: usize,
    left: usize,
    refused: usize,
    jumps: usize,
    given: usize,
    /// Given while the one before was still good.
    renewed: usize,
}

impl Seen {
    fn add(&mut self, other: &Self) {
        self.calls += other.calls;
        self.at_once += other.at_once;
        self.waited += other.waited;
        self.failed += other.failed;
        self.left += other.left;
        self.refused += other.refused;
        self.jumps += other.jumps;
        self.given += other.given;
        self.renewed += other.renewed;
    }
}

/// What happened, as the source and the callers saw it.
struct World {
    clock: Clock,
    state: Mutex<State>,
}

struct State {
    seed: u64,
    is_kind: bool,
    under_way: usize,
    /// When each credential ends, by its number.
    ends: Vec<Timestamp>,
    /// When each that was refused was.
    refused: BTreeMap<usize, Instant>,
    began: Instant,
    /// How the last try ended, if it was no success.
    failed: Option<Ending>,
    jumped: Instant,
    seen: Seen,
}

impl World {
    /// After an assertion that failed, too: the first that does is told.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The next number of splitmix64, below a bound.
    fn draw(&mut self, below: u64) -> u64 {
        self.seed = self.seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut drawn = self.seed;
        drawn = (drawn ^ (drawn >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        drawn = (drawn ^ (drawn >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (drawn ^ (drawn >> 31)) % below
    }

    fn is_good(&self, number: usize, now: Timestamp) -> bool {
        number > 0 && self.ends[number - 1] > now && !self.refused.contains_key(&number)
    }

    /// The newest credential, where it can be used.
    fn good(&self, now: Timestamp) -> Option<usize> {
        Some(self.ends.len()).filter(|newest| self.is_good(*newest, now))
    }

    fn has_jumped_since(&self, time: Instant) -> bool {
        self.jumped >= time
    }
}

/// Gives, fails and hangs by chance.
#[derive(Clone)]
struct Chance(Arc<World>);

impl fmt::Debug for Chance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Chance")
    }
}

impl Source for Chance {
    fn obtain(&self) -> Obtaining<'_> {
        Box::pin(async {
            let mut trying = Trying::begin(&self.0);
            let (fate, after) = {
                let mut state = self.0.lock();
                let (fate, is_slow) = if state.is_kind { (0, false) } else { (state.draw(10), state.draw(10) == 0) };
                (fate, state.draw(if is_slow { 15_000 } else { 500 }))
            };
            if fate == 9 {
                pending::<()>().await;
            }
            sleep(Duration::from_millis(after)).await;
            trying.end(fate < 6)
        })
    }
}

/// How a try ended.
#[derive(Clone, Copy, Debug)]
enum Ending {
    Failed(Instant),
    /// Nobody waits for it any longer.
    Dropped,
}

/// One try.
struct Trying<'a> {
    world: &'a World,
    ending: Option<Ending>,
}

impl<'a> Trying<'a> {
    fn begin(world: &'a World) -> Self {
        let mut state = world.lock();
        state.under_way += 1;
        assert_eq!(state.under_way, 1, "one at a time");
        let now = Instant::now();
        let earliest = match state.failed {
            Some(Ending::Failed(at)) => at + PAUSE - SECOND,
            Some(Ending::Dropped) => state.began + LIMIT + PAUSE - SECOND,
            None => now,
        };
        assert!(now >= earliest || state.has_jumped_since(state.began), "tried again {:?} early", earliest - now);
        state.began = now;
        drop(state);
        Self { world, ending: Some(Ending::Dropped) }
    }

    fn end(&mut self, succeeds: bool) -> Result<Obtained, Error> {
        let (now, mut state) = (self.world.clock.now(), self.world.lock());
        self.ending = Some(Ending::Failed(Instant::now()));
        if !succeeds {
            return Err(Error::new(ErrorKind::Connect, "by chance"));
        }
        let lives = match state.draw(4) {
            0 if !state.is_kind => state.draw(60),
            1 => state.draw(600),
            _ => state.draw(4000),
        };
        let ends = now.plus(i64::try_from(lives).unwrap());
        if lives == 0 {
            // It has ended as it comes: a failure too.
            return Ok(Obtained::new(credential(usize::MAX)).with_end(ends));
        }
        state.seen.renewed += usize::from(state.good(now).is_some());
        state.seen.given += 1;
        self.ending = None;
        state.ends.push(ends);
        Ok(Obtained::new(credential(state.ends.len())).with_end(ends))
    }
}

impl Drop for Trying<'_> {
    fn drop(&mut self) {
        let mut state = self.world.lock();
        state.under_way -= 1;
        state.failed = self.ending;
    }
}

async fn simulate(seed: u64) -> Arc<World> {
    let now = Instant::now();
    let state = State {
        seed,
        is_kind: false,
        under_way: 0,
        ends: Vec::new(),
        refused: BTreeMap::new(),
        began: now,
        failed: None,
        jumped: now,
        seen: Seen::default(),
    };
    let world = Arc::new(World { clock: Clock::new(), state: Mutex::new(state) });
    let (clock, chance) = (world.clock.clone(), Arc::clone(&world));
    let provider = Cached::new(Chance(Arc::clone(&world)))
        .with_clock(move || clock.now())
        .with_random(move || chance.lock().draw(u64::MAX));
    let provider = Arc::new(provider);

    let mut calls = Vec::new();
    while world.lock().seen.calls < CALLS {
        let (burst, wait, jump) = {
            let mut state = world.lock();
            let wait = if state.draw(3) == 0 { state.draw(200_000) } else { state.draw(5000) };
            (1 + state.draw(8), wait, state.draw(80))
        };
        for _ in 0..burst {
            world.lock().seen.calls += 1;
            calls.push(tokio::spawn(call(Arc::clone(&world), Arc::clone(&provider))));
        }
        sleep(Duration::from_millis(wait)).await;
        if jump < 2 {
            let mut state = world.lock();
            let far = i64::try_from(state.draw(10_000)).unwrap();
            world.clock.jump(if jump == 0 { far } else { -far / 4 });
            state.jumped = Instant::now();
            state.seen.jumps += 1;
        }
    }
    for call in calls {
        call.await.unwrap();
    }
    // Nothing that went wrong is remembered: as soon as the source is well, so are the calls.
    world.lock().is_kind = true;
    sleep(LIMIT + PAUSE).await;
    sleep(Duration::from_secs(4000)).await;
    assert!(number(&provider.provide().await.unwrap()) > 0);
    world
}

/// One call, as a client makes it: what is at hand, else what can be had in time.
async fn call(world: Arc<World>, provider: Arc<Cached>) {
    let asked = Instant::now();
    let (good, patience, is_refused) = {
        let mut state = world.lock();
        let patience = if state.draw(5) == 0 { state.draw(3000) } else { 60_000 };
        (state.good(world.clock.now()), Duration::from_millis(patience), state.draw(200) == 0)
    };
    let found = match provider.current() {
        Some(credential) => Ok(Ok(credential)),
        None => timeout(patience, provider.provide()).await,
    };
    let (now, mut state) = (world.clock.now(), world.lock());
    let waited = asked.elapsed();
    assert!(good.is_none() || waited.is_zero(), "{waited:?} waited, though one was good");
    match found {
        Ok(Ok(credential)) => {
            check(&credential, now, asked, &state);
            state.seen.at_once += usize::from(waited.is_zero());
            state.seen.waited += usize::from(!waited.is_zero());
            if is_refused {
                state.seen.refused += 1;
                state.refused.insert(number(&credential), Instant::now());
                drop(state);
                provider.refused(&credential);
            }
        }
        Ok(Err(error)) => {
            assert_eq!(good, None, "it failed, though one was good: {error}");
            assert!(waited <= LIMIT + SECOND, "{waited:?} until {error}");
            let is_fresh = state.began.elapsed() <= LIMIT + PAUSE + SECOND;
            assert!(is_fresh || state.jumped.elapsed() <= 2 * (LIMIT + PAUSE), "an old failure: {error}");
            state.seen.failed += 1;
        }
        Err(_) => state.seen.left += 1,
    }
}

/// It is whole, and good. Who waited for it may get it together with somebody who finds that it is refused.
fn check(credential: &Credential, now: Timestamp, asked: Instant, state: &State) {
    let number = number(credential);
    let is_refused_since = asked.elapsed() > Duration::ZERO && state.refused.get(&number).is_some_and(|at| *at > asked);
    let is_good = state.is_good(number, now) || is_refused_since || state.has_jumped_since(asked);
    assert!(is_good, "number {number} is used at {now}");
}
