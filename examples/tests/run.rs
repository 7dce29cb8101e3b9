//! Runs the examples as a user does, against the mock.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::env;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The programs that `cargo test` builds beside this one.
fn example(name: &str) -> Command {
    let mut path: PathBuf = env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.extend(["examples", &format!("{name}{}", env::consts::EXE_SUFFIX)]);
    assert!(path.is_file(), "{} is not built: run `cargo test -p tc3-examples`", path.display());
    Command::new(path)
}

/// What an example prints. It must succeed, and say nothing on standard error.
fn printed(name: &str) -> String {
    let output = example(name).output().unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success() && err.is_empty(), "{name}: {}: {out}{err}", output.status);
    out
}

#[test]
fn each_example_runs_and_says_what_happened() {
    for (name, parts) in [
        (
            "end_with_verdict",
            &[
                "task 1698 runs (request ",
                "task 1698 has ended (request ",
                "FINISHED",
                "refused: ",
                "Summary is missing",
            ][..],
        ),
        ("guard", &["task 1698 runs", "probe 5", "has ended", "the checkout answers 12 % errors"]),
        ("raw_call", &["\"TaskId\":1698", "\"ZoneSet\":", "no such action: "]),
        ("own_http_stack", &["request ", "NOT_STARTED"]),
        ("blocking_client", &["accepted (request ", "FINISHED", "NOT_AS_EXPECTED"]),
        ("test_with_mock", &["without a socket: passed", "over a socket: passed"]),
    ] {
        let out = printed(name);
        for part in parts {
            assert!(out.contains(part), "{name}: {part:?} is not in\n{out}");
        }
    }
}

#[cfg(unix)]
#[test]
fn the_guard_ends_the_experiment_when_it_is_interrupted() {
    for signal in ["-INT", "-TERM"] {
        let mut guard = example("guard").arg("--patient").stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(guard.stdout.take().unwrap()).lines().map(Result::unwrap);
        assert!(lines.any(|line| line.starts_with("probe 1:")), "it does not run");
        assert!(Command::new("kill").args([signal, &guard.id().to_string()]).status().unwrap().success());
        let rest: Vec<_> = lines.collect();
        assert!(guard.wait().unwrap().success(), "{rest:?}");
        assert!(rest.last().unwrap().ends_with("interrupted by hand"), "{rest:?}");
    }
}

#[test]
fn the_guard_ends_the_experiment_when_the_program_has_a_bug() {
    let output = example("guard").arg("--buggy").output().unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{out}");
    assert!(out.trim_end().ends_with("the program that watched it failed"), "{out}");
}

#[test]
fn the_real_service_is_called_only_with_a_task_and_a_credential() {
    for (arguments, problem) in
        [(&["--real"][..], "needs the id of an experiment"), (&["--real", "1"], "TENCENTCLOUD_SECRET_ID")]
    {
        let output = example("end_with_verdict").args(arguments).env_remove("TENCENTCLOUD_SECRET_ID").output().unwrap();
        assert!(!output.status.success());
        assert!(String::from_utf8_lossy(&output.stderr).contains(problem), "{output:?}");
    }
}
