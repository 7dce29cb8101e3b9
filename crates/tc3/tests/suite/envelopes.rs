//! What comes back, and what is made of it.

use tc3::{Effect, ErrorKind, RawAction, Reply, Sent, decode, decode_raw};

use crate::sample::{Everything, Tag};

fn reply(body: &[u8]) -> Reply<'_> {
    Reply { status: 200, content_type: Some("application/json; charset=utf-8"), body }
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
    let error = decode::<Everything>(&Reply { status: 500, ..reply(body) }).unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Service, Some(500)));
}

#[test]
fn what_is_no_envelope_is_told_as_what_it_is() {
    let long = format!(r#"{{"Response": {{"Total": {}"#, "1".repeat(9));
    for (body, part) in [
        (&b""[..], "it is empty"),
        (b"<html><body>502</body></html>", "it is HTML"),
        (b"\xff\xfe", "it is not UTF-8 from byte 0 of 2"),
        (br#"{"Response": {"RequestId": "r", "Total""#, "it is cut off after 39 bytes"),
        (long.as_bytes(), "it is cut off"),
        (br#"{"Response": {"Total": 1}}"#, "it has no RequestId"),
        (br#"{"Response": {"Error": "s3cret", "RequestId": "r"}}"#, "its Error has no Code"),
        (br#"{"Response": {"Error": ["s3cret"], "RequestId": "r"}}"#, "its Error has no Code"),
        (br#"{"Response": "s3cret"}"#, "does not have the form of an envelope"),
        (br#"{"Response": ["s3cret"]}"#, "does not have the form of an envelope"),
        (br#""s3cret""#, "does not have the form of an envelope"),
        (br#"{"data": {}}"#, "has no Response"),
        (br#"{"Response": {"Total": [], "RequestId": "r"}}"#, "Total: expected int64, found a list"),
        (b"gateway timeout", "expected value"),
    ] {
        let error = decode::<Everything>(&reply(body)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unreadable);
        let told = error.to_string();
        assert!(told.contains(part) && !told.contains("s3cret"), "{told}");
        assert!(told.contains("look with Look before sending it again"), "{told}");
        let info = RawAction::new("svc", "2020-01-01", "X", "{}");
        if !body.starts_with(br#"{"Response": {"Total": [], "#) {
            assert_eq!(decode_raw(&info.info(), &reply(body)).unwrap_err().kind(), ErrorKind::Unreadable, "{part}");
        }
    }
    let stream = Reply { content_type: Some("text/event-stream"), ..reply(b"data: 1") };
    assert!(decode::<Everything>(&stream).unwrap_err().to_string().contains("event stream"));
    let odd = Reply { status: 503, ..reply(br#"{"Response": {"Total": 1, "RequestId": "r-9"}}"#) };
    let error = decode::<Everything>(&odd).unwrap_err();
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Unreadable, Some("r-9")));
}

#[test]
fn an_unreadable_answer_to_a_read_may_be_asked_for_again() {
    assert!(decode::<Tag>(&reply(b"<html>")).unwrap_err().is_retry_safe());
    let unknown = RawAction::new("svc", "2020-01-01", "X", "{}");
    assert!(!decode_raw(&unknown.info(), &reply(b"<html>")).unwrap_err().is_retry_safe());
    let read = unknown.with_effect(Effect::Read);
    assert!(decode_raw(&read.info(), &reply(b"<html>")).unwrap_err().is_retry_safe());
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
    let info = RawAction::new("svc", "2020-01-01", "X", "{}");
    let body = br#" {"Response" : {"Z": 1.50, "A": 12345678901234567890123, "RequestId":"r"} , "x": 1}"#;
    let answer = decode_raw(&info.info(), &reply(body)).unwrap();
    assert_eq!(answer.response, r#"{"Z": 1.50, "A": 12345678901234567890123, "RequestId":"r"}"#);
    assert_eq!(answer.request_id, "r");
}

/// Without the spec an `Error` beside other members may be one of them; with it nobody takes a failure for an answer.
#[test]
fn a_raw_answer_has_an_error_of_its_own_only_where_that_may_be() {
    let unknown = RawAction::new("svc", "2020-01-01", "X", "{}");
    let known = unknown.clone().without_own_error();
    let among = br#"{"Response": {"Status": "failed", "Error": {"Code": "Odd", "Message": "m"}, "RequestId": "r"}}"#;
    assert!(decode_raw(&unknown.info(), &reply(among)).unwrap().response.contains("Odd"));
    let error = decode_raw(&known.info(), &reply(among)).unwrap_err();
    assert_eq!((error.kind(), error.code().unwrap().as_str()), (ErrorKind::Service, "Odd"));
    // Without a code it is none, beside an answer.
    let none = br#"{"Response": {"Status": "fine", "Error": {"Code": "", "Message": ""}, "RequestId": "r"}}"#;
    assert!(decode_raw(&known.info(), &reply(none)).unwrap().response.contains("fine"));
    let alone = br#"{"Response": {"Error": {"Code": "", "Message": "m"}, "RequestId": "r"}}"#;
    assert_eq!(decode_raw(&known.info(), &reply(alone)).unwrap_err().kind(), ErrorKind::Service);
    // Of another form than the envelope's it is a member, or nothing that can be read.
    let text = br#"{"Response": {"Status": "failed", "Error": "no", "RequestId": "r"}}"#;
    assert!(decode_raw(&unknown.info(), &reply(text)).unwrap().response.contains("no"));
    assert_eq!(decode_raw(&known.info(), &reply(text)).unwrap_err().kind(), ErrorKind::Unreadable);
    for action in [&unknown, &known] {
        let alone = br#"{"Response": {"Error": {"Code": "Alone", "Message": "m"}, "RequestId": "r"}}"#;
        assert_eq!(decode_raw(&action.info(), &reply(alone)).unwrap_err().kind(), ErrorKind::Service);
    }
}

#[test]
fn the_envelope_before_version_three_is_an_error_too() {
    let error = decode::<Tag>(&reply(br#"{"code": 4100, "message": "no", "codeDesc": "AuthFailure"}"#)).unwrap_err();
    assert_eq!((error.kind(), error.code().unwrap().as_str()), (ErrorKind::Service, "AuthFailure"));
}
