//! How faults are ordered, listed and ended: over the control API, from a list, and in Rust.

use std::time::Duration;

use bytes::Bytes;
use cfg_core::DescribeTask;
use http::{Method, Request};
use serde_json::{Value, json};
use tc3::ErrorKind;
use tc3_mock::{Fault, Mock, Reset};

use crate::support::{builder, deliver, mock, refusal};

/// The status and the answer.
fn ask(mock: &Mock, method: Method, path: &str, body: impl Into<Bytes>) -> (u16, Value) {
    let request = Request::builder().method(method).uri(format!("/_mock/{path}"));
    let request = request.header("Content-Type", "application/json").body(body.into()).unwrap();
    let response = deliver(mock, request);
    (response.status().as_u16(), serde_json::from_slice(response.body()).unwrap())
}

fn order(mock: &Mock, fault: &Value) -> (u16, Value) {
    ask(mock, Method::POST, "faults", fault.to_string())
}

fn listed(mock: &Mock) -> Value {
    ask(mock, Method::GET, "faults", "").1["faults"].take()
}

fn look(mock: &Mock) -> String {
    refusal(mock, DescribeTask::new(1698))
}

#[test]
fn it_is_ordered_listed_and_ended() {
    let mock = mock();
    assert_eq!(ask(&mock, Method::GET, "faults", ""), (200, json!({"faults": []})));
    let first = json!({"match": {"service": "cfg", "action": "DescribeTask"}, "skip": 1, "times": 2, "share": 1.0,
                       "fault": {"error": {"code": "InternalError", "message": "later"}}});
    assert_eq!(order(&mock, &first), (200, json!({"id": "fault-1"})));
    assert_eq!(order(&mock, &json!({"fault": {"clock_skew_s": -7}})), (200, json!({"id": "fault-2"})));
    assert_eq!([look(&mock), look(&mock)], ["none", "InternalError"]);

    let mut expected = first.clone();
    for (name, value) in [("id", json!("fault-1")), ("seen", json!(2)), ("applied", json!(1))] {
        expected[name] = value;
    }
    let second =
        json!({"id": "fault-2", "seen": 2, "applied": 2, "skip": 0, "share": 1.0, "fault": {"clock_skew_s": -7}});
    assert_eq!(listed(&mock), json!([expected, second]));
    assert_eq!(ask(&mock, Method::GET, "faults/fault-2", ""), (200, second));
    let log = ask(&mock, Method::GET, "requests", "").1;
    assert_eq!(log["requests"][0]["faults"], json!(["fault-2"]));
    assert_eq!(log["requests"][1]["faults"], json!(["fault-1", "fault-2"]));

    assert_eq!(ask(&mock, Method::DELETE, "faults/fault-1", ""), (200, json!({"ended": 1})));
    for path in ["faults/fault-1", "faults/fault-10", "faults/x/y", "faults/"] {
        assert_eq!(ask(&mock, Method::DELETE, path, "").0, 404, "{path}");
        assert_eq!(ask(&mock, Method::GET, path, "").0, 404, "{path}");
    }
    assert_eq!(look(&mock), "none");
    assert_eq!(order(&mock, &json!({"fault": {"garbage": 1}})), (200, json!({"id": "fault-3"})), "no id comes again");
    assert_eq!(ask(&mock, Method::DELETE, "faults", ""), (200, json!({"ended": 2})));
    assert_eq!(listed(&mock), json!([]));
    assert_eq!(ask(&mock, Method::PUT, "faults", "{}").0, 405);
    assert_eq!(ask(&mock, Method::POST, "faults/fault-1", "{}").0, 405);
}

#[test]
fn the_log_tells_what_stood_in_place_of_an_answer() {
    let mock = mock();
    mock.fault(Fault::respond(502, "text/html", "")).unwrap();
    let request = Request::post("/").body(Bytes::new()).unwrap();
    assert_eq!(deliver(&mock, request).status(), 502);
    let entry = &ask(&mock, Method::GET, "requests", "").1["requests"][0];
    assert_eq!(
        (&entry["verdict"], &entry["code"], &entry["faults"]),
        (&json!("replaced"), &json!(null), &json!(["fault-1"]))
    );
    assert_eq!(entry["request_id"], "00000000-0000-4000-8000-000000000001");
}

