//! `tc3 whoami`: the secret id, where it comes from, and whose it is.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::Value;

use crate::home::Home;
use crate::support::{ID, KEY, Mock, Reaction, Run, Server, run_bare};

const KEYS: &str = r#"{"secretId": "AKIDx", "secretKey": "hidden", "token": "hiddenT"}"#;
const OF_MOCK: &str = r#"{"secretId": "AKIDEXAMPLE", "secretKey": "SECRETEXAMPLE"}"#;
const ROLE: &str = r#"{"secretId": "AKIDEXAMPLE", "secretKey": "SECRETEXAMPLE",
 "role-arn": "qcs::cam::uin/1:roleName/r", "role-session-name": "s"}"#;
/// Where nobody listens.
const NOBODY: &str = "http://127.0.0.1:9";

impl Home {
    #[track_caller]
    fn whoami(&self, variables: &[(&str, &str)], options: &[&str]) -> Run {
        self.run(variables, &[&["whoami"], options])
    }
}

#[track_caller]
fn told(run: Run) -> Value {
    run.json()
}

#[test]
fn it_is_told_where_the_id_comes_from_and_whose_it_is() {
    let home = Home::with(&[("default.credential", OF_MOCK), ("role.credential", ROLE)]);
    let mock = Mock::start(&[]);
    let near = ["--endpoint", mock.url.as_str()];
    let who = told(home.whoami(&[], &near));
    assert_eq!((&who["SecretId"], &who["Source"]), (&ID.into(), &"the profile default".into()));
    assert!(who["File"].as_str().unwrap().ends_with("/.tccli/default.credential"));
    assert!(who["Arn"].as_str().unwrap().starts_with("qcs::cam:") && who["AccountId"].is_string(), "{who}");
    assert!(who["RequestId"].is_string() && who.get("Ends").is_none() && who.get("Role").is_none(), "{who}");

    let environment = [("TENCENTCLOUD_SECRET_ID", ID), ("TENCENTCLOUD_SECRET_KEY", KEY)];
    let who = told(home.whoami(&environment, &near));
    assert_eq!(who["Source"], "the environment");
    assert!(who.get("File").is_none());

    let who = told(home.whoami(&[], &[&near[..], &["--profile", "role"]].concat()));
    assert_eq!(who["Role"], "qcs::cam::uin/1:roleName/r");
    assert!(who["SecretId"] != ID && who["Ends"].as_str().unwrap().ends_with('Z'), "{who}");
    assert!(who["UserId"].as_str().unwrap().ends_with(":s"), "{who}");

    let flags = ["--secret-id", ID, "--secret-key", KEY];
    assert_eq!(told(home.whoami(&[], &[&near[..], &flags].concat()))["Source"], "--secret-id");
    let machine = told(home.whoami(&[], &[&near[..], &["--use-cvm-role"]].concat()));
    assert_eq!(machine["Source"], "--use-cvm-role");
    assert!(machine["SecretId"].is_string() && machine["Ends"].is_string(), "{machine}");
    let nothing = Home::with(&[]);
    assert_eq!(told(nothing.whoami(&[], &near))["Source"], "the role of the machine");
}

