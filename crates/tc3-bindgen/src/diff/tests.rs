use std::collections::HashMap;
use std::fs;
use std::sync::{LazyLock, Mutex};

use tc3_spec::Catalogue;

use super::*;
use crate::catalogue;
use crate::testing::{self, Folder};

/// `Filter` is only sent, `Job` and `Next` only received, `Tag` both.
const BASE: &str = r#"{
  "service": "demo", "short_name": "dm", "version": "2024-01-02",
  "actions": {
    "Look": {
      "request": {"Id": "int64!", "Zone": "string!", "Filter": "Filter", "Tags": "[Tag]", "Note": "string"},
      "response": {"Job": "Job+", "Count": "uint64+?"}
    },
    "Stop": {"request": {}, "response": {}}
  },
  "objects": {
    "Filter": {"Name": "string!", "Uui": "string", "UUI": "string"},
    "Job": {"Name": "string+", "Day": "date?", "Days": "[date]", "Parts": "[Job]", "Next": "Next"},
    "Next": {"At": "datetime", "Tag": "Tag"},
    "Tag": {"Key": "string!+", "Value": "string"}
  }
}"#;

/// What is replaced in [`BASE`], by what, and all that the diff says, with the subject before each change.
const CASES: &[(&str, &str, &[&str])] = &[
    // Members of a request.
    (
        r#""Note": "string""#,
        r#""Note": "string", "More": "bool""#,
        &["action Look: compatible: request.More added as bool; it need not be set"],
    ),
    (
        r#""Note": "string""#,
        r#""Note": "string", "More": "bool!""#,
        &["action Look: breaking: request.More added as bool!; a request without it is refused"],
    ),
    (
        r#""Note": "string""#,
        r#""Note": "string", "More": "binary""#,
        &[
            "action Look: compatible: is carried as a form of parts now; code that is generated anew sends it so; calls by name \
             have to say so",
            "action Look: compatible: request.More added as binary; it need not be set",
        ],
    ),
    (r#", "Note": "string""#, "", &["action Look: breaking: request.Note removed, was string; its field is gone"]),
    (
        r#""Note": "string""#,
        r#""Remark": "string""#,
        &[
            "action Look: breaking: request.Note removed, was string, perhaps renamed to Remark; its field is gone",
            "action Look: compatible: request.Remark added as string, perhaps Note under a new name; it need not be set",
        ],
    ),
    (
        r#""Note": "string""#,
        r#""Note": "string!""#,
        &["action Look: breaking: request.Note is required now; a request without it is refused"],
    ),
    (
        r#""Id": "int64!""#,
        r#""Id": "int64""#,
        &["action Look: compatible: request.Id is no longer required; the arguments of `new` stay as first released"],
    ),
    (
        r#""Id": "int64!""#,
        r#""Id": "uint64!""#,
        &["action Look: breaking: request.Id changed from int64 to uint64; its field has another type"],
    ),
    (
        r#""Note": "string""#,
        r#""Note": "string+""#,
        &["action Look: compatible: request.Note is always present now; no answer carries it"],
    ),
    (
        r#""Id": "int64!", "Zone": "string!""#,
        r#""Zone": "string!", "Id": "int64!""#,
        &[
            "action Look: compatible: request has its members in another order; JSON does not care, and `new` keeps its own order",
        ],
    ),
    (
        r#""Tags": "[Tag]", "Note": "string""#,
        r#""Note": "string", "Tags": "[Tag]""#,
        &[
            "action Look: compatible: request has its members in another order; JSON does not care, and `new` keeps its own order",
        ],
    ),
    // Members of an answer.
    (
        r#""Job": "Job+""#,
        r#""Job": "Job+", "More": "bool!+""#,
        &["action Look: compatible: response.More added as bool!+; a new field"],
    ),
    (
        r#""Job": "Job+""#,
        r#""Job": "Job""#,
        &[
            "action Look: compatible: response.Job is no longer always present; its field stays plain or an `Option`, as first \
         released",
        ],
    ),
    (
        r#""Job": "Job+""#,
        r#""Job": "Job+?""#,
        &[
            "action Look: compatible: response.Job may be null now; its field stays plain or an `Option`, as first released",
        ],
    ),
    (
        r#""Count": "uint64+?""#,
        r#""Count": "uint64!+""#,
        &[
            "action Look: compatible: response.Count is required now; no request that passed is concerned",
            "action Look: compatible: response.Count is no longer null; its field stays plain or an `Option`, as first \
         released",
        ],
    ),
    (
        r#""Job": "Job+", "Count": "uint64+?""#,
        r#""Count": "uint64+?", "Job": "Job+""#,
        &[
            "action Look: compatible: response has its members in another order; JSON does not care, and `new` keeps its own order",
        ],
    ),
    // Members of objects, by how these are used.
    (
        r#""Key": "string!+""#,
        r#""Key": "string!+", "Kind": "string!""#,
        &["object Tag: breaking: Kind added as string!; a request without it is refused"],
    ),
    (
        r#""Value": "string""#,
        r#""Value": "string!+""#,
        &[
            "object Tag: breaking: Value is required now; a request without it is refused",
            "object Tag: compatible: Value is always present now; its field stays plain or an `Option`, as first released",
        ],
    ),
    (
        r#""Name": "string+""#,
        r#""Name": "string!+""#,
        &["object Job: compatible: Name is required now; no request that passed is concerned"],
    ),
    (
        r#""Day": "date?""#,
        r#""Day": "datetime_iso?""#,
        &["object Job: compatible: Day changed from date to datetime_iso; it is the same type in Rust"],
    ),
    (
        r#""Days": "[date]""#,
        r#""Days": "[string]""#,
        &["object Job: compatible: Days changed from [date] to [string]; it is the same type in Rust"],
    ),
    (
        r#""Days": "[date]""#,
        r#""Days": "date""#,
        &["object Job: breaking: Days changed from [date] to date; its field has another type"],
    ),
    // Where the generator's other choices show.
    (
        r#""At": "datetime""#,
        r#""At": "datetime", "Job": "Job""#,
        &[
            "object Job: breaking: Next has the field type `Option<Box<Next>>` now, and had `Option<Next>`; code that reads or \
             sets the field does not compile",
            "object Next: compatible: Job added as Job; a new field",
        ],
    ),
    (
        r#""Uui": "string", "UUI": "string""#,
        r#""UUI": "string", "Uui": "string""#,
        &[
            "object Filter: compatible: has its members in another order; JSON does not care, and `new` keeps its own order",
        ],
    ),
    (
        r#""Stop": {"#,
        r#""Next": {"request": {}, "response": {}}, "Stop": {"#,
        &["action Next: compatible: added; new types and a new method"],
    ),
    // Actions.
    (
        r#""Stop": {"#,
        r#""Halt": {"#,
        &[
            "action Stop: breaking: removed; its types and its method are gone",
            "action Halt: compatible: added; new types and a new method",
        ],
    ),
    (
        r#""Look": {"#,
        r#""View": {"#,
        &[
            "action Look: breaking: removed, perhaps renamed to View; its types and its method are gone",
            "action View: compatible: added, perhaps Look under a new name; new types and a new method",
        ],
    ),
    (
        r#""Stop": {"#,
        r#""Stop": {"status": "deprecated", "#,
        &["action Stop: compatible: is deprecated; the request is marked as deprecated, so that a use of it warns"],
    ),
    (
        r#""Stop": {"#,
        r#""Stop": {"status": "offline", "#,
        &["action Stop: breaking: was withdrawn; calls compile with a warning and are not answered"],
    ),
    (
        r#""Stop": {"#,
        r#""Stop": {"skip_sign": true, "#,
        &["action Stop: compatible: is called without a signature now; no credential is needed"],
    ),
    (
        r#""Stop": {"#,
        r#""Stop": {"streams": true, "#,
        &[
            "action Stop: compatible: now answers with a stream of events, and answered in one piece; documentation, help and \
             the mock follow it, and clients what is answered",
        ],
    ),
    // Objects.
    (
        r#""Next": {"At""#,
        r#""Soon": {"At": "date"}, "Next": {"At""#,
        &["object Soon: compatible: added; no action reaches it, so that it has no type"],
    ),
    (
        r#""Next": "Next"}"#,
        r#""Next": "Soon"}, "Soon": {"At": "date"}"#,
        &[
            "object Job: breaking: Next changed from Next to Soon; its field has another type",
            "object Next: breaking: has no Rust type any more, and had `Next`; no action reaches it any more",
            "object Soon: compatible: added; a new type",
        ],
    ),
    (
        r#", "Tags": "[Tag]""#,
        "",
        &[
            "action Look: breaking: request.Tags removed, was [Tag]; its field is gone",
            "object Tag: breaking: has no `new` any more; no request carries it any more",
        ],
    ),
    // The service.
    (
        r#""short_name": "dm""#,
        r#""short_name": "demo""#,
        &[
            "the service: breaking: has the short name demo, which was dm; calls go to another host, and look-ups by the old \
         name fail",
        ],
    ),
    (r#""version": "2024-01-02""#, r#""version": "2025-03-04""#, &[]),
];

/// The services of [`BASE`] and of each case are needed often, and what is loaded stays in memory.
static LOADED: LazyLock<Mutex<HashMap<String, &'static Service>>> = LazyLock::new(Mutex::default);

fn service(text: &str) -> Edition<'static> {
    let mut loaded = LOADED.lock().unwrap();
    Edition::of(loaded.entry(text.to_owned()).or_insert_with(|| {
        let version = text.split("\"version\": \"").nth(1).unwrap();
        let name = text.split("\"service\": \"").nth(1).unwrap();
        let [name, version] = [name, version].map(|text| text.split('"').next().unwrap());
        let folder = Folder::new(&[]);
        let dir = folder.root().join(name).join(version);
        fs::create_dir_all(&dir).unwrap();
        fs::write(dir.join("facts.json"), text).unwrap();
        Box::leak(Box::new(crate::load_service(&dir).unwrap()))
    }))
}

fn base() -> Edition<'static> {
    service(BASE)
}

