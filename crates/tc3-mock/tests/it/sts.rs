//! Credentials of limited life: issued, used, ended.

use std::time::Duration;

use bytes::Bytes;
use cfg_core::DescribeTask;
use http::{Method, Request};
use serde_json::Value;
use sts_core::{
    AssumeRole, AssumeRoleWithSAML, AssumeRoleWithWebIdentity, Credentials, GetCallerIdentity, GetFederationToken,
    GetSessionToken,
};
use tc3::{Credential, Timestamp};
use tc3_mock::Mock;

use crate::support::{NOW, at, builder, call, call_as, code_of, deliver, mock};

const READER: &str = "qcs::cam::uin/100000000001:roleName/reader";

fn credential(issued: &Credentials) -> Credential {
    let credential = Credential::new(&issued.tmp_secret_id, &issued.tmp_secret_key).unwrap();
    credential.with_token(&issued.token).unwrap()
}

fn look(mock: &Mock, credential: &Credential, now: Timestamp) -> String {
    code_of(call_as(mock, credential, now, DescribeTask::new(1698)))
}

#[test]
fn a_key_is_accepted_with_its_token_until_it_ends() {
    let mock = mock();
    let issued = call(&mock, AssumeRole::new(READER, "audit").duration_seconds(900_u64)).unwrap().response;
    assert_eq!((issued.expired_time, issued.expiration.as_str()), (NOW + 900, "2023-11-14T22:28:20Z"));
    let issued = issued.credentials;
    assert_eq!(look(&mock, &credential(&issued), at(NOW)), "none");

    let bare = Credential::new(&issued.tmp_secret_id, &issued.tmp_secret_key).unwrap();
    assert_eq!(look(&mock, &bare, at(NOW)), "AuthFailure.TokenFailure", "no token");
    let other = bare.clone().with_token("another").unwrap();
    assert_eq!(look(&mock, &other, at(NOW)), "AuthFailure.TokenFailure", "another token");
    let wrong = Credential::new(&issued.tmp_secret_id, "wrong").unwrap().with_token(&issued.token).unwrap();
    assert_eq!(look(&mock, &wrong, at(NOW)), "AuthFailure.SignatureFailure");

    mock.clock().advance(Duration::from_secs(899));
    assert_eq!(look(&mock, &credential(&issued), at(NOW + 899)), "none");
    mock.clock().advance(Duration::from_secs(1));
    assert_eq!(look(&mock, &credential(&issued), at(NOW + 900)), "AuthFailure.TokenFailure", "it has ended");
    mock.reset();
    mock.clock().set(at(NOW));
    assert_eq!(look(&mock, &credential(&issued), at(NOW)), "AuthFailure.SecretIdNotFound");
}

#[test]
fn every_way_to_a_credential_leads_to_one_that_works() {
    let mock = mock();
    let provider = "qcs::cam::uin/100000000001:saml-provider/x";
    let saml = AssumeRoleWithSAML::new("c2FtbA==", provider, READER, "saml");
    let web = AssumeRoleWithWebIdentity::new("tke", "a.b.c", READER, "web");
    let [hour, two] = [1800, 7200].map(|life| at(NOW + life));
    let saml = call(&mock, saml).unwrap().response;
    let web = call(&mock, web).unwrap().response;
    let federated = call(&mock, GetFederationToken::new("sun", "%7B%7D")).unwrap().response;
    let session = call(&mock, GetSessionToken::new("qcs::cam::uin/1::mfa/softToken", "123456")).unwrap().response;
    for (issued, ends, told) in [
        (&saml.credentials, two, saml.expired_time),
        (&web.credentials, two, web.expired_time),
        (&federated.credentials, hour, federated.expired_time),
        (&session.credentials, hour, session.expired_time),
    ] {
        assert_eq!(told, ends.seconds().unsigned_abs());
        assert_eq!(look(&mock, &credential(issued), at(NOW)), "none");
    }
    assert_eq!(federated.expiration, Some(hour.to_string()));
}

