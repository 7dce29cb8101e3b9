//! Help as pages for `man`, which mandoc has nothing to say against.
//!
//! Under CI mandoc has to be there. Elsewhere it is told that it is not, and passed over.

use std::env;
use std::io::{self, Write};
use std::process::{Command, Stdio};

use tc3_spec::catalogue;

use crate::support::run_bare;

fn page(words: &[&str]) -> String {
    run_bare(&[&["help"], words, &["--man"]].concat()).ok()
}

/// What a program says of a page that it reads from standard input, and what it makes of it.
fn told(program: &str, arguments: &[&str], page: &str) -> String {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut process = command.spawn().unwrap();
    let mut input = process.stdin.take().unwrap();
    let page = page.to_owned();
    let writer = std::thread::spawn(move || input.write_all(page.as_bytes()));
    let output = process.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
}

fn is_mandoc_here() -> bool {
    let mut lint = Command::new("mandoc");
    lint.args(["-T", "lint"]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let is_here = lint.status().is_ok();
    assert!(is_here || env::var_os("CI").is_none(), "mandoc is missing: .ci/run installs it");
    if !is_here {
        let _ = writeln!(io::stderr(), "passed over: mandoc is not installed");
    }
    is_here
}

#[test]
fn pages_for_man_say_what_help_says() {
    let page = page(&["cfg", "ModifyTaskRunStatus"]);
    for part in [
        ".TH \"TC3\\-CFG\\-MODIFYTASKRUNSTATUS\" 1 20",
        ".SH \"USAGE\"\n.RS 4\n.nf\ntc3 cfg ModifyTaskRunStatus \\-\\-TaskId INT64",
        "\\-\\-Summary \\(aqExperiment result\\(aq\n",
        ".TP 8\n\\fB\\-\\-Status int64\\fR\nRequired. The state to move to.",
    ] {
        assert!(page.contains(part), "{page}\nshould have {part:?}");
    }
    assert_eq!(run_bare(&["cfg", "ModifyTaskRunStatus", "--help", "--man"]).ok(), page);
    assert_eq!(run_bare(&["help", "--man", "cfg", "ModifyTaskRunStatus"]).ok(), page);
    // The page of the program has what is otherwise on several.
    let whole = run_bare(&["help", "--man"]).ok();
    for part in
        [".TH \"TC3\" 1", "tc3 \\- Tencent Cloud from a shell", "\\-\\-dry\\-run", "TENCENTCLOUD_TOKEN", "\\fB130\\fR"]
    {
        assert!(whole.contains(part), "{whole}\nshould have {part:?}");
    }
}

#[test]
fn only_help_has_them() {
    for arguments in [&["cfg", "DescribeTask", "--TaskId", "1", "--man"][..], &["sign", "cfg", "DescribeTask", "--man"]]
    {
        assert!(run_bare(arguments).error(2).contains("--man goes with tc3 help"), "{arguments:?}");
    }
    assert!(run_bare(&["help", "bindgen", "--man"]).error(2).contains("a program of its own"));
    assert!(run_bare(&["help", "--man", "optoins"]).error(2).contains("the nearest is options"));
}

#[test]
fn mandoc_has_nothing_to_say_against_any() {
    if !is_mandoc_here() {
        return;
    }
    let fixed = "|options|members|environment|exit|services|bulk|bulk review|completions|examples|mock|sign|sign verify|spec|spec search|\
                 spec show|spec diff|spec docs|spec docs add|spec docs list|spec docs remove";
    let mut pages: Vec<Vec<&str>> = fixed.split('|').map(|page| page.split_whitespace().collect()).collect();
    pages.push(vec!["cfg", "DescribeTask"]);
    pages.push(vec!["cfg", "ModifyTaskRunStatus"]);
    pages.push(vec!["cvm", "DescribeInstances"]);
    for service in catalogue().services().filter(|service| service.is_recommended()) {
        pages.push(vec![service.name()]);
        pages.extend(service.actions().next().map(|action| vec![service.name(), action]));
    }
    assert!(pages.len() > 400, "{}", pages.len());
    for words in pages {
        let page = page(&words);
        assert_eq!(told("mandoc", &["-T", "lint", "-W", "warning"], &page), "", "{words:?}");
    }
}

#[test]
fn what_is_to_be_copied_is_shown_as_it_is() {
    if !is_mandoc_here() {
        return;
    }
    let shown = told("mandoc", &["-T", "utf8", "-O", "width=200"], &page(&["cfg", "ModifyTaskRunStatus"]));
    // Without what makes letters bold.
    let plain: String = shown.split('\u{8}').map(|part| part.strip_suffix(|_| true).unwrap_or(part)).collect();
    assert!(
        plain.contains(
            "tc3 cfg ModifyTaskRunStatus --Status 1004 --IsExpect true --TaskId 1698 --Summary 'Experiment result"
        ),
        "{plain}"
    );
}
