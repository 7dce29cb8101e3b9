//! What is not in the files, however it came.

use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::Value;
use sts_core::GetFederationToken;
use tc3::{Call, Credential, Method, RawAction, SignMethod, Timestamp};
use tc3_mock::{Mock, Recording, Verdict};

use super::{Directory, OWN_ID, OWN_KEY, client, own, recorder, service};
use crate::support::{builder, call_as};

const PASSWORD: &str = "password-0f-a-machine";

/// All bytes of all files.
fn written(directory: &Directory) -> Vec<u8> {
    directory.names().iter().flat_map(|name| fs::read(directory.0.join(name)).unwrap()).collect()
}

fn has(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// A credential of limited life that the service has issued, and its key once more.
fn of_a_session(service: &Mock) -> (Credential, String) {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let now = Timestamp::from_unix(i64::try_from(now).unwrap()).unwrap();
    let call = Call::new(GetFederationToken::new("somebody", "{}"));
    let issued = call_as(service, &own(), now, call).unwrap().response.credentials;
    let credential = Credential::new(issued.tmp_secret_id, issued.tmp_secret_key.clone()).unwrap();
    (credential.with_token(issued.token).unwrap(), issued.tmp_secret_key)
}

#[tokio::test]
async fn no_secret_is_in_a_file() {
    let (directory, service) = (Directory::new(), service().start().await.unwrap());
    let (session, key) = of_a_session(&service);
    let endpoint = service.endpoint();
    let recording = Recording::new(&directory.0).with_endpoint(endpoint).with_credential(session.clone());
    let mock = builder().with_recording(recording).build().unwrap();
    let caller = client(&mock);
    let reset = || {
        let body = format!(r#"{{"InstanceIds":["ins-00000001"],"Password":"{PASSWORD}"}}"#);
        Call::new(RawAction::new("cvm", "2017-03-12", "ResetInstancesPassword", body)).with_region("ap-guangzhou")
    };
    for call in [
        reset(),
        reset().with_method(Method::Get),
        reset().with_sign_method(SignMethod::HmacSha256),
        reset().with_sign_method(SignMethod::HmacSha1).with_method(Method::Get),
    ] {
        caller.send_raw(call).await.unwrap();
    }
    let issue = RawAction::new("cam", "2019-01-16", "CreateAccessKey", "{}");
    let issued: Value = serde_json::from_str(&caller.send_raw(issue).await.unwrap().response).unwrap();
    let issued = issued["AccessKey"]["SecretAccessKey"].as_str().unwrap_or_else(|| panic!("{issued}")).to_owned();

    let bytes = written(&directory);
    assert_eq!(directory.names().len(), 5);
    assert!(
        has(&bytes, "ins-00000001") && has(&bytes, "ResetInstancesPassword") && has(&bytes, r#"\"Password\":\"***\""#)
    );
    assert!(has(&bytes, r#"\"SecretAccessKey\":\"***\""#), "{}", String::from_utf8_lossy(&bytes));
    for secret in [
        PASSWORD,
        &issued,
        session.token().unwrap(),
        session.secret_id(),
        &key,
        OWN_ID,
        OWN_KEY,
        "AKIDEXAMPLE",
        "SECRETEXAMPLE",
        "Signature=",
        "Credential=",
    ] {
        assert!(!has(&bytes, secret), "{secret} is in {}", String::from_utf8_lossy(&bytes));
    }
    // The service has got it all the same.
    let asked = service.requests();
    let is_answered = |verdict: &Verdict| matches!(verdict, Verdict::Remembered | Verdict::Synthesized);
    assert!(asked.iter().skip(1).all(|asked| is_answered(&asked.verdict)), "{asked:?}");

    // One password is as good as another.
    let replayed = directory.replay();
    let body = r#"{"Password":"another-0ne","InstanceIds":["ins-00000001"]}"#;
    let call = Call::new(RawAction::new("cvm", "2017-03-12", "ResetInstancesPassword", body));
    client(&replayed).send_raw(call.with_region("ap-guangzhou")).await.unwrap();
}

/// A service that is reached by another name than its own is the one that is meant all the same.
#[tokio::test]
async fn a_gateway_changes_nothing() {
    let (directory, service) = (Directory::new(), service().start().await.unwrap());
    let mock = recorder(&directory, &service).build().unwrap();
    let body = format!(r#"{{"InstanceIds":["ins-00000001"],"Password":"{PASSWORD}"}}"#);
    let call = Call::new(RawAction::new("cvm", "2017-03-12", "ResetInstancesPassword", body));
    let call = call.with_region("ap-guangzhou").with_sign_method(SignMethod::HmacSha1);
    client(&mock).send_raw(call).await.unwrap();
    assert_eq!(directory.first()["request"]["service"], "cvm");
    assert!(!has(&written(&directory), PASSWORD));
}
