//! Under `arbitrary_precision` a number arrives as a map, under `preserve_order` maps keep their order.

use cfg_core::tc3::{self, RawAction, Reply, Validate as _, record};
use cfg_core::{DescribeTask, DescribeTaskList, ModifyTaskRunStatus};
use cvm_core::DescribeInstancesResponse;

#[test]
fn the_features_are_really_on() {
    let value: serde_json::Value = serde_json::from_str(r#"{"b": 1.000000000000000000001, "a": 2}"#).unwrap();
    assert_eq!(value.to_string(), r#"{"b":1.000000000000000000001,"a":2}"#);
}

#[test]
fn numbers_are_read_as_numbers() {
    let mut request = ModifyTaskRunStatus::default();
    record::decode(&mut request, br#"{"TaskId": 9007199254740993, "Status": "1002", "Summary": 1.50}"#).unwrap();
    assert_eq!((request.task_id, request.status.value()), (9_007_199_254_740_993, 1002));
    // The text of a number where a string is declared: here even its digits survive.
    assert_eq!(request.summary.as_deref(), Some("1.50"));

    let by_serde: ModifyTaskRunStatus =
        serde_json::from_str(r#"{"TaskId": -5, "Status": 1001, "IsExpect": true}"#).unwrap();
    assert_eq!((by_serde.task_id, by_serde.is_expect), (-5, Some(true)));
    let value: serde_json::Value = serde_json::from_str(r#"{"TaskId": 7, "Status": 1003}"#).unwrap();
    let by_value: ModifyTaskRunStatus = serde_json::from_value(value).unwrap();
    assert_eq!(by_value.task_id, 7);
    assert_eq!(serde_json::to_string(&by_value).unwrap(), r#"{"TaskId":7,"Status":1003}"#);
}

#[test]
fn floats_lists_and_nested_numbers_too() {
    let json = r#"{"TotalCount": 1, "InstanceSet": [{"CPU": 2, "SystemDisk": {"DiskSize": 50}, "InternetAccessible": {"InternetMaxBandwidthOut": "100"}}]}"#;
    let mut response = DescribeInstancesResponse::default();
    record::decode(&mut response, json.as_bytes()).unwrap();
    assert_eq!(response.total_count, 1);
    let written = record::encode(&response).unwrap();
    assert!(written.contains(r#""CPU":2"#) && written.contains(r#""DiskSize":50"#), "{written}");
    assert!(written.contains(r#""InternetMaxBandwidthOut":100"#), "{written}");
}

#[test]
fn what_is_wrong_is_still_refused_with_its_place() {
    for (json, message) in [
        (r#"{"TaskId": 9223372036854775808}"#, "TaskId: expected int64, found a number out of its range"),
        (r#"{"TaskId": 1.5}"#, "TaskId: expected int64, found a number with a fraction or an exponent"),
        (r#"{"TaskId": {"A": 1}}"#, "TaskId: expected int64, found an object"),
        (r#"{"IsExpect": 1}"#, "IsExpect: expected bool, found an integer"),
    ] {
        let error = record::decode(&mut ModifyTaskRunStatus::default(), json.as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
    let mut list = DescribeTaskList::default();
    let error = record::decode(&mut list, br#"{"Tags": 5}"#).unwrap_err();
    assert_eq!(error.to_string(), "Tags: expected list, found an integer");
    let error = record::decode(&mut list, br#"{"Tags": [5]}"#).unwrap_err();
    assert!(error.to_string().starts_with("Tags.0: expected object, found a"), "{error}");
}

#[test]
fn envelopes_are_read_and_rules_are_checked() {
    let body = br#"{"Response": {"Task": {"TaskId": 1698, "TaskStatus": 1002}, "RequestId": "r-1"}}"#;
    let reply = Reply::new(200, body);
    let answer = tc3::decode::<DescribeTask>(&reply).unwrap();
    assert_eq!((answer.request_id.as_str(), answer.task.task_id), ("r-1", 1698));
    let raw = RawAction::new("cfg", "2021-08-20", "DescribeTask", "{}");
    assert!(tc3::decode_raw(&raw.info, &reply).unwrap().response.contains("1698"));
    assert_eq!(ModifyTaskRunStatus::new(1, 1004).validate().len(), 2);
}
