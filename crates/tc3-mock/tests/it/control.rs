//! What the mock tells of itself.

use bytes::Bytes;
use http::Request;
use serde_json::Value;

use cfg_core::{ModifyTaskRunStatus, TaskStatus};

use crate::support::{call, deliver, describe, mock};

fn control(mock: &tc3_mock::Mock, method: &str, path: &str) -> (u16, Value) {
    let request = Request::builder().method(method).uri(path).body(Bytes::new()).unwrap();
    let response = deliver(mock, request);
    (response.status().as_u16(), serde_json::from_slice(response.body()).unwrap())
}

#[test]
fn a_reset_restores_the_default_world_and_forgets_the_requests() {
    let mock = mock();
    assert_eq!(control(&mock, "GET", "/_mock/health").0, 200);
    call(&mock, ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING)).unwrap();
    assert_eq!(describe(&mock, 1698).task_status, TaskStatus::RUNNING);
    assert_eq!(mock.requests().len(), 2);
    assert_eq!(control(&mock, "POST", "/_mock/reset").0, 200);
    assert_eq!(mock.requests().len(), 0);
    assert_eq!(describe(&mock, 1698).task_status, TaskStatus::NOT_STARTED);
}

#[test]
fn the_log_tells_what_came_and_no_secret() {
    let mock = mock();
    call(&mock, ModifyTaskRunStatus::new(1698, TaskStatus::RUNNING)).unwrap();
    let (status, log) = control(&mock, "GET", "/_mock/requests");
    let text = log.to_string();
    assert_eq!(status, 200);
    assert!(text.contains("ModifyTaskRunStatus"), "{text}");
    assert!(text.contains("Signature=***") && !text.contains("SECRETEXAMPLE"), "{text}");
}

#[test]
fn what_it_does_not_know_is_told() {
    let mock = mock();
    assert_eq!(control(&mock, "GET", "/_mock/nothing").0, 404);
    assert!(control(&mock, "GET", "/_mock/reset").0 >= 400);
}
