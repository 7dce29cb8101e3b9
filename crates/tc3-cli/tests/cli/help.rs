//! Help, from the spec.

use crate::support::run_bare;

#[track_caller]
fn has(page: &str, parts: &[&str]) {
    let on_one_line = page.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in parts {
        assert!(page.contains(part) || on_one_line.contains(part), "{page}\nshould have {part:?}");
    }
    let is_copied = |line: &str| line.starts_with("        tc3 ") || line.starts_with("    tc3 ");
    for line in page.lines() {
        assert!(line.chars().count() <= 120 || is_copied(line), "{line:?} is too long");
        assert!(!line.ends_with(' '), "{line:?} ends with blanks");
    }
}

#[test]
fn the_first_page_tells_what_there_is() {
    let page = run_bare(&["help"]).ok();
    has(
        &page,
        &[
            "tc3 SERVICE ACTION",
            "tc3 mock",
            "tc3 sign",
            "tc3 spec search",
            "--dry-run",
            "--cli-input-json",
            "--max-attempts N",
            "1 is never again; 3 unless given",
            "TENCENTCLOUD_SECRET_ID",
        ],
    );
    has(&page, &["Exit status", "    cfg  ", "    cvm  ", "    sts  ", "discouraged"]);
    assert_eq!(run_bare(&["--help"]).ok(), page);
    assert_eq!(run_bare(&["-h"]).ok(), page);
}

#[test]
fn a_service_lists_its_error_codes() {
    let page = run_bare(&["help", "cfg"]).ok();
    has(&page, &["Error codes", "OperationDenied", "ResourceNotFound"]);
    let shown = run_bare(&["spec", "show", "vpc"]).json();
    let codes = shown["error_codes"].as_array().unwrap();
    assert!(codes.contains(&"InvalidVpcId.NotFound".into()), "{codes:?}");
}

#[test]
fn a_service_lists_its_actions() {
    let page = run_bare(&["help", "cfg"]).ok();
    has(
        &page,
        &["cfg 2021-08-20", "ModifyTaskRunStatus", "Moves an experiment to another state", "tc3 help cfg ACTION"],
    );
    assert_eq!(run_bare(&["cfg", "--help"]).ok(), page);
    assert_eq!(run_bare(&["help", "cfg", "--version", "2021-08-20"]).ok(), page);
}

#[test]
fn an_action_tells_all_that_the_spec_says() {
    let page = run_bare(&["help", "cfg", "ModifyTaskRunStatus"]).ok();
    has(
        &page,
        &[
            "cfg ModifyTaskRunStatus (2021-08-20)",
            "At most 10 requests a second.",
            "Does not need a region.",
            "look with DescribeTask instead",
            "tc3 cfg ModifyTaskRunStatus --TaskId INT64 --Status INT64",
            "--TaskId int64",
            "Required.",
            "1001",
            "1004",
            "no other",
            "Undocumented upstream.",
            "IsExpect and Summary are required when Status is 1004.",
            "An experiment ends with a verdict and its reason.",
            "OperationDenied",
            "--Summary 'Experiment result'",
        ],
    );
    for arguments in [
        &["cfg", "ModifyTaskRunStatus", "--help"][..],
        &["cfg", "modify-task-run-status", "-h"],
        &["cfg", "ModifyTaskRunStatus", "--TaskId", "1", "--help"],
        &["help", "cfg", "modify-task-run-status"],
    ] {
        assert_eq!(run_bare(arguments).ok(), page);
    }
}

#[test]
fn objects_are_told_once_each() {
    let page = run_bare(&["help", "cfg", "DescribeTask"]).ok();
    has(&page, &["Answer, besides RequestId", "Task Task", "\nTask\n", "TaskGroups [TaskGroup]", "\nTaskGroup\n"]);
    assert_eq!(page.matches("\nTaskGroup\n").count(), 1);
}

#[test]
fn every_page_of_the_spec_can_be_laid_out() {
    for service in ["cfg", "sts", "cvm"] {
        let page = run_bare(&["help", service]).ok();
        let actions = page.split("\nActions\n").nth(1).unwrap().lines().map_while(|line| line.strip_prefix("    "));
        let actions: Vec<_> =
            actions.filter(|line| !line.starts_with(' ')).map(|line| line.split(' ').next().unwrap()).collect();
        assert!(actions.len() > 5, "{page}");
        for action in actions {
            has(&run_bare(&["help", service, action]).ok(), &[action, "Usage"]);
        }
    }
}

#[test]
fn the_fixed_commands_have_pages_too() {
    let page = run_bare(&["help", "mock"]).ok();
    has(&page, &["tc3 mock", "--listen <ADDR>", "--secret-id", "--no-auth"]);
    assert_eq!(run_bare(&["mock", "--help"]).ok(), page);
    let page = run_bare(&["help", "sign"]).ok();
    has(&page, &["canonical request", "--timestamp"]);
    assert_eq!(run_bare(&["sign", "--help"]).ok(), page);
}