#[test]
fn whoever_asks_is_told_who_it_is() {
    let mock = mock();
    let who = |credential: &Credential| {
        let told = call_as(&mock, credential, at(NOW), GetCallerIdentity::new()).unwrap().response;
        (told.r#type.unwrap(), told.arn.unwrap(), told.user_id.unwrap())
    };
    let (kind, arn, user) = who(mock.credential());
    assert_eq!((kind.as_str(), user.as_str()), ("CAMUser", "100000000001"));
    assert_eq!(arn, "qcs::cam:100000000001:uin/100000000001");

    let role = call(&mock, AssumeRole::new(READER, "audit")).unwrap().response.credentials;
    let (kind, arn, user) = who(&credential(&role));
    let id = arn.strip_prefix("qcs::sts:100000000001:assumed-role/").unwrap();
    assert_eq!((kind.as_str(), user), ("CAMRole", format!("{id}:audit")));

    let named = call(&mock, GetFederationToken::new("sun", "%7B%7D")).unwrap().response.credentials;
    assert_eq!(who(&credential(&named)).2, "100000000001:sun");

    // With a key of limited life one gets another.
    let chained = call_as(&mock, &credential(&role), at(NOW), AssumeRole::new(READER, "next")).unwrap();
    assert_eq!(who(&credential(&chained.response.credentials)).2, format!("{id}:next"));
}

#[test]
fn keys_differ_and_are_the_same_for_a_seed() {
    let issue = |seed| {
        let mock = builder().with_seed(seed).build().unwrap();
        [(); 2].map(|()| call(&mock, AssumeRole::new(READER, "audit")).unwrap().response.credentials)
    };
    let [one, two] = issue(1);
    assert_ne!(one.tmp_secret_id, two.tmp_secret_id);
    assert_ne!(one.tmp_secret_key, two.tmp_secret_key);
    assert_ne!(one.token, two.token);
    assert_eq!(issue(1), [one.clone(), two]);
    assert_ne!(issue(2)[0].tmp_secret_key, one.tmp_secret_key);
}

#[test]
fn sessions_are_state_like_any_other_and_no_log_has_their_secrets() {
    let mock = mock();
    let issued = call(&mock, AssumeRole::new(READER, "audit")).unwrap().response.credentials;
    let other = builder().build().unwrap();
    other.put_state(&mock.state().unwrap()).unwrap();
    assert_eq!(look(&other, &credential(&issued), at(NOW)), "none");
    assert_eq!(other.state().unwrap(), mock.state().unwrap());
    let shown = format!("{:?}{:?}{mock:?}", mock.requests(), other.requests());
    assert!(!shown.contains(&issued.tmp_secret_key) && !shown.contains(&issued.token), "{shown}");

    let state = mock.state().unwrap();
    for (from, to, problem) in [
        ("\"Ends\":\"2023", "\"Ends\":\"1923", "world.sts: 0.Ends: expected a time in RFC 3339"),
        ("\"Token\"", "\"Tok\"", "world.sts: 0.Token is missing"),
        ("\"SecretKey\":\"", "\"SecretKey\":7,\"x\":\"", "world.sts: 0.expected texts"),
    ] {
        let error = other.put_state(&state.replace(from, to)).unwrap_err();
        assert!(error.to_string().contains(problem), "{error}");
    }
}

/// Those that have ended make room; without room the next is refused.
#[test]
fn so_many_are_kept_and_no_more() {
    let mock = mock();
    let issue = || code_of(call(&mock, AssumeRole::new(READER, "audit").duration_seconds(60_u64)));
    for _ in 0..10_000 {
        assert_eq!(issue(), "none");
    }
    assert_eq!(issue(), "LimitExceeded");
    mock.clock().advance(Duration::from_secs(60));
    assert_eq!(issue(), "none");
}

/// What a client reads that looks for the role of the machine it runs on.
#[test]
fn a_machine_has_a_role_whose_key_is_renewed_in_time() {
    let mock = mock();
    let ask = |method: Method, path: &str| {
        let request = Request::builder().method(method).uri(path).body(Bytes::new()).unwrap();
        let response = deliver(&mock, request);
        (response.status().as_u16(), String::from_utf8(response.body().to_vec()).unwrap())
    };
    const KEYS: &str = "/latest/meta-data/cam/security-credentials/";
    let (status, role) = ask(Method::GET, KEYS);
    assert_eq!(status, 200);
    let key = || {
        let (status, key) = ask(Method::GET, &format!("{KEYS}{role}"));
        assert_eq!(status, 200, "{key}");
        serde_json::from_str::<Value>(&key).unwrap()
    };
    let first = key();
    assert_eq!((&first["Code"], &first["ExpiredTime"]), (&"Success".into(), &(NOW + 7200).into()));
    assert_eq!(first["Expiration"], "2023-11-15T00:13:20Z");
    let text = |name: &str| first[name].as_str().unwrap().to_owned();
    let credential = Credential::new(text("TmpSecretId"), text("TmpSecretKey")).unwrap();
    assert_eq!(look(&mock, &credential.with_token(text("Token")).unwrap(), at(NOW)), "none");

    mock.clock().advance(Duration::from_secs(6299));
    assert_eq!(key(), first, "it is good for a quarter of an hour and more");
    mock.clock().advance(Duration::from_secs(1));
    assert_ne!(key(), first);

    assert_eq!(ask(Method::GET, &format!("{KEYS}other")).0, 404);
    assert_eq!(ask(Method::GET, "/latest/meta-data/instance-id").0, 404);
    assert_eq!(ask(Method::POST, KEYS).0, 405);
    assert_eq!(mock.requests().len(), 1, "the log is about services");
}
