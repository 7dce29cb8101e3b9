//! The budget that the calls of a client share: what it lets through when a service is down, and how it is filled again.

use std::iter::{repeat, repeat_n};
use std::time::Duration;

use tc3::retry::{Backoff, Stop};
use tc3_hyper::Client;

use super::action::read;
use super::service::{End, Service};

/// 500 to spend: 14 for an attempt, 5 after the code of a rate.
#[tokio::test(start_paused = true)]
async fn a_storm_of_calls_against_a_service_that_is_down_sends_what_the_budget_allows() {
    const CALLS: usize = 1000;

    for (end, further) in
        [(End::Refused, 35), (End::Page(502, None), 35), (End::Refusal("RequestLimitExceeded", None), 100)]
    {
        let service = Service::scripted(repeat(end));
        let client = service.client();
        let call = || {
            let client = client.clone();
            async move { client.send_raw(read()).await.unwrap_err() }
        };
        let calls: Vec<_> = (0..CALLS / 2).map(|_| tokio::spawn(call())).collect();
        for call in calls {
            assert_eq!(call.await.unwrap().stopped(), Some(Stop::Budget), "{end:?}");
        }
        // None is left for those that come later.
        for _ in 0..CALLS / 2 {
            assert_eq!(call().await.stopped(), Some(Stop::Budget), "{end:?}");
        }
        assert_eq!(service.seen().len(), CALLS + further, "{end:?}");
    }
}

/// Whatever their threads do at the same time, no two calls get the same part of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_budget_is_one_for_all_threads() {
    let service = Service::scripted(repeat(End::Refused));
    let at_once = Backoff::default().with_first_wait(Duration::ZERO);
    let client = service.builder().with_retry_policy(at_once).with_max_attempts(100).build().unwrap();
    let call = |client: Client| async move { client.send_raw(read()).await.unwrap_err().stopped() };
    let calls: Vec<_> = (0..1000).map(|_| tokio::spawn(call(client.clone()))).collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), Some(Stop::Budget));
    }
    assert_eq!(service.seen().len(), 1000 + 35);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_succeeds_at_a_later_attempt_gives_nothing_back() {
    let service = Service::scripted([End::Refused, End::Answered].into_iter().cycle());
    let client = service.client();
    for _ in 0..35 {
        client.send_raw(read()).await.unwrap();
    }
    assert_eq!(client.send_raw(read()).await.unwrap_err().stopped(), Some(Stop::Budget));
}

/// A call at a time, each of which has as many attempts as it wants.
#[tokio::test(start_paused = true)]
async fn calls_that_succeed_at_their_first_attempt_fill_the_budget_again() {
    let begin = repeat_n(End::Refused, 36);
    let little = [End::Answered, End::Answered, End::Answered, End::Refused];
    let enough = [End::Answered, End::Refused, End::Answered, End::Refused];
    let service = Service::scripted(begin.chain(little).chain(enough));
    let client = service.builder().with_max_attempts(100).with_timeout(Duration::from_secs(3600)).build().unwrap();
    let mut outcomes = Vec::new();
    while service.seen().len() < 44 {
        let before = service.seen().len();
        let stopped = client.send_raw(read()).await.err().and_then(|error| error.stopped());
        outcomes.push((service.seen().len() - before, stopped));
    }
    let spent = Some(Stop::Budget);
    // 10 are left of 500, 13 are too few, and 14 are enough for one.
    assert_eq!(outcomes, [(36, spent), (1, None), (1, None), (1, None), (1, spent), (1, None), (2, None), (1, spent)],);
}
