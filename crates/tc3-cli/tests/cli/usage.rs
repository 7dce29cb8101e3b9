//! What is not understood: exit status 2, one line, and what to do.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;

use crate::support::{run, run_bare, run_with, tc3};

const CALL: [&str; 6] = ["cfg", "ModifyTaskRunStatus", "--TaskId", "1698", "--Status", "1002"];

#[track_caller]
fn refused(arguments: &[&str], hints: &[&str]) {
    let line = run(arguments).error(2);
    for hint in hints {
        assert!(line.contains(hint), "{line:?} should contain {hint:?}");
    }
}

#[track_caller]
fn refused_call(arguments: &[&str], hints: &[&str]) {
    refused(&[&CALL[..], arguments].concat(), hints);
}

#[test]
fn names_that_are_not_there_are_told_with_the_nearest() {
    refused(&["cgf", "DescribeTask"], &["cgf is no service", "nearest is cfg", "tc3 help"]);
    refused(&["nothing-like-it", "DescribeTask"], &["no service", "tc3 help services lists"]);
    refused(&["cfg", "ModifyTaskStatus"], &["no action of cfg", "tc3 help cfg"]);
    refused(&["cfg", "DescribTask"], &["nearest is DescribeTask"]);
    // Without an action too: what is advised has to work.
    refused(&["cvn"], &["cvn is no service, the nearest is", "tc3 help services lists them"]);
    refused(&["cvm", "--version", "2000-01-01"], &["cvm has no version 2000-01-01"]);
    refused(&["cfg", "describe-tusk"], &["nearest is DescribeTask"]);
    refused_call(&["--Sumary", "x"], &["Sumary is not a known member", "Summary"]);
    refused_call(&["--sumary", "x"], &["--sumary is neither an option nor a member", "nearest is --Summary"]);
    refused_call(&["--regoin", "x"], &["nearest is --region"]);
    refused_call(&["--no-validate", "--colour", "x"], &["--colour is neither"]);
    refused_call(&["-x"], &["unknown option -x"]);
    refused_call(&["--version", "2020-01-01"], &["no version 2020-01-01", "2021-08-20"]);
}

#[test]
fn commands_and_pages_that_are_mistyped_are_told_with_the_nearest() {
    for (typed, near) in [
        ("hepl", "help"),
        ("moc --listen here", "mock"),
        ("exmaples cfg DescribeTask", "examples"),
        ("complitions bash", "completions"),
        ("sign verfiy -", "verify"),
        ("help optoins", "options"),
        ("help enviroment", "environment"),
        ("help exmaples", "examples"),
        ("help sign verfiy", "verify"),
        ("cfg hepl", "help"),
        ("spec shwo cfg", "show"),
        ("help spec shwo", "show"),
        ("help spec docs lst", "list"),
        ("spec docs lst", "list"),
        ("spec search disk --limt 1", "--limit"),
        ("mock --listn 127.0.0.1:0", "--listen"),
        ("completions bsh", "bash"),
    ] {
        refused(&typed.split(' ').collect::<Vec<_>>(), &[&format!("nearest is {near}")]);
    }
    refused(&["nothing-like-it"], &["is no service; tc3 help services lists them"]);
    refused(&["help", "options", "more"], &["tc3 help options has no more"]);
    refused(&["spec", "nothing"], &["unrecognized subcommand 'nothing'; tc3 help spec"]);
}

