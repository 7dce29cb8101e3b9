//! `--confirm`: a change is shown, and sent when a person says so.

use std::process::Command;
use std::thread;
use std::time::Duration;

use crate::dialogue::{CTRL_C, CTRL_D, Dialogue};
use crate::home::Home;
use crate::support::{ID, KEY, Reaction, Run, Server, run, run_bare, tc3};

const STOP: [&str; 7] = ["cfg", "ModifyTaskRunStatus", "--TaskId", "1698", "--Status", "1002", "--confirm"];
const QUESTION: &str = "Send it? [y/N] ";

fn server() -> Server {
    Server::envelope("")
}

fn with_key(server: &Server, arguments: &[&str]) -> Command {
    let mut command = tc3();
    command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY);
    command.args(arguments).args(["--endpoint", &server.url]);
    command
}

/// Answers the question, and tells how it ended and how many requests came.
#[track_caller]
fn answered(arguments: &[&str], keys: &str) -> (Run, usize) {
    let server = server();
    let mut dialogue = Dialogue::start(with_key(&server, arguments));
    dialogue.keys(QUESTION, keys);
    (dialogue.end(), server.count())
}

#[test]
fn a_change_is_shown_and_sent_when_somebody_says_so() {
    let server = server();
    let mut dialogue = Dialogue::start(with_key(&server, &[&STOP[..], &["--region", "ap-tokyo"]].concat()));
    let shown = dialogue.answer(QUESTION, "y");
    assert!(shown.contains("cfg ModifyTaskRunStatus (2021-08-20) in ap-tokyo"), "{shown}");
    assert!(shown.contains(&format!("as {ID} of the environment, to 127.0.0.1")), "{shown}");
    assert!(shown.contains("{\n    \"TaskId\": 1698,\n    \"Status\": 1002\n}\n"), "{shown}");
    assert!(shown.contains("It changes something. Not safe to send again after a lost answer"), "{shown}");
    let run = dialogue.end();
    assert_eq!((run.status, run.stdout.as_str()), (0, "{\n    \"RequestId\": \"r-1\"\n}\n"), "{run:?}");
    assert_eq!(server.count(), 1);
}

#[test]
fn what_was_typed_before_it_was_asked_is_no_answer() {
    let server = server();
    let mut dialogue = Dialogue::start(with_key(&server, &STOP));
    dialogue.keys(QUESTION, "what?\nyes\n");
    dialogue.answer(QUESTION, "n");
    let run = dialogue.end();
    assert!(run.status == 2 && run.stderr.contains("typed or pasted before the question is not taken"), "{run:?}");
    assert_eq!(server.count(), 0);
}

#[test]
fn without_a_yes_nothing_is_sent() {
    for (keys, status, told) in [
        ("n\n", 2, "error: not confirmed: nothing was sent"),
        ("\n", 2, "error: not confirmed: nothing was sent"),
        (CTRL_D, 2, "error: the input ended before all was answered: nothing was done"),
        (CTRL_C, 130, "error: interrupted before all was answered: nothing was done"),
        ("y\x03", 130, "error: interrupted before all was answered: nothing was done"),
    ] {
        let (run, count) = answered(&STOP, keys);
        assert_eq!((run.status, run.stdout.as_str(), count), (status, "", 0), "{run:?}");
        assert!(run.stderr.contains(told), "{run:?}");
    }
}

#[test]
fn what_is_secret_is_masked() {
    let server = server();
    let secret = [
        "cvm",
        "ResetInstancesPassword",
        "--InstanceIds.0",
        "ins-1",
        "--Password",
        "hidden-1",
        "--region",
        "ap-tokyo",
        "--confirm",
    ];
    let mut dialogue = Dialogue::start(with_key(&server, &secret));
    let shown = dialogue.answer(QUESTION, "y");
    assert!(shown.contains("\"Password\": \"<masked>\"") && !shown.contains("hidden"), "{shown}");
    assert_eq!(dialogue.end().status, 0);
    assert!(server.request().contains("hidden-1"));
}

