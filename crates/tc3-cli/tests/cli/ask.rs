//! `--ask`: members that are not given are asked for, and checked at once.

use std::fs::{self, File};
use std::process::Command;

use crate::dialogue::{CTRL_C, CTRL_D, Dialogue};
use crate::home::Home;
use crate::support::{ID, KEY, Run, Scratch, Server, run, run_with, tc3};

const MORE: &str = "optional member (name, ? lists them, Enter ends)> ";
const SEND: &str = "Send it? [y/N] ";

fn with_key(arguments: &[&str]) -> Command {
    let mut command = tc3();
    command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY).args(arguments).arg("--ask");
    command
}

fn start(arguments: &[&str]) -> Dialogue {
    Dialogue::start(with_key(arguments))
}

/// The command that is shown to be copied.
#[track_caller]
fn command(run: &Run) -> &str {
    run.stderr.lines().rfind(|line| line.starts_with("tc3 ")).unwrap_or_else(|| panic!("{run:?}"))
}

/// What a command that was shown would send, as a shell takes it.
#[track_caller]
fn body_of(command: &str) -> String {
    let tc3_itself = env!("CARGO_BIN_EXE_tc3");
    let line = command.replacen("tc3", tc3_itself, 1);
    let mut shell = Command::new("sh");
    shell.env_clear().env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY);
    let shown = run_with(shell.args(["-c", &format!("{line} --dry-run")])).json();
    shown["body"].as_str().unwrap().to_owned()
}

#[test]
fn what_is_required_is_asked_for_and_then_it_is_called() {
    let server = Server::envelope("");
    let mut dialogue = start(&["cfg", "ModifyTaskRunStatus", "--endpoint", &server.url, "--region", "ap-tokyo"]);
    let shown = dialogue.answer("TaskId> ", "1698");
    assert!(shown.starts_with("cfg ModifyTaskRunStatus: Moves an experiment"), "{shown}");
    assert!(shown.contains("TaskId (int64, required): The experiment.\nSuch as 1698\n"), "{shown}");
    let shown = dialogue.answer("Status> ", "finished");
    assert!(shown.contains("  1002 Running: It is being executed.\n"), "{shown}");
    let shown = dialogue.answer("IsExpect> ", "t");
    assert!(shown.contains("IsExpect is missing, and required when Status is 1004"), "{shown}");
    dialogue.answer("Summary> ", "--it's 好");
    dialogue.answer(MORE, "");
    dialogue.answer(SEND, "y");
    let run = dialogue.end();
    assert_eq!((run.status, run.stdout.as_str()), (0, "{\n    \"RequestId\": \"r-1\"\n}\n"), "{run:?}");
    let sent = r#"{"TaskId":1698,"Status":1004,"IsExpect":true,"Summary":"--it's 好"}"#;
    assert!(server.request().ends_with(sent));
    let expected = format!(
        r"tc3 cfg ModifyTaskRunStatus --TaskId 1698 --Status 1004 --IsExpect t --Summary='--it'\''s 好' --endpoint={} --region=ap-tokyo",
        server.url
    );
    assert_eq!(command(&run), expected);
    assert_eq!(body_of(command(&run)), sent);
}

#[test]
fn a_wrong_answer_is_told_and_asked_again() {
    let mut dialogue = start(&["cfg", "ModifyTaskRunStatus", "--TaskId", "1698", "--mock"]);
    dialogue.answer("Status> ", "");
    let shown = dialogue.answer("Status> ", "1005");
    assert!(shown.contains("it is required"), "{shown}");
    let shown = dialogue.answer("Status> ", "x");
    assert!(shown.contains("Status must be one of 1001, 1002, 1003, 1004"), "{shown}");
    let shown = dialogue.answer("Status> ", "a\u{1b}b");
    assert!(shown.contains("Status must be int64, not a string"), "{shown}");
    let shown = dialogue.answer("Status> ", "1002\n1004");
    assert!(shown.contains("that has control characters"), "{shown}");
    let shown = dialogue.answer(MORE, "sumary");
    assert!(shown.contains("typed or pasted before the question is not taken"), "{shown}");
    let shown = dialogue.answer(MORE, "summary");
    assert!(shown.contains("none is called so, the nearest is Summary"), "{shown}");
    dialogue.answer("Summary> ", &"x".repeat(5000));
    let shown = dialogue.answer("Summary> ", "");
    assert!(shown.contains("that is longer than a terminal takes"), "{shown}");
    dialogue.answer(MORE, "");
    let run = dialogue.end();
    assert_eq!(
        (run.status, command(&run)),
        (0, "tc3 cfg ModifyTaskRunStatus --TaskId 1698 --Status 1002 --mock"),
        "{run:?}"
    );
}