#[test]
fn a_line_that_says_too_little_or_too_much_is_told() {
    refused(&[], &["tc3 help"]);
    refused(&["cfg"], &["action is missing", "tc3 help cfg"]);
    refused(&["sign"], &["tc3 sign SERVICE ACTION"]);
    refused(&["sign", "cfg"], &["action is missing"]);
    refused_call(&["more"], &["too many", "--MEMBER VALUE"]);
    refused_call(&["--Summary"], &["--Summary needs a value"]);
    refused_call(&["--colour"], &["--colour is neither an option nor a member"]);
    refused_call(&["--Sumary"], &["--Sumary is neither an option nor a member", "nearest is --Summary"]);
    refused_call(&["--regoin"], &["nearest is --region"]);
    refused_call(&["--Summary", "--IsExpect", "true"], &["--Summary needs a value", "--Summary=VALUE"]);
    refused_call(&["--region"], &["--region needs a value"]);
    refused_call(&["--dry-run=yes"], &["--dry-run takes no value"]);
    refused_call(&["--dry-run", "--dry-run"], &["--dry-run is given twice"]);
    refused_call(&["--region", "a", "--region", "b"], &["--region is given twice"]);
    refused_call(&["--TaskId", "2"], &["--TaskId is given twice"]);
    refused_call(&["--task-id", "2"], &["TaskId", "twice"]);
    refused_call(&["--=x"], &["without a name"]);
    refused(&["help", "cfg", "DescribeTask", "more"], &["too many"]);
    refused(&["help", "cfg", "--TaskId", "1"], &["help takes no --TaskId"]);
    refused(&["-v", "mock"], &["stand behind it"]);
}

