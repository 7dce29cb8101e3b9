//! Logins that are renewed.

use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use tc3::{Error, ErrorKind, Sent};
use tc3_credentials::{Obtained, Source, is_absent};

use crate::home::Home;
use crate::server::{Reply, Server};

const FILE: &str = ".tccli/default.credential";

/// Seconds since 1970, so many from now.
fn in_seconds(seconds: i64) -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap() + seconds
}

/// A login by OAuth of which credential and access token end in so many seconds.
fn oauth(left: i64, access_left: i64) -> Home {
    let file = json!({
        "type": "oauth", "secretId": "AKIDold", "secretKey": "hiddenkey", "token": "hiddentoken", "other": 1.5,
        "expiresAt": in_seconds(left),
        "oauth": {"openId": "oid", "accessToken": "hiddenat", "expiresAt": in_seconds(access_left), "refreshToken": "hiddenrt",
                  "site": "cn", "more": null},
    });
    Home::with_profile("default", file.to_string())
}

fn sso(left: i64, session_left: i64) -> Home {
    let file = json!({
        "type": "sso", "secretId": "AKIDold", "secretKey": "hiddenkey", "token": "hiddentoken", "expiresAt": in_seconds(left),
        "sso": {"token": "hiddenlt", "uin": "100001", "roleConfigurationId": "rc-1", "roleConfigurationName": "Admin",
                "zoneId": "z-1", "site": "cn", "authUrl": "https://x.example", "expiresAt": in_seconds(session_left)},
    });
    Home::with_profile("default", file.to_string())
}

fn temporary() -> Reply {
    let ends = in_seconds(7200);
    Reply::ok(json!({"SecretId": "AKIDnew", "SecretKey": "newkey", "Token": "newtoken", "ExpiresAt": ends}).to_string())
}

async fn obtain(home: &Home, server: &Server) -> Result<Obtained, Error> {
    home.profile("default").with_login_endpoint(server.endpoint()).build()?.obtain().await
}

/// What the file says now.
fn file(home: &Home) -> Value {
    serde_json::from_str(&home.read(FILE)).unwrap()
}

/// What a server was asked, without what is drawn at random.
fn asked(server: &Server) -> Vec<(String, Value)> {
    let asked = server.asked().into_iter().map(|(path, body)| {
        let mut body: Value = serde_json::from_str(&body).unwrap();
        let trace = body.as_object_mut().unwrap().remove("TraceId").unwrap();
        assert_eq!(trace.as_str().unwrap().len(), 36);
        (path, body)
    });
    asked.collect()
}

