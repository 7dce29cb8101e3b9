//! What our overlays say, and what it means when they say something else.

use super::*;
use crate::testing::{MOVE, SERVICE, load_files};

/// An edit of the overlay of an action, or of the service's, and all that the diff says.
type Case = (&'static str, &'static str, &'static [&'static str]);

/// Edits of [`MOVE`].
const OF_ACTION: &[Case] = &[
    // Rules.
    (
        r#"{"range": "Ratio", "min": 0.5},"#,
        r#"{"range": "Ratio", "min": 0.5}, {"count": "Tags", "max": 9},"#,
        &[
            "action Move: breaking: request has a new rule: Tags has at most 9 elements; a request that passed may be refused",
        ],
    ),
    (
        r#"{"range": "Ratio", "min": 0.5},"#,
        r#"{"range": "Ratio", "min": 0.5}, {"range": "Ratio", "min": 0.25},"#,
        &["action Move: compatible: request has a new rule: Ratio is at least 0.25; it refuses no request that passed"],
    ),
    (
        r#"{"range": "Ratio", "min": 0.5},"#,
        "",
        &["action Move: compatible: request no longer has the rule: Ratio is at least 0.5; what it refused is sent"],
    ),
    (
        r#"{"range": "Ratio", "min": 0.5},"#,
        r#"{"range": "Ratio", "min": 0.5, "max": 2},"#,
        &[
            "action Move: breaking: request has another rule: Ratio is 0.5 to 2; it was: Ratio is at least 0.5; a request that \
             passed may be refused",
        ],
    ),
    (
        r#"{"range": "Ratio", "min": 0.5},"#,
        r#"{"range": "Ratio", "min": 0},"#,
        &[
            "action Move: compatible: request has another rule: Ratio is at least 0; it was: Ratio is at least 0.5; what it let \
             pass still does",
        ],
    ),
    (
        r#"{"at_most_one_of": ["Ratio", "Job"]}"#,
        r#"{"at_most_one_of": ["Ratio", "Job"], "level": "warn"}"#,
        &[
            "action Move: compatible: request has another rule: at most one of Ratio and Job is there (only warned of); it was: \
             at most one of Ratio and Job is there; it warns, and refuses nothing",
        ],
    ),
    (
        r#"{"requires": "Tags", "members": ["Names", "Levels"]}"#,
        r#"{"requires": "Tags", "members": ["Levels"]}"#,
        &[
            "action Move: compatible: request has another rule: with Tags a request needs Levels; it was: with Tags a request \
             needs Names and Levels; what it let pass still does",
        ],
    ),
    (r#""because": "An end has a reason.""#, r#""because": "Other words.""#, &[]),
    (
        r#""rules": [{"range": "Left", "min": 0}]"#,
        r#""rules": [{"range": "Left", "min": 1}]"#,
        &[
            "action Move: compatible: response has another rule: Left is at least 1; it was: Left is at least 0; no request \
             that passed is held to it",
        ],
    ),
    // Members.
    (
        r#""Names": {"enum": "Word"}"#,
        r#""Names": {"enum": "Word", "closed": true}"#,
        &[
            "action Move: breaking: request.Names takes no other values than those of its enum now; a request with another \
             value is refused",
        ],
    ),
    (
        r#""Levels": {"enum": "Status"},"#,
        "",
        &["action Move: breaking: request.Levels has no enum any more, and had Status; its field has another type"],
    ),
    (
        r#""Extra": {"add": "[Tag]?", "doc": "New."}"#,
        r#""Extra": {"add": "[Tag]?", "doc": "Told in other words."}"#,
        &[],
    ),
    (
        r#""response": {"members": {"Left""#,
        r#""response": {"members": {"Right": {"add": "Job?"}, "Left""#,
        &["action Move: compatible: response.Right added as Job?; a new field"],
    ),
    (
        r#""Password": {"sensitive": false}"#,
        r#""Password": {"sensitive": true}"#,
        &["action Move: compatible: request.Password is a secret now; `Debug`, errors and logs hide its value"],
    ),
    // How it is called.
    (
        r#""region": "not_needed""#,
        r#""region": "needed""#,
        &["action Move: breaking: needs a region now; a call without a region is refused"],
    ),
    (
        r#""effect": "change",
  "confirm_with": "Look",
  "members": {"#,
        r#""effect": "idempotent",
  "confirm_with": "Look",
  "members": {"ClientToken": {"add": "string"},"#,
        &[
            "action Move: compatible: is safe to repeat with the same ClientToken now, and changed something; after a lost \
             answer it counts as safe to send again",
            "action Move: compatible: request.ClientToken added as string; it need not be set",
        ],
    ),
    (
        r#""hosts": "ai", "#,
        "",
        &[
            "action Move: compatible: is answered by the service's usual hosts now; calls that name no endpoint go there",
        ],
    ),
    (
        r#""streams": {"unless": {"Note": "x"}}"#,
        r#""streams": {"when": {"Force": true}}"#,
        &[
            "action Move: compatible: now answers with a stream of events where Force is true, and answered with a stream of \
             events unless Note is \"x\"; documentation, help and the mock follow it, and clients what is answered",
        ],
    ),
    // The intent.
    (
        r#""intent": {"type": "Aim", "on": "Status"}"#,
        r#""intent": {"type": "Goal", "on": "Status"}"#,
        &[
            "action Move: breaking: intent has the enum `Goal` now, and had `Aim`; code that uses the old name does not compile, \
             or means something else",
            "action Move: breaking: intent has the constructor `goal(Id, goal)` now, and had `aim(Id, aim)`; calls with the old \
             arguments do not compile",
        ],
    ),
    (
        r#""intent": {"type": "Aim", "on": "Status"},"#,
        "",
        &["action Move: breaking: intent removed; its enum and its constructor are gone"],
    ),
    (
        r#"{"required_when": {"Status": [2]}, "members": ["Force", "Note"], "because": "An end has a reason."}"#,
        r#"{"required_when": {"Status": [2]}, "members": ["Force"], "because": "An end has a reason."}"#,
        &[
            "action Move: breaking: intent.Done has the variant `done(force)` now, and had `done(force, note)`; code that \
             makes or matches it does not compile",
            "action Move: compatible: request has another rule: with Status 2 a request needs Force; it was: with Status 2 a \
             request needs Force and Note; what it let pass still does",
        ],
    ),
];

/// Edits of [`SERVICE`].
const OF_SERVICE: &[Case] = &[
    (
        r#"{"value": -3, "name": "Lost"}]"#,
        r#"{"value": -3, "name": "Lost"}, {"value": 4, "name": "Kept"}]"#,
        &[
            "action Move: compatible: request.Status takes 4, too; no request that passed is refused",
            "action Move: compatible: intent.Kept added; more can be meant",
            "object Job: compatible: Status takes 4, too; no request that passed is refused",
            "enum Status: compatible: Kept added; a new constant",
        ],
    ),
    (
        r#""value": 1, "name": "Waiting""#,
        r#""value": 1, "name": "Pending""#,
        &[
            "action Move: breaking: intent.Waiting removed; its variant is gone",
            "action Move: compatible: intent.Pending added; more can be meant",
            "enum Status: breaking: Waiting removed, perhaps renamed to Pending; its constant is gone",
            "enum Status: compatible: Pending added, perhaps Waiting under a new name; a new constant",
        ],
    ),
    (
        r#""value": 1, "name": "Waiting""#,
        r#""value": 5, "name": "Waiting""#,
        &[
            "action Move: breaking: request.Status no longer takes 1, and takes 5 now; a request with another value is refused",
            "object Job: breaking: Status no longer takes 1, and takes 5 now; a request with another value is refused",
            "enum Status: breaking: Waiting stands for 5 now, and stood for 1; code that names it sends and expects another \
             value",
        ],
    ),
    (
        r#"{"length": "Key", "min": 1, "max": 3}"#,
        r#"{"length": "Key", "min": 1, "max": 2}"#,
        &[
            "object Tag: breaking: has another rule: Key has 1 to 2 characters; it was: Key has 1 to 3 characters; a request that \
             passed may be refused",
        ],
    ),
    (
        r#""Busy.Disk": "The disk is busy.""#,
        r#""Busy.Tape": "The tape is busy.""#,
        &[
            "error code Busy.Disk: breaking: removed; its constant is gone",
            "error code Busy.Tape: compatible: added; a new constant",
        ],
    ),
    (
        r#""crate": "demo""#,
        r#""crate": "other""#,
        &[
            "the service: breaking: has the crates' stem `other` now, and had `demo`; dependencies on the crates by their old \
             names do not find them",
        ],
    ),
    (r#""title": "Demo", "doc": "For tests.""#, r#""title": "Other", "doc": "For other tests.""#, &[]),
];

fn with(service: &str, action: &str) -> Service {
    load_files(&[("overlay/_service.json", service), ("overlay/Move.json", action)]).unwrap()
}

fn lines(old: &Service, new: &Service) -> Vec<String> {
    let diff = diff(Edition::of(old), Edition::of(new)).unwrap();
    diff.changes.iter().map(|change| format!("{}: {change}", change.subject)).collect()
}

fn edited(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from}");
    text.replace(from, to)
}

#[test]
fn what_overlays_say_counts() {
    let base = with(SERVICE, MOVE);
    for (from, to, expected) in OF_ACTION {
        assert_eq!(lines(&base, &with(SERVICE, &edited(MOVE, from, to))), *expected, "{from} became {to}");
    }
    for (from, to, expected) in OF_SERVICE {
        assert_eq!(lines(&base, &with(&edited(SERVICE, from, to), MOVE)), *expected, "{from} became {to}");
    }
}

#[test]
fn what_is_undone_counts_too() {
    let base = with(SERVICE, MOVE);
    for (from, to, expected) in [
        (
            r#""Names": {"enum": "Word"}"#,
            r#""Names": {"enum": "Word", "closed": true}"#,
            "compatible: request.Names takes other values",
        ),
        (
            r#""region": "not_needed""#,
            r#""region": "needed""#,
            "compatible: is known to need no region now; a call without a region is sent",
        ),
        (
            r#""effect": "change""#,
            r#""effect": "read""#,
            "compatible: changes something now, and only read; after a lost answer it does not count",
        ),
        (
            r#""intent": {"type": "Aim", "on": "Status"},"#,
            "",
            "compatible: intent added; a new enum and a new constructor",
        ),
        (
            r#"{"at_most_one_of": ["Ratio", "Job"]}"#,
            r#"{"at_most_one_of": ["Ratio", "Job"], "level": "warn"}"#,
            "breaking: request has another rule: at most one of Ratio and Job is there; it was: at most one of Ratio and Job \
             is there (only warned of)",
        ),
        (
            r#"{"requires": "Tags", "members": ["Names", "Levels"]}"#,
            r#"{"requires": "Tags", "members": ["Levels"]}"#,
            "breaking: request has another rule: with Tags a request needs Names and Levels",
        ),
    ] {
        let lines = lines(&with(SERVICE, &edited(MOVE, from, to)), &base);
        assert!(lines.iter().any(|line| line.contains(expected)), "{expected}: {lines:?}");
    }
}

#[test]
fn a_rule_refuses_more_only_if_no_other_demands_the_same() {
    const RULES: &[&str] = &[
        r#"{"required_when": {"Force": [true]}, "members": ["Note", "Ratio"]}"#,
        r#"{"requires": "Force", "members": ["Note"]}"#,
        r#"{"exactly_one_of": ["Note", "Ratio"]}"#,
        r#"{"at_least_one_of": ["Note", "Ratio", "Tags"]}"#,
        r#"{"at_most_one_of": ["Note", "Ratio"]}"#,
        r#"{"at_least_one_of": ["Id", "Tags"]}"#,
        r#"{"count": "Levels", "min": 0}"#,
        r#"{"count": "Levels", "min": 1, "max": 3}"#,
        r#"{"count": "Levels", "max": 4}"#,
    ];
    let service = |rules: &str| load_files(&[("overlay/Move.json", &format!(r#"{{"rules": [{rules}]}}"#))]).unwrap();
    let is_breaking = |old: &str, new: &str| {
        let (old, new) = (service(old), service(new));
        diff(Edition::of(&old), Edition::of(&new)).unwrap().breaking().count() > 0
    };
    let [when, requires, exactly, least, most, needless, any, count, fewer] = RULES else { panic!() };
    for rule in RULES {
        let is_free = rule == needless || rule == any;
        assert_eq!(is_breaking("", rule), !is_free, "{rule}");
        assert!(!is_breaking(rule, ""), "{rule}");
    }
    for (old, new) in [(exactly, least), (exactly, most), (count, fewer), (count, any)] {
        assert!(!is_breaking(old, new), "{old} became {new}");
        assert!(new == any || is_breaking(new, old), "{new} became {old}");
    }
    // One rule in parts.
    assert!(!is_breaking(&format!("{requires}, {when}"), when));
    assert!(is_breaking(requires, when) && is_breaking(when, requires));
    assert!(!is_breaking(exactly, &format!("{least}, {most}")));
    assert!(is_breaking(&format!("{least}, {most}"), exactly));
}

/// A service with too many actions for a feature each, whose features are groups.
fn grouped(groups: &str) -> Service {
    let actions: Vec<_> =
        (0..298).map(|number| format!(r#""Do{number}": {{"request": {{}}, "response": {{}}}}"#)).collect();
    let head = r#""service": "demo", "short_name": "demo", "version": "2024-01-02", "objects": {}"#;
    let facts = format!(r#"{{{head}, "actions": {{{}}}}}"#, actions.join(","));
    load_files(&[("facts.json", &facts), ("overlay/_service.json", &format!(r#"{{"groups": {groups}}}"#))]).unwrap()
}

#[test]
fn an_action_that_moves_to_another_feature_is_told() {
    let [old, new] =
        [r#"{"One": ["Do1", "Do2"], "Two": ["Do3"]}"#, r#"{"One": ["Do1"], "Two": ["Do2", "Do3"]}"#].map(grouped);
    assert_eq!(lines(&old, &new), [""; 0], "it stays as first released");
    let [first, again] = [&old, &new].map(|side| plan::plan(side, String::new(), &Pins::default()).unwrap().pins);
    let diff = diff(Edition::of(&old).with_pins(&first), Edition::of(&new).with_pins(&again)).unwrap();
    let told: Vec<_> = diff.changes.iter().map(|change| format!("{}: {change}", change.subject)).collect();
    assert_eq!(
        told,
        [
            "action Do2: breaking: has the Cargo feature `Two` now, and had `One`; who enables the old feature alone does not \
             get the action"
        ]
    );
}

#[test]
fn pages_are_told() {
    let read = |paging: &str| {
        let facts = crate::testing::FACTS
            .replace(
                r#""request": {"Id": "uint64!"}"#,
                r#""request": {"Id": "uint64!", "Offset": "int64", "Limit": "int64"}"#,
            )
            .replace(r#""response": {"Job": "Job+?""#, r#""response": {"Jobs": "[Job]", "Job": "Job+?""#);
        let overlay = format!(r#"{{"effect": "read"{paging}}}"#);
        load_files(&[("facts.json", &facts), ("overlay/Look.json", &overlay)]).unwrap()
    };
    let [none, offset, sized, keyed] = [
        "",
        r#", "paging": {"offset": "Offset", "items": "Jobs"}"#,
        r#", "paging": {"offset": "Offset", "size": "Limit", "items": "Jobs"}"#,
        r#", "paging": {"offset": "Offset", "size": "Limit", "items": "Jobs", "key": "Name"}"#,
    ]
    .map(read);
    let why = "documentation, help and the mock follow it, and calls do not";
    for (old, new, what) in [
        (&none, &offset, "is known to answer a page at a time now"),
        (&offset, &sized, "answers a page at a time in another way"),
        (&sized, &keyed, "has another member that tells the items of its pages apart, or none"),
        (&offset, &keyed, "answers a page at a time in another way"),
        (&sized, &none, "is not known to answer a page at a time any more"),
    ] {
        assert_eq!(lines(old, new), [format!("action Look: compatible: {what}; {why}")]);
    }
}

#[test]
fn waiters_are_told() {
    let read = |waiters: &str| {
        let overlay = format!(r#"{{"effect": "read", "waiters": {{{waiters}}}}}"#);
        load_files(&[("overlay/Look.json", &overlay)]).unwrap()
    };
    let [none, done, reworded, slower, other] = [
        "",
        r#""done": {"doc": "it is done", "member": "Count", "done": [2]}"#,
        r#""done": {"doc": "all of it is done", "member": "Count", "done": [2]}"#,
        r#""done": {"doc": "it is done", "member": "Count", "done": [2], "interval": 9}"#,
        r#""done": {"doc": "it is done", "member": "Count", "done": [2, 3]}"#,
    ]
    .map(read);
    let was = "It was: `done` waits until it is done: `Count` is 2. It looks every 5s, for 180s.";
    let is = |count: &str, every: &str| {
        format!(
            "has another waiter: `done` waits until it is done: `Count` is {count}. It looks every {every}, for 180s. {was}"
        )
    };
    for (old, new, what) in [
        (&none, &done, "compatible: has a new waiter: `done`; a new constant"),
        (&done, &none, "breaking: no longer has the waiter `done`; its constant is gone"),
        (&done, &slower, &format!("compatible: {}; it looks at other times", is("2", "9s"))),
        (&done, &other, &format!("breaking: {}; who waits for it waits for something else", is("2 or 3", "5s"))),
    ] {
        assert_eq!(lines(old, new), [format!("action Look: {what}")]);
    }
    assert_eq!(lines(&done, &reworded), [""; 0]);
}

#[test]
fn what_was_first_released_is_kept_until_it_is_pinned_anew() {
    let facts = crate::testing::FACTS;
    let newer = facts.replace(r#""Id": "int64!", "Status": "int64!""#, r#""Id": "int64", "Status": "int64!""#);
    let [old, new] = [facts, &newer].map(|text| load_files(&[("facts.json", text)]).unwrap());
    let told = |old: Edition<'_>, new: Edition<'_>| -> Vec<_> {
        diff(old, new).unwrap().changes.iter().map(ToString::to_string).collect()
    };
    let kept = "compatible: request.Id is no longer required; the arguments of `new` stay as first released";
    assert_eq!(told(Edition::of(&old), Edition::of(&new)), [kept]);
    let pins = |service| plan::plan(service, String::new(), &Pins::default()).unwrap().pins;
    let (first, again) = (pins(&old), pins(&new));
    assert_eq!(told(Edition::of(&old).with_pins(&first), Edition::of(&new).with_pins(&first)), [kept]);
    // A side without crates has nothing of its own to keep.
    assert_eq!(told(Edition::of(&old), Edition::of(&new).with_pins(&again)), [kept]);
    assert_eq!(
        told(Edition::of(&old).with_pins(&first), Edition::of(&new).with_pins(&again)),
        [
            "breaking: request.Id is no longer required; its field has another type",
            "breaking: request has a `new` that takes Status now, and took Id, Status; it is built from other arguments",
        ]
    );
}