#[test]
fn objects_and_lists_are_asked_for_part_by_part_or_typed_as_json() {
    let create = ["cfg", "CreateTaskFromAction", "--TaskActionId", "1", "--dry-run"];
    let mut dialogue = start(&create);
    dialogue.answer("TaskInstances.0 (or all as JSON: [...])> ", "ins-1");
    dialogue.answer("TaskInstances.1 (Enter ends)> ", "ins-2");
    dialogue.answer("TaskInstances.2 (Enter ends)> ", "");
    dialogue.answer(MORE, "task-tags");
    let tags = "TaskTags.0 (JSON of it or of all, . one member after the other, Enter leaves it out)> ";
    dialogue.answer(tags, "?");
    let shown = dialogue.answer(tags, ".");
    assert!(shown.contains("  TagKey (string, required): The key.\n"), "{shown}");
    dialogue.answer("TaskTags.0.TagKey> ", "k");
    dialogue.answer("TaskTags.0.TagValue> ", "v");
    dialogue.answer("TaskTags.1 (JSON, . one member after the other, Enter ends)> ", r#"{"TagKey":"a"}"#);
    // What is missing in it is asked for as well.
    dialogue.answer("TaskTags.1.TagValue> ", "b");
    dialogue.answer("TaskTags.2 (JSON, . one member after the other, Enter ends)> ", "");
    dialogue.answer(MORE, "");
    let run = dialogue.end();
    let tags = r#"[{"TagKey":"k","TagValue":"v"},{"TagKey":"a","TagValue":"b"}]"#;
    let sent = format!(r#"{{"TaskActionId":1,"TaskInstances":["ins-1","ins-2"],"TaskTags":{tags}}}"#);
    let shown: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(shown["body"], sent.as_str(), "{run:?}");
    assert_eq!(body_of(command(&run).trim_end_matches(" --dry-run")), sent);

    let mut dialogue = start(&create);
    dialogue.answer("TaskInstances.0 (or all as JSON: [...])> ", r#"["ins-1", {}]"#);
    let shown = dialogue.answer("TaskInstances.0 (or all as JSON: [...])> ", r#"["ins-1""#);
    assert!(shown.contains("TaskInstances.1 must be string, not an object"), "{shown}");
    let shown = dialogue.answer("TaskInstances.0 (or all as JSON: [...])> ", r#"["ins-1"]"#);
    assert!(shown.contains("this is none from character"), "{shown}");
    dialogue.answer(MORE, "");
    assert_eq!(dialogue.end().status, 0);
}

#[test]
fn what_is_secret_is_neither_shown_nor_in_the_command() {
    let server = Server::envelope("");
    let mut dialogue = start(&["cvm", "ResetInstancesPassword", "--InstanceIds.0", "ins-1", "--endpoint", &server.url]);
    // Of a character that is taken back no byte stays.
    let shown = dialogue.answer("Password> ", "wrong\x15 hidden-好\x7f1");
    assert!(shown.contains("Password (string, required, not shown)"), "{shown}");
    dialogue.answer(MORE, "");
    let shown = dialogue.answer(SEND, "y");
    assert!(shown.contains("\"Password\": \"<masked>\""), "{shown}");
    let run = dialogue.end();
    assert!(run.status == 0 && !run.stderr.contains("hidden"), "{run:?}");
    assert!(command(&run).contains("--InstanceIds.0 ins-1 --Password file://Password --endpoint="), "{run:?}");
    assert!(server.request().contains(r#""Password":" hidden-1""#));
}

#[test]
fn a_region_is_asked_for_where_one_is_needed() {
    let mut dialogue = start(&["cvm", "RunInstances", "--dry-run"]);
    dialogue.answer("region> ", "no such place");
    dialogue.answer("region> ", "ap-tokyo");
    dialogue.answer(MORE, "LoginSettings");
    dialogue.answer("LoginSettings (JSON, . one member after the other, Enter leaves it out)> ", ".");
    let optional = "optional member of LoginSettings (name, ? lists them, Enter ends)> ";
    dialogue.answer(optional, "?");
    let shown = dialogue.answer(optional, "password");
    assert!(shown.contains("  Password (string): The password."), "{shown}");
    dialogue.answer("LoginSettings.Password> ", "hidden");
    dialogue.answer(optional, "");
    dialogue.answer(MORE, "");
    let run = dialogue.end();
    let shown: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(shown["headers"]["X-TC-Region"], "ap-tokyo");
    assert_eq!(shown["body"], r#"{"LoginSettings":{"Password":"hidden"}}"#);
    let expected =
        "tc3 cvm RunInstances --LoginSettings.Password file://LoginSettings.Password --dry-run --region=ap-tokyo";
    assert_eq!(command(&run), expected);
}

#[test]
fn what_was_given_is_not_asked_for_and_no_secret_of_it_is_shown() {
    let given = r#"{"InstanceIds":["ins-1"],"Password":"hidden"}"#;
    let mut dialogue = start(&[
        "cvm",
        "ResetInstancesPassword",
        "--cli-input-json",
        given,
        "--region",
        "r",
        "--dry-run",
        "--secret-id",
        "a",
        "--secret-key",
        "hidden",
    ]);
    dialogue.answer(MORE, "force-stop");
    dialogue.answer("ForceStop> ", "true");
    dialogue.answer(MORE, "");
    let run = dialogue.end();
    assert!(run.status == 0 && !run.stderr.contains("hidden"), "{run:?}");
    let shown = command(&run);
    assert!(
        shown.contains("--ForceStop true --cli-input-json=file://ResetInstancesPassword.json --region=r"),
        "{shown}"
    );
    let body = serde_json::from_str::<serde_json::Value>(&run.stdout).unwrap()["body"].to_string();
    assert!(body.contains("hidden") && body.contains("ForceStop"), "{body}");
}

#[test]
fn a_secret_within_json_is_not_in_the_command() {
    let login = r#"{"Password":"hidden"}"#;
    let proxy = "http://me:hidden@localhost:1";
    let run_instances =
        ["cvm", "RunInstances", "--LoginSettings", login, "--region", "r", "--https-proxy", proxy, "--dry-run"];
    let mut dialogue = start(&run_instances);
    dialogue.answer(MORE, "");
    let run = dialogue.end();
    assert!(run.status == 0 && !run.stderr.contains("hidden"), "{run:?}");
    assert_eq!(command(&run), "tc3 cvm RunInstances --LoginSettings file://LoginSettings --region=r --dry-run");
    assert!(run.stderr.contains("Credentials are left out") && run.stderr.contains("secret stand files"), "{run:?}");
}

#[test]
fn who_leaves_sends_nothing() {
    for (keys, status) in [(CTRL_C, 130), (CTRL_D, 2), ("16\x03", 130)] {
        let server = Server::envelope("");
        let mut dialogue = start(&["cfg", "ModifyTaskRunStatus", "--endpoint", &server.url]);
        dialogue.keys("TaskId> ", keys);
        let run = dialogue.end();
        assert_eq!((run.status, run.stdout.as_str(), server.count()), (status, "", 0), "{run:?}");
        assert!(run.stderr.contains("before all was answered: nothing was done"), "{run:?}");
    }
    // Echo comes back, too.
    let server = Server::envelope("");
    let password =
        ["cvm", "ResetInstancesPassword", "--InstanceIds.0", "ins-1", "--region", "r", "--endpoint", &server.url];
    let mut dialogue = start(&password);
    dialogue.keys("Password> ", "hidden\x03");
    let run = dialogue.end();
    assert!(run.status == 130 && !run.stderr.contains("hidden") && server.count() == 0, "{run:?}");
    let mut dialogue = start(&password);
    dialogue.answer("Password> ", "x");
    dialogue.answer(MORE, "");
    dialogue.answer(SEND, "no");
    assert_eq!((dialogue.end().status, server.count()), (2, 0));
}

#[test]
fn what_only_reads_is_called_without_a_question() {
    let server = Server::envelope(r#""Task":{},"#);
    let mut dialogue = start(&["cfg", "DescribeTask", "--endpoint", &server.url, "--output", "jsonl"]);
    dialogue.answer("TaskId> ", "1698");
    let run = dialogue.end();
    assert_eq!(
        (run.status, run.stdout.as_str(), server.count()),
        (0, "{\"Task\":{},\"RequestId\":\"r-1\"}\n", 1),
        "{run:?}"
    );
    // One yes for all that is asked.
    let change =
        ["cfg", "ModifyTaskRunStatus", "--TaskId", "1698", "--Status", "1002", "--yes", "--endpoint", &server.url];
    let mut dialogue = start(&change);
    dialogue.answer(MORE, "");
    let run = dialogue.end();
    assert!(run.status == 0 && !run.stderr.contains(SEND), "{run:?}");
}

#[test]
fn without_a_terminal_nobody_is_asked() {
    let ask = ["cfg", "ModifyTaskRunStatus", "--mock", "--ask"];
    let lines = Scratch::new("lines", "1698\n1002\n\n");
    let piped = run_with(tc3().args(ask).stdin(File::open(lines.path()).unwrap()));
    for run in [run(&ask), piped] {
        let line = run.error(2);
        assert!(line.contains("--ask asks on a terminal"), "{line}");
    }
    let line = run(&["cfg", "ModifyTaskRunStatus", "--ask", "--generate-cli-skeleton"]).error(2);
    assert!(line.contains("--ask fills a request in"), "{line}");
    for given in [["--TaskId", "file://-"], ["--cli-input-json", "-"]] {
        let run = start(&[&["cfg", "ModifyTaskRunStatus", "--mock"], &given[..]].concat()).end();
        assert!(run.status == 2 && run.stderr.contains("standard input is the terminal"), "{run:?}");
    }
    // What is wrong already is told as ever.
    let run = start(&["cfg", "ModifyTaskRunStatus", "--mock", "--Taskid", "1", "--Status", "x"]).end();
    assert!(run.stderr.contains("error: Status must be int64, not a string"), "{run:?}");
    assert!(run.status == 2 && run.stderr.contains("error: Taskid is not a known member"), "{run:?}");
}

#[test]
fn what_is_asked_for_can_be_signed_or_be_what_the_rules_refuse() {
    let mut dialogue = start(&["sign", "cfg", "DescribeTask", "--no-validate"]);
    dialogue.answer("TaskId> ", "x y");
    let run = dialogue.end();
    assert_eq!(command(&run), "tc3 sign cfg DescribeTask --TaskId 'x y' --no-validate");
    assert!(run.status == 0 && run.stdout.contains("string_to_sign") && run.stdout.contains("x y"), "{run:?}");
}

#[test]
fn a_text_is_chosen_by_its_number_and_what_is_only_a_warning_is_taken() {
    let mut dialogue = start(&["cvm", "StopInstances", "--InstanceIds.0", "ins-1", "--region", "r", "--dry-run"]);
    dialogue.answer(MORE, "StopType");
    let shown = dialogue.answer("StopType> ", "1");
    assert!(shown.contains("\n  1) SOFT_FIRST SoftFirst: "), "{shown}");
    dialogue.answer(MORE, "--force-stop");
    dialogue.answer("ForceStop> ", "true");
    let shown = dialogue.answer(MORE, "");
    assert!(shown.contains("warning: ForceStop, StopType exclude each other"), "{shown}");
    let run = dialogue.end();
    assert!(
        command(&run).contains("--InstanceIds.0 ins-1 --StopType SOFT_FIRST --ForceStop true --region=r"),
        "{run:?}"
    );
}

#[test]
fn descriptions_that_were_added_are_told_and_no_terminal_obeys_them() {
    let home = Home::with(&[]);
    let folder = home.path().join("tc3/docs/cbs");
    fs::create_dir_all(&folder).unwrap();
    let long = "磁盘 ".repeat(300);
    let docs = format!(
        "{{\"form\":1,\"source\":\"s\"}}\n{{\"action\":\"ResizeDisk\",\"request\":{{\"DiskSize\":\"\\u001b[2J{long}\\u009b\u{202e}end\"}}}}\n"
    );
    fs::write(folder.join("2017-03-12.jsonl"), docs).unwrap();
    let mut command = with_key(&["cbs", "ResizeDisk", "--DiskId", "d", "--region", "r"]);
    command.env("XDG_DATA_HOME", home.path());
    let mut dialogue = Dialogue::start_wide(command, 20);
    let first = dialogue.answer("DiskSize> ", "?");
    assert!(
        first.contains("DiskSize (uint64,\nrequired):  [2J磁盘\n磁盘 磁盘 磁盘 磁盘\n")
            && first.ends_with("…\nDiskSize> "),
        "{first}"
    );
    let all = dialogue.keys("DiskSize> ", CTRL_C);
    assert!(all.matches("磁盘").count() == 300 && all.contains("  end\n"), "{all}");
    assert!(!first.contains('\u{1b}') && !all.contains(['\u{1b}', '\u{9b}', '\u{202e}']), "{all}");
    assert_eq!(dialogue.end().status, 130);
}
