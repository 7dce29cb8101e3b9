//! `tc3 spec`: the catalogue searched and shown, and descriptions that a user adds.

use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::{Run, run_bare, run_with, tc3};
use serde_json::json;

/// A folder that is gone when dropped: the user's data, and packages.
pub(crate) struct Home(PathBuf);

impl Home {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);

        let unique = format!("tc3-cli-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let home = std::env::temp_dir().join(unique);
        fs::create_dir_all(&home).unwrap();
        Self(home)
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        run_with(tc3().env("XDG_DATA_HOME", &self.0).args(arguments))
    }

    /// Everything in the user's data folder, by its path.
    fn data(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut open = vec![self.0.join("tc3")];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten() {
                let path = entry.unwrap().path();
                found.push(path.strip_prefix(&self.0).unwrap().display().to_string());
                open.push(path);
            }
        }
        found.sort();
        found
    }

    pub(crate) fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.0.join(name);
        fs::write(&path, content).unwrap();
        path.display().to_string()
    }

    /// A wheel that describes a service's version, the action and its one member.
    fn wheel(&self, name: &str, service: &str, action: &str, member: &str, doc: &str) -> String {
        let api = format!(
            r#"{{"actions": {{"{action}": {{"name": "Title {doc}", "document": "<p>Does {doc}.</p>", "input": "In", "output": "Out"}}}},
                "objects": {{"In": {{"members": [{{"name": "{member}", "document": "Member &lt;{doc}&gt;"}}]}}, "Out": {{"members": []}}}}}}"#
        );
        self.file(name, &zip(&[(&format!("tccli/services/{service}/api.json"), &api)]))
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub(crate) fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn search(arguments: &[&str]) -> (Vec<String>, String) {
    let run = run_bare(&[&["spec", "search"], arguments].concat());
    assert_eq!(run.status, 0, "{run:?}");
    (run.stdout.lines().map(str::to_owned).collect(), run.stderr)
}

#[test]
fn a_search_finds_actions_as_they_are_called() {
    let (lines, said) = search(&["modify", "task", "run"]);
    let (spelled, said_of_it) = lines[0].split_once("  ").unwrap();
    assert_eq!(spelled, "cfg ModifyTaskRunStatus");
    assert_eq!(said_of_it.trim_start(), "Moves an experiment to another state, or ends it with a verdict.");
    assert_eq!(said, "");
    let (lines, _) = search(&["reszie disk"]);
    assert!(lines[0].starts_with("cbs ResizeDisk"), "{lines:?}");
    assert!(lines.iter().any(|line| line.starts_with("cvm ResizeInstanceDisks")), "{lines:?}");
}

#[test]
fn members_and_other_versions_are_spelled_out() {
    let (lines, _) = search(&["cfg", "expect"]);
    assert!(lines[0].starts_with("cfg ModifyTaskRunStatus --IsExpect  "), "{lines:?}");
    let (lines, _) = search(&["tke", "describe", "clusters", "--limit", "1000"]);
    assert!(lines[0].starts_with("tke DescribeClusters") && !lines[0].contains("--version"), "{lines:?}");
    assert!(lines.iter().any(|line| line.starts_with("tke DescribeClusters --version ")), "{lines:?}");
}

#[test]
fn a_search_says_how_many_more_there_are() {
    let (lines, said) = search(&["describe", "--limit", "3"]);
    assert_eq!(lines.len(), 3);
    assert!(said.starts_with("note: ") && said.contains(" more; --limit "), "{said}");
    let (lines, said) = search(&["elephant"]);
    assert!(lines.is_empty() && said.starts_with("note: nothing is called so"), "{said}");
}

