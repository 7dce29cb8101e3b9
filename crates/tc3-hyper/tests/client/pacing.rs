//! Attempts wait for their turn. The clock is stopped, and moves on when everybody waits for it.

use std::future::pending;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};
use std::time::Duration;

use tc3::retry::Stop;
use tc3::{ActionInfo, Call, CallOptions, Effect, Error, ErrorKind, Sent, prepare_raw};
use tc3_hyper::{Pacer, Pacing, Turn};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep, timeout};

use crate::hosts::{Fault, Hosts, Seen};
use crate::server::look;

const MINUTE: Duration = Duration::from_secs(60);
const LOOK: ActionInfo<'static> = ActionInfo {
    service: "cfg",
    version: "2021-08-20",
    name: "DescribeTask",
    rate_limit: Some(20),
    ..ActionInfo::EMPTY
};

/// Attempts under one pacer, and when each of them started.
#[derive(Clone)]
struct Runners {
    pacing: Arc<Pacing>,
    began: Instant,
    started: Arc<Mutex<Vec<(usize, Duration)>>>,
}

impl Runners {
    fn new(pacing: Pacing) -> Self {
        Self { pacing: Arc::new(pacing), began: Instant::now(), started: Arc::default() }
    }

    /// One more that begins to wait.
    fn run(&self, number: usize) -> JoinHandle<()> {
        let runners = self.clone();
        tokio::spawn(async move {
            runners.pacing.turn(&LOOK, MINUTE).await.unwrap();
            runners.started.lock().unwrap().push((number, runners.began.elapsed()));
        })
    }

    fn started(&self) -> Vec<(usize, Duration)> {
        self.started.lock().unwrap().clone()
    }
}

#[tokio::test(start_paused = true)]
async fn who_came_first_starts_first_and_no_second_has_too_many() {
    let runners = Runners::new(Pacing::documented());
    let tasks: Vec<_> = (0..200).map(|number| runners.run(number)).collect();
    for task in tasks {
        task.await.unwrap();
    }
    let started = runners.started();
    assert!(started.iter().map(|(number, _)| *number).eq(0..200), "{started:?}");
    for (number, at) in &started {
        let turn = Duration::from_millis(50) * u32::try_from(*number).unwrap();
        // Timers are a millisecond late.
        assert!(*at >= turn && *at <= turn + turn / 20, "{number} at {at:?}");
    }
    assert!(started.windows(21).all(|second| second[20].1 - second[0].1 >= Duration::from_secs(1)), "{started:?}");
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_lets_the_others_move_up() {
    let runners = Runners::new(Pacing::per_second(NonZeroU32::new(1).unwrap()));
    let mut tasks: Vec<_> = (0..10).map(|number| runners.run(number)).collect();
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(runners.started().len(), 2);
    // The first in the line, and all the others but the last.
    tasks[2..9].iter().for_each(JoinHandle::abort);
    tasks.remove(9).await.unwrap();
    let started = runners.started();
    assert_eq!(started.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [0, 1, 9]);
    let between = started[2].1 - started[1].1;
    assert!((1000..1010).contains(&between.as_millis()), "{started:?}");
    // Nobody is counted who is not there any more.
    runners.pacing.turn(&LOOK, Duration::from_secs(1)).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn who_has_no_time_for_its_turn_is_told_at_once() {
    let runners = Runners::new(Pacing::per_second(NonZeroU32::new(1).unwrap()));
    let waiting: Vec<_> = (0..10).map(|number| runners.run(number)).collect();
    tokio::time::sleep(Duration::from_millis(100)).await;
    let before = Instant::now();
    let error = runners.pacing.turn(&LOOK, Duration::from_secs(5)).await.unwrap_err();
    assert_eq!(before.elapsed(), Duration::ZERO);
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, Sent::NotSent));
    assert!(error.message().contains("in 9.9s, and 5.0s are left"), "{error}");
    // With enough of it, it starts then.
    runners.pacing.turn(&LOOK, Duration::from_millis(9_950)).await.unwrap();
    assert!((9_900..9_950).contains(&before.elapsed().as_millis()), "{:?}", before.elapsed());
    assert!(waiting.iter().all(JoinHandle::is_finished));
}

