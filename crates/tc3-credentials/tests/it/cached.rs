//! Each thing that `Cached` promises, by itself.

use std::future::Future;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tc3::ErrorKind;
use tc3_hyper::CredentialProvider;
use tokio::time::{Instant, advance, sleep, timeout};

use crate::script::{Clock, Script, Turn, cached, give, number};

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Runs with a clock that passes as fast as it can.
fn run<F: Future<Output = ()>>(test: impl FnOnce(Clock) -> F) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    runtime.block_on(async { test(Clock::new()).await });
}

#[test]
fn nothing_is_obtained_before_it_is_needed() {
    run(async |clock| {
        let script = Script::new(&clock, [give(10, 7200)]);
        let provider = cached(&script);
        sleep(seconds(60)).await;
        assert!(provider.current().is_none());
        assert_eq!(script.asked(), 0);
        assert_eq!(number(&provider.provide().await.unwrap()), 1);
        assert_eq!(number(&provider.current().unwrap()), 1);
        assert_eq!(script.asked(), 1);
    });
}

#[test]
fn all_who_wait_wait_for_the_same_one() {
    run(async |clock| {
        let script = Script::new(&clock, [give(500, 7200)]);
        let provider = cached(&script);
        let calls: Vec<_> = (0..100)
            .map(|_| {
                tokio::spawn({
                    let p = provider.clone();
                    async move { p.provide().await }
                })
            })
            .collect();
        for call in calls {
            assert_eq!(number(&call.await.unwrap().unwrap()), 1);
        }
        assert_eq!(script.asked(), 1);
    });
}

#[test]
fn who_leaves_takes_nothing_from_those_who_wait() {
    run(async |clock| {
        let script = Script::new(&clock, [give(500, 7200)]);
        let provider = cached(&script);
        let first = tokio::spawn({
            let p = provider.clone();
            async move { p.provide().await }
        });
        sleep(Duration::from_millis(100)).await;
        let second = tokio::spawn({
            let p = provider.clone();
            async move { p.provide().await }
        });
        sleep(Duration::from_millis(100)).await;
        first.abort();
        let begun = Instant::now();
        assert_eq!(number(&second.await.unwrap().unwrap()), 1);
        assert_eq!(begun.elapsed(), Duration::from_millis(300));
        assert_eq!(script.asked(), 1);
    });
}

/// Calls that wait shorter than a source takes get one in the end.
#[test]
fn who_comes_later_goes_on_where_another_left() {
    run(async |clock| {
        let script = Script::new(&clock, [give(500, 7200)]);
        let provider = cached(&script);
        for _ in 0..2 {
            assert!(timeout(Duration::from_millis(200), provider.provide()).await.is_err());
        }
        assert_eq!(number(&timeout(Duration::from_millis(200), provider.provide()).await.unwrap().unwrap()), 1);
        assert_eq!(script.asked(), 1);
    });
}

#[test]
fn what_everybody_left_long_ago_is_begun_anew() {
    run(async |clock| {
        let script = Script::new(&clock, [Turn::Hang, give(10, 7200)]);
        let provider = cached(&script);
        assert!(timeout(Duration::from_millis(200), provider.provide()).await.is_err());
        sleep(seconds(60)).await;
        assert_eq!(number(&provider.provide().await.unwrap()), 2);
    });
}

#[test]
fn a_source_that_hangs_is_given_up_and_told() {
    run(async |clock| {
        let script = Script::new(&clock, [Turn::Hang]);
        let begun = Instant::now();
        let error = cached(&script).provide().await.unwrap_err();
        assert_eq!(begun.elapsed().as_secs(), 10);
        assert_eq!(error.kind(), ErrorKind::Credential);
        assert!(error.message().contains("gave no credential within 10s"), "{error}");
    });
}