#[test]
fn a_spec_is_shown_as_json() {
    let service = run_bare(&["spec", "show", "as"]).json();
    assert_eq!((&service["service"], &service["short_name"]), (&"autoscaling".into(), &"as".into()));
    assert!(service["actions"].as_array().unwrap().len() > 50);

    let action = run_bare(&["spec", "show", "cfg", "modify-task-run-status"]).json();
    let members = &action["request"]["members"];
    assert_eq!((&members["TaskId"]["type"], &members["TaskId"]["required"]), (&"int64".into(), &true.into()));
    assert_eq!((&members["Status"]["enum"], &members["Status"]["closed"]), (&"TaskStatus".into(), &true.into()));
    assert!(members["Summary"].get("required").is_none(), "what does not hold is left out");
    let rule = &action["request"]["rules"][0];
    assert_eq!((&rule["required_when"]["Status"][0], &rule["members"][1]), (&1004.into(), &"Summary".into()));
    assert_eq!(action["enums"]["TaskStatus"]["values"][0]["name"], "NotStarted");
    assert_eq!(action["rate_limit"]["per_second"], 10);
    assert_eq!(action["intent"]["on"], "Status");
    assert!(action["examples"][0]["request"].is_object());

    let object = run_bare(&["spec", "show", "cvm", "Placement"]).json();
    assert_eq!((&object["object"], &object["members"]["Zone"]["type"]), (&"Placement".into(), &"string".into()));
    let action = run_bare(&["spec", "show", "cvm", "RunInstances"]).json();
    assert_eq!(action["objects"]["Placement"]["members"], object["members"]);
    let old = run_bare(&["spec", "show", "tke", "--version", "2018-05-25"]).json();
    assert_eq!((&old["version"], old["versions"].as_array().unwrap().len()), (&"2018-05-25".into(), 2));
}

#[test]
fn what_calling_it_does_is_shown_with_where_that_is_known_from() {
    for (service, action, effect, from) in [
        ("vpc", "DescribeVpcs", Some("read"), Some("name")),
        ("cfg", "DescribeTask", Some("read"), Some("overlay")),
        ("cfg", "ModifyTaskRunStatus", Some("change"), Some("overlay")),
        ("cvm", "RunInstances", Some("idempotent"), Some("overlay")),
        ("cvm", "AllocateHosts", Some("idempotent"), Some("member")),
        ("cbs", "CreateDisks", Some("idempotent"), Some("member")),
        ("cvm", "InquiryPriceRunInstances", Some("read"), Some("name")),
        ("cvm", "DescribeInstanceVncUrl", None, None),
        ("ecm", "RunInstances", None, None),
        ("vpc", "CreateVpc", None, None),
    ] {
        let shown = run_bare(&["spec", "show", service, action]).json();
        let text = |key: &str| shown.get(key).map(|value| value.as_str().unwrap().to_owned());
        assert_eq!((text("effect").as_deref(), text("effect_from").as_deref()), (effect, from), "{action}");
    }
    assert!(run_bare(&["help", "vpc", "DescribeVpcs"]).ok().contains("Only reads, by its name: safe to send again."));
    let help = run_bare(&["help", "cbs", "CreateDisks"]).ok();
    assert!(help.contains("Idempotent, by its ClientToken: safe to send again with the same one."), "{help}");
    let help = run_bare(&["help", "vpc", "CreateVpc"]).ok();
    assert!(!help.contains("Only reads") && !help.contains("Idempotent"), "{help}");
}

#[test]
fn how_it_is_paged_is_shown_in_the_form_of_an_overlay() {
    let offset = json!({"offset": "Offset", "size": "Limit", "items": "VpcSet", "key": "VpcId", "total": "TotalCount"});
    let number = json!({
        "number": "PageNumber", "first": 0, "size": "PageSize", "items": "NewsList", "key": "Id", "total": "Count"
    });
    let token = json!({
        "token": "NextToken", "next": "NextToken", "size": "MaxResults", "items": "Users", "key": "UserId",
        "total": "TotalCounts", "has_more": "IsTruncated"
    });
    for (service, action, paging) in [
        ("vpc", "DescribeVpcs", Some(offset)),
        ("vcube", "DescribeNews", Some(number)),
        ("organization", "ListUsers", Some(token)),
        ("vpc", "CreateVpc", None),
        ("ciam", "ListUser", None),
    ] {
        let shown = run_bare(&["spec", "show", service, action]).json();
        let from = paging.as_ref().map(|_| json!("name"));
        assert_eq!((shown.get("paging"), shown.get("paging_from")), (paging.as_ref(), from.as_ref()), "{action}");
    }
    let help = |action| run_bare(&["help", "vpc", action]).ok().split_whitespace().collect::<Vec<_>>().join(" ");
    let told = help("DescribeVpcs");
    let paged =
        "Answers a page at a time: Offset and Limit ask; VpcSet has the items, VpcId tells them apart, TotalCount says";
    let doubtful = "Items that move meanwhile may be missed or come twice.";
    assert!(told.contains(paged) && !told.contains(doubtful), "{told}");
    assert!(help("DescribeAssistantCidr").contains(doubtful));
    assert!(!run_bare(&["help", "vpc", "CreateVpc"]).ok().contains("a page at a time"));
}

