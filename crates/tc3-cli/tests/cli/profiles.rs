//! Whose credential a call has: homes that hold nothing but the files of the official command line, and roles by options.

use std::time::{Duration, Instant};

use serde_json::Value;

use crate::home::Home;
use crate::support::{ID, KEY, Mock, Reaction, Server, run_with, tc3};

const LOOK: [&str; 5] = ["cfg", "DescribeTask", "--TaskId", "1698", "--dry-run"];
const WHO: [&str; 2] = ["sts", "GetCallerIdentity"];
const ROLE: [&str; 4] = ["--role-arn", "qcs::cam::uin/100001:roleName/r", "--role-session-name", "nightly"];

const KEYS: &str = r#"{"secretId": "AKIDx", "secretKey": "hidden", "type": "default"}"#;
const TOKEN: &str = r#"{"secretId": "AKIDt", "secretKey": "hidden", "token": "hiddenTOK"}"#;
const OAUTH: &str = r#"{"type": "oauth", "secretId": "AKIDnew", "secretKey": "hidden", "token": "t", "expiresAt": 4102444800,
 "oauth": {"openId": "oid", "accessToken": "at", "expiresAt": 4102444800, "refreshToken": "rt", "site": "cn"}}"#;
const SSO: &str = r#"{"type": "sso", "secretId": "AKIDs", "secretKey": "hidden", "token": "t", "expiresAt": 4102444800,
 "sso": {"token": "lt", "uin": "100001", "roleConfigurationId": "rc-1", "roleConfigurationName": "Admin",
         "zoneId": "z-1", "site": "cn", "authUrl": "https://x.example", "expiresAt": 4102444800}}"#;
const ROLE_OVER_KEYS: &str = r#"{"secretId": "AKIDEXAMPLE", "secretKey": "SECRETEXAMPLE", "type": "default",
 "role-arn": "qcs::cam::uin/1:roleName/r", "role-session-name": "of-file"}"#;
const CVM_ROLE: &str = r#"{"type": "cvm-role"}"#;

impl Home {
    /// Every profile in one home.
    fn full() -> Self {
        Self::with(&[
            ("default.credential", KEYS),
            ("temporary.credential", TOKEN),
            ("oauth.credential", OAUTH),
            ("sso.credential", SSO),
            ("role.credential", ROLE_OVER_KEYS),
            ("machine.credential", CVM_ROLE),
        ])
    }

    /// The id that a dry run signs with.
    #[track_caller]
    fn id(&self, variables: &[(&str, &str)], options: &[&str]) -> String {
        let shown = self.run(variables, &[&LOOK, options]).json();
        let signed = header(&shown, "Authorization");
        signed.split_once("Credential=").unwrap().1.split('/').next().unwrap().to_owned()
    }
}

#[track_caller]
fn header(shown: &Value, name: &str) -> String {
    shown["headers"][name].as_str().unwrap_or_default().to_owned()
}

/// A machine without a role, as far as its metadata service says, which notes what it is asked.
fn roleless() -> Server {
    Server::scripted([Reaction::http(404, &[], "")])
}

#[test]
fn what_stands_in_a_profile_is_used_and_nobody_is_asked() {
    let (home, nobody) = (Home::full(), roleless());
    for (profile, id) in [("default", "AKIDx"), ("temporary", "AKIDt"), ("oauth", "AKIDnew"), ("sso", "AKIDs")] {
        let near = ["--profile", profile, "--endpoint", &nobody.url];
        assert_eq!(home.id(&[], &near), id);
        let shown = home.run(&[], &[&["sign"], &LOOK[..4], &near]).json();
        assert!(header(&shown, "Authorization").contains(id), "{shown}");
        assert_eq!(header(&shown, "X-TC-Token"), if profile == "default" { "" } else { "<masked>" });
    }
    assert_eq!(nobody.count(), 0);
}

