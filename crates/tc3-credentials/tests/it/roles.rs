//! Roles, taken from the mock's STS while its clock is advanced.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tc3::{ErrorKind, RawAction};
use tc3_credentials::{AssumedRole, Cached, Fixed, Saml, Source, WebIdentity, is_absent};
use tc3_hyper::Client;
use tc3_mock::Mock;

const ROLE: &str = "qcs::cam::uin/10001:roleName/reader";

fn hours(hours: u64) -> Duration {
    Duration::from_secs(3600 * hours)
}

fn mock() -> Mock {
    Mock::builder().with_frozen_clock().build().unwrap()
}

/// A client of the mock, by the mock's clock.
fn client(mock: &Mock) -> tc3_hyper::ClientBuilder {
    let clock = mock.clock();
    Client::builder().with_transport(mock.transport()).with_clock(move || clock.now()).with_max_attempts(1)
}

fn root(mock: &Mock) -> Client {
    client(mock).with_credential(mock.credential().clone()).build().unwrap()
}

fn cached(mock: &Mock, source: impl Source + 'static) -> Cached {
    let clock = mock.clock();
    Cached::new(source).with_clock(move || clock.now()).with_random(|| 0)
}

/// Who calls, as the service sees it.
async fn who(client: &Client) -> String {
    let action = RawAction::new("sts", "2018-08-13", "GetCallerIdentity", "{}");
    client.send_raw(action).await.unwrap().response.to_string()
}

fn asked(mock: &Mock, action: &str) -> usize {
    mock.requests().iter().filter(|request| request.action == action).count()
}

