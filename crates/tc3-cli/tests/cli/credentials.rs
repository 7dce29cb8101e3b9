//! A credential that is none: exit status 4, and what is wrong with it, without the value.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

use crate::support::{Reaction, Server, run_with, tc3};

const LOOK: [&str; 5] = ["cfg", "DescribeTask", "--TaskId", "1698", "--dry-run"];

#[track_caller]
fn refused(id: impl Into<OsString>, key: impl Into<OsString>, hints: &[&str]) {
    let mut command = tc3();
    command.env("TENCENTCLOUD_SECRET_ID", id.into()).env("TENCENTCLOUD_SECRET_KEY", key.into());
    let line = run_with(command.args(LOOK)).error(4);
    for hint in hints {
        assert!(line.contains(hint), "{line:?} should contain {hint:?}");
    }
    assert!(!line.contains("hidden"), "{line}");
}

#[test]
fn what_is_copied_wrongly_is_told() {
    refused("AKIDx", "\"hidden\"", &["the secret key has quotes around it"]);
    refused("'AKIDhidden'", "key", &["the secret id has quotes around it"]);
    refused("AKIDx", "hidden\r", &["the secret key holds a carriage return"]);
    refused("AKIDx", "hidden\n", &["the secret key holds a line feed"]);
    refused("1300000000", "hidden", &["the secret id is a number", "an id begins with AKID"]);
    refused("hidden", "AKIDhidden", &["in each other's place", "swap them"]);
}

#[test]
fn what_is_no_text_is_no_credential() {
    let bytes = || OsString::from_vec(b"AKID\xff".to_vec());
    refused(bytes(), "key", &["TENCENTCLOUD_SECRET_ID is not UTF-8"]);
    refused("AKIDx", bytes(), &["TENCENTCLOUD_SECRET_KEY is not UTF-8"]);
    let mut command = tc3();
    command.env("TENCENTCLOUD_SECRET_ID", "AKIDx").env("TENCENTCLOUD_SECRET_KEY", "key");
    let line = run_with(command.env("TENCENTCLOUD_TOKEN", bytes()).args(LOOK)).error(4);
    assert!(line.contains("TENCENTCLOUD_TOKEN is not UTF-8"), "{line}");
}

#[test]
fn none_at_all_is_told_with_what_to_set() {
    let roleless = Server::scripted([Reaction::http(404, &[], "")]);
    let line = run_with(tc3().args(LOOK).args(["--endpoint", &roleless.url])).error(4);
    assert!(line.contains("set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY"), "{line}");
}
