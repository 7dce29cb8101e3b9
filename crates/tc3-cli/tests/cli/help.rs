//! Help, from the spec.

use crate::support::run_bare;

use unicode_width::UnicodeWidthStr;

#[track_caller]
fn has(page: &str, parts: &[&str]) {
    let on_one_line = page.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in parts {
        assert!(page.contains(part) || on_one_line.contains(part), "{page}\nshould have {part:?}");
    }
    // What is to be copied stays on its line, and so does a name that is wider by itself.
    let is_whole = |line: &str| line.trim_start().starts_with("tc3 ") || line.trim_start().split(' ').count() <= 2;
    for line in page.lines().skip(1) {
        assert!(line.width() <= 120 || is_whole(line), "{line:?} is too long");
        assert!(!line.ends_with(' '), "{line:?} ends with blanks");
    }
}

#[test]
fn the_first_page_fits_a_screen() {
    let page = run_bare(&["help"]).ok();
    // With a line for the prompt below it.
    assert!(page.lines().count() <= 23, "{page}");
    assert!(page.lines().all(|line| line.width() <= 80), "{page}");
    has(
        &page,
        &["tc3 SERVICE ACTION", "tc3 mock", "tc3 sign", "tc3 spec search", "tc3 examples", "--region REGION", "--mock"],
    );
    has(&page, &["tc3 help options|members|environment|exit|services, and tc3 help COMMAND"]);
    assert_eq!(run_bare(&["--help"]).ok(), page);
    assert_eq!(run_bare(&["-h"]).ok(), page);
}

#[test]
fn what_does_not_fit_it_has_a_page_each() {
    for (topic, parts) in [
        (
            "options",
            &["--dry-run", "--cli-input-json", "--max-attempts N", "1 is never again; 3 unless given", "discouraged"][..],
        ),
        ("members", &["--task-id 1", "--Filters.0.Name zone", "fileb://PATH"]),
        ("environment", &["TENCENTCLOUD_SECRET_ID", "an empty variable counts as unset", "NO_COLOR"]),
        ("exit", &["\n    0    answered", "\n    130  interrupted"]),
        ("services", &["    cfg  ", "    cvm  ", "    sts  ", "autoscaling (as)", "more services"]),
    ] {
        has(&run_bare(&["help", topic]).ok(), parts);
    }
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
fn what_is_needed_first_comes_first() {
    let page = run_bare(&["help", "cfg", "ModifyTaskRunStatus"]).ok();
    let places = ["\nUsage\n", "\nExamples\n", "\nAbout a call\n", "\nMembers\n", "\nRules\n", "\nError codes\n"];
    let places = places.map(|heading| page.find(heading).unwrap());
    assert!(places.is_sorted(), "{places:?} in {page}");
    let page = run_bare(&["help", "cvm", "RunInstances"]).ok();
    has(&page, &["made from the spec", "--region ap-guangzhou"]);
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
fn pages_of_the_spec_are_as_wide_as_a_terminal() {
    let topics = ["options", "members", "environment", "exit", "services", "sign", "examples"].map(|topic| vec![topic]);
    let actions =
        [vec!["cfg"], vec!["cfg", "ModifyTaskRunStatus"], vec!["cvm"], vec!["cvm", "RunInstances"], vec!["vpc"]];
    for words in topics.into_iter().chain(actions) {
        let page = run_bare(&[&["help"], &words[..]].concat()).ok();
        // What is to be copied is not broken, and neither is a word.
        let is_whole = |line: &str| line.trim_start().starts_with("tc3 ") || !line.trim_start().contains(' ');
        for line in page.lines().filter(|line| !is_whole(line)) {
            assert!(line.width() <= 80, "{words:?}: {line}");
        }
    }
}

#[test]
fn the_fixed_commands_have_pages_too() {
    let page = run_bare(&["help", "mock"]).ok();
    has(&page, &["tc3 mock", "--listen <ADDR>", "--secret-id", "--no-auth"]);
    assert_eq!(run_bare(&["mock", "--help"]).ok(), page);
    let page = run_bare(&["help", "examples"]).ok();
    has(&page, &["tc3 examples SERVICE ACTION", "with --mock behind it"]);
    assert_eq!(run_bare(&["examples", "--help"]).ok(), page);
    let page = run_bare(&["help", "sign"]).ok();
    has(&page, &["canonical request", "--timestamp", "tc3 sign verify FILE|-"]);
    assert_eq!(run_bare(&["sign", "--help"]).ok(), page);
}
