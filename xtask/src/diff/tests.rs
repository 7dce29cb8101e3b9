use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

use super::*;

/// A folder that is gone when dropped.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);

        let unique = format!("xtask-diff-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(unique);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    fn git(&self, arguments: &[&str]) {
        let user = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
        let mut git = Command::new("git");
        let output = git.arg("-C").arg(&self.0).args(user).args(arguments).output().unwrap();
        assert!(output.status.success(), "{output:?}");
    }

    /// The report on these, asked for in this folder.
    fn compare(&self, old: &str, new: &str) -> Result<Report> {
        self.compare_with(Options { old: old.to_owned(), new: new.to_owned(), ..Options::default() })
    }

    fn compare_with(&self, options: Options) -> Result<Report> {
        compare(&options, &self.0)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Two editions of one service, as the Chinese and the international one differ: the second is a part of the first.
const CN: &str = r#"{
  "service": "chaos", "short_name": "chaos", "version": "2021-08-20",
  "actions": {
    "Create": {"request": {"Targets": "[Target]!"}, "response": {"Id": "int64+"}},
    "Look": {"request": {"Id": "int64!"}, "response": {"Task": "Task+?"}}
  },
  "objects": {
    "Target": {"Name": "string"},
    "Task": {"Id": "int64", "Title": "string", "Purpose": "string?", "Start": "string?"}
  }
}"#;
const INTL: &str = r#"{
  "service": "chaos", "short_name": "chaos", "version": "2021-08-20",
  "actions": {"Look": {"request": {"Id": "int64!"}, "response": {"Task": "Task+?"}}},
  "objects": {"Task": {"Id": "int64", "Title": "string"}}
}"#;

const REPORT: &str = "\
chaos 2021-08-20: 2 -> 1 actions, 6 -> 3 objects, 11 -> 5 members
  action Create
    breaking: removed; its types and its method are gone
  object Target
    breaking: removed; its type is gone
  object Task
    breaking: Purpose removed, was string?; its field is gone
    breaking: Start removed, was string?; its field is gone

1 of 1 services changed: 4 changes are breaking, 0 compatible
services: 0 added, 0 removed
actions: 0 added, 1 removed
objects: 0 added, 1 removed
members of what both have: 0 added, 2 removed";

#[test]
fn folders_packages_and_revisions_compare_alike() {
    let scratch = Scratch::new();
    let [cn, intl] = ["cn", "intl"].map(|name| scratch.path(name));
    scratch.write("cn/chaos/2021-08-20/facts.json", CN);
    scratch.write("intl/chaos/2021-08-20/facts.json", INTL);
    scratch.write("package/tccli/services/chaos/v20210820/api.json", &api_of_intl().to_string());
    let package = scratch.path("package");
    for new in [&intl, &package] {
        assert_eq!(scratch.compare(&cn, new).unwrap().to_string(), REPORT, "{new}");
    }
    assert_eq!(scratch.compare(&intl, &package).unwrap().to_string(), "0 of 1 services changed");

    scratch.git(&["init", "--quiet"]);
    for (text, tag) in [(CN, "v1"), (INTL, "v2")] {
        scratch.write("api-spec/chaos/2021-08-20/facts.json", text);
        scratch.write("api-spec/chaos/2021-08-20/overlay/facts.json", "{}");
        scratch.git(&["add", "api-spec"]);
        scratch.git(&["commit", "--quiet", "--message", tag]);
        scratch.git(&["tag", tag]);
    }
    let checkout = scratch.path("");
    for (old, new) in [("v1", "v2"), ("HEAD~1", &checkout), ("v1", &package), (&cn, "HEAD")] {
        assert_eq!(scratch.compare(old, new).unwrap().to_string(), REPORT, "{old} {new}");
    }
    // The tests run where there is a folder `src`: what exists as a path is one.
    scratch.git(&["tag", "src"]);
    assert!(format!("{:#}", scratch.compare("src", &cn).err().unwrap()).contains("nor a package"));
}

/// What upstream's metadata of [`INTL`] looks like.
fn api_of_intl() -> Value {
    let member = |name: &str, form: &str, of: &str| json!({"name": name, "type": form, "member": of});
    let mut id = member("Id", "int", "int64");
    id["required"] = json!(true);
    let mut task = member("Task", "object", "Task");
    task["output_required"] = json!(true);
    task["value_allowed_null"] = json!(true);
    json!({
        "metadata": {"apiVersion": "2021-08-20", "serviceShortName": "chaos"},
        "actions": {"Look": {"input": "LookRequest", "output": "LookResponse"}},
        "objects": {
            "LookRequest": {"members": [id]},
            "LookResponse": {"members": [task, member("RequestId", "string", "string")]},
            "Task": {"members": [member("Id", "int", "int64"), member("Title", "string", "string")]}
        }
    })
}

