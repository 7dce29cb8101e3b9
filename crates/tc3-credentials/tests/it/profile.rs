//! Profiles, file by file.

use core::time::Duration;
use std::fs;

use tc3::{Error, ErrorKind, RawAction, Timestamp};
use tc3_credentials::{DefaultChain, MetadataRole, Obtained, Profile, Source, is_absent};
use tc3_hyper::Client;
use tc3_mock::Mock;

use crate::home::Home;
use crate::server::{Reply, Server};

const CONFIGURE: &str = r#"{"_sys_param": {"arrayCount": 10, "language": "zh-CN", "output": "json", "region": "ap-guangzhou",
                "request-client": "my-app", "warning": "off"},
 "autoscaling": {"endpoint": "as.tencentcloudapi.com", "version": "2018-04-19"},
 "cvm": {"endpoint": "cvm.tencentcloudapi.com", "version": "2017-03-12"},
 "waiter": {"interval": 5, "timeout": 180}}"#;
const KEYS: &str = r#"{"secretId": "AKIDx", "secretKey": "hidden", "token": "TOK", "type": "default"}"#;

async fn obtain(home: &Home, name: &str) -> Result<Obtained, Error> {
    home.profile(name).build()?.obtain().await
}

/// The id and the token that a profile has.
async fn keys(home: &Home, name: &str) -> (String, Option<String>) {
    let credential = obtain(home, name).await.unwrap().credential;
    (credential.secret_id().to_owned(), credential.token().map(str::to_owned))
}

