//! What is remembered as state: a fresh world, what is taken from one mock and put into another, and what is kept in a file.

use serde_json::{Value, json};
use tc3_mock::Mock;

use super::{ask, done, empty, open};
use crate::kept::Folder;

fn vpcs(mock: &Mock) -> Value {
    let answer = done(mock, "vpc.DescribeVpcs", &json!({"Limit": "100", "Offset": "0"}));
    json!([answer["TotalCount"], answer["VpcSet"]])
}

/// Something of everything: what was made, changed and ended, in what a fresh world has and in what was made, and tokens.
fn live(mock: &Mock, life: &str) {
    let fresh = done(mock, "vpc.DescribeVpcs", &json!({}))["VpcSet"].clone();
    if let Some(first) = fresh.as_array().unwrap().first() {
        done(mock, "vpc.DeleteVpc", &json!({"VpcId": first["VpcId"]}));
    }
    let made = done(mock, "vpc.CreateVpc", &json!({"VpcName": "a \"b\"", "CidrBlock": "10.0.0.0/16"}));
    done(mock, "vpc.ModifyVpcAttribute", &json!({"VpcId": made["Vpc"]["VpcId"], "VpcName": "changed"}));
    done(mock, "ssm.CreateSecret", &json!({"SecretName": "s"}));
    done(mock, "ssm.CreateSecret", &json!({"SecretName": life}));
    done(mock, "ssm.DeleteSecret", &json!({"SecretName": "s"}));
    for token in ["one", "two", "three"] {
        done(mock, "cvm.RunInstances", &json!({"ClientToken": format!("{life}-{token}")}));
    }
    done(mock, "cam.CreateGroup", &json!({"GroupName": "a"}));
    let last = done(mock, "cam.CreateGroup", &json!({"GroupName": "b"}))["GroupId"].clone();
    done(mock, "cam.DeleteGroup", &json!({"GroupId": last}));
}

#[test]
fn a_fresh_world_has_something_that_can_be_changed_and_ended() {
    let mock = open().build().unwrap();
    let before = vpcs(&mock);
    let id = &before[1][0]["VpcId"];
    assert_eq!(vpcs(&mock), before, "it is made up once");
    done(&mock, "vpc.ModifyVpcAttribute", &json!({"VpcId": id, "VpcName": "changed"}));
    assert_eq!(vpcs(&mock)[1][0]["VpcName"], "changed");
    // What a fresh world has in it does not hold it.
    done(&mock, "vpc.DescribeSubnets", &json!({}));
    done(&mock, "vpc.DeleteVpc", &json!({"VpcId": id}));
    assert_eq!(vpcs(&mock)[0], before[0].as_u64().unwrap() - 1);
    mock.reset();
    assert_eq!(vpcs(&mock), before);
}

#[test]
fn what_a_fresh_world_has_in_what_is_ended_goes_along_and_what_was_made_holds_it() {
    let mock = open().build().unwrap();
    let functions = done(&mock, "scf.ListFunctions", &json!({}))["Functions"].clone();
    let [one, other] = [0, 1].map(|index| json!({"FunctionName": functions[index]["FunctionName"]}));
    let triggers = |function: &Value| done(&mock, "scf.ListTriggers", function)["TotalCount"].as_u64().unwrap();
    assert!(triggers(&one) > 0 && triggers(&other) > 0);
    done(&mock, "scf.DeleteFunction", &one);
    assert_eq!(triggers(&one), 0);
    assert!(triggers(&other) > 0);
    let trigger = json!({"FunctionName": other["FunctionName"], "TriggerName": "t", "Type": "timer"});
    done(&mock, "scf.CreateTrigger", &trigger);
    let before = triggers(&other);
    assert_eq!(ask(&mock, "scf.DeleteFunction", &other).unwrap_err(), "ResourceInUse.Function");
    assert_eq!(triggers(&other), before, "nothing of it is gone");
}

#[test]
fn what_one_mock_remembers_goes_on_in_another() {
    let one = open().build().unwrap();
    live(&one, "first");
    let state = one.state().unwrap();
    let other = open().build().unwrap();
    other.put_state(&state).unwrap();
    assert_eq!(other.state().unwrap(), state);
    assert_eq!(vpcs(&other), vpcs(&one));
    let again = json!({"ClientToken": "first-two"});
    let [first, second] = [&one, &other].map(|mock| done(mock, "cvm.RunInstances", &again)["InstanceIdSet"].clone());
    assert_eq!(first, second, "what a token was answered goes along");
    assert_eq!(other.state().unwrap(), state, "and nothing was made");
    for mock in [&one, &other] {
        live(mock, "second");
    }
    assert_eq!(other.state().unwrap(), one.state().unwrap(), "and both go on alike");
}

