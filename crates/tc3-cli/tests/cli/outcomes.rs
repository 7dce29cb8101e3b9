//! What became of a call: the exit status, and what standard error says of it. One test for each row of the README's table,
//! and what else must not be lost.

use std::fs::{File, OpenOptions};
use std::net::TcpListener;
use std::process::{Command, Stdio};

use crate::support::{ID, KEY, Mock, Run, Scratch, Server, run, run_bare, tc3};

const CHANGE: [&str; 6] = ["cfg", "ModifyTaskRunStatus", "--TaskId", "1698", "--Status", "1002"];
const LOOK: [&str; 4] = ["cfg", "DescribeTask", "--TaskId", "1698"];

/// The statuses that the README and the help promise are those that are tested here.
#[test]
fn the_tables_name_the_statuses_that_are_tested() {
    let readme = include_str!("../../README.md");
    let rows: Vec<_> = readme
        .lines()
        .skip_while(|line| !line.starts_with("| exit status"))
        .skip(2)
        .map_while(|line| line.strip_prefix("| ")?.split(' ').next())
        .collect();
    assert_eq!(rows, ["0", "1", "2", "3", "4", "5", "130"]);
    let help = run_bare(&["help", "exit"]).ok();
    let (_, statuses) = help.split_once("Exit status").unwrap();
    for row in rows {
        assert!(statuses.lines().any(|line| line.split_whitespace().next() == Some(row)), "{row} is not in {statuses}");
    }
}

#[test]
fn status_0_answered_or_printed() {
    Server::envelope("").call(&LOOK).ok();
    run(&[&LOOK[..], &["--dry-run"]].concat()).ok();
    run(&[&["sign"], &LOOK[..]].concat()).ok();
    run_bare(&[&LOOK[..2], &["--generate-cli-skeleton"]].concat()).ok();
    run_bare(&["help"]).ok();
}

