//! The clock, set from Rust and over the control API: everything goes by it.

use std::time::Duration;

use bytes::Bytes;
use cfg_core::{DescribeTask, ModifyTaskRunStatus, TaskStatus};
use http::{Method, Request};
use tc3_mock::Mock;

use crate::support::{NOW, at, builder, call, deliver, describe, envelope, raw_of, refusal, send};

/// The status and the text of the answer.
fn ask(mock: &Mock, method: Method, body: &'static str) -> (u16, String) {
    let request = Request::builder().method(method).uri("/_mock/clock").header("Content-Type", "application/json");
    let response = deliver(mock, request.body(Bytes::from(body)).unwrap());
    (response.status().as_u16(), String::from_utf8(response.body().to_vec()).unwrap())
}

fn put(mock: &Mock, body: &'static str) -> (u16, String) {
    ask(mock, Method::PUT, body)
}

#[test]
fn it_is_set_advanced_and_frozen_over_the_control_api() {
    let mock = builder().build().unwrap();
    let told = |now: &str, frozen: bool| (200, format!(r#"{{"now":"{now}","frozen":{frozen}}}"#));
    assert_eq!(ask(&mock, Method::GET, ""), told("2023-11-14T22:13:20Z", false));
    assert_eq!(put(&mock, r#"{"advance_s": 3600}"#), told("2023-11-14T23:13:20Z", false));
    assert_eq!(put(&mock, r#"{"frozen": true}"#), told("2023-11-14T23:13:20Z", true));
    assert_eq!(put(&mock, r#"{"now": "2030-01-01T08:00:00+08:00"}"#), told("2030-01-01T00:00:00Z", true));
    let all = r#"{"frozen": false, "advance_s": 1, "now": "2031-12-31T23:59:59Z"}"#;
    assert_eq!(put(&mock, all), told("2032-01-01T00:00:00Z", false));
    assert_eq!(put(&mock, r#"{"advance_s": 253402300799}"#), told("9999-12-31T23:59:59Z", false), "no further");
    assert_eq!(mock.clock().now().seconds(), 253_402_300_799);
}

#[test]
fn what_is_wrong_is_told_and_nothing_of_it_done() {
    let mock = builder().build().unwrap();
    for (body, problem) in [
        ("", "expected an object in JSON"),
        ("[]", "expected an object, found a list"),
        ("{}", "expected now, advance_s or frozen"),
        (r#"{"advance_s": 5, "later": 1}"#, "later is not known; there is now, advance_s, frozen"),
        (
            r#"{"advance_s": 5, "now": "tomorrow"}"#,
            r#"now: expected a time in RFC 3339, from 1970 to 9999, found \"tomorrow\""#,
        ),
        (r#"{"advance_s": -5}"#, "advance_s: expected an integer from 0 to 253402300799, found -5"),
        (r#"{"advance_s": 1.5}"#, "found 1.5"),
        (r#"{"advance_s": 5, "frozen": "yes"}"#, r#"frozen: expected true or false, found \"yes\""#),
        (r#"{"advance_s": null}"#, "found null"),
    ] {
        let (status, answer) = put(&mock, body);
        assert_eq!(status, 400, "{body}");
        assert!(answer.contains(problem), "{body}: {answer}");
        assert_eq!(mock.clock().now().seconds(), NOW, "{body}");
    }
    assert_eq!(ask(&mock, Method::POST, "{}").0, 405);
    let form = Request::put("/_mock/clock").body(Bytes::from_static(br#"{"frozen": true}"#)).unwrap();
    assert_eq!(deliver(&mock, form).status(), 415);
    assert!(!mock.clock().is_frozen());
}

#[test]
fn signatures_and_answers_go_by_it() {
    let mock = builder().build().unwrap();
    mock.clock().advance(Duration::from_secs(300));
    call(&mock, ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING)).unwrap();
    let task = describe(&mock, 1698);
    assert_eq!(task.task_start_time.as_deref(), Some("2023-11-15 06:18:20"));
    mock.clock().advance(Duration::from_secs(1));
    assert_eq!(refusal(&mock, DescribeTask::new(1698)), "AuthFailure.SignatureExpire");
    mock.clock().set(at(NOW));
    assert_eq!(refusal(&mock, DescribeTask::new(1698)), "none");
    assert_eq!(mock.requests().last().unwrap().time, at(NOW));
}

#[test]
fn a_frozen_clock_stands_and_goes_on_from_there() {
    let mock = Mock::builder().with_time(at(NOW)).with_frozen_clock().build().unwrap();
    let clock = mock.clock();
    assert!(clock.is_frozen());
    assert_eq!(clock.now(), at(NOW));
    clock.advance(Duration::from_millis(2_999));
    assert_eq!(clock.now(), at(NOW + 2));
    clock.unfreeze();
    let now = clock.now();
    assert!(now >= at(NOW + 2) && !clock.is_frozen());
}

/// What is made up goes by it too: an instance that is there was made before and is paid until later.
#[test]
fn times_that_are_made_up_lie_around_it() {
    // What is kept was made once, by the clock as it was then.
    let mock = builder().without_auth().without_memory().build().unwrap();
    let mut seen = Vec::new();
    for now in ["2023-11-14T22:13:20Z", "2023-11-14T00:00:00Z", "2031-05-01T12:00:00Z"] {
        mock.clock().set(now.parse().unwrap());
        let mut request = raw_of(&mock, "cvm", "2017-03-12", "DescribeInstances", "{}");
        request.headers.push(("X-TC-Region".into(), "ap-guangzhou".to_owned()));
        let instances = envelope(&send(&mock, request))["InstanceSet"].take();
        let text = |name: &str| instances[0][name].as_str().unwrap().to_owned();
        assert!(text("CreatedTime").as_str() < now && now < text("ExpiredTime").as_str(), "{now}: {instances}");
        seen.push(instances);
    }
    assert_eq!(seen[0], seen[1], "all day long it is the same");
    assert_ne!(seen[0], seen[2]);
}