#[test]
fn the_first_that_is_found_calls() {
    let home = Home::full();
    let environment = [("TENCENTCLOUD_SECRET_ID", "AKIDenv"), ("TENCENTCLOUD_SECRET_KEY", "hidden")];
    let of_variable = [("TCCLI_PROFILE", "sso")];
    let flags = ["--secret-id", "AKIDflag", "--secret-key", "hidden"];
    assert_eq!(home.id(&[], &[]), "AKIDx");
    assert_eq!(home.id(&of_variable, &[]), "AKIDs");
    assert_eq!(home.id(&of_variable, &["--profile", "oauth"]), "AKIDnew");
    assert_eq!(home.id(&environment, &[]), "AKIDenv");
    assert_eq!(home.id(&[&environment[..], &of_variable].concat(), &[]), "AKIDenv");
    assert_eq!(home.id(&environment, &["--profile", "oauth"]), "AKIDnew", "one that is named beats the environment");
    assert_eq!(home.id(&environment, &flags), "AKIDflag");
    assert_eq!(home.id(&environment, &[&flags[..], &["--profile", "oauth"]].concat()), "AKIDflag");
}

#[test]
fn a_profile_is_a_credential_to_call_with() {
    let mock = Mock::start(&["--secret-id", "AKIDx", "--secret-key", "hidden"]);
    let home = Home::full();
    home.run(&[], &[&LOOK[..4], &["--endpoint", &mock.url]]).ok();
    let line = home.run(&[], &[&LOOK[..4], &["--endpoint", &mock.url, "--profile", "oauth"]]).error(1);
    assert!(line.contains("AuthFailure.SecretIdNotFound"), "{line}");
}

#[test]
fn the_role_of_a_profile_is_assumed() {
    let (home, mock) = (Home::full(), Mock::start(&[]));
    let near = ["--profile", "role", "--endpoint", &mock.url];
    let who = home.run(&[], &[&WHO, &near]).json();
    assert_eq!(who["Type"], "CAMRole");
    assert!(who["UserId"].as_str().unwrap().ends_with(":of-file"), "{who}");
    // To be shown the request has to be signed, so the role is assumed.
    assert_ne!(home.id(&[], &near), ID);
}

#[test]
fn a_machine_has_a_role_or_that_is_told() {
    let (home, mock, nobody) = (Home::full(), Mock::start(&[]), roleless());
    let environment = [("TENCENTCLOUD_SECRET_ID", "AKIDenv"), ("TENCENTCLOUD_SECRET_KEY", "hidden")];
    for (who, told) in [(&["--profile", "machine"][..], "has the type cvm-role"), (&["--use-cvm-role"], "credential")] {
        let found = home.run(&environment, &[&WHO, who, &["--endpoint", &mock.url]]).json();
        assert_eq!(found["Type"], "CAMRole", "{found}");
        let line = home.run(&environment, &[&LOOK, who, &["--endpoint", &nobody.url]]).error(4);
        assert!(line.contains(told) && line.contains("knows no role of this machine"), "{line}");
    }
}

#[test]
fn a_role_of_the_options_is_assumed_over_any_credential() {
    let (home, mock) = (Home::full(), Mock::start(&[]));
    let environment = [("TENCENTCLOUD_SECRET_ID", ID), ("TENCENTCLOUD_SECRET_KEY", KEY)];
    let flags = ["--secret-id", ID, "--secret-key", KEY];
    for (variables, who) in
        [(&environment[..], &[][..]), (&[], &flags), (&[], &["--profile", "role"]), (&[], &["--use-cvm-role"])]
    {
        let found = home.run(variables, &[&WHO, who, &ROLE, &["--endpoint", &mock.url]]).json();
        assert!(found["UserId"].as_str().unwrap().ends_with(":nightly"), "{found}");
    }
}

#[test]
fn a_role_of_the_environment_is_assumed_unless_the_options_say_otherwise() {
    let (home, mock) = (Home::full(), Mock::start(&[]));
    let [arn, name] = [("TENCENTCLOUD_ROLE_ARN", ROLE[1]), ("TENCENTCLOUD_ROLE_SESSION_NAME", "of-environment")];
    let key = [("TENCENTCLOUD_SECRET_ID", ID), ("TENCENTCLOUD_SECRET_KEY", KEY)];
    let all = [key[0], key[1], arn, name];
    let who = |variables: &[(&str, &str)], options: &[&str]| {
        let found = home.run(variables, &[&WHO, options, &["--endpoint", &mock.url]]).json();
        found["UserId"].as_str().unwrap().to_owned()
    };
    assert!(who(&all, &[]).ends_with(":of-environment"));
    assert!(who(&all, &ROLE).ends_with(":nightly"));
    assert!(who(&all, &["--profile", "role"]).ends_with(":of-file"), "the environment is not looked at");
    assert!(who(&[("TCCLI_PROFILE", "role"), arn, name], &[]).ends_with(":of-environment"));
    let line = home.run(&all[..3], &[&WHO, &["--endpoint", &mock.url]]).error(4);
    assert!(line.contains("TENCENTCLOUD_ROLE_SESSION_NAME is not set, though TENCENTCLOUD_ROLE_ARN is"), "{line}");
}

