//! A client by the environment. A process reads its own, so each case is a process: this test's binary once more.

use std::env;
use std::process::{Child, Command, Stdio};

use tc3::Endpoint;
use tc3_hyper::Client;

use crate::server::{SECRET_KEY, TOKEN, credential, look};

pub(crate) const ID: (&str, &str) = ("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE");
pub(crate) const KEY: (&str, &str) = ("TENCENTCLOUD_SECRET_KEY", SECRET_KEY);
/// Whom a process that is started calls.
const ENDPOINT: &str = "TC3_TEST_ENDPOINT";
/// Whom it trusts, and nobody else.
pub(crate) const ONLY: &str = "TC3_TEST_ONLY";
/// That it trusts whom the system trusts.
#[cfg(feature = "platform-verifier")]
pub(crate) const SYSTEM: &str = "TC3_TEST_SYSTEM";

/// What `from_env` makes of an environment that has these variables of ours and no others.
pub(crate) fn made_of(variables: &[(&str, &str)]) -> String {
    OtherProcess::start("in_a_process_of_its_own", variables).said()
}

/// This test's binary once more.
pub(crate) struct OtherProcess(Child);

impl OtherProcess {
    /// One that calls this endpoint by a client that reads of its environment what it says of the network.
    pub(crate) fn call(endpoint: &str, variables: &[(&str, &str)]) -> Self {
        Self::start("a_call_in_a_process_of_its_own", &[variables, &[(ENDPOINT, endpoint)]].concat())
    }

    fn start(test: &str, variables: &[(&str, &str)]) -> Self {
        let mut child = Command::new(env::current_exe().unwrap());
        child.args(["--exact", "--ignored", "--nocapture", &format!("environment::{test}")]);
        for (name, _) in env::vars_os().filter(|(name, _)| is_read(&name.to_string_lossy())) {
            child.env_remove(name);
        }
        let child = child.envs(variables.iter().copied()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Self(child.spawn().unwrap())
    }

    /// What it printed by its end.
    pub(crate) fn said(self) -> String {
        let output = self.0.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

/// Whether a client reads this variable.
fn is_read(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.starts_with("tencentcloud_")
        || name.starts_with("ssl_cert_")
        || name.ends_with("_proxy")
        || name == "request_method"
}

#[test]
#[ignore = "the other half of the tests beside it, which start it"]
fn in_a_process_of_its_own() {
    match Client::from_env() {
        Ok(client) => println!("made {client:?}"),
        Err(error) => println!("{:?}: {error}", error.kind()),
    }
}

#[tokio::test]
#[ignore = "the other half of tests of the network, which start it"]
async fn a_call_in_a_process_of_its_own() {
    let endpoint = Endpoint::parse(&env::var(ENDPOINT).unwrap()).unwrap().allow_http();
    let mut builder = Client::builder().with_network_from_env().with_max_attempts(1);
    #[cfg(feature = "platform-verifier")]
    if env::var_os(SYSTEM).is_some() {
        builder = Client::builder().with_platform_verifier();
    }
    if let Ok(path) = env::var(ONLY) {
        builder = builder.with_only_ca_bundle(path);
    }
    match builder.with_credential(credential()).with_endpoint(endpoint).build().unwrap().send_raw(look()).await {
        Ok(answer) => println!("answered {}", answer.request_id),
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
fn an_endpoint_is_read() {
    let endpoint = "TENCENTCLOUD_ENDPOINT";
    let made = made_of(&[ID, KEY, (endpoint, "http://127.0.0.1:8080")]);
    assert!(made.contains("127.0.0.1:8080"), "{made}");
    assert!(made_of(&[ID, KEY, (endpoint, "")]).contains("endpoint: None"));
    let made = made_of(&[ID, KEY, (endpoint, "https://me:hidden@gateway.example")]);
    assert!(made.contains("Setup: "), "{made}");
    assert!(made.contains("TENCENTCLOUD_ENDPOINT: the endpoint holds a user name"), "{made}");
    assert!(made.contains("give a host, host:port"), "{made}");
    assert!(!made.contains("hidden"), "{made}");
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
