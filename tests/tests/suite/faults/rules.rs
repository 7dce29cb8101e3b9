//! Which requests are sent again after which failure, rule by rule.

use std::time::Duration;

use tc3::retry::Stop;
use tc3::{Advice, Call, Effect, Error, ErrorKind, RawAction, RawAnswer, Sent};
use tokio::time::Instant;

use super::action::{change, create, read};
use super::service::{BEGIN, End, Fate, Service};

/// After each of these a request may have been carried out, and the next may fare better.
const MAY_HAVE_ARRIVED: [End; 7] = [
    End::RequestLost,
    End::AnswerLost,
    End::CutOff,
    End::Page(502, None),
    End::Page(429, None),
    End::Garbage,
    End::Refusal("ServiceUnavailable", None),
];

/// What becomes of a call, and how often it was sent.
async fn called(
    ends: impl IntoIterator<Item = End, IntoIter: Send + 'static>,
    call: impl Into<Call<RawAction<'static>>>,
) -> (Result<RawAnswer, Error>, usize) {
    let service = Service::scripted(ends);
    let result = service.client().send_raw(call).await;
    (result, service.seen().len())
}

#[tokio::test(start_paused = true)]
async fn a_change_that_may_have_arrived_is_never_repeated() {
    for end in MAY_HAVE_ARRIVED.into_iter().chain([End::Failure("InternalError")]) {
        for action in [change(), change().with_effect(Effect::Unknown)] {
            let (result, sent) = called([end], Call::new(action).with_max_attempts(10)).await;
            assert_eq!((result.unwrap_err().stopped(), sent), (Some(Stop::Harm), 1), "{end:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_read_that_may_have_arrived_is_repeated() {
    for end in MAY_HAVE_ARRIVED {
        let (result, sent) = called([end, end], read()).await;
        assert_eq!((result.is_ok(), sent), (true, 3), "{end:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_not_sent_is_repeated_whatever_it_asks_for() {
    for end in [End::Refused, End::Unwritten] {
        for action in [read(), change(), create("{}")] {
            let (result, sent) = called([end, end], action).await;
            assert_eq!((result.is_ok(), sent), (true, 3), "{end:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_an_exact_rate_code_turned_away_is_repeated_whatever_it_asks_for() {
    for code in ["RequestLimitExceeded", "RequestLimitExceeded.UinLimitExceeded", "FailedOperation.FreqCtrl"] {
        for action in [read(), change(), create("{}")] {
            let (result, sent) = called([End::Refusal(code, None); 2], action).await;
            assert_eq!((result.is_ok(), sent), (true, 3), "{code}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn no_other_code_of_the_family_of_a_rate_is_repeated() {
    for code in ["RequestLimitExceeded.JobNumExceed", "LimitExceeded", "LimitExceeded.Quota", "FailedOperation.Other"] {
        for (action, stop) in [(read(), Stop::Hopeless), (change(), Stop::Harm)] {
            let (result, sent) = called([End::Refusal(code, None)], action).await;
            assert_eq!((result.unwrap_err().stopped(), sent), (Some(stop), 1), "{code}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_the_service_refuses_is_not_repeated() {
    for end in [End::Refusal("InvalidParameter", None), End::Refusal("InternalError", None), End::Page(302, None)] {
        let (result, sent) = called([end], read()).await;
        assert_eq!((result.unwrap_err().stopped(), sent), (Some(Stop::Hopeless), 1), "{end:?}");
    }
}

/// The tokens of all requests of a call that is lost twice.
async fn tokens(call: Call<RawAction<'static>>) -> Vec<Option<String>> {
    let service = Service::scripted([End::AnswerLost; 2]);
    let _ = service.client().send_raw(call).await;
    let token = |body: &str| {
        serde_json::from_str::<serde_json::Value>(body).unwrap()["ClientToken"].as_str().map(str::to_owned)
    };
    service.seen().iter().map(|seen| token(&seen.body)).collect()
}

#[tokio::test(start_paused = true)]
async fn a_client_token_makes_a_change_repeatable() {
    let filled = tokens(Call::new(create(r#"{"Zone":"z"}"#))).await;
    assert_eq!(filled.len(), 3);
    assert!(filled[0].as_ref().is_some_and(|token| token.len() >= 16), "{filled:?}");
    assert!(filled.iter().all(|token| *token == filled[0]), "one for all attempts: {filled:?}");
    assert_ne!(filled[0], tokens(Call::new(create("{}"))).await[0], "another for another call");

    let mine = Some("mine".to_owned());
    assert_eq!(tokens(Call::new(create(r#"{"ClientToken":"mine"}"#))).await, [mine.clone(), mine.clone(), mine]);
}

#[tokio::test(start_paused = true)]
async fn without_a_client_token_such_a_change_is_not_repeated() {
    let (result, _) = called([End::AnswerLost], Call::new(create("{}")).with_max_attempts(1)).await;
    assert_eq!(result.unwrap_err().stopped(), Some(Stop::Harm));
    assert_eq!(
        tokens(Call::new(create("{}")).with_max_attempts(1)).await,
        [None],
        "nothing is filled in for one attempt"
    );
    assert_eq!(tokens(Call::new(create(r#"{"ClientToken":""}"#))).await, [Some(String::new())]);
    assert_eq!(tokens(Call::new(change())).await, [None]);
}

#[tokio::test(start_paused = true)]
async fn a_call_may_say_that_it_is_repeatable() {
    let (result, sent) = called([End::AnswerLost; 2], Call::new(change()).repeatable()).await;
    assert_eq!((result.is_ok(), sent), (true, 3));
}

#[tokio::test(start_paused = true)]
async fn the_time_limit_is_for_all_attempts_together() {
    let begun = Instant::now();
    let slow = Fate { answering: Duration::from_secs(25), ..Fate::at_once(End::RequestLost) };
    let service = Service::new(move |_| slow.clone());
    let error = service.client().send_raw(Call::new(read()).with_max_attempts(10)).await.unwrap_err();
    assert_eq!((error.kind(), error.stopped()), (ErrorKind::Timeout, Some(Stop::Time)), "{error}");
    assert_eq!((begun.elapsed().as_secs(), service.seen().len()), (60, 3));
}

#[tokio::test(start_paused = true)]
async fn each_attempt_is_signed_anew() {
    let slow = Fate { answering: Duration::from_secs(7), ..Fate::at_once(End::AnswerLost) };
    let service = Service::new(move |_| slow.clone());
    service.builder().with_random(|| 0).build().unwrap().send_raw(read()).await.unwrap_err();
    assert_eq!(signed(&service), [0, 7, 14]);
    let mut signatures: Vec<_> = service.seen().into_iter().map(|seen| seen.authorization).collect();
    signatures.dedup();
    assert_eq!(signatures.len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_clock_is_learnt_as_often_as_it_jumps() {
    const HOUR: i64 = 3600;

    let service = Service::scripted([]);
    let client = service.client();
    for ahead in [HOUR, -HOUR, 1000 * 24 * HOUR, 0] {
        service.set_ahead(ahead);
        client.send_raw(change()).await.unwrap();
        client.send_raw(change()).await.unwrap();
    }
    let (h, days) = (HOUR, 1000 * 24 * HOUR);
    assert_eq!(signed(&service), [0, h, h, h, -h, -h, -h, days, days, days, 0, 0]);
}

/// With which times the requests were signed, in seconds after the beginning.
fn signed(service: &Service) -> Vec<i64> {
    service.seen().iter().map(|seen| seen.timestamp - BEGIN).collect()
}
/// The last attempt did nothing, and one before it may have done all.
#[tokio::test(start_paused = true)]
async fn what_an_earlier_attempt_may_have_done_is_told() {
    for first in [End::AnswerLost, End::Failure("ServiceUnavailable")] {
        for last in [End::Refused, End::Refusal("RequestLimitExceeded", None)] {
            let service = Service::scripted([first, last, last]);
            let error = service.client().send_raw(create("{}")).await.unwrap_err();
            assert_ne!(error.sent(), Sent::NotSent, "{error}");
            assert!(!error.is_retry_safe(), "another call has another token: {error}");
            let token = error.client_token().unwrap().to_owned();
            assert_eq!(error.advice(), Some(Advice::RepeatWith { client_token: token }), "{error}");
        }
    }
}
