//! Values that stand in files or come over standard input.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use crate::support::{ID, KEY, Run, run, run_bare, run_with, run_with_input, tc3};

const UPLOAD: [&str; 2] = ["cii", "UploadMedicalFile"];
const LOG: [&str; 6] = ["cls", "UploadLog", "--TopicId", "t", "--region", "ap-guangzhou"];

/// A folder of one test, which goes with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("tc3-cli-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self) -> &Path {
        &self.0
    }

    /// A file with this text.
    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// No text in any encoding, and what begins a part of a form.
const BYTES: &[u8] = b"a\xff\x00\r\n--b";

fn dry(arguments: &[&str]) -> Run {
    run(&[arguments, &["--dry-run", "--timestamp", "1"]].concat())
}

fn body(arguments: &[&str]) -> String {
    dry(arguments).json()["body"].as_str().unwrap().to_owned()
}

/// A run with this file as its standard input.
fn run_from(path: &Path, arguments: &[&str]) -> Run {
    let mut command = tc3();
    command.env("TENCENTCLOUD_SECRET_ID", ID).env("TENCENTCLOUD_SECRET_KEY", KEY);
    run_with(command.args(arguments).stdin(Stdio::from(File::open(path).unwrap())))
}

#[test]
fn a_member_is_the_text_of_a_file() {
    let scratch = Folder::new("files-text");
    let url = |name: &str, text: &str| format!("file://{}", scratch.file(name, text).display());
    let list = ["cfg", "DescribeTaskList", "--Limit", "20", "--Offset", "0"];
    let list = |more: &[&str]| body(&[&list[..], more].concat());
    let said = list(&["--TaskTitle", &url("title", "a \"b\"\n")]);
    assert_eq!(said, r#"{"Limit":20,"Offset":0,"TaskTitle":"a \"b\"\n"}"#);
    let said = list(&[
        "--TaskId",
        &url("ids", "[1, 2]\n"),
        "--Filters.0.Keyword",
        &url("word", "zone"),
        "--Filters.0.Values.0",
        "a",
    ]);
    assert_eq!(said, r#"{"Limit":20,"Offset":0,"Filters":[{"Keyword":"zone","Values":["a"]}],"TaskId":[1,2]}"#);
    assert_eq!(list(&["--TaskTitle", "-"]), r#"{"Limit":20,"Offset":0,"TaskTitle":"-"}"#);
    let json = r#"{"TaskTitle": "file://none"}"#;
    assert!(list(&["--cli-input-json", json]).contains(r#""TaskTitle":"file://none""#));
}

#[test]
fn bytes_are_base64_where_the_member_is_text() {
    let scratch = Folder::new("files-base64");
    let path = scratch.file("a", "\u{0}\u{1}?");
    let title = format!("fileb://{}", path.display());
    let call = ["cfg", "DescribeTaskList", "--Limit", "20", "--Offset", "0", "--TaskTitle"];
    assert_eq!(body(&[&call[..], &[&title]].concat()), r#"{"Limit":20,"Offset":0,"TaskTitle":"AAE/"}"#);
    let line = run(&["cfg", "DescribeTask", "--TaskId", &title]).error(2);
    assert!(line.contains("--TaskId takes int64"), "{line}");
}

#[test]
fn files_are_sent_in_a_form_of_parts() {
    let scratch = Folder::new("files-form");
    let path = scratch.path().join("a.bin");
    std::fs::write(&path, BYTES).unwrap();
    let file = format!("fileb://{}", path.display());
    for member in [["--File", &file], ["--file", &file], ["--File", "text"]] {
        let run = run_bare(&[&UPLOAD[..], &member, &["--mock"]].concat());
        assert!(run.json()["FileKey"].is_string());
        assert!(run_bare(&[&["cii", "DescribeQualityScore"], &member[..], &["--mock"]].concat()).json().is_object());
    }
    // What is no text is shown as bytes.
    let shown = dry(&[&UPLOAD[..], &["--File", &file]].concat()).json();
    assert!(shown["body"]["base64"].is_string(), "{shown}");
    let form = body(&[&UPLOAD[..], &["--File", "text", "--FileURL", "u&Token=t"]].concat());
    assert!(form.contains("name=\"File\"; filename=\"File\"\r\n") && form.contains("\r\n\r\ntext\r\n"), "{form}");
    assert!(form.contains("u&Token=t"), "{form}");
    let json = body(&[&UPLOAD[..], &["--cli-input-json", r#"{"File": "fileb://x"}"#]].concat());
    assert!(json.contains("\r\n\r\nfileb://x\r\n"), "{json}");
    let log = run_bare(&[&UPLOAD[..], &["--File", &file, "--mock", "-v"]].concat());
    assert!(log.stderr.contains("debug: tc3: --File is the file"), "{}", log.stderr);
    let unchecked = run_bare(&[&UPLOAD[..], &["--File", &file, "--mock", "--no-validate"]].concat());
    assert!(unchecked.json()["FileKey"].is_string());
}

#[test]
fn logs_come_over_standard_input() {
    let scratch = Folder::new("files-logs");
    let path = scratch.path().join("logs.pb");
    std::fs::write(&path, BYTES).unwrap();
    let file = format!("fileb://{}", path.display());
    for run in [
        run_from(&path, &[&LOG[..], &["--mock"]].concat()),
        run_from(&path, &[&LOG[..], &["--mock", "--Body", "fileb://-"]].concat()),
        run_bare(&[&LOG[..], &["--mock", "--Body", &file]].concat()),
    ] {
        assert_eq!(run.json().as_object().unwrap().len(), 1);
    }
    let shown = run_from(&path, &[&LOG[..], &["--dry-run"]].concat()).json();
    assert_eq!(
        (shown["headers"]["X-CLS-TopicId"].as_str(), shown["body"]["base64"].as_str()),
        (Some("t"), Some("Yf8ADQotLWI="))
    );
    let steps = run(&[&["sign"], &LOG[..], &["--Body", "x", "--timestamp", "1"]].concat()).json();
    assert!(
        steps["signature"]["canonical_request"].as_str().unwrap().contains("content-type:application/octet-stream")
    );
    // Nothing comes, and so it is missing.
    assert!(run(&[&LOG[..], &["--dry-run"]].concat()).error(2).contains("Body is missing"));
}

#[test]
fn what_cannot_be_read_is_told() {
    let scratch = Folder::new("files-unreadable");
    let missing = scratch.path().join("none");
    let missing = missing.to_str().unwrap();
    let folder = scratch.path().to_str().unwrap().to_owned();
    let latin = scratch.path().join("latin");
    std::fs::write(&latin, b"x y \xe9 z").unwrap();
    let large = scratch.path().join("large");
    File::create(&large).unwrap().set_len(10 * 1024 * 1024 + 1).unwrap();
    for (member, value, parts) in [
        ("--FileURL", format!("file://{missing}"), ["cannot be read", missing]),
        ("--File", format!("fileb://{missing}"), ["cannot be read", missing]),
        ("--FileURL", format!("file://{folder}"), ["cannot be read", "Is a directory"]),
        ("--File", format!("fileb://{folder}"), ["cannot be read", "Is a directory"]),
        ("--FileURL", format!("file://{}", latin.display()), ["not UTF-8 from byte 4", "latin"]),
        ("--FileURL", format!("file://{}", large.display()), ["more bytes than the 10485760", "--FileURL"]),
        ("--File", format!("fileb://{}", large.display()), ["10485760", "bytes"]),
    ] {
        let line = run_bare(&[&UPLOAD[..], &[member, &value, "--mock"]].concat()).error(2);
        assert!(parts.iter().all(|part| line.contains(part)), "{line}");
    }
    let twice = run_with_input(&[&UPLOAD[..], &["--File", "fileb://-", "--FileURL", "file://-"]].concat(), "x");
    assert!(twice.error(2).contains("--File and --FileURL are both read from standard input"));
    let twice = run_with_input(&[&UPLOAD[..], &["--cli-input-json", "-", "--FileURL", "file://-"]].concat(), "{}");
    assert!(twice.error(2).contains("--cli-input-json and --FileURL"));
    let twice = run_bare(&[&UPLOAD[..], &["--File", "x", "--file", "y", "--mock"]].concat());
    assert!(twice.error(2).contains("File is given twice"));
}

/// A body that can only be read to its end.
#[test]
fn a_pipe_is_read_before_it_is_sent() {
    let mut child = tc3()
        .args([&LOG[..], &["--mock"]].concat())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(BYTES).unwrap();
    let output: Output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

#[test]
fn help_says_so() {
    assert!(run_bare(&["help", "members"]).ok().contains("file://PATH"));
    assert!(run_bare(&["help", "cii", "UploadMedicalFile"]).ok().contains("fileb://PATH"));
    let log = run_bare(&["help", "cls", "UploadLog"]).ok();
    assert!(log.contains("--Body binary") && log.contains("the other members in headers"), "{log}");
    let skeleton = run_bare(&[&UPLOAD[..], &["--generate-cli-skeleton"]].concat()).json();
    assert_eq!(skeleton["File"], "binary");
}
