//! A client by the environment. A process reads its own, so each case is a process: this test's binary once more.

use std::env;
use std::process::Command;

use tc3_hyper::Client;

use crate::server::{SECRET_KEY, TOKEN};

const ID: (&str, &str) = ("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE");
const KEY: (&str, &str) = ("TENCENTCLOUD_SECRET_KEY", SECRET_KEY);

/// What `from_env` makes of an environment that has these variables of the cloud's and no others.
fn made_of(variables: &[(&str, &str)]) -> String {
    let mut child = Command::new(env::current_exe().unwrap());
    child.args(["--exact", "--ignored", "--nocapture", "environment::in_a_process_of_its_own"]);
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("TENCENTCLOUD_")) {
        child.env_remove(name);
    }
    let output = child.envs(variables.iter().copied()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
#[ignore = "the other half of the tests beside it, which start it"]
fn in_a_process_of_its_own() {
    match Client::from_env() {
        Ok(client) => println!("made {client:?}"),
        Err(error) => println!("{:?}: {error}", error.kind()),
    }
}

#[test]
fn credential_token_and_region_are_read() {
    let plain = made_of(&[ID, KEY]);
    assert!(plain.contains(r#"secret_id: "AKIDEXAMPLE""#), "{plain}");
    assert!(plain.contains("token: None") && plain.contains("region: None"), "{plain}");
    for name in ["TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN"] {
        let full = made_of(&[ID, KEY, (name, TOKEN), ("TENCENTCLOUD_REGION", "ap-guangzhou")]);
        assert!(full.contains("token: Some") && full.contains(r#"region: Some("ap-guangzhou")"#), "{full}");
        assert!(!full.contains(SECRET_KEY) && !full.contains(TOKEN), "{full}");
    }
}

#[test]
fn an_empty_variable_is_none() {
    let first = ("TENCENTCLOUD_TOKEN", "");
    let made = made_of(&[ID, KEY, first, ("TENCENTCLOUD_REGION", "")]);
    assert!(made.contains("token: None") && made.contains("region: None"), "{made}");
    let made = made_of(&[ID, KEY, first, ("TENCENTCLOUD_SESSION_TOKEN", TOKEN)]);
    assert!(made.contains("token: Some"), "{made}");
}

#[test]
fn half_a_credential_is_none_and_the_missing_half_is_named() {
    for (variables, said) in [
        (&[][..], "neither TENCENTCLOUD_SECRET_ID nor TENCENTCLOUD_SECRET_KEY is set"),
        (&[ID], "TENCENTCLOUD_SECRET_KEY is not set, though TENCENTCLOUD_SECRET_ID is"),
        (&[KEY, (ID.0, "")], "TENCENTCLOUD_SECRET_ID is not set, though TENCENTCLOUD_SECRET_KEY is"),
    ] {
        let made = made_of(variables);
        assert!(made.contains("Credential: ") && made.contains(said), "{made}");
        assert!(!made.contains(SECRET_KEY), "{made}");
    }
    let made = made_of(&[ID, (KEY.0, "not a key")]);
    assert!(made.contains("Credential: ") && made.contains("holds a blank") && !made.contains("not a key"), "{made}");
}
