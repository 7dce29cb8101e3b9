//! Event streams: which bytes make which events, how a stream ends, and what an event means.

use std::time::Duration;

use tc3::events::{Decoder, End, Event};
use tc3::{Error, ErrorKind, Sent};

/// All that whole events say, and how the stream ends.
fn decode(stream: impl AsRef<[u8]>) -> (Vec<String>, End) {
    let mut decoder = Decoder::new();
    let mut rest = stream.as_ref();
    let mut said = Vec::new();
    while let Some(event) = decoder.decode(&mut rest).unwrap() {
        said.push(format!("{}|{}|{}", event.event, event.data, event.id));
    }
    assert!(rest.is_empty());
    (said, decoder.finish())
}

fn said(stream: impl AsRef<[u8]>) -> Vec<String> {
    let (said, end) = decode(stream);
    assert_eq!(end, End::Closed);
    said
}

#[test]
fn every_line_end_ends_a_line_and_an_empty_line_an_event() {
    for end in ["\n", "\r", "\r\n"] {
        let stream = ["event: a", "data: b", "id: c", "", "", "data: d", ""].join(end) + end;
        assert_eq!(said(stream), ["a|b|c", "|d|c"], "{end:?}");
    }
    assert_eq!(said("data: a\n\rdata: b\r\r\ndata: c\r\n\n"), ["|a|", "|b|", "|c|"]);
    // What looks like a line end to others is none.
    assert_eq!(said("data: a\u{b}b\u{c}c\u{85}d\u{2028}e\n\n"), ["|a\u{b}b\u{c}c\u{85}d\u{2028}e|"]);
}

#[test]
fn one_space_is_taken_off_a_value_and_no_more() {
    assert_eq!(said("data:a\n\ndata: a\n\ndata:  a \n\ndata:\ta\n\n"), ["|a|", "|a|", "| a |", "|\ta|"]);
    assert_eq!(said("data: a: b:c\n\ndata::\n\n"), ["|a: b:c|", "|:|"]);
}

#[test]
fn data_of_several_lines_has_a_line_feed_between_each_two() {
    assert_eq!(said("data: a\ndata:\ndata: b\n\n"), ["|a\n\nb|"]);
    assert_eq!(said("data\n\ndata\ndata\n\ndata:\n\n"), ["||", "|\n|", "||"]);
}

#[test]
fn what_is_no_field_of_an_event_is_passed_over() {
    assert_eq!(said(": hello\n:\ndata: a\n:data: b\nDATA: c\n data: d\ndata : e\nother: f\nother\n\n"), ["|a|"]);
    // A line that only looks empty is none, so that it ends no event.
    assert_eq!(said("data: a\n\t\ndata: b\n \n\n"), ["|a\nb|"]);
}

#[test]
fn an_event_without_data_is_none_and_leaves_its_id_and_no_more() {
    assert_eq!(said("event: a\nid: 1\n\ndata: b\n\n"), ["|b|1"]);
    assert_eq!(said("\n\n\r\n: only a comment\n\nevent: a\n\n"), [""; 0]);
}

#[test]
fn an_id_lasts_until_the_next_and_one_with_a_nul_is_none() {
    assert_eq!(
        said("id: 1\ndata: a\n\ndata: b\n\nid: x\0y\ndata: c\n\nid\ndata: d\n\n"),
        ["|a|1", "|b|1", "|c|1", "|d|"]
    );
}

#[test]
fn a_retry_is_digits_and_nothing_else() {
    for (line, expected) in [
        ("retry: 1500", Some(Duration::from_millis(1500))),
        ("retry:0", Some(Duration::ZERO)),
        ("retry: 99999999999999999999999", Some(Duration::from_millis(u64::MAX))),
        ("retry: -1", None),
        ("retry: +1", None),
        ("retry: 1.5", None),
        ("retry:  1", None),
        ("retry: ٣", None),
        ("retry:", None),
        ("retry", None),
    ] {
        let mut decoder = Decoder::new();
        assert_eq!(decoder.decode(&mut format!("{line}\n").as_bytes()).unwrap(), None);
        assert_eq!(decoder.retry(), expected, "{line}");
        // What is none changes nothing.
        decoder.decode(&mut &b"retry: 7\nretry: x\n"[..]).unwrap();
        assert_eq!(decoder.retry(), Some(Duration::from_millis(7)), "{line}");
    }
}

