//! The files of a profile, changed: whole, for their owner alone, and with all that nobody knows.

use std::fs;
use std::thread;

use tc3::ErrorKind;
use tc3_credentials::{ProfileEditor, Source};

use crate::home::Home;

const LOGIN: &str = r#"{"type": "sso", "secretId": "AKIDs", "secretKey": "hidden", "token": "t", "expiresAt": 1795642492,
 "sso": {"token": "lt", "authUrl": "https://x.example"}}"#;

#[track_caller]
fn edit(home: &Home, name: &str) -> ProfileEditor {
    home.profile(name).build().unwrap().edit().unwrap()
}

#[track_caller]
fn set(home: &Home, name: &str, pairs: &[(&str, &str)]) {
    let mut editor = edit(home, name);
    for (key, value) in pairs {
        editor.set(key, value).unwrap();
    }
    editor.save().unwrap();
}

#[tokio::test]
async fn what_is_written_is_read_and_has_the_official_command_lines_form() {
    let home = Home::new();
    set(&home, "prod", &[("secretId", "AKIDx"), ("secretKey", "k"), ("token", "t"), ("waiter.timeout", "60")]);
    set(&home, "prod", &[("region", "ap-tokyo"), ("cvm.endpoint", "cvm.example"), ("waiter.interval", "0.5")]);
    assert_eq!(
        home.read(".tccli/prod.credential"),
        "{\n  \"secretId\": \"AKIDx\",\n  \"secretKey\": \"k\",\n  \"token\": \"t\"\n}"
    );
    let configuration = r#"{
  "_sys_param": {
    "output": "json",
    "region": "ap-tokyo"
  },
  "cvm": {
    "endpoint": "cvm.example"
  },
  "waiter": {
    "interval": 0.5,
    "timeout": 60
  }
}"#;
    assert_eq!(home.read(".tccli/prod.configure"), configuration);
    let profile = home.profile("prod").build().unwrap();
    let credential = profile.obtain().await.unwrap().credential;
    assert_eq!((credential.secret_id(), credential.token()), ("AKIDx", Some("t")));
    let read = profile.configuration("cvm").unwrap().unwrap();
    assert_eq!((read.region.as_deref(), read.endpoint.as_deref()), (Some("ap-tokyo"), Some("cvm.example")));
    assert_eq!(read.waiter_interval.unwrap().as_millis(), 500);
}

/// That program starts only where a configuration names both.
#[test]
fn a_configuration_stands_beside_each_credential_that_is_written() {
    let home = Home::new();
    set(&home, "default", &[("secretId", "AKIDx")]);
    assert_eq!(
        home.read(".tccli/default.configure"),
        "{\n  \"_sys_param\": {\n    \"output\": \"json\",\n    \"region\": \"\"\n  }\n}"
    );
    set(&home, "other", &[("region", "r"), ("output", "text")]);
    set(&home, "other", &[("region", ""), ("output", "")]);
    assert_eq!(home.profile("other").build().unwrap().region().unwrap(), None);
    assert!(home.read(".tccli/other.configure").contains("\"region\": \"\""));
    assert!(!home.path().join(".tccli/other.credential").exists(), "nobody set one");
    edit(&home, "nobody").save().unwrap();
    assert!(!home.path().join(".tccli/nobody.configure").exists(), "nothing was set");
}