#[test]
fn what_can_be_waited_for_is_shown_in_the_form_of_an_overlay() {
    let running = json!({
        "doc": "the experiment runs", "member": "Task.TaskStatus", "done": [1002], "dead": [1004], "nothing": "misfit",
        "interval": 5, "timeout": 180
    });
    let shown = run_bare(&["spec", "show", "cfg", "DescribeTask"]).json();
    assert_eq!(shown["waiters"]["running"], running);
    assert_eq!(shown["waiters"].as_object().unwrap().len(), 3);
    let gone = run_bare(&["spec", "show", "cvm", "DescribeInstances"]).json()["waiters"]["terminated"].clone();
    assert_eq!((&gone["done"], &gone["nothing"]), (&json!([]), &json!("done")));
    assert!(run_bare(&["spec", "show", "vpc", "DescribeVpcs"]).json().get("waiters").is_none());

    let help = run_bare(&["help", "cvm", "DescribeInstances"]).ok();
    let told = help.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "Waiters running waits until all instances run: InstanceSet.InstanceState is \"RUNNING\"; \"LAUNCH_FAILED\", ",
        "terminated waits until all instances are gone: nothing is at InstanceSet.InstanceState.",
    ] {
        assert!(told.contains(part), "{help}");
    }
    assert!(!run_bare(&["help", "vpc", "DescribeVpcs"]).ok().contains("Waiters"));
}

#[test]
fn what_asks_for_a_stream_is_shown_in_the_form_of_an_overlay() {
    for (service, action, streams) in [
        ("lkeap", "ChatCompletions", json!({"when": {"Stream": true}})),
        ("ig", "GetLLMDiagnosisDrug", json!({"when": {"ResultType": 1}})),
        ("trtc", "TextToSpeechSSE", json!("always")),
    ] {
        let shown = run_bare(&["spec", "show", service, action]).json();
        assert_eq!(shown["streams"], streams, "{service} {action}");
    }
    assert_eq!(run_bare(&["spec", "show", "trtc", "TextToSpeechSSE"]).json()["hosts"], "ai");
    assert!(run_bare(&["help", "trtc", "TextToSpeechSSE"]).ok().contains("Answered by trtc.ai.tencentcloudapi.com."));
    let shown = run_bare(&["spec", "show", "es", "ChatCompletions", "--version", "2025-01-01"]).json();
    assert_eq!(shown["streams"], json!({"unless": {"Stream": false}}));
    for (service, action) in [("hunyuan", "FilesList"), ("vpc", "CreateVpc")] {
        assert!(run_bare(&["spec", "show", service, action]).json().get("streams").is_none());
        assert!(!run_bare(&["help", service, action]).ok().contains("stream of events"));
    }
    let help = run_bare(&["help", "lkeap", "ChatCompletions"]).ok();
    let told = help.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("Answers with a stream of events where Stream is true."), "{help}");
}

#[test]
fn members_are_shown_in_the_order_of_the_spec() {
    let shown = run_bare(&["spec", "show", "cfg", "ModifyTaskRunStatus"]).ok();
    let at = |name: &str| shown.find(&format!("\"{name}\": {{")).unwrap();
    assert!(at("TaskId") < at("Status") && at("Status") < at("IsExpect") && at("IsExpect") < at("Summary"));
}

#[test]
fn versions_are_compared() {
    let told = run_bare(&["spec", "diff", "tke", "2018-05-25", "2022-05-01"]).ok();
    assert!(told.starts_with("tke 2018-05-25 -> 2022-05-01: "), "{told}");
    assert!(told.lines().any(|line| line.trim_start().starts_with("breaking: ")), "{told}");
    let same = run_bare(&["spec", "diff", "cfg", "2021-08-20", "2021-08-20"]).ok();
    assert!(same.starts_with("cfg 2021-08-20: 17 actions") && same.lines().count() == 1, "{same}");
    assert!(run_bare(&["spec", "diff", "cfg", "2021-08-20", "2020-01-01"]).error(2).contains("no version 2020-01-01"));
}

#[test]
fn what_is_not_there_is_told_with_the_nearest() {
    let told = |arguments: &[&str]| run_bare(&[&["spec"], arguments].concat()).error(2);
    assert!(told(&["show", "lighthous"]).contains("nearest is lighthouse"));
    let line = told(&["show", "cvm", "Placment"]);
    assert!(line.contains("no action and no object of cvm, the nearest is Placement"), "{line}");
    assert!(told(&["show", "cvm", "--version", "2001-01-01"]).contains("no version 2001-01-01"));
    for arguments in [&[][..], &["search"], &["show"], &["docs"], &["docs", "add"], &["nothing"], &["search", "-x"]] {
        assert!(told(arguments).contains("tc3 help spec"), "{arguments:?}");
    }
    assert!(run_bare(&["-v", "spec"]).error(2).contains("the options of tc3 spec stand behind it"));
    assert!(run_bare(&["help", "spec", "nothing"]).error(2).contains("tc3 spec has no nothing"));
}

