//! What an error tells the person who reads it.

use std::time::Duration;

use tc3::retry::Stop;
use tc3::{ActionInfo, Advice, CodeClass, Effect, Error, ErrorCode, ErrorKind, Sent, codes};

const CHANGE: ActionInfo<'static> =
    ActionInfo { service: "svc", name: "Do", effect: Effect::Change, confirm_with: Some("See"), ..ActionInfo::EMPTY };
const READ: ActionInfo<'static> = ActionInfo { effect: Effect::Read, ..CHANGE };

#[test]
fn every_kind_says_whether_it_was_sent_and_whether_a_retry_is_safe() {
    for (kind, sent, safe, read_safe) in [
        (ErrorKind::Invalid, Sent::NotSent, false, false),
        (ErrorKind::Unencodable, Sent::NotSent, false, false),
        (ErrorKind::Credential, Sent::NotSent, false, false),
        (ErrorKind::Setup, Sent::NotSent, false, false),
        (ErrorKind::Connect, Sent::NotSent, true, true),
        (ErrorKind::Tls, Sent::NotSent, false, false),
        (ErrorKind::Timeout, Sent::MaybeSent, false, true),
        (ErrorKind::Cancelled, Sent::MaybeSent, false, true),
        (ErrorKind::Interrupted, Sent::MaybeSent, false, true),
        (ErrorKind::Unreadable, Sent::MaybeSent, false, true),
        (ErrorKind::TooLarge, Sent::MaybeSent, false, true),
        (ErrorKind::Service, Sent::MaybeSent, false, true),
        (ErrorKind::NotReached, Sent::Answered, false, false),
    ] {
        let error = Error::new(kind, "what").with_action(&CHANGE);
        assert_eq!((error.sent(), error.is_retry_safe()), (sent, safe), "{kind:?}");
        assert!(error.to_string().starts_with("svc Do: ") && !error.to_string().contains('\n'));
        let looks = error.advice() == Some(Advice::Look { with: Some("See".to_owned()) });
        assert_eq!(looks, sent == Sent::MaybeSent, "{error}");
        let error = Error::new(kind, "what").with_action(&READ);
        assert_eq!((error.sent(), error.is_retry_safe()), (sent, read_safe), "{kind:?}");
    }
}

/// An error is told as it goes along, by whoever knows more: in which order must not matter.
#[test]
fn what_follows_does_not_depend_on_the_order_of_what_is_known() {
    type Step = fn(Error) -> Error;
    let steps: [Step; 4] = [
        |error| error.with_action(&READ),
        |error| error.with_sent(Sent::NotSent),
        |error| error.with_status(200),
        |error| error.with_request_id("r"),
    ];
    let told = |kind, order: [usize; 4]| {
        let error = order.into_iter().fold(Error::new(kind, "what"), |error, step| steps[step](error));
        (error.sent(), error.is_retry_safe(), error.advice(), error.to_string())
    };
    for kind in [ErrorKind::Timeout, ErrorKind::Connect, ErrorKind::Unreadable, ErrorKind::Service] {
        let first = told(kind, [0, 1, 2, 3]);
        for order in [[3, 2, 1, 0], [1, 0, 3, 2], [2, 3, 0, 1], [1, 2, 3, 0]] {
            assert_eq!(told(kind, order), first, "{kind:?} {order:?}");
        }
    }
    let late = Error::new(ErrorKind::Timeout, "what").with_sent(Sent::NotSent);
    assert!(late.is_retry_safe() && late.with_action(&CHANGE).is_retry_safe(), "nothing was sent");
}