#[test]
fn it_is_laid_out_like_an_answer() {
    let who = run_bare(&["whoami", "--mock"]).json();
    assert_eq!((&who["SecretId"], &who["Source"]), (&ID.into(), &"the mock".into()));
    assert_eq!(run_bare(&["whoami", "--mock", "--query", "SecretId", "-r"]).ok(), "AKIDEXAMPLE\n");
    assert_eq!(run_bare(&["whoami", "--mock", "--query", "[SecretId]", "--output", "text"]).ok(), "AKIDEXAMPLE\n");
    let run = run_bare(&["whoami", "--mock", "--output", "csv"]);
    assert!(run.status == 5 && run.stderr.contains("\nanswer: {\"SecretId\":"), "{run:?}");
    let home =
        Home::with(&[("default.credential", OF_MOCK), ("default.configure", r#"{"_sys_param": {"output": "jsonl"}}"#)]);
    let mock = Mock::start(&[]);
    let line = home.whoami(&[], &["--endpoint", &mock.url]).ok();
    assert!(line.starts_with("{\"SecretId\":\"AKIDEXAMPLE\",\"Source\":") && line.lines().count() == 1, "{line}");
}

#[test]
fn what_is_known_here_is_told_without_a_network() {
    let home = Home::with(&[("default.credential", KEYS), ("role.credential", ROLE)]);
    for (options, id) in [(&[][..], "AKIDx"), (&["--profile", "role"], "AKIDEXAMPLE")] {
        let run = home.whoami(&[], &[&["--endpoint", NOBODY, "--timeout", "2"], options].concat());
        assert!(run.status == 3 && run.stderr.starts_with("error: ") && run.stderr.lines().count() == 1, "{run:?}");
        let known: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(known["SecretId"], id);
        assert!(known["File"].is_string() && known.get("Arn").is_none());
    }
    let refused = Server::envelope(r#""Error":{"Code":"AuthFailure.SecretIdNotFound","Message":"gone"},"#);
    let run = home.whoami(&[], &["--endpoint", &refused.url]);
    assert!(run.status == 1 && run.stdout.contains("AKIDx") && run.stderr.contains("AuthFailure"), "{run:?}");
    assert!(refused.request().contains("GetCallerIdentity"));
    let line = home.whoami(&[], &["--endpoint", &refused.url, "--profile", "role"]).error(4);
    assert!(line.contains("AuthFailure") && line.contains("role.credential"), "{line}");
}

#[test]
fn no_credential_and_wrong_usage_have_their_status() {
    let home = Home::with(&[("half.credential", "{"), ("default.configure", "{}"), ("prod.configure", "{}")]);
    let roleless = Server::scripted([Reaction::http(404, &[], "")]);
    home.whoami(&[], &["--endpoint", &roleless.url]).error(4);
    let line = home.whoami(&[], &["--profile", "half"]).error(4);
    assert!(line.contains("half.credential, line 1"), "{line}");
    let line = home.whoami(&[], &["--profile", "prod"]).error(4);
    assert!(line.contains("it has a configuration and no credential: "), "{line}");
    assert!(line.contains("give it a key: `tc3 configure --profile prod`"), "{line}");
    let line = home.run(&[], &[&["cfg", "DescribeTask", "--TaskId", "1", "--profile", "prod", "--dry-run"]]).error(4);
    assert!(line.contains("it has a configuration and no credential: "), "{line}");
    let line = home.whoami(&[], &["--profile", "prof"]).error(4);
    assert!(line.contains("there is none of that name, there is prod, "), "{line}");
    for (options, told) in [
        (&["--all-pages"][..], "tc3 whoami takes no --all-pages"),
        (&["--TaskId", "1"], "tc3 whoami takes no --TaskId"),
        (&["me"], "an argument too many"),
        (&["--profile", "a/b"], "the name of the profile is a path"),
        (&["--output", "table", "-r"], "-r makes strings bare"),
    ] {
        let line = home.whoami(&[], options).error(2);
        assert!(line.contains(told), "{line}");
    }
    let page = run_bare(&["help", "whoami"]).ok();
    assert!(page.contains("--profile PROFILE") && !page.contains("--all-pages"), "{page}");
    assert_eq!(run_bare(&["whoami", "--help"]).ok(), page);
    assert_eq!(run_bare(&["whoami", "help"]).ok(), page);
}

#[test]
fn a_key_that_others_can_read_is_used_and_told() {
    let home = Home::with(&[("default.credential", KEYS)]);
    let call = ["cfg", "DescribeTask", "--TaskId", "1698", "--dry-run"];
    let folder = home.path().join(".tccli");
    let file = folder.join("default.credential");
    let set = |path: &std::path::Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    set(&file, 0o644);
    home.run(&[], &[&call]).ok();
    set(&folder, 0o755);
    let run = home.run(&[], &[&call]);
    let told =
        format!("warning: other users of this machine can read {0}; shut it by: chmod 600 {0}\n", file.display());
    assert_eq!((run.status, run.stderr), (0, told));
    home.run(&[], &[&call, &["-q"]]).ok();
    let environment = [("TENCENTCLOUD_SECRET_ID", "AKIDenv"), ("TENCENTCLOUD_SECRET_KEY", "hidden")];
    home.run(&environment, &[&call]).ok();
    set(&file, 0o600);
    home.run(&[], &[&call]).ok();
}