#[test]
fn as_much_of_a_request_is_shown_as_one_looks_at() {
    let create = ["cfg", "CreateTaskFromAction", "--confirm", "--TaskActionId", "1"];
    let many = serde_json::to_string(&vec!["ins-1"; 3000]).unwrap();
    let (run, count) = answered(&[&create[..], &["--TaskInstances", &many]].concat(), "y\n");
    assert!(count == 1 && run.stderr.contains("        \"ins-1\",\n… 2945 more lines\n"), "{run:?}");
    let long = ["--TaskTitle", &"x".repeat(3000), "--TaskInstances.0", "ins-1"];
    let (run, count) = answered(&[&create[..], &long].concat(), "y\n");
    assert!(count == 1 && run.stderr.contains("xxx… 2819 more\n"), "{run:?}");
}

#[test]
fn without_a_terminal_it_is_2_unless_nothing_would_change() {
    let server = server();
    let line = server.call(&STOP).error(2);
    assert!(line.contains("a change is to be confirmed on a terminal") && line.contains("--yes confirms it"), "{line}");
    assert_eq!(server.count(), 0);
    // Of this one nobody knows what it does.
    let line = server.call(&["cam", "DeleteUser", "--Name", "n", "--confirm"]).error(2);
    assert!(line.contains("a change is to be confirmed"), "{line}");
    server.call(&["cfg", "DescribeTask", "--TaskId", "1698", "--confirm"]).ok();
    assert_eq!(server.count(), 1);
    run(&[&STOP[..], &["--dry-run"]].concat()).ok();
    run_bare(&[&STOP[..], &["--mock"]].concat()).ok();
    run(&[&["sign"], &STOP[..]].concat()).ok();
    let line = run(&[&STOP[..], &["--yes"]].concat()).error(2);
    assert!(line.contains("--confirm asks and --yes does not"), "{line}");
}

#[test]
fn a_profile_can_have_it_asked_each_time() {
    let server = server();
    let home = |confirm: &str| {
        Home::with(&[
            ("prod.credential", r#"{"secretId": "AKIDprod", "secretKey": "hidden"}"#),
            ("prod.configure", &format!(r#"{{"_sys_param": {{"confirm": {confirm}}}}}"#)),
        ])
    };
    let stop = [&STOP[..6], &["--profile", "prod", "--endpoint", &server.url]].concat();
    let asks = home(r#""on""#);
    let mut command = tc3();
    command.env("HOME", asks.path()).args(&stop);
    let mut dialogue = Dialogue::start(command);
    let shown = dialogue.answer(QUESTION, "y");
    assert!(shown.contains("as AKIDprod of the profile prod, to"), "{shown}");
    assert_eq!(dialogue.end().status, 0);
    assert_eq!(server.count(), 1);
    asks.run(&[], &[&stop]).error(2);
    assert_eq!(server.count(), 0);
    asks.run(&[], &[&stop, &["--yes"]]).ok();
    home(r#""off""#).run(&[], &[&stop]).ok();
    home("true").run(&[], &[&stop]).error(2);
    assert_eq!(server.count(), 2);
    let line = asks.run(&[], &[&["configure", "set", "confirm", "yes", "--profile", "prod"]]).error(2);
    assert!(line.contains("`confirm` is neither on nor off"), "{line}");
    asks.run(&[], &[&["configure", "set", "confirm", "off", "--profile", "prod"]]);
    asks.run(&[], &[&stop]).ok();
    assert_eq!(server.count(), 1);
    let line = home("1").run(&[], &[&stop]).error(2);
    assert!(line.contains("`_sys_param.confirm` is neither on nor off"), "{line}");
}

#[test]
fn the_time_of_the_person_is_none_of_the_calls() {
    let server = server();
    let mut dialogue = Dialogue::start(with_key(&server, &[&STOP[..], &["--timeout", "1"]].concat()));
    dialogue.keys(QUESTION, "y");
    thread::sleep(Duration::from_millis(1500));
    dialogue.answer("y", "");
    let run = dialogue.end();
    assert_eq!((run.status, server.count()), (0, 1), "{run:?}");
}

#[test]
fn it_is_asked_once_whatever_becomes_of_it() {
    let server = Server::scripted([
        Reaction::envelope(r#""Error":{"Code":"RequestLimitExceeded","Message":"slowly"},"#),
        Reaction::envelope(""),
    ]);
    let mut dialogue = Dialogue::start(with_key(&server, &STOP));
    dialogue.answer(QUESTION, "y");
    let run = dialogue.end();
    assert_eq!((run.status, server.count()), (0, 2), "{run:?}");
    assert_eq!(run.stderr.matches(QUESTION).count(), 1, "{run:?}");
}
