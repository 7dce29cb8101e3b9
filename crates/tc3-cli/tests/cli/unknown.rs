//! Services and actions that the catalogue lacks.

use serde_json::json;

use crate::support::{ID, KEY, Mock, Reaction, Run, Server, run, run_bare, run_with, tc3};

/// What asks for it, behind the service and the action.
const AS_GIVEN: [&str; 3] = ["--no-validate", "--version", "2026-01-01"];

fn given(call: &[&str], more: &[&str]) -> Run {
    run(&[call, &AS_GIVEN, more].concat())
}

/// The one line that says so, and what was printed.
#[track_caller]
fn noted(run: Run) -> (String, serde_json::Value) {
    assert_eq!((run.status, run.stderr.lines().count()), (0, 1), "{run:?}");
    assert!(run.stderr.starts_with("note: ") && run.stderr.contains("it is called as given"), "{run:?}");
    (run.stderr, serde_json::from_str(&run.stdout).unwrap())
}

#[test]
fn an_action_that_the_catalogue_lacks_is_called_as_given() {
    let server = Server::envelope(r#""Fresh":1.50,"#);
    let run = server.call(&[&["newborn", "MakeThing", "--Count", "3"][..], &AS_GIVEN].concat());
    let (note, answer) = noted(run);
    assert!(note.contains("newborn is no service") && note.contains("counts as a change"), "{note}");
    assert_eq!(answer["Fresh"].to_string(), "1.5");
    let request = server.request();
    for part in ["X-TC-Action: MakeThing", "X-TC-Version: 2026-01-01", "/newborn/tc3_request", "\r\n\r\n{\"Count\":3}"]
    {
        assert!(request.to_lowercase().contains(&part.to_lowercase()), "{part}: {request}");
    }
    let quiet = given(&["newborn", "MakeThing"], &["--dry-run", "-q"]).json();
    assert_eq!(quiet["url"], "https://newborn.tencentcloudapi.com/");
}

#[test]
fn values_that_are_json_go_as_json_and_all_else_as_text() {
    let sent = |more: &[&str]| {
        let (_, shown) = noted(given(&["newborn", "MakeThing"], &[more, &["--dry-run"]].concat()));
        shown["body"].as_str().unwrap().to_owned()
    };
    assert_eq!(sent(&[]), "{}");
    let scalars =
        ["--Count", "123456789012345678901", "--Ratio", "1.50", "--On", "true", "--Name", "disk-1", "--Id=\"7\""];
    assert_eq!(sent(&scalars), r#"{"Count":123456789012345678901,"Id":"7","Name":"disk-1","On":true,"Ratio":1.50}"#);
    let nested = ["--Filters.0.Name", "zone", "--Filters.0.Values", r#"["a", 1]"#, "--Note", "{no json"];
    assert_eq!(sent(&nested), r#"{"Filters":[{"Name":"zone","Values":["a",1]}],"Note":"{no json"}"#);
    let whole = ["--cli-input-json", r#"{"A": [1.10], "B": {}}"#, "--B", "2"];
    assert_eq!(sent(&whole), r#"{"A":[1.10],"B":2}"#);
}

#[test]
fn of_a_known_service_its_short_name_and_its_version_stay() {
    let call = ["autoscaling", "MakeThing"];
    let (note, shown) = noted(run(&[&call[..], &["--no-validate", "--version", "2018-04-19", "--dry-run"]].concat()));
    assert!(note.contains("MakeThing is no action of autoscaling"), "{note}");
    assert_eq!(shown["url"], "https://as.tencentcloudapi.com/");
    assert!(shown["headers"]["Authorization"].as_str().unwrap().contains("/as/tc3_request"), "{shown}");
    // A version that it does not have, of an action that others have.
    let (note, shown) = noted(given(&["cvm", "DescribeZones"], &["--dry-run"]));
    assert!(note.contains("cvm has no version 2026-01-01, it has 2017-03-12"), "{note}");
    assert_eq!(shown["headers"]["X-TC-Version"], "2026-01-01");
    // What is known stays known.
    let known = ["cfg", "describe-task", "--TaskId", "1", "--no-validate", "--version", "2021-08-20", "--dry-run"];
    assert_eq!(run(&known).json()["body"], r#"{"TaskId":1}"#);
}

#[test]
fn it_is_signed_step_by_step() {
    let sign = [&["sign", "newborn", "MakeThing", "--timestamp", "1"][..], &AS_GIVEN].concat();
    let (_, shown) = noted(run(&sign));
    assert!(shown["signature"]["credential_scope"].as_str().unwrap().ends_with("/newborn/tc3_request"), "{shown}");
}

#[test]
fn what_may_have_been_sent_is_not_sent_again() {
    let server = Server::scripted([Reaction::Reset, Reaction::envelope("")]);
    let run = server.call(&[&["newborn", "DescribeThing"][..], &AS_GIVEN].concat());
    assert_eq!(run.status, 3, "{run:?}");
    assert!(run.stderr.lines().last().unwrap().contains("may have been"), "{run:?}");
    server.request();
    assert!(server.try_request().is_none());
}

#[test]
fn a_refusal_says_how_to_call_it_all_the_same() {
    let told = |call: &[&str]| run_bare(call).error(2);
    let line = told(&["cfg", "DescribTask"]);
    assert!(line.contains("nearest is DescribeTask"), "{line}");
    assert!(line.ends_with("; --no-validate --version 2021-08-20 calls it all the same"), "{line}");
    let line = told(&["cvmm", "DescribeZones", "--no-validate"]);
    assert!(
        line.contains("nearest is cvm") && line.ends_with("--no-validate --version YYYY-MM-DD calls it all the same"),
        "{line}"
    );
    assert!(
        told(&["cvm", "DescribeZones", "--version", "2026-01-01"])
            .ends_with("--version 2026-01-01 calls it all the same")
    );
    for mistyped in [["cfg", "describ-task"], ["not_a_host", "DescribeTask"]] {
        assert!(!told(&mistyped).contains("all the same"), "{mistyped:?}");
    }
}

#[test]
fn what_cannot_be_called_is_refused() {
    let told = |call: &[&str], more: &[&str]| given(call, more).error(2);
    for name in ["evil.example.com/", "a.b", "New", "-", "a_b", "x@y", &"a".repeat(64)] {
        let line = told(&[name, "MakeThing"], &["--dry-run"]);
        assert!(line.contains("cannot be a service: hosts begin with its name"), "{line}");
    }
    assert!(told(&["newborn", "make-thing"], &[]).contains("written as on the wire"));
    assert!(told(&["newborn", "Make\r\nThing"], &[]).contains("written as on the wire"));
    assert!(told(&["newborn", "MakeThing"], &["--mock"]).contains("--mock answers what the catalogue knows"));
    assert!(told(&["newborn", "MakeThing"], &["--generate-cli-skeleton"]).contains("nothing to fill in"));
    let of_members = |member: &str| {
        let run = given(&["newborn", "MakeThing"], &[member, "1", "--dry-run"]);
        assert_eq!(run.status, 2, "{run:?}");
        run.stderr.lines().last().unwrap().to_owned()
    };
    assert!(of_members("--task-id").contains("written as on the wire"));
    assert!(of_members("--regoin").contains("the nearest is --region"));
    for option in [&["--all-pages"][..], &["--waiter", r#"{"expr": "A", "to": 1}"#]] {
        let run = given(&["newborn", "MakeThing"], option);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{run:?}");
    }
}

#[test]
fn a_mock_that_does_not_know_it_says_so() {
    let mock = Mock::start(&[]);
    let run = mock.call(&[&["newborn", "MakeThing"][..], &AS_GIVEN].concat());
    assert_eq!(run.status, 1, "{run:?}");
    assert!(run.stderr.lines().last().unwrap().contains("newborn"), "{run:?}");
}

#[test]
fn the_profile_of_the_service_holds() {
    let home = crate::home::Home::with(&[
        ("default.credential", &json!({"secretId": ID, "secretKey": KEY}).to_string()),
        (
            "default.configure",
            &json!({"_sys_param": {"region": "ap-beijing"}, "newborn": {"endpoint": "newborn.example.com"}})
                .to_string(),
        ),
    ]);
    let call = [&["newborn", "MakeThing", "--dry-run"][..], &AS_GIVEN].concat();
    let (_, shown) = noted(run_with(tc3().env("HOME", home.path()).args(call)));
    assert_eq!(
        (&shown["url"], &shown["headers"]["X-TC-Region"]),
        (&json!("https://newborn.example.com/"), &json!("ap-beijing"))
    );
}
