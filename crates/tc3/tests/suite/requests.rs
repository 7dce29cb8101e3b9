//! Preparing: checks, encoding, headers.

use tc3::{
    ActionInfo, Advice, Call, CallOptions, Credential, Endpoint, ErrorKind, Hosts, Method, RawAction, Signer,
    Timestamp, prepare_raw,
};

use crate::sample::{Everything, State};

fn signer() -> Signer {
    Signer::new(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap().with_token("T0KEN").unwrap())
}

fn header<'a>(request: &'a tc3::HttpRequest, name: &str) -> Option<&'a str> {
    request.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

#[test]
fn a_prepared_request_has_all_that_the_protocol_asks_for() {
    let call = Call::new(Everything { id: 7, ..Everything::default() })
        .with_region("ap-guangzhou")
        .with_language("en-US")
        .with_header("X-TC-TraceId", "abc");
    let request = call.prepare().unwrap().sign(&signer(), Timestamp::from_unix(1_551_113_065).unwrap()).unwrap();
    assert_eq!(request.url(), "https://svc.tencentcloudapi.com/");
    assert_eq!(request.body, *br#"{"Id":7,"Id2":0}"#.as_slice());
    for (name, value) in [
        ("Host", "svc.tencentcloudapi.com"),
        ("Content-Type", "application/json"),
        ("X-TC-Action", "Everything"),
        ("X-TC-Version", "2020-01-01"),
        ("X-TC-Region", "ap-guangzhou"),
        ("X-TC-Language", "en-US"),
        ("X-TC-Timestamp", "1551113065"),
        ("X-TC-Token", "T0KEN"),
        ("X-TC-TraceId", "abc"),
    ] {
        assert_eq!(header(&request, name), Some(value), "{name}");
    }
    let authorization = header(&request, "Authorization").unwrap();
    assert!(authorization.starts_with(
        "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2019-02-25/svc/tc3_request, SignedHeaders=content-type;host, Signature="
    ));
    let shown = format!("{request:?} {call:?}");
    assert!(!shown.contains("T0KEN") && !shown.contains(authorization) && !shown.contains("SECRETEXAMPLE"), "{shown}");
}

#[test]
fn a_get_carries_the_members_in_its_query() {
    let call = Call::new(Everything { name: Some("a b".into()), ..Everything::default() }).with_method(Method::Get);
    let request = call.prepare().unwrap().sign(&signer(), Timestamp::from_unix(0).unwrap()).unwrap();
    assert_eq!(
        (request.path_and_query.as_str(), request.body.as_bytes().unwrap().len()),
        ("/?Id=0&Id2=0&Name=a%20b", 0)
    );
    assert_eq!(header(&request, "Content-Type"), Some("application/x-www-form-urlencoded"));
}

#[test]
fn an_unsigned_payload_says_so() {
    let call = Call::new(Everything::default()).with_unsigned_payload();
    let request = call.prepare().unwrap().sign(&signer(), Timestamp::from_unix(0).unwrap()).unwrap();
    assert_eq!(header(&request, "X-TC-Content-SHA256"), Some("UNSIGNED-PAYLOAD"));
}

#[test]
fn what_breaks_the_rules_is_not_sent_unless_unchecked() {
    let wrong = Everything { state: Some(State::ON), count: Some(0), ..Everything::default() };
    let error = Call::new(wrong.clone()).prepare().unwrap_err();
    assert_eq!((error.kind(), error.violations().len()), (ErrorKind::Invalid, 2));
    assert_eq!(
        error.to_string(),
        "svc Everything: the request breaks the rules: Name is missing, and required when State is 2 \
         (What is on has a name); Count must be 1 to 100; not sent"
    );
    assert!(Call::new(wrong).unchecked().prepare().is_ok());
    // A warning is no reason to refuse.
    let warned = Call::new(Everything { names: Some(vec![]), ..Everything::default() }).prepare().unwrap();
    assert_eq!(warned.warnings().iter().map(|warning| warning.path.as_str()).collect::<Vec<_>>(), ["Names"]);
}

#[test]
fn options_that_would_break_the_request_are_refused() {
    let call = || Call::new(Everything::default());
    for (call, part) in [
        (call().with_region(""), "the region is empty"),
        (call().with_region("ap\r\nX: y"), "the region must be one word"),
        (call().with_language("zh CN"), "the language must be one word"),
        (call().with_header("Host", "x"), "is set by the protocol"),
        (call().with_header("X-A", "a\nb"), "must be visible ASCII"),
        (call().with_header("X A", "a"), "must be a token"),
    ] {
        let error = call.prepare().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Setup);
        assert!(error.to_string().contains(part), "{error}");
    }
    let error =
        Call::new(Everything { ratio: Some(f64::NAN), count: Some(1), ..Everything::default() }).prepare().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unencodable);
}

