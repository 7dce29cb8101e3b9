//! `tc3 mock`: a process of its own.

use std::net::TcpListener;

use crate::support::{Mock, run_bare, run_with, tc3};

const LOOK: [&str; 4] = ["cfg", "DescribeTask", "--TaskId", "1698"];

#[test]
fn it_serves_until_it_is_told_to_end() {
    for signal in ["INT", "TERM"] {
        let mock = Mock::start(&[]);
        assert!(mock.url.starts_with("http://127.0.0.1:"), "{}", mock.url);
        mock.call(&LOOK).ok();
        assert_eq!(mock.signal(signal), Some(0), "SIG{signal}");
    }
}

#[test]
fn it_listens_where_it_is_told() {
    let mock = Mock::start(&["--listen", "127.0.0.1:0"]);
    mock.call(&LOOK).ok();
    let mock = Mock::start(&["--listen=[::1]:0"]);
    assert!(mock.url.starts_with("http://[::1]:"), "{}", mock.url);
    mock.call(&LOOK).ok();

    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let line = run_bare(&["mock", "--listen", &address]).error(2);
    assert!(line.contains(&address), "{line}");
}

#[test]
fn it_checks_the_credential_that_it_is_given() {
    let mock = Mock::start(&["--secret-id", "my-id", "--secret-key", "my-key"]);
    let line = mock.call(&LOOK).error(1);
    assert!(line.contains("AuthFailure.SecretIdNotFound"), "{line}");
    let with_key = |key: &str| {
        run_with(tc3().args(LOOK).args(["--secret-id", "my-id", "--secret-key", key, "--endpoint", &mock.url]))
    };
    with_key("my-key").ok();
    let line = with_key("another").error(1);
    assert!(line.contains("AuthFailure.SignatureFailure") && line.contains("check the secret key"), "{line}");

    let open = Mock::start(&["--no-auth"]);
    run_with(tc3().args(LOOK).args(["--secret-id", "any", "--secret-key", "any", "--endpoint", &open.url])).ok();
}

#[test]
fn what_it_makes_up_is_the_same_for_a_seed() {
    let zones = |arguments: &[&str]| {
        let mock = Mock::start(arguments);
        mock.call(&["cvm", "DescribeZones", "--region", "ap-guangzhou", "--filter", "ZoneSet"]).ok()
    };
    assert_eq!(zones(&[]), zones(&["--seed", "0"]));
    assert_eq!(zones(&["--seed", "7"]), zones(&["--seed=7"]));
    assert_ne!(zones(&["--seed", "7"]), zones(&["--seed", "8"]));
}

#[test]
fn what_is_not_understood_is_one_line() {
    for (arguments, hint) in [
        (&["--listen", "here"][..], "listen"),
        (&["--listen"], "listen"),
        (&["--port", "1"], "--port"),
        (&["--seed", "x"], "--seed"),
        (&["--secret-id", "a"], "secret-key"),
        (&["--no-auth", "--secret-id", "a", "--secret-key", "b"], "--no-auth"),
        (&["more"], "more"),
        (&["--secret-id", "a b", "--secret-key", "c"], "secret id"),
    ] {
        let failed = run_bare(&[&["mock"], arguments].concat());
        let status = if hint == "secret id" { 4 } else { 2 };
        let line = failed.error(status);
        assert!(line.contains(hint), "{line:?} should contain {hint:?}");
    }
}

#[test]
fn a_mock_in_the_process_starts_anew_each_time() {
    let run_it = ["cfg", "ModifyTaskRunStatus", "--TaskId", "1698", "--Status", "1002", "--mock"];
    run_bare(&run_it).ok();
    let status = run_bare(&[&LOOK[..], &["--mock", "--filter", "Task.TaskStatus"]].concat()).ok();
    assert_eq!(status, "1001\n");
    let line = run_bare(&["cfg", "DescribeTask", "--TaskId", "4", "--mock"]).error(1);
    assert!(line.contains("InvalidParameterValue"), "{line}");
}