#[tokio::test(start_paused = true)]
async fn actions_do_not_wait_for_each_other() {
    let pacing = Arc::new(Pacing::per_second(NonZeroU32::MIN));
    let began = Instant::now();
    let versions = ["2021-08-20", "2022-08-20"];
    let names: Vec<_> = (0..500).map(|number| format!("Describe{number}")).collect();
    for version in versions {
        for name in &names {
            pacing.turn(&ActionInfo { version, name, ..LOOK }, Duration::ZERO).await.unwrap();
        }
    }
    assert_eq!(began.elapsed(), Duration::ZERO);
    pacing.turn(&LOOK, Duration::ZERO).await.unwrap();
    assert!(pacing.turn(&LOOK, Duration::ZERO).await.is_err());
}

/// The first in the line may start, and could not do so yet, since something keeps the thread busy. Whoever comes now joins
/// the line behind it.
#[tokio::test]
async fn who_comes_last_does_not_overtake() {
    let runners = Runners::new(Pacing::per_second(NonZeroU32::new(4).unwrap()));
    runners.pacing.turn(&LOOK, MINUTE).await.unwrap();
    let first = runners.run(0);
    for _ in 0..3 {
        tokio::task::yield_now().await;
    }
    std::thread::sleep(Duration::from_millis(260));
    let mut late = runners.pacing.turn(&LOOK, MINUTE);
    assert!(late.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    late.await.unwrap();
    assert!(first.is_finished());
}

/// As a call that waits in one branch of a `select!`, while another branch makes a call of the same action.
#[tokio::test(start_paused = true)]
async fn a_call_that_is_not_polled_holds_up_nobody() {
    let pacing = Pacing::per_second(NonZeroU32::MIN);
    pacing.turn(&LOOK, MINUTE).await.unwrap();
    let began = Instant::now();
    let mut idle = pacing.turn(&LOOK, MINUTE);
    assert!(timeout(Duration::from_millis(100), idle.as_mut()).await.is_err());
    pacing.turn(&LOOK, MINUTE).await.unwrap();
    assert_eq!(began.elapsed(), Duration::from_secs(2));
    idle.await.unwrap();
    assert_eq!(began.elapsed(), Duration::from_secs(2));
}

/// What the calls of one action go to that nobody knows the rate of: 20 a second.
const HOST: &str = "cfg.tencentcloudapi.com";

fn milliseconds(seen: &[Seen]) -> Vec<u128> {
    seen.windows(2).map(|two| (two[1].at - two[0].at).as_millis()).collect()
}

#[tokio::test(start_paused = true)]
async fn clones_of_a_client_share_its_pace() {
    let hosts = Hosts::default();
    let client = hosts.builder().with_pacing(Pacing::documented()).build().unwrap();
    let calls: Vec<_> = (0..30)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send_raw(look()).await.map(drop) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let distances = milliseconds(&hosts.seen());
    assert!(distances.len() == 29 && distances.iter().all(|distance| (50..=52).contains(distance)), "{distances:?}");
}

#[tokio::test(start_paused = true)]
async fn clients_may_share_a_pace_and_do_not_by_themselves() {
    let hosts = Hosts::default();
    let shared = Arc::new(Pacing::documented());
    for (pacing, distance) in
        [([Arc::clone(&shared), shared], 50), ([(); 2].map(|()| Arc::new(Pacing::documented())), 0)]
    {
        for pacing in pacing {
            hosts.builder().with_pacing(pacing).build().unwrap().send_raw(look()).await.unwrap();
        }
        assert_eq!(milliseconds(&hosts.seen()), [distance]);
    }
}

#[tokio::test(start_paused = true)]
async fn each_attempt_waits_for_its_turn() {
    let hosts = Hosts::default();
    hosts.let_host(HOST, Some(Fault::Refuses));
    let builder = hosts.builder().with_max_attempts(3).with_random(|| 0);
    let client = builder.with_pacing(Pacing::per_second(NonZeroU32::MIN)).build().unwrap();
    let error = client.send_raw(look()).await.unwrap_err();
    let waited: Vec<_> = error.attempts().iter().map(|attempt| attempt.waited.as_millis()).collect();
    assert_eq!((milliseconds(&hosts.seen()), waited), (vec![1000, 1000], vec![0, 1000, 1000]), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_has_no_time_for_its_turn_ends_at_once_and_sends_nothing() {
    let hosts = Hosts::default();
    let client = hosts.builder().with_pacing(Pacing::per_second(NonZeroU32::MIN)).build().unwrap();
    client.send_raw(look()).await.unwrap();
    let began = Instant::now();
    let call = Call::new(look()).with_timeout(Duration::from_millis(900));
    let error = client.send_raw(call).await.unwrap_err();
    assert_eq!(began.elapsed(), Duration::ZERO);
    assert_eq!((error.kind(), error.sent(), error.attempts().len()), (ErrorKind::Timeout, Sent::NotSent, 0));
    assert_eq!(error.stopped(), None);
    assert!(error.to_string().starts_with("cfg DescribeTask: timed out: its turn"), "{error}");
    assert_eq!(hosts.seen().len(), 1);
}

/// What the first attempt may have done is not forgotten.
#[tokio::test(start_paused = true)]
async fn another_attempt_that_has_no_time_for_its_turn_ends_the_call() {
    let hosts = Hosts::default();
    hosts.let_host(HOST, Some(Fault::Breaks));
    let builder = hosts.builder().with_max_attempts(3).with_random(|| 0);
    let client = builder.with_pacing(Pacing::per_second(NonZeroU32::MIN)).build().unwrap();
    let call = Call::new(look().with_effect(Effect::Read)).with_timeout(Duration::from_millis(900));
    let error = client.send_raw(call).await.unwrap_err();
    assert_eq!((error.kind(), error.sent(), error.stopped()), (ErrorKind::Timeout, Sent::MaybeSent, Some(Stop::Time)));
    assert_eq!(error.attempts().iter().map(|attempt| attempt.kind).collect::<Vec<_>>(), [ErrorKind::Interrupted]);
    assert!(error.request().is_some());
    assert_eq!(hosts.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_waits_takes_no_turn() {
    let hosts = Hosts::default();
    let client = hosts.builder().with_pacing(Pacing::per_second(NonZeroU32::MIN)).build().unwrap();
    client.send_raw(look()).await.unwrap();
    for _ in 0..10 {
        assert!(timeout(Duration::from_millis(50), client.send_raw(look())).await.is_err());
    }
    client.send_raw(look()).await.unwrap();
    assert_eq!(milliseconds(&hosts.seen()), [1000]);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_ended_while_it_waits_was_not_sent() {
    let hosts = Hosts::default();
    let client = hosts.builder().with_pacing(Pacing::per_second(NonZeroU32::MIN)).build().unwrap();
    client.send_raw(look()).await.unwrap();
    let request = prepare_raw(&look(), &CallOptions::default()).unwrap();
    let until = sleep(Duration::from_millis(300));
    let error = client.send_prepared(look().info, &request, until).await.unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Cancelled, Sent::NotSent));
    assert_eq!(hosts.seen().len(), 1);
}

/// A pacer of the user's own.
#[derive(Clone, Copy)]
enum Scripted {
    Refuses,
    Hangs,
}

impl Pacer for Scripted {
    fn turn<'a>(&'a self, info: &'a ActionInfo<'_>, _within: Duration) -> Turn<'a> {
        Box::pin(async move {
            match self {
                Self::Refuses => Err(Error::new(ErrorKind::Setup, format!("{} is closed", info.service))),
                Self::Hangs => pending().await,
            }
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_pacer_may_refuse_and_is_not_waited_for_longer_than_the_call_may_take() {
    let hosts = Hosts::default();
    for (pacer, kind, message) in [
        (Scripted::Refuses, ErrorKind::Setup, "cfg is closed"),
        (Scripted::Hangs, ErrorKind::Timeout, "no turn among the calls of its action within 60s"),
    ] {
        let client = hosts.builder().with_max_attempts(3).with_pacing(pacer).build().unwrap();
        let error = client.send_raw(look()).await.unwrap_err();
        assert_eq!((error.kind(), error.sent(), error.message()), (kind, Sent::NotSent, message));
    }
    assert!(hosts.seen().is_empty());
}
