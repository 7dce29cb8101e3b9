//! Waiting until something is so: what is sent and when, what is told, and how it ends. Time is paused, and randomness stands in
//! the middle.

use std::time::Duration;

use tc3::wait::{Nothing, Verdict, WaitEnd, Waiter};
use tc3::{CallOptions, Effect, Error, ErrorKind, Literal, RawAction, RawAnswer, Sent, prepare_raw};
use tc3_hyper::WaitError;
use tokio::time::Instant;

use crate::script::{Script, Step};
use crate::server::{REQUEST_ID, look};

const RUNNING: Waiter = Waiter {
    dead: &[Literal::Int(1004)],
    done_codes: &["ResourceNotFound.Task"],
    ..Waiter::new("running", "the task runs", &["Task", "TaskStatus"], &[Literal::Int(1002)])
};

fn read() -> RawAction<'static> {
    look().with_effect(Effect::Read)
}

fn status(status: i64) -> Step {
    Step::envelope(&format!(r#""Task":{{"TaskStatus":{status}}},"#))
}

async fn failure(script: &Script, waiter: &Waiter) -> WaitError<RawAnswer> {
    script.client().wait_raw(read(), waiter).await.unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn it_looks_until_it_is_reached_and_tells_how_it_goes() {
    let script = Script::new([status(1001), status(1003), status(1002)]);
    let (begun, mut told) = (Instant::now(), Vec::new());
    let client = script.client();
    let answer =
        client.wait_raw(read(), &RUNNING).on_progress(|progress| told.push(progress.to_string())).await.unwrap();
    assert_eq!(answer.response, format!(r#"{{"Task":{{"TaskStatus":1002}},"RequestId":"{REQUEST_ID}"}}"#));
    assert_eq!((script.sent().len(), begun.elapsed().as_secs()), (3, 10));
    assert_eq!(
        told,
        [
            "waiting until the task runs: it is 1001 after 0.0 s, next look in 5.0 s",
            "waiting until the task runs: it is 1003 after 5.0 s, next look in 5.0 s",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_state_that_does_not_lead_there_ends_it_at_once() {
    let script = Script::new([status(1001), status(1004)]);
    let error = failure(&script, &RUNNING).await;
    assert_eq!(error.why(), Some(&WaitEnd::Dead { now: "1004".to_owned() }));
    assert!(error.last().unwrap().response.contains("1004"));
    let error = Error::from(error);
    assert_eq!((error.kind(), error.action()), (ErrorKind::NotReached, "cfg DescribeTask"));
}

#[tokio::test(start_paused = true)]
async fn the_time_is_kept_and_the_last_look_is_as_it_ends() {
    let script = Script::new([status(1001), status(1001), status(1001)]);
    let begun = Instant::now();
    let waiting = script.client().wait_raw(read(), &RUNNING).with_timeout(Duration::from_secs(25));
    let error = waiting.with_interval(Duration::from_secs(20)).await.unwrap_err();
    let (now, elapsed) = ("1001".to_owned(), Duration::from_secs(25));
    assert_eq!((error.why(), begun.elapsed()), (Some(&WaitEnd::NotInTime { now, elapsed }), elapsed));
    assert!(error.last().is_some());

    let script = Script::new([status(1001)]);
    let error = script.client().wait_raw(read(), &RUNNING).with_timeout(Duration::ZERO).await.unwrap_err();
    assert!(matches!(error.why(), Some(WaitEnd::NotInTime { .. })), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_look_that_hangs_ends_soon_after_the_time() {
    let script = Script::new([status(1001), Step::Hangs]);
    let begun = Instant::now();
    let error = failure(&script, &RUNNING.with_timeout(Duration::from_secs(6))).await;
    assert!(matches!(error.why(), Some(WaitEnd::NotInTime { now, .. }) if now == "1001"), "{error}");
    assert_eq!(begun.elapsed().as_secs(), 15);

    let script = Script::new([Step::Hangs]);
    let error = failure(&script, &RUNNING.with_timeout(Duration::from_secs(6))).await;
    assert_eq!((error.error().kind(), error.why()), (ErrorKind::Timeout, None));
    assert!(error.last().is_none());
}

#[tokio::test(start_paused = true)]
async fn what_does_not_fit_is_said_at_the_first_answer() {
    let script = Script::new([Step::envelope(r#""Tasks":[],"#)]);
    let error = failure(&script, &RUNNING).await;
    assert_eq!(error.why(), Some(&WaitEnd::Misfit { found: "Task is not there".to_owned() }));
}

#[tokio::test(start_paused = true)]
async fn an_error_of_the_service_ends_it_unless_it_means_that_it_is_reached() {
    let script = Script::new([status(1001), Step::code("FailedOperation")]);
    let error = failure(&script, &RUNNING).await;
    assert_eq!(error.error().code().unwrap().as_str(), "FailedOperation");
    assert!(error.why().is_none() && error.last().unwrap().response.contains("1001"));

    let script = Script::new([status(1001), Step::code("ResourceNotFound.Task")]);
    let answer = script.client().wait_raw(read(), &RUNNING).await.unwrap();
    assert!(answer.response.contains("ResourceNotFound.Task"));
}

#[tokio::test(start_paused = true)]
async fn each_look_is_tried_again_as_any_call() {
    let script = Script::new([status(1001), Step::bad_gateway(), status(1002)]);
    script.client().wait_raw(read(), &RUNNING).await.unwrap();
    assert_eq!(script.sent().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn what_is_not_known_to_read_is_not_sent() {
    for effect in [Effect::Unknown, Effect::Change, Effect::Idempotent] {
        let script = Script::new([]);
        let error = script.client().wait_raw(look().with_effect(effect), &RUNNING).await.unwrap_err();
        assert_eq!((error.error().kind(), error.error().sent()), (ErrorKind::Setup, Sent::NotSent));
        assert!(error.last().is_none() && script.sent().is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn a_function_looks_too_and_who_stops_waiting_is_heard() {
    let script = Script::new([status(1), status(2)]);
    let request = prepare_raw(&read(), &CallOptions::default()).unwrap();
    let is_two = |answer: &RawAnswer| match answer.response.contains(":2}") {
        true => Verdict::Reached,
        false => Verdict::GoOn("1".to_owned()),
    };
    script.client().wait_prepared(read().info, &request, is_two).await.unwrap();

    for (steps, seconds) in [(vec![status(1)], 3), (vec![Step::Hangs], 3)] {
        let script = Script::new(steps);
        let stop = tokio::time::sleep(Duration::from_secs(seconds));
        let client = script.client();
        let error = client.wait_prepared(read().info, &request, is_two).until(stop).await.unwrap_err();
        assert_eq!((error.error().kind(), script.sent().len()), (ErrorKind::Cancelled, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn it_may_be_gone_before_it_is_looked_at() {
    let script = Script::new([Step::envelope(r#""Task":null,"#)]);
    let gone = Waiter { nothing: Nothing::Done, ..RUNNING };
    script.client().wait_raw(read(), &gone).await.unwrap();
}
