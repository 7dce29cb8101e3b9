//! Whether a call is tried again, and when: the rules one by one.

use std::time::Duration;

use tc3::retry::{Backoff, Budget, Failed, Next, RetryPolicy, Stop, hint, next};
use tc3::{Error, ErrorKind, Reply, Sent, Timestamp, codes};

/// In the middle of every wait.
const RANDOM: f64 = 0.5;

fn after(failed: &Failed<'_>) -> Next {
    next(&Backoff::default(), &Budget::default(), failed, RANDOM)
}

fn service(code: &'static str) -> Error {
    Error::service(code, "", "an-id")
}

fn ms(milliseconds: u64) -> Next {
    Next::Wait(Duration::from_millis(milliseconds))
}

#[test]
fn what_may_have_been_carried_out_is_not_repeated_unless_that_does_no_more() {
    let html = || Error::new(ErrorKind::Unreadable, "").with_status(502);
    let without_id = || Error::service(codes::REQUEST_LIMIT_EXCEEDED, "", "");
    for error in [
        Error::new(ErrorKind::Timeout, ""),
        Error::new(ErrorKind::Interrupted, ""),
        html(),
        service(codes::SERVICE_UNAVAILABLE),
        // Without a request id, anybody may have written it.
        without_id(),
        Error::new(ErrorKind::Connect, "").with_sent(Sent::MaybeSent),
    ] {
        let failed = Failed::new(1, &error);
        assert_eq!(after(&failed), Next::Stop(Stop::Harm), "{error}");
        assert!(matches!(after(&failed.with_repeatable(true)), Next::Wait(_)), "{error}");
    }
}

#[test]
fn what_was_not_sent_is_sent_again() {
    for error in [Error::new(ErrorKind::Connect, ""), Error::new(ErrorKind::Timeout, "").with_sent(Sent::NotSent)] {
        assert_eq!(after(&Failed::new(1, &error)), ms(25), "{error}");
    }
}

#[test]
fn the_exact_code_of_a_rate_is_sent_again_and_no_other_of_its_family() {
    for code in
        [codes::REQUEST_LIMIT_EXCEEDED, "RequestLimitExceeded.UinLimitExceeded", "LimitExceeded.TooManyRequests"]
    {
        assert_eq!(after(&Failed::new(1, &service(code))), ms(750), "{code}");
    }
    for code in ["RequestLimitExceeded.SomethingElse", codes::LIMIT_EXCEEDED, "LimitExceeded.Vpc"] {
        let error = service(code);
        assert_eq!(after(&Failed::new(1, &error)), Next::Stop(Stop::Harm), "{code}");
        assert_eq!(after(&Failed::new(1, &error).with_repeatable(true)), Next::Stop(Stop::Hopeless), "{code}");
    }
}

#[test]
fn what_would_fail_again_is_not_tried() {
    let status = |status| Error::new(ErrorKind::Unreadable, "").with_status(status);
    for error in [
        Error::new(ErrorKind::Invalid, ""),
        Error::new(ErrorKind::Unencodable, ""),
        Error::new(ErrorKind::Credential, ""),
        Error::new(ErrorKind::Setup, ""),
        Error::new(ErrorKind::Tls, ""),
        Error::new(ErrorKind::Cancelled, ""),
        Error::new(ErrorKind::TooLarge, ""),
        service(codes::INTERNAL_ERROR),
        service(codes::AUTH_FAILURE_SIGNATURE_EXPIRE),
        status(301),
        status(403),
        status(404),
        // A whole envelope that does not fit its types would not fit them the next time either.
        Error::new(ErrorKind::Unreadable, "").with_sent(Sent::Answered).with_status(200),
    ] {
        let failed = Failed::new(1, &error).with_repeatable(true);
        assert_eq!(after(&failed), Next::Stop(Stop::Hopeless), "{error:?}");
    }
    for error in [status(200), status(408), status(429), status(500), status(502), status(503)] {
        assert_eq!(after(&Failed::new(1, &error).with_repeatable(true)), ms(25), "{error:?}");
    }
}

#[test]
fn waits_double_up_to_the_longest_and_are_drawn_below() {
    let policy = Backoff::default().with_max_attempts(u32::MAX);
    let (refused, rate) = (Error::new(ErrorKind::Connect, ""), service(codes::REQUEST_LIMIT_EXCEEDED));
    let wait = |attempt, error, random| policy.wait(&Failed::new(attempt, error), random).unwrap().as_secs_f64();
    for (attempt, longest) in [(1, 0.05), (2, 0.1), (3, 0.2), (9, 12.8), (10, 20.0), (33, 20.0), (u32::MAX, 20.0)] {
        assert_eq!(wait(attempt, &refused, 0.0), 0.0);
        assert!((wait(attempt, &refused, 0.999_999_9) - longest).abs() < 0.001, "{attempt}");
    }
    for (attempt, longest) in [(1, 1.0), (2, 2.0), (5, 16.0), (6, 20.0)] {
        assert_eq!(wait(attempt, &rate, 0.0), longest / 2.0);
        assert!((wait(attempt, &rate, 0.999_999_9) - longest).abs() < 0.001, "{attempt}");
    }
    let own = Backoff::default()
        .with_first_wait(Duration::from_secs(8))
        .with_first_wait_of_rate(Duration::from_secs(4))
        .with_longest_wait(Duration::from_secs(6));
    assert_eq!(own.wait(&Failed::new(1, &refused), 0.5), Some(Duration::from_secs(3)));
    assert_eq!(own.wait(&Failed::new(1, &rate), 0.5), Some(Duration::from_secs(3)));
}