/// Calls each hour for a week. Each is signed by a credential that is good then, and none is refused.
async fn call_for_a_week(mock: &Mock, client: &Client, session: &str) {
    for _ in 0..7 * 24 {
        assert!(who(client).await.contains(session));
        mock.clock().advance(hours(1));
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_role_is_taken_for_a_week() {
    let mock = mock();
    let role = cached(&mock, AssumedRole::new(root(&mock), ROLE, "weekly"));
    let client = client(&mock).with_credential_provider(role).build().unwrap();
    call_for_a_week(&mock, &client, "weekly").await;
    assert_eq!(asked(&mock, "AssumeRole"), 7 * 24 / 2, "one each two hours");
}

#[tokio::test]
async fn one_role_takes_another_with_its_token() {
    let mock = mock();
    let own = cached(&mock, Fixed::new(mock.credential().clone()));
    let first = client(&mock).with_credential_provider(own).build().unwrap();
    let first = cached(&mock, AssumedRole::new(first, ROLE, "first").with_duration(hours(1)));
    let second = client(&mock).with_credential_provider(first).build().unwrap();
    let second = cached(&mock, AssumedRole::new(second, "qcs::cam::uin/10002:roleName/writer", "second"));
    let client = client(&mock).with_credential_provider(second).build().unwrap();
    call_for_a_week(&mock, &client, "second").await;
}

/// As where this machine's clock is behind: the service says that the key has ended.
#[tokio::test]
async fn a_key_that_the_service_refuses_is_renewed_and_the_call_tried_once_more() {
    let mock = mock();
    let behind = mock.clock().now();
    let role = Cached::new(AssumedRole::new(root(&mock), ROLE, "session")).with_clock(move || behind);
    let client = client(&mock).with_max_attempts(2).with_credential_provider(role).build().unwrap();
    who(&client).await;
    mock.clock().advance(hours(3));
    assert!(who(&client).await.contains("session"));
    assert_eq!(asked(&mock, "AssumeRole"), 2);
    assert_eq!(asked(&mock, "GetCallerIdentity"), 3);
}

#[tokio::test]
async fn a_role_is_asked_for_as_it_was_said() {
    let mock = mock();
    let role = AssumedRole::new(root(&mock), ROLE, "session")
        .with_duration(hours(12))
        .with_external_id("agreed")
        .with_region("ap-singapore")
        .with_policy(r#"{"version": "2.0"}"#);
    let obtained = role.obtain().await.unwrap();
    assert_eq!(obtained.ends.unwrap(), mock.clock().now().plus(12 * 3600));
    assert!(obtained.credential.token().is_some());
    let request = mock.requests().pop().unwrap();
    assert_eq!(request.region, "ap-singapore");
    let body = format!("{request:?}");
    for part in [ROLE, "session", "43200", "agreed", "%7B%22version%22%3A%20%222.0%22%7D"] {
        assert!(body.contains(part), "{part} is not in {body}");
    }
}

#[tokio::test]
async fn a_role_that_is_refused_is_told_by_code_and_request() {
    let mock = mock();
    let stranger = tc3::Credential::new("AKIDSTRANGER", "key").unwrap();
    let stranger = client(&mock).with_credential(stranger).build().unwrap();
    let error = {
        use tc3_hyper::CredentialProvider as _;
        cached(&mock, AssumedRole::new(stranger, ROLE, "session")).provide().await.unwrap_err()
    };
    let told = error.to_string();
    assert!(told.starts_with("credential: sts AssumeRole: AuthFailure.SecretIdNotFound: "), "{told}");
    assert!(told.contains("(request ") && told.contains("check the secret id"), "{told}");
}

/// A file of its own for each test.
fn file(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("tc3-credentials-{}-{name}", std::process::id()))
}

#[tokio::test]
async fn the_token_file_is_read_each_time_anew() {
    let (mock, path) = (mock(), file("rotates"));
    fs::write(&path, "token-0").unwrap();
    let role = WebIdentity::new(client(&mock).build().unwrap(), "cls-1", ROLE, &path).with_session_name("pod");
    let client = client(&mock).with_credential_provider(cached(&mock, role)).build().unwrap();
    for hour in 1..=24 {
        assert!(who(&client).await.contains("pod"));
        fs::write(&path, format!("token-{hour}\n")).unwrap();
        mock.clock().advance(hours(1));
    }
    fs::remove_file(&path).unwrap();
    let requests = mock.requests();
    let taken: Vec<_> = requests.iter().filter(|request| request.action == "AssumeRoleWithWebIdentity").collect();
    assert_eq!(taken.len(), 12);
    assert!(!format!("{requests:?}").contains("token-"), "the token is a secret");
}

#[tokio::test]
async fn a_token_file_that_holds_no_token_is_told() {
    let (mock, path) = (mock(), file("empty"));
    let role = WebIdentity::new(client(&mock).build().unwrap(), "cls-1", ROLE, &path);
    let told = async || role.obtain().await.unwrap_err().to_string();
    assert!(told().await.contains("cannot be read"), "{}", told().await);
    fs::write(&path, " \n").unwrap();
    assert!(told().await.contains("is empty; not sent; look at what writes it"), "{}", told().await);
    fs::write(&path, "x".repeat(70_000)).unwrap();
    assert!(told().await.contains("is too long"), "{}", told().await);
    fs::write(&path, [0xFF]).unwrap();
    assert!(told().await.contains("cannot be read"), "{}", told().await);
    fs::remove_file(&path).unwrap();
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn a_pod_is_set_up_wholly_or_not_at_all() {
    let (mock, path) = (mock(), file("pod"));
    fs::write(&path, "token").unwrap();
    let all = [
        ("TKE_REGION", "ap-beijing"),
        ("TKE_PROVIDER_ID", "cls-1"),
        ("TKE_WEB_IDENTITY_TOKEN_FILE", path.to_str().unwrap()),
        ("TKE_ROLE_ARN", ROLE),
    ]
    .map(|(name, value)| (name, value.to_owned()));
    let of = |set: Vec<(&'static str, String)>| {
        let read = move |name: &str| set.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into());
        WebIdentity::from_tke_variables(client(&mock).build().unwrap(), read)
    };
    assert!(is_absent(&of(Vec::new()).unwrap_err()));
    assert!(is_absent(&of(vec![("TKE_REGION", String::new())]).unwrap_err()));
    for missing in 0..all.len() {
        let mut set = all.to_vec();
        let (name, _) = set.remove(missing);
        let error = of(set).unwrap_err();
        assert!(!is_absent(&error) && error.kind() == ErrorKind::Credential);
        assert!(error.message().contains(&format!("by halves: {name} not set")), "{error}");
    }
    of(all.to_vec()).unwrap().obtain().await.unwrap();
    fs::remove_file(&path).unwrap();
    assert_eq!(mock.requests()[0].region, "ap-beijing");
}

#[tokio::test]
async fn each_credential_of_saml_takes_another_assertion() {
    let mock = mock();
    let asserted = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asserted);
    let assert = move || {
        let number = counted.fetch_add(1, Ordering::Relaxed);
        async move { Ok(format!("assertion-{number}")) }
    };
    let principal = "qcs::cam::uin/10001:saml-provider/OneLogin";
    let role = Saml::new(client(&mock).build().unwrap(), principal, ROLE, "person", assert).with_duration(hours(1));
    let client = client(&mock).with_credential_provider(cached(&mock, role)).build().unwrap();
    for _ in 0..3 {
        assert!(who(&client).await.contains("person"));
        mock.clock().advance(hours(1));
    }
    assert_eq!(asserted.load(Ordering::Relaxed), 3);
}
