//! `--waiter`: the action is called again until its answer has what is waited for.

use crate::support::{Reaction, Run, Server, run_bare};

const LOOK: [&str; 4] = ["cfg", "DescribeTask", "--TaskId", "1698"];
/// Waits as short as they can be.
const RUNS: &str = r#"{"expr":"Task.TaskStatus","to":1002,"timeout":20,"interval":0.001}"#;

fn task(status: &str) -> Reaction {
    Reaction::envelope(&format!(r#""Task":{{"TaskStatus":{status}}},"#))
}

fn wait(server: &Server, waiter: &str, options: &[&str]) -> Run {
    server.call(&[&LOOK[..], &["--waiter", waiter], options].concat())
}

#[test]
fn the_answer_that_has_it_is_printed_and_progress_goes_to_standard_error() {
    let server = Server::scripted([task("1001"), task("1001"), task("1002")]);
    let run = wait(&server, RUNS, &["--filter", "Task.TaskStatus"]);
    assert_eq!((run.status, run.stdout.as_str(), server.count()), (0, "1002\n", 3), "{run:?}");
    let lines: Vec<_> = run.stderr.lines().collect();
    assert_eq!(lines.len(), 2, "{run:?}");
    for line in lines {
        assert!(line.starts_with("note: waiting until Task.TaskStatus is 1002: it is 1001 after "), "{line}");
    }
    let server = Server::scripted([task("1001"), task("1002")]);
    wait(&server, RUNS, &["-q"]).ok();
}

#[test]
fn values_are_equal_as_values() {
    for (to, found) in [("1002.0", "1002"), ("null", "null"), ("[1,\"a\"]", "[1.0, \"a\"]"), ("\"a\"", "\"\\u0061\"")] {
        let server = Server::scripted([task(found)]);
        wait(&server, &format!(r#"{{"expr":"Task.TaskStatus","to":{to}}}"#), &[]).ok();
    }
}

#[test]
fn what_does_not_come_in_time_is_3_with_the_last_answer() {
    let server = Server::scripted([task("1001")]);
    let run = wait(&server, r#"{"expr":"Task.TaskStatus","to":1002,"timeout":0}"#, &["--filter", "Task"]);
    assert_eq!((run.status, server.count()), (3, 1), "{run:?}");
    assert_eq!(run.stdout, "{\n    \"TaskStatus\": 1001\n}\n");
    let line = run.stderr;
    assert!(line.contains("waited until Task.TaskStatus is 1002: after ") && line.contains("it is 1001"), "{line}");
}

#[test]
fn an_expression_that_cannot_tell_is_told_at_the_first_answer() {
    for (status, told) in [
        ("null", "the expression finds nothing"),
        ("\"1002\"", "the expression finds \"1002\", another type"),
        ("[1002]", "the expression finds [1002], another type"),
    ] {
        let server = Server::scripted([task(status)]);
        let run = wait(&server, RUNS, &["--output", "jsonl"]);
        assert_eq!((run.status, server.count()), (1, 1), "{run:?}");
        assert!(run.stdout.contains("\"TaskStatus\":") && run.stderr.contains(told), "{run:?}");
    }
    // One that does not fit the answer at all.
    let server = Server::scripted([task("1001")]);
    let run = wait(&server, r#"{"expr":"abs(Task)","to":1}"#, &[]);
    assert_eq!((run.status, server.count()), (1, 1), "{run:?}");
    assert!(run.stderr.contains("the --waiter's expr does not fit it"), "{run:?}");
}

#[test]
fn an_error_of_the_service_ends_it() {
    let refused = Reaction::envelope(r#""Error":{"Code":"ResourceNotFound.TaskNotExist","Message":"gone"},"#);
    let server = Server::scripted([task("1001"), refused]);
    let run = wait(&server, RUNS, &["--filter", "Task.TaskStatus", "-q"]);
    assert_eq!((run.status, run.stdout.as_str(), server.count()), (1, "1001\n", 2), "{run:?}");
    assert!(run.stderr.contains("ResourceNotFound.TaskNotExist"), "{run:?}");
}

#[test]
fn a_look_that_fails_is_tried_again() {
    let server = Server::scripted([task("1001"), Reaction::Reset, task("1002")]);
    let run = wait(&server, RUNS, &["-q"]);
    assert_eq!((run.status, server.count()), (0, 3), "{run:?}");
}

#[test]
fn what_cannot_be_waited_for_is_refused_before_anything_is_sent() {
    let server = Server::scripted([task("1002")]);
    for (waiter, part) in [
        ("{'expr':'Task.TaskStatus','to':1002}", "--waiter takes a name, or JSON"),
        (r#"{"expr":"Task.TaskStatus","to":None}"#, "--waiter takes a name, or JSON"),
        (r#"{"expr":"Task.TaskStatus"}"#, "an expr with its to"),
        (r#"{"expr":"a","to":1,"name":"b"}"#, "an expr with its to"),
        (r#"{"expr":"a","to":1,"until":9}"#, "unknown field `until`"),
        (r#"{"expr":"a","to":1,"timeout":-1}"#, "the timeout of --waiter"),
        (r#"{"expr":"a","to":1,"timeout":1,"interval":2}"#, "longer than its timeout"),
        (r#"{"expr":"a[","to":1}"#, "the --waiter's expr is no JMESPath expression"),
        (r#"["a"]"#, "--waiter takes a name, or JSON"),
        ("asleep", "asleep is no waiter of DescribeTask"),
    ] {
        let line = wait(&server, waiter, &[]).error(2);
        assert!(line.contains(part), "{line}");
    }
    for (options, part) in
        [(&["--max-items", "2"][..], "leave out --max-items"), (&["--dry-run"], "--waiter needs answers")]
    {
        let line = wait(&server, RUNS, options).error(2);
        assert!(line.contains(part), "{line}");
    }
    let change = ["cfg", "ModifyTaskRunStatus", "--TaskId", "1698", "--Status", "1002", "--waiter", RUNS];
    let line = server.call(&change).error(2);
    assert!(line.contains("ModifyTaskRunStatus is not known to read only"), "{line}");
    assert_eq!(server.count(), 0);
}

#[test]
fn a_waiter_of_the_spec_is_had_by_its_name() {
    let quick = r#"{"name":"running","interval":0.001}"#;
    let server = Server::scripted([task("1001"), task("1002")]);
    let run = wait(&server, quick, &["--filter", "Task.TaskStatus"]);
    assert_eq!((run.status, run.stdout.as_str()), (0, "1002\n"), "{run:?}");
    assert!(run.stderr.contains("note: waiting until the experiment runs: it is 1001"), "{run:?}");
    // What has ended runs no more: that is told at once, with the last answer.
    let server = Server::scripted([task("1001"), task("1004")]);
    let run = wait(&server, quick, &["--filter", "Task.TaskStatus"]);
    assert_eq!((run.status, run.stdout.as_str(), server.count()), (1, "1004\n", 2), "{run:?}");
    assert!(run.stderr.contains("it is 1004, and cannot come there any more"), "{run:?}");
    let line = wait(&server, "runing", &[]).error(2);
    assert!(line.contains("runing is no waiter of DescribeTask, the nearest is running"), "{line}");
    // Help says which there are.
    let help = run_bare(&["help", "cfg", "DescribeTask"]).ok();
    assert!(help.contains("running") && help.contains("waits until the experiment runs"), "{help}");
}

#[test]
fn the_mock_is_waited_for() {
    let waiter = r#"{"expr":"Task.TaskStatus","to":1001}"#;
    let answer = run_bare(&["cfg", "DescribeTask", "--TaskId", "1698", "--mock", "--waiter", waiter]);
    assert!(answer.ok().contains("\"TaskId\": 1698"));
}
