//! What lists show of what was made: all of it, a page, and what filters and ids ask for.

use serde_json::{Value, json};
use tc3_mock::Mock;

use super::{ask, done, each, empty};

/// A mock with these instances, and their ids.
fn with_instances(names: &[&str]) -> (Mock, Vec<Value>) {
    let mock = empty();
    let make = |(index, name): (usize, &&str)| {
        let request = json!({
            "InstanceName": name,
            "Placement": {"Zone": if index % 2 == 0 { "ap-guangzhou-3" } else { "ap-guangzhou-7" }},
            "TagSpecification": [{"ResourceType": "instance", "Tags": [{"Key": "n", "Value": index.to_string()}]}],
        });
        done(&mock, "cvm.RunInstances", &request)["InstanceIdSet"][0].clone()
    };
    let ids = names.iter().enumerate().map(make).collect();
    (mock, ids)
}

/// The names of what a list shows, and how many it says there are.
fn listed(mock: &Mock, request: &Value) -> (Vec<String>, Value) {
    let answer = done(mock, "cvm.DescribeInstances", request);
    let names = each(&answer["InstanceSet"], "InstanceName").into_iter().map(str::to_owned).collect();
    (names, answer["TotalCount"].clone())
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn filters_ask_for_names_tags_members_and_members_of_members() {
    let (mock, _) = with_instances(&["a", "b", "c", "b"]);
    for (name, values, expected) in [
        ("instance-name", json!(["b"]), &["b", "b"][..]),
        ("InstanceName", json!(["a", "c"]), &["a", "c"]),
        ("zone", json!(["ap-guangzhou-7"]), &["b", "b"]),
        ("tag:n", json!(["0", "3"]), &["a", "b"]),
        ("tag:other", json!(["0"]), &[]),
        ("tag-key", json!(["n"]), &["a", "b", "c", "b"]),
        ("tag-value", json!(["2"]), &["c"]),
        ("instance-name", json!(["nobody"]), &[]),
        // Services have filters for more than their lists show.
        ("nothing-that-is-known", json!(["x"]), &["a", "b", "c", "b"]),
    ] {
        let found = listed(&mock, &json!({"Filters": [{"Name": name, "Values": values}]}));
        assert_eq!(found, (names(expected), json!(expected.len())), "{name} {values}");
    }
    let both = [json!({"Name": "instance-name", "Values": ["b"]}), json!({"Name": "tag:n", "Values": ["3"]})];
    assert_eq!(listed(&mock, &json!({"Filters": both})), (names(&["b"]), json!(1)));
}

#[test]
fn ids_ask_for_those_that_are_there_in_the_order_in_which_they_were_made() {
    let (mock, ids) = with_instances(&["a", "b", "c"]);
    let (all, none) =
        (json!({"InstanceIds": [ids[2], "ins-nowhere0", ids[0], ids[2]]}), json!({"InstanceIds": ["ins-nowhere0"]}));
    assert_eq!(listed(&mock, &all), (names(&["a", "c"]), json!(2)));
    assert_eq!(listed(&mock, &none), (names(&[]), json!(0)));
    let both = json!({"InstanceIds": [ids[0], ids[1]], "Filters": [{"Name": "instance-name", "Values": ["b", "c"]}]});
    let first = json!({"InstanceIds": [ids[1], ids[2]], "Limit": 1, "Offset": 1});
    // An action may not take both; this one does not say so.
    if ask(&mock, "cvm.DescribeInstances", &both).is_ok() {
        assert_eq!(listed(&mock, &both), (names(&["b"]), json!(1)));
    }
    assert_eq!(listed(&mock, &first), (names(&["c"]), json!(2)));
}

#[test]
fn pages_by_offset_are_parts_of_the_order_in_which_they_were_made() {
    let all = ["a", "b", "c", "d", "e"];
    let (mock, _) = with_instances(&all);
    assert_eq!(listed(&mock, &json!({})), (names(&all), json!(5)));
    for (offset, limit, expected) in
        [(0, 2, &all[..2]), (2, 2, &all[2..4]), (4, 2, &all[4..]), (5, 2, &[]), (1, 100, &all[1..])]
    {
        let page = listed(&mock, &json!({"Offset": offset, "Limit": limit}));
        assert_eq!(page, (names(expected), json!(5)), "{offset} {limit}");
    }
    let filter = json!([{"Name": "zone", "Values": ["ap-guangzhou-3"]}]);
    let second = json!({"Offset": 1, "Limit": 1, "Filters": filter});
    assert_eq!(listed(&mock, &second), (names(&["c"]), json!(3)));
}

#[test]
fn pages_by_number_and_by_token_are_parts_as_well() {
    let mock = empty();
    for name in ["a", "b", "c"] {
        done(&mock, "cam.CreateGroup", &json!({"GroupName": name}));
    }
    let page = |number: usize| {
        let answer = done(&mock, "cam.ListGroups", &json!({"Page": number, "Rp": 2}));
        let names = each(&answer["GroupInfo"], "GroupName").join(" ");
        (names, answer["TotalNum"].clone())
    };
    let expected = [(1, "a b"), (2, "c"), (3, "")];
    for (number, names) in expected {
        assert_eq!(page(number), (names.to_owned(), json!(3)), "{number}");
    }

    for name in ["a", "b", "c"] {
        done(&mock, "organization.CreateUser", &json!({"ZoneId": "z-1", "UserName": name}));
    }
    let mut token = json!("");
    let mut all = Vec::new();
    for _ in 0..2 {
        let request = json!({"ZoneId": "z-1", "MaxResults": 2, "NextToken": token});
        let answer = done(&mock, "organization.ListUsers", &request);
        all.extend(each(&answer["Users"], "UserName").into_iter().map(str::to_owned));
        token = answer["NextToken"].clone();
    }
    assert_eq!((all, token), (names(&["a", "b", "c"]), json!("")));
}