#[test]
fn status_1_the_service_answered_an_error() {
    let server = Server::envelope(r#""Error":{"Code":"ResourceNotFound","Message":"no such task"},"#);
    let line = server.call(&LOOK).error(1);
    assert!(line.contains("ResourceNotFound: no such task (request r-1)"), "{line}");
    let ancient = Server::json(r#"{"code":4100,"message":"m","codeDesc":"AuthFailure"}"#).call(&LOOK).error(1);
    assert!(ancient.contains("AuthFailure: m") && !ancient.contains("(request"), "{ancient}");
    let rate = Server::envelope(r#""Error":{"Code":"LimitExceeded.RateLimitExceeded","Message":"m"},"#);
    let line = rate.call(&[&CHANGE[..], &["--max-attempts", "1"]].concat()).error(1);
    assert!(line.contains("safe to try again; slow down") && !line.contains("does not help"), "{line}");
}

#[test]
fn status_2_nothing_was_sent() {
    let server = Server::envelope("");
    for filter in ["nosuch(@)", "length(@, @)", "sort_by(@, Id)", "[?a==`[1`]", "Task[", "a[::0]"] {
        let line = server.call(&[&CHANGE[..], &["--filter", filter]].concat()).error(2);
        assert!(line.contains("--filter"), "{line}");
    }
    server.call(&["cfg", "ModifyTaskRunStatus", "--TaskId", "1698", "--Status", "1005"]).errors(2);
    server.call(&[&CHANGE[..], &["--region", "a b"]].concat()).error(2);
    assert_eq!(server.count(), 0);
}

#[test]
fn status_3_no_answer_that_can_be_read() {
    let unavailable = concat!(
        "HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/plain\r\nRetry-After: 7\r\nContent-Length: 22\r\n\r\n",
        "upstream connect error",
    );
    let line = Server::answering(unavailable).call(&CHANGE).error(3);
    for part in ["`upstream connect error`", "HTTP 503", "Content-Type text/plain", "Retry-After 7"] {
        assert!(line.contains(part), "{line}");
    }
    assert!(line.contains("it may have been sent; look with DescribeTask"), "{line}");
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let line = run(&[&CHANGE[..], &["--endpoint", &format!("http://{free}")]].concat()).error(3);
    assert!(line.contains("not sent, safe to try again"), "{line}");
}

#[test]
fn status_4_no_credential() {
    for arguments in [&LOOK[..], &[&LOOK[..], &["--dry-run"]].concat(), &[&["sign"], &LOOK[..]].concat()] {
        let line = run_bare(&[arguments, &["--profile", "gone"]].concat()).error(4);
        assert!(line.starts_with("error: credential: ") && line.contains("not sent"), "{line}");
    }
}

/// The two lines of a call that was carried out and whose answer cannot be shown.
#[track_caller]
fn unshown(run: &Run) -> (String, serde_json::Value) {
    assert_eq!(run.status, 5, "{run:?}");
    let lines: Vec<_> = run.stderr.lines().collect();
    let [error, answer] = lines[..] else { panic!("{run:?}") };
    assert!(error.starts_with("error: ") && error.contains("carried out (request "), "{run:?}");
    (error.to_owned(), serde_json::from_str(answer.strip_prefix("answer: ").unwrap()).unwrap())
}

#[test]
fn status_5_answered_and_cannot_be_shown() {
    let server = Server::envelope("\n\"InstanceIdSet\" : [\"ins-1\"],\"N\":1.10,\"T\":\"\\u001b\u{9b}\",");
    let call = ["cvm", "RunInstances", "--region", "ap-guangzhou", "--Placement.Zone", "z", "--ImageId", "img-1"];
    let run = server.call(&[&call[..], &["--filter", "length(InstanceIds)"]].concat());
    assert_eq!(run.stdout, "");
    let (error, answer) = unshown(&run);
    assert!(error.contains("cvm RunInstances") && error.contains("(request r-1)"), "{error}");
    assert!(error.contains("argument 1 of length has to be"), "{error}");
    assert_eq!(answer["InstanceIdSet"][0], "ins-1");
    assert!(run.stderr.contains(r#""N":1.10"#) && !run.stderr.contains(['\u{1b}', '\u{9b}']), "{run:?}");

    let deep = Server::envelope(&format!(r#""Deep":{}{},"#, "[".repeat(110), "]".repeat(110)));
    let (error, answer) = unshown(&deep.call(&LOOK));
    assert!(error.contains("cannot be laid out"), "{error}");
    assert!(answer["Deep"][0][0].is_array());
}

fn full() -> File {
    OpenOptions::new().write(true).open("/dev/full").unwrap()
}

fn with_output(arguments: &[&str], stdout: impl Into<Stdio>, stderr: impl Into<Stdio>) -> Run {
    let mut command = tc3();
    command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY).args(arguments);
    Run::from(command.stdout(stdout).stderr(stderr).spawn().unwrap().wait_with_output().unwrap())
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_for_a_full_disk_is_told_on_standard_error() {
    let server = Server::envelope(r#""TaskId":7,"#);
    let call = [&CHANGE[..], &["--endpoint", &server.url]].concat();
    let (error, answer) = unshown(&with_output(&call, full(), Stdio::piped()));
    assert!(error.contains("cannot be written"), "{error}");
    assert_eq!(answer["TaskId"], 7);
    for printed in [&["help"][..], &[&CHANGE[..], &["--dry-run"]].concat(), &["spec", "show", "cfg", "DescribeTask"]] {
        with_output(printed, full(), Stdio::piped()).error(3);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_log_that_nobody_can_read_does_not_end_the_call() {
    let server = Server::envelope("");
    let call = [&LOOK[..], &["--endpoint", &server.url, "-vv"]].concat();
    assert_eq!(with_output(&call, Stdio::piped(), full()).status, 0);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    assert_eq!(with_output(&call, Stdio::piped(), writer).status, 0);
}

/// Runs a call, interrupts it once `ready` returns, and returns how it ended.
fn interrupted(arguments: &[&str], ready: impl FnOnce()) -> Run {
    let mut command = tc3();
    command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY).args(arguments);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    ready();
    assert!(Command::new("kill").args(["-s", "INT", &child.id().to_string()]).status().unwrap().success());
    Run::from(child.wait_with_output().unwrap())
}

#[test]
fn status_130_interrupted_while_waiting() {
    // It takes the request, and keeps the answer to itself: no byte of it comes.
    let silent = |endpoint: &str, arguments: &[&str]| {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("{endpoint}{}", listener.local_addr().unwrap());
        let mut held = None;
        let run = interrupted(&[arguments, &["--endpoint", &url]].concat(), || {
            use std::io::Read;
            let (mut stream, _) = listener.accept().unwrap();
            assert!(stream.read(&mut [0; 1]).unwrap() > 0, "the first byte is there, and so somebody waits");
            held = Some(stream);
        });
        drop(held);
        run
    };
    let line = silent("http://", &CHANGE).error(130);
    assert!(
        line.contains("stopped waiting") && line.contains("it may have been sent; look with DescribeTask"),
        "{line}"
    );
    let line = silent("http://", &LOOK).error(130);
    assert!(line.contains("it may have been sent, safe to try again"), "{line}");
    // Within the TLS handshake nothing of the request has gone out.
    let line = silent("https://", &CHANGE).error(130);
    assert!(line.contains("not sent, safe to try again"), "{line}");
}

/// The change was made once, and the caller knows of it.
#[test]
fn a_filter_that_fails_does_not_undo_or_hide_a_change() {
    let mock = Mock::start(&[]);
    mock.call(&[&CHANGE[..], &["--filter", "nosuch(@)"]].concat()).error(2);
    let status = || mock.call(&[&LOOK[..], &["--filter", "Task.TaskStatus"]].concat()).ok();
    assert_eq!(status(), "1001\n", "nothing was sent");
    unshown(&mock.call(&[&CHANGE[..], &["--filter", "length(TaskId)"]].concat()));
    assert_eq!(status(), "1002\n");
}

#[test]
fn a_filter_keeps_digits_and_order() {
    let server = Server::envelope(concat!(
        r#""Set":[{"Z":1.10,"Id":9007199254740992,"State":"RUNNING"},{"Z":2,"Id":9007199254740993,"State":"STOPPED"}],"#,
        r#""Long":123456789012345678901234567890,"Huge":1e400,"#,
    ));
    let filtered = |filter: &str| server.call(&[&LOOK[..], &["--filter", filter]].concat()).ok();
    assert_eq!(filtered("max_by(Set, &Id).Id"), "9007199254740993\n");
    assert_eq!(filtered("Set[?State==`RUNNING`].Z | [0]"), "1.10\n");
    assert_eq!(filtered("[Long, Huge]"), "[\n    123456789012345678901234567890,\n    1e400\n]\n");
    assert_eq!(filtered("Set[0].keys(@)"), "[\n    \"Z\",\n    \"Id\",\n    \"State\"\n]\n");
    assert_eq!(filtered("Set[0].Id == Set[1].Id"), "false\n");
}

/// A file that is a pipe, and that nobody writes to.
#[test]
fn a_pipe_without_a_writer_does_not_outlive_the_time_limit() {
    let fifo = Scratch::named("fifo");
    assert!(Command::new("mkfifo").arg(fifo.path()).status().unwrap().success());
    let call = ["cfg", "DescribeTask", "--cli-input-json", &fifo.url(), "--timeout", "0.2"];
    let line = run(&call).error(2);
    assert!(line.contains("did not come to its end within 200ms; nothing was sent"), "{line}");
}

/// The system's look-up of a name is replaced by one that never returns.
#[cfg(target_os = "linux")]
#[test]
fn a_name_look_up_that_hangs_does_not_outlive_the_time_limit() {
    let source = Scratch::new("hang.c", "#include <unistd.h>\nint getaddrinfo() { for (;;) pause(); }\n");
    let library = Scratch::named("hang.so");
    let built = Command::new("cc").args(["-shared", "-fPIC", "-o"]).arg(library.path()).arg(source.path()).status();
    assert!(built.unwrap().success());
    let mut command = tc3();
    command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY).env("LD_PRELOAD", library.path());
    let mut child = command
        .args(LOOK)
        .args(["--endpoint", "nowhere.example", "--timeout", "0.2"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Long enough for any machine; without a limit it would be for ever.
    for _ in 0..600 {
        if child.try_wait().unwrap().is_some() {
            let line = Run::from(child.wait_with_output().unwrap()).error(3);
            assert!(line.contains("no connection to nowhere.example within") && line.contains("not sent"), "{line}");
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    child.kill().unwrap();
    panic!("it hangs");
}