fn compared(old: Edition<'_>, new: Edition<'_>) -> Diff {
    diff(old, new).unwrap()
}

fn edited(from: &str, to: &str) -> Edition<'static> {
    assert_eq!(BASE.matches(from).count(), 1, "{from}");
    service(&BASE.replace(from, to))
}

fn lines(diff: &Diff) -> Vec<String> {
    diff.changes.iter().map(|change| format!("{}: {change}", change.subject)).collect()
}

#[test]
fn each_change_has_its_verdict_and_says_why() {
    for (from, to, expected) in CASES {
        assert_eq!(lines(&compared(base(), edited(from, to))), *expected, "{from} became {to}");
    }
}

#[test]
fn what_is_undone_is_judged_too() {
    let undone = |(from, to): (&str, &str)| lines(&compared(edited(from, to), base()));
    for (edit, expected) in [
        ((r#""Stop": {"#, r#""Stop": {"skip_sign": true, "#), "breaking: is called with a signature now"),
        ((r#""Stop": {"#, r#""Stop": {"status": "offline", "#), "compatible: works again"),
        ((r#""Id": "int64!""#, r#""Id": "int64""#), "breaking: request.Id is required now"),
        ((r#""Job": "Job+""#, r#""Job": "Job""#), "compatible: response.Job is always present now"),
        (
            (r#""At": "datetime""#, r#""At": "datetime", "Job": "Job""#),
            "breaking: Next has the field type `Option<Next>` now",
        ),
        (
            (r#""Next": {"At""#, r#""Soon": {"At": "date"}, "Next": {"At""#),
            "compatible: removed; no action reached it, so that it had no type",
        ),
    ] {
        let lines = undone(edit);
        assert!(lines.iter().any(|line| line.contains(expected)), "{expected}: {lines:?}");
    }
}

#[test]
fn nothing_differs_from_itself_and_every_change_has_its_counterpart() {
    let mut editions: Vec<_> = CASES.iter().map(|(from, to, _)| edited(from, to)).collect();
    editions.extend([base(), service(testing::FACTS), with_actions(295), with_actions(296)]);
    for one in &editions {
        assert_eq!(compared(*one, *one).changes, []);
        for other in &editions {
            let [forth, mut back] = [[one, other], [other, one]].map(|[old, new]| compared(*old, *new).changes);
            // What is lost in Rust is told of the old side alone: that there is more breaks nothing.
            let is_spec = |change: &Change| !matches!(change.what, What::Rust { .. });
            back.retain(is_spec);
            for change in forth.into_iter().filter(is_spec) {
                let reversed = reversed(&change.what);
                let key = |change: &Change| (change.subject.clone(), change.path.clone(), change.what.clone());
                let wanted = (change.subject.clone(), change.path.clone(), reversed);
                let counterpart = back.iter().position(|change| key(change) == wanted);
                back.swap_remove(counterpart.unwrap_or_else(|| panic!("nothing undoes {change:?}")));
            }
            assert_eq!(back, [], "this undoes nothing");
        }
    }
}

fn reversed(what: &What) -> What {
    match what.clone() {
        What::Added { word, was } => What::Removed { word, now: was },
        What::Removed { word, now } => What::Added { word, was: now },
        What::Kind { old, new } => What::Kind { old: new, new: old },
        What::Required { now } => What::Required { now: !now },
        What::Always { now } => What::Always { now: !now },
        What::Nullable { now } => What::Nullable { now: !now },
        What::Order => What::Order,
        What::Status { old, new } => What::Status { old: new, new: old },
        What::SkipSign { now } => What::SkipSign { now: !now },
        What::Streams { old, new } => What::Streams { old: new, new: old },
        What::Sensitive { now } => What::Sensitive { now: !now },
        What::ShortName { old, new } => What::ShortName { old: new, new: old },
        What::Encoding { old, new } => What::Encoding { old: new, new: old },
        other => panic!("facts alone do not make {other:?}"),
    }
}

fn with_actions(count: usize) -> Edition<'static> {
    let actions: Vec<_> =
        (1..count).map(|number| format!(r#""Stop{number}": {{"request": {{}}, "response": {{}}}}"#)).collect();
    service(&BASE.replace(r#""Stop": {"request": {}, "response": {}}"#, &actions.join(", ")))
}

/// Each side as it would be released today: what the old one was called the new one does not keep.
fn pinned_anew(old: Edition<'_>, new: Edition<'_>) -> Vec<String> {
    let [first, again] = [old, new].map(|side| plan::plan(side.service, String::new(), &Pins::default()).unwrap().pins);
    lines(&compared(old.with_pins(&first), new.with_pins(&again)))
}

#[test]
fn what_comes_to_be_called_otherwise_is_told_where_it_is_pinned_anew() {
    let swapped = edited(r#""Uui": "string", "UUI": "string""#, r#""UUI": "string", "Uui": "string""#);
    let told = pinned_anew(base(), swapped);
    for line in [
        "object Filter: breaking: UUI has the field `uui` now, and had `uui_2`; code that uses the old name does not compile, or means something else",
        "object Filter: breaking: Uui has the field `uui_2` now, and had `uui`; code that uses the old name does not compile, or means something else",
    ] {
        assert!(told.iter().any(|told| told == line), "{told:?}");
    }
    let with_action = edited(r#""Stop": {"#, r#""Next": {"request": {}, "response": {}}, "Stop": {"#);
    let told = pinned_anew(base(), with_action).concat();
    assert!(told.contains("object Next: breaking: has the Rust type `NextObject` now, and had `Next`"), "{told}");
    let told = pinned_anew(with_action, base()).concat();
    assert!(told.contains("object Next: breaking: has the Rust type `Next` now, and had `NextObject`"), "{told}");
}

#[test]
fn more_actions_than_features_are_allowed_is_breaking_where_they_are_pinned_anew() {
    let head = |from, to| pinned_anew(with_actions(from), with_actions(to)).swap_remove(0);
    let breaking = "the service: breaking: has Cargo features by group now, no longer by action; the features that users \
                    enable are gone";
    assert_eq!(head(295, 296), breaking);
    assert!(head(296, 295).starts_with("the service: breaking: has Cargo features by action now"));
    assert!(!head(294, 295).starts_with("the service"));
    let kept = lines(&compared(with_actions(295), with_actions(296)));
    assert_eq!(kept, ["action Stop295: compatible: added; new types and a new method"]);
}

#[test]
fn only_what_has_one_counterpart_is_perhaps_renamed() {
    let removed = |text: &str| lines(&compared(base(), service(text))).swap_remove(0);
    let two = BASE.replace(r#""Note": "string""#, r#""Remark": "string", "Text": "string""#);
    assert_eq!(removed(&two), "action Look: breaking: request.Note removed, was string; its field is gone");
    // An object that contains itself does so under its new name.
    let own_name = BASE.replace("Job", "Work");
    assert!(
        lines(&compared(base(), service(&own_name)))
            .contains(&"object Job: breaking: removed, perhaps renamed to Work; its type is gone".to_owned())
    );
}

#[test]
fn what_goes_together_is_told_once() {
    let old = BASE.replace(r#""Value": "string""#, r#""Value": "string", "More": "string!", "Less": "string""#);
    let told = |new: &str| {
        let lines = lines(&compared(service(&old), service(new)));
        lines.into_iter().filter(|line| line.contains("breaking")).collect::<Vec<_>>()
    };
    let more = "object Tag: breaking: More removed, was string!; its field is gone";
    // `new` has an argument less for that.
    assert_eq!(told(&old.replace(r#", "More": "string!""#, "")), [more]);
    // And here it is not built any more, with or without it.
    let unsent = old.replace(r#", "Tags": "[Tag]""#, "").replace(r#", "More": "string!""#, "");
    assert_eq!(
        told(&unsent),
        [
            "action Look: breaking: request.Tags removed, was [Tag]; its field is gone",
            more,
            "object Tag: breaking: has no `new` any more; no request carries it any more",
        ]
    );
}

#[test]
fn a_diff_is_told_by_subject_and_the_breaking_comes_first() {
    let new = BASE
        .replace(r#""short_name": "dm""#, r#""short_name": "demo""#)
        .replace(r#""Stop": {"#, r#""Stop": {"status": "deprecated", "#)
        .replace(r#""Filter": "Filter""#, r#""Limit": "int64", "Filter": "Filter""#)
        .replace(r#", "Note": "string""#, "")
        .replace(r#""Value": "string""#, r#""Value": "bool", "More": "bool""#);
    let diff = compared(base(), service(&new));
    let expected = "\
demo 2024-01-02: 2 actions, 8 objects, 21 -> 22 members
  breaking: has the short name demo, which was dm; calls go to another host, and look-ups by the old name fail
  action Look
    breaking: request.Note removed, was string; its field is gone
    compatible: request.Limit added as int64; it need not be set
  object Tag
    breaking: Value changed from string to bool; its field has another type
    compatible: More added as bool; it need not be set
  action Stop
    compatible: is deprecated; the request is marked as deprecated, so that a use of it warns";
    assert_eq!(diff.to_string(), expected);
    assert_eq!(diff.breaking().count(), 3);
    let breaking: Vec<_> =
        expected.lines().filter(|line| !line.contains("compatible") && !line.contains("Stop")).collect();
    assert_eq!(diff.into_breaking().to_string(), breaking.join("\n"));
}

#[test]
fn versions_of_services_appear_and_vanish() {
    let later = edited(r#""version": "2024-01-02""#, r#""version": "2025-03-04""#);
    let other = service(&BASE.replace(r#""service": "demo""#, r#""service": "other""#));
    let diffs = diff_all([other, base()], [later, base()]).unwrap();
    let diffs: Vec<_> = diffs.iter().map(ToString::to_string).collect();
    assert_eq!(
        diffs,
        [
            "demo 2025-03-04: 2 actions, 8 objects, 21 members\n  compatible: added; its crates can be generated",
            "other 2024-01-02: 2 actions, 8 objects, 21 members\n  breaking: removed; its crates cannot be generated any \
             more"
        ]
    );
    assert!(compared(base(), later).to_string().starts_with("demo 2024-01-02 -> 2025-03-04: 2 actions, "));
}

#[test]
fn the_catalogue_has_what_is_compared() {
    let bare = testing::load_files(&[]).unwrap();
    let catalogue = Catalogue::open(Vec::leak(catalogue::write(&[testing::demo()]))).unwrap();
    let (demo, found) = (testing::demo(), catalogue.services().next().unwrap().to_service());
    assert_eq!(compared(Edition::of(&demo), Edition::of(&found)).changes, []);
    assert_eq!(compared(Edition::of(&bare), Edition::of(&demo)), compared(Edition::of(&bare), Edition::of(&found)));
}