#[test]
fn the_command_has_pages() {
    let page = run_bare(&["help", "spec"]).ok();
    assert_eq!(run_bare(&["spec", "--help"]).ok(), page);
    assert!(["search", "show", "diff", "docs"].iter().all(|name| page.contains(&format!("  {name}  "))), "{page}");
    let page = run_bare(&["help", "spec", "docs", "add"]).ok();
    assert_eq!(run_bare(&["spec", "docs", "add", "-h"]).ok(), page);
    assert!(page.contains("tc3 spec docs add <PATH>") && page.contains("the last added counts"), "{page}");
}

#[test]
fn help_shows_what_was_added_where_we_say_nothing() {
    let home = Home::new();
    let before = home.run(&["help", "cbs", "ResizeDisk"]).ok();
    assert!(before.contains("tc3 help spec docs add tells"), "{before}");
    let wheel = home.wheel("one.whl", "cbs/v20170312", "ResizeDisk", "DiskSize", "one");
    let told = home.run(&["spec", "docs", "add", &wheel]).ok();
    assert_eq!(told, "one.whl describes 1 service version\n");

    let page = home.run(&["help", "cbs", "ResizeDisk"]).ok();
    for part in ["\nDoes one.\n", "Member <one>", "described by one.whl"] {
        assert!(page.contains(part), "{page}");
    }
    let lists = home.run(&["help", "cbs"]).ok();
    assert!(lists.lines().any(|line| line.contains("ResizeDisk ") && line.ends_with("Title one")), "{lists}");
    let found = home.run(&["spec", "search", "cbs", "resize", "disk"]).ok();
    assert!(found.lines().next().unwrap().ends_with("Title one"), "{found}");
}

#[test]
fn our_words_go_first() {
    let home = Home::new();
    let wheel = home.wheel("one.whl", "cfg/v20210820", "ModifyTaskRunStatus", "Summary", "one");
    home.run(&["spec", "docs", "add", &wheel]).ok();
    let page = home.run(&["help", "cfg", "ModifyTaskRunStatus"]).ok();
    assert!(page.contains("Moves an experiment") && !page.contains("Does one") && !page.contains("Member <one>"));
}

#[test]
fn the_last_added_counts_until_it_is_removed() {
    let home = Home::new();
    let list = || home.run(&["spec", "docs", "list"]);
    let none = list();
    assert!(
        none.status == 0 && none.stdout.is_empty() && none.stderr.contains("no descriptions were added"),
        "{none:?}"
    );
    for (name, service, doc) in
        [("one.whl", "cbs", "one"), ("other.whl", "autoscaling", "x"), ("two.whl", "cbs", "two")]
    {
        let version = if service == "cbs" { "cbs/v20170312" } else { "autoscaling/v20180419" };
        let wheel = home.wheel(name, version, "ResizeDisk", "DiskSize", doc);
        home.run(&["spec", "docs", "add", &wheel]).ok();
    }
    assert_eq!(list().ok(), "autoscaling 2018-04-19 other.whl\ncbs 2017-03-12 two.whl\n");
    assert!(home.run(&["help", "cbs", "ResizeDisk"]).ok().contains("Does two."));
    assert_eq!(
        home.data(),
        [
            "tc3/docs",
            "tc3/docs/autoscaling",
            "tc3/docs/autoscaling/2018-04-19.jsonl",
            "tc3/docs/cbs",
            "tc3/docs/cbs/2017-03-12.jsonl"
        ]
    );

    assert!(home.run(&["spec", "docs", "remove", "cvm"]).error(2).contains("no descriptions of cvm"));
    let told = home.run(&["spec", "docs", "remove", "as", "as"]).ok();
    assert_eq!(told, "the descriptions of 1 service version were removed\n");
    assert_eq!(list().ok(), "cbs 2017-03-12 two.whl\n");
    home.run(&["spec", "docs", "remove"]).ok();
    assert!(list().stdout.is_empty());
    assert_eq!(home.data(), ["tc3/docs"]);
}

