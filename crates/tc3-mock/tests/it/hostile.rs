//! Requests that mean no good: each gets an envelope with a code, and the mock goes on.

use bytes::Bytes;
use http::{HeaderValue, Request};
use tc3_mock::Mock;

use crate::support::{builder, code, deliver, message};

fn open_mock() -> Mock {
    builder().without_auth().build().unwrap()
}

fn post(mock: &Mock, body: impl Into<Bytes>) -> String {
    let request =
        Request::post("/").header("Host", "cfg.tencentcloudapi.com").header("Content-Type", "application/json");
    let request = request.header("X-TC-Action", "DescribeTaskList").header("X-TC-Version", "2021-08-20");
    code(&deliver(mock, request.body(body.into()).unwrap()))
}

fn get(mock: &Mock, query: &str) -> (String, String) {
    let request = Request::get(format!("/?{query}")).header("Host", "cfg.tencentcloudapi.com");
    let request = request.header("X-TC-Action", "DescribeTaskList").header("X-TC-Version", "2021-08-20");
    let response = deliver(mock, request.body(Bytes::new()).unwrap());
    (code(&response), message(&response))
}

#[test]
fn bodies_that_are_no_json_object_are_invalid() {
    let mock = open_mock();
    let deep = |open: &str, close: &str, depth: usize| format!("{}{}", open.repeat(depth), close.repeat(depth));
    let bodies: Vec<Vec<u8>> = vec![
        b"{".to_vec(),
        b"{\"Limit\": 1".to_vec(),
        b"{\"Limit\": 1}}".to_vec(),
        b"{\"Limit\": 1,}".to_vec(),
        b"{'Limit': 1}".to_vec(),
        b"{\"Limit\": NaN}".to_vec(),
        b"{\"Limit\": 01}".to_vec(),
        b"[]".to_vec(),
        b"null".to_vec(),
        b"1".to_vec(),
        b"\"text\"".to_vec(),
        b"<html></html>".to_vec(),
        b"\xff\xfe{\x00}\x00".to_vec(),
        b"{\"TaskTitle\": \"\xc3\x28\", \"Limit\": 1, \"Offset\": 0}".to_vec(),
        b"{\"TaskTitle\": \"\\ud800\", \"Limit\": 1, \"Offset\": 0}".to_vec(),
        vec![0; 1000],
        deep("[", "]", 100_000).into_bytes(),
        format!("{{\"Filters\": {}}}", deep("[", "]", 100_000)).into_bytes(),
        deep("{\"Filters\":", "}", 100_000).into_bytes(),
    ];
    for body in bodies {
        let shown = String::from_utf8_lossy(&body[..body.len().min(60)]).into_owned();
        assert_eq!(post(&mock, body), "InvalidParameter", "{shown}");
    }
    // So many values are counted before any is read.
    for body in [deep("[", "]", 1_000_000), deep("{\"Filters\":", "}", 500_001)] {
        assert_eq!(post(&mock, body), "RequestSizeLimitExceeded");
    }
    assert_eq!(post(&mock, r#"{"Limit": 1, "Offset": 0}"#), "none", "it goes on");
}

#[test]
fn numbers_of_every_size_are_judged_by_their_type() {
    let mock = open_mock();
    for (number, expected) in [
        ("9223372036854775807", "none"),
        ("-9223372036854775808", "none"),
        ("9223372036854775808", "InvalidParameter"),
        ("-9223372036854775809", "InvalidParameter"),
        ("18446744073709551616", "InvalidParameter"),
        ("1e400", "InvalidParameter"),
        ("1e2", "InvalidParameter"),
        ("1.0", "InvalidParameter"),
        ("\"0x10\"", "InvalidParameter"),
        ("\" 1\"", "InvalidParameter"),
        ("\"\"", "InvalidParameter"),
        ("true", "InvalidParameter"),
    ] {
        assert_eq!(post(&mock, format!(r#"{{"Limit": {number}, "Offset": 0}}"#)), expected, "{number}");
    }
}

#[test]
fn queries_are_bounded_and_dense() {
    let mock = open_mock();
    let nested = format!("{}=1", "A.".repeat(15_000));
    for query in [
        "Limit=1&Offset=0&TaskTag.4000000000=x",
        "Limit=1&Offset=0&TaskTag.18446744073709551616=x",
        "Limit=1&Offset=0&TaskTag.1=x",
        "Limit=1&Limit=2&Offset=0",
        "Limit=1&Offset=0&Filters.0.Keyword=a&Filters=b",
        "Limit=1&Offset=0&=x",
        "Limit=1&Offset=0&..=x",
        "Limit",
        "Limit=%zz",
        "Limit=%ff",
        &nested,
    ] {
        assert_eq!(get(&mock, query).0, "InvalidParameter", "{}", &query[..query.len().min(60)]);
    }
    assert_eq!(get(&mock, "Limit=1&Offset=0&TaskTag.0=a+b%20c").0, "none");
    assert_eq!(get(&mock, "Limit=1&Offset=0&Nothing=1").0, "UnknownParameter");
    assert_eq!(get(&mock, "").0, "MissingParameter");
}

#[test]
fn headers_full_of_rubbish_are_told_apart() {
    let mock = builder().build().unwrap();
    let rubbish = HeaderValue::from_bytes(b"\xff\xfe\x80").unwrap();
    for name in ["X-TC-Action", "X-TC-Version", "X-TC-Region", "Content-Type", "Host", "Authorization"] {
        let mut request = Request::post("/").body(Bytes::from_static(b"{}")).unwrap();
        let headers = request.headers_mut();
        headers.insert("Content-Type", HeaderValue::from_static("application/json"));
        headers.insert("X-TC-Action", HeaderValue::from_static("DescribeTask"));
        headers.insert("X-TC-Version", HeaderValue::from_static("2021-08-20"));
        headers.insert(name.parse::<http::HeaderName>().unwrap(), rubbish.clone());
        let response = deliver(&mock, request);
        assert_eq!(code(&response), "InvalidParameter", "{name}");
        assert!(message(&response).contains("not UTF-8"), "{}", message(&response));
    }
    let twice = Request::post("/").header("X-TC-Action", "A").header("X-TC-Action", "B");
    assert_eq!(code(&deliver(&mock, twice.body(Bytes::new()).unwrap())), "InvalidParameter");
}

#[test]
fn an_authorization_of_any_form_is_judged() {
    let mock = builder().build().unwrap();
    let long = format!("TC3-HMAC-SHA256 {}", "Credential=a/2023-11-14/b/tc3_request,".repeat(10_000));
    let many = format!(
        "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2023-11-14/cfg/tc3_request,SignedHeaders=content-type;host{},Signature={}",
        ";x".repeat(10_000),
        "0".repeat(64)
    );
    for authorization in ["", ",", "=", ",,,,", "TC3-HMAC-SHA256 ", "TC3-HMAC-SHA256 =,=,=", "SKIP ,", &long, &many] {
        let request = Request::post("/").header("Content-Type", "application/json").header("Host", "h");
        let request = request.header("X-TC-Action", "DescribeTask").header("X-TC-Version", "2021-08-20");
        let request = request.header("X-TC-Timestamp", "1700000000").header("Authorization", authorization);
        let response = deliver(&mock, request.body(Bytes::from_static(b"{}")).unwrap());
        assert_eq!(
            code(&response),
            "AuthFailure.InvalidAuthorization",
            "{}",
            &authorization[..authorization.len().min(60)]
        );
    }
}

#[test]
fn names_of_any_form_are_looked_up() {
    let mock = open_mock();
    let long = "x".repeat(50_000);
    for (host, version, action, expected) in [
        ("cfg.tencentcloudapi.com", "2021-08-20", "../../etc/passwd", "InvalidAction"),
        ("cfg.tencentcloudapi.com", "2021-08-20", &long, "InvalidAction"),
        ("cfg.tencentcloudapi.com", &long, "DescribeTask", "NoSuchVersion"),
        (&long, "2021-08-20", "DescribeTasks", "NoSuchProduct"),
        ("", "x", "x", "NoSuchProduct"),
    ] {
        let request = Request::post("/").header("Content-Type", "application/json").header("Host", host);
        let request = request.header("X-TC-Action", action).header("X-TC-Version", version);
        let response = deliver(&mock, request.body(Bytes::from_static(b"{}")).unwrap());
        assert_eq!(code(&response), expected);
        assert!(message(&response).len() < 1_000, "what came is not echoed at length");
    }
}
