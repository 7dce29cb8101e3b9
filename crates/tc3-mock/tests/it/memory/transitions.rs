//! How resources go from state to state: at once, in time, or after so many looks.

use std::fs;
use std::time::Duration;

use serde_json::{Value, json};
use tc3_mock::{Mock, MockBuilder, Transition};

use super::{ask, done, empty, open, spec};
use crate::kept::Folder;
use crate::support::least;

const TIMED: Transition = Transition::Timed(Duration::from_secs(30));

fn launched(mock: &Mock) -> String {
    done(mock, "cvm.RunInstances", &json!({}))["InstanceIdSet"][0].as_str().unwrap().to_owned()
}

fn stop(mock: &Mock, id: &str) {
    done(mock, "cvm.StopInstances", &json!({"InstanceIds": [id]}));
}

fn state(mock: &Mock, id: &str) -> String {
    let found = done(mock, "cvm.DescribeInstances", &json!({"InstanceIds": [id]}));
    found["InstanceSet"][0]["InstanceState"].as_str().unwrap().to_owned()
}

/// How many instances a filter by their state finds.
fn in_state(mock: &Mock, state: &str) -> Value {
    let filter = json!({"Filters": [{"Name": "instance-state", "Values": [state]}]});
    done(mock, "cvm.DescribeInstances", &filter)["TotalCount"].clone()
}

fn timed() -> MockBuilder {
    open().empty().with_transitions(TIMED)
}

fn advance(mock: &Mock, seconds: u64) {
    mock.clock().advance(Duration::from_secs(seconds));
}

#[test]
fn all_is_there_at_once_unless_it_is_to_take_time() {
    for mock in [empty(), open().empty().with_transitions(Transition::Polled(0)).build().unwrap()] {
        let id = launched(&mock);
        assert_eq!(state(&mock, &id), "RUNNING");
        stop(&mock, &id);
        assert_eq!(state(&mock, &id), "STOPPED");
        done(&mock, "cvm.StartInstances", &json!({"InstanceIds": [id]}));
        assert_eq!(state(&mock, &id), "RUNNING");
    }
    // So is what a fresh world has, and what is made up without memory.
    for mock in [open().build().unwrap(), open().without_memory().build().unwrap()] {
        let all = done(&mock, "cvm.DescribeInstances", &json!({}))["InstanceSet"].clone();
        assert!(all.as_array().unwrap().iter().all(|instance| instance["InstanceState"] == "RUNNING"), "{all}");
    }
}

#[test]
fn the_clock_moves_what_takes_time() {
    let mock = timed().build().unwrap();
    let id = launched(&mock);
    advance(&mock, 29);
    assert_eq!(
        (state(&mock, &id), in_state(&mock, "PENDING"), in_state(&mock, "RUNNING")),
        ("PENDING".to_owned(), json!(1), json!(0))
    );
    advance(&mock, 1);
    assert_eq!(
        (in_state(&mock, "PENDING"), in_state(&mock, "RUNNING"), state(&mock, &id)),
        (json!(0), json!(1), "RUNNING".to_owned())
    );
    // Who changes their mind is on another way.
    stop(&mock, &id);
    advance(&mock, 10);
    done(&mock, "cvm.StartInstances", &json!({"InstanceIds": [id]}));
    assert_eq!(state(&mock, &id), "STARTING");
    advance(&mock, 20);
    assert_eq!(state(&mock, &id), "STARTING", "it began again");
    advance(&mock, 10);
    assert_eq!(state(&mock, &id), "RUNNING");
    // What is ended is gone, wherever it was on its way to.
    stop(&mock, &id);
    done(&mock, "cvm.TerminateInstances", &json!({"InstanceIds": [id]}));
    advance(&mock, 60);
    assert_eq!(done(&mock, "cvm.DescribeInstances", &json!({}))["TotalCount"], 0);
}

#[test]
fn a_clock_that_is_far_ahead_has_passed_all_states() {
    let mock = timed().build().unwrap();
    let put =
        json!({"cfs/CfsPGroup": [{"PGroupId": "p"}], "cfs/CfsFileSystem": [{"PGroupId": "p", "FileSystemId": "a"}]});
    mock.populate(&put.to_string()).unwrap();
    let least = json!(least(spec("cfs.CreateMigrationTask").request));
    let make = || done(&mock, "cfs.CreateMigrationTask", &least);
    let states = || {
        let tasks = done(&mock, "cfs.DescribeMigrationTasks", &json!({}))["MigrationTasks"].clone();
        tasks.as_array().unwrap().iter().map(|task| task["Status"].as_i64().unwrap()).collect::<Vec<_>>()
    };
    make();
    advance(&mock, 30);
    make();
    assert_eq!(states(), [2, 1]);
    advance(&mock, 30);
    assert_eq!(states(), [0, 2]);
    make();
    advance(&mock, 86_400);
    assert_eq!(states(), [0, 0, 0]);
}