#[test]
fn a_failure_is_told_with_its_reason_and_what_to_do() {
    run(async |clock| {
        let script = Script::new(&clock, [Turn::Fail { after: 5 }]);
        let error = cached(&script).provide().await.unwrap_err();
        assert_eq!(error.to_string(), "credential: failure 1; not sent; mend it");
        assert!(std::error::Error::source(&error).unwrap().to_string().contains("failure 1"));
    });
}

#[test]
fn a_failure_is_no_credential_and_is_tried_again_after_ten_seconds() {
    run(async |clock| {
        let script = Script::new(&clock, [Turn::Fail { after: 0 }, give(0, 7200)]);
        let provider = cached(&script);
        assert!(provider.provide().await.is_err());
        advance(seconds(9)).await;
        let begun = Instant::now();
        let error = provider.provide().await.unwrap_err();
        assert!(error.message().contains("failure 1; it is tried again 10 s after"), "{error}");
        assert_eq!((begun.elapsed(), script.asked()), (Duration::ZERO, 1));
        advance(seconds(1)).await;
        assert_eq!(number(&provider.provide().await.unwrap()), 2);
    });
}

/// A clock that is set back does not bring it back either.
#[test]
fn a_failure_is_forgotten_with_the_next_success() {
    run(async |clock| {
        let script = Script::new(&clock, [Turn::Fail { after: 0 }, give(0, 7200)]);
        let provider = cached(&script);
        assert!(provider.provide().await.is_err());
        advance(seconds(10)).await;
        let second = provider.provide().await.unwrap();
        clock.jump(-5);
        provider.refused(&second);
        assert_eq!(number(&provider.provide().await.unwrap()), 3);
    });
}

#[test]
fn it_is_renewed_in_time_and_no_call_waits_for_it() {
    run(async |clock| {
        let script = Script::new(&clock, [give(0, 7200), give(3000, 7200)]);
        let provider = cached(&script);
        provider.provide().await.unwrap();
        advance(seconds(6899)).await;
        provider.current().unwrap();
        assert_eq!(script.asked(), 1, "it is not due");
        sleep(seconds(1)).await;
        for _ in 0..10 {
            assert_eq!(number(&provider.current().unwrap()), 1);
            assert_eq!(number(&provider.provide().await.unwrap()), 1);
            sleep(Duration::from_millis(100)).await;
        }
        assert_eq!(script.asked(), 2, "it is renewed once");
        sleep(seconds(3)).await;
        assert_eq!(number(&provider.current().unwrap()), 2);
    });
}

/// One whose renewal fails, and then hangs, is handed out until it ends.
#[test]
fn the_old_one_is_handed_out_until_it_ends() {
    run(async |clock| {
        let script = Script::new(&clock, [give(0, 7200), Turn::Fail { after: 100 }, Turn::Hang]);
        let provider = cached(&script);
        provider.provide().await.unwrap();
        advance(seconds(6900)).await;
        let begun = Instant::now();
        while begun.elapsed() < seconds(299) {
            let asked = Instant::now();
            assert_eq!(number(&provider.provide().await.unwrap()), 1);
            assert_eq!(asked.elapsed(), Duration::ZERO);
            sleep(Duration::from_millis(250)).await;
        }
        assert!((15..=17).contains(&script.asked()), "{} tries", script.asked());
        sleep(seconds(2)).await;
        assert!(provider.current().is_none(), "it has ended");
        assert!(provider.provide().await.is_err());
    });
}

#[test]
fn what_ended_while_the_machine_slept_is_not_used() {
    run(async |clock| {
        let script = Script::new(&clock, [give(0, 7200)]);
        let provider = cached(&script);
        provider.provide().await.unwrap();
        clock.jump(8 * 3600);
        assert!(provider.current().is_none());
        assert_eq!(number(&provider.provide().await.unwrap()), 2);
    });
}

#[test]
fn what_is_refused_is_forgotten_and_nothing_else() {
    run(async |clock| {
        let script = Script::new(&clock, [give(0, 7200)]);
        let provider = cached(&script);
        let first = provider.provide().await.unwrap();
        provider.refused(&first);
        assert!(provider.current().is_none());
        let second = provider.provide().await.unwrap();
        assert_eq!(number(&second), 2);
        // Somebody who still had the first comes to know it now.
        provider.refused(&first);
        assert_eq!(number(&provider.current().unwrap()), 2);
    });
}

