//! `tc3 bindgen`, which starts the program beside it.

use std::fs;
use std::io::Read as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::support::{Run, run_bare, run_with, tc3};

/// A folder that is gone when dropped, in which `tc3 bindgen` runs.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Self(std::env::temp_dir().join(format!("tc3-cli-bindgen-{}-{name}", std::process::id())));
        fs::create_dir_all(&folder.0).unwrap();
        folder
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn run(&self, arguments: &[&str]) -> Run {
        run_with(tc3().current_dir(&self.0).arg("bindgen").args(arguments))
    }

    /// The names of all files in it, sorted.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Nothing to say.
#[track_caller]
fn is_quiet(run: &Run) {
    assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""), "{run:?}");
}

const ACTION: &str = "sts:GetCallerIdentity";

#[test]
fn a_file_is_written_and_compared() {
    let folder = Folder::new("written");
    let missing = folder.run(&[ACTION, "--out", "src/tencent.rs", "--check"]);
    assert_eq!((missing.status, missing.stdout.as_str()), (1, "src/tencent.rs is not there\n"), "{missing:?}");
    assert!(folder.names().is_empty(), "comparing writes nothing");

    is_quiet(&folder.run(&[ACTION, "--out", "src/tencent.rs"]));
    let text = folder.read("src/tencent.rs");
    assert!(
        text.contains("// To write it again: tc3 bindgen sts:GetCallerIdentity --out src/tencent.rs\n"),
        "{text:.300}"
    );
    assert!(folder.path("src/tencent.pins.json").is_file());
    is_quiet(&folder.run(&[ACTION, "--out", "src/tencent.rs", "--check"]));

    let again = folder.run(&[ACTION, "--out", "src/tencent.rs"]);
    assert_eq!((again.status, again.stdout.as_str()), (0, ""));
    assert!(again.stderr.starts_with("note: ") && again.stderr.contains("nothing was changed"), "{again:?}");
}

#[test]
fn a_difference_is_the_result_and_the_command_that_mends_it_is_told() {
    let folder = Folder::new("different");
    is_quiet(&folder.run(&[ACTION, "--out", "a b.rs", "--no-pins"]));
    let check = folder.run(&["sts:GetFederationToken", "--out", "a b.rs", "--no-pins", "--check"]);
    assert_eq!(check.status, 1);
    assert!(
        check.stdout.starts_with("a b.rs is not as it would be written (- is there, + would be):\n@@"),
        "{check:?}"
    );
    let (told, command) = check.stderr.trim_end().split_once("to mend them: ").unwrap();
    assert!(told.starts_with("error: ") && !told.contains('\n'), "{told}");
    assert_eq!(command, "tc3 bindgen sts:GetFederationToken --out 'a b.rs' --no-pins");

    is_quiet(&folder.run(&["sts:GetFederationToken", "--out", "a b.rs", "--no-pins"]));
    is_quiet(&folder.run(&["sts:GetFederationToken", "--out", "a b.rs", "--no-pins", "--check"]));
}

#[test]
fn a_file_of_somebody_else_is_left_alone_unless_forced() {
    let folder = Folder::new("force");
    folder.write("out.rs", "fn main() {}\n");
    let error = folder.run(&[ACTION, "--out", "out.rs"]).error(2);
    assert!(error.contains("out.rs was not written by tc3 bindgen") && error.contains("--force"), "{error}");
    assert_eq!(folder.read("out.rs"), "fn main() {}\n");
    let check = folder.run(&[ACTION, "--out", "out.rs", "--check"]);
    assert!(check.status == 1 && check.stderr.trim_end().ends_with(" --out out.rs --force"), "{check:?}");
    is_quiet(&folder.run(&[ACTION, "--out", "out.rs", "--force"]));

    folder.write("out.rs", &folder.read("out.rs").replace("account_id", "account"));
    let error = folder.run(&[ACTION, "--out", "out.rs"]).error(2);
    assert!(error.contains("out.rs was edited since it was written"), "{error}");
}

#[test]
fn without_a_file_it_goes_to_standard_output() {
    let folder = Folder::new("stdout");
    let text = folder.run(&[ACTION, "--serde"]).ok();
    assert!(text.starts_with("// Written by tc3 bindgen ") && text.contains("record_serde!"));
    assert!(text.contains("// To write it again: tc3 bindgen sts:GetCallerIdentity --serde\n"));
    assert!(folder.names().is_empty());
    let error = folder.run(&[ACTION, "--check"]).error(2);
    assert!(error.contains("--check compares a file: name it with --out"), "{error}");
}

