//! What the configuration of a profile says of calls: `~/.tccli/PROFILE.configure`.

use serde_json::Value;

use crate::home::Home;
use crate::support::{Reaction, Run, Server};

const KEYS: &str = r#"{"secretId": "AKIDx", "secretKey": "hidden"}"#;
const CONFIGURE: &str = r#"{"_sys_param": {"arrayCount": 10, "language": "en-US", "output": "json", "region": "ap-tokyo",
                "request-client": "my-app", "warning": "off"},
 "autoscaling": {"endpoint": "as.tencentcloudapi.com", "version": "2018-04-19"},
 "cvm": {"endpoint": "cvm.tencentcloudapi.com", "version": "1999-01-01"},
 "waiter": {"interval": 5, "timeout": 180}}"#;
const ZONES: [&str; 2] = ["cvm", "DescribeZones"];
const KEY: [(&str, &str); 2] = [("TENCENTCLOUD_SECRET_ID", "AKIDenv"), ("TENCENTCLOUD_SECRET_KEY", "hidden")];

/// A home with this configuration of the profile `default`, and a credential.
fn home(configure: &str) -> Home {
    Home::with(&[("default.credential", KEYS), ("default.configure", configure)])
}

/// The request that a call would send.
#[track_caller]
fn shown(home: &Home, variables: &[(&str, &str)], options: &[&str]) -> Value {
    home.run(variables, &[&ZONES, &["--dry-run"], options]).json()
}

#[track_caller]
fn header(shown: &Value, name: &str) -> String {
    shown["headers"][name].as_str().unwrap_or_default().to_owned()
}

fn host(shown: &Value) -> &str {
    shown["url"].as_str().unwrap().trim_end_matches('/')
}

#[test]
fn what_it_says_is_sent_unless_the_command_line_says_otherwise() {
    let home = home(CONFIGURE);
    let of = |options: &[&str]| {
        let shown = shown(&home, &[], options);
        ["X-TC-Region", "X-TC-Language", "X-TC-RequestClient"].map(|name| header(&shown, name))
    };
    let client = concat!("tc3_", env!("CARGO_PKG_VERSION"), ";");
    assert_eq!(of(&[]), ["ap-tokyo", "en-US", &format!("{client}my-app")]);
    let other = ["--region", "ap-seoul", "--language", "zh-CN", "--request-client", "other"];
    assert_eq!(of(&other), ["ap-seoul", "zh-CN", &format!("{client}other")]);
    let nothing = shown(&Home::with(&[("default.credential", KEYS)]), &[], &["--region", "r"]);
    assert_eq!(header(&nothing, "X-TC-Language"), "");
}

#[test]
fn a_profile_gives_the_region_and_no_version() {
    let home = Home::with(&[
        ("default.credential", KEYS),
        ("default.configure", CONFIGURE),
        ("other.credential", KEYS),
        ("other.configure", &CONFIGURE.replace("ap-tokyo", "ap-beijing")),
        ("none.credential", KEYS),
    ]);
    let region = |variables: &[(&str, &str)], options: &[&str]| {
        let shown = shown(&home, variables, options);
        assert_eq!(header(&shown, "X-TC-Version"), "2017-03-12");
        header(&shown, "X-TC-Region")
    };
    let variable = [("TENCENTCLOUD_REGION", "ap-nanjing")];
    assert_eq!(region(&[], &[]), "ap-tokyo");
    assert_eq!(region(&[("TCCLI_PROFILE", "other")], &[]), "ap-beijing");
    assert_eq!(region(&variable, &[]), "ap-nanjing");
    assert_eq!(region(&variable, &["--profile", "other"]), "ap-beijing");
    assert_eq!(region(&variable, &["--profile", "none"]), "ap-nanjing");
    assert_eq!(region(&variable, &["--profile", "other", "--region", "ap-seoul"]), "ap-seoul");
}

#[test]
fn a_version_that_it_pins_is_told_where_it_is_another() {
    let told = |home: &Home, options: &[&str]| {
        let run = home.run(&[], &[&ZONES, &["--dry-run"], options]);
        assert_eq!(run.status, 0, "{run:?}");
        run.stderr
    };
    let line = told(&home(CONFIGURE), &["-v"]);
    assert!(line.contains("version 2017-03-12; that of ") && line.contains("default.configure, 1999-01-01"), "{line}");
    assert_eq!(told(&home(CONFIGURE), &[]), "");
    let line = told(&home(&CONFIGURE.replace("1999-01-01", "2017-03-12")), &["-v"]);
    assert!(!line.contains("default.configure"), "{line}");
}