#[test]
fn a_role_that_is_refused_is_no_credential() {
    let server = Server::envelope(r#""Error":{"Code":"UnauthorizedOperation","Message":"not you"},"#);
    let home = Home::full();
    for who in [&["--profile", "role"][..], &ROLE] {
        let line = home.run(&[], &[&LOOK[..4], who, &["--endpoint", &server.url]]).error(4);
        assert!(line.contains("UnauthorizedOperation: ") && line.contains("not you"), "{line}");
        assert!(line.contains("r-1") && line.contains("not sent"), "{line}");
        assert!(server.request().contains("AssumeRole"));
        assert_eq!(server.count(), 0, "nothing of the call was sent");
    }
}

#[test]
fn the_time_limit_is_for_the_credential_too() {
    let (home, server, begun) = (Home::full(), Server::silent(), Instant::now());
    let near = ["--endpoint", &server.url, "--timeout", "0.5"];
    home.run(&[], &[&LOOK[..4], &["--profile", "role"], &near]).error(4);
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[test]
fn half_a_role_and_two_credentials_are_refused() {
    let home = Home::full();
    for half in [&ROLE[..2], &ROLE[2..], &["--role-arn", "", "--role-session-name", "x"]] {
        let line = home.run(&[], &[&LOOK, half]).error(2);
        assert!(line.contains("--role-arn and --role-session-name are given together"), "{line}");
    }
    let line = home.run(&[], &[&LOOK, &["--use-cvm-role", "--secret-id", "a", "--secret-key", "hidden"]]).error(2);
    assert!(line.contains("exclude each other"), "{line}");
    let line = home.run(&[], &[&LOOK, &["--profile", "../x"]]).error(2);
    assert!(line.contains("the name of the profile is a path"), "{line}");
}

#[test]
fn a_file_that_cannot_be_read_is_told_with_its_name() {
    let half = &KEYS[..KEYS.len() / 2];
    let home = Home::with(&[("half.credential", half), ("odd.credential", r#"{"type": "hiddenkind"}"#)]);
    let told = |profile| home.run(&[], &[&LOOK, &["--profile", profile]]);
    let line = told("half").error(4);
    assert!(line.contains("half.credential, line 1: its JSON ends too early"), "{line}");
    let line = told("gone").error(4);
    assert!(line.contains("the profile gone: there is none of that name, there is half, odd: no file"), "{line}");
    assert!(line.contains("gone.credential"), "{line}");
    let odd = run_with(tc3().env("HOME", home.path()).args(LOOK).args(["--profile", "odd"])).error(4);
    assert!(odd.contains("odd.credential") && odd.contains("type"), "{odd}");
}

/// What a configuration says counts whoever calls; a credential that nobody needs is not read.
#[test]
fn no_credential_is_read_that_is_not_needed() {
    let home = Home::with(&[("default.credential", &KEYS[..KEYS.len() / 2])]);
    let environment = [
        ("TENCENTCLOUD_SECRET_ID", "AKIDenv"),
        ("TENCENTCLOUD_SECRET_KEY", "hidden"),
        ("TENCENTCLOUD_REGION", "ap-tokyo"),
    ];
    let zones = ["cvm", "DescribeZones"];
    home.run(&environment, &[&zones, &["--dry-run"]]).ok();
    home.run(&environment[..2], &[&["cvm", "DescribeRegions", "--dry-run"]]).ok();
    home.run(&environment[2..], &[&zones, &["--mock", "--profile", "gone"]]).ok();
    home.run(&environment[2..], &[&zones, &["--dry-run"]]).error(4);
}

#[test]
fn where_there_is_none_everybody_who_was_asked_is_told() {
    let (home, nobody) = (Home::with(&[]), roleless());
    let line = home.run(&[], &[&LOOK, &["--endpoint", &nobody.url]]).error(4);
    for asked in
        ["the environment: ", "the profile default: no file ", "the role of the pod: ", "the role of the machine: "]
    {
        assert!(line.contains(asked), "{line}");
    }
}
