//! What `tc3 __complete` finds, as the scripts of the shells ask it.

use std::fs;
use std::path::PathBuf;

use crate::support::{run_bare, run_with, tc3};

/// What bash has after its word is replaced.
#[track_caller]
fn in_bash(before: &str) -> Vec<String> {
    around(before, "")
}

#[track_caller]
fn around(before: &str, behind: &str) -> Vec<String> {
    let run = run_bare(&["__complete", "bash", before, behind, "\"'><=;|&(:"]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{before}");
    run.stdout.lines().map(str::to_owned).collect()
}

/// The words with what is said of them, as other shells get them.
#[track_caller]
fn told(before: &str) -> Vec<(String, String)> {
    let run = run_bare(&["__complete", "zsh", before, ""]);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{before}");
    let pair = |line: &str| line.split_once('\t').map(|(word, about)| (word.to_owned(), about.to_owned())).unwrap();
    run.stdout.lines().map(pair).collect()
}

#[track_caller]
fn has(found: &[String], wanted: &[&str]) {
    for word in wanted {
        assert!(found.iter().any(|found| found == word), "{found:?} should have {word:?}");
    }
}

#[test]
fn every_command_of_the_help_and_every_service_is_found() {
    let found = in_bash("tc3 ");
    has(&found, &["cfg ", "cvm ", "autoscaling ", "as "]);
    let page = run_bare(&["help"]).ok();
    let usage = page.split("\n\n").find_map(|part| part.strip_prefix("Usage\n")).unwrap();
    let commands: Vec<_> =
        usage.lines().filter_map(|line| line.trim().strip_prefix("tc3 ")?.split([' ', '[', ',']).next()).collect();
    assert!(commands.len() > 5, "{usage}");
    for command in commands.into_iter().filter(|word| word.starts_with(|first: char| first.is_lowercase())) {
        has(&found, &[&format!("{command} ")]);
    }
    assert!(!found.iter().any(|word| word.contains("__complete")), "it is for scripts");
}

#[test]
fn pages_of_help_are_found() {
    has(&in_bash("tc3 help "), &["options ", "members ", "environment ", "exit ", "services ", "mock ", "cfg "]);
    assert_eq!(in_bash("tc3 help opt"), ["options "]);
    assert_eq!(in_bash("tc3 help cfg DescribeTask --ma").first().unwrap(), "--man ");
    // Elsewhere these words are none.
    assert_eq!(in_bash("tc3 opt"), Vec::<String>::new());
    assert_eq!(in_bash("tc3 examples opt"), Vec::<String>::new());
}

#[test]
fn examples_take_a_service_and_an_action() {
    assert_eq!(in_bash("tc3 exa"), ["examples "]);
    has(&in_bash("tc3 examples cf"), &["cfg "]);
    assert_eq!(in_bash("tc3 examples cfg Modify"), ["ModifyTaskRunStatus "]);
    assert_eq!(in_bash("tc3 examples cfg ModifyTaskRunStatus "), Vec::<String>::new());
    assert_eq!(in_bash("tc3 examples tke DescribeNodePools --version 2022"), ["2022-05-01 "]);
}

#[test]
fn actions_are_found_as_they_are_typed() {
    assert_eq!(in_bash("tc3 cfg Modify"), ["ModifyTaskRunStatus "]);
    assert_eq!(in_bash("tc3 cfg modify-"), ["modify-task-run-status "]);
    assert_eq!(in_bash("tc3 sign cfg Modify"), ["ModifyTaskRunStatus "]);
    assert_eq!(in_bash("tc3 help cfg Modify"), ["ModifyTaskRunStatus "]);
    assert_eq!(in_bash("tc3 cfg h"), ["help "]);
    assert_eq!(in_bash("tc3 cfg DescribeTask he"), ["help "]);
    assert_eq!(in_bash("tc3 --region ap-guangzhou --mock cfg Modify"), ["ModifyTaskRunStatus "]);
    assert_eq!(around("tc3 cfg Mod", "ify --TaskId 1"), ["ModifyTaskRunStatus "]);
    let [(word, about)] = &told("tc3 cfg Modify")[..] else { panic!() };
    assert_eq!(word, "ModifyTaskRunStatus");
    assert!(about.starts_with("Moves an experiment"), "{about}");
}

#[test]
fn a_version_decides_which_actions_there_are() {
    let versions = in_bash("tc3 tione Nope --version ");
    assert_eq!(versions, ["2019-10-22 ", "2021-11-11 "]);
    let [old, new] = ["2019-10-22", "2021-11-11"].map(|version| around("tc3 tione ", &format!(" --version {version}")));
    assert!(old.len() > 5 && new.len() > 5 && old != new, "{old:?} {new:?}");
    assert_eq!(in_bash("tc3 tione --version=2019-10-22 "), old);
    let told = told("tc3 tione Nope --version 2021");
    assert_eq!(told, [("2021-11-11".to_owned(), "recommended".to_owned())]);
}

#[test]
fn members_are_found_until_they_are_given() {
    let all = in_bash("tc3 cfg ModifyTaskRunStatus ");
    has(&all, &["--TaskId ", "--Status ", "--Summary "]);
    assert!(!all.contains(&"--region ".to_owned()), "options are for who begins one: {all:?}");
    has(&in_bash("tc3 cfg ModifyTaskRunStatus -"), &["--TaskId ", "--region "]);
    for (before, behind) in
        [("tc3 cfg ModifyTaskRunStatus --TaskId 1 --T", ""), ("tc3 cfg ModifyTaskRunStatus --T", " --task-id=1")]
    {
        assert_eq!(around(before, behind), Vec::<String>::new(), "{before}|{behind}");
    }
    assert_eq!(in_bash("tc3 cfg modify-task-run-status --task"), ["--task-id "]);
    let told = told("tc3 cfg ModifyTaskRunStatus --TaskI");
    assert!(told[0].1.starts_with("int64, required. "), "{told:?}");
}

#[test]
fn what_is_in_a_member_is_typed_step_by_step() {
    assert_eq!(in_bash("tc3 cvm DescribeInstances --Filt"), ["--Filters ", "--Filters.0."]);
    assert_eq!(in_bash("tc3 cvm DescribeInstances --Filters."), ["--Filters.0."]);
    assert_eq!(in_bash("tc3 cvm DescribeInstances --Filters.0."), ["--Filters.0.Name ", "--Filters.0.Values "]);
    assert_eq!(in_bash("tc3 cvm DescribeInstances --Filters.0.V"), ["--Filters.0.Values ", "--Filters.0.Values.0 "]);
    assert_eq!(in_bash("tc3 cvm DescribeInstances --filters.0.n"), ["--filters.0.name "]);
    assert_eq!(in_bash("tc3 cvm DescribeInstances --Filters.0.Name zone --Filters."), ["--Filters.0.", "--Filters.1."]);
    assert_eq!(in_bash("tc3 cvm DescribeInstances --Filters.0.Name zone --Filters.0.N"), Vec::<String>::new());
    assert_eq!(
        in_bash("tc3 cvm DescribeInstances --InstanceIds.0 a --InstanceIds.1 b --InstanceIds."),
        ["--InstanceIds.2 "]
    );
    has(&in_bash("tc3 cvm RunInstances --Placement."), &["--Placement.Zone "]);
}

#[test]
fn values_are_found_where_they_are_known() {
    let statuses = ["1001 ", "1002 ", "1003 ", "1004 "];
    assert_eq!(in_bash("tc3 cfg ModifyTaskRunStatus --Status "), statuses);
    assert_eq!(in_bash("tc3 cfg ModifyTaskRunStatus --Status=10"), statuses);
    assert_eq!(in_bash("tc3 cfg ModifyTaskRunStatus --IsExpect "), ["false ", "true "]);
    let told = told("tc3 cfg ModifyTaskRunStatus --Status=1002");
    assert_eq!(told[0].0, "--Status=1002");
    assert!(told[0].1.starts_with("Running: "), "{told:?}");
    assert_eq!(in_bash("tc3 cfg DescribeTask --waiter fin"), ["finished "]);
    assert_eq!(in_bash("tc3 cfg DescribeTask --output t"), ["table ", "text "]);
    assert_eq!(in_bash("tc3 cfg DescribeTask --region ap-gu"), ["ap-guangzhou "]);
    assert_eq!(in_bash("tc3 cfg DescribeTask --method "), ["GET ", "POST "]);
    assert_eq!(in_bash("tc3 cfg DescribeTask --language "), ["en-US ", "zh-CN "]);
    assert_eq!(in_bash("tc3 cfg DescribeTask --cli-input-json f"), ["file://"]);
    assert_eq!(in_bash("tc3 cfg DescribeTask --sign-method HmacSHA2"), ["HmacSHA256 "]);
}

#[test]
fn commands_with_fixed_arguments_are_completed_by_them() {
    assert_eq!(in_bash("tc3 mock --list"), ["--listen "]);
    assert_eq!(in_bash("tc3 mock --listen 127.0.0.1:0 --event"), ["--event-interval "]);
    assert_eq!(in_bash("tc3 spec "), ["add ", "diff ", "docs ", "list ", "remove ", "search ", "show "]);
    assert_eq!(in_bash("tc3 spec docs "), ["add ", "list ", "remove "]);
    assert_eq!(in_bash("tc3 spec show cfg ModifyT"), ["ModifyTaskRunStatus "]);
    assert_eq!(in_bash("tc3 help spec docs r"), ["remove "]);
    assert_eq!(in_bash("tc3 sign ver"), ["verify "]);
    assert_eq!(in_bash("tc3 bindgen cfg"), ["cfg:"]);
    assert_eq!(in_bash("tc3 bindgen cfg:DescribeTask,Modify"), ["DescribeTask,ModifyTaskRunStatus "]);
    assert_eq!(in_bash("tc3 completions "), ["bash ", "fish ", "powershell ", "zsh "]);
}

#[cfg(feature = "explore")]
#[test]
fn what_is_exported_is_completed() {
    assert_eq!(in_bash("tc3 explore --exp"), ["--export "]);
    assert_eq!(in_bash("tc3 explore --export pages --language "), ["en ", "zh-CN "]);
    assert_eq!(in_bash("tc3 explore --export pages cfg"), ["cfg "]);
    assert_eq!(in_bash("tc3 explore --export pages cfg/"), ["cfg/2021-08-20 "]);
    assert_eq!(in_bash("tc3 explore --export pages cfg vpc/2"), ["vpc/2017-03-12 "]);
}

#[test]
fn files_and_profiles_are_found_by_name_alone() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("completion");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join(".tccli/log")).unwrap();
    fs::create_dir_all(folder.join("a folder")).unwrap();
    for file in ["default.configure", "default.credential", "work.credential", "note.txt"] {
        fs::write(folder.join(".tccli").join(file), "{ no JSON").unwrap();
    }
    for file in ["a'file", "b", ".hidden"] {
        fs::write(folder.join(file), "").unwrap();
    }
    let found = |before: &str| {
        let mut command = tc3();
        command.current_dir(&folder).env("HOME", &folder).args(["__complete", "bash", before, "", "\"'><=;|&(:"]);
        run_with(&mut command).stdout.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(found("tc3 cfg X --profile "), ["default ", "work "]);
    assert_eq!(found("tc3 cfg X --ca-bundle "), ["a\\ folder/", "a\\'file ", "b "]);
    assert_eq!(found("tc3 cfg X --ca-bundle ~/a\\ f"), ["~/a\\ folder/"]);
    assert_eq!(found("tc3 cfg X --ca-bundle ."), [".hidden ", ".tccli/"]);
    assert_eq!(found("tc3 cfg ModifyTaskRunStatus --Summary file://a"), ["//a\\ folder/", "//a\\'file "]);
    assert_eq!(found("tc3 cfg ModifyTaskRunStatus --Summary 'file://a"), ["file://a folder/", "file://a'\\''file"]);
    assert_eq!(found("tc3 cfg ModifyTaskRunStatus --Summary \"file://a'"), ["file://a'file"]);
    assert_eq!(found("tc3 cfg ModifyTaskRunStatus --Summary fi"), ["file://", "fileb://"]);
    assert_eq!(found("tc3 cfg ModifyTaskRunStatus --Summary "), Vec::<String>::new());
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn what_cannot_be_completed_gets_nothing() {
    let long = "tc3 ".to_owned() + &"a".repeat(100_000);
    let many = "tc3 cfg ModifyTaskRunStatus ".to_owned() + &"--Nope.0.x 1 ".repeat(9_000);
    for before in [
        "",
        "tc3",
        "tc3 nope ",
        "tc3 nope Nope --",
        "tc3 cfg Nope ",
        "tc3 cfg ModifyTaskRunStatus --Nope ",
        "tc3 cfg ModifyTaskRunStatus --Nope.",
        "tc3 cfg ModifyTaskRunStatus --=",
        "tc3 cfg ModifyTaskRunStatus --TaskId.0.",
        "tc3 cfg ModifyTaskRunStatus more words ",
        "tc3 cfg ModifyTaskRunStatus --region ap-nowhere",
        "tc3 cvm --version 1999-01-01 ",
        "tc3 mock nope nope ",
        "tc3 spec nope ",
        "tc3 help cfg DescribeTask ",
        "tc3 completions bash ",
        "tc3 'cfg",
        &(long.clone() + " "),
        &long,
        &format!("{many}--Nope"),
    ] {
        let found = around(before, "");
        // Half a service is one, and options are taken wherever an option stands.
        let found: Vec<_> = found.iter().filter(|word| !word.starts_with("--") && *word != "cfg").collect();
        assert!(found.is_empty(), "{before:.80}: {found:?}");
    }
    for arguments in [&["__complete"][..], &["__complete", "bash"], &["__complete", "nosh", "tc3 ", ""]] {
        let run = run_bare(arguments);
        assert_eq!((run.status, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""), "{arguments:?}");
    }
}

#[test]
fn scripts_are_printed_for_the_shells_there_are() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        assert!(run_bare(&["completions", shell]).ok().contains("__complete"), "{shell}");
    }
    for arguments in [&["completions"][..], &["completions", "nosh"], &["completions", "bash", "zsh"]] {
        assert!(run_bare(arguments).error(2).contains("bash, zsh, fish, powershell"), "{arguments:?}");
    }
    assert!(run_bare(&["help", "completions"]).ok().contains("~/.bashrc"));
}

