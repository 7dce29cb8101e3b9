//! The role of a machine.

use std::time::{Duration, Instant};

use tc3::{Endpoint, Error, ErrorKind, Sent, Timestamp};
use tc3_credentials::{MetadataRole, Obtained, Source, is_absent};
use tc3_mock::Mock;

use crate::server::{Reply, Server};

const KEYS: &str = "/latest/meta-data/cam/security-credentials/";
const GOOD: &str = r#"{"TmpSecretId": "AKIDtmp", "TmpSecretKey": "hidden", "Token": "hiddentoken", "ExpiredTime": 1795642492,
    "Expiration": "2026-11-25T21:34:52Z", "Code": "Success"}"#;

async fn ask(replies: impl IntoIterator<Item = Reply>) -> Result<Obtained, Error> {
    let server = Server::answering(replies).await;
    MetadataRole::new().unwrap().with_endpoint(server.endpoint()).obtain().await
}

#[tokio::test]
async fn the_mock_tells_the_key_of_its_machine() {
    let now = Timestamp::from_unix(1_795_640_000).unwrap();
    let mock = Mock::builder().with_time(now).start().await.unwrap();
    let role = MetadataRole::new().unwrap().with_endpoint(mock.endpoint());
    let obtained = role.obtain().await.unwrap();
    assert!(obtained.credential.secret_id().starts_with("AKID") && obtained.credential.token().is_some());
    assert!(obtained.ends.unwrap() > now);
}

#[tokio::test]
async fn the_role_is_asked_for_by_its_name() {
    let server = Server::answering([Reply::ok("my-role\n"), Reply::ok(GOOD)]).await;
    let obtained = MetadataRole::new().unwrap().with_endpoint(server.endpoint()).obtain().await.unwrap();
    assert_eq!(obtained.credential.secret_id(), "AKIDtmp");
    assert_eq!(obtained.ends.unwrap().seconds(), 1_795_642_492);
    let asked: Vec<_> = server.asked().into_iter().map(|(path, _)| path).collect();
    assert_eq!(asked, [KEYS.to_owned(), format!("{KEYS}my-role")]);
}

/// None of these is a failure: another source may be asked.
#[tokio::test]
async fn a_machine_without_a_role_has_nothing() {
    for (reply, told) in [
        (Reply::Body(404, "<html>404</html>".to_owned()), "knows no role of this machine"),
        (Reply::ok(" \n"), "names no role of this machine"),
        (Reply::Hang, "no metadata service: no whole answer from 127.0.0.1"),
    ] {
        let begun = Instant::now();
        let error = ask([reply]).await.unwrap_err();
        assert!(is_absent(&error) && error.message().contains(told), "{error}");
        assert!(begun.elapsed() < Duration::from_secs(3), "{error}: {:?}", begun.elapsed());
    }
    let nobody = Endpoint::parse("http://127.0.0.1:1").unwrap();
    let error = MetadataRole::new().unwrap().with_endpoint(nobody).obtain().await.unwrap_err();
    assert!(is_absent(&error) && error.message().starts_with("no metadata service: "), "{error}");
}

#[tokio::test]
async fn what_is_no_metadata_service_is_told() {
    let html = "<!doctype html><title>Log in to this network</title>";
    let role = || Reply::ok("my-role");
    let without = |name: &str| Reply::ok(GOOD.replace(name, "Other"));
    for (replies, kind, told) in [
        (vec![Reply::ok(html)], ErrorKind::Unreadable, "no name of a role, but HTML"),
        (vec![Reply::ok("../../secret")], ErrorKind::Unreadable, "no name of a role"),
        (vec![Reply::ok("two\nroles")], ErrorKind::Unreadable, "no name of a role"),
        (vec![Reply::Body(502, html.to_owned())], ErrorKind::Unreadable, "no name of a role, but HTML"),
        (vec![Reply::ok("x".repeat(2 << 20))], ErrorKind::TooLarge, "answers more than"),
        (vec![role(), Reply::ok(html)], ErrorKind::Unreadable, "no JSON of the role my-role, but HTML"),
        (vec![role(), Reply::ok("")], ErrorKind::Unreadable, "no JSON of the role my-role"),
        (vec![role(), Reply::Body(404, String::new())], ErrorKind::Unreadable, "no key of the role my-role"),
        (vec![role(), Reply::Close], ErrorKind::Interrupted, "names the role my-role, and does not tell its key"),
        (vec![role(), without("TmpSecretId")], ErrorKind::Unreadable, "no `TmpSecretId`"),
        (vec![role(), without("Token")], ErrorKind::Unreadable, "no `Token`"),
        (vec![role(), without("ExpiredTime")], ErrorKind::Unreadable, "no `ExpiredTime`"),
        (
            vec![role(), Reply::ok(GOOD.replace("Success", "Fail\\u001bed"))],
            ErrorKind::Credential,
            "its code is Fail ed",
        ),
    ] {
        let error = ask(replies).await.unwrap_err();
        assert!(error.message().contains(told), "{error}");
        assert_eq!((error.kind(), error.sent(), is_absent(&error)), (kind, Sent::NotSent, false), "{error}");
        assert!(!format!("{error} {error:?}").contains("hidden"), "{error:?}");
    }
}
