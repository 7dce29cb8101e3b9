//! A request as a program, in every language.

use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::support::{Run, run_bare, run_with};

const LANGUAGES: [&str; 8] = ["rust", "rust-raw", "shell", "curl", "python", "go", "node", "java"];

/// What looks like the end of a text, a command or a program somewhere; the mark behind it is of another direction.
const HOSTILE: &str =
    "it's \"q\" `id` $(id) ${HOME} #{1} \\ \\u0041 \"## \"\"\" */ -- %s\n\r\t\u{1b}\0\u{7f}\u{202e} 名 😀";

fn program(language: &str, arguments: &[&str]) -> String {
    run_bare(&[&["examples"], arguments, &["--as", language]].concat()).ok()
}

fn vpc(language: &str, more: &[&str]) -> String {
    let request = json!({"VpcName": HOSTILE, "CidrBlock": "10.0.0.0/16"}).to_string();
    program(language, &[&["vpc", "CreateVpc", "--cli-input-json", &request], more].concat())
}

#[test]
fn every_language_says_the_request() {
    for (language, said) in [
        ("rust", "cfg::DescribeTask::new(9007199254740993)"),
        ("rust-raw", r###"r##"{"TaskId": 9007199254740993}"##"###),
        ("shell", "tc3 cfg DescribeTask --TaskId 9007199254740993 --region ap-shanghai"),
        ("curl", r#"body='{"TaskId": 9007199254740993}'"#),
        ("python", r#"request = {"TaskId": 9007199254740993}"#),
        ("go", r#"request := `{"TaskId": 9007199254740993}`"#),
        ("node", r#"const request = {"TaskId": 9007199254740993n};"#),
        ("java", "String request = \"\"\"\n{\"TaskId\": 9007199254740993}\"\"\";"),
    ] {
        let arguments = ["cfg", "describe-task", "--TaskId", "9007199254740993", "--region", "ap-shanghai"];
        let program = program(language, &arguments);
        assert!(program.contains(said) && program.contains("ap-shanghai"), "{program}");
        assert!(!program.contains("{{"), "{program}");
    }
}

#[test]
fn nothing_in_a_program_is_hidden() {
    for language in LANGUAGES {
        let program = vpc(language, &[]);
        let is_plain = |char: char| char == '\n' || char == '\t' || !char.is_control() && char != '\u{202e}';
        assert!(program.chars().all(is_plain), "{program:?}");
        let is_there = if language == "java" { program.is_ascii() } else { program.contains("名 😀") };
        assert!(is_there, "{program}");
    }
}

#[test]
fn secrets_are_variables() {
    let request = r#"{"CertificatePublicKey":"open","CertificatePrivateKey":"not-for-files"}"#;
    for language in LANGUAGES {
        let program = program(language, &["ssl", "UploadCertificate", "--cli-input-json", request]);
        assert!(!program.contains("not-for-files") && program.contains("CERTIFICATE_PRIVATE_KEY"), "{program}");
        assert!(program.contains("TENCENTCLOUD_SECRET_ID") && program.contains("TENCENTCLOUD_TOKEN"), "{program}");
    }
}

#[test]
fn a_program_goes_to_the_endpoint_alone_that_is_given() {
    let at = ["cfg", "DescribeTask", "--TaskId", "1", "--endpoint", "http://127.0.0.1:9"];
    for language in LANGUAGES {
        assert!(program(language, &at).contains("127.0.0.1:9"), "{language}");
        assert!(!program(language, &at[..4]).contains("127.0.0.1"), "{language}");
    }
    let sealed_off = program("python", &["cfg", "DescribeTask", "--TaskId", "1", "--region", "ap-shanghai-fsi"]);
    assert!(sealed_off.contains("cfg.ap-shanghai-fsi.tencentcloudapi.com"), "{sealed_off}");
}

#[test]
fn what_a_call_refuses_a_program_refuses() {
    let refused = |arguments: &[&str]| run_bare(&[&["examples", "cfg", "DescribeTask"], arguments].concat());
    let missing = refused(&["--as", "go", "--cli-input-json", "{}"]);
    assert_eq!(missing.status, 2, "{}", missing.stderr);
    assert!(missing.stderr.contains("TaskId"), "{}", missing.stderr);
    let unknown = refused(&["--as", "cobol"]);
    assert_eq!(unknown.status, 2);
    for language in LANGUAGES {
        assert!(unknown.stderr.contains(language), "{}", unknown.stderr);
    }
    assert!(refused(&["--as", "go", "--cli-input-json", r#"{"Other":1}"#, "--no-validate"]).ok().contains("Other"));
    assert_eq!(run_bare(&["cfg", "DescribeTask", "--TaskId", "1", "--as", "go"]).status, 2);
    for arguments in [&["cii", "DescribeQualityScore"][..], &["cls", "UploadLog", "--TopicId", "t", "--Body", "b"]] {
        let file = run_bare(&[&["examples"], arguments, &["--as", "python"]].concat());
        assert!(file.status == 2 && file.stderr.contains("takes a file"), "{}", file.stderr);
    }
}

/// What the language itself makes of the text is the text. Languages that are not installed are passed over.
#[test]
fn languages_read_what_was_said() {
    let python = vpc("python", &[]);
    let literal = python.split_once("request = ").unwrap().1.split_once("\n\n").unwrap().0.to_owned();
    read_back("python3", &["-c", &format!("import json\nprint(json.dumps({literal}))")]);
    let node = vpc("node", &[]);
    let literal = node.split_once("const request = ").unwrap().1.split_once(";\n\n").unwrap().0.to_owned();
    read_back("node", &["-e", &format!("console.log(JSON.stringify({literal}))")]);
    let curl = vpc("curl", &[]);
    let body = curl.split_once("\nbody=").unwrap().1.split_once("\n\n").unwrap().0.to_owned();
    read_back("sh", &["-c", &format!("body={body}\nprintf '%s\\n' \"$body\"")]);
}

fn read_back(command: &str, arguments: &[&str]) {
    let Some(run) = installed(command, arguments) else { return };
    let read: Value = serde_json::from_str(&run.ok()).unwrap();
    assert_eq!(read["VpcName"], HOSTILE, "{command}");
}

fn installed(command: &str, arguments: &[&str]) -> Option<Run> {
    let is_there = Command::new(command).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
    is_there.then(|| run_with(Command::new(command).args(arguments)))
}

/// A secret with quotes, a backslash, lines and what no terminal shows goes into JSON as it is.
#[test]
fn a_shell_quotes_a_secret() {
    let curl = program(
        "curl",
        &[
            "ssl",
            "UploadCertificate",
            "--cli-input-json",
            r#"{"CertificatePrivateKey":"x","CertificatePublicKey":"y"}"#,
        ],
    );
    let (head, rest) = curl.split_once("\nbody=").unwrap();
    let script = format!("{head}\nbody={}\nprintf '%s\\n' \"$body\"", rest.split_once("\n\n").unwrap().0);
    let secret = "-----\n\"it's\" \\n ${x} %s\t\u{1b}名\n\n";
    let mut command = Command::new("sh");
    let run = run_with(command.args(["-c", &script]).env("CERTIFICATE_PRIVATE_KEY", secret));
    let read: Value = serde_json::from_str(&run.ok()).unwrap();
    assert_eq!(read["CertificatePrivateKey"], secret);
    let mut command = Command::new("sh");
    let unset = run_with(command.args(["-c", &script]).env_remove("CERTIFICATE_PRIVATE_KEY"));
    assert_ne!(unset.status, 0);
    assert!(unset.stderr.contains("CERTIFICATE_PRIVATE_KEY"), "{}", unset.stderr);
}