#[test]
fn a_folder_is_a_package_too() {
    let home = Home::new();
    let folder = home.0.join("unpacked");
    fs::create_dir_all(folder.join("tccli/services/cbs/v20170312")).unwrap();
    let api = r#"{"actions": {"ResizeDisk": {"name": "", "document": "In a folder.", "input": "A", "output": "B"}}, "objects": {}}"#;
    fs::write(folder.join("tccli/services/cbs/v20170312/api.json"), api).unwrap();
    home.run(&["spec", "docs", "add", &folder.display().to_string()]).ok();
    assert!(home.run(&["help", "cbs", "ResizeDisk"]).ok().contains("In a folder."));
    assert_eq!(home.run(&["spec", "docs", "list"]).ok(), "cbs 2017-03-12 unpacked\n");
}

#[test]
fn a_package_that_is_none_leaves_nothing_behind() {
    let home = Home::new();
    let name = "tccli/services/cbs/v20170312/api.json";
    let whole = zip(&[(name, "{\"actions\": {}, \"objects\": {}}")]);
    for (content, expected) in [
        (&b"no package"[..], "neither a wheel nor an sdist"),
        (&whole[..whole.len() - 30], "neither a wheel nor an sdist"),
        (&zip(&[("tccli/main.py", "")]), "there is no services/<service>/v<date>/api.json in it"),
        (&zip(&[("tccli/services/a/v20200101/api.json", "{\"actions\": {}, \"objects\": {}}"), (name, "{")]), name),
    ] {
        let wheel = home.file("broken.whl", content);
        let line = home.run(&["spec", "docs", "add", &wheel]).error(2);
        assert!(line.contains("broken.whl: ") && line.contains(expected), "{line}");
        assert_eq!(home.data(), [""; 0]);
    }
    assert!(home.run(&["spec", "docs", "add", "nowhere.whl"]).error(2).contains("nowhere.whl: "));
}

#[test]
fn a_data_folder_that_cannot_be_made_is_told() {
    let home = Home::new();
    let wheel = home.wheel("one.whl", "cbs/v20170312", "ResizeDisk", "DiskSize", "one");
    home.file("tc3", b"a file where the folder belongs");
    let line = home.run(&["spec", "docs", "add", &wheel]).error(2);
    assert!(line.contains("cannot make") && line.contains("tc3"), "{line}");
    let homeless = run_with(tc3().env_remove("HOME").args(["spec", "docs", "add", &wheel]));
    assert!(homeless.error(2).contains("set XDG_DATA_HOME or HOME"));
}

#[test]
fn damaged_descriptions_are_a_warning() {
    let home = Home::new();
    let wheel = home.wheel("one.whl", "cbs/v20170312", "ResizeDisk", "DiskSize", "one");
    home.run(&["spec", "docs", "add", &wheel]).ok();
    let stored = Path::new("tc3/docs/cbs/2017-03-12.jsonl");
    home.file(&stored.display().to_string(), b"{\"form\":99}\n");
    let run = home.run(&["help", "cbs", "ResizeDisk"]);
    assert_eq!(run.status, 0);
    assert!(run.stdout.contains("--DiskSize") && run.stderr.starts_with("warning: "), "{run:?}");
    assert!(run.stderr.contains("2017-03-12.jsonl") && run.stderr.contains("tc3 spec docs add"), "{}", run.stderr);
    assert!(home.run(&["spec", "docs", "list"]).ok().contains("cbs 2017-03-12 damaged: "));
    home.run(&["spec", "docs", "remove", "cbs"]).ok();
    assert_eq!(home.data(), ["tc3/docs"]);
}

#[test]
fn the_kinds_that_a_service_keeps_are_shown() {
    let kinds = run_bare(&["spec", "show", "vpc", "--kinds"]).json();
    assert_eq!(
        kinds["Subnet"],
        json!({
            "id": "SubnetId",
            "make": {"CreateSubnet": "Subnet.SubnetId", "CreateSubnets": "SubnetSet.SubnetId"},
            "list": {"DescribeSubnets": {"items": "SubnetSet", "id": "SubnetId", "by": "SubnetIds"}},
            "change": {"ModifySubnetAttribute": "SubnetId"},
            "end": {"DeleteSubnet": "SubnetId"},
            "in": {"VpcId": "Vpc"},
        })
    );
    assert_eq!(run_bare(&["spec", "show", "aai", "--kinds"]).json(), json!({}));
    assert_eq!(run_bare(&["spec", "show", "vpc", "CreateVpc", "--kinds"]).status, 2);
}
