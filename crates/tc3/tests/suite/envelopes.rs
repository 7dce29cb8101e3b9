//! What comes back, and what is made of it.

use tc3::{Advice, Effect, ErrorKind, RawAction, Reply, Sent, decode, decode_raw};

use crate::sample::{Everything, Tag};

fn reply(body: &[u8]) -> Reply<'_> {
    Reply::new(200, body).with_header("content-type", "application/json; charset=utf-8")
}

fn unknown() -> RawAction<'static> {
    RawAction::new("svc", "2020-01-01", "X", "{}")
}

#[test]
fn an_answer_is_a_response_and_a_request_id() {
    let answer = decode::<Everything>(&reply(
        br#"{"Response": {"Total": "2", "RequestId": "r-1", "Tags": [{"Key": "a"}], "New": 1}}"#,
    ))
    .unwrap();
    assert_eq!((answer.request_id.as_str(), answer.total), ("r-1", 2));
    assert_eq!(answer.tags.as_ref().unwrap()[0].key, "a");
}

#[test]
fn an_error_has_code_message_and_request_id() {
    let body =
        br#"{"Response": {"Error": {"Code": "InvalidParameterValue.Bad", "Message": "no\nsuch"}, "RequestId": "r-2"}}"#;
    let error = decode::<Everything>(&reply(body)).unwrap_err();
    assert_eq!((error.kind(), error.sent(), error.is_retry_safe()), (ErrorKind::Service, Sent::Answered, false));
    assert_eq!((error.code().unwrap().as_str(), error.request_id()), ("InvalidParameterValue.Bad", Some("r-2")));
    assert_eq!(error.to_string(), "svc Everything: InvalidParameterValue.Bad: no such (request r-2)");
    // A gateway's status does not hide it.
    let error = decode::<Everything>(&Reply::new(500, body)).unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Service, Some(500)));
}