#[test]
fn so_many_answers_show_a_state_that_is_passed() {
    let mock = open().empty().with_transitions(Transition::Polled(2)).build().unwrap();
    let (id, other) = (launched(&mock), launched(&mock));
    assert_eq!((state(&mock, &id), state(&mock, &id)), ("PENDING".to_owned(), "PENDING".to_owned()));
    assert_eq!(state(&mock, &id), "RUNNING");
    assert_eq!(state(&mock, &other), "PENDING", "nobody looked at it");
    // A list that has it is a look as well, and an answer without it is none.
    done(&mock, "cvm.DescribeInstances", &json!({"Limit": 1}));
    done(&mock, "cvm.DescribeInstances", &json!({"InstanceIds": [id]}));
    assert_eq!(in_state(&mock, "PENDING"), 1);
    assert_eq!(state(&mock, &other), "RUNNING");
}

#[test]
fn each_kind_can_have_its_own_pace() {
    let mock = timed().with_transitions_of("vpc/NatGateway", Transition::Immediate);
    let mock = mock.with_transitions_of("cvm/2017-03-12/Instance", Transition::Polled(1)).build().unwrap();
    let id = launched(&mock);
    assert_eq!((state(&mock, &id), state(&mock, &id)), ("PENDING".to_owned(), "RUNNING".to_owned()));
    let vpc =
        done(&mock, "vpc.CreateVpc", &json!({"VpcName": "a", "CidrBlock": "10.0.0.0/16"}))["Vpc"]["VpcId"].clone();
    done(&mock, "vpc.CreateNatGateway", &json!({"NatGatewayName": "a", "VpcId": vpc}));
    assert_eq!(done(&mock, "vpc.DescribeNatGateways", &json!({}))["NatGatewaySet"][0]["State"], "AVAILABLE");

    for (kind, problem) in [
        ("cvm", "expected SERVICE/KIND"),
        ("cvn/Instance", "no such service"),
        ("cvm/2001-01-01/Instance", "no such version"),
        ("cvm/Instances", "cvm has no such kind; the nearest is Instance"),
        ("vpc/Vpc", "its states are not known"),
    ] {
        let refused = open().with_transitions_of(kind, TIMED).build().unwrap_err().to_string();
        assert!(refused.contains(problem) && refused.contains(kind), "{refused}");
    }
}

#[test]
fn a_request_that_says_the_state_has_its_will() {
    let mock = timed().build().unwrap();
    let record =
        json!({"Domain": "example.com", "RecordType": "A", "RecordLine": "a", "Value": "1.2.3.4", "Status": "DISABLE"});
    done(&mock, "dnspod.CreateDomain", &json!({"Domain": "example.com"}));
    done(&mock, "dnspod.CreateRecord", &record);
    let listed = done(&mock, "dnspod.DescribeRecordList", &json!({"Domain": "example.com"}));
    assert_eq!(listed["RecordList"][0]["Status"], "DISABLE", "{listed}");
}

#[test]
fn what_is_on_its_way_is_kept() {
    let folder = Folder::new();
    let open = |transition| open().empty().with_transitions(transition).with_state_file(folder.file()).build().unwrap();
    let mock = open(TIMED);
    let id = launched(&mock);
    let text = mock.state().unwrap();
    // A look changes nothing of what goes by the clock, and so nothing is written.
    let written = || fs::metadata(folder.file()).unwrap().len();
    let before = (state(&mock, &id), written());
    assert_eq!((state(&mock, &id), written()), before);
    drop(mock);
    // What began goes on as it began, whatever is made next.
    let mock = open(Transition::Polled(1));
    assert_eq!(state(&mock, &id), "PENDING");
    let other = launched(&mock);
    assert_eq!(state(&mock, &other), "PENDING");
    drop(mock);
    let mock = open(Transition::Immediate);
    assert_eq!((state(&mock, &id), state(&mock, &other)), ("PENDING".to_owned(), "RUNNING".to_owned()));
    advance(&mock, 30);
    assert_eq!(state(&mock, &id), "RUNNING");

    for (from, to, problem) in [
        (r#""to":["RUNNING"]"#, r#""to":[]"#, "moves.to"),
        (r#""to":["RUNNING"]"#, r#""to":5"#, "moves.to"),
        (r#""each":30"#, r#""each":0"#, "moves: expected due or looks, and each"),
        (r#""each":30"#, r#""each":"x""#, "moves.each: expected a number"),
        (r#""due":"#, r#""looks":-5,"due":"#, "moves"),
    ] {
        assert!(text.contains(from), "{text}");
        let refused = empty().put_state(&text.replace(from, to)).map_err(|error| error.to_string());
        let refused = refused.err().unwrap_or_default();
        assert!(refused.contains(problem), "{to}: {refused}");
    }
}

#[test]
fn who_names_one_that_is_gone_moves_none() {
    let mock = timed().build().unwrap();
    let id = launched(&mock);
    advance(&mock, 30);
    let refused = ask(&mock, "cvm.StopInstances", &json!({"InstanceIds": [id, "ins-00000000"]})).unwrap_err();
    assert!(refused.contains("NotFound"), "{refused}");
    assert_eq!(state(&mock, &id), "RUNNING");
}