#[test]
fn what_is_wrong_with_state_is_told_and_nothing_of_it_put() {
    let mock = empty();
    done(&mock, "vpc.CreateVpc", &json!({"VpcName": "net", "CidrBlock": "10.0.0.0/16"}));
    done(&mock, "cvm.RunInstances", &json!({"ClientToken": "one"}));
    let before = mock.state().unwrap();
    let state: Value = serde_json::from_str(&before).unwrap();
    let memory = "/world/memory";
    let kind = format!("{memory}/kinds/vpc~12017-03-12~1Vpc");
    let of = |path: &str, value: Value| {
        let mut state = state.clone();
        *state.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = value;
        state.to_string()
    };
    let one = format!("{kind}/resources/0");
    let resource = state.pointer(&one).unwrap().clone();
    let twice = |at: u64| {
        let mut again = resource.clone();
        again["at"] = json!(at);
        json!([resource, again])
    };
    let name = "vpc/2017-03-12/Vpc";
    for (state, problem) in [
        (of(memory, json!([])), "world.memory: expected an object with kinds, answered".to_owned()),
        (of(memory, json!({"kind": {}})), "world.memory: kind is not known; there is kinds, answered".to_owned()),
        (of(&format!("{memory}/kinds"), json!({"vpc": {}})), "vpc: expected SERVICE/VERSION/NAME".to_owned()),
        (of(&format!("{memory}/kinds"), json!({"vpc/1/Vpc": {}})), "there is no such version of a service".to_owned()),
        (of(&format!("{memory}/kinds"), json!({"vpc/2017-03-12/Net": {}})), "vpc has no such kind".to_owned()),
        (of(&kind, json!({"items": []})), format!("{name}: items is not known; there is")),
        (of(&format!("{kind}/resources"), json!({})), format!("{name}: resources: expected a list")),
        (of(&format!("{one}/at"), json!("x")), format!("{name}: at: invalid type")),
        (of(&format!("{one}/at"), json!(u64::MAX)), format!("{name}: at: expected a number below")),
        (of(&format!("{one}/made"), json!(1)), format!("{name}: made: invalid type")),
        (of(&format!("{one}/resource"), json!([])), format!("{name}: expected a resource, found []")),
        (of(&format!("{one}/resource"), json!({})), format!("{name}: a resource has no VpcId")),
        (of(&format!("{one}/resource/VpcName"), json!({})), "VpcName: expected".to_owned()),
        (
            of(&format!("{one}/resource"), json!({"VpcId": "v", "Label": 1})),
            format!("{name}: a Vpc has no member Label"),
        ),
        (of(&format!("{kind}/resources"), twice(7)), format!("{name}: there are two of the id vpc-")),
        (
            of(&format!("{memory}/answered/0/0"), json!("cvm/2017-03-12/Run")),
            "cvm/2017-03-12/Run is no action".to_owned(),
        ),
        (of(&format!("{memory}/answered/0"), json!([])), "answered: ".to_owned()),
    ] {
        let error = mock.put_state(&state).err().map_or_else(|| format!("none: {state}"), |error| error.to_string());
        assert!(error.contains(&problem), "{problem}: {error}");
        assert_eq!(mock.state().unwrap(), before, "{problem}");
    }
}

#[test]
fn state_keeps_within_the_limits() {
    let mock = empty();
    done(&mock, "cvm.RunInstances", &json!({"InstanceCount": 3}));
    let small = open().empty().with_max_resources(2).build().unwrap();
    let error = small.put_state(&mock.state().unwrap()).unwrap_err().to_string();
    assert!(error.contains("there are 2 resources"), "{error}");
    assert_eq!(done(&small, "cvm.DescribeInstances", &json!({}))["TotalCount"], 0);
}

/// What was changed where there is no room for more takes the place of what it was, also when it is read again.
#[test]
fn a_full_world_is_read_again() {
    let folder = Folder::new();
    let begin = |bytes: usize| {
        let mock = open().empty().with_max_resources(2).with_max_world(bytes);
        mock.with_state_file(folder.file()).build().unwrap()
    };
    let mock = begin(64 * 1024);
    let ids = done(&mock, "cvm.RunInstances", &json!({"InstanceCount": 2}))["InstanceIdSet"].clone();
    let change = |ids: Value, length: usize| {
        done(&mock, "cvm.ModifyInstancesAttribute", &json!({"InstanceIds": ids, "InstanceName": "n".repeat(length)}));
    };
    change(json!([ids[0]]), 10);
    change(json!([ids[1]]), 50_000);
    change(json!(ids), 25_000);
    let before = mock.state().unwrap();
    drop(mock);
    assert_eq!(begin(64 * 1024).state().unwrap(), before);
    let problem = open().with_max_world(40_000).with_state_file(folder.file()).build().unwrap_err().to_string();
    assert!(problem.contains("the resources take") && problem.contains("it was left as it is"), "{problem}");
}

/// A fresh world of which only a part has room is not half there.
#[test]
fn what_a_fresh_world_has_of_a_kind_is_there_as_a_whole_or_not() {
    let mock = open().with_max_resources(8).with_items(5).build().unwrap();
    assert_eq!(done(&mock, "cvm.DescribeInstances", &json!({}))["TotalCount"], 5);
    for _ in 0..2 {
        assert_eq!(ask(&mock, "cvm.DescribeDisasterRecoverGroups", &json!({})).unwrap_err(), "LimitExceeded");
    }
    assert_eq!(done(&mock, "cvm.DescribeInstances", &json!({}))["TotalCount"], 5);
    done(&mock, "cvm.RunInstances", &json!({"InstanceCount": 3}));
}
