//! What becomes of an answer: shown without loss, filtered, or told why it cannot be.

use std::io::Read;
use std::net::TcpListener;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::support::{ID, KEY, Run, Server, run, tc3};

const LOOK: [&str; 4] = ["cfg", "DescribeTask", "--TaskId", "1698"];

#[test]
fn nothing_that_the_server_sent_is_lost_or_reordered() {
    let server = Server::json(concat!(
        r#"{"Response":{"Zeta":1.10,"Task":{"TaskId":123456789012345678901234567890,"New":[{"b":1E2,"a":-0.0}]},"#,
        r#""Empty":{},"None":[],"Null":null,"Text":"\u672a\u547d\u540d \ud83d\ude00 \ud83d \u001b[31m a\/b","#,
        r#""RequestId":"r-1","Alpha":true}}"#,
    ));
    let expected = r#"{
    "Zeta": 1.10,
    "Task": {
        "TaskId": 123456789012345678901234567890,
        "New": [
            {
                "b": 1E2,
                "a": -0.0
            }
        ]
    },
    "Empty": {},
    "None": [],
    "Null": null,
    "Text": "未命名 😀 \ud83d \u001b[31m a/b",
    "RequestId": "r-1",
    "Alpha": true
}
"#;
    assert_eq!(server.call(&LOOK).ok(), expected);
}

/// The spec tells whether an `Error` beside other members is the service's.
#[test]
fn an_error_beside_other_members_is_an_error_unless_the_spec_has_one() {
    let json = r#"{"Response":{"Status":"x","Error":{"Code":"FailedOperation","Message":"no"},"RequestId":"r"}}"#;
    let line = Server::json(json).call(&LOOK).error(1);
    assert!(line.contains("FailedOperation"), "{line}");
    let own = ["lkeap", "GetSplitDocumentResult", "--TaskId", "1"];
    assert!(Server::json(json).call(&own).ok().contains("FailedOperation"));
}

#[test]
fn a_filter_sees_the_inner_response() {
    let server =
        Server::json(r#"{"Response":{"Task":{"Tags":[{"K":"a"},{"K":"名"}],"Big":9007199254740993},"RequestId":"r"}}"#);
    let filtered = |filter: &str| server.call(&[&LOOK[..], &["--filter", filter]].concat());
    assert_eq!(filtered("RequestId").ok(), "\"r\"\n");
    assert_eq!(filtered("Task.Tags[].K").ok(), "[\n    \"a\",\n    \"名\"\n]\n");
    assert_eq!(filtered("Task.Big").ok(), "9007199254740993\n");
    assert_eq!(filtered("Nothing").ok(), "null\n");
}

#[test]
fn a_wrong_filter_is_told_before_anything_is_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let line = run(&[&LOOK[..], &["--endpoint", &url, "--filter", "Task["]].concat()).error(2);
    assert!(line.contains("JMESPath"), "{line}");
    assert!(listener.accept().is_err(), "nobody connected");
}

#[test]
fn an_error_of_the_service_is_one_line_with_all_that_is_known() {
    let server = Server::json(
        r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire","Message":"too\nlate \u001b[31m"},"RequestId":"r-2"}}"#,
    );
    let line = server.call(&LOOK).error(1);
    for part in ["cfg DescribeTask", "AuthFailure.SignatureExpire", "too late", "r-2", "set the clock"] {
        assert!(line.contains(part), "{line:?} should contain {part:?}");
    }
    assert!(!line.contains('\u{1b}'), "{line:?}");
}

#[test]
fn what_cannot_be_read_has_a_status_of_its_own() {
    let with_type = |content_type: &str, body: &[u8]| {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n\r\n", body.len());
        [head.as_bytes(), body].concat()
    };
    let cut_off = b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"Response\":{".to_vec();
    for (answer, hint) in [
        (with_type("text/html", b"<html>Bad gateway</html>"), "HTML"),
        (with_type("application/json", b""), "empty"),
        (with_type("application/json", b"{\"Response\":{\"RequestId\":\"r\""), ""),
        (with_type("application/json", b"{\"Response\":{}}"), ""),
        (with_type("application/json", b"{\"Response\":{\"RequestId\":\"\xff\"}}"), "UTF-8"),
        (with_type("application/json", b"[]"), ""),
        (cut_off, ""),
        (b"SSH-2.0-nonsense\r\n".to_vec(), ""),
        (Vec::new(), ""),
    ] {
        let told = String::from_utf8_lossy(&answer).into_owned();
        let line = Server::answering(answer).call(&LOOK).error(3);
        assert!(line.contains(hint), "{told:?} gives {line:?}, which should contain {hint:?}");
    }
}

#[test]
fn nobody_there_is_told() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let line = run(&[&LOOK[..], &["--endpoint", &format!("http://{free}")]].concat()).error(3);
    assert!(line.contains("no connection"), "{line}");
}

#[test]
fn a_timeout_ends_a_call_and_tells_where_to_look() {
    let server = Server::silent();
    let started = Instant::now();
    let change = ["cfg", "ModifyTaskRunStatus", "--TaskId", "1698", "--Status", "1002", "--timeout", "0.3"];
    let line = server.call(&change).error(3);
    assert!(started.elapsed() < Duration::from_secs(20));
    assert!(line.contains("timed out") && line.contains("look with DescribeTask"), "{line}");
    let line = server.call(&[&LOOK[..], &["--timeout", "0.3"]].concat()).error(3);
    assert!(line.contains("safe to try again"), "{line}");
}

#[test]
fn what_is_sent_is_what_was_asked_for() {
    let server = Server::json(r#"{"Response":{"RequestId":"r"}}"#);
    server.call(&[&LOOK[..], &["--region", "ap-guangzhou", "--language", "en-US"]].concat()).ok();
    let request = server.request();
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert_eq!(body, r#"{"TaskId":1698}"#);
    let head = head.to_ascii_lowercase();
    for line in [
        "post / http/1.1",
        "content-type: application/json",
        "x-tc-action: describetask",
        "x-tc-version: 2021-08-20",
        "x-tc-region: ap-guangzhou",
        "x-tc-language: en-us",
    ] {
        assert!(head.lines().any(|sent| sent == line), "{head} should have {line}");
    }
    assert!(head.contains("authorization: tc3-hmac-sha256 credential=akidexample/"), "{head}");
}

#[test]
fn warnings_go_to_standard_error_and_stop_nothing() {
    let call = ["cvm", "DescribeInstances", "--region", "ap-guangzhou", "--Limit", "1000", "--dry-run"];
    let warned = run(&call);
    assert_eq!(warned.status, 0);
    assert!(warned.stderr.starts_with("warning: Limit must be at most 100"), "{warned:?}");
    assert_eq!(warned.stderr.lines().count(), 1);
    run(&[&call[..], &["-q"]].concat()).ok();
}

#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let server = Server::json(&format!(r#"{{"Response":{{"RequestId":"r","Text":"{}"}}}}"#, "x".repeat(1 << 20)));
    let mut child = tc3()
        .env("TENCENTCLOUD_SECRET_ID", ID)
        .env("TENCENTCLOUD_SECRET_KEY", KEY)
        .args(LOOK)
        .args(["--endpoint", &server.url])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 10];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let ended = Run::from(child.wait_with_output().unwrap());
    assert_eq!((ended.status, ended.stderr.as_str()), (0, ""), "{ended:?}");
}
