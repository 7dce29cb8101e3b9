//! Calls to copy.

use std::env;
use std::path::Path;

use tc3_spec::catalogue;

use crate::spec::{Home, zip};
use crate::support::{Run, run_bare, run_with, tc3};

/// The commands in what was printed, without comments.
fn commands(printed: &str) -> Vec<&str> {
    printed.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

/// What a shell makes of it.
fn in_shell(script: &str) -> Run {
    let folder = Path::new(env!("CARGO_BIN_EXE_tc3")).parent().unwrap().to_str().unwrap();
    let mut command = std::process::Command::new("sh");
    let path = format!("{folder}:{}", env::var("PATH").unwrap());
    run_with(command.env_clear().env("PATH", path).env("HOME", "/nowhere").args(["-c", script]))
}

#[test]
fn ours_go_first() {
    let printed = run_bare(&["examples", "cfg", "modify-task-run-status"]).ok();
    let expected =
        "\n# Starts an experiment (written for tc3)\ntc3 cfg ModifyTaskRunStatus --Status 1002 --TaskId 1698\n";
    assert!(
        printed.starts_with("# Each of them runs with --mock behind it") && printed.contains(expected),
        "{printed}"
    );
    assert!(printed.contains(" --Summary 'Experiment result'\n"), "{printed}");
}

#[test]
fn what_nobody_wrote_is_made_from_the_spec() {
    let printed = run_bare(&["examples", "vpc", "CreateVpc"]).ok();
    let [command] = commands(&printed)[..] else { panic!("{printed}") };
    assert!(command.starts_with("tc3 vpc CreateVpc --VpcName vpc-"), "{command}");
    assert!(command.ends_with(" --region ap-guangzhou") && printed.contains("# made from the spec"), "{printed}");
    let version = run_bare(&["examples", "tke", "DescribeNodePools", "--version", "2022-05-01"]).ok();
    assert!(version.trim_end().ends_with(" --version 2022-05-01"), "{version}");
}

#[test]
fn a_package_that_was_added_goes_before_what_is_made() {
    const EXAMPLES: &str = r#"{"actions": {"ResizeDisk": [
        {"title": "To grow", "output": "{}",
         "input": "POST / HTTP/1.1\n\n{\"DiskIds\": [\"disk-1\"], \"DiskSize\": 50, \"DiskId\": null}"},
        {"title": "Of a member that is not there", "input": "POST / HTTP/1.1\n\n{\"Nope\": 1}", "output": "{}"},
        {"title": "By\nquery", "output": "{}",
         "input": "https://a.example/?Action=ResizeDisk&Version=2017-03-12\n&DiskId=it's one&DiskSize=60"}
    ]}}"#;
    let api = r#"{"actions": {"ResizeDisk": {"name": "", "document": "", "input": "In", "output": "Out"}},
                  "objects": {"In": {"members": []}, "Out": {"members": []}}}"#;
    let home = Home::new();
    let folder = "tccli/services/cbs/v20170312";
    let wheel = zip(&[(&format!("{folder}/api.json"), api), (&format!("{folder}/examples.json"), EXAMPLES)]);
    let wheel = home.file("one.whl", &wheel);
    let before = home.run(&["examples", "cbs", "ResizeDisk"]).ok();
    assert!(before.contains("made from the spec"), "{before}");
    home.run(&["spec", "docs", "add", &wheel]).ok();
    let printed = home.run(&["examples", "cbs", "ResizeDisk"]).ok();
    assert!(printed.contains("# By query (published in one.whl)\n"), "{printed}");
    assert!(
        printed.contains("\ntc3 cbs ResizeDisk --DiskId 'it'\\''s one' --DiskSize 60 --region ap-guangzhou\n"),
        "{printed}"
    );
    assert!(!printed.contains("made from the spec") && !printed.contains("Nope"), "{printed}");
    assert_eq!(
        home.run(&["help", "cbs", "ResizeDisk"]).ok().matches("\n        tc3 cbs").count(),
        commands(&printed).len()
    );
}

#[test]
fn a_published_password_is_not_handed_on() {
    const EXAMPLES: &str = r#"{"actions": {"RunInstances": [
        {"input": "{\"ImageId\": \"img-1\", \"Placement\": {\"Zone\": \"z-1\"}, \"LoginSettings\": {\"Password\": \"Known2All\"}}"}
    ]}}"#;
    let api = r#"{"actions": {"RunInstances": {"input": "In", "output": "Out"}},
                  "objects": {"In": {"members": []}, "Out": {"members": []}}}"#;
    let home = Home::new();
    let folder = "tccli/services/cvm/v20170312";
    let wheel = zip(&[(&format!("{folder}/api.json"), api), (&format!("{folder}/examples.json"), EXAMPLES)]);
    home.run(&["spec", "docs", "add", &home.file("one.whl", &wheel)]).ok();
    let printed = home.run(&["examples", "cvm", "RunInstances"]).ok();
    assert!(
        printed.contains(r#"--LoginSettings '{"Password":"not-a-secret"}'"#) && !printed.contains("Known2All"),
        "{printed}"
    );
}

#[test]
fn an_example_of_every_service_runs_in_a_shell() {
    let mut count = 0;
    for service in catalogue().services() {
        let actions = service.actions().collect::<Vec<_>>();
        // All of those that the mock keeps state for, and so may say no.
        let step = if ["cfg", "sts"].contains(&service.name()) { 1 } else { actions.len().div_ceil(2) };
        for action in actions.iter().step_by(step) {
            let version = ["--version", service.version()];
            let printed = run_with(tc3().args(["examples", service.name(), action]).args(version)).ok();
            let commands = commands(&printed);
            assert!(!commands.is_empty(), "{printed}");
            let script: Vec<_> = commands.iter().map(|command| format!("{command} --mock -q")).collect();
            let run = in_shell(&script.join(" && "));
            assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{script:?}");
            count += 1;
        }
    }
    assert!(count > 500, "{count}");
}

#[test]
fn a_line_that_is_no_question_is_told() {
    for (arguments, told) in [
        (&["examples"][..], "write tc3 examples SERVICE ACTION"),
        (&["examples", "cfg"], "an action is missing behind cfg; tc3 help cfg lists them"),
        (&["examples", "cgf", "DescribeTask"], "the nearest is cfg"),
        (&["examples", "cfg", "DescribeTusk"], "the nearest is DescribeTask"),
        (&["examples", "cfg", "DescribeTask", "more"], "write tc3 examples SERVICE ACTION"),
        (&["examples", "cfg", "DescribeTask", "--TaskId", "1"], "examples takes no --TaskId"),
        (&["examples", "cfg", "DescribeTask", "--version", "2000-01-01"], "no version 2000-01-01"),
    ] {
        let line = run_bare(arguments).error(2);
        assert!(line.contains(told), "{line}");
    }
}