#[test]
fn a_server_that_asks_for_a_wait_gets_it() {
    let error = Error::new(ErrorKind::Unreadable, "").with_status(503);
    let hinted = |attempt, hint| {
        let failed = Failed::new(attempt, &error).with_hint(Some(Duration::from_secs(hint)));
        Backoff::default().wait(&failed, 0.99).unwrap()
    };
    assert_eq!(hinted(1, 2), Duration::from_secs(2), "the drawn one is shorter");
    assert_eq!(hinted(1, 100), Duration::from_secs(100));
    assert_eq!(hinted(12, 2), Duration::from_secs(7), "at most five seconds more than asked for");
    assert!(hinted(8, 3) > Duration::from_secs(6), "the drawn one is longer");
}

#[test]
fn a_wait_is_told_in_seconds_or_as_a_time() {
    let now = Timestamp::from_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
    let told = |text, date| {
        let reply = Reply::new(503, b"").with_header("retry-after", text);
        hint(&if let Some(date) = date { reply.with_header("date", date) } else { reply }, now)
    };
    assert_eq!(told("120", None), Some(Duration::from_secs(120)));
    assert_eq!(told(" 0 ", None), Some(Duration::ZERO));
    assert_eq!(told("Sun, 06 Nov 1994 08:50:37 GMT", None), Some(Duration::from_secs(60)));
    let there = Some("Sun, 06 Nov 1994 08:50:30 GMT");
    assert_eq!(told("Sun, 06 Nov 1994 08:50:37 GMT", there), Some(Duration::from_secs(7)), "by the server's clock");
    for text in ["", "soon", "-1", "1.5", "Sun, 06 Nov 1994 08:49:30 GMT"] {
        assert_eq!(told(text, None), None, "{text}");
    }
    assert_eq!(hint(&Reply::new(503, b""), now), None);
}

#[test]
fn attempts_are_counted() {
    let refused = Error::new(ErrorKind::Connect, "");
    assert!(matches!(after(&Failed::new(2, &refused)), Next::Wait(_)));
    assert_eq!(after(&Failed::new(3, &refused)), Next::Stop(Stop::Attempts));
    let named = Failed::new(3, &refused).with_max_attempts(Some(4));
    assert!(matches!(after(&named), Next::Wait(_)), "a call may name another number");
    for failed in
        [Failed::new(1, &refused).with_max_attempts(Some(1)), Failed::new(1, &refused).with_max_attempts(Some(0))]
    {
        assert_eq!(after(&failed), Next::Stop(Stop::Attempts));
    }
    let never = next(&Backoff::never(), &Budget::default(), &Failed::new(1, &refused), RANDOM);
    assert_eq!(never, Next::Stop(Stop::Attempts));
}

#[test]
fn no_wait_is_longer_than_the_time_that_is_left() {
    let refused = Error::new(ErrorKind::Connect, "");
    let within = |left| after(&Failed::new(1, &refused).with_left(Duration::from_millis(left)));
    assert_eq!(within(26), ms(25));
    assert_eq!(within(25), Next::Stop(Stop::Time));
    assert_eq!(within(0), Next::Stop(Stop::Time));
}

#[test]
fn the_budget_bounds_the_further_attempts_of_all_calls() {
    let (refused, rate) = (Error::new(ErrorKind::Connect, ""), service(codes::REQUEST_LIMIT_EXCEEDED));
    let budget = Budget::default();
    let try_again = |error| next(&Backoff::default(), &budget, &Failed::new(1, error), RANDOM);
    for taken in 1..=35 {
        assert_eq!(try_again(&refused), ms(25));
        assert_eq!(budget.left(), 500 - 14 * taken);
    }
    assert_eq!(try_again(&refused), Next::Stop(Stop::Budget));
    assert_eq!((try_again(&rate), budget.left()), (ms(750), 5), "a rate costs 5");
    assert_eq!((try_again(&rate), budget.left()), (ms(750), 0));
    assert_eq!(try_again(&rate), Next::Stop(Stop::Budget));
    for _ in 0..14 {
        assert_eq!(try_again(&refused), Next::Stop(Stop::Budget));
        budget.succeeded();
    }
    assert_eq!((try_again(&refused), budget.left()), (ms(25), 0), "14 calls that succeeded at once");
    for _ in 0..600 {
        budget.succeeded();
    }
    assert_eq!(budget.left(), 500, "no more than there was");
}

/// What stops a call before its budget is asked must not cost any.
#[test]
fn an_attempt_that_is_not_made_costs_nothing() {
    let (refused, late) = (Error::new(ErrorKind::Connect, ""), Error::new(ErrorKind::Timeout, ""));
    let budget = Budget::default();
    for failed in [Failed::new(3, &refused), Failed::new(1, &refused).with_left(Duration::ZERO), Failed::new(1, &late)]
    {
        assert!(matches!(next(&Backoff::default(), &budget, &failed, RANDOM), Next::Stop(_)));
    }
    assert_eq!(budget.left(), 500);
}

/// A policy of one's own that would always go on.
#[test]
fn no_policy_repeats_a_change() {
    #[derive(Debug)]
    struct Always;

    impl RetryPolicy for Always {
        fn max_attempts(&self) -> u32 {
            u32::MAX
        }

        fn wait(&self, _: &Failed<'_>, _: f64) -> Option<Duration> {
            Some(Duration::ZERO)
        }
    }

    let (late, internal) = (Error::new(ErrorKind::Timeout, ""), service(codes::INTERNAL_ERROR));
    let budget = Budget::default();
    for error in [&late, &internal] {
        assert_eq!(next(&Always, &budget, &Failed::new(1, error), RANDOM), Next::Stop(Stop::Harm));
        let reading = Failed::new(1, error).with_repeatable(true);
        assert_eq!(next(&Always, &budget, &reading, RANDOM), Next::Wait(Duration::ZERO));
    }
}