#[tokio::test]
async fn a_home_of_the_official_command_line_works_profile_by_profile() {
    let home = Home::with_profile("default", KEYS);
    home.write(".tccli/default.configure", CONFIGURE);
    home.write(".tccli/permanent.credential", r#"{"secretId": "AKIDp", "secretKey": "k"}"#);
    home.write(".tccli/blank.credential", r#"{"secretId": "AKIDb", "secretKey": "k", "token": "", "type": null}"#);
    home.write(".tccli/blank.configure", r#"{"_sys_param": {"output": "json"}}"#);
    assert_eq!(keys(&home, "default").await, ("AKIDx".to_owned(), Some("TOK".to_owned())));
    assert_eq!(keys(&home, "permanent").await, ("AKIDp".to_owned(), None));
    assert_eq!(keys(&home, "blank").await, ("AKIDb".to_owned(), None));
    let region = |name| home.profile(name).build().unwrap().region().unwrap();
    assert_eq!(region("default").as_deref(), Some("ap-guangzhou"));
    assert_eq!((region("permanent"), region("blank"), region("nowhere")), (None, None, None));
}

#[tokio::test]
async fn a_login_is_used_as_it_is_until_five_minutes_before_its_end() {
    let home = Home::with_profile(
        "default",
        r#"{"type": "oauth", "secretId": "AKIDnew", "secretKey": "k", "token": "t", "expiresAt": 1795642492,
 "oauth": {"openId": "oid", "accessToken": "at", "expiresAt": 1795638892, "refreshToken": "rt", "site": "cn"}}"#,
    );
    home.write(
        ".tccli/sso.credential",
        r#"{"type": "sso", "secretId": "AKIDs", "secretKey": "k", "token": "t", "expiresAt": 1795642492,
 "sso": {"token": "lt", "uin": "100001", "roleConfigurationId": "rc-1", "roleConfigurationName": "Admin",
         "zoneId": "z-1", "site": "cn", "authUrl": "https://x.example", "expiresAt": 1795675292}}"#,
    );
    let server = Server::answering([Reply::Close]).await;
    let profile = |name, left: i64| {
        let now = Timestamp::from_unix(1_795_642_492 - left).unwrap();
        home.profile(name).with_clock(move || now).with_login_endpoint(server.endpoint()).build().unwrap()
    };
    for (name, id) in [("default", "AKIDnew"), ("sso", "AKIDs")] {
        let obtained = profile(name, 301).obtain().await.unwrap();
        assert_eq!((obtained.credential.secret_id(), obtained.credential.token()), (id, Some("t")));
        assert_eq!(obtained.ends.unwrap().seconds(), 1_795_642_492);
    }
    assert_eq!(server.asked(), []);
    profile("default", 300).obtain().await.unwrap();
    assert_eq!(server.asked().len(), 1);
}

#[tokio::test]
async fn a_profile_may_be_the_role_of_the_machine() {
    let home = Home::with_profile("vm", r#"{"secretId": "", "secretKey": "", "type": "cvm-role"}"#);
    let mock = Mock::builder().start().await.unwrap();
    let role = |endpoint| MetadataRole::new().unwrap().with_endpoint(endpoint);
    let profile = home.profile("vm").with_metadata_role(role(mock.endpoint())).build().unwrap();
    let obtained = profile.obtain().await.unwrap();
    assert!(obtained.credential.token().is_some() && obtained.ends.is_some());

    let nobody = tc3::Endpoint::parse("http://127.0.0.1:1").unwrap();
    let profile = home.profile("vm").with_metadata_role(role(nobody)).build().unwrap();
    let error = profile.obtain().await.unwrap_err();
    // The profile is there, so nobody else is asked.
    assert!(!is_absent(&error), "{error}");
    assert!(error.message().contains("vm.credential has the type cvm-role: no metadata service"), "{error}");
}

/// The mock refuses a key without its token, so the token is sent along.
#[tokio::test]
async fn a_role_is_assumed_over_the_rest() {
    let role = r#""role-arn": "qcs::cam::uin/1:roleName/r", "role-session-name": "s""#;
    let mock = Mock::builder().with_credential("AKIDown", "k").start().await.unwrap();
    let endpoint = mock.endpoint();
    let setup = move || Client::builder().with_endpoint(endpoint.clone());
    let home = Home::with_profile("own", format!(r#"{{"secretId": "AKIDown", "secretKey": "k", {role}}}"#));
    home.write(".tccli/vm.credential", format!(r#"{{"type": "cvm-role", {role}}}"#));
    home.write(".tccli/bad.credential", format!(r#"{{"secretId": "AKIDother", "secretKey": "hidden", {role}}}"#));
    let profile = |name| {
        let metadata = MetadataRole::new().unwrap().with_endpoint(mock.endpoint());
        home.profile(name).with_setup(setup.clone()).with_metadata_role(metadata).build().unwrap()
    };
    for name in ["own", "vm"] {
        let obtained = profile(name).obtain().await.unwrap();
        let client = setup().with_credential(obtained.credential).build().unwrap();
        client.send_raw(RawAction::new("sts", "2018-08-13", "GetCallerIdentity", "{}")).await.unwrap();
        let requests = mock.requests();
        let [.., assumed, called] = &requests[..] else { panic!("two requests: {requests:?}") };
        assert_eq!((assumed.action.as_str(), called.action.as_str()), ("AssumeRole", "GetCallerIdentity"), "{name}");
        let request = assumed.request.as_ref().unwrap();
        assert!(request.contains("qcs::cam::uin/1:roleName/r"), "{request}");
        assert_ne!(assumed.authorization, called.authorization);
        assert!(obtained.ends.is_some(), "a role has its own end");
    }
    let error = profile("bad").obtain().await.unwrap_err();
    assert!(error.message().contains("bad.credential: its role is not assumed: "), "{error}");
    assert!(error.code().is_some() && !format!("{error} {error:?}").contains("hidden"), "{error:?}");
}

/// As the official command line does; what the program says comes before it.
#[tokio::test]
async fn a_role_is_assumed_where_the_configuration_has_sts() {
    let mock = Mock::builder().with_credential("AKIDown", "k").start().await.unwrap();
    let role = r#"{"secretId": "AKIDown", "secretKey": "k", "role-arn": "qcs::cam::uin/1:roleName/r", "role-session-name": "s"}"#;
    let home = Home::with_profile("default", role);
    let configuration =
        |endpoint: &str| home.write(".tccli/default.configure", format!(r#"{{"sts": {{"endpoint": "{endpoint}"}}}}"#));
    configuration(&mock.url());
    let profile = || home.profile("default").with_setup(Client::builder);
    assert!(profile().build().unwrap().obtain().await.unwrap().ends.is_some());
    let chain = DefaultChain::builder().with_variables(home.variables(&[])).with_setup(Client::builder);
    assert!(
        chain.with_role("qcs::cam::uin/1:roleName/other", "s").build().unwrap().obtain().await.unwrap().ends.is_some()
    );
    assert_eq!(mock.requests().len(), 2);
    configuration("a/b");
    let error = profile().build().unwrap().obtain().await.unwrap_err();
    assert!(error.message().contains("default.configure: the endpoint of roles: "), "{error}");
    configuration("nobody.example");
    let endpoint = mock.endpoint();
    let setup = move || Client::builder().with_endpoint(endpoint.clone());
    assert!(profile().with_setup(setup).build().unwrap().obtain().await.is_ok());
}

#[tokio::test]
async fn the_file_of_the_sdks_comes_behind_that_of_the_official_command_line() {
    let home = Home::with_profile("default", KEYS);
    let ini =
        "[default]\nsecret_id = AKIDini\nsecret_key = k\n[prod]\nsecret_id = AKIDprod\nsecret_key = k\ntoken = t\n";
    home.write(".tencentcloud/credentials", ini);
    assert_eq!(keys(&home, "default").await.0, "AKIDx");
    assert_eq!(keys(&home, "prod").await, ("AKIDprod".to_owned(), Some("t".to_owned())));

    home.write("elsewhere", "[else]\nsecret_id = AKIDelse\nsecret_key = k\n");
    let named = |path: &str| {
        Profile::builder("else").with_variables(home.variables(&[("TENCENTCLOUD_CREDENTIALS_FILE", path)]))
    };
    let path = home.path().join("elsewhere").display().to_string();
    let obtained = named(&path).build().unwrap().obtain().await.unwrap();
    assert_eq!(obtained.credential.secret_id(), "AKIDelse");
    for (path, told) in
        [("", "TENCENTCLOUD_CREDENTIALS_FILE is set, and empty"), ("/nowhere", "names /nowhere, which is not there")]
    {
        let error = named(path).build().unwrap().obtain().await.unwrap_err();
        assert!(!is_absent(&error) && error.message().contains(told), "{error}");
    }
}

#[tokio::test]
async fn a_profile_that_is_nowhere_says_where_it_was_looked_for() {
    let home = Home::new();
    home.write(".tencentcloud/credentials", "[default]\nsecret_id = a\nsecret_key = k\n");
    let error = obtain(&home, "prod").await.unwrap_err();
    assert!(is_absent(&error), "{error}");
    let shown = error.message().replace(&home.path().display().to_string(), "~");
    let expected = "no file ~/.tccli/prod.credential, no section [prod] in ~/.tencentcloud/credentials, no file /etc";
    assert!(shown.starts_with(expected), "{shown}");
    let homeless = Profile::builder("prod").with_variables(|_| None).build().unwrap();
    assert!(homeless.obtain().await.unwrap_err().message().starts_with("HOME is not set, no file /etc"));
}

#[test]
fn a_name_leads_nowhere_else() {
    for name in ["", "..", "../x", "a/b", "a\\b", "[a]", "a\nb", " a", &"x".repeat(101)] {
        let error = Profile::builder(name).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Setup, "{name}: {error}");
    }
    for name in ["default", "prod-1", "my profile", "名", "a.b"] {
        assert!(Profile::builder(name).build().is_ok(), "{name}");
    }
}

#[tokio::test]
async fn a_file_that_is_no_profile_is_told_with_its_name_and_what_to_do() {
    let oauth = r#"{"type": "oauth", "secretId": "AKIDhidden", "secretKey": "hidden", "token": "hidden", "expiresAt": 1795642492"#;
    let with = |rest: &str| format!("{oauth}{rest}}}");
    for (text, told) in [
        ("", ": it is empty"),
        (" \n", ": it is empty"),
        ("{\n\"secretId\": \"AKIDhidden\",\n\"secretKey\": \"hid", ", line 3: its JSON ends too early"),
        ("{\"secretKey\": hidden}", ", line 1: it is no JSON, at column 15"),
        ("[\"hidden\"]", ": it is JSON, but no object"),
        ("{}", ": `secretId` is missing"),
        (r#"{"secretId": "AKIDx"}"#, ": `secretKey` is missing"),
        (r#"{"secretId": "AKIDx", "secretKey": ""}"#, ": `secretKey` is missing"),
        (r#"{"secretId": 7, "secretKey": "hidden"}"#, ": `secretId` is no text"),
        (r#"{"secretId": "AKIDx", "secretKey": "hidden "}"#, ": the secret key holds a blank"),
        (
            r#"{"secretId": "AKIDx", "secretKey": "k", "type": "vault"}"#,
            ": its `type` `vault` is unknown: it may be default",
        ),
        (
            r#"{"secretId": "AKIDx", "secretKey": "k", "type": "AKIDhidden"}"#,
            ": its `type` is unknown: it may be default",
        ),
        (
            r#"{"secretId": "AKIDx", "secretKey": "k", "role-arn": "a"}"#,
            ": it has `role-arn`, and no `role-session-name`",
        ),
        (
            r#"{"secretId": "AKIDx", "secretKey": "k", "role-session-name": "a"}"#,
            ", and no `role-arn`: a role takes both",
        ),
        (&with(""), ": `oauth` is missing"),
        (&with(r#", "oauth": 1"#), ": `oauth` is no object"),
        (&with(r#", "oauth": {}"#), ": `oauth.openId` is missing"),
        (&with("").replace("1795642492", "\"soon\""), ": `expiresAt` is no time in seconds since 1970"),
        (&with("").replace("1795642492", "1795642492000"), ": `expiresAt` is no time in seconds since 1970"),
    ] {
        let home = Home::with_profile("default", text);
        is_told(&home, told).await;
    }
}

/// Of each file, whatever is in the one of the SDKs.
async fn is_told(home: &Home, told: &str) {
    home.write(".tencentcloud/credentials", "[default]\nsecret_id = AKIDini\nsecret_key = k\n");
    let error = obtain(home, "default").await.unwrap_err();
    assert!(!is_absent(&error) && error.kind() == ErrorKind::Credential, "{error}");
    let file = format!("{}/.tccli/default.credential", home.path().display());
    assert!(error.message().starts_with(&file) && error.message().contains(told), "{told}: {error}");
    assert!(error.advice().is_some_and(|advice| !advice.to_string().is_empty()), "{error}");
    assert!(!format!("{error} {error:?}").contains("hid"), "{error:?}");
}

#[tokio::test]
async fn what_is_no_text_is_told() {
    is_told(&Home::with_profile("default", b"{\"secretId\": \"\xff\"}"), ": it is not UTF-8").await;
    is_told(&Home::with_profile("default", b"\xff\xfe{\0}\0"), ": it is UTF-16").await;

    let home = Home::new();
    fs::create_dir(home.path().join(".tccli/default.credential")).unwrap();
    is_told(&home, ": it is a folder").await;

    let home = Home::new();
    // A file with a hole takes no room.
    let file = fs::File::create(home.path().join(".tccli/default.credential")).unwrap();
    file.set_len(100 << 20).unwrap();
    is_told(&home, ": it has more than 1 MB").await;
}

#[cfg(unix)]
#[tokio::test]
async fn what_cannot_be_opened_is_told() {
    let home = Home::new();
    let path = home.path().join(".tccli/default.credential");
    std::os::unix::fs::symlink(&path, &path).unwrap();
    is_told(&home, ": it cannot be read").await;
}

#[tokio::test]
async fn the_mark_before_a_text_does_no_harm() {
    let home = Home::with_profile("default", format!("\u{feff}{KEYS}"));
    home.write(".tencentcloud/credentials", "\u{feff}[ini]\r\nsecret_id = AKIDini\r\nsecret_key = k\r\n");
    assert_eq!(keys(&home, "default").await.0, "AKIDx");
    assert_eq!(keys(&home, "ini").await.0, "AKIDini");
}

#[test]
fn a_configuration_that_cannot_be_read_is_told() {
    for (text, told) in [
        ("", ": it is empty"),
        ("{\"_sys_param\": {\"region\": \"ap-", ", line 1: its JSON ends too early"),
        ("{\"_sys_param\": []}", ": `_sys_param` is no object"),
        ("{\"_sys_param\": {\"region\": 7}}", ": `_sys_param.region` is no text"),
        ("{\"_sys_param\": {\"confirm\": \"yes\"}}", ": `_sys_param.confirm` is neither on nor off"),
        ("{\"waiter\": {\"timeout\": -1}}", ": `waiter.timeout` is no number of seconds"),
    ] {
        let home = Home::new();
        home.write(".tccli/default.configure", text);
        let error = home.profile("default").build().unwrap().region().unwrap_err();
        assert!(error.message().contains(&format!("default.configure{told}")), "{error}");
        assert_eq!(error.kind(), ErrorKind::Setup, "the credential is another file's");
    }
}

#[test]
fn a_configuration_is_read_in_general_and_of_one_service() {
    let home = Home::with_profile("default", KEYS);
    home.write(".tccli/default.configure", CONFIGURE);
    home.write(
        ".tccli/odd.configure",
        r#"{"_sys_param": {"region": "", "Language": "en-US", "confirm": "on"}, "waiter": {"timeout": "2.5"}}"#,
    );
    let endpoints = |host: &str| format!(r#"{{"sts": {{"endpoint": "{host}"}}}}"#);
    home.write(".tccli/usual.configure", endpoints("sts.tencentcloudapi.com"));
    home.write(".tccli/elsewhere.configure", endpoints("sts.elsewhere.example"));
    let of = |profile, service| home.profile(profile).build().unwrap().configuration(service).unwrap();
    let found = of("default", "cvm").unwrap();
    assert_eq!(found.file, home.path().join(".tccli/default.configure"));
    assert_eq!((found.region.as_deref(), found.output.as_deref()), (Some("ap-guangzhou"), Some("json")));
    assert_eq!((found.language.as_deref(), found.request_client.as_deref()), (Some("zh-CN"), Some("my-app")));
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    assert_eq!((found.waiter_timeout, found.waiter_interval), (seconds(180), seconds(5)));
    assert_eq!(found.endpoint.as_deref(), Some("cvm.tencentcloudapi.com"));
    assert_eq!((found.version.as_deref(), found.unknown.len()), (Some("2017-03-12"), 0));

    assert_eq!(of("default", "cbs").unwrap().endpoint, None);
    let odd = of("odd", "cvm").unwrap();
    assert_eq!((odd.region, odd.waiter_timeout), (None, Some(Duration::from_millis(2500))));
    assert_eq!((odd.confirm, found.confirm), (Some(true), None));
    assert_eq!(odd.unknown, ["_sys_param.Language"]);
    assert_eq!(of("nowhere", "cvm"), None);
    let roles = |profile| of(profile, "cvm").unwrap().role_endpoint;
    assert_eq!((roles("usual"), roles("elsewhere").as_deref()), (None, Some("sts.elsewhere.example")));
}

#[test]
fn all_profiles_are_named_whatever_their_files_say() {
    let home = Home::with_profile("default", "half");
    home.write(".tccli/default.configure", "half");
    home.write(".tccli/only.configure", "{}");
    home.write(".tccli/notes.txt", "");
    home.write(".tencentcloud/credentials", "[ini]\nsecret_id = a\nno line\n[default]\n");
    assert_eq!(home.profile("gone").build().unwrap().names(), ["default", "ini", "only"]);
    assert_eq!(Home::new().profile("gone").build().unwrap().names(), <[&str; 0]>::default());
}
