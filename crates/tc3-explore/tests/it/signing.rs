//! Every step of a signature, and one of one's own beside it.

use serde_json::{Value, json};

use crate::support::Visit;

fn order(request: &str, more: &Value) -> Value {
    let mut order = Visit::order("cfg", "2021-08-20", "DescribeTask", request);
    order.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    order
}

#[tokio::test(flavor = "multi_thread")]
async fn the_steps_are_those_of_the_protocol() {
    let visit = Visit::new().await;
    let signed = visit.post("/-/sign", &order(r#"{"TaskId":1698}"#, &json!({"time": "1700000000"}))).await.json();
    assert_eq!((&signed["timestamp"], &signed["scope"]), (&json!(1_700_000_000), &json!("2023-11-14/cfg/tc3_request")));
    let texts = |lines: &Value| -> Vec<String> {
        lines.as_array().unwrap().iter().map(|line| line["text"].as_str().unwrap().to_owned()).collect()
    };
    let canonical = texts(&signed["canonical_request"]);
    assert_eq!(canonical[0], "POST");
    let form: Vec<_> =
        signed["canonical_request"].as_array().unwrap().iter().filter(|line| line["is_from_form"] == true).collect();
    assert_eq!(form.len(), 1, "the body's digest");
    let to_sign = texts(&signed["string_to_sign"]);
    assert_eq!(to_sign[..2], ["TC3-HMAC-SHA256", "1700000000"]);
    assert_eq!(to_sign[3], signed["hashed_canonical_request"].as_str().unwrap());
    assert!(signed["authorization"].as_str().unwrap().ends_with(signed["signature"].as_str().unwrap()));
    // The same request at the same time is signed alike, at another otherwise.
    let again =
        visit.post("/-/sign", &order(r#"{"TaskId":1698}"#, &json!({"time": "2023-11-14T22:13:20Z"}))).await.json();
    assert_eq!(again["signature"], signed["signature"]);
    let other = visit.post("/-/sign", &order(r#"{"TaskId":1698}"#, &json!({"time": "1700000001"}))).await.json();
    assert_ne!(other["signature"], signed["signature"]);
    let wrong = visit.post("/-/sign", &order(r#"{"TaskId":1698}"#, &json!({"time": "noon"}))).await.json();
    assert!(wrong["problem"].as_str().unwrap().contains("2026-01-31T12:00:00Z"), "{wrong}");
    let refused = visit.post("/-/sign", &order("{}", &json!({}))).await.json();
    assert_eq!(refused["violations"][0]["path"], "TaskId");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signature_of_ones_own_is_compared() {
    let visit = Visit::new().await;
    let now = json!({"time": "1700000000"});
    let right = visit.post("/-/sign", &order(r#"{"TaskId":1698}"#, &now)).await.json();
    let compare = |request: &str, pasted: &str| order(request, &json!({"time": "1700000000", "pasted": pasted}));
    for pasted in [right["signature"].as_str().unwrap(), right["authorization"].as_str().unwrap()] {
        let verdict = visit.post("/-/compare", &compare(r#"{"TaskId":1698}"#, pasted)).await.json();
        assert_eq!(verdict["verdict"]["is_right"], true, "{verdict}");
    }
    let verdict =
        visit.post("/-/compare", &compare(r#"{"TaskId":1699}"#, right["signature"].as_str().unwrap())).await.json();
    assert_eq!(
        (&verdict["verdict"]["is_right"], verdict["verdict"]["causes"].as_array().unwrap().is_empty()),
        (&json!(false), false)
    );
    let nonsense = visit.post("/-/compare", &compare(r#"{"TaskId":1698}"#, "nonsense")).await.json();
    assert!(nonsense["problem"].is_string(), "{nonsense}");
}

/// A whole request that signs what it does not send: the difference is found, and why.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_of_ones_own_is_compared() {
    let visit = Visit::new().await;
    let signed = visit.post("/-/sign", &order(r#"{"TaskId":1698}"#, &json!({"time": "1700000000"}))).await.json();
    let headers = signed["request"]["headers"].as_array().unwrap();
    let mut raw = "POST / HTTP/1.1\r\n".to_owned();
    for header in headers {
        raw += &format!("{}: {}\r\n", header["name"].as_str().unwrap(), header["value"].as_str().unwrap());
    }
    let right = format!("{raw}\r\n{}", signed["request"]["body"].as_str().unwrap());
    let verdict = visit.post("/-/compare", &order("{}", &json!({"pasted": right}))).await.json();
    assert_eq!(verdict["verdict"]["is_right"], true, "{verdict}");
    // A client that writes a blank more than it signed.
    let spaced = format!("{raw}\r\n{{\"TaskId\": 1698}}");
    let verdict = visit.post("/-/compare", &order("{}", &json!({"pasted": spaced}))).await.json();
    let found = &verdict["verdict"];
    assert_eq!(
        (&found["is_right"], &found["code"]),
        (&json!(false), &json!("AuthFailure.SignatureFailure")),
        "{verdict}"
    );
    assert!(!found["causes"].as_array().unwrap().is_empty(), "{verdict}");
}