#[test]
fn what_has_ended_when_it_comes_is_told_and_not_used() {
    run(async |clock| {
        let script = Script::new(&clock, [give(0, -5)]);
        let error = cached(&script).provide().await.unwrap_err();
        assert!(error.to_string().contains("has ended at"), "{error}");
        assert!(error.to_string().contains("set the clock"), "{error}");
    });
}

#[test]
fn a_source_that_panics_breaks_nothing_for_later_calls() {
    run(async |clock| {
        let script = Script::new(&clock, [Turn::Panic, give(0, 7200)]);
        let provider = cached(&script);
        let call = tokio::spawn({
            let p = provider.clone();
            async move { p.provide().await }
        });
        assert!(call.await.unwrap_err().is_panic());
        let error = provider.provide().await.unwrap_err();
        assert!(error.message().contains("panicked"), "{error}");
        advance(seconds(10)).await;
        assert_eq!(number(&provider.provide().await.unwrap()), 2);
    });
}

#[test]
fn no_task_outlives_it() {
    run(async |clock| {
        let script = Script::new(&clock, [give(0, 7200), Turn::Hang]);
        let provider = cached(&script);
        provider.provide().await.unwrap();
        advance(seconds(7000)).await;
        provider.current().unwrap();
        sleep(Duration::from_millis(1)).await;
        assert_eq!(script.asked(), 2);
        let tasks = || tokio::runtime::Handle::current().metrics().num_alive_tasks();
        assert_eq!(tasks(), 1, "one renews");
        drop(provider);
        sleep(Duration::from_millis(1)).await;
        assert_eq!(tasks(), 0);
    });
}

#[test]
fn threads_get_on_with_each_other() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_time().build().unwrap();
    runtime.block_on(async {
        let script = Script::new(&Clock::new(), [give(1, 7200)]);
        let provider = cached(&script);
        let call = async |provider: std::sync::Arc<tc3_credentials::Cached>| {
            for round in 0..200 {
                let credential = provider.provide().await.unwrap();
                number(&credential);
                if round % 20 == 0 {
                    provider.refused(&credential);
                }
                tokio::task::yield_now().await;
            }
        };
        let calls: Vec<_> = (0..16).map(|_| tokio::spawn(call(provider.clone()))).collect();
        for one in calls {
            one.await.unwrap();
        }
        assert_eq!(script.most.load(Ordering::Relaxed), 1);
        assert!((10..=16 * 10).contains(&script.asked()), "{}", script.asked());
    });
}

/// A runtime that began a renewal, and stands still, keeps nobody waiting in another one.
#[test]
fn a_runtime_that_stands_still_keeps_nobody_waiting() {
    let paused = || tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let (first, second) = (paused(), paused());
    let clock = first.block_on(async { Clock::new() });
    let script = Script::new(&clock, [give(0, 7200), give(20, 7200)]);
    let provider = cached(&script);
    first.block_on(async { provider.provide().await.unwrap() });
    clock.jump(7000);
    first.block_on(async { provider.current().unwrap() });
    clock.jump(300);
    // The task that was begun there is never run. The renewal is carried on here.
    let found = second.block_on(async { provider.provide().await });
    assert_eq!(number(&found.unwrap()), 2);
    assert_eq!(script.most.load(Ordering::Relaxed), 1);
}

#[test]
fn secrets_are_not_shown() {
    run(async |_| {
        let credential = tc3::Credential::new("AKIDSHOWN", "hidden").unwrap().with_token("hidden").unwrap();
        let provider = tc3_credentials::Cached::new(tc3_credentials::Fixed::new(credential));
        provider.provide().await.unwrap();
        assert!(!format!("{provider:?}").contains("hidden"), "{provider:?}");
    });
}