#[test]
fn a_byte_order_mark_counts_for_nothing_at_the_very_beginning_and_nowhere_else() {
    assert_eq!(said("\u{feff}data: a\n\n"), ["|a|"]);
    assert_eq!(said("\u{feff}\ndata: a\n\n"), ["|a|"]);
    assert_eq!(said("\u{feff}: a\n\ndata: \u{feff}a\n\u{feff}data: b\n\n"), ["|\u{feff}a|"]);
    assert_eq!(said("\u{feff}\u{feff}data: a\n\ndata: b\n\n"), ["|b|"]);
    assert_eq!(said("data: a\n\u{feff}data: b\n\n"), ["|a|"]);
    // A piece of it is no mark.
    assert_eq!(said(b"\xef\xbbdata: a\n\ndata: b\n\n"), ["|b|"]);
    assert_eq!(decode("\u{feff}"), (vec![], End::Closed));
}

#[test]
fn what_is_not_utf8_is_replaced_and_all_else_stays() {
    let stream = b"event: \xff\ndata: a\xe4\xb8\ndata: \xadb\nid: \x80\n\ndata: c\n\n";
    assert_eq!(said(stream), ["\u{fffd}|a\u{fffd}\n\u{fffd}b|\u{fffd}", "|c|\u{fffd}"]);
}

#[test]
fn what_has_not_ended_is_handed_out_at_the_end() {
    let unclosed = |data: &str| End::Unclosed(Event::new(data));
    let cut = |data: &str| End::Cut(Some(Event::new(data)));
    for (stream, end) in [
        ("", End::Closed),
        (": a comm", End::Closed),
        ("data: a\n\n", End::Closed),
        ("event: a\n", End::Closed),
        ("id: a\n", End::Closed),
        ("data: a\n", unclosed("a")),
        ("data: a\r", unclosed("a")),
        ("data: a\r\n", unclosed("a")),
        ("data: a\ndata\n", unclosed("a\n")),
        ("data: a\n: still he", unclosed("a")),
        ("data: a", cut("a")),
        ("data: a\ndata: b", cut("a\nb")),
        ("\u{feff}data: a", cut("a")),
        // Of a field that has not ended nothing is known.
        ("data: a\nda", cut("a")),
        ("data: a\ndata", cut("a")),
        ("data: a\nid: 1", cut("a")),
        ("data: a\nevent: b", cut("a")),
        ("data:", End::Cut(None)),
        ("event: a", End::Cut(None)),
        ("x", End::Cut(None)),
    ] {
        assert_eq!(decode(stream).1, end, "{stream:?}");
    }
    let (_, end) = decode("id: 1\nevent: a\ndata: b\n");
    let End::Unclosed(event) = end else { panic!("{end:?}") };
    assert_eq!((event.event.as_str(), event.data.as_str(), event.id.as_str()), ("a", "b", "1"));
}

#[test]
fn the_last_event_is_had_unless_it_was_cut() {
    let last = |stream: &str| decode(stream).1.into_event().map(|event| event.map(|event| event.data));
    assert_eq!(last("data: a\n\n").unwrap(), None);
    assert_eq!(last("data: any text\n").unwrap().as_deref(), Some("any text"));
    for whole in [r#"{"Id": "名"}"#, "[1]", "[DONE]", "{} "] {
        assert_eq!(last(&format!("data:{whole}")).unwrap().as_deref(), Some(whole));
    }
    // A number or a word may go on.
    for cut in ["any text", r#"{"Id": "na"#, r#"{"Id": [{}]"#, "12", r#""na""#, "[DONE"] {
        let error = last(&format!("data:{cut}")).unwrap_err();
        assert_eq!((error.kind(), error.sent()), (ErrorKind::Interrupted, Sent::MaybeSent), "{cut}");
        assert!(error.message().ends_with(&format!("after {} bytes of its data", cut.len())), "{error}");
        assert!(!error.to_string().contains("na"), "{error}");
    }
    assert_eq!(last("data: a\n\neve").unwrap_err().kind(), ErrorKind::Interrupted);
}

