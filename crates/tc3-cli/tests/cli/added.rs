//! `tc3 spec add`, `list` and `remove`: newer facts than those that are built in.

use std::fs;

use serde_json::{Value, json};

use crate::packages::{Data, add, api, built_in, member};
use crate::support::{Mock, Run, run, tc3};

const STORED: &str = "tc3/facts.bin";

/// The service `sts` with an action more, and with a member more of one that it has.
fn newer() -> Value {
    let mut api = built_in("sts");
    let request = vec![member("Name", "string", "string"), member("Limit", "int", "int64")];
    add(&mut api, "MakeThing", request, vec![member("Made", "int", "int64")]);
    let known = api["objects"]["GetFederationTokenRequest"]["members"].as_array_mut().unwrap();
    known.push(member("Fresh", "bool", "bool"));
    api
}

/// Data to which that was added, with what was told.
fn with_newer() -> (Data, String) {
    let data = Data::new();
    let wheel = data.wheel("newer.whl", &[("sts/v20180813", &newer())]);
    let told = data.run(&["spec", "add", &wheel]).ok();
    (data, told)
}

#[test]
fn what_is_new_and_what_changed_is_told_in_the_words_of_a_diff() {
    let (_data, told) = with_newer();
    assert!(told.starts_with("sts 2018-08-13: 7 -> 8 actions, "), "{told}");
    for part in [
        "\n  action MakeThing\n",
        "\n    compatible: request.Fresh added as bool; it need not be set\n",
        "\nnewer.whl: 1 service version added\n",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
}

#[test]
fn a_call_knows_what_was_added() {
    let (data, _) = with_newer();
    let call = ["sts", "make-thing", "--Name", "7", "--Limit", "20", "--dry-run"];
    assert_eq!(data.run(&call).json()["body"], r#"{"Name":"7","Limit":20}"#);
    let line = data.run(&["sts", "MakeThing", "--Nothing", "x"]).error(2);
    assert!(line.contains("Nothing is not a known member"), "{line}");
    let fresh = [
        "sts",
        "GetFederationToken",
        "--region",
        "ap-beijing",
        "--Name",
        "a",
        "--Policy",
        "{}",
        "--Fresh",
        "t",
        "--dry-run",
    ];
    assert!(data.run(&fresh).json()["body"].as_str().unwrap().contains(r#""Fresh":true"#));
    let verbose = data.run(&[&call[..], &["-v"]].concat());
    assert!(verbose.stderr.contains("the facts of sts 2018-08-13 are those that were added"), "{verbose:?}");
    // Without them it is as before, and so is another service with them.
    assert!(run(&call).error(2).contains("no action of sts"));
    let other = data.run(&["cfg", "DescribeTask", "--TaskId", "1", "--dry-run", "-v"]);
    assert!(other.status == 0 && !other.stderr.contains("were added"), "{other:?}");
}

#[test]
fn what_we_say_stays_where_it_still_fits() {
    let data = Data::new();
    let mut api = built_in("cfg");
    add(&mut api, "MakeThing", vec![], vec![]);
    let request = api["objects"]["ModifyTaskRunStatusRequest"]["members"].as_array_mut().unwrap();
    request.retain(|member| member["name"] != "Record");
    let wheel = data.wheel("newer.whl", &[("cfg/v20210820", &api)]);
    let added = data.run(&["spec", "add", &wheel]);
    assert!(added.status == 0 && added.stdout.contains("request.Record removed"), "{added:?}");
    assert!(
        added.stderr.starts_with("note: cfg 2021-08-20: ") && added.stderr.contains("do not fit any more"),
        "{added:?}"
    );

    let lines = data.run(&["cfg", "ModifyTaskRunStatus", "--TaskId", "1", "--Status", "1004"]).errors(2);
    assert!(lines.iter().any(|line| line.contains("Summary is missing")), "a rule of ours: {lines:?}");
    let before = run(&["spec", "show", "cfg", "DescribeTaskList"]).json();
    let now = data.run(&["spec", "show", "cfg", "DescribeTaskList"]).json();
    for key in ["doc", "effect", "effect_from", "paging", "paging_from", "rate_limit", "region"] {
        assert_eq!(now.get(key), before.get(key), "{key}");
    }
    let shown = data.run(&["spec", "show", "cfg", "MakeThing"]).json();
    assert!(shown.get("effect").is_none(), "of what is new nothing is known: {shown}");
}

#[test]
fn a_new_service_and_a_new_version_are_known() {
    let data = Data::new();
    let [mut old, mut new, mut next] =
        [("nb", "2025-01-01"), ("nb", "2026-01-01"), ("sts", "2027-01-01")].map(|(name, version)| api(name, version));
    add(&mut old, "OldThing", vec![], vec![]);
    add(&mut new, "MakeThing", vec![member("Name", "string", "string")], vec![]);
    add(&mut next, "NextThing", vec![], vec![]);
    let folder = data.0.join("services");
    for (path, api) in [("newborn/v20250101", &old), ("newborn/v20260101", &new), ("sts/v20270101", &next)] {
        fs::create_dir_all(folder.join(path)).unwrap();
        fs::write(folder.join(path).join("api.json"), api.to_string()).unwrap();
    }
    let told = data.run(&["spec", "add", &folder.display().to_string()]).ok();
    assert!(told.contains("newborn 2026-01-01: 1 actions, all new: MakeThing\n"), "{told}");
    let url = |call: &[&str]| data.run(&[call, &["--dry-run"]].concat()).json()["url"].clone();
    assert_eq!(url(&["newborn", "MakeThing", "--Name", "x"]), "https://nb.tencentcloudapi.com/");
    assert_eq!(url(&["nb", "OldThing", "--version", "2025-01-01"]), "https://nb.tencentcloudapi.com/");
    // A known service goes by the version that it went by.
    assert!(data.run(&["sts", "NextThing"]).error(2).contains("give --version 2027-01-01"));
    assert_eq!(url(&["sts", "NextThing", "--version", "2027-01-01"]), "https://sts.tencentcloudapi.com/");
    assert_eq!(url(&["sts", "GetCallerIdentity", "--region", "ap-beijing"]), "https://sts.tencentcloudapi.com/");
}

#[test]
fn help_search_completion_and_the_mock_know_it() {
    let (data, _) = with_newer();
    assert!(data.run(&["help", "sts"]).ok().contains("MakeThing"));
    assert!(data.run(&["help", "sts", "MakeThing"]).ok().contains("--Limit"));
    assert!(data.run(&["spec", "search", "make", "thing"]).ok().starts_with("sts MakeThing"));
    assert!(data.run(&["spec", "search", "sts", "fresh"]).ok().starts_with("sts GetFederationToken --Fresh"));
    let completed = |line: &str| data.run(&["__complete", "fish", line, ""]).ok();
    assert!(completed("tc3 sts Make").starts_with("MakeThing"));
    assert!(completed("tc3 sts MakeThing --Li").starts_with("--Limit"));
    assert!(completed("tc3 spec ad").starts_with("add"));
    assert!(completed("tc3 spec remove ").starts_with("sts"));
    assert!(completed("tc3 spec add --for").starts_with("--force"));
    let made = data.run(&["sts", "MakeThing", "--Name", "x", "--mock"]).json();
    assert!(made["Made"].is_number() && made["RequestId"].is_string(), "{made}");
    let mock = Mock::start_with(tc3().arg("mock").env("XDG_DATA_HOME", &data.0));
    assert!(mock.call(&["sts", "MakeThing", "--no-validate", "--version", "2018-08-13"]).stdout.contains("Made"));
}

#[test]
fn what_was_added_is_listed_and_taken_out() {
    let (data, _) = with_newer();
    let mut newborn = api("nb", "2026-01-01");
    add(&mut newborn, "MakeThing", vec![], vec![]);
    data.run(&["spec", "add", &data.wheel("other.whl", &[("newborn/v20260101", &newborn)])]).ok();
    let listed = data.run(&["spec", "list"]).ok();
    let lines: Vec<_> = listed.lines().collect();
    assert!(lines[0].starts_with("newborn 2026-01-01 other.whl 20"), "{listed}");
    assert!(lines[0].ends_with("Z 1 actions, 1 new: MakeThing"), "{listed}");
    assert!(lines[1].starts_with("sts 2018-08-13 newer.whl 20"), "{listed}");
    assert!(lines[1].ends_with("Z 8 actions, 1 new: MakeThing, 1 changed: GetFederationToken"), "{listed}");

    // The last that was added counts.
    let mut again = newer();
    add(&mut again, "MakeMore", vec![], vec![]);
    data.run(&["spec", "add", &data.wheel("again.whl", &[("sts/v20180813", &again)])]).ok();
    let listed = data.run(&["spec", "list"]).ok();
    assert!(listed.lines().count() == 2 && listed.contains("again.whl") && !listed.contains("newer.whl"), "{listed}");

    assert!(data.run(&["spec", "remove", "cvm"]).error(2).contains("no facts of cvm were added"));
    assert_eq!(data.run(&["spec", "remove", "again.whl"]).ok(), "the facts of 1 service version were removed\n");
    assert!(data.run(&["sts", "MakeThing", "--dry-run"]).error(2).contains("no action of sts"));
    data.run(&["newborn", "MakeThing", "--dry-run"]).ok();
    data.run(&["spec", "remove", "newborn"]).ok();
    assert!(!data.0.join(STORED).exists());
    let none = data.run(&["spec", "list"]);
    assert!(none.status == 0 && none.stderr.contains("no facts were added"), "{none:?}");
    assert!(data.run(&["spec", "remove", "newborn"]).error(2).contains("no facts were added"));
}

#[test]
fn a_package_that_knows_less_or_the_same_adds_nothing() {
    let data = Data::new();
    let same = data.wheel("same.whl", &[("sts/v20180813", &built_in("sts"))]);
    assert_eq!(
        data.run(&["spec", "add", &same]).ok(),
        "same.whl knows nothing that is not built in, of 1 service version\n"
    );
    let mut api = built_in("sts");
    api["actions"].as_object_mut().unwrap().remove("GetCallerIdentity");
    for name in ["GetCallerIdentityRequest", "GetCallerIdentityResponse"] {
        api["objects"].as_object_mut().unwrap().remove(name);
    }
    let older = data.wheel("older.whl", &[("sts/v20180813", &api)]);
    let run = data.run(&["spec", "add", &older]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{run:?}");
    assert!(
        run.stderr.contains("sts 2018-08-13 looks older than what is built in: it lacks GetCallerIdentity"),
        "{run:?}"
    );
    assert!(run.stderr.contains("older.whl looks older than what is built in; --force takes it"), "{run:?}");
    assert!(!data.0.join(STORED).exists());
    let forced = data.run(&["spec", "add", &older, "--force"]);
    assert!(
        forced.status == 0 && forced.stdout.contains("action GetCallerIdentity\n    breaking: removed"),
        "{forced:?}"
    );
    assert!(data.run(&["sts", "GetCallerIdentity", "--dry-run"]).error(2).contains("no action of sts"));
}

#[test]
fn only_the_services_that_are_asked_for_are_taken() {
    let data = Data::new();
    let mut newborn = api("nb", "2026-01-01");
    add(&mut newborn, "MakeThing", vec![], vec![]);
    let wheel = data.wheel("both.whl", &[("newborn/v20260101", &newborn), ("sts/v20180813", &newer())]);
    data.run(&["spec", "add", &wheel, "--service", "sts/2018-08-13"]).ok();
    assert_eq!(data.run(&["spec", "list"]).ok().lines().count(), 1);
    assert!(
        data.run(&["spec", "add", &wheel, "--service", "cvmm"])
            .error(2)
            .contains("both.whl has no cvmm, the nearest is cvm")
    );
}

#[test]
fn what_cannot_be_read_of_a_package_is_told() {
    let data = Data::new();
    let mut broken = api("bad", "2026-01-01");
    add(&mut broken, "MakeThing", vec![member("Name", "map", "string")], vec![]);
    let told =
        "bad/v20260101/api.json: action MakeThing: member MakeThingRequest.Name: map of string is an unknown type";
    let wheel = data.wheel("both.whl", &[("bad/v20260101", &broken), ("sts/v20180813", &newer())]);
    let run = data.run(&["spec", "add", &wheel]);
    assert!(run.status == 0 && run.stderr.starts_with("warning: ") && run.stderr.contains(told), "{run:?}");
    assert!(run.stdout.contains("both.whl: 1 service version added"), "{run:?}");
    let alone = data.run(&["spec", "add", &data.wheel("bad.whl", &[("bad/v20260101", &broken)])]);
    assert!(
        alone.status == 2 && alone.stderr.contains(told) && alone.stderr.contains("none of its services can be read"),
        "{alone:?}"
    );
    for content in [&b"no package"[..], b""] {
        let line = data.run(&["spec", "add", &data.file("none.whl", content)]).error(2);
        assert!(line.contains("none.whl: neither a wheel nor an sdist"), "{line}");
    }
    assert!(data.run(&["spec", "add", "nowhere.whl"]).error(2).contains("nowhere.whl: "));
    assert!(data.run(&["spec", "add"]).error(2).contains("tc3 help spec"));
}

/// The line that tells what is wrong with the facts and how to go on, and that the built-in ones are used.
#[test]
fn damaged_facts_stop_calls_until_they_are_taken_out() {
    let call = ["sts", "GetCallerIdentity", "--region", "ap-beijing", "--dry-run"];
    let (data, _) = with_newer();
    let whole = fs::read(data.0.join(STORED)).unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    for content in [&b""[..], b"{}", &whole[..whole.len() - 1], &flipped] {
        fs::write(data.0.join(STORED), content).unwrap();
        let told = |run: Run| {
            assert!(
                run.stderr.contains("facts.bin: ") && run.stderr.contains("tc3 spec remove takes it out"),
                "{run:?}"
            );
            assert_eq!(run.stderr.lines().count(), 1, "{run:?}");
            run.status
        };
        assert_eq!(told(data.run(&call)), 2);
        assert_eq!(told(data.run(&["spec", "list"])), 2);
        assert_eq!(told(data.run(&["spec", "add", &data.0.join("newer.whl").display().to_string()])), 2);
        assert_eq!(fs::read(data.0.join(STORED)).unwrap(), content, "nothing is lost");
        // What sends nothing goes by what is built in.
        let help = data.run(&["help", "sts", "GetCallerIdentity"]);
        assert!(help.stdout.contains("GetCallerIdentity") && help.stderr.starts_with("warning: "), "{help:?}");
        assert_eq!(told(help), 0);
        assert_eq!(told(data.run(&["spec", "search", "caller", "identity"])), 0);
        assert!(data.run(&["__complete", "fish", "tc3 sts GetCa", ""]).ok().starts_with("GetCallerIdentity"));
    }
    assert_eq!(data.run(&["spec", "remove"]).ok(), "what was added is gone, what is built in holds\n");
    assert_eq!(data.run(&call).json()["url"], json!("https://sts.tencentcloudapi.com/"));
}

#[test]
fn a_folder_that_cannot_be_made_is_told() {
    let data = Data::new();
    let wheel = data.wheel("newer.whl", &[("sts/v20180813", &newer())]);
    data.file("tc3", b"a file where the folder belongs");
    let line = data.run(&["spec", "add", &wheel]).error(2);
    assert!(line.contains("cannot make") && line.contains("tc3"), "{line}");
    data.run(&["sts", "GetCallerIdentity", "--region", "ap-beijing", "--dry-run"]).ok();
}
