//! The verdicts, held to what the generator makes of a change.

use std::collections::BTreeMap;

use tc3_spec::Service;

use super::{Change, Verdict, What, diff};
use crate::load_service;
use crate::plan::{self, Features, Pins, Struct};
use crate::read::facts::Facts;
use crate::testing::Folder;

/// Edits of this service, to hold the verdicts to what the generator does.
const BASE: &str = r#"{
  "service": "demo", "short_name": "dm", "version": "2024-01-02",
  "actions": {
    "Look": {
      "request": {"Id": "int64!", "Zone": "string!", "Filter": "Filter", "Tags": "[Tag]", "Note": "string"},
      "response": {"Job": "Job+", "Count": "uint64+?"}
    },
    "Make": {"request": {"A": "bool!", "B": "bool!", "C": "bool!", "D": "bool!", "E": "bool!"}, "response": {}}
  },
  "objects": {
    "Filter": {"Name": "string!", "Uui": "string", "UUI": "string"},
    "Job": {"Name": "string+", "Day": "date?", "Days": "[date]", "Parts": "[Job]", "Next": "Next"},
    "Next": {"At": "datetime", "Tag": "Tag+"},
    "Tag": {"Key": "string!+", "Value": "string"}
  }
}"#;

const EDITS: &[(&str, &str)] = &[
    (r#""Note": "string""#, r#""Note": "string", "More": "bool""#),
    (r#""Note": "string""#, r#""Note": "string", "More": "bool!""#),
    (r#""Note": "string""#, r#""Remark": "string""#),
    (r#""Note": "string""#, r#""Note": "string!""#),
    (r#""Note": "string""#, r#""Note": "[string]""#),
    (r#""Id": "int64!""#, r#""Id": "int64""#),
    (r#""Id": "int64!""#, r#""Id": "uint64!""#),
    (r#""Id": "int64!", "Zone": "string!""#, r#""Zone": "string!", "Id": "int64!""#),
    (r#""Tags": "[Tag]", "Note": "string""#, r#""Note": "string", "Tags": "[Tag]""#),
    (r#""A": "bool!", "B": "bool!""#, r#""B": "bool!", "A": "bool!""#),
    (r#""Job": "Job+""#, r#""Job": "Job+", "More": "bool!+""#),
    (r#""Job": "Job+""#, r#""Job": "Job""#),
    (r#""Job": "Job+""#, r#""Job": "Job+?""#),
    (r#""Count": "uint64+?""#, r#""Count": "uint64!+""#),
    (r#""Job": "Job+", "Count": "uint64+?""#, r#""Count": "uint64+?", "Job": "Job+""#),
    (r#""Key": "string!+""#, r#""Key": "string!+", "Kind": "string!""#),
    (r#""Key": "string!+""#, r#""Key": "string""#),
    (r#""Value": "string""#, r#""Value": "string!+""#),
    (r#""Day": "date?""#, r#""Day": "datetime_iso?""#),
    (r#""Days": "[date]""#, r#""Days": "[string]""#),
    (r#""Days": "[date]""#, r#""Days": "date""#),
    (r#""At": "datetime""#, r#""At": "datetime", "Job": "Job""#),
    (r#""At": "datetime""#, r#""At": "datetime", "Jobs": "[Job]""#),
    (r#""Uui": "string", "UUI": "string""#, r#""UUI": "string", "Uui": "string""#),
    (r#""Uui": "string", "UUI": "string""#, r#""Uui": "string", "UUI": "string", "uui": "string""#),
    (r#""Uui": "string", "UUI": "string""#, r#""UUI": "string""#),
    (r#""Make": {"#, r#""Next": {"request": {}, "response": {}}, "Make": {"#),
    (r#""Make": {"#, r#""Other": {"request": {}, "response": {}}, "Make": {"#),
    (r#""Make": {"#, r#""Build": {"#),
    (r#""Make": {"#, r#""Make": {"status": "deprecated", "#),
    (r#""Next": "Next"}"#, r#""Next": "Soon"}, "Soon": {"At": "datetime"}"#),
    (r#""Next": {"At""#, r#""Soon": {"At": "date"}, "Next": {"At""#),
];

#[test]
fn what_breaks_is_what_the_generator_changes() {
    let mut editions: Vec<_> = EDITS.iter().map(|(from, to)| BASE.replace(from, to)).collect();
    assert!(editions.iter().all(|edited| edited != BASE));
    for edited in editions.drain(..) {
        for (old, new) in [(BASE, edited.as_str()), (edited.as_str(), BASE)] {
            let [old_facts, new_facts] = [old, new].map(|text| Facts::parse(text).unwrap());
            let diff = diff(&old_facts, &new_facts);
            let compiles = !diff.breaking().any(breaks_code);
            let broken = broken(old, new);
            assert_eq!(compiles, broken.is_empty(), "{diff}\n{broken:?}");
        }
    }
}

/// Whether code does not compile, or means something else, and not only the call is refused.
fn breaks_code(change: &Change) -> bool {
    let is_refused = match &change.what {
        What::Added { word, .. } => word.is_some(),
        What::Required { .. } | What::Status { .. } | What::SkipSign { .. } | What::ShortName { .. } => true,
        _ => false,
    };
    change.verdict == Verdict::Breaking && !is_refused
}

/// What crates of the old spec offer, and crates of the new one that keep the pins do not.
fn broken(old: &str, new: &str) -> Vec<String> {
    let (_, pins) = offer(old, &Pins::default());
    let [(old, _), (new, _)] = [offer(old, &Pins::default()), offer(new, &pins)];
    old.into_iter().filter(|(name, form)| new.get(name) != Some(form)).map(|(name, _)| name).collect()
}

/// Every name that users can write, with what it is.
fn offer(text: &str, pins: &Pins) -> (BTreeMap<String, String>, Pins) {
    let service = load(text);
    let plan = plan::plan(&service, String::new(), pins).unwrap();
    let mut offer = BTreeMap::new();
    for feature in plan.features.actions.keys() {
        offer.insert(format!("feature {feature}"), String::new());
    }
    for action in &plan.actions {
        offer.insert(format!("method {}", action.method), String::new());
        offer.extend(struct_offer(&action.request).into_iter().chain(struct_offer(&action.response)));
    }
    offer.extend(plan.objects.iter().flat_map(|object| struct_offer(&object.record)));
    (offer, plan.pins)
}

fn struct_offer(record: &Struct<'_>) -> Vec<(String, String)> {
    let name = &record.type_name;
    let mut offer = vec![(format!("struct {name}"), record.object.name.to_owned())];
    if record.role.sent {
        let mut arguments: Vec<_> = record.arguments().map(|field| field.name.clone()).collect();
        if record.required_type.is_some() {
            // They are given by name.
            arguments.sort();
        }
        offer.push((format!("{name}::new"), arguments.join(", ")));
    }
    for field in &record.fields {
        let form = format!("{} {:?} {} {}", field.member.name, field.kind, field.carrier.plain, field.boxed);
        offer.push((format!("{name}.{}", field.name), form));
        if record.role.sent && !field.carrier.argument {
            offer.push((format!("{name}::{}", field.name), String::new()));
        }
    }
    offer
}

fn load(text: &str) -> Service {
    let folder = Folder::new(&[("facts.json", text)]);
    load_service(&folder.service()).unwrap()
}

#[test]
fn features_are_by_group_where_the_diff_says_so() {
    let with_actions = |count: usize| {
        let actions: Vec<_> =
            (0..count).map(|number| format!(r#""Do{number}": {{"request": {{}}, "response": {{}}}}"#)).collect();
        let head = r#""service": "demo", "short_name": "demo", "version": "2024-01-02", "objects": {}"#;
        format!(r#"{{{head}, "actions": {{{}}}}}"#, actions.join(","))
    };
    let [few, many] = [with_actions(297), with_actions(298)];
    assert_eq!([&few, &many].map(|text| Features::of(&load(text)).are_groups), [false, true]);
    let [few, many] = [few, many].map(|text| Facts::parse(&text).unwrap());
    assert_eq!(diff(&few, &many).changes[0].what, What::Grouped { now: true });
}
