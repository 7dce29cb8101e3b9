//! What memory spends is bounded, whatever is asked of it.

use serde_json::{Value, json};

use super::{ask, done, empty, open};

#[test]
fn what_is_only_looked_for_leaves_no_more_than_there_is_room_for() {
    for (mock, expected) in [(open().empty(), Ok(())), (open(), Err("LimitExceeded".to_owned()))] {
        let mock = mock.with_max_world(64 * 1024).build().unwrap();
        let long = "f".repeat(5_000);
        let list = |number: usize| {
            let function = format!("{long}{number}");
            ask(&mock, "scf.ListTriggers", &json!({"FunctionName": function})).map(|_| ())
        };
        for number in 0..100 {
            let listed = list(number);
            assert!(listed.is_ok() || listed == expected, "{number}: {listed:?}");
        }
        assert_eq!(list(100), expected, "what has no room for anything shows nothing");
        let bytes = mock.state().unwrap().len();
        assert!(bytes < 100 * 1024, "{bytes}");
    }
}

#[test]
fn many_ids_and_many_filters_are_looked_for_in_no_time() {
    let mock = empty();
    let mut ids = Vec::new();
    for _ in 0..20 {
        let made = done(&mock, "cvm.RunInstances", &json!({"InstanceCount": 100}));
        let made = made["InstanceIdSet"].as_array().unwrap();
        ids.extend(made.iter().map(|id| id.as_str().unwrap().to_owned()));
    }
    let filter = |number: usize| json!({"Name": format!("tag:{number}"), "Values": ["v"]});
    let list = |count: usize| {
        let filters: Vec<_> = (0..count).map(filter).collect();
        ask(&mock, "cvm.DescribeInstances", &json!({"Filters": filters})).map(|answer| answer["TotalCount"].clone())
    };
    assert_eq!(list(100), Ok(json!(0)));
    assert_eq!(list(101), Err("LimitExceeded".to_owned()));
    let many: Vec<_> = (0..100_000).map(|number| format!("ins-{number:08}")).chain(ids.clone()).collect();
    let answer = done(&mock, "cvm.DescribeInstances", &json!({"InstanceIds": many}));
    assert_eq!(answer["TotalCount"], 2_000);
    done(&mock, "cvm.TerminateInstances", &json!({"InstanceIds": ids}));
    assert_eq!(done(&mock, "cvm.DescribeInstances", &json!({}))["TotalCount"], 0);
}

/// A hundred that have each what is large in the request would take a hundred times as much.
#[test]
fn a_large_request_for_many_is_refused_before_all_are_made() {
    let mock = open().empty().with_max_world(1024 * 1024).build().unwrap();
    let request = json!({"InstanceCount": 100, "InstanceName": "n".repeat(500_000)});
    assert_eq!(ask(&mock, "cvm.RunInstances", &request), Err("LimitExceeded".to_owned()));
    assert_eq!(done(&mock, "cvm.DescribeInstances", &json!({}))["TotalCount"], 0);
    let one = json!({"InstanceName": "n".repeat(500_000)});
    assert!(done(&mock, "cvm.RunInstances", &one)["InstanceIdSet"].is_array());
    assert_eq!(done(&mock, "cvm.DescribeInstances", &json!({}))["InstanceSet"][0]["InstanceName"], one["InstanceName"]);
}

#[test]
fn a_page_that_is_larger_than_an_answer_may_be_is_refused() {
    let mock = empty();
    let create = |number: usize| {
        let request = json!({"GroupName": format!("{number}{}", "g".repeat(400_000))});
        done(&mock, "cam.CreateGroup", &request);
    };
    (0..30).for_each(create);
    let page = |count: usize| ask(&mock, "cam.ListGroups", &json!({"Page": 1, "Rp": count}));
    let count = |answer: Value| answer["GroupInfo"].as_array().unwrap().len();
    assert_eq!(page(20).map(count), Ok(20));
    assert_eq!(page(30).map(count), Err("ResponseSizeLimitExceeded".to_owned()));
}
