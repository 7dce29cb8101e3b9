//! An experiment's way from start to verdict, as a person types it.

use serde_json::Value;

use crate::support::{Mock, run_bare};

#[test]
fn an_experiment_runs_pauses_goes_on_and_ends_once() {
    let mock = Mock::start(&[]);
    let modify =
        |arguments: &[&str]| mock.call(&[&["cfg", "ModifyTaskRunStatus", "--TaskId", "1698"], arguments].concat());
    let status = || mock.call(&["cfg", "DescribeTask", "--TaskId", "1698", "--filter", "Task.TaskStatus"]).ok();

    assert_eq!(status(), "1001\n");
    for (asked, shown) in [("1002", "1002\n"), ("1003", "1003\n"), ("1002", "1002\n")] {
        let answer = modify(&["--Status", asked]).json();
        assert!(!answer["RequestId"].as_str().unwrap().is_empty());
        assert_eq!(status(), shown);
    }

    let refused = modify(&["--Status", "1004", "--IsExpect", "true"]).error(2);
    assert_eq!(
        refused,
        "error: Summary is missing, and required when Status is 1004 (An experiment ends with a verdict and its reason)"
    );
    assert_eq!(modify(&["--Status", "1004"]).errors(2).len(), 2, "one line for each violation");
    assert_eq!(status(), "1002\n", "nothing was sent");

    let verdict = ["--Status", "1004", "--IsExpect", "true", "--Summary", "the standby took over in 3 s"];
    modify(&verdict).ok();
    assert_eq!(status(), "1004\n");

    let denied = modify(&verdict).error(1);
    assert!(denied.starts_with("error: cfg ModifyTaskRunStatus: OperationDenied: "), "{denied}");
    assert!(denied.contains("(request "), "{denied}");
    let denied = modify(&["--Status", "1002"]).error(1);
    assert!(denied.contains("OperationDenied"), "{denied}");
}

#[test]
fn the_first_command_of_the_readme_needs_nothing() {
    let answer = run_bare(&["cfg", "ModifyTaskRunStatus", "--TaskId", "1698", "--Status", "1002", "--mock"]).ok();
    let read: Value = serde_json::from_str(&answer).unwrap();
    let id = read["RequestId"].as_str().unwrap();
    assert_eq!(answer, format!("{{\n    \"RequestId\": \"{id}\"\n}}\n"));
}

#[test]
fn kebab_case_does_the_same() {
    let mock = Mock::start(&[]);
    mock.call(&["cfg", "modify-task-run-status", "--task-id=1698", "--status", "1002"]).ok();
    let end = ["--task-id", "1698", "--status", "1004", "--is-expect", "false", "--summary", "it fell over"];
    mock.call(&[&["cfg", "modify-task-run-status"], &end[..]].concat()).ok();
    let task = mock.call(&["cfg", "describe-task", "--task-id", "1698"]).json();
    assert_eq!(task["Task"]["TaskStatus"], 1004);
    assert_eq!(task["Task"]["TaskExpect"], 2);
    assert_eq!(task["Task"]["TaskSummary"], "it fell over");
}

#[test]
fn what_the_rules_would_refuse_is_the_services_to_refuse_without_them() {
    let mock = Mock::start(&[]);
    let call = |arguments: &[&str]| {
        mock.call(&[&["cfg", "ModifyTaskRunStatus", "--TaskId", "1698", "--no-validate"], arguments].concat())
    };
    for (arguments, code) in [
        (&["--Status", "1004"][..], "MissingParameter"),
        (&["--Status", "7"], "InvalidParameterValue"),
        (&["--Status", "soon"], "InvalidParameter"),
        (&["--Status", "1002", "--Colour", "red"], "UnknownParameter"),
        (&[], "MissingParameter"),
    ] {
        let error = call(arguments).error(1);
        assert!(error.starts_with(&format!("error: cfg ModifyTaskRunStatus: {code}: ")), "{error}");
    }
    call(&["--Status", "1002"]).ok();
}