#[test]
fn an_endpoint_counts_where_it_is_not_the_services_own() {
    let home = |endpoint: &str| home(&CONFIGURE.replace("cvm.tencentcloudapi.com", endpoint));
    let usual = shown(&home("cvm.tencentcloudapi.com"), &[], &["--region", "ap-shanghai-fsi"]);
    assert_eq!(host(&usual), "https://cvm.ap-shanghai-fsi.tencentcloudapi.com");
    let own = home("cvm.elsewhere.example");
    assert_eq!(host(&shown(&own, &[], &[])), "https://cvm.elsewhere.example");
    let variable = [("TENCENTCLOUD_ENDPOINT", "of.variable.example")];
    assert_eq!(host(&shown(&own, &variable, &[])), "https://of.variable.example");
    assert_eq!(host(&shown(&own, &variable, &["--endpoint", "of.option.example"])), "https://of.option.example");
    let other = own.run(&[], &[&["cbs", "DescribeDisks", "--dry-run"]]).json();
    assert_eq!(host(&other), "https://cbs.tencentcloudapi.com", "it is that of one service");

    let clear = home("http://cvm.elsewhere.example");
    let line = clear.run(&[], &[&ZONES]).error(2);
    assert!(line.contains("http://cvm.elsewhere.example is another machine, without TLS"), "{line}");
    assert_eq!(host(&shown(&clear, &[], &["--allow-http"])), "http://cvm.elsewhere.example");
    let line = home("cvm.elsewhere.example/path").run(&[], &[&ZONES]).error(2);
    assert!(line.contains("default.configure: cvm.endpoint: "), "{line}");
}

