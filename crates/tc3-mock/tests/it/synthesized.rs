//! Actions without behaviour answer from their spec.

use crate::support::{envelope, mock, raw, send};

/// Whether the answer says that it was made from the spec, and the answer.
fn answers(action: &str, body: &str) -> (bool, serde_json::Value) {
    let mock = mock();
    let response = send(&mock, raw(&mock, action, body));
    (response.headers().contains_key("x-tc3-mock"), envelope(&response))
}

#[test]
fn what_is_always_present_is_there_and_a_header_says_so() {
    let (marked, answer) = answers("DescribeTemplateList", r#"{"Limit": 10, "Offset": 0}"#);
    assert!(marked);
    assert_eq!(answer["TemplateList"], serde_json::json!([]));
    assert_eq!(answer["Total"], 0);
    assert_eq!(answers("DescribeTemplateList", r#"{"Limit": 10, "Offset": 0}"#).1, answer, "the same each time");
    let (marked, nested) = answers("DescribeTemplate", r#"{"TemplateId": 1}"#);
    assert!(marked);
    assert!(nested["Template"]["TemplateTitle"].is_string(), "{nested}");
}

#[test]
fn they_are_checked_like_the_rest_and_behaviour_is_not_marked() {
    assert_eq!(answers("DescribeTemplate", "{}").1["Error"]["Code"], "MissingParameter");
    assert!(!answers("DescribeTask", r#"{"TaskId": 1698}"#).0);
}
