//! What an error tells the person who reads it.

use tc3::{ActionInfo, Effect, Error, ErrorCode, ErrorKind, Sent, codes};

const CHANGE: ActionInfo<'static> =
    ActionInfo { service: "svc", name: "Do", effect: Effect::Change, ..ActionInfo::EMPTY };

#[test]
fn every_kind_says_whether_it_was_sent_and_whether_a_retry_is_safe() {
    for (kind, sent, safe) in [
        (ErrorKind::Invalid, Sent::NotSent, false),
        (ErrorKind::Unencodable, Sent::NotSent, false),
        (ErrorKind::Credential, Sent::NotSent, false),
        (ErrorKind::Setup, Sent::NotSent, false),
        (ErrorKind::Connect, Sent::NotSent, true),
        (ErrorKind::Timeout, Sent::MaybeSent, false),
        (ErrorKind::Interrupted, Sent::MaybeSent, false),
        (ErrorKind::Unreadable, Sent::Answered, false),
        (ErrorKind::TooLarge, Sent::Answered, false),
    ] {
        let error = Error::new(kind, "what").with_action(&CHANGE);
        assert_eq!((error.sent(), error.is_retry_safe()), (sent, safe), "{kind:?}");
        assert!(error.to_string().starts_with("svc Do: ") && !error.to_string().contains('\n'));
    }
    let read = ActionInfo { effect: Effect::Read, ..CHANGE };
    assert!(Error::new(ErrorKind::Timeout, "what").with_action(&read).is_retry_safe());
    assert!(Error::new(ErrorKind::Timeout, "what").with_sent(Sent::NotSent).is_retry_safe());
}

#[test]
fn only_a_rate_is_worth_waiting_for() {
    for code in [codes::REQUEST_LIMIT_EXCEEDED, codes::REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED] {
        assert!(Error::service(code, "m", "r").with_action(&CHANGE).is_retry_safe());
    }
    for code in [codes::LIMIT_EXCEEDED, "RequestLimitExceeded.BatchTaskLimit", codes::INTERNAL_ERROR] {
        assert!(!Error::service(code, "m", "r").with_action(&CHANGE).is_retry_safe());
    }
}

#[test]
fn a_code_belongs_to_its_family_only() {
    let code = ErrorCode::from("LimitExceeded.Disks");
    assert!(code.is(codes::LIMIT_EXCEEDED) && code.is("LimitExceeded.Disks") && code == "LimitExceeded.Disks");
    assert!(!code.is("Limit") && !code.is(codes::REQUEST_LIMIT_EXCEEDED) && !code.is("LimitExceeded.D"));
}