#[test]
fn a_role_is_assumed_where_it_says() {
    let server = Server::envelope(r#""Error":{"Code":"UnauthorizedOperation","Message":"not you"},"#);
    let role = r#"{"secretId": "AKIDx", "secretKey": "hidden", "role-arn": "qcs::cam::uin/1:roleName/r", "role-session-name": "s"}"#;
    let configure = format!(r#"{{"_sys_param": {{"region": "r"}}, "sts": {{"endpoint": "{}"}}}}"#, server.url);
    let home = Home::with(&[("default.credential", role), ("default.configure", &configure)]);
    let line = home.run(&[], &[&ZONES, &["--endpoint", "cvm.elsewhere.example"]]).error(4);
    assert!(line.contains("not you") && server.request().contains("AssumeRole"), "{line}");

    let home = Home::with(&[("default.credential", role), ("default.configure", r#"{"sts": {"endpoint": "a/b"}}"#)]);
    let line = home.run(&[], &[&ZONES, &["--region", "r"]]).error(2);
    assert!(line.contains("default.configure: the endpoint of roles: "), "{line}");
}

#[test]
fn the_short_name_of_a_service_has_the_configuration_of_its_name() {
    let home = home(&CONFIGURE.replace("as.tencentcloudapi.com", "as.elsewhere.example"));
    for name in ["as", "autoscaling"] {
        let shown = home.run(&[], &[&[name, "DescribeAutoScalingGroups", "--dry-run"]]).json();
        assert_eq!(host(&shown), "https://as.elsewhere.example");
    }
}

#[test]
fn answers_are_laid_out_as_it_says() {
    let server = Server::envelope(r#""Zone":"z","#);
    let home = home(&CONFIGURE.replace(r#""output": "json""#, r#""output": "text""#));
    let run = |options: &[&str]| home.run(&[], &[&ZONES, &["--endpoint", &server.url], options]);
    assert_eq!(run(&[]).ok(), "r-1\tz\n");
    assert_eq!(run(&["--output", "jsonl"]).ok(), "{\"Zone\":\"z\",\"RequestId\":\"r-1\"}\n");
    assert_eq!(home.run(&[], &[&ZONES, &["--mock", "--filter", "`1`"]]).ok(), "1\n", "a mock reads no profile");
}

#[test]
fn an_expression_is_waited_for_as_long_as_it_says() {
    let wait = |configure: &str, waiter: &str| {
        let server = Server::scripted([Reaction::envelope(r#""Zone":"no","#)]);
        let run = home(configure).run(&[], &[&ZONES, &["--endpoint", &server.url, "--waiter", waiter]]);
        (run.status, server.count())
    };
    let never = CONFIGURE.replace(r#""timeout": 180"#, r#""timeout": "0""#);
    assert_eq!(wait(&never, r#"{"expr":"Zone","to":"yes"}"#), (3, 1));
    let soon = CONFIGURE.replace(r#""interval": 5"#, r#""interval": 0.05"#);
    let (status, looks) = wait(&soon, r#"{"expr":"Zone","to":"yes","timeout":0.4}"#);
    assert!(status == 3 && looks > 2, "{looks} looks");
}

#[test]
fn a_key_that_nobody_knows_is_told_with_the_nearest() {
    let home = home(r#"{"_sys_param": {"Language": "hidden", "region": "ap-tokyo"}, "waiter": {"timeOut": 1}}"#);
    let run = home.run(&[], &[&ZONES, &["--dry-run"]]);
    let lines: Vec<_> = run.stderr.lines().collect();
    assert!(run.status == 0 && lines.len() == 2, "{run:?}");
    assert!(
        lines[0].starts_with("warning: ") && lines[0].contains("default.configure: _sys_param.Language is not known")
    );
    assert!(lines[0].ends_with("the nearest is _sys_param.language"), "{run:?}");
    assert!(lines[1].ends_with("waiter.timeOut is not known, the nearest is waiter.timeout"), "{run:?}");
    home.run(&[], &[&ZONES, &["--dry-run", "-q"]]).ok();
}

#[test]
fn what_it_cannot_say_is_refused_with_its_file() {
    for (configure, told) in [
        (&CONFIGURE[..40], "default.configure, line 1: its JSON ends too early"),
        ("[]", "default.configure: it is JSON, but no object"),
        (r#"{"_sys_param": "hidden"}"#, "default.configure: `_sys_param` is no object"),
        (r#"{"_sys_param": {"language": 1}}"#, "default.configure: `_sys_param.language` is no text"),
        (r#"{"_sys_param": {"output": "xml"}}"#, "default.configure: _sys_param.output takes json, jsonl, table"),
        (r#"{"_sys_param": {"request-client": "my app"}}"#, "the request client takes"),
        (r#"{"waiter": {"timeout": "hidden"}}"#, "default.configure: `waiter.timeout` is no number of seconds"),
    ] {
        let broken = |variables, options: &[&str]| -> Run { home(configure).run(variables, &[&ZONES, options]) };
        let line = broken(&KEY, &["--region", "ap-tokyo"]).error(2);
        assert!(line.contains(told), "{line}");
        broken(&[], &["--mock", "-q"]).ok();
    }
}

#[test]
fn a_profile_that_is_not_there_is_told_with_the_nearest() {
    let many = ["default", "prod-a", "prod-b", "prod-c", "staging"].map(|name| format!("{name}.credential"));
    let files: Vec<_> = many.iter().map(|name| (name.as_str(), KEYS)).collect();
    let told = |files: &[(&str, &str)]| {
        Home::with(files).run(&[], &[&ZONES, &["--region", "r", "--profile", "prod"]]).error(4)
    };
    for (variables, options) in [(&[][..], &["--profile", "prod"][..]), (&[("TCCLI_PROFILE", "prod")], &[])] {
        let line = Home::with(&files).run(variables, &[&ZONES, options]).error(4);
        assert!(line.contains("the profile prod: there is none of that name"), "{line}: not that it has no region");
    }
    let line = told(&files);
    assert!(line.contains("none of that name, the nearest of 5 are prod-a, prod-b, prod-c: "), "{line}");
    let line = told(&files[..1]);
    assert!(line.contains("none of that name, there is default: "), "{line}");
    let line = told(&[]);
    assert!(line.contains("none of that name: no file"), "{line}");
    for name in ["../prod", "a/b", ""] {
        let line = Home::with(&files).run(&[], &[&ZONES, &["--profile", name]]).error(2);
        assert!(line.contains("the name of the profile is"), "{line}");
    }
}
