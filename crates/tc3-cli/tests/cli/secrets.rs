//! Secrets are in nothing that is printed, whatever goes wrong.

use crate::support::{Mock, Run, Server, run_with, tc3};

const KEY: &str = "hiddenKEY";
const TOKEN: &str = "hiddenTOKEN";
const PASSWORD: &str = "hiddenPASSWORD";

/// Runs with a temporary credential in the environment.
fn run(arguments: &[&str]) -> Run {
    let mut command = tc3();
    command.env("TENCENTCLOUD_SECRET_ID", "id").env("TENCENTCLOUD_SECRET_KEY", KEY).env("TENCENTCLOUD_TOKEN", TOKEN);
    run_with(command.args(arguments))
}

#[track_caller]
fn keeps(run: &Run, secrets: &[&str]) {
    for secret in secrets {
        assert!(!run.stdout.contains(secret) && !run.stderr.contains(secret), "{run:?} shows {secret}");
    }
}

#[test]
fn a_dry_run_and_a_signature_hide_the_token_and_have_no_key() {
    let call = ["cfg", "DescribeTask", "--TaskId", "1698", "--timestamp", "1551113065"];
    for arguments in [&[&call[..], &["--dry-run", "-vv"]].concat(), &[&["sign", "-vv"], &call[..]].concat()] {
        let shown = run(arguments);
        assert_eq!(shown.status, 0, "{shown:?}");
        assert!(shown.stdout.contains(r#""X-TC-Token": "<masked>""#), "{shown:?}");
        keeps(&shown, &[KEY, TOKEN]);
    }
    for method in ["GET", "POST"] {
        let form = ["--sign-method", "HmacSHA256", "--method", method, "-vv"];
        for verb in [&["sign"][..], &["cfg", "DescribeTask", "--dry-run"]] {
            let call = if verb == ["sign"] { &call[..] } else { &call[2..] };
            let shown = run(&[verb, call, &form].concat());
            assert_eq!(shown.status, 0, "{shown:?}");
            assert!(shown.stdout.contains("&Token=<masked>&"), "{shown:?}");
            keeps(&shown, &[KEY, TOKEN]);
        }
    }
    for other in ["TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN"] {
        let mut command = tc3();
        command.env("TENCENTCLOUD_SECRET_ID", "id").env("TENCENTCLOUD_SECRET_KEY", KEY);
        let shown = run_with(command.env(other, TOKEN).args(call).arg("--dry-run"));
        assert!(shown.stdout.contains("X-TC-Token"), "the other variables count too: {shown:?}");
        keeps(&shown, &[KEY, TOKEN]);
    }
}

#[test]
fn the_log_of_a_call_has_none() {
    let server = Server::json(r#"{"Response":{"RequestId":"r-1"}}"#);
    let call = ["cvm", "ResetInstancesPassword", "--InstanceIds.0", "ins-1", "--Password", PASSWORD];
    let options = ["--region", "ap-guangzhou", "--endpoint", &server.url];
    for more in [&["-v"][..], &["-vv"], &["-vv", "--sign-method", "HmacSHA1"]] {
        let logged = run(&[&call[..], &options, more].concat());
        assert_eq!(logged.status, 0, "{logged:?}");
        assert!(logged.stderr.contains("r-1"), "the call is logged: {logged:?}");
        keeps(&logged, &[KEY, TOKEN, PASSWORD]);
        let sent = server.request();
        assert!(sent.contains(PASSWORD) && sent.contains(TOKEN), "they were sent");
    }
    let quiet = run(&[&call[..], &options].concat());
    assert_eq!(quiet.stderr, "", "without -v there is no log");
}

#[test]
fn errors_repeat_no_value() {
    let mock = Mock::start(&[]);
    let reset = ["cvm", "ResetInstancesPassword", "--region", "ap-guangzhou", "--endpoint", &mock.url];
    let json = format!(r#"{{"Password": "{PASSWORD}", "#);
    let wrong_type = format!(r#"{{"Password": ["{PASSWORD}"], "InstanceIds": "{PASSWORD}"}}"#);
    for (arguments, status) in [
        // The mock does not know this credential.
        (&["--InstanceIds.0", "ins-1", "--Password", PASSWORD][..], 1),
        (&["--Password", PASSWORD], 2),
        (&["--Password", "My", PASSWORD], 2),
        (&["--InstanceIds", PASSWORD, "--Password", PASSWORD], 2),
        (&["--InstanceIds.0", "a", "--Password", PASSWORD, "--Password", PASSWORD], 2),
        (&["--InstanceIds.0", "a", "--Pasword", PASSWORD], 2),
        (&["--InstanceIds.0", "a", "--pasword", PASSWORD], 2),
        (&["--InstanceIds.0", "a", "--Password.x", PASSWORD], 2),
        (&["--cli-input-json", &json], 2),
        (&["--cli-input-json", &wrong_type], 2),
        (&["--cli-input-json", PASSWORD], 2),
        (&["--dry-run=hiddenPASSWORD"], 2),
        (&["--secret-key=hiddenKEY"], 2),
        (&["--secret-id", "id", "--secret-key", "hiddenKEY\n", "--InstanceIds.0", "a", "--Password", "x"], 4),
        (
            &[
                "--secret-id",
                "id",
                "--secret-key",
                KEY,
                "--token",
                "hiddenTOKEN ",
                "--InstanceIds.0",
                "a",
                "--Password",
                "x",
            ],
            4,
        ),
    ] {
        let failed = run(&[&reset[..], arguments].concat());
        assert_eq!(failed.status, status, "{arguments:?} {failed:?}");
        assert!(!failed.stderr.is_empty());
        keeps(&failed, &[KEY, TOKEN, PASSWORD]);
    }
}

#[test]
fn a_mock_is_sent_no_credential_of_the_user() {
    let shown = run(&["cfg", "DescribeTask", "--TaskId", "1698", "--mock", "--dry-run"]);
    assert_eq!(shown.status, 0, "{shown:?}");
    assert!(!shown.stdout.contains("X-TC-Token") && shown.stdout.contains("Credential=AKIDEXAMPLE/"), "{shown:?}");
}

#[test]
fn a_malformed_key_is_refused_before_anything_is_sent() {
    for key in ["line\nfeed", "bl ank", "schlüssel", "\u{7f}"] {
        let mut command = tc3();
        command.env("TENCENTCLOUD_SECRET_ID", "id").env("TENCENTCLOUD_SECRET_KEY", key);
        let line = run_with(command.args(["cfg", "DescribeTask", "--TaskId", "1"])).error(4);
        assert!(line.contains("secret key") && line.contains("not sent"), "{line}");
        assert!(!line.contains(key), "{line}");
    }
}