#[test]
fn a_raw_action_goes_out_as_it_is() {
    let action = RawAction::new("svc", "2020-01-01", "Do", r#"{"B": 1.50, "A": "\u672a"}"#);
    let call = Call::new(action.clone()).with_endpoint(Endpoint::parse("http://127.0.0.1:8080").unwrap());
    let request =
        prepare_raw(&action, &call.options).unwrap().sign(&signer(), Timestamp::from_unix(5).unwrap()).unwrap();
    assert_eq!(request.url(), "http://127.0.0.1:8080/");
    assert_eq!(request.body, *action.body.as_bytes());
    for body in ["", "[]", "{", "null", r#"{"A": }"#] {
        let wrong = RawAction::new("svc", "2020-01-01", "Do", body);
        assert_eq!(prepare_raw(&wrong, &call.options).unwrap_err().kind(), ErrorKind::Unencodable, "{body}");
    }
}

/// A caller need not know which actions take a signature.
#[test]
fn an_action_that_takes_no_signature_gets_none() {
    let now = Timestamp::from_unix(5).unwrap();
    let action = RawAction::new("svc", "2020-01-01", "Do", "{}");
    let skipped = prepare_raw(&action.clone().without_signature(), &CallOptions::default()).unwrap();
    for request in [skipped.sign(&signer(), now).unwrap(), skipped.sign(None, now).unwrap()] {
        assert_eq!((header(&request, "Authorization"), header(&request, "X-TC-Token")), (Some("SKIP"), None));
    }
    let signed = prepare_raw(&action, &CallOptions::default()).unwrap();
    let error = signed.sign(None, now).unwrap_err();
    assert_eq!((error.kind(), error.advice()), (ErrorKind::Credential, Some(Advice::GiveCredential)));
}

/// Each attempt to send a request has a signature of its own.
#[test]
fn a_request_is_signed_as_often_as_it_is_sent() {
    let unsigned = Call::new(Everything::default()).prepare().unwrap();
    let signed = |seconds| unsigned.sign(&signer(), Timestamp::from_unix(seconds).unwrap()).unwrap();
    let (first, second) = (signed(5), signed(6));
    assert_ne!(header(&first, "Authorization"), header(&second, "Authorization"));
    assert_eq!((&first.body, header(&second, "X-TC-Timestamp")), (&second.body, Some("6")));
}

#[test]
fn a_raw_action_is_sent_by_get_too() {
    let action = RawAction::new("svc", "2020-01-01", "Do", r#"{"B": 1.50, "A": "\u672a"}"#);
    let options = CallOptions::default().with_method(Method::Get);
    let request = prepare_raw(&action, &options).unwrap().sign(&signer(), Timestamp::from_unix(5).unwrap()).unwrap();
    assert_eq!((request.path_and_query.as_str(), request.body.as_bytes().unwrap().len()), ("/?A=%E6%9C%AA&B=1.50", 0));
    let empty = prepare_raw(&RawAction::new("svc", "2020-01-01", "Do", r#"{"A": []}"#), &options).unwrap_err();
    assert_eq!(empty.kind(), ErrorKind::Unencodable);
    assert!(empty.to_string().contains("A: is an empty list"), "{empty}");
}

/// The largest that is taken, and one byte more.
#[test]
fn what_is_larger_than_the_protocol_takes_is_refused() {
    let of = |method, length: usize| {
        let action = RawAction::new("svc", "2020-01-01", "Do", format!(r#"{{"A":"{}"}}"#, "x".repeat(length)));
        prepare_raw(&action, &CallOptions::default().with_method(method))
    };
    for (method, limit, frame) in [(Method::Post, 10 << 20, r#"{"A":""}"#.len()), (Method::Get, 32 << 10, "A=".len())] {
        assert!(of(method, limit - frame).is_ok());
        let error = of(method, limit - frame + 1).unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Unencodable, tc3::Sent::NotSent));
        let figures = format!("has {} bytes, more than the {limit} that", limit + 1);
        assert!(error.to_string().contains(&figures), "{error}");
    }
}

#[test]
fn an_action_goes_to_the_hosts_that_answer_it() {
    let info = ActionInfo { hosts: Hosts::Ai, ..RawAction::new("svc", "2020-01-01", "Do", "").info };
    let action = RawAction::of(info, "{}");
    let request = |options: &CallOptions| prepare_raw(&action, options).unwrap();
    let mut nearest = request(&CallOptions::default());
    assert_eq!(nearest.authority().host, "svc.ai.tencentcloudapi.com");
    assert!(nearest.is_for(&Endpoint::default()) && nearest.other_product().is_none());
    nearest.redirect(&Endpoint::intranet()).unwrap();
    assert_eq!(nearest.authority().host, "svc.ai.internal.tencentcloudapi.com");
    let international = request(&CallOptions::default().with_endpoint(Endpoint::international()));
    assert_eq!(international.authority().host, "svc.intl.tencentcloudapi.com");
}
