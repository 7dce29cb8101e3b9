//! A pace that several programs share: never more than one alone, and slower after one was turned away.

use std::num::NonZeroU32;
use std::time::{Duration, Instant};

use tc3::{ActionInfo, ErrorKind, Sent};
use tc3_bulk::Pace;
use tc3_hyper::Pacer;

use crate::jobs::{Fixture, RECLAIM};
use crate::server::Server;

const LOOK: ActionInfo<'static> =
    ActionInfo { service: "vpc", name: "DescribeVpcs", rate_limit: Some(100), ..ActionInfo::EMPTY };

#[tokio::test]
async fn starts_of_all_programs_are_as_far_apart_as_those_of_one() {
    let Some(server) = Server::start(&[]) else { return };
    // Each a program of its own, with its own connection.
    let mut paces = Vec::new();
    for _ in 0..3 {
        paces.push(server.queue().await.pace("AKIDEXAMPLE", None, None));
    }
    let begun = Instant::now();
    let programs = paces.into_iter().map(|pace| {
        tokio::spawn(async move {
            let mut starts = Vec::new();
            for _ in 0..50 {
                pace.turn(&LOOK, Duration::from_secs(60)).await.unwrap();
                starts.push(begun.elapsed());
            }
            starts
        })
    });
    let mut starts = Vec::new();
    for program in programs.collect::<Vec<_>>() {
        starts.extend(program.await.unwrap());
    }
    // However the machine delays them: no start is earlier than what was granted, of which the 150th is at 1.49 s.
    starts.sort();
    for (number, start) in starts.iter().enumerate() {
        let granted = Duration::from_millis(10) * u32::try_from(number).unwrap();
        assert!(*start + Duration::from_millis(1) >= granted, "{number} at {start:?}");
    }
}

#[tokio::test]
async fn who_is_turned_away_slows_all_down_and_they_recover() {
    let Some(server) = Server::start(&[]) else { return };
    let one = server.queue().await.pace("AKIDEXAMPLE", None, None);
    one.turn(&LOOK, Duration::from_secs(1)).await.unwrap();
    let key = server.ask(&["KEYS", "*"]);
    assert!(key.ends_with(":vpc:DescribeVpcs:-") && !key.contains("AKID"), "{key}");
    let share = || server.ask(&["HGET", &key, "share"]).parse::<f64>().unwrap();
    assert!((share() - 1.0).abs() < 1e-9);
    one.turned_away(&LOOK);
    one.turn(&LOOK, Duration::from_secs(1)).await.unwrap();
    // Each second gives something back, and the machine may be slow.
    assert!((0.69..0.8).contains(&share()), "{}", share());
    // Once for all that are turned away together. The clock of the server is moved rather than hoped to be quick.
    let asked: u64 = server.ask(&["HGET", &key, "asked"]).parse().unwrap();
    server.ask(&["HSET", &key, "fell", &(asked + 60_000_000).to_string()]);
    one.turned_away(&LOOK);
    one.turn(&LOOK, Duration::from_secs(1)).await.unwrap();
    assert!((0.69..0.85).contains(&share()), "{}", share());
    // It was asked last 20 seconds before.
    let asked: u64 = server.ask(&["HGET", &key, "asked"]).parse().unwrap();
    server.ask(&["HSET", &key, "asked", &(asked - 20_000_000).to_string()]);
    let other = server.queue().await.pace("AKIDEXAMPLE", None, None);
    other.turn(&LOOK, Duration::from_secs(1)).await.unwrap();
    assert!((0.89..=1.0).contains(&share()), "{}", share());
}

#[tokio::test]
async fn who_has_no_time_for_its_turn_is_told_and_others_have_a_pace_of_their_own() {
    let Some(server) = Server::start(&[]) else { return };
    let queue = server.queue().await;
    let slow = queue.pace("AKIDEXAMPLE", None, NonZeroU32::new(1));
    slow.turn(&LOOK, Duration::ZERO).await.unwrap();
    let error = slow.turn(&LOOK, Duration::from_millis(100)).await.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, Sent::NotSent));
    assert!(error.message().contains("and 100.0ms are left"), "{error}");
    queue.pace("AKIDOTHER", None, NonZeroU32::new(1)).turn(&LOOK, Duration::ZERO).await.unwrap();
    queue.pace("AKIDEXAMPLE", Some("ap-guangzhou"), NonZeroU32::new(1)).turn(&LOOK, Duration::ZERO).await.unwrap();
}

/// The service's own limit, as the mock has it, tells whether more came than were granted.
#[tokio::test]
async fn workers_that_share_a_pace_are_not_turned_away() {
    let Some(server) = Server::start(&[]) else { return };
    let (queue, fixture) = (server.queue().await, Fixture::reads(&server, 120).await);
    let queued = fixture.submit(&queue, "reads").await;
    let worker = async || {
        let own = server.queue().await;
        let pace = Pace::over(own.pace("AKIDEXAMPLE", Some("ap-guangzhou"), NonZeroU32::new(60)));
        let client = tc3_hyper::Client::builder().with_credential(fixture.mock.credential().clone());
        let client = client.with_pacing(pace.clone()).with_max_attempts(1).build().unwrap();
        let bulk = tc3_bulk::Bulk::new(client, fixture.job.clone()).with_pace(pace);
        bulk.work(own.job(queued.name()).await.unwrap(), RECLAIM).await.unwrap()
    };
    let begun = Instant::now();
    let (one, two, three) = tokio::join!(worker(), worker(), worker());
    assert!(begun.elapsed() >= Duration::from_millis(119 * 1000 / 60), "{:?}", begun.elapsed());
    assert_eq!([&one, &two, &three].iter().map(|report| report.moment.ended).sum::<u64>(), 120);
    assert_eq!(queued.standing().await.unwrap().counts.done, 120);
}
