//! Many calls over a service that does anything, by seeds: what must hold of each, holds. Without a socket and by tokio's
//! clock, which stands still while anything is done; a seed always makes the same.
//!
//! `TC3_SIMULATED=1000000` makes so many calls, `TC3_SIMULATED_SEED=7` those of one seed.

mod budget;
mod check;
mod draw;
mod planned;

use std::collections::BTreeSet;
use std::env;
use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use tc3::retry::Stop;
use tokio::time::sleep;

use super::service::{Seen, Service};
use budget::{Budget, Watched};
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
    let all = ["Attempts", "Budget", "Harm", "Hopeless", "Time", "answered", "answered at last", "left"];
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
    budget: Budget,
}

impl Simulated {
    async fn run(seed: u64) -> Self {
        let mut draw = Draw::new(seed);
        let badly = draw.pick(&[0, 5, 30, 60, 95, 100]);
        let mut fates = Draw::new(draw.number());
        let service = Service::new(move |_| fates.fate(badly));
        let (budget, random) = (Budget::new(), AtomicU64::new(draw.number()));
        let client = service
            .builder()
            .with_retry_policy(Watched(budget.clone()))
            .with_random(move || Draw::new(random.fetch_add(1, Ordering::Relaxed)).number())
            .build()
            .unwrap();
        let mut calls = Vec::new();
        for number in 0..CALLS_OF_A_CLIENT {
            let (planned, client, budget) = (Planned::draw(number, &mut draw), client.clone(), budget.clone());
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
            sleep(draw.millis(60_000)).await;
        }
        let mut done = Vec::new();
        for call in calls {
            done.push(call.await.unwrap());
        }
        // What goes on when all have ended is found.
        sleep(Duration::from_secs(3600)).await;
        Self { calls: done, seen: service.seen(), budget }
    }

    fn check(&self) {
        let mut seen = vec![Vec::new(); CALLS_OF_A_CLIENT];
        for request in &self.seen {
            seen[request.call.unwrap()].push(request);
        }
        let calls = self.calls.iter().zip(&seen).map(|((planned, outcome), seen)| Checked { planned, outcome, seen });
        calls.clone().for_each(|call| call.all());

        // Each further attempt was paid for, and each was refused that could not be. Of those whose callers left, some were
        // paid for and not made.
        let account = self.budget.account();
        let refused = calls.clone().filter(|call| call.outcome.stopped() == Some(Stop::Budget)).count();
        assert_eq!(account.refused, refused);
        let made: usize = calls.clone().map(|call| call.paid_for()).sum();
        let left = calls.filter(|call| call.outcome.has_left()).count();
        assert!((made..=made + left).contains(&account.paid), "{made} were made, {account:?}");
    }
}
