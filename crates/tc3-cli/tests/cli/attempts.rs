//! Calls that are tried more than once: what is sent again and what never, what is said of it, and what ends it.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::{ID, KEY, Mock, Reaction, Run, Server, run, tc3};

const LOOK: [&str; 4] = ["vpc", "DescribeVpcs", "--region", "ap-guangzhou"];
const CHANGE: [&str; 8] =
    ["vpc", "CreateVpc", "--VpcName", "x", "--CidrBlock", "10.0.0.0/16", "--region", "ap-guangzhou"];
/// It takes a client token.
const BUY: [&str; 8] =
    ["cvm", "RunInstances", "--Placement.Zone", "z", "--ImageId", "img-1", "--region", "ap-guangzhou"];

/// What a proxy says whose service is gone.
fn gateway() -> Reaction {
    Reaction::http(502, &["Content-Type: text/html"], "<html>Bad Gateway</html>")
}

/// The same, with more time to come back than any test has.
fn gateway_for_long() -> Reaction {
    Reaction::http(503, &["Content-Type: text/html", "Retry-After: 20"], "<html>Unavailable</html>")
}

fn rate() -> Reaction {
    Reaction::envelope(r#""Error":{"Code":"RequestLimitExceeded","Message":"slow down"},"#)
}

fn answered() -> Reaction {
    Reaction::envelope("")
}

#[test]
fn a_read_is_sent_again_until_it_is_answered() {
    let server = Server::scripted([gateway(), Reaction::Reset, answered()]);
    // Of what went well in the end nothing is said.
    server.call(&LOOK).ok();
    assert_eq!(server.count(), 3);
}

#[test]
fn a_change_that_may_have_been_made_is_sent_once() {
    for first in [gateway(), Reaction::Reset] {
        let server = Server::scripted([first, answered()]);
        let line = server.call(&CHANGE).error(3);
        assert!(line.contains("it may have been sent; look whether it took effect"), "{line}");
        assert_eq!(server.count(), 1);
    }
}

#[test]
fn what_was_turned_away_by_its_rate_is_sent_again() {
    for call in [&LOOK[..], &CHANGE] {
        let server = Server::scripted([rate(), answered()]);
        server.call(call).ok();
        assert_eq!(server.count(), 2, "{call:?}");
    }
}

#[test]
fn attempts_are_as_many_as_are_asked_for() {
    for (options, attempts) in [(&[][..], 3), (&["--max-attempts", "1"], 1), (&["--max-attempts=4"], 4)] {
        let server = Server::scripted([gateway()]);
        let line = server.call(&[&LOOK[..], options].concat()).error(3);
        assert_eq!(server.count(), attempts);
        let told = format!("{attempts} attempts in ");
        assert_eq!(line.contains(&told), attempts > 1, "{line}");
    }
    let server = Server::scripted([answered()]);
    server.call(&[&LOOK[..], &["--max-attempts", "0"]].concat()).error(2);
    assert_eq!(server.count(), 0);
}

#[test]
fn the_time_limit_is_for_all_attempts_and_waits() {
    let server = Server::scripted([gateway_for_long()]);
    let begun = Instant::now();
    let line = server.call(&[&LOOK[..], &["--timeout", "10"]].concat()).error(3);
    assert!(line.contains("no time is left for another attempt"), "{line}");
    assert!(begun.elapsed() < Duration::from_secs(9) && server.count() == 1, "nothing is waited for in vain");
}

#[test]
fn the_log_has_a_line_for_each_attempt() {
    let server = Server::scripted([gateway(), Reaction::Reset, answered()]);
    let run = server.call(&[&LOOK[..], &["-v"]].concat());
    assert_eq!(run.status, 0, "{run:?}");
    let host = server.url.strip_prefix("http://").unwrap();
    let (obtained, attempts) = run.stderr.split_once('\n').unwrap();
    assert!(obtained.ends_with("a credential was obtained; secret_id=AKIDEXAMPLE ends=None"), "{run:?}");
    let lines: Vec<_> = attempts.lines().collect();
    let expected: [&[&str]; 3] = [
        &["failed, and is tried again", "status=502", "kind=Unreadable", "wait="],
        &["failed, and is tried again", "kind=Interrupted", "wait="],
        &["answered", "status=200", "request_id=r-1", "duration="],
    ];
    assert_eq!(lines.len(), expected.len(), "{lines:?}");
    for (number, (line, parts)) in (1..).zip(lines.iter().zip(expected)) {
        assert!(line.starts_with("debug: vpc DescribeVpcs: "), "{line}");
        for part in [&[&*format!("attempt={number} host={host} took=")], parts].concat() {
            assert!(line.contains(part), "{part} is not in {line}");
        }
    }

    let run = Server::scripted([gateway()]).call(&[&CHANGE[..], &["-v"]].concat());
    let lines: Vec<_> = run.stderr.lines().collect();
    let [_, log, error] = lines[..] else { panic!("{run:?}") };
    assert!(log.starts_with("debug: vpc CreateVpc: failed; attempt=1") && error.starts_with("error: "), "{run:?}");
    assert!(log.contains(r#"stopped="a repetition might do it twice""#), "{log}");
}

/// The client token that stands in a request.
#[track_caller]
fn token(request: &str) -> Option<String> {
    let (_, body) = request.split_once("\r\n\r\n").unwrap();
    let body: Value = serde_json::from_str(body).unwrap();
    body.get("ClientToken").map(|token| token.as_str().unwrap().to_owned())
}

#[test]
fn all_attempts_have_one_client_token() {
    let server = Server::scripted([gateway(), gateway(), answered(), answered()]);
    let run = server.call(&[&BUY[..], &["-v"]].concat());
    let filled = token(&server.request()).unwrap();
    assert_eq!([token(&server.request()), token(&server.request())], [Some(filled.clone()), Some(filled.clone())]);
    assert!(run.stderr.contains(&format!("a client token was filled in; client_token={filled}\n")), "{run:?}");
    server.call(&BUY).ok();
    assert_ne!(token(&server.request()).unwrap(), filled, "another call buys more");
}

#[test]
fn a_client_token_that_was_filled_in_is_told_to_who_may_need_it() {
    let server = Server::scripted([gateway(), gateway(), gateway(), answered()]);
    let line = server.call(&BUY).error(3);
    let filled = token(&server.request()).unwrap();
    assert!(line.contains("; it may have been sent; 3 attempts in "), "{line}");
    assert!(line.ends_with(&format!("; send it again with --ClientToken {filled}: then it is done once")), "{line}");
    assert_eq!(server.count(), 2);
    server.call(&[&BUY[..], &["--ClientToken", &filled]].concat()).ok();
    assert_eq!(token(&server.request()), Some(filled));
}

#[test]
fn no_client_token_is_filled_in_where_there_is_one_attempt_or_none() {
    let server = Server::scripted([answered()]);
    server.call(&[&BUY[..], &["--max-attempts", "1"]].concat()).ok();
    assert_eq!(token(&server.request()), None);
    for shown in [run(&[&BUY[..], &["--dry-run"]].concat()), run(&[&["sign"], &BUY[..]].concat())] {
        let shown = shown.ok();
        assert!(shown.contains("ImageId") && !shown.contains("ClientToken"), "{shown}");
    }
}

#[test]
fn a_clock_that_is_off_is_told_and_costs_an_attempt() {
    let mock = Mock::start(&["--clock", "2019-02-25T00:00:00Z"]);
    let call = |options: &[&str]| mock.call(&[&["cfg", "DescribeTask", "--TaskId", "1698"], options].concat());
    let warning = |line: &str| {
        line.starts_with("warning: this machine's clock is ")
            && line.ends_with(" s off, ahead of the service's: set it")
    };
    let warned = call(&[]);
    assert_eq!((warned.status, warned.stderr.lines().count()), (0, 1), "{warned:?}");
    assert!(warning(warned.stderr.trim_end()), "{warned:?}");

    let logged = call(&["-v"]);
    let lines: Vec<_> = logged.stderr.lines().collect();
    let [_, first, second, last] = lines[..] else { panic!("{logged:?}") };
    assert!(first.contains("attempt=1") && first.contains("code=AuthFailure.SignatureExpire"), "{first}");
    assert!(second.contains("attempt=2") && second.contains("answered") && warning(last), "{logged:?}");

    call(&["-q"]).ok();
    let line = call(&["--max-attempts", "1"]).error(1);
    assert!(line.contains("AuthFailure.SignatureExpire") && line.ends_with("ahead of the service's: set it"), "{line}");
}

/// Runs a call, and interrupts it while it waits for its second attempt. Returns what it said at last.
fn interrupted_between_attempts(server: &Server, call: &[&str]) -> String {
    let mut command = tc3();
    command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY).args(call);
    command.args(["-v", "--endpoint", &server.url]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains("is tried again") {
        line.clear();
        assert!(stderr.read_line(&mut line).unwrap() > 0, "it ended");
    }
    assert!(Command::new("kill").args(["-s", "INT", &child.id().to_string()]).status().unwrap().success());
    let mut said = String::new();
    stderr.read_to_string(&mut said).unwrap();
    let run = Run::from(child.wait_with_output().unwrap());
    assert_eq!((run.status, run.stdout.as_str(), server.count()), (130, "", 1), "{said}");
    said.lines().last().unwrap().to_owned()
}

#[test]
fn who_interrupts_a_wait_learns_whether_it_may_have_been_sent() {
    let unavailable = Server::scripted([gateway_for_long()]);
    let line = interrupted_between_attempts(&unavailable, &LOOK);
    assert!(line.contains("stopped waiting") && line.contains("it may have been sent, safe to try again"), "{line}");
    let line = interrupted_between_attempts(&unavailable, &BUY);
    assert!(line.contains("it may have been sent; send it again with --ClientToken "), "{line}");

    let body = r#"{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"m"},"RequestId":"r-1"}}"#;
    let busy = Reaction::http(200, &["Content-Type: application/json", "Retry-After: 20"], body);
    let line = interrupted_between_attempts(&Server::scripted([busy]), &CHANGE);
    assert!(line.contains("; not sent, safe to try again"), "{line}");
}
