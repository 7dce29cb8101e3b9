//! `tc3 bulk` that is interrupted, runs twice, is torn, or finds its disk full; and what it takes.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::bulk::{CHANGE, Folder, made, rows};
use crate::support::{Mock, Run, Scratch, run_with};

/// A mock that takes so long for each change.
pub(crate) fn slow(milliseconds: u32) -> Mock {
    let fault = format!(r#"[{{"match":{{"action":"CreateVpc"}},"fault":{{"delay_ms":{milliseconds}}}}}]"#);
    let file = Scratch::new(&format!("bulk-slow-{milliseconds}.json"), fault);
    Mock::start(&["--empty", "--faults", file.path().to_str().unwrap()])
}

pub(crate) fn start(command: &mut Command) -> Child {
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

pub(crate) fn ended(child: Child) -> Run {
    Run::from(child.wait_with_output().unwrap())
}

pub(crate) fn signal(process: &Child, name: &str) {
    assert!(Command::new("kill").args(["-s", name, &process.id().to_string()]).status().unwrap().success());
}

/// Waits until something is so.
pub(crate) fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(30), "{what}");
        thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn an_interrupt_lets_calls_in_flight_end() {
    let (mock, folder) = (slow(300), Folder::new("interrupt"));
    folder.write("in.jsonl", rows(20));
    let bulk = start(&mut folder.bulk(&mock.url, &[&CHANGE[..], &["--connections", "4"]].concat()));
    until("calls begin", || folder.has("out.journal") && folder.read("out.journal").matches("intent").count() >= 4);
    signal(&bulk, "INT");
    let run = ended(bulk);
    assert_eq!(run.status, 130, "{run:?}");
    // What was on its way has its result.
    let (done, made_by_then) = (folder.lines("out").len(), made(&mock).len());
    assert!((4..20).contains(&done) && done == made_by_then, "{done} of {made_by_then}");
    let run = folder.run(&mock.url, &[&CHANGE[..], &["--connections", "8"]].concat());
    assert_eq!((run.status, made(&mock).len()), (0, 20), "{run:?}");
}

#[test]
fn a_second_interrupt_ends_at_once() {
    let (mock, folder) = (slow(60_000), Folder::new("twice"));
    folder.write("in.jsonl", rows(3));
    let bulk = start(&mut folder.bulk(&mock.url, &CHANGE));
    until("calls begin", || folder.has("out.journal") && folder.read("out.journal").matches("intent").count() == 3);
    signal(&bulk, "INT");
    thread::sleep(Duration::from_millis(300));
    signal(&bulk, "INT");
    let begun = Instant::now();
    let run = ended(bulk);
    assert!(run.status == 130 && begun.elapsed() < Duration::from_secs(10), "{run:?}");
    // Nobody knows of the three, and none is sent again.
    let run = folder.run(&mock.url, &CHANGE);
    assert_eq!((run.status, folder.lines("out.review").len()), (5, 3), "{run:?}");
}

#[test]
fn an_interrupt_takes_those_out_that_only_stand_in_line() {
    let (mock, folder) = (Mock::start(&["--empty"]), Folder::new("line"));
    folder.write("in.jsonl", rows(50));
    let mut bulk = start(&mut folder.bulk(&mock.url, &[&CHANGE[..], &["--rate", "1"]].concat()));
    until("a call ends", || folder.has("out") && !folder.lines("out").is_empty());
    // Killed, it leaves none to be reviewed that waited for its turn: each of them would be an intent.
    assert!(folder.read("out.journal").matches("intent").count() <= 2);
    signal(&bulk, "INT");
    let begun = Instant::now();
    assert_eq!(bulk.wait().unwrap().code(), Some(130));
    assert!(begun.elapsed() < Duration::from_secs(4), "those that wait for their turns are not waited for");
}

#[test]
fn two_do_not_work_on_one_journal() {
    let (mock, folder) = (slow(1_000), Folder::new("two"));
    folder.write("in.jsonl", rows(4));
    let first = start(&mut folder.bulk(&mock.url, &[&CHANGE[..], &["--connections", "4"]].concat()));
    until("calls begin", || folder.has("out.journal") && folder.read("out.journal").contains("intent"));
    let line = folder.run(&mock.url, &CHANGE).error(2);
    assert!(line.contains("out.journal is the journal of a job that runs at this moment"), "{line}");
    assert!(folder.run("", &["review"]).error(2).contains("runs at this moment"));
    assert_eq!((ended(first).status, made(&mock).len()), (0, 4));
}

#[test]
fn what_is_torn_is_cut_off() {
    let (mock, folder) = (Mock::start(&["--empty"]), Folder::new("torn"));
    folder.write("in.jsonl", rows(3));
    assert_eq!(folder.run(&mock.url, &CHANGE).status, 0);
    let add = |name: &str, text: &str| {
        OpenOptions::new().append(true).open(folder.path(name)).unwrap().write_all(text.as_bytes()).unwrap();
    };
    let whole = folder.read("out");
    add("out", "{\"row\":2,\"sta");
    add("out.journal", "{\"row\":3,\"state\":\"inte");
    assert_eq!((folder.run(&mock.url, &CHANGE).status, folder.read("out")), (0, whole));
    // A result that is there settles its row, even if the journal has no more than the intent.
    let journal = folder.read("out.journal");
    let cut = journal.find("{\"row\":1,\"state\":\"done\"}").unwrap();
    folder.write("out.journal", &journal[..cut]);
    assert_eq!((folder.run(&mock.url, &CHANGE).status, made(&mock).len()), (0, 3));
    // What is broken within is not written over.
    add("out", "broken\n");
    let line = folder.run(&mock.url, &CHANGE).error(2);
    assert!(line.contains("out, line 4: it is no result of a bulk; it was left as it is"), "{line}");
}

#[test]
fn a_disk_that_fills_loses_nothing() {
    let (mock, folder) = (Mock::start(&["--empty"]), Folder::new("disk"));
    folder.write("in.jsonl", rows(200));
    let arguments = [&CHANGE[..], &["--connections", "4"]].concat();
    let full = folder.bulk(&mock.url, &arguments);
    // No file may grow beyond 16 KiB, which is told to whoever writes as an error.
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; ulimit -f 32; exec \"$@\"", "sh"]).arg(full.get_program()).args(full.get_args());
    shell.env_clear().envs(full.get_envs().filter_map(|(name, value)| Some((name, value?)))).stdin(Stdio::null());
    let run = run_with(&mut shell);
    assert_eq!(run.status, 3, "{run:?}");
    assert!(run.stderr.contains("out cannot be written") && run.stderr.contains("make room"), "{run:?}");
    let recorded = folder.lines("out").len();
    let by_then = made(&mock);
    assert!(recorded > 0 && by_then.len() < 200 && by_then.len() <= recorded + 4, "{recorded} of {}", by_then.len());
    if by_then.len() > recorded {
        assert!(run.stderr.contains("sent, and what came of it is not recorded: row "), "{run:?}");
    }
    // With room again it goes on; what was not recorded is to be reviewed.
    let run = folder.run(&mock.url, &arguments);
    let review = if run.status == 5 { folder.lines("out.review").len() } else { 0 };
    assert!([0, 5].contains(&run.status) && review <= 4, "{run:?}");
    let mut names = made(&mock);
    names.sort_unstable();
    names.dedup();
    assert!(names.len() == made(&mock).len() && names.len() >= 200 - review, "{}", names.len());
}