#[test]
fn what_a_profile_says_is_found() {
    has(&in_bash("tc3 configure "), &["set ", "get ", "list ", "remove "]);
    has(&in_bash("tc3 help configure "), &["set ", "list "]);
    has(&in_bash("tc3 configure set "), &["region ", "secretKey ", "waiter.timeout "]);
    assert_eq!(in_bash("tc3 configure set region ap-gua"), ["ap-guangzhou "]);
    assert_eq!(in_bash("tc3 configure set confirm o"), ["off ", "on "]);
    assert_eq!(in_bash("tc3 configure set region r output cs"), ["csv "]);
    has(&in_bash("tc3 configure get region "), &["output "]);
    assert_eq!(in_bash("tc3 configure set cvm."), ["cvm.endpoint "]);

    has(&in_bash("tc3 whoami --pro"), &["--profile "]);
    assert_eq!(in_bash("tc3 whoami --all-p"), [""; 0]);
    assert_eq!(in_bash("tc3 help whoa"), ["whoami "]);
    has(&in_bash("tc3 bulk cf"), &["cfg "]);
    has(&in_bash("tc3 bulk cfg DescribeTaskL"), &["DescribeTaskList "]);
    has(&in_bash("tc3 bulk cfg DescribeTask --conn"), &["--connections "]);
    has(&in_bash("tc3 bulk review --mark"), &["--mark-done "]);
}
