//! Many calls over a service that does anything, by seeds: what must hold of each, holds. Without a socket and by tokio's
//! clock, which stands still while anything is done; a seed always makes the same.
//!
//! `TC3_SIMULATED=1000000` makes so many calls, `TC3_SIMULATED_SEED=7` those of one seed.

mod budget;
mod check;
mod draw;
mod planned;

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use tc3::retry::Stop;
use tc3::{Call, Endpoint};
use tc3_hyper::{Client, Pacing};
use tokio::time::{Instant, sleep};

use super::action::{create, read};
use super::service::{Seen, Service};
use budget::{Account, Budget, Watched};
use check::Checked;
use draw::Draw;
use planned::{Outcome, Planned};

/// How many calls there are where nobody says so, and how many of them share a client.
const CALLS: u64 = 100_000;
const CALLS_OF_A_CLIENT: usize = 200;

#[test]
fn whatever_befalls_calls_none_is_late_or_does_harm_and_each_tells_what_it_did() {
    if let Some(seed) = number("TC3_SIMULATED_SEED") {
        simulate(seed);
        return;
    }
    let calls = number("TC3_SIMULATED").unwrap_or(CALLS);
    let seeds = Mutex::new(0..calls.div_ceil(CALLS_OF_A_CLIENT as u64));
    let (next, ends) = (|| seeds.lock().unwrap().next(), Mutex::new(BTreeSet::new()));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, NonZero::get) {
            scope.spawn(|| {
                while let Some(seed) = next() {
                    let ended = simulate(seed);
                    ends.lock().unwrap().extend(ended);
                }
            });
        }
    });
    // What never came up was not looked at.
    let all = ["Attempts", "Budget", "Harm", "Hopeless", "Time", "answered", "answered at last", "left", "no turn"];
    assert!(calls < CALLS || ends.into_inner().unwrap().into_iter().eq(all));
}

#[test]
fn a_seed_makes_the_same_calls_each_time() {
    let signatures = || -> Vec<_> { run(7).seen.into_iter().map(|seen| (seen.call, seen.authorization)).collect() };
    assert_eq!(signatures(), signatures());
}

fn number(name: &str) -> Option<u64> {
    env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name} is no number: {text}")))
}

/// Checks all calls of one client, and tells how they ended.
fn simulate(seed: u64) -> BTreeSet<String> {
    let _told = Told(seed);
    let simulated = run(seed);
    simulated.check();
    simulated.calls.iter().map(|(_, outcome)| outcome.shown()).collect()
}

fn run(seed: u64) -> Simulated {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    runtime.block_on(Simulated::run(seed))
}

/// Tells the seed of what fails.
struct Told(u64);

impl Drop for Told {
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("seed {0}: again by TC3_SIMULATED_SEED={0}", self.0);
        }
    }
}

struct Simulated {
    calls: Vec<(Planned, Outcome)>,
    seen: Vec<Seen>,
    account: Account,
    /// How many attempts of an action may begin in a second, where that is bounded.
    rate: Option<NonZero<u32>>,
}

impl Simulated {
    async fn run(seed: u64) -> Self {
        let mut draw = Draw::new(seed);
        let badly = draw.pick(&[0, 5, 30, 60, 95, 100]);
        let mut fates = Draw::new(draw.number());
        let service = Service::new(move |_| fates.fate(badly));
        let (budget, random) = (Budget::new(), AtomicU64::new(draw.number()));
        let rate = draw.pick(&[None, None, NonZero::new(1), NonZero::new(2), NonZero::new(20)]);
        let mut builder = service
            .builder()
            .with_retry_policy(Watched(budget.clone()))
            .with_random(move || Draw::new(random.fetch_add(1, Ordering::Relaxed)).number());
        if let Some(rate) = rate {
            builder = builder.with_pacing(Pacing::per_second(rate));
        }
        if draw.happens(50) {
            builder = builder.with_backup(Endpoint::regional("ap-guangzhou"));
        }
        let client = builder.build().unwrap();
        let within = draw.pick(&[1_000, 60_000, 600_000]);
        let mut calls = Vec::new();
        for number in 0..CALLS_OF_A_CLIENT {
            let (planned, client, budget) = (Planned::draw(number, within, &mut draw), client.clone(), budget.clone());
            calls.push(tokio::spawn(async move {
                let outcome = planned.run(&client).await;
                if outcome.failed().is_some_and(<[_]>::is_empty) {
                    budget.gains();
                }
                (planned, outcome)
            }));
        }
        // Clocks jump, now and then.
        for _ in 0..draw.pick(&[0, 0, 1, 2, 5]) {
            service.set_ahead(draw.pick(&[0, 1, 200, 3600, -3600, 100_000, -1_000_000]));
            sleep(draw.millis(within)).await;
        }
        let mut done = Vec::new();
        for call in calls {
            done.push(call.await.unwrap());
        }
        // What goes on when all have ended is found.
        sleep(Duration::from_secs(3600)).await;
        let simulated = Self { calls: done, seen: service.seen(), account: budget.account(), rate };
        nothing_is_held(&client, &service).await;
        simulated
    }

    fn check(&self) {
        let mut seen = vec![Vec::new(); CALLS_OF_A_CLIENT];
        for request in &self.seen {
            seen[request.call.unwrap()].push(request);
        }
        let calls = self.calls.iter().zip(&seen).map(|((planned, outcome), seen)| Checked { planned, outcome, seen });
        calls.clone().for_each(|call| call.all());

        // Each further attempt was paid for, and each was refused that could not be. Some were paid for and not made, where
        // the caller left or there was no turn.
        let refused = calls.clone().filter(|call| call.outcome.stopped() == Some(Stop::Budget)).count();
        assert_eq!(self.account.refused, refused);
        let made: usize = calls.clone().map(|call| call.paid_for()).sum();
        let more = calls.filter(|call| call.ended_before_another()).count();
        assert!((made..=made + more).contains(&self.account.paid), "{made} were made, {:?}", self.account);
        self.keeps_its_pace();
    }

    /// No two attempts of an action begin closer to each other than its rate allows.
    fn keeps_its_pace(&self) {
        let Some(rate) = self.rate else { return };
        let least = Duration::from_secs(1) / rate.get();
        let mut last: BTreeMap<&str, Instant> = BTreeMap::new();
        for seen in &self.seen {
            if let Some(before) = last.insert(&seen.action, seen.begun) {
                assert!(seen.begun - before >= least, "{} after {:?}", seen.action, seen.begun - before);
            }
        }
    }
}

/// When nobody has called for long, a call waits for nobody's turn, and goes to the host that it is meant for.
async fn nothing_is_held(client: &Client, service: &Service) {
    for (action, host) in [(read(), "cfg.tencentcloudapi.com"), (create("{}"), "cvm.tencentcloudapi.com")] {
        let (asked, before) = (Instant::now(), service.seen().len());
        let _ = client.send_raw(Call::new(action).with_max_attempts(1)).await;
        let seen = service.seen().swap_remove(before);
        assert_eq!((seen.begun, seen.host.as_str()), (asked, host));
    }
}