#[test]
fn a_value_may_begin_with_dashes_behind_an_equals_sign() {
    let shown = run(&[&CALL[..], &["--Summary=--not an option", "--Record", "-1", "--dry-run"]].concat()).json();
    let body = shown["body"].as_str().unwrap();
    assert_eq!(body, r#"{"TaskId":1698,"Status":1002,"Summary":"--not an option","Record":"-1"}"#);
}

#[test]
fn options_that_make_no_sense_are_told() {
    refused_call(&["--region", ""], &["--region is empty"]);
    refused_call(&["--region", "a b"], &["region", "one word"]);
    refused_call(&["--region", "a\nb"], &["region", "one word"]);
    refused_call(&["--language", ""], &["language"]);
    for timeout in ["0", "-1", "soon", "nan", "inf", "1e400", ""] {
        refused_call(&["--timeout", timeout], &["--timeout takes seconds"]);
    }
    for attempts in ["0", "-1", "1.5", "many", "4294967296", ""] {
        refused_call(&["--max-attempts", attempts], &["--max-attempts takes a whole number from 1"]);
    }
    for version in ["latest", "2021-8-20", "20210820", "2021-08-2x"] {
        refused_call(&["--version", version], &["YYYY-MM-DD"]);
    }
    for timestamp in ["-1", "253402300800", "9223372036854775807"] {
        refused_call(&["--dry-run", "--timestamp", timestamp], &[timestamp]);
    }
    for timestamp in ["", "1.5", "now", "9223372036854775808"] {
        refused_call(&["--dry-run", "--timestamp", timestamp], &["whole seconds since 1970"]);
    }
    refused_call(&["--timestamp", "1"], &["--timestamp works with --dry-run"]);
    refused_call(&["--filter", "Task[", "--mock"], &["JMESPath"]);
    refused_call(&["--filter", "Task", "--dry-run"], &["--filter needs an answer"]);
    refused_call(&["--generate-cli-skeleton", "--dry-run"], &["leave out one"]);
    refused_call(&["--mock", "--endpoint", "127.0.0.1"], &["--mock and --endpoint exclude each other"]);
}

#[test]
fn http_is_refused_but_to_loopback_unless_allowed() {
    refused_call(&["--dry-run", "--endpoint", "http://cfg.example.com"], &["http"]);
    for endpoint in ["", "ftp://a", "https://user@host", "https://host/path", "a b"] {
        refused_call(&["--dry-run", "--endpoint", endpoint], &[]);
    }
    let url = |arguments: &[&str]| run(&[&CALL[..], &["--dry-run"], arguments].concat()).json()["url"].clone();
    assert_eq!(url(&["--endpoint", "http://cfg.example.com", "--allow-http"]), "http://cfg.example.com/");
    assert_eq!(url(&["--endpoint", "http://127.0.0.1:8080"]), "http://127.0.0.1:8080/");
    assert_eq!(url(&["--endpoint", "cfg.example.com"]), "https://cfg.example.com/");
}

/// What the official command line has and this one does not.
#[test]
fn what_is_not_there_is_told_like_any_other_name() {
    refused(&["sso", "login"], &["sso is no service", "tc3 help"]);
    refused_call(&["--cli-auto-prompt", "x"], &["--cli-auto-prompt", "neither an option nor a member"]);
}

#[test]
fn a_region_is_asked_for_where_the_spec_says_so() {
    let zones = ["cvm", "DescribeZones", "--dry-run"];
    refused(
        &zones,
        &[
            "the action needs a region, and none is named",
            "give --region, set TENCENTCLOUD_REGION, or keep one: tc3 configure set region",
        ],
    );
    run(&[&zones[..], &["--region", "ap-guangzhou"]].concat()).ok();
    run(&[&zones[..], &["--no-validate"]].concat()).ok();

    let with = |region: &str| {
        let mut command = tc3();
        command.env("TENCENTCLOUD_SECRET_ID", "id").env("TENCENTCLOUD_SECRET_KEY", "key");
        run_with(command.env("TENCENTCLOUD_REGION", region).args(zones))
    };
    assert_eq!(with("ap-guangzhou").json()["headers"]["X-TC-Region"], "ap-guangzhou");
    assert!(with("").error(2).contains("needs a region"), "an empty variable counts as unset");
}

#[test]
fn what_is_not_utf_8_is_told() {
    let bytes = || OsString::from_vec(b"--Summary=\xff".to_vec());
    let line = run_with(tc3().args(CALL).arg(bytes())).error(2);
    assert!(line.contains("--Summary is not valid UTF-8"), "{line}");
    let line = run_with(tc3().args(CALL).env("TENCENTCLOUD_REGION", OsString::from_vec(vec![0xff]))).error(2);
    assert!(line.contains("TENCENTCLOUD_REGION is not valid UTF-8"), "{line}");
    assert!(run_with(tc3().arg(OsString::from_vec(vec![0xff]))).error(2).contains("UTF-8"));
}

#[test]
fn an_error_stays_on_one_line_whatever_was_typed() {
    let line = run_bare(&["cfg", "Describe\nTask\u{1b}[31m"]).error(2);
    assert!(!line.contains('\u{1b}'), "{line}");
    run_bare(&["cfg", "DescribeTask", "--TaskId", "1", "--Task\nTitle", "1"]).error(2);
}

/// What scripts that were written for the official command line carry.
#[test]
fn spellings_of_the_official_command_line_are_taken() {
    let plain = run(&[&CALL[..], &["--dry-run", "--timestamp", "1"]].concat()).json();
    let unfolded = run(&[&CALL[..], &["--cli-unfold-argument", "--dry-run", "--timestamp", "1"]].concat()).json();
    assert_eq!(plain, unfolded);
    assert_eq!(run_bare(&["cfg", "help"]).ok(), run_bare(&["help", "cfg"]).ok());
    let page = run_bare(&["help", "cfg", "DescribeTask"]).ok();
    assert_eq!(run_bare(&["cfg", "DescribeTask", "help"]).ok(), page);
    assert_eq!(run_bare(&["cfg", "DescribeTask", "--TaskId", "1", "help"]).ok(), page);
    refused(&["cvn", "help"], &["cvn is no service"]);
}

#[test]
fn the_programs_version_and_the_services() {
    let version = format!("tc3 {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(run_bare(&["--version"]).ok(), version);
    assert_eq!(run_bare(&["cfg", "DescribeTask", "--version"]).ok(), version);
    let shown = run(&[&CALL[..], &["--version", "2021-08-20", "--dry-run"]].concat()).json();
    assert_eq!(shown["headers"]["X-TC-Version"], "2021-08-20");
}
