//! `tc3 mock --record` and `--replay`: a service is asked once, and its answers are given again without it.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::support::{ID, Mock, run_bare, run_with, tc3};

const LOOK: [&str; 4] = ["cfg", "DescribeTask", "--TaskId", "1698"];
const OWN_ID: &str = "AKIDofMyOwn";
const OWN_KEY: &str = "key-of-my-own";

/// A folder of one test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("tc3-cli-recorded-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn service() -> Mock {
    Mock::start(&["--secret-id", OWN_ID, "--secret-key", OWN_KEY])
}

/// The command that records a service to a directory, without a credential for it.
fn record(directory: &str, to: &str) -> Command {
    let mut command = tc3();
    command.args(["mock", "--record", directory, "--to", to]);
    command
}

fn as_own(command: &mut Command) -> &mut Command {
    command.env("TENCENTCLOUD_SECRET_ID", OWN_ID).env("TENCENTCLOUD_SECRET_KEY", OWN_KEY)
}

#[test]
fn what_is_recorded_is_answered_without_the_service() {
    let folder = Folder::new("recorded");
    let directory = folder.path("recorded");
    let service = service();
    let mock = Mock::start_with(as_own(&mut record(&directory, &service.url)));
    let answer = mock.call(&LOOK).ok();
    let error = mock.call(&["cfg", "DescribeTask", "--TaskId", "1"]).error(1);
    drop((mock, service));
    let names: Vec<_> = fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "{names:?}");

    let replayed = Mock::start(&["--replay", &directory]);
    assert_eq!(replayed.call(&LOOK).ok(), answer);
    assert_eq!(replayed.call(&[&LOOK[..], &["--method", "GET"]].concat()).ok(), answer);
    assert_eq!(replayed.call(&["cfg", "DescribeTask", "--TaskId", "1"]).error(1), error);
    let error = replayed.call(&["cfg", "DescribeTask", "--TaskId", "2"]).error(1);
    assert!(error.contains("FailedOperation.NotRecorded") && error.contains("differs in `TaskId`"), "{error}");
}

#[test]
fn who_records_is_found_as_for_a_call() {
    let folder = Folder::new("recording");
    let directory = folder.path("recorded");
    let service = service();
    let error = run_with(&mut record(&directory, "http://127.0.0.1:1")).error(4);
    assert!(error.contains("TENCENTCLOUD_SECRET_ID"), "{error}");

    let home = folder.path("home");
    fs::create_dir_all(format!("{home}/.tccli")).unwrap();
    let credential = format!(r#"{{"secretId": "{OWN_ID}", "secretKey": "{OWN_KEY}"}}"#);
    fs::write(format!("{home}/.tccli/work.credential"), credential).unwrap();
    let mut command = record(&directory, &service.url);
    let mock =
        Mock::start_with(command.env("HOME", &home).env("TENCENTCLOUD_SECRET_ID", ID).args(["--profile", "work"]));
    mock.call(&LOOK).ok();
}

#[test]
fn it_tells_where_nobody_answers() {
    let folder = Folder::new("nobody");
    let directory = folder.path("recorded");
    let service = service();
    let url = service.url.clone();
    drop(service);
    let mut command = record(&directory, &url);
    let mock = Mock::start_with(as_own(&mut command).stderr(Stdio::piped()));
    let error = mock.call(&LOOK).error(1);
    assert!(error.contains("InternalError") && error.contains("not sent"), "{error}");
    let told = mock.told();
    assert!(told.starts_with("warning: a request was handed on, and got no answer"), "{told}");
}

#[test]
fn what_makes_no_sense_is_refused_at_the_start() {
    let folder = Folder::new("refused");
    let directory = folder.path("recorded");
    fs::create_dir_all(&directory).unwrap();
    fs::write(folder.path("recorded/0001-broken.json"), "{").unwrap();
    for (arguments, told) in [
        (vec!["--record", &*directory], "--to"),
        (vec!["--to", "tencentcloudapi.com"], "--record"),
        (vec!["--record", &*directory, "--to", "tencentcloudapi.com", "--replay", &*directory], "--replay"),
        (vec!["--replay", &*directory, "--profile", "work"], "--record"),
        (vec!["--replay", &*directory], "0001-broken.json"),
        (vec!["--replay", "/nowhere/at/all"], "/nowhere/at/all"),
    ] {
        let error = run_bare(&[&["mock"], &arguments[..]].concat()).error(2);
        assert!(error.contains(told), "{error}");
    }
    for (to, told) in [("http://gateway.example", "--allow-http"), ("https://host/path", "path")] {
        let error = run_with(as_own(&mut record(&folder.path("other"), to))).error(2);
        assert!(error.contains(told), "{error}");
    }
    for to in ["tencentcloudapi.com", "intl.tencentcloudapi.com", "https://gateway.example"] {
        drop(Mock::start_with(as_own(&mut record(&folder.path("other"), to))));
    }
}