#[test]
fn a_dry_run_tells_and_writes_nothing() {
    let (mock, folder) = (Mock::start(&["--empty"]), Folder::new("dry"));
    folder.write("in.jsonl", rows(5));
    let told = |folder: &Folder| -> Value {
        serde_json::from_str(&folder.run(&mock.url, &[&CHANGE[..], &["--dry-run"]].concat()).ok()).unwrap()
    };
    let shown = told(&folder);
    assert_eq!((&shown["rows"], &shown["to_send"], &shown["action"]), (&5.into(), &5.into(), &"CreateVpc".into()));
    assert_eq!(shown["first"], serde_json::json!({"VpcName": "r1", "CidrBlock": "10.0.0.0/16"}));
    assert!(!folder.has("out") && !folder.has("out.journal") && made(&mock).is_empty());
    assert_eq!(folder.run(&mock.url, &CHANGE).status, 0);
    assert_eq!(told(&folder)["to_send"], 0);
}

/// Two hundred thousand rows take the memory of few.
#[cfg(target_os = "linux")]
#[test]
fn an_input_of_any_size_takes_little_memory() {
    let folder = Folder::new("memory");
    folder.write("in.jsonl", rows(200_000));
    let mut bulk = start(&mut folder.bulk("http://127.0.0.1:1", &[&CHANGE[..], &["--dry-run"]].concat()));
    let mut most = 0;
    while bulk.try_wait().unwrap().is_none() {
        let status = fs::read_to_string(format!("/proc/{}/status", bulk.id())).unwrap_or_default();
        let peak =
            status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok());
        most = most.max(peak.unwrap_or(0));
        thread::sleep(Duration::from_millis(10));
    }
    assert!(bulk.wait().unwrap().success());
    assert!((1..40 * 1024).contains(&most), "{most} KiB");
}
