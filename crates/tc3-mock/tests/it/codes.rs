//! Each refusal of the chain has the code that the service would answer.

use bytes::Bytes;
use http::Request;

use crate::support::{at, builder, code, deliver, message, mock, raw, raw_of, send};

#[test]
fn names_that_are_not_there() {
    let mock = mock();
    assert_eq!(code(&send(&mock, raw(&mock, "DescribeTasks", "{}"))), "InvalidAction");
    assert!(message(&send(&mock, raw(&mock, "DescribeTasks", "{}"))).contains("DescribeTask"));
    assert_eq!(code(&send(&mock, raw_of(&mock, "cfg", "2020-01-01", "DescribeTask", "{}"))), "NoSuchVersion");
    assert_eq!(code(&send(&mock, raw_of(&mock, "nosuch", "2020-01-01", "DescribeTask", "{}"))), "NoSuchProduct");
}

#[test]
fn requests_that_the_spec_refuses() {
    let mock = mock();
    for (body, expected) in [
        (r#"{"Status": 1002}"#, "MissingParameter"),
        (r#"{"TaskId": 1698, "Status": 1004}"#, "MissingParameter"),
        (r#"{"TaskId": 1698, "Status": 1005}"#, "InvalidParameterValue"),
        (r#"{"TaskId": 1698, "Status": []}"#, "InvalidParameter"),
        (r#"{"TaskId": "x", "Status": 1002}"#, "InvalidParameter"),
        (r#"{"TaskId": 1698, "Status": 1002, "Colour": 1}"#, "UnknownParameter"),
        (r#"{"TaskId": 1, "Status": 1002}"#, "InvalidParameterValue"),
        (r#"{"TaskId": "1698", "Status": "1002"}"#, "none"),
    ] {
        assert_eq!(code(&send(&mock, raw(&mock, "ModifyTaskRunStatus", body))), expected, "{body}");
    }
}

#[test]
fn a_region_is_demanded_where_it_is_needed() {
    let mock = mock();
    let response = send(&mock, raw_of(&mock, "cvm", "2017-03-12", "DescribeInstances", "{}"));
    assert_eq!(code(&response), "MissingParameter");
    assert!(message(&response).contains("X-TC-Region"));
}

#[test]
fn only_post_with_json_and_get_with_a_query_are_understood() {
    let mock = builder().without_auth().build().unwrap();
    let request = |method: &str, content_type: &str| {
        Request::builder()
            .method(method)
            .uri("/")
            .header("Host", "cfg.tencentcloudapi.com")
            .header("Content-Type", content_type)
            .header("X-TC-Action", "DescribeTask")
            .header("X-TC-Version", "2021-08-20")
            .header("X-TC-Timestamp", at(0).seconds().to_string())
            .body(Bytes::from_static(b"{}"))
            .unwrap()
    };
    assert_eq!(code(&deliver(&mock, request("PUT", "application/json"))), "UnsupportedProtocol");
    assert_eq!(code(&deliver(&mock, request("POST", "text/plain"))), "UnsupportedOperation");
    assert_eq!(code(&deliver(&mock, request("POST", "application/json; charset=utf-8"))), "MissingParameter");
    let bare = Request::get("/").body(Bytes::new()).unwrap();
    assert_eq!(code(&deliver(&mock, bare)), "MissingParameter");
}