#[tokio::test]
async fn a_credential_that_ends_soon_is_renewed_and_kept() {
    let (home, server) = (oauth(299, 9000), Server::answering([temporary()]).await);
    let before = file(&home);
    let obtained = obtain(&home, &server).await.unwrap();
    assert_eq!((obtained.credential.secret_id(), obtained.credential.token()), ("AKIDnew", Some("newtoken")));
    assert_eq!(asked(&server), [("/get_temp_cred".to_owned(), json!({"AccessToken": "hiddenat", "Site": "cn"}))]);

    let mut expected = before;
    expected["secretId"] = "AKIDnew".into();
    expected["secretKey"] = "newkey".into();
    expected["token"] = "newtoken".into();
    expected["expiresAt"] = obtained.ends.unwrap().seconds().into();
    assert_eq!(file(&home), expected);
    // In the form of the official command line: keys in order, two spaces, no line feed at the end.
    assert!(home.read(FILE).starts_with("{\n  \"expiresAt\": ") && home.read(FILE).ends_with('}'));
    // It is good for whoever comes next.
    assert_eq!(obtain(&home, &server).await.unwrap().credential.secret_id(), "AKIDnew");
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn an_access_token_that_ends_soon_is_renewed_before() {
    let ends = in_seconds(9000);
    let access = Reply::ok(json!({"AccessToken": "newat", "ExpiresAt": ends}).to_string());
    let (home, server) = (oauth(-5, 200), Server::answering([access, temporary()]).await);
    assert_eq!(obtain(&home, &server).await.unwrap().credential.secret_id(), "AKIDnew");
    let expected = [
        ("/refresh_user_token".to_owned(), json!({"RefreshToken": "hiddenrt", "OpenId": "oid", "Site": "cn"})),
        ("/get_temp_cred".to_owned(), json!({"AccessToken": "newat", "Site": "cn"})),
    ];
    assert_eq!(asked(&server), expected);
    let oauth = &file(&home)["oauth"];
    let expected = json!({"openId": "oid", "accessToken": "newat", "expiresAt": ends, "refreshToken": "hiddenrt", "site": "cn",
        "more": null});
    assert_eq!(*oauth, expected);
}

#[tokio::test]
async fn single_sign_on_has_its_role_assumed_anew() {
    let ends = in_seconds(3000);
    let credentials = json!({"TmpSecretId": "AKIDnew", "TmpSecretKey": "newkey", "Token": "newtoken"});
    let server = Server::answering([
        Reply::ok(r#"{"SAMLResponse": "saml"}"#),
        Reply::ok(json!({"Credentials": credentials, "ExpiredTime": ends}).to_string()),
    ])
    .await;
    let home = sso(100, 3000);
    let obtained = obtain(&home, &server).await.unwrap();
    assert_eq!((obtained.credential.secret_id(), obtained.ends.unwrap().seconds()), ("AKIDnew", ends));
    let mut asked = asked(&server);
    let expected = json!({"LoginToken": "hiddenlt", "LoginType": "RoleSAML", "TargetUin": "100001", "UserId": "",
        "RoleConfigurationId": "rc-1", "Site": "cn"});
    assert_eq!(asked[0], ("/api/org/gen_saml_response".to_owned(), expected));
    let assume = asked[1].1.as_object_mut().unwrap();
    assert!(assume.remove("RoleSessionName").unwrap().as_str().unwrap().starts_with("ses-"));
    let life = assume.remove("DurationSeconds").unwrap().as_i64().unwrap();
    assert!((2990..=3000).contains(&life), "the session has no more left: {life}");
    let expected = json!({"SAMLAssertion": "saml", "Site": "cn",
        "PrincipalArn": "qcs::cam::uin/100001:saml-provider/TencentReservedSSO-z-1",
        "RoleArn": "qcs::cam::uin/100001:roleName/TencentCloudSSO-Admin"});
    assert_eq!(asked[1], ("/api/sts/assume_role_with_saml".to_owned(), expected));
    assert_eq!(
        (&file(&home)["secretId"], &file(&home)["sso"]["authUrl"]),
        (&json!("AKIDnew"), &json!("https://x.example"))
    );
}

#[tokio::test]
async fn a_login_that_has_ended_says_how_to_log_in() {
    let refusal =
        || Reply::ok(r#"{"Error": {"Code": "Expired", "Message": "the refresh\ttoken is void"}, "RequestId": "7"}"#);
    let server = Server::answering([refusal()]).await;
    for (home, told, advice) in [
        (
            oauth(-1, -1),
            "the login service refuses /refresh_user_token: Expired the refresh token is void",
            "`tccli auth login --profile default`",
        ),
        (oauth(-1, 9000), "the login service refuses /get_temp_cred: Expired", "`tccli auth login --profile default`"),
        (
            sso(-1, 9000),
            "the login service refuses /api/org/gen_saml_response: Expired",
            "`tccli sso login --profile default`",
        ),
        (sso(-1, 299), "the session of single sign-on has ended", "`tccli sso login --profile default`"),
    ] {
        let before = home.read(FILE);
        let error = obtain(&home, &server).await.unwrap_err();
        assert_eq!((error.kind(), error.sent(), is_absent(&error)), (ErrorKind::Credential, Sent::NotSent, false));
        assert!(error.message().contains(told) && error.message().contains("default.credential: "), "{error}");
        assert!(error.advice().unwrap().to_string().contains(advice), "{error}");
        assert!(!format!("{error} {error:?}").contains("hidden"), "{error:?}");
        assert_eq!(home.read(FILE), before);
    }
}

/// A service that is down for a while ends nobody's work.
#[tokio::test]
async fn the_old_credential_is_used_while_it_lives() {
    for home in [oauth(200, -1), sso(200, 9000), sso(200, 10)] {
        let server = Server::answering([Reply::Body(502, "<html>".to_owned())]).await;
        let obtained = obtain(&home, &server).await.unwrap();
        assert_eq!(obtained.credential.secret_id(), "AKIDold");
        assert!(obtained.ends.unwrap().seconds() <= in_seconds(200));
    }
}

#[tokio::test]
async fn an_answer_that_is_none_is_told() {
    for (reply, kind, told) in [
        (Reply::Body(502, "<html>hidden".to_owned()), ErrorKind::Unreadable, "answers /get_temp_cred with no JSON"),
        (Reply::Body(500, "{}".to_owned()), ErrorKind::Unreadable, "does not do /get_temp_cred"),
        (Reply::ok("{}"), ErrorKind::Unreadable, "answers /get_temp_cred without `SecretId`"),
        (Reply::Close, ErrorKind::Interrupted, "the login is not renewed: "),
    ] {
        let (home, server) = (oauth(-1, 9000), Server::answering([reply]).await);
        let error = obtain(&home, &server).await.unwrap_err();
        assert!(error.kind() == kind && error.message().contains(told), "{error}");
        assert!(error.sent() == Sent::NotSent && !format!("{error} {error:?}").contains("hidden"), "{error:?}");
    }
}

#[tokio::test]
async fn two_who_renew_one_file_leave_it_whole() {
    let (home, server) = (oauth(-1, 9000), Server::answering([temporary()]).await);
    let once = || async { obtain(&home, &server).await.unwrap().credential.secret_id().to_owned() };
    let all = tokio::join!(once(), once(), once());
    assert_eq!(all, ("AKIDnew".to_owned(), "AKIDnew".to_owned(), "AKIDnew".to_owned()));
    assert_eq!(file(&home)["secretId"], "AKIDnew");
    let left: Vec<_> =
        fs::read_dir(home.path().join(".tccli")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["default.credential"], "nothing is left beside it");
}

/// What somebody did while the service was asked is not undone.
#[tokio::test]
async fn another_login_made_meanwhile_stays() {
    for after in [Some(oauth(9000, 9000).read(FILE).replace("hiddenrt", "another")), None] {
        let home = oauth(-1, 9000);
        let (path, text) = (home.path().join(FILE), after.clone());
        let change = move || match &text {
            Some(text) => fs::write(&path, text).unwrap(),
            None => fs::remove_file(&path).unwrap(),
        };
        let server = Server::doing(change, [temporary()]).await;
        assert_eq!(obtain(&home, &server).await.unwrap().credential.secret_id(), "AKIDnew");
        assert_eq!(fs::read_to_string(home.path().join(FILE)).ok(), after);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn rights_and_links_stay_as_they_were() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    for mode in [0o600, 0o644] {
        let (home, server) = (oauth(-1, 9000), Server::answering([temporary()]).await);
        let (link, target) = (home.path().join(FILE), home.path().join("target"));
        fs::rename(&link, &target).unwrap();
        fs::set_permissions(&target, fs::Permissions::from_mode(mode)).unwrap();
        symlink(&target, &link).unwrap();
        obtain(&home, &server).await.unwrap();
        assert_eq!(file(&home)["secretId"], "AKIDnew");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, mode);
    }
}
