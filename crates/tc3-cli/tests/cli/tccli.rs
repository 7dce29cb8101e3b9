//! Command lines for the official command line: what it was measured to send, and what is sent in its place.

use std::collections::BTreeSet;
use std::fs;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::home::Home;
use crate::support::{ID, KEY, Reaction, Run, Server, run_with, tc3};

const MEASURED: &str = include_str!("../tccli/cases.jsonl");
const DIFFERENCES: &str = include_str!("../../TCCLI.md");

/// A run of the official command line in a home of its own.
#[derive(Deserialize)]
struct Measured {
    args: Vec<String>,
    /// The files beside which it ran.
    #[serde(default)]
    files: serde_json::Map<String, Value>,
    /// That of the environment.
    region: Option<String>,
    sent: Option<Sent>,
    exit: i32,
    /// The code that it was answered.
    error: Option<String>,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Sent {
    action: String,
    version: String,
    region: Option<String>,
    language: Option<String>,
    token: Option<String>,
    /// That of the signature's scope.
    service: String,
    body: Value,
}

impl Measured {
    /// Runs the same here: what was sent, if anything, and what came of it.
    fn run(&self) -> (Option<Sent>, Run) {
        let home = Home::with(&[]);
        for (name, text) in &self.files {
            fs::write(home.path().join(name), text.as_str().unwrap()).unwrap();
        }
        let error = self.error.as_ref().map(|code| format!(r#""Error":{{"Code":"{code}","Message":"m"}},"#));
        let server = Server::scripted([Reaction::envelope(error.as_deref().unwrap_or_default())]);
        let mut command = tc3();
        command.env("HOME", home.path()).current_dir(home.path());
        command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY);
        command.envs(self.region.iter().map(|region| ("TENCENTCLOUD_REGION", region)));
        let run = run_with(command.args(&self.args).args(["--endpoint", &server.url]));
        (server.try_request().map(|request| Sent::read(&request)), run)
    }
}

impl Sent {
    fn read(request: &str) -> Self {
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        let header = |name: &str| {
            head.lines()
                .filter_map(|line| line.split_once(':'))
                .find_map(|(given, value)| given.eq_ignore_ascii_case(name).then(|| value.trim().to_owned()))
        };
        let needed = |name| header(name).unwrap();
        Self {
            action: needed("X-TC-Action"),
            version: needed("X-TC-Version"),
            region: header("X-TC-Region"),
            language: header("X-TC-Language"),
            token: header("X-TC-Token"),
            service: needed("Authorization").split('/').nth(2).unwrap().to_owned(),
            body: serde_json::from_str(body).unwrap(),
        }
    }
}

/// Whether two values are the same one: numbers by their value, however they are written.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|other| is_same(value, other)))
        }
        _ => one == other,
    }
}

/// The same with every text that is a number as one.
fn typed(value: &Value) -> Value {
    match value {
        Value::String(text) => text.parse::<i64>().map_or_else(|_| value.clone(), Value::from),
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), typed(value))).collect(),
        _ => value.clone(),
    }
}

/// By which rules of `TCCLI.md` this run differs from the measured one.
#[track_caller]
fn differences(measured: &Measured) -> BTreeSet<&'static str> {
    let (sent, run) = measured.run();
    let mut used = BTreeSet::new();
    match (&measured.sent, sent) {
        (Some(theirs), Some(mut ours)) => {
            if ours.language.is_none() && !measured.args.iter().any(|argument| argument == "--language") {
                used.insert("no-language");
                ours.language.clone_from(&theirs.language);
            }
            if theirs.body.get("ClientToken").is_none()
                && ours.body.as_object_mut().unwrap().remove("ClientToken").is_some()
            {
                used.insert("client-token");
            }
            if !is_same(&ours.body, &theirs.body) && is_same(&ours.body, &typed(&theirs.body)) {
                used.insert("types");
                ours.body = theirs.body.clone();
            }
            assert!(is_same(&ours.body, &theirs.body), "{:?}: {} is not {}", measured.args, ours.body, theirs.body);
            ours.body = theirs.body.clone();
            assert_eq!(&ours, theirs, "{:?}", measured.args);
        }
        (Some(theirs), None) => {
            assert!(measured.region.is_none() && theirs.region.is_some(), "{:?}: {run:?}", measured.args);
            assert!(run.stderr.contains("give --region"), "{run:?}");
            used.insert("no-region");
        }
        (None, sent) => assert_eq!(sent, None, "{:?}", measured.args),
    }
    if run.status != measured.exit {
        let ours = if measured.error.is_some() { 1 } else { 2 };
        assert_eq!(run.status, ours, "{:?}: {run:?}", measured.args);
        used.insert("exit-status");
    }
    used
}

