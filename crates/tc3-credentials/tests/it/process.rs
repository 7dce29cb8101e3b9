//! Programs that print a credential, as shells play them.

#![cfg(unix)]

use std::time::{Duration, Instant};

use tc3::{Error, ErrorKind};
use tc3_credentials::{Obtained, Process, Source};

fn shell(script: &str) -> Process {
    Process::new("/bin/sh", ["-c", script])
}

async fn obtained(script: &str) -> Result<Obtained, Error> {
    shell(script).obtain().await
}

fn prints(json: &str) -> String {
    format!("printf '%s' '{json}'")
}

#[tokio::test]
async fn a_credential_is_read_with_its_end() {
    let all = r#"{"Version": 1, "SecretId": "AKID1", "SecretKey": "key", "Token": "token", "More": [1],
        "Expiration": "2026-01-31T20:00:00+08:00"}"#;
    let all = obtained(&prints(all)).await.unwrap();
    assert_eq!((all.credential.secret_id(), all.credential.token()), ("AKID1", Some("token")));
    assert_eq!(all.ends.unwrap().to_string(), "2026-01-31T12:00:00Z");
    let little = r#"{"Version": 1, "SecretId": "AKID1", "SecretKey": "key", "Token": null}"#;
    let little = obtained(&prints(little)).await.unwrap();
    assert_eq!((little.credential.token(), little.ends), (None, None));
}

#[tokio::test]
async fn no_shell_reads_the_arguments() {
    let process = Process::new("printf", ["%s", r#"{"Version": 1, "SecretId": "$HOME", "SecretKey": "`id`;"}"#]);
    assert_eq!(process.obtain().await.unwrap().credential.secret_id(), "$HOME");
}

#[tokio::test]
async fn what_is_no_credential_is_told_and_not_shown() {
    for (json, problem) in [
        ("", "nothing at all"),
        ("hidden", "no JSON object, at line 1 column 1"),
        (r#"["hidden"]"#, "no JSON object"),
        (r#"{"Version": 1, "SecretId": "hidden"#, "no JSON object"),
        (r#"{"SecretId": "AKID1", "SecretKey": "hidden"}"#, "Version is missing"),
        (r#"{"Version": 2, "SecretId": "AKID1", "SecretKey": "hidden"}"#, "Version is not 1"),
        (r#"{"Version": 1, "SecretKey": "hidden"}"#, "SecretId is missing"),
        (r#"{"Version": 1, "SecretId": "AKID1", "SecretKey": ["hidden"]}"#, "SecretKey is no text"),
        (r#"{"Version": 1, "SecretId": "AKID1", "SecretKey": "hid den"}"#, "the secret key holds a blank"),
        (r#"{"Version": 1, "SecretId": "AKID1", "SecretKey": "hidden", "Token": ""}"#, "the session token is empty"),
        (
            r#"{"Version": 1, "SecretId": "AKID1", "SecretKey": "hidden", "Expiration": "hidden"}"#,
            "Expiration is no time",
        ),
    ] {
        let error = obtained(&prints(json)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credential);
        let told = format!("{error} {error:?}");
        assert!(told.contains(&format!("the program /bin/sh printed no credential: {problem}")), "{told}");
        assert!(!told.contains("hid"), "{told}");
    }
}

#[tokio::test]
async fn a_program_that_fails_is_told_with_what_it_said_but_no_secret() {
    let said = "echo 'login expired, token=VerySecretTokenOfThirty2Letters1, run login' >&2; echo more >&2; exit 3";
    let told = obtained(said).await.unwrap_err().to_string();
    assert!(told.contains("failed, exit status: 3: login expired, <redacted>, run login; not sent"), "{told}");
    assert!(!told.contains("more") && !told.contains("VerySecret"), "{told}");
    let told = Process::new("/no/such/program", ["hidden"]).obtain().await.unwrap_err();
    assert!(told.to_string().contains("the program /no/such/program cannot be started: No such file"), "{told}");
    assert!(!format!("{told:?} {:?}", shell("hidden")).contains("hidden"));
}

#[tokio::test]
async fn a_program_that_hangs_or_prints_without_end_is_killed_in_time() {
    for (script, problem) in [
        ("sleep 60", "did not end within 300ms"),
        ("exec yes", "did not end within"),
        ("cat; exit 4", "exit status: 4"),
    ] {
        let begun = Instant::now();
        let error = shell(script).with_timeout(Duration::from_millis(300)).obtain().await.unwrap_err();
        assert!(begun.elapsed() < Duration::from_secs(5), "{script}");
        assert!(error.message().contains(problem), "{error}");
    }
    let error = obtained("head -c 100000 /dev/zero").await.unwrap_err();
    assert!(error.message().contains("printed more than 65536 bytes"), "{error}");
}

/// As much as no pipe holds.
#[tokio::test]
async fn a_program_may_say_much_on_standard_error() {
    let json = prints(r#"{"Version": 1, "SecretId": "AKID1", "SecretKey": "key"}"#);
    obtained(&format!("head -c 1000000 /dev/zero >&2; {json}")).await.unwrap();
}