/// What is listed can be ordered again as it is, but for what the mock counts.
#[test]
fn each_form_is_told_as_it_was_read() {
    let mock = mock();
    let forms = [
        json!({"error": {"code": "A", "message": ""}}),
        json!({"rate_per_second": 0}),
        json!({"respond": {"status": 502, "content_type": "text/html; charset=utf-8", "body": "\u{1}\"<"}}),
        json!({"reset": "before"}),
        json!({"reset": "headers"}),
        json!({"reset": "body"}),
        json!({"truncate_at": 10}),
        json!({"garbage": 10_485_760}),
        json!({"delay_ms": 86_400_000}),
        json!({"clock_skew_s": 253_402_300_799_i64}),
    ];
    for form in &forms {
        assert_eq!(order(&mock, &json!({"share": 0.25, "fault": form})).0, 200, "{form}");
    }
    let listed = listed(&mock);
    for (told, form) in listed.as_array().unwrap().iter().zip(&forms) {
        assert_eq!((&told["fault"], &told["share"]), (form, &json!(0.25)));
    }
}

const WRONG: [(&str, &str); 36] = [
    ("[]", "expected an object, found a list"),
    ("{", "expected an object in JSON: "),
    ("{}", "fault: expected an object, found nothing"),
    (r#"{"fault": "reset"}"#, r#"fault: expected an object, found "reset""#),
    (
        r#"{"fault": {}}"#,
        "fault: expected one of error, rate_per_second, respond, reset, truncate_at, garbage, delay_ms, clock_skew_s, found nothing",
    ),
    (r#"{"fault": {"explode": 1}}"#, "clock_skew_s, found explode"),
    (r#"{"fault": {"garbage": 1, "delay_ms": 1}}"#, "clock_skew_s, found delay_ms, garbage"),
    (r#"{"fault": {"error": "InternalError"}}"#, r#"fault.error: expected an object, found "InternalError""#),
    (r#"{"fault": {"error": {"code": "A"}}}"#, "fault.error.message: expected a string, found nothing"),
    (r#"{"fault": {"error": {"code": 1, "message": ""}}}"#, "fault.error.code: expected a string, found 1"),
    (r#"{"fault": {"error": {"code": "", "message": ""}}}"#, r#"fault.error.code: expected 1 to 256 bytes, found """#),
    (
        r#"{"fault": {"error": {"code": "A", "message": "", "more": 1}}}"#,
        "fault.error.more is not known; there is code, message",
    ),
    (
        r#"{"fault": {"rate_per_second": -1}}"#,
        "fault.rate_per_second: expected an integer from 0 to 4294967295, found -1",
    ),
    (
        r#"{"fault": {"respond": {"status": 99, "content_type": "a/b", "body": ""}}}"#,
        "fault.respond.status: expected an integer from 200 to 599, found 99",
    ),
    (r#"{"fault": {"respond": {"status": 600, "content_type": "a/b", "body": ""}}}"#, "200 to 599, found 600"),
    (r#"{"fault": {"respond": {"status": 70000, "content_type": "a/b", "body": ""}}}"#, "found 70000"),
    (
        r#"{"fault": {"respond": {"content_type": "a/b", "body": ""}}}"#,
        "fault.respond.status: expected an integer, found nothing",
    ),
    (
        r#"{"fault": {"respond": {"status": 200, "body": ""}}}"#,
        "fault.respond.content_type: expected a string, found nothing",
    ),
    (
        r#"{"fault": {"respond": {"status": 200, "content_type": "a\nb", "body": ""}}}"#,
        r#"fault.respond.content_type: expected a content type such as text/html, found "a\nb""#,
    ),
    (
        r#"{"fault": {"respond": {"status": 200, "content_type": "a/b", "body": {}}}}"#,
        "fault.respond.body: expected a string, found an object",
    ),
    (
        r#"{"fault": {"respond": {"status": 200, "content_type": "a/b", "body": "", "headers": {}}}}"#,
        "fault.respond.headers is not known; there is status, content_type, body",
    ),
    (r#"{"fault": {"reset": "after"}}"#, r#"fault.reset: expected before, headers or body, found "after""#),
    (r#"{"fault": {"truncate_at": 1.5}}"#, "fault.truncate_at: expected an integer from 0 to 10485760, found 1.5"),
    (r#"{"fault": {"garbage": 10485761}}"#, "fault.garbage: expected an integer from 0 to 10485760, found 10485761"),
    (r#"{"fault": {"delay_ms": 86400001}}"#, "fault.delay_ms: expected an integer from 0 to 86400000, found 86400001"),
    (
        r#"{"fault": {"clock_skew_s": "5"}}"#,
        r#"fault.clock_skew_s: expected an integer from -253402300799 to 253402300799, found "5""#,
    ),
    (r#"{"skip": -1, "fault": {"garbage": 1}}"#, "skip: expected an integer from 0 to 4294967295, found -1"),
    (r#"{"times": 0.5, "fault": {"garbage": 1}}"#, "times: expected an integer from 0 to 4294967295, found 0.5"),
    (r#"{"share": 1.5, "fault": {"garbage": 1}}"#, "share: expected a number from 0 to 1, found 1.5"),
    (r#"{"share": "all", "fault": {"garbage": 1}}"#, r#"share: expected a number from 0 to 1, found "all""#),
    (r#"{"time": 1, "fault": {"garbage": 1}}"#, "time is not known; there is match, skip, times, share, fault"),
    (r#"{"match": [], "fault": {"garbage": 1}}"#, "match: expected an object, found a list"),
    (
        r#"{"match": {"service": "cfgg"}, "fault": {"garbage": 1}}"#,
        r#"match.service: expected the name of a service, found "cfgg"; the nearest is cfg"#,
    ),
    (
        r#"{"match": {"service": "cfg", "action": "DescribTask"}, "fault": {"garbage": 1}}"#,
        r#"match.action: expected the name of an action of cfg, found "DescribTask"; the nearest is DescribeTask"#,
    ),
    (
        r#"{"match": {"action": "ModifyTaskRunStatu"}, "fault": {"garbage": 1}}"#,
        r#"match.action: expected the name of an action of a service, found "ModifyTaskRunStatu"; the nearest is ModifyTaskRunStatus"#,
    ),
    (r#"{"match": {"region": "x"}, "fault": {"garbage": 1}}"#, "match.region is not known; there is service, action"),
];

#[test]
fn what_is_wrong_is_told_and_nothing_of_it_ordered() {
    let mock = mock();
    for (body, problem) in WRONG {
        let (status, answer) = ask(&mock, Method::POST, "faults", body);
        let told = answer["error"].as_str().unwrap();
        assert_eq!(status, 400, "{body}: {told}");
        assert!(told.contains(problem), "{body}: {told}");
    }
    assert_eq!(listed(&mock), json!([]));
}

#[test]
fn a_list_is_read_as_a_whole_or_not_at_all() {
    let text = r#"[{"match": {"service": "cfg"}, "times": 1, "fault": {"reset": "body"}}, {"fault": {"delay_ms": 5}}]"#;
    let expected = [Fault::reset(Reset::Body).on_service("cfg").times(1), Fault::delay(Duration::from_millis(5))];
    assert_eq!(Fault::list_from_json(text).unwrap(), expected);
    assert_eq!(Fault::list_from_json("[]").unwrap(), []);

    let told = |text: &str| {
        let error = Fault::list_from_json(text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Setup);
        error.message().to_owned()
    };
    assert_eq!(told("{}"), "expected a list of objects, found an object");
    assert_eq!(told("[1]"), "[0]: expected an object, found 1");
    assert!(told("[").starts_with("expected a list of objects in JSON: "));
    for (body, problem) in WRONG.into_iter().filter(|(body, _)| body.starts_with(r#"{""#)) {
        let told = told(&format!(r#"[{{"fault": {{"garbage": 1}}}}, {body}]"#));
        assert!(told.starts_with("[1].") && told.contains(problem), "{body}: {told}");
    }
}

#[test]
fn a_fault_in_rust_is_checked_the_same_way() {
    let mock = mock();
    let garbage = || Fault::garbage(1);
    for (fault, problem) in [
        (garbage().on_service("cfgg"), "match.service: "),
        (garbage().on("cfg", "DescribTask"), "the nearest is DescribeTask"),
        (garbage().share(f64::NAN), "share: expected a number from 0 to 1, found NaN"),
        (garbage().share(-0.1), "share: "),
        (Fault::garbage(usize::MAX), "fault.garbage: "),
        (Fault::respond(101, "text/html", ""), "fault.respond.status: "),
        (Fault::respond(200, "", ""), "fault.respond.content_type: "),
        (Fault::delay(Duration::MAX), "fault.delay_ms: "),
        (Fault::error("", ""), "fault.error.code: "),
        (
            Fault::error("A", "x".repeat(4_097)),
            "fault.error.message: expected at most 4096 bytes, found another string",
        ),
    ] {
        let error = mock.fault(fault.clone()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Setup);
        assert!(error.to_string().contains(problem), "{error}");
        let error = builder().with_fault(garbage()).with_fault(fault).build().unwrap_err();
        assert!(error.kind() == ErrorKind::Setup && error.to_string().contains("[1]."), "{error}");
    }
    assert_eq!(listed(&mock), json!([]));
    assert!(mock.requests().is_empty());
}

#[test]
fn a_handle_tells_and_ends_its_fault_and_dropping_it_does_not() {
    let mock = mock();
    let handle = mock.fault(Fault::error("Fault", "")).unwrap();
    assert_eq!(look(&mock), "Fault");
    assert_eq!(format!("{handle:?}"), r#"FaultHandle { id: "fault-1", seen: 1, applied: 1 }"#);
    drop(handle.clone());
    assert_eq!(look(&mock), "Fault");
    handle.end();
    handle.end();
    assert_eq!(look(&mock), "none");
    assert_eq!((handle.seen(), handle.applied()), (2, 2));
}

#[test]
fn a_reset_ends_all_but_those_of_the_beginning_which_begin_anew() {
    let mock = builder().with_fault(Fault::error("First", "").times(1)).build().unwrap();
    let later = mock.fault(Fault::error("Later", "")).unwrap();
    assert_eq!([look(&mock), look(&mock)], ["First", "Later"]);
    for _ in 0..2 {
        mock.reset();
        assert_eq!([look(&mock), look(&mock)], ["First", "none"]);
        assert_eq!(listed(&mock)[0]["id"], "fault-1");
    }
    assert_eq!(later.seen(), 2);
    assert_eq!(ask(&mock, Method::DELETE, "faults", ""), (200, json!({"ended": 1})));
    assert_eq!(ask(&mock, Method::POST, "reset", "").0, 200);
    assert_eq!(look(&mock), "First");
    assert_eq!(mock.fault(Fault::garbage(1)).unwrap().id(), "fault-3");
}

#[test]
fn their_number_and_size_are_bounded() {
    let mock = mock();
    for _ in 0..100 {
        mock.fault(Fault::clock_skew(0)).unwrap();
    }
    let error = mock.fault(Fault::clock_skew(0)).unwrap_err();
    assert!(error.to_string().contains("at most 100 faults"), "{error}");
    assert_eq!(look(&mock), "none");
    assert_eq!(mock.requests()[0].faults.len(), 100);
    assert_eq!(ask(&mock, Method::DELETE, "faults", ""), (200, json!({"ended": 100})));

    // Each of these takes six times its bytes in the list.
    let large = || Fault::respond(200, "text/plain", "\u{1}".repeat(100_000));
    mock.fault(large()).unwrap();
    let error = mock.fault(large()).unwrap_err();
    assert!(error.to_string().contains("1048576 bytes"), "{error}");
    let (status, answer) = ask(&mock, Method::POST, "faults", " ".repeat(2_000_000));
    assert_eq!((status, answer["error"].as_str()), (400, Some("expected an object of no more than 1048576 bytes")));
}