#[test]
fn what_was_measured_is_sent_but_for_named_differences() {
    let measured: Vec<Measured> = MEASURED.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(measured.len() > 40);
    let used: BTreeSet<_> = measured.iter().flat_map(differences).collect();
    assert_eq!(
        used.iter().copied().collect::<Vec<_>>(),
        ["client-token", "exit-status", "no-language", "no-region", "types"]
    );
    for name in used {
        assert!(DIFFERENCES.contains(&format!("\n| `{name}` |")), "TCCLI.md has no row {name}");
    }
}

/// What the official command line takes and this one refuses, what it passes over and this one reads: each has its row.
#[test]
fn what_is_refused_has_a_row() {
    let look = ["cvm", "DescribeInstances"];
    for (name, arguments, told) in [
        ("whole-names", &["--Limi", "3"][..], "Limi is not a known member"),
        ("whole-names", &["--reg", "r"], "--reg is neither an option nor a member"),
        ("once", &["--Limit", "1", "--Limit", "2"], "--Limit is given twice"),
        ("once", &["--region", "r", "--region", "s"], "--region is given twice"),
        (
            "unknown-request-members",
            &["--Filters", r#"[{"Name":"n","Values":[],"Value":[]}]"#],
            "Filters.0.Value is not a known member",
        ),
        ("types", &["--InstanceIds", "[null]"], "InstanceIds.0 must be string, not null"),
        ("types", &["--InstanceIds", "\"a\""], "InstanceIds must be list, not a string"),
        ("skeleton", &["--cli-input-json", r#"{"Limit":"Integer"}"#], "Limit must be int64, not a string"),
        ("whole-credentials", &["--secretId", "a"], "--secret-id and --secret-key are given together"),
        ("waiter-json", &["--waiter", "{'expr':'TotalCount','to':1}"], "--waiter takes a name, or JSON"),
        ("no-region", &["--region="], "--region is empty"),
        ("request-client", &["--request-client", "a b"], "the request client takes"),
        ("checked", &["--Filters", r#"[{"Name":"n"}]"#], "Filters.0.Values is missing"),
        ("no-http", &["--endpoint", "http://cvm.elsewhere.example"], "is another machine, without TLS"),
    ] {
        let line = run_there(&[&look, arguments].concat()).error(2);
        assert!(line.contains(told), "{line}");
        assert!(DIFFERENCES.contains(&format!("\n| `{name}` |")), "TCCLI.md has no row {name}");
    }
}

#[test]
fn a_skeleton_of_theirs_that_was_filled_in_is_taken() {
    let filled = r#"{
    "Filters": [{"Name": "zone", "Values": ["z"]}],
    "Offset": 0,
    "Limit": 20
}"#;
    let home = Home::with(&[("request.json", filled)]);
    let shown = |file: &str| {
        let json = format!("file://{file}");
        let look = ["cvm", "DescribeInstances", "--cli-input-json", &json, "--region", "r", "--dry-run"];
        let key = [("TENCENTCLOUD_SECRET_ID", ID), ("TENCENTCLOUD_SECRET_KEY", KEY)];
        let shown = home.run(&key, &[&look]).json();
        serde_json::from_str::<Value>(shown["body"].as_str().unwrap()).unwrap()
    };
    let sent: Value = serde_json::from_str(filled).unwrap();
    assert_eq!(shown(home.path().join(".tccli/request.json").to_str().unwrap()), sent);
    assert_eq!(shown("~/.tccli/request.json"), sent, "behind file:// a shell does not read it");
    let skeleton =
        |more: &[&str]| run_there(&[&["cvm", "DescribeZones", "--generate-cli-skeleton"], more].concat()).ok();
    assert_eq!(skeleton(&["input"]), skeleton(&[]));
}

#[test]
fn help_stands_behind_whatever_was_typed() {
    let page = run_there(&["help", "cvm", "DescribeZones"]).ok();
    for arguments in [
        &["cvm", "DescribeZones", "help"][..],
        &["cvm", "DescribeZones", "help", "--detail"],
        &["cvm", "DescribeZones", "--Limit", "1", "help"],
        &["cvm", "DescribeZones", "--cli-unfold-argument", "--warning", "help"],
    ] {
        assert_eq!(run_there(arguments).ok(), page);
    }
    assert_eq!(run_there(&["cvm", "help", "--detail"]).ok(), run_there(&["help", "cvm"]).ok());
    let version = concat!("tc3 ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(
        (run_there(&["--version"]).ok().as_str(), run_there(&["cvm", "--version"]).ok().as_str()),
        (version, version)
    );
}

/// The body that a call would send.
#[track_caller]
fn body(arguments: &[&str]) -> Value {
    serde_json::from_str(&crate::support::body(arguments)).unwrap()
}

#[test]
fn a_list_of_scalars_is_written_as_words() {
    let look = ["cvm", "DescribeInstances", "--region", "r", "--cli-unfold-argument"];
    let of = |more: &[&str]| body(&[&look, more].concat());
    assert_eq!(of(&["--InstanceIds", "ins-1", "ins-2"]), json!({"InstanceIds": ["ins-1", "ins-2"]}));
    assert_eq!(
        of(&["--InstanceIds.0", "ins-1", "--InstanceIds.1", "ins-2"]),
        json!({"InstanceIds": ["ins-1", "ins-2"]})
    );
    assert_eq!(of(&["--instance-ids", "[\"ins-1\"]"]), json!({"InstanceIds": ["[\"ins-1\"]"]}), "words are no JSON");
    assert_eq!(
        of(&["--Filters", r#"[{"Name":"zone","Values":[]}]"#]),
        json!({"Filters": [{"Name": "zone", "Values": []}]}),
        "objects are"
    );
    assert_eq!(of(&["--Filters", "--Limit", "1"]), json!({"Filters": [], "Limit": 1}));
    let signed = ["redis", "DescribeInstances", "--region", "r", "--cli-unfold-argument", "--Status", "2", "-2"];
    assert_eq!(body(&signed), json!({"Status": [2, -2]}));
}

#[test]
fn words_stand_only_where_a_list_is() {
    let look = ["cvm", "DescribeInstances", "--region", "r", "--dry-run"];
    let told = |more: &[&str]| run_there(&[&look, more].concat()).error(2);
    let line = told(&["--cli-unfold-argument", "--Limit", "1", "hidden"]);
    assert!(line.contains("--Limit takes one value") && !line.contains("hidden"), "{line}");
    let line = told(&["--InstanceIds", "[\"a\"]", "hidden"]);
    assert!(line.contains("an argument too many") && !line.contains("hidden"), "{line}");
    let line = told(&["--InstanceIds"]);
    assert!(line.contains("--InstanceIds needs a value"), "{line}");
}

fn run_there(arguments: &[&str]) -> Run {
    let key = [("TENCENTCLOUD_SECRET_ID", ID), ("TENCENTCLOUD_SECRET_KEY", KEY), ("TENCENTCLOUD_REGION", "r")];
    run_with(tc3().envs(key).args(arguments))
}

#[test]
fn numbers_are_read_as_python_reads_them() {
    let sent = body(&["cvm", "DescribeInstances", "--region", "r", "--Limit", "1_0", "--Offset", " +5 "]);
    assert_eq!(sent, json!({"Offset": 5, "Limit": 10}));
    let speech = ["tts", "TextToVoice", "--region", "r", "--Text", "t", "--SessionId", "s"];
    let sent = crate::support::body(&[&speech[..], &["--Volume", ".5", "--Speed=-1_0."]].concat());
    assert!(sent.contains(r#""Volume":0.5"#) && sent.contains(r#""Speed":-10"#), "{sent}");
}
