//! What becomes of rows whose worker is silent, and of the results that come too late.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tc3_bulk::queue::Queued;
use tc3_bulk::{End, Mark};
use tc3_mock::{Fault, Reset};
use tokio::time::sleep;

use crate::jobs::{Fixture, RECLAIM, names, results};
use crate::server::Server;

/// Waits until this holds, which it does sooner or later.
async fn until(mut holds: impl AsyncFnMut() -> bool) {
    while !holds().await {
        sleep(Duration::from_millis(5)).await;
    }
}

async fn reviewed(queued: &Queued) -> u64 {
    queued.standing().await.unwrap().counts.review
}

/// A worker that is dropped in the middle of its calls, as one that was killed.
#[tokio::test]
async fn a_change_of_a_worker_that_died_is_reviewed_and_what_it_had_not_begun_is_sent() {
    let Some(server) = Server::start(&[]) else { return };
    let (queue, fixture) = (server.queue().await, Fixture::changes(&server, 40).await);
    let queued = fixture.submit(&queue, "nets").await;
    let hanging = fixture.mock.fault(Fault::delay(Duration::from_secs(3600)).times(4)).unwrap();
    {
        let dying = fixture.bulk();
        let dying = dying.work(queued.clone(), RECLAIM);
        tokio::select! {
            report = dying => panic!("{report:?}"),
            () = until(async || hanging.applied() == 4) => {}
        }
    }
    assert!(queued.given_out().await.unwrap() >= 4);
    let report = fixture.work(queued.clone()).await;
    let counts = report.moment.counts;
    assert!(matches!(report.end, End::Through));
    assert_eq!((counts.done, counts.review), (36, 4), "{report:?}");
    let to_review = queued.to_review().await.unwrap();
    assert!(to_review.iter().all(|row| row.line.contains("silent for too long")), "{to_review:?}");
    assert_eq!(fixture.made().await.len(), 36);
    let rows: Vec<_> = to_review.iter().map(|row| row.row).collect();
    queued.mark(&rows, Mark::SendAgain).await.unwrap();
    fixture.work(queued.clone()).await;
    assert_eq!(fixture.made().await, names(40));
}

/// A worker whose calls take longer than others wait for who is silent, keeps its rows.
#[tokio::test]
async fn who_works_for_long_keeps_its_rows() {
    let Some(server) = Server::start(&[]) else { return };
    let (queue, fixture) = (server.queue().await, Fixture::changes(&server, 8).await);
    let queued = fixture.submit(&queue, "nets").await;
    fixture.mock.fault(Fault::delay(4 * RECLAIM)).unwrap();
    let (one, two) = tokio::join!(fixture.work(queued.clone()), fixture.work(queued.clone()));
    assert_eq!(one.moment.ended + two.moment.ended, 8);
    let counts = queued.standing().await.unwrap().counts;
    assert_eq!((counts.done, counts.review), (8, 0));
}

/// A thread that does nothing for a while stands for a process that was stopped: nothing is kept, and others take over.
#[test]
fn a_result_that_comes_late_settles_its_row_and_is_not_sent_again() {
    let Some(server) = Server::start(&[]) else { return };
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (asleep, woken) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
    let main = runtime();
    let (queue, fixture) = main.block_on(async { (server.queue().await, Fixture::changes(&server, 1).await) });
    let queued = main.block_on(fixture.submit(&queue, "nets"));
    let (client, job, own) = (fixture.client(), fixture.job.clone(), queued.clone());
    let hanging =
        main.block_on(async { fixture.mock.fault(Fault::delay(Duration::from_millis(100)).times(1)).unwrap() });
    let stopped = {
        let (asleep, woken) = (Arc::clone(&asleep), Arc::clone(&woken));
        let address = server.address();
        std::thread::spawn(move || {
            runtime().block_on(async move {
                // A connection of its own, as another process has.
                let queued = tc3_bulk::queue::Queue::open(address).await.unwrap().job(own.name()).await.unwrap();
                let bulk = tc3_bulk::Bulk::new(client, job);
                let sleeper = async {
                    until(async || hanging.seen() == 1).await;
                    asleep.store(true, Ordering::SeqCst);
                    while !woken.load(Ordering::SeqCst) {
                        std::thread::sleep(Duration::from_millis(5));
                    }
                };
                let work = bulk.work(queued, RECLAIM);
                tokio::join!(work, sleeper).0.unwrap()
            })
        })
    };
    main.block_on(async {
        until(async || asleep.load(Ordering::SeqCst)).await;
        let other = fixture.work(queued.clone()).await;
        assert_eq!((other.moment.ended, other.moment.counts.review), (0, 1), "{other:?}");
    });
    woken.store(true, Ordering::SeqCst);
    // The mock answers as long as this runtime runs.
    main.block_on(until(async || stopped.is_finished()));
    let report = stopped.join().unwrap();
    assert!(report.unrecorded.is_empty(), "{report:?}");
    main.block_on(async {
        let counts = queued.standing().await.unwrap().counts;
        assert_eq!((counts.done, counts.review), (1, 0));
        assert_eq!(results(&queued).await.len(), 1);
        assert_eq!(fixture.made().await, ["r1"]);
        assert!(queued.to_review().await.unwrap().is_empty());
    });
}

#[tokio::test]
async fn a_row_that_nobody_comes_to_an_end_with_is_a_dead_letter() {
    let Some(server) = Server::start(&[]) else { return };
    let (queue, fixture) = (server.queue().await, Fixture::reads(&server, 3).await);
    let queued = fixture.submit(&queue, "reads").await;
    let hopeless = fixture.mock.fault(Fault::reset(Reset::Before).skip(2)).unwrap();
    let report = fixture.bulk().work(queued.clone(), Duration::from_millis(20)).await.unwrap();
    assert!(matches!(report.end, End::Through), "{report:?}");
    let standing = queued.standing().await.unwrap();
    assert_eq!((standing.counts.done, standing.counts.review, standing.dead), (2, 1, 1));
    // As often as it may be given out.
    assert_eq!(hopeless.applied(), 5);
    let to_review = queued.to_review().await.unwrap();
    assert!(to_review[0].line.contains("given out five times"), "{to_review:?}");
    hopeless.end();
    queued.mark(&[to_review[0].row], Mark::SendAgain).await.unwrap();
    fixture.work(queued.clone()).await;
    let standing = queued.standing().await.unwrap();
    assert_eq!((standing.counts.done, reviewed(&queued).await, standing.dead), (3, 0, 0));
}