#[test]
fn an_event_has_a_bound_and_a_line_that_never_ends_too() {
    let decode = |pieces: &[&str]| -> Result<usize, Error> {
        let mut decoder = Decoder::new().with_max_event_size(20);
        let mut count = 0;
        for piece in pieces {
            let mut piece = piece.as_bytes();
            while decoder.decode(&mut piece)?.is_some() {
                count += 1;
            }
        }
        Ok(count)
    };
    // Twenty bytes as they come, without line ends.
    assert_eq!(decode(&["event: a\ndata: b", "bbbbb\n\n", "data: cccccccccccccc\r\n\r\n"]).unwrap(), 2);
    // What is passed over makes no event larger.
    assert_eq!(decode(&["data: a\n", &": ping\nother: field\n".repeat(99), "id: 1\ndata: b\n\n"]).unwrap(), 1);
    for pieces in [
        &["data: ccccccccccccccc"][..],
        &["data: ccccccccc", "ccccccccc", "c\n\n"],
        &["data: cccccc\ndata: ccc\n\n"],
        &["data: cccccc\ndata", ": ccc\n\n"],
        &["data: ccc", "ccc\ndata: ccc\n\n"],
        &["event: aaaaaaa\ndata: b\n\n"],
        &[": no comment is so long"],
        &[&"data\n".repeat(6)],
        &["id: 12345678901234567\n"],
    ] {
        let error = decode(pieces).unwrap_err();
        assert_eq!(
            (error.kind(), error.message()),
            (ErrorKind::TooLarge, "an event of the stream has more than 20 bytes")
        );
    }
}

#[test]
fn events_before_one_that_is_too_large_are_had_and_none_behind_it() {
    let mut decoder = Decoder::new().with_max_event_size(10);
    let mut rest = &b"data: a\n\ndata: bbbbbb\n\ndata: c\n\n"[..];
    assert_eq!(decoder.decode(&mut rest).unwrap(), Some(Event::new("a")));
    for _ in 0..3 {
        assert_eq!(decoder.decode(&mut rest).unwrap_err().kind(), ErrorKind::TooLarge);
    }
}

#[test]
fn an_event_means_json_with_or_without_an_envelope_or_the_end() {
    for (data, item) in [
        (r#"{"Id": "a", "Choices": []}"#, Some(r#"{"Id": "a", "Choices": []}"#)),
        (" {\"Id\": 1}\n", Some(r#"{"Id": 1}"#)),
        ("{\n\"Response\": {\"Id\":\t1},\n\"x\": 2}", Some("{\"Id\":\t1}")),
        (r#"{"Response": "#, Some(r#"{"Response":"#)),
        (r#"{"Responses": {}}"#, Some(r#"{"Responses": {}}"#)),
        ("any text", Some("any text")),
        ("", Some("")),
        ("[DONE]", None),
        (" [DONE]", None),
        (r#""[DONE]""#, Some(r#""[DONE]""#)),
    ] {
        assert_eq!(Event::new(data).item().unwrap(), item, "{data}");
    }
}

#[test]
fn an_event_that_tells_of_a_failure_is_the_services_error() {
    for (data, code, id) in [
        (r#"{"Type": "error", "RequestId": "r", "Error": {"Code": "C.D", "Message": "m"}}"#, "C.D", Some("r")),
        (r#"{"Response": {"Error": {"Code": "C", "Message": "m"}, "RequestId": "r"}}"#, "C", Some("r")),
        (r#"{"Response": {"Error": {"Code": "C", "Message": "m"}}}"#, "C", None),
        (r#"{"ErrorMsg": {"Msg": "m", "Code": 4001}, "Id": "a"}"#, "4001", None),
    ] {
        let error = Event::new(data).item().unwrap_err();
        assert_eq!((error.kind(), error.message(), error.request_id()), (ErrorKind::Service, "m", id), "{data}");
        assert_eq!(error.code().unwrap().as_str(), code);
    }
    for data in [
        r#"{"Error": null, "ErrorMsg": null}"#,
        r#"{"ErrorMsg": {"Msg": "", "Code": 0}}"#,
        r#"{"Error": {"Code": "", "Message": ""}}"#,
        r#"{"Error": "a text"}"#,
        r#"{"ErrorCode": "", "Errors": []}"#,
        r#"{"Delta": {"Error": {"Code": "C", "Message": "of somebody else"}}}"#,
        r#"{"Content": "say {\"Error\": {\"Code\": \"C\"}}"}"#,
        r#"{"Error": {"Code": "C"}"#,
    ] {
        assert_eq!(Event::new(data).item().unwrap(), Some(data));
    }
}

#[test]
fn what_an_event_says_is_not_shown_by_debug() {
    let shown = format!("{:?}", Event::new("secret"));
    assert_eq!(shown, r#"Event { event: "", data: <6 bytes>, id: "" }"#);
    let mut decoder = Decoder::new();
    assert_eq!(decoder.decode(&mut &b"data: secret\ndata: sec"[..]).unwrap(), None);
    assert_eq!(format!("{decoder:?}"), "Decoder { max_event_size: 16777216, size: 21, retry: None, .. }");
}