/// The last attempt did nothing; what counts is whether one before it may have.
#[test]
fn what_an_earlier_attempt_may_have_done_no_later_one_takes_back() {
    let refused: fn() -> Error = || Error::new(ErrorKind::Connect, "refused").with_advice("check the endpoint");
    let rate: fn() -> Error = || Error::service(codes::REQUEST_LIMIT_EXCEEDED, "slow down", "r");
    let lost = || Error::new(ErrorKind::Interrupted, "what");
    let down = || Error::service(codes::SERVICE_UNAVAILABLE, "try later", "r");
    let told = |last: Error, earlier: Error| {
        let attempts = [&earlier, &last].map(|error| error.to_attempt(Duration::ZERO, Duration::ZERO));
        last.with_action(&CHANGE).with_attempts(attempts.into(), Stop::Attempts)
    };
    for last in [refused, rate] {
        for earlier in [refused(), rate()] {
            let error = told(last(), earlier);
            assert_eq!((error.sent(), error.is_retry_safe()), (last().sent(), true), "{error}");
        }
        for earlier in [lost(), down()] {
            let error = told(last(), earlier);
            assert!(error.sent() != Sent::NotSent && !error.is_retry_safe(), "{error}");
            assert_eq!(error.advice(), Some(Advice::Look { with: Some("See".to_owned()) }), "{error}");
            let error = error.with_client_token("token");
            assert_eq!(error.advice(), Some(Advice::RepeatWith { client_token: "token".to_owned() }), "{error}");
            assert!(error.with_repeatable(true).is_retry_safe(), "whoever may repeat it may");
        }
    }
}

/// The next did not begin in time. That the one before ran out of time as well does not make them one.
#[test]
fn a_call_that_ends_while_it_waits_for_another_attempt_tells_of_the_last() {
    let lost = Error::new(ErrorKind::Timeout, "no answer");
    let attempts = vec![lost.to_attempt(Duration::ZERO, Duration::ZERO)];
    let waiting = Error::new(ErrorKind::Timeout, "no turn").with_sent(Sent::NotSent).with_action(&CHANGE);
    let error = waiting.with_attempts(attempts, Stop::Time);
    assert_eq!((error.sent(), error.is_retry_safe()), (Sent::MaybeSent, false), "{error}");
}

#[test]
fn only_a_rate_is_worth_waiting_for() {
    for code in [
        codes::REQUEST_LIMIT_EXCEEDED,
        codes::REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED,
        "LimitExceeded.RateLimitExceeded",
    ] {
        let error = Error::service(code, "m", "r").with_action(&CHANGE);
        assert!(error.is_retry_safe(), "{code}");
        assert!(error.to_string().contains("slow down") && !error.to_string().contains("does not help"), "{error}");
    }
    for code in
        [codes::LIMIT_EXCEEDED, "LimitExceeded.Disks", "RequestLimitExceeded.BatchTaskLimit", codes::INTERNAL_ERROR]
    {
        let error = Error::service(code, "m", "r").with_action(&CHANGE);
        assert!(!error.is_retry_safe() && !error.to_string().contains("slow down"), "{error}");
    }
    // A service that is down did nothing that a read would repeat.
    let down = || Error::service(codes::SERVICE_UNAVAILABLE, "m", "r");
    assert!(down().with_action(&READ).is_retry_safe() && !down().with_action(&CHANGE).is_retry_safe());
}

#[test]
fn a_code_belongs_to_its_family_only() {
    let code = ErrorCode::from("LimitExceeded.Disks");
    assert!(code.is(codes::LIMIT_EXCEEDED) && code.is("LimitExceeded.Disks") && code == "LimitExceeded.Disks");
    assert!(!code.is("Limit") && !code.is(codes::REQUEST_LIMIT_EXCEEDED) && !code.is("LimitExceeded.D"));
    assert_eq!(code.class(), None, "of a limit only the exact code tells whether waiting helps");
    assert_eq!(ErrorCode::from("ResourceInUse.Disk").class(), Some(CodeClass::State));
    assert_eq!(ErrorCode::from("UnauthorizedOperation.Cam").advice(), "ask for permission in CAM");
    assert_eq!(ErrorCode::from("UnauthorizedOperationX").advice(), "");
}
