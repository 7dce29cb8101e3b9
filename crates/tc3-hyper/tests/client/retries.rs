//! A call that is tried again: what is sent each time, how long is waited, and what is told in the end.

use std::time::Duration;

use tc3::retry::{Backoff, Stop};
use tc3::{Advice, Call, Effect, Error, ErrorKind, RawAction, Sent, codes};
use tc3_hyper::Client;
use tokio::time::Instant;

use crate::script::{Script, Step};
use crate::server::look;

fn read() -> RawAction<'static> {
    look().with_effect(Effect::Read)
}

fn make(body: &str) -> RawAction<'static> {
    RawAction::new("svc", "2020-01-01", "Make", body).with_effect(Effect::Idempotent)
}

async fn failure(client: &Client, action: RawAction<'static>) -> Error {
    client.send_raw(action).await.unwrap_err()
}

fn broken() -> Step {
    Step::Fails(ErrorKind::Interrupted, Sent::MaybeSent)
}

fn refused() -> Step {
    Step::Fails(ErrorKind::Connect, Sent::NotSent)
}

#[tokio::test(start_paused = true)]
async fn a_read_is_answered_at_the_third_attempt_and_a_change_is_sent_once() {
    let script = Script::new([Step::bad_gateway(), broken(), Step::envelope("")]);
    let begun = Instant::now();
    script.client().send_raw(read()).await.unwrap();
    assert_eq!(script.sent().len(), 3);
    // In the middle of 0 to 50 ms, and of 0 to 100 ms.
    assert_eq!(begun.elapsed().as_millis(), 75);

    for step in [Step::bad_gateway(), broken()] {
        let script = Script::new([step]);
        let error = failure(&script.client(), look()).await;
        assert_eq!((error.sent(), error.stopped(), script.sent().len()), (Sent::MaybeSent, Some(Stop::Harm), 1));
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_not_sent_or_came_too_often_goes_out_again_whatever_it_is() {
    let script = Script::new([refused(), Step::code(codes::REQUEST_LIMIT_EXCEEDED), Step::envelope("")]);
    let begun = Instant::now();
    script.client().send_raw(look()).await.unwrap();
    assert_eq!(script.sent().len(), 3);
    assert_eq!(begun.elapsed().as_millis(), 25 + 1_500);
}

#[tokio::test(start_paused = true)]
async fn each_attempt_is_told() {
    let script = Script::new([refused(), Step::bad_gateway(), Step::code(codes::SERVICE_UNAVAILABLE)]);
    let error = failure(&script.client(), read()).await;
    let kinds: Vec<_> = error.attempts().iter().map(|attempt| attempt.kind).collect();
    assert_eq!(kinds, [ErrorKind::Connect, ErrorKind::Unreadable, ErrorKind::Service]);
    let waits: Vec<_> = error.attempts().iter().map(|attempt| attempt.waited.as_millis()).collect();
    assert_eq!(waits, [0, 25, 50]);
    assert_eq!(error.attempts()[1].status, Some(502));
    assert_eq!(error.attempts()[2].code.as_ref().unwrap(), &codes::SERVICE_UNAVAILABLE);
    assert_eq!((error.stopped(), error.code().unwrap().as_str()), (Some(Stop::Attempts), codes::SERVICE_UNAVAILABLE));
    let told = error.to_string();
    assert!(told.contains("3 attempts in 75ms") && !told.contains('\n'), "{told}");
    let request = error.request().unwrap();
    assert_eq!(request.host, "cfg.tencentcloudapi.com");
    assert_eq!(request.body, *br#"{"TaskId":1698}"#.as_slice());
    let sent = script.sent();
    for (name, value) in &request.headers {
        let sent =
            if name == "Host" { "cfg.tencentcloudapi.com" } else { sent[2].headers()[&**name].to_str().unwrap() };
        assert_eq!(sent, value, "{name}");
    }
    let response = error.response().unwrap();
    assert_eq!(response.status, 200);
    assert!(response.body.starts_with(br#"{"Response":{"Error""#));
    assert!(!format!("{error:?}").contains("Signature="), "{error:?}");
}

/// The last attempt alone could not have reached the service; one before may have.
#[tokio::test(start_paused = true)]
async fn what_one_attempt_may_have_done_no_other_takes_back() {
    let script = Script::new([broken(), refused(), refused()]);
    let error = failure(&script.client(), read()).await;
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Connect, Sent::MaybeSent), "{error}");
    assert!(error.to_string().contains("it may have been sent"), "{error}");
    let script = Script::new([refused(), refused(), refused()]);
    assert_eq!(failure(&script.client(), look()).await.sent(), Sent::NotSent);
}

#[tokio::test(start_paused = true)]
async fn it_can_be_turned_off_for_a_client_and_chosen_for_a_call() {
    let script = Script::new((0..2).map(|_| refused()));
    let never = script.builder().with_retry_policy(Backoff::never()).build().unwrap();
    let error = failure(&never, read()).await;
    assert_eq!((error.attempts().len(), error.stopped()), (1, Some(Stop::Attempts)));
    let once = script.builder().with_max_attempts(1).build().unwrap();
    assert_eq!(failure(&once, read()).await.attempts().len(), 1);

    let script = Script::new((0..9).map(|_| refused()));
    let once = script.builder().with_max_attempts(1).build().unwrap();
    let error = once.send_raw(Call::new(read()).with_max_attempts(5)).await.unwrap_err();
    assert_eq!((error.attempts().len(), script.sent().len()), (5, 5));

    let script = Script::new([broken(), Step::envelope("")]);
    script.client().send_raw(Call::new(look()).repeatable()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_time_of_the_call_is_for_all_attempts_and_waits() {
    // The first wait after a rate is 0.75 s, the second would be 1.5 s.
    let script = Script::new((0..2).map(|_| Step::code(codes::REQUEST_LIMIT_EXCEEDED)));
    let begun = Instant::now();
    let error = script.client().send_raw(Call::new(look()).with_timeout(Duration::from_secs(2))).await.unwrap_err();
    assert_eq!((error.stopped(), begun.elapsed().as_millis()), (Some(Stop::Time), 750));
    assert!(error.to_string().contains("no time is left for another attempt"), "{error}");

    let script = Script::new([refused(), Step::Hangs]);
    let begun = Instant::now();
    let error = script.client().send_raw(Call::new(read()).with_timeout(Duration::from_secs(2))).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts().len(), begun.elapsed().as_secs()), (ErrorKind::Timeout, 2, 2));
}

#[tokio::test(start_paused = true)]
async fn who_stops_waiting_between_attempts_is_told_what_may_have_been_done() {
    let request = tc3::prepare_raw(&read(), &tc3::CallOptions::default()).unwrap();
    for (first, sent) in [(Step::code(codes::REQUEST_LIMIT_EXCEEDED), Sent::NotSent), (broken(), Sent::MaybeSent)] {
        let script = Script::new([first]);
        let until = tokio::time::sleep(Duration::from_millis(10));
        let error = script.client().send_prepared(read().info, &request, until).await.unwrap_err();
        assert_eq!((error.kind(), error.sent(), script.sent().len()), (ErrorKind::Cancelled, sent, 1), "{error}");
        assert_eq!(error.attempts().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_asks_for_a_wait_gets_it() {
    let busy = Step::answer(503, "text/html", "busy").with_header("retry-after", "7");
    let script = Script::new([busy, Step::envelope("")]);
    let begun = Instant::now();
    script.client().send_raw(read()).await.unwrap();
    assert_eq!(begun.elapsed().as_secs(), 7);
    let busy = Step::answer(503, "text/html", "busy").with_header("retry-after", "3600");
    let script = Script::new([busy]);
    let error = failure(&script.client(), read()).await;
    assert_eq!(error.stopped(), Some(Stop::Time), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_client_token_is_filled_in_once_for_all_attempts() {
    let script = Script::new([broken(), broken(), Step::envelope("")]);
    script.client().send_raw(make(r#"{"Name":"n"}"#)).await.unwrap();
    let half = format!("{:016x}", u64::MAX / 2);
    let expected = format!(r#"{{"Name":"n","ClientToken":"{half}{half}"}}"#);
    assert_eq!(script.bodies(), vec![expected; 3]);

    let script = Script::new([broken(), Step::envelope("")]);
    script.client().send_raw(make(r#"{"ClientToken":"mine"}"#)).await.unwrap();
    assert_eq!(script.bodies(), vec![r#"{"ClientToken":"mine"}"#; 2]);
}

#[tokio::test(start_paused = true)]
async fn an_error_tells_the_client_token_by_which_the_request_can_be_repeated() {
    let script = Script::new((0..3).map(|_| broken()));
    let error = failure(&script.client(), make("{}")).await;
    let token = error.client_token().unwrap();
    assert!(script.bodies()[0].contains(token) && error.to_string().contains(token), "{error}");
    assert!(!error.is_retry_safe(), "the same call would have another token");
}

/// With one attempt there is nothing to protect, and the request goes out as it is.
#[tokio::test(start_paused = true)]
async fn no_client_token_is_filled_in_for_one_attempt() {
    let script = Script::new([broken()]);
    let client = script.builder().with_max_attempts(1).build().unwrap();
    let error = failure(&client, make("{}")).await;
    assert_eq!((script.bodies(), error.client_token()), (vec!["{}".to_owned()], None));
}

#[test]
fn the_systems_randomness_makes_tokens_that_differ() {
    let tokens: std::collections::BTreeSet<_> = (0..100)
        .map(|_| {
            let script = Script::new([Step::envelope("")]);
            let credential = tc3::Credential::new("id", "key").unwrap();
            let client = Client::builder().with_credential(credential).with_transport(script.clone()).build().unwrap();
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(client.send_raw(make("{}"))).unwrap();
            script.bodies().remove(0)
        })
        .collect();
    assert_eq!(tokens.len(), 100);
}

fn expired(at: u64) -> Step {
    let date = tc3::Timestamp::from_unix(1_700_000_000).unwrap().plus(i64::try_from(at).unwrap()).to_http_date();
    Step::code(codes::AUTH_FAILURE_SIGNATURE_EXPIRE).with_header("date", date)
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_is_off_is_learnt_and_later_calls_start_from_it() {
    let script = Script::new([expired(3_600), Step::envelope(""), Step::envelope("")]);
    let client = script.client();
    let begun = Instant::now();
    assert_eq!(client.clock_offset(), 0);
    // A change: its request was turned away before anything was done.
    client.send_raw(look()).await.unwrap();
    assert_eq!(client.clock_offset(), 3_600);
    client.clone().send_raw(look()).await.unwrap();
    assert_eq!(script.headers("x-tc-timestamp"), ["1700000000", "1700003600", "1700003600"]);
    assert_eq!(begun.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn with_one_attempt_the_clock_is_learnt_for_later_calls() {
    let script = Script::new([expired(3_600), Step::envelope("")]);
    let client = script.builder().with_max_attempts(1).build().unwrap();
    let error = failure(&client, look()).await;
    assert_eq!(error.attempts().len(), 1);
    assert_eq!(error.advice(), Some(Advice::SetClock { ahead: 3_600 }));
    client.send_raw(look()).await.unwrap();
    assert_eq!(script.headers("x-tc-timestamp"), ["1700000000", "1700003600"]);
}

#[tokio::test(start_paused = true)]
async fn a_signature_is_not_made_anew_where_no_clock_is_off() {
    for step in [expired(0), expired(59), Step::code(codes::AUTH_FAILURE_SIGNATURE_EXPIRE)] {
        let script = Script::new([step]);
        let error = failure(&script.client(), look()).await;
        assert_eq!((error.attempts().len(), error.stopped()), (1, Some(Stop::Hopeless)), "{error}");
    }
    // Nor a second time: whatever is wrong, it is not this clock.
    let script = Script::new([expired(3_600), expired(7_200)]);
    assert_eq!(failure(&script.client(), look()).await.attempts().len(), 2);
}