#[test]
fn what_nobody_knows_stays() {
    let home = Home::with_profile("default", r#"{"secretId": "AKIDx", "mine": {"b": [1, null], "a": 1.50}}"#);
    let before =
        r#"{"_sys_param": {"arrayCount": 10, "odd": [true]}, "odd": "text", "cvm": {"endpoint": "e", "version": "v"}}"#;
    home.write(".tccli/default.configure", before);
    set(&home, "default", &[("secretKey", "k"), ("region", "r")]);
    let read = |file| serde_json::from_str::<serde_json::Value>(&home.read(file)).unwrap();
    assert_eq!(read(".tccli/default.credential")["mine"], serde_json::json!({"a": 1.5, "b": [1, null]}));
    let configuration = read(".tccli/default.configure");
    assert_eq!(configuration["_sys_param"]["odd"], serde_json::json!([true]));
    assert_eq!((&configuration["odd"], &configuration["cvm"]["version"]), (&"text".into(), &"v".into()));
    set(&home, "default", &[("cvm.endpoint", "")]);
    assert!(read(".tccli/default.configure").get("cvm").is_none(), "that program takes half an entry for none");
}

#[test]
fn a_key_takes_the_place_of_a_login_and_a_token_goes_with_its_id() {
    let home = Home::with_profile("default", LOGIN);
    assert_eq!(edit(&home, "default").kind(), "sso");
    set(&home, "default", &[("region", "r")]);
    assert_eq!(edit(&home, "default").kind(), "sso");
    assert_eq!(edit(&home, "default").get("token").as_deref(), Some("t"), "it is kept");
    set(&home, "default", &[("secretId", "AKIDother"), ("secretKey", "k")]);
    let editor = edit(&home, "default");
    assert_eq!((editor.kind(), editor.get("token")), ("default", None));
    let text = home.read(".tccli/default.credential");
    assert!(!text.contains("expiresAt") && text.contains("authUrl"), "{text}");
    set(&home, "default", &[("token", "new"), ("secretId", "AKIDthird")]);
    assert_eq!(edit(&home, "default").get("token").as_deref(), Some("new"));
    set(&home, "default", &[("secretId", "AKIDthird"), ("secretKey", "k2")]);
    assert_eq!(edit(&home, "default").get("token").as_deref(), Some("new"), "the id is the same");
    set(&home, "default", &[("use-cvm-role", "true")]);
    assert_eq!(edit(&home, "default").get("use-cvm-role").as_deref(), Some("true"));
}

#[test]
fn what_can_be_no_value_is_refused_and_not_told() {
    let home = Home::new();
    let mut editor = edit(&home, "default");
    for (key, value, told) in [
        ("secretKey", "'hidden'", "the secretKey has quotes around it"),
        ("secretId", "hidden hidden", "the secretId holds a blank"),
        ("role-arn", "hidden\n", "`role-arn` holds a control character"),
        ("waiter.timeout", "hidden", "`waiter.timeout` is no number of seconds"),
        ("waiter.interval", "-1", "`waiter.interval` is no number of seconds"),
        ("use-cvm-role", "hidden", "`use-cvm-role` is true or false"),
        ("Region", "hidden", "a profile has no such key"),
        ("waiter.endpoint", "hidden", "a profile has no such key"),
        ("_sys_param.version", "hidden", "a profile has no such key"),
        ("cvm.hidden", "hidden", "a profile has no such key"),
    ] {
        let error = editor.set(key, value).unwrap_err();
        assert!(error.message().starts_with(told), "{key}: {error}");
        assert!(error.kind() == ErrorKind::Setup && error.advice().is_some());
        assert!(!error.to_string().contains("hidden"), "{error}");
    }
    editor.set("secretKey", "hidden").unwrap();
    assert!(!format!("{editor:?}").contains("hidden"));
}

#[test]
fn what_is_broken_is_not_written_over() {
    for (file, text, told) in [
        ("default.credential", r#"{"secretId": "AKIDx","#, "default.credential, line 1: its JSON ends too early"),
        ("default.configure", "", "default.configure: it is empty"),
        ("default.configure", "[]", "default.configure: it is JSON, but no object"),
    ] {
        let home = Home::new();
        home.write(&format!(".tccli/{file}"), text);
        let error = home.profile("default").build().unwrap().edit().unwrap_err();
        assert!(error.message().contains(told) && error.kind() == ErrorKind::Setup, "{error}");
        assert_eq!(home.read(&format!(".tccli/{file}")), text);
    }
    let home = Home::new();
    home.write(".tccli/default.configure", r#"{"_sys_param": "hidden"}"#);
    let error = edit(&home, "default").set("region", "r").unwrap_err();
    assert!(error.message().contains("default.configure: `_sys_param` is no object"), "{error}");
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_what_is_written() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let home = Home::new();
    let folder = home.path().join(".tccli");
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    home.write(".tccli/default.credential", "{}");
    fs::set_permissions(folder.join("default.credential"), fs::Permissions::from_mode(0o644)).unwrap();
    set(&home, "default", &[("secretId", "AKIDx")]);
    assert_eq!(
        [&folder, &folder.join("default.credential"), &folder.join("default.configure")].map(|path| mode(path)),
        [0o700, 0o600, 0o600]
    );
    fs::remove_dir_all(&folder).unwrap();
    set(&home, "default", &[("secretId", "AKIDx")]);
    assert_eq!(mode(&folder), 0o700, "it is made");

    // Where a link leads, what it leads to is written.
    let elsewhere = home.path().join("elsewhere");
    fs::write(&elsewhere, "{}").unwrap();
    symlink(&elsewhere, folder.join("linked.credential")).unwrap();
    set(&home, "linked", &[("secretId", "AKIDlinked")]);
    assert!(fs::read_to_string(&elsewhere).unwrap().contains("AKIDlinked") && mode(&elsewhere) == 0o600);
    symlink(home.path().join("gone"), folder.join("dangling.credential")).unwrap();
    let error = home.profile("dangling").build().unwrap().edit().unwrap_err();
    assert!(error.message().contains("dangling.credential: it is a link to what is not there"), "{error}");
}

/// Each writes a key and an id that belong together.
#[test]
fn of_many_writers_one_counts_and_nothing_is_torn() {
    let home = Home::new();
    let long = |digit: char| digit.to_string().repeat(4000);
    thread::scope(|scope| {
        for digit in ['1', '2', '3'] {
            let home = &home;
            scope.spawn(move || {
                for _ in 0..30 {
                    set(home, "default", &[("secretId", &format!("AKID{}", long(digit))), ("secretKey", &long(digit))]);
                }
            });
        }
    });
    let editor = edit(&home, "default");
    assert_eq!(editor.get("secretId").unwrap(), format!("AKID{}", editor.get("secretKey").unwrap()));
    assert_eq!(fs::read_dir(home.path().join(".tccli")).unwrap().count(), 2, "nothing is left beside them");
}

#[test]
fn a_profile_is_removed_whatever_is_wrong_with_it() {
    let home = Home::with_profile("default", "{");
    let profile = home.profile("default").build().unwrap();
    assert_eq!(profile.remove().unwrap(), [home.path().join(".tccli/default.credential")]);
    assert_eq!(profile.remove().unwrap(), <[std::path::PathBuf; 0]>::default());
    assert!(profile.names().is_empty());
}

#[test]
fn what_other_tools_keep_is_found_in_the_order_in_which_it_counts() {
    let home = Home::new();
    home.write(".tencentcloud/credentials", "[default]\nsecret_id = AKIDx\nsecret_key = hidden\n[prod]\n");
    fs::create_dir(home.path().join(".aws")).unwrap();
    let aws = "[profile cos]\naws_access_key_id = AKIDy\naws_secret_access_key = hidden\ns3 =\n  max_queue = 1\n";
    home.write(".aws/credentials", format!("{aws}[theirs]\naws_access_key_id = AKIAz\naws_secret_access_key = k\n"));
    let all = home.profile("default").build().unwrap().importable().unwrap();
    let told: Vec<_> = all.iter().map(|found| (found.profile.as_str(), found.of_sdks)).collect();
    assert_eq!(told, [("default", true), ("cos", false)]);
    assert_eq!(all[1].values().collect::<Vec<_>>(), [("secretId", "AKIDy"), ("secretKey", "hidden")]);
    assert!(!format!("{all:?}").contains("hidden"));
}