#[test]
fn a_commit_that_only_changes_an_overlay_is_told_with_what_it_breaks() {
    let scratch = Scratch::new();
    scratch.git(&["init", "--quiet"]);
    let overlay = |rules: &str| format!(r#"{{"doc": "Looks.", "rules": [{rules}]}}"#);
    scratch.write("api-spec/chaos/2021-08-20/facts.json", CN);
    scratch.write("api-spec/chaos/2021-08-20/pins.json", r#"{"requests": {}, "responses": {}, "objects": {}}"#);
    scratch.write("api-spec/effects.json", r#"{"reads": ["Look"], "odd": []}"#);
    scratch.write("api-spec/schema/overlay.json", "no spec at all");
    let rules = [
        r#"{"range": "Id", "min": 1, "level": "warn", "because": "Somebody said so."}"#,
        r#"{"range": "Id", "min": 1, "because": "Ids begin at 1."}"#,
        r#"{"range": "Id", "min": 1, "because": "That is where ids begin."}"#,
    ];
    for rule in rules {
        scratch.write("api-spec/chaos/2021-08-20/overlay/Look.json", &overlay(rule));
        scratch.git(&["add", "api-spec"]);
        scratch.git(&["commit", "--quiet", "--message", "a rule"]);
    }
    let head =
        "chaos 2021-08-20: 2 actions, 6 objects, 11 members\n  action Look\n    breaking: request has another rule: ";
    let rule = "Id is at least 1; it was: Id is at least 1 (only warned of); a request that passed may be refused\n";
    for new in ["HEAD~1", "HEAD", &scratch.path("api-spec")] {
        let report = scratch.compare("HEAD~2", new).unwrap();
        assert_eq!((report.breaking(), report.notes().count()), (1, 0));
        assert!(report.to_string().starts_with(&format!("{head}{rule}")), "{new}: {report}");
    }
    assert_eq!(scratch.compare("HEAD~1", "HEAD").unwrap().to_string(), "0 of 1 services changed");
    let back = scratch.compare("HEAD", "HEAD~2").unwrap();
    assert!(back.breaking() == 0 && back.to_string().contains("it warns, and refuses nothing"), "{back}");

    // What only one side knows: which actions read. What cannot be read there is told as git would.
    scratch.write("api-spec/effects.json", r#"{"verbs": ["Look"]}"#);
    scratch.git(&["commit", "--quiet", "--all", "--message", "another form"]);
    let report = scratch.compare("HEAD~1", "HEAD").unwrap();
    assert!(report.to_string().contains("is of unknown effect now, and only read"), "{report}");
    let notes: Vec<_> = report.notes().collect();
    assert!(
        notes.len() == 1 && notes[0].contains("does not fit HEAD, and is passed over: HEAD:api-spec/effects.json:1"),
        "{notes:?}"
    );
}

#[test]
fn a_package_is_read_with_our_overlays_as_far_as_they_fit() {
    let scratch = Scratch::new();
    scratch.write("api-spec/chaos/2021-08-20/facts.json", CN);
    scratch.write(
        "api-spec/chaos/2021-08-20/overlay/Look.json",
        r#"{"region": "needed", "members": {"Id": {"add": "int64"}, "Gone": {"doc": "Was."}}}"#,
    );
    scratch.write("api-spec/chaos/2021-08-20/overlay/Create.json", "{}");
    scratch.write("package/tccli/services/chaos/v20210820/api.json", &api_of_intl().to_string());
    let report = scratch.compare(&scratch.path("api-spec"), &scratch.path("package")).unwrap();
    assert_eq!(report.to_string(), REPORT);
    let notes: Vec<_> = report.notes().collect();
    for part in [
        "package, and is passed over: api-spec/chaos/2021-08-20/overlay/Create.json:1: no action of chaos is called Create",
        "package, and is passed over: api-spec/chaos/2021-08-20/overlay/Look.json:1: members.Id.add: upstream has Id by now",
        "package, and is passed over: api-spec/chaos/2021-08-20/overlay/Look.json:1: members.Gone: no member of Look",
        "api-spec, and is passed over: ",
    ] {
        assert!(notes.iter().any(|note| note.contains(part)), "{part}: {notes:#?}");
    }
    assert_eq!(notes.len(), 5, "{notes:#?}");
}

#[test]
fn services_are_chosen_and_breaking_changes_can_be_told_alone() {
    let scratch = Scratch::new();
    let other = |text: &str| text.replace("\"service\": \"chaos\"", "\"service\": \"other\"");
    scratch.write("old/chaos/2021-08-20/facts.json", CN);
    scratch.write("new/chaos/2021-08-20/facts.json", INTL);
    scratch.write("old/other/2021-08-20/facts.json", &other(INTL));
    scratch.write("new/other/2021-08-20/facts.json", &other(CN));
    scratch.write("new/fresh/2021-08-20/facts.json", &CN.replace("\"service\": \"chaos\"", "\"service\": \"fresh\""));
    let [old, new] = ["old", "new"].map(|name| scratch.path(name));
    let options = Options { old, new, ..Options::default() };

    let all = scratch.compare_with(options.clone()).unwrap();
    assert_eq!(all.breaking(), 4);
    assert!(
        all.to_string()
            .contains("\nfresh 2021-08-20: 2 actions, 6 objects, 11 members\n  compatible: added; its crates")
    );
    assert!(
        all.to_string().contains("3 of 3 services changed: 4 changes are breaking, 5 compatible\nservices: 1 added")
    );
    let breaking = scratch.compare_with(Options { breaking: true, ..options.clone() }).unwrap();
    let told = REPORT.split_once("\n\n").unwrap().0;
    assert_eq!(breaking.to_string().split_once("\n\n").unwrap().0, told);
    assert!(
        !breaking.to_string().contains("other")
            && breaking.to_string().contains("4 changes are breaking, 5 compatible")
    );
    for services in [vec!["chaos".to_owned()], vec!["chaos/2021-08-20".to_owned()]] {
        assert_eq!(scratch.compare_with(Options { services, ..options.clone() }).unwrap().to_string(), REPORT);
    }
    for (asked, expected) in [
        ("chao", "neither side has chao; the nearest is chaos"),
        ("chaos/2020-01-01", "neither side has chaos/2020-01-01"),
        ("weather", "neither side has weather"),
    ] {
        let options = Options { services: vec!["other".to_owned(), asked.to_owned()], ..options.clone() };
        assert_eq!(scratch.compare_with(options).err().unwrap().to_string(), expected);
    }
}

#[test]
fn the_report_is_json_too() {
    let scratch = Scratch::new();
    scratch.write("old/chaos/2021-08-20/facts.json", CN);
    scratch.write("new/chaos/2021-08-20/facts.json", INTL);
    let report = scratch.compare(&scratch.path("old"), &scratch.path("new")).unwrap();
    let report: Value = serde_json::from_str(&report.to_json()).unwrap();
    let [service] = report["services"].as_array().unwrap().as_slice() else { panic!("{report}") };
    let side = json!({"service": "chaos", "version": "2021-08-20", "actions": 2, "objects": 6, "members": 11});
    assert_eq!(service["old"], side);
    let change = json!({
        "of": "object", "name": "Task", "path": "Purpose",
        "what": "removed, was string?", "verdict": "breaking", "why": "its field is gone"
    });
    assert_eq!(service["changes"][2], change);
    assert_eq!(report["summary"]["members"], json!({"added": 0, "removed": 2}));
    assert_eq!((&report["summary"]["breaking"], &report["summary"]["compared"]), (&json!(4), &json!(1)));
}

#[test]
fn what_is_neither_is_told() {
    let scratch = Scratch::new();
    scratch.git(&["init", "--quiet"]);
    scratch.write("empty/readme", "");
    scratch.write("damaged/chaos/2021-08-20/facts.json", "{}");
    scratch.write("good/chaos/2021-08-20/facts.json", CN);
    let [empty, damaged, good] = ["empty", "damaged", "good"].map(|name| scratch.path(name));
    for (old, expected) in [
        ("nowhere", "cannot compare nowhere: there is no such path, and no such revision of "),
        ("--help", "cannot compare --help: there is no such path, and no such revision of "),
        ("HEAD", "cannot compare HEAD: there is no such path, and no such revision of "),
        (&empty, "it has neither <service>/<version>/facts.json nor a package: "),
        (&damaged, "damaged/chaos/2021-08-20/facts.json:1: missing field `service`"),
    ] {
        let error = scratch.compare(old, &good).err().unwrap();
        assert!(format!("{error:#}").contains(expected), "{error:#}");
    }
}