/// As `| head` does.
#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let mut child =
        tc3().args(["bindgen", "cvm:*", "--client"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut first = [0; 20];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    assert_eq!(&first, b"// Written by tc3 bi");
    let run = Run::from(child.wait_with_output().unwrap());
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_printed_is_an_error() {
    let full = fs::File::create("/dev/full").unwrap();
    let error = run_with(tc3().args(["bindgen", ACTION]).stdout(full)).error(2);
    assert!(error.contains("cannot write to standard output"), "{error}");
}

#[test]
fn every_option_does_what_it_says() {
    let folder = Folder::new("options");
    folder.write("my spec/vpc/2017-03-12/overlay/DescribeVpcs.json", r#"{"doc": "Our words."}"#);
    folder.write(
        "my docs/vpc/v20170312/api.json",
        r#"{"actions": {"DescribeVpcs": {"name": "x", "input": "A", "output": "DescribeVpcsResponse"}},
            "objects": {"A": {"members": []}, "DescribeVpcsResponse": {"members": [{"name": "VpcSet", "document": "Their words."}]}}}"#,
    );
    let arguments = ["vpc/2017-03-12:DescribeVpcs", "--client", "--serde", "--docs", "my docs", "--spec", "my spec"];
    let more = ["--extern", "vpc.Filter=crate::Filter", "--extern", "vpc.Tag=common::Tag", "--out", "my out.rs"];
    let all = [&arguments[..], &more].concat();
    is_quiet(&folder.run(&all));
    let text = folder.read("my out.rs");
    for part in [
        "Our words.",
        "Their words.",
        "pub async fn describe_vpcs",
        "record_serde!",
        "<crate::Filter as",
        "<::common::Tag as",
    ] {
        assert!(text.contains(part), "{part}");
    }
    let command = text.lines().nth(1).unwrap();
    assert_eq!(
        command,
        "// To write it again: tc3 bindgen vpc/2017-03-12:DescribeVpcs --out 'my out.rs' --client --serde --docs \
         'my docs' --spec 'my spec' --extern vpc.Filter=crate::Filter --extern vpc.Tag=common::Tag"
    );
    is_quiet(&folder.run(&[&all[..], &["--check"]].concat()));
}

const CONFIG: &str = "out = \"src/tencent.rs\"\nactions = [\"sts:GetCallerIdentity\"]\n";

#[test]
fn without_actions_all_of_it_is_in_a_file() {
    let folder = Folder::new("config");
    let error = folder.run(&[]).error(2);
    assert!(error.contains("there is no tc3-bindgen.toml: name actions, or write it"), "{error}");

    folder.write("tc3-bindgen.toml", CONFIG);
    assert_eq!(folder.run(&["--check"]).status, 1);
    is_quiet(&folder.run(&[]));
    is_quiet(&folder.run(&["--check"]));
    assert!(folder.read("src/tencent.rs").contains("// To write it again: tc3 bindgen\n"));

    folder.write("tc3-bindgen.toml", "out = \"a.rs\"\nactions = []\nclients = true\n");
    let error = folder.run(&[]).error(2);
    assert!(error.contains("tc3-bindgen.toml:3: unknown field `clients`"), "{error}");
}

#[test]
fn a_file_of_another_folder_is_relative_to_that_folder() {
    let folder = Folder::new("elsewhere");
    folder.write("tools/my bindings.toml", CONFIG);
    is_quiet(&folder.run(&["--toml", "tools/my bindings.toml"]));
    let text = folder.read("tools/src/tencent.rs");
    assert!(text.contains("// To write it again: tc3 bindgen --toml 'tools/my bindings.toml'\n"), "{text:.300}");
    is_quiet(&folder.run(&["--toml", "tools/my bindings.toml", "--check"]));
    let whole = folder.path("tools/my bindings.toml");
    let again = folder.run(&["--toml", whole.to_str().unwrap()]);
    assert!(
        again.status == 0 && again.stderr.contains("nothing was changed"),
        "named whole, it is the same: {again:?}"
    );

    let error = folder.run(&["--toml", "tools/none.toml"]).error(2);
    assert!(error.contains("there is no tools/none.toml"), "{error}");
    let error = folder.run(&["--toml", "tools/my bindings.toml", "--serde"]).error(2);
    assert!(error.contains("--serde goes with actions") && error.contains("tools/my bindings.toml"), "{error}");
    let both = folder.run(&["--toml", "tools/my bindings.toml", ACTION]);
    assert!(both.status == 2 && both.stderr.contains("cannot be used with"), "{both:?}");
}

#[test]
fn what_cannot_be_is_told_on_lines_of_errors() {
    let folder = Folder::new("wrong");
    for (arguments, words) in [
        (&["vcp:CreateVpc"][..], "vcp is no service, the nearest is vpc"),
        (&["vpc:CreateVcp"], "the nearest is CreateVpc"),
        (&["vpc:CreateVpc,CreateVpc"], "is named twice"),
        (&["vpc"], "names no actions"),
        (&["vpc:CreateVpc", "--extern", "vpc.Vpc"], "--extern vpc.Vpc names no type"),
        (&["vpc:CreateVpc", "--extern", "vpc.Filter=a::B"], "no action reaches the object vpc.Filter"),
        (&["vpc:CreateVpc", "--extern", "vpc.Vpc=a::B", "--extern", "vpc.Vpc=a::C"], "is named twice"),
        (&["vpc:CreateVpc", "--spec", "none"], "there is no folder none"),
        (&["vpc:CreateVpc", "--docs", "none.whl"], "none.whl: "),
        (&["vpc:CreateVpc", "--out", "new/"], "names no file"),
        (&["--out", "x.rs"], "--out goes with actions; without any, write it into tc3-bindgen.toml"),
        (&["--extern", "a=b"], "--extern goes with actions"),
    ] {
        let error = folder.run(arguments).error(2);
        assert!(error.contains(words), "{error}");
        assert!(folder.names().is_empty(), "{arguments:?}");
    }
    folder.write("spec/cfg/2021-08-20/overlay/DescribeTask.json", "{\"members\": {\n\"A\": {},\n\"B\": {}}}");
    let errors = folder.run(&["cfg:DescribeTask", "--spec", "spec", "--out", "out.rs"]).errors(2);
    assert_eq!(errors.len(), 2, "{errors:?}");
    assert!(errors[1].contains("spec/cfg/2021-08-20/overlay/DescribeTask.json:3: members.B: "), "{errors:?}");
    assert_eq!(folder.names(), ["spec"]);
    assert_eq!(folder.run(&["--frobnicate"]).status, 2);
}

#[test]
fn help_is_the_programs_own() {
    let page = run_bare(&["help", "bindgen"]).ok();
    for part in [
        "tc3 bindgen [SERVICE[/VERSION]:ACTION,...|SERVICE:*]...",
        "--extern <SERVICE.OBJECT=PATH>",
        "tc3-bindgen.toml",
        "pins",
    ] {
        assert!(page.contains(part), "{page}");
    }
    assert_eq!(run_bare(&["bindgen", "--help"]).ok(), page);
    assert_eq!(run_bare(&["bindgen", "-h"]).ok(), page);
    assert!(page.lines().all(|line| line.chars().count() <= 120), "{page}");
    assert!(run_bare(&["help"]).ok().contains("tc3 bindgen SERVICE:ACTION"));
}

/// `tc3` alone in a folder.
fn alone(folder: &Folder) -> PathBuf {
    let there = Path::new(env!("CARGO_BIN_EXE_tc3"));
    let path = folder.path("tc3");
    // Without a copy where the file system can do it: a debug build is large.
    if fs::hard_link(there, &path).is_err() {
        fs::copy(there, &path).unwrap();
    }
    path
}

#[test]
fn without_the_other_program_it_says_what_to_do() {
    let folder = Folder::new("alone");
    let mut command = std::process::Command::new(alone(&folder));
    let error = run_with(command.env_clear().env("PATH", "").args(["bindgen", ACTION])).error(2);
    for part in ["tc3-bindgen", "cannot be started", "cargo install tc3-cli", "cargo build -p tc3-cli"] {
        assert!(error.contains(part), "{error}");
    }
}

/// The other program may be where programs are; and ends as it likes.
#[test]
fn the_other_program_is_looked_for_in_the_path_and_its_status_is_passed_on() {
    let folder = Folder::new("path");
    folder.write("bin/tc3-bindgen", "#!/bin/sh\necho \"$#:$2\"\nexit 1\n");
    fs::set_permissions(folder.path("bin/tc3-bindgen"), fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = std::process::Command::new(alone(&folder));
    let run = run_with(command.env_clear().env("PATH", folder.path("bin")).args(["bindgen", "a b", "c  d", "--help"]));
    assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (1, "3:c  d\n", ""));
}