/// Without a request id, be it an empty one, nothing proves that the service itself wrote it.
#[test]
fn an_error_without_a_request_id_may_be_somebody_elses() {
    for id in ["", r#","RequestId":"""#, r#","RequestId":null"#] {
        let body = format!(r#"{{"Response":{{"Error":{{"Code":"RequestLimitExceeded","Message":"m"}}{id}}}}}"#);
        let error = decode_raw(&unknown().info, &reply(body.as_bytes())).unwrap_err();
        assert_eq!((error.kind(), error.sent(), error.request_id()), (ErrorKind::Service, Sent::MaybeSent, None));
        assert!(!error.is_retry_safe(), "{error}");
        assert!(!error.to_string().contains("(request"), "{error}");
    }
}

#[test]
fn a_long_message_is_shown_in_part_and_kept() {
    let body = format!(
        r#"{{"Response":{{"Error":{{"Code":"FailedOperation","Message":"{}"}},"RequestId":"r"}}}}"#,
        "名".repeat(5000)
    );
    let error = decode_raw(&unknown().info, &reply(body.as_bytes())).unwrap_err();
    assert_eq!(error.message().chars().count(), 5000);
    let told = error.to_string();
    assert!(told.contains(&format!("{}…", "名".repeat(1000))) && !told.contains(&"名".repeat(1001)), "{told}");
    assert!(told.ends_with("(request r)"), "{told}");
}

#[test]
fn what_is_no_envelope_is_told_as_what_it_is() {
    let long = format!(r#"{{"Response": {{"Total": {}"#, "1".repeat(9));
    for (body, part) in [
        (&b""[..], "it is empty"),
        (b"\xff\xfe", "it is no JSON"),
        (br#"{"Response": {"RequestId": "r", "Total""#, "it is cut off after 39 bytes, within an object of JSON"),
        (long.as_bytes(), "it is cut off"),
        (br#"{"Response": {"RequestId": "s3cret", "#, "cut off after 37 bytes"),
        (br#"{"Response": s3cret}"#, "it is broken JSON, an object of 20 bytes: expected value at line 1 column 14"),
        (br#"[s3cret]"#, "does not have the form of an envelope"),
        (b"{\"Response\": {\"RequestId\": \"s3cret\xff\"}}", "it is not UTF-8 from byte 34 of 38"),
        (br#"{"Response": {"Total": 1}}"#, "it has no RequestId"),
        (br#"{"Response": {"Total": 1, "RequestId": ""}}"#, "it has no RequestId"),
        (br#"{"Response": {"Error": "s3cret", "RequestId": "r"}}"#, "its Error has no Code"),
        (br#"{"Response": {"Error": ["s3cret"], "RequestId": "r"}}"#, "its Error has no Code"),
        (br#"{"Response": "s3cret"}"#, "does not have the form of an envelope"),
        (br#"{"Response": ["s3cret"]}"#, "does not have the form of an envelope"),
        (br#""s3cret""#, "does not have the form of an envelope"),
        (br#"{"data": {}}"#, "has no Response"),
    ] {
        let error = decode::<Everything>(&reply(body)).unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Unreadable, Sent::MaybeSent), "{error}");
        let told = error.to_string();
        assert!(told.contains(part) && !told.split(" (request").next().unwrap().contains("s3cret"), "{told}");
        assert!(told.contains("look with Look before sending it again"), "{told}");
        assert!(told.contains("HTTP 200"), "{told}");
        let raw = decode_raw(&unknown().info, &reply(body)).unwrap_err();
        assert_eq!((raw.kind(), raw.sent()), (ErrorKind::Unreadable, Sent::MaybeSent), "{raw}");
    }
}

/// What is no JSON is not the service's, and tells who answered.
#[test]
fn text_that_is_no_json_is_shown() {
    let cases = [
        ("upstream connect error or disconnect/reset", "it is no JSON", "`upstream connect error or disconnect/reset`"),
        ("<html><body>502</body></html>", "it is HTML or XML", "`<html><body>502</body></html>`"),
        ("  no healthy\r\n\u{1b}[31mup\u{202e}stream\n", "it is no JSON", "`no healthy   [31mup stream`"),
        ("502 Bad Gateway", "it is no JSON", "`502 Bad Gateway`"),
        ("null", "it is no JSON", "`null`"),
    ];
    for (body, what, shown) in cases {
        let odd = Reply::new(503, body.as_bytes()).with_headers([
            ("Content-Type", "text/plain; charset=utf-8"),
            ("content-encoding", "identity"),
            ("LOCATION", "https://login.example/sso?ticket=s3cret#s3cret"),
            ("Retry-After", "120"),
            ("Set-Cookie", "s3cret"),
        ]);
        for error in [decode::<Everything>(&odd).unwrap_err(), decode_raw(&unknown().info, &odd).unwrap_err()] {
            let told = error.to_string();
            for part in [
                what,
                shown,
                "HTTP 503",
                "Content-Type text/plain; charset=utf-8",
                "Content-Encoding identity",
                "Location https://login.example/sso,",
                "Retry-After 120",
            ] {
                assert!(told.contains(part), "{told:?} should contain {part:?}");
            }
            assert!(!told.contains("s3cret") && !told.contains(char::is_control), "{told:?}");
        }
    }
    let long = "x".repeat(100_000);
    let told = decode::<Everything>(&Reply::new(200, long.as_bytes())).unwrap_err().to_string();
    assert!(told.contains(&format!("`{}…`", "x".repeat(200))) && !told.contains(&"x".repeat(201)), "{told}");
    let compressed = Reply::new(200, b"\x1f\x8b\x08\x00\x00\x00\x00\x00").with_header("Content-Encoding", "gzip");
    let told = decode::<Everything>(&compressed).unwrap_err().to_string();
    assert!(told.contains("Content-Encoding gzip") && !told.contains('`'), "{told}");
    let with_password = Reply::new(302, b"moved").with_header("Location", "https://user:s3cret@host/");
    assert!(!decode::<Everything>(&with_password).unwrap_err().to_string().contains("s3cret"));
}

#[test]
fn json_is_read_whatever_it_is_labelled() {
    let body = "\u{feff} {\"Response\": {\"Total\": 1, \"RequestId\": \"r\"}}";
    for label in ["text/html", "text/event-stream", "application/octet-stream", ""] {
        let labelled = Reply::new(200, body.as_bytes()).with_header("Content-Type", label);
        assert_eq!(decode::<Everything>(&labelled).unwrap().total, 1);
        assert!(decode_raw(&unknown().info, &labelled).unwrap().response.contains("Total"));
    }
    let stream = Reply::new(200, b"data: {}").with_header("Content-Type", "text/event-stream; charset=utf-8");
    let told = decode::<Everything>(&stream).unwrap_err().to_string();
    assert!(told.contains("event stream") && told.contains("`data: {}`"), "{told}");
}

/// The service answered, and said that it was carried out; only this version's types do not fit.
#[test]
fn an_envelope_that_does_not_fit_its_type_is_still_an_answer() {
    let body = br#"{"Response": {"Total": [], "RequestId": "r"}}"#;
    let error = decode::<Everything>(&reply(body)).unwrap_err();
    assert_eq!((error.kind(), error.sent()), (ErrorKind::Unreadable, Sent::Answered));
    assert_eq!(error.request_id(), Some("r"));
    assert!(error.message().contains("Total: expected int64, found a list"), "{error}");
    assert!(decode_raw(&unknown().info, &reply(body)).is_ok());
    // What went wrong at the service goes before what does not fit.
    let both =
        br#"{"Response": {"Total": [], "Error": {"Code": "FailedOperation", "Message": "m"}, "RequestId": "r"}}"#;
    let error = decode::<Everything>(&reply(both)).unwrap_err();
    assert_eq!((error.kind(), error.code().unwrap().as_str()), (ErrorKind::Service, "FailedOperation"));
}

#[test]
fn a_status_that_contradicts_the_body_leaves_open_what_happened() {
    let body = br#"{"Response": {"Total": 1, "RequestId": "r-9"}}"#;
    let error = decode::<Everything>(&Reply::new(503, body)).unwrap_err();
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Unreadable, Some("r-9")));
    assert_eq!(error.sent(), Sent::MaybeSent);
}

#[test]
fn an_unreadable_answer_to_a_read_may_be_asked_for_again() {
    assert!(decode::<Tag>(&reply(b"<html>")).unwrap_err().is_retry_safe());
    assert!(!decode_raw(&unknown().info, &reply(b"<html>")).unwrap_err().is_retry_safe());
    let read = unknown().with_effect(Effect::Read);
    let error = decode_raw(&read.info, &reply(b"<html>")).unwrap_err();
    assert!(error.is_retry_safe() && error.advice().is_none(), "{error}");
    let change = decode_raw(&unknown().info, &reply(b"<html>")).unwrap_err();
    assert_eq!(change.advice(), Some(Advice::Look { with: None }));
}

#[test]
fn a_response_may_have_a_member_called_error() {
    let own = br#"{"Response": {"Status": "failed", "Error": {"Code": "Own", "Message": "m"}, "RequestId": "r"}}"#;
    let answer = decode::<Tag>(&reply(own)).unwrap();
    assert_eq!(answer.error.as_ref().unwrap().code.as_deref(), Some("Own"));
    let theirs = br#"{"Response": {"Error": {"Code": "InternalError", "Message": "m"}, "RequestId": "r"}}"#;
    assert_eq!(decode::<Tag>(&reply(theirs)).unwrap_err().code().unwrap().as_str(), "InternalError");
    let none = br#"{"Response": {"Error": null, "Status": "ok", "RequestId": "r"}}"#;
    assert_eq!(decode::<Tag>(&reply(none)).unwrap().error, None);
}

#[test]
fn a_raw_answer_is_the_text_that_came() {
    let body = br#" {"Response" : {"Z": 1.50, "A": 12345678901234567890123, "B": 1e400, "RequestId":"r"} , "x": 1}"#;
    let answer = decode_raw(&unknown().info, &reply(body)).unwrap();
    assert_eq!(answer.response, r#"{"Z": 1.50, "A": 12345678901234567890123, "B": 1e400, "RequestId":"r"}"#);
    assert_eq!(answer.request_id, "r");
}

/// Who does not say otherwise takes no failure for an answer.
#[test]
fn a_raw_answer_has_an_error_of_its_own_only_where_somebody_says_so() {
    let owning = unknown().with_own_error();
    let among = br#"{"Response": {"Status": "failed", "Error": {"Code": "Odd", "Message": "m"}, "RequestId": "r"}}"#;
    let error = decode_raw(&unknown().info, &reply(among)).unwrap_err();
    assert_eq!((error.kind(), error.code().unwrap().as_str()), (ErrorKind::Service, "Odd"));
    assert!(decode_raw(&owning.info, &reply(among)).unwrap().response.contains("Odd"));
    // Without a code it is none, beside an answer.
    let none = br#"{"Response": {"Status": "fine", "Error": {"Code": "", "Message": ""}, "RequestId": "r"}}"#;
    assert!(decode_raw(&unknown().info, &reply(none)).unwrap().response.contains("fine"));
    let alone = br#"{"Response": {"Error": {"Code": "", "Message": "m"}, "RequestId": "r"}}"#;
    assert_eq!(decode_raw(&unknown().info, &reply(alone)).unwrap_err().kind(), ErrorKind::Service);
    // Of another form than the envelope's it is a member, or nothing that can be read.
    let text = br#"{"Response": {"Status": "failed", "Error": "no", "RequestId": "r"}}"#;
    assert_eq!(decode_raw(&unknown().info, &reply(text)).unwrap_err().kind(), ErrorKind::Unreadable);
    assert!(decode_raw(&owning.info, &reply(text)).unwrap().response.contains("no"));
    for action in [&unknown(), &owning] {
        let alone = br#"{"Response": {"Error": {"Code": "Alone", "Message": "m"}, "RequestId": "r"}}"#;
        assert_eq!(decode_raw(&action.info, &reply(alone)).unwrap_err().kind(), ErrorKind::Service);
    }
}

#[test]
fn the_envelope_before_version_three_is_an_error_too() {
    let body = br#"{"code": 4100, "message": "no", "codeDesc": "AuthFailure"}"#;
    for error in [decode::<Tag>(&reply(body)).unwrap_err(), decode_raw(&unknown().info, &reply(body)).unwrap_err()] {
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Service, Sent::Answered));
        assert_eq!((error.code().unwrap().as_str(), error.message()), ("AuthFailure", "no"));
        assert_eq!(error.request_id(), None);
    }
    // A gateway writes the first two as well.
    let gateway = decode_raw(&unknown().info, &reply(br#"{"code": 502, "message": "bad gateway"}"#)).unwrap_err();
    assert_eq!((gateway.kind(), gateway.sent()), (ErrorKind::Service, Sent::MaybeSent));
    let success = decode_raw(&unknown().info, &reply(br#"{"code": 0, "message": "", "codeDesc": "Success"}"#));
    assert_eq!(success.unwrap_err().kind(), ErrorKind::Unreadable);
}
