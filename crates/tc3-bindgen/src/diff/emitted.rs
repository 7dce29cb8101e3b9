//! The verdicts on code, held to the code that is written: what the old crates offer and the new ones do not is what
//! breaks, and nothing else.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{ImplItem, Item, Visibility};

use super::*;
use crate::crates::{Crates, Home};
use crate::testing::{FACTS, MOVE, SERVICE, load_files};

/// Edits of [`FACTS`].
const OF_FACTS: &[(&str, &str)] = &[
    (r#""Note": "string""#, r#""Note": "string", "More": "bool""#),
    (r#""Note": "string""#, r#""Note": "string", "More": "bool!""#),
    (r#""Force": "bool""#, r#""Force": "bool!""#),
    (r#""Id": "int64!", "Status": "int64!""#, r#""Status": "int64!", "Id": "int64!""#),
    (r#""Id": "int64!", "Status": "int64!""#, r#""Id": "int64", "Status": "int64!""#),
    (r#""File": "binary""#, r#""File": "[string]""#),
    (r#""File": "binary""#, r#""File": "binary", "FILE": "binary""#),
    (r#""File": "binary""#, r#""FILE": "binary", "File": "binary""#),
    (r#", "File": "binary""#, ""),
    (
        r#""Id": "int64!", "Status": "int64!""#,
        r#""A": "bool!", "B": "bool!", "C": "bool!", "Id": "int64!", "Status": "int64!""#,
    ),
    (r#""Job": "Job+?", "Count": "uint64+""#, r#""Count": "uint64", "Job": "Job+", "More": "Tag""#),
    (r#""Job": "Job+?", "Count": "uint64+""#, r#""Count": "uint64+""#),
    (r#""Tags": "[Tag]", "#, ""),
    (r#""Key": "string!""#, r#""Key": "string!+""#),
    (r#""Key": "string!""#, r#""Key": "string", "Job": "Job""#),
    (r#""Day": "date?""#, r#""Day": "datetime_iso""#),
    (r#""Day": "date?""#, r#""Day": "[date]""#),
    (r#""Next": "Job""#, r#""Next": "[Job]""#),
    (r#""Next": "Job""#, r#""Next": "Tag""#),
    (r#""status": "deprecated", "skip_sign": true,"#, ""),
    (r#""Look": {"#, r#""Tag": {"request": {}, "response": {}}, "Look": {"#),
    (r#""Look": {"#, r#""LOok": {"request": {}, "response": {}}, "Look": {"#),
    (r#""Look": {"#, r#""Other": {"request": {}, "response": {}}, "Look": {"#),
    (r#""Tag": {"Key""#, r#""Other": {"Key": "string"}, "Tag": {"Key""#),
];

/// Edits of [`MOVE`].
const OF_ACTION: &[(&str, &str)] = &[
    (r#""intent": {"type": "Aim", "on": "Status"},"#, ""),
    (r#""type": "Aim""#, r#""type": "Goal""#),
    (
        r#"{"required_when": {"Status": [2]}, "members": ["Force", "Note"]"#,
        r#"{"required_when": {"Status": [1, 2]}, "members": ["Note"]"#,
    ),
    (r#""Levels": {"enum": "Status"},"#, ""),
    (r#""Names": {"enum": "Word"}"#, r#""Names": {"enum": "Word", "closed": true}"#),
    (r#""add": "[Tag]?""#, r#""add": "Tag?""#),
    (r#""Left": {"add": "int64"}"#, r#""Left": {"add": "int64"}, "Right": {"add": "int64"}"#),
    (r#""region": "not_needed""#, r#""region": "needed""#),
];

/// Edits of [`SERVICE`].
const OF_SERVICE: &[(&str, &str)] = &[
    (r#"{"value": -3, "name": "Lost"}]"#, r#"{"value": -3, "name": "Lost"}, {"value": 4, "name": "Kept"}]"#),
    (r#""name": "Waiting""#, r#""name": "Pending""#),
    (r#"{"value": "a b", "name": "Ab"}"#, r#"{"value": "a b", "name": "Ab"}, {"value": "c", "name": "C"}"#),
    (r#"{"value": "a b", "name": "Ab"}"#, r#"{"value": "a", "name": "Ab"}"#),
    (r#""Busy.Disk": "The disk is busy.""#, r#""Busy.Tape": "The tape is busy.""#),
    (r#""Busy.Disk": "The disk is busy.""#, r#""Busy.Disk": "Busy.""#),
];

#[test]
fn what_breaks_is_what_is_not_written_any_more() {
    let load = |facts: &str, service: &str, action: &str| {
        load_files(&[("facts.json", facts), ("overlay/_service.json", service), ("overlay/Move.json", action)]).unwrap()
    };
    let edit = |text: &str, (from, to): &(&str, &str)| {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text.replace(from, to)
    };
    let base = load(FACTS, SERVICE, MOVE);
    // An overlay does not fit every edit of the facts, so that those are compared without.
    let bare = load_files(&[]).unwrap();
    let of_facts = OF_FACTS.iter().map(|edits| load_files(&[("facts.json", &edit(FACTS, edits))]).unwrap());
    let of_action = OF_ACTION.iter().map(|edits| load(FACTS, SERVICE, &edit(MOVE, edits)));
    let of_service = OF_SERVICE.iter().map(|edits| load(FACTS, &edit(SERVICE, edits), MOVE));
    let pairs: Vec<_> =
        of_facts.map(|new| (&bare, new)).chain(of_action.chain(of_service).map(|new| (&base, new))).collect();
    for (old, new) in pairs {
        assert_alike(old, &new);
        assert_alike(&new, old);
    }
}

fn assert_alike(old: &Service, new: &Service) {
    let diff = diff(Edition::of(old), Edition::of(new)).unwrap();
    let first = Crates::of(old, "", &Pins::default(), &Home::Workspace).unwrap();
    let pins = Pins::parse(&first.pins).unwrap();
    let next = Crates::of(new, "", &pins, &Home::Workspace).unwrap();
    let [before, now] = [&first, &next].map(written);
    let missing: Vec<_> = before.iter().filter(|(name, form)| now.get(*name) != Some(form)).collect();
    assert_eq!(diff.breaking().any(breaks_code), !missing.is_empty(), "{diff}\n{missing:#?}");
}

/// Whether code does not compile, or means something else, and not only the call is refused.
fn breaks_code(change: &Change) -> bool {
    match &change.what {
        What::Added { word, .. } => word.is_none(),
        What::Required { .. } => change.why == judge::RETYPED.1,
        What::Closed { .. }
        | What::Encoding { .. }
        | What::Hosts { .. }
        | What::Region { .. }
        | What::Rule { .. }
        | What::ShortName { .. }
        | What::SkipSign { .. }
        | What::Status { .. }
        | What::Streams { .. }
        | What::Values { .. } => false,
        _ => true,
    }
}

/// Every name that users of the crates can write, with what it is.
fn written(crates: &Crates) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for package in &crates.packages {
        for (path, text) in &package.files {
            if path == "Cargo.toml" {
                features(text, &mut names);
            } else if path.ends_with(".rs") {
                let file = syn::parse_file(text).unwrap();
                let members = members(&file);
                file.items.iter().for_each(|item| add(item, &members, &mut names));
            }
        }
    }
    names
}

fn features(manifest: &str, names: &mut BTreeMap<String, String>) {
    let features = manifest.split("[features]").nth(1).unwrap().split("\n[").next().unwrap();
    let features = features.lines().filter_map(|line| line.split_once(" = "));
    names.extend(features.map(|(name, _)| (format!("feature {name}"), String::new())));
}

/// The members of each record, in the order of its fields.
fn members(file: &syn::File) -> BTreeMap<String, Vec<String>> {
    let records = file.items.iter().filter_map(|item| match item {
        Item::Impl(item) if item.trait_.as_ref()?.0.segments.last()?.ident == "Shaped" => Some(item),
        _ => None,
    });
    let members = records.map(|item| {
        let code = item.to_token_stream().to_string();
        let listed = code.split("members : & [").nth(1).map_or("", |rest| rest.split(']').next().unwrap());
        (item.self_ty.to_token_stream().to_string(), listed.split('"').skip(1).step_by(2).map(str::to_owned).collect())
    });
    members.collect()
}

fn add(item: &Item, members: &BTreeMap<String, Vec<String>>, names: &mut BTreeMap<String, String>) {
    match item {
        Item::Struct(item) if matches!(item.vis, Visibility::Public(_)) => {
            names.insert(format!("struct {}", item.ident), String::new());
            for (at, field) in item.fields.iter().enumerate() {
                let (name, kind) = (field.ident.to_token_stream(), field.ty.to_token_stream());
                let member = members.get(&item.ident.to_string()).and_then(|members| members.get(at));
                names.insert(format!("{}.{name}", item.ident), format!("{kind} for {member:?}"));
            }
        }
        Item::Impl(item) if item.trait_.is_none() => {
            let owner = item.self_ty.to_token_stream();
            for method in &item.items {
                let ImplItem::Fn(method) = method else { continue };
                names.insert(format!("{owner}::{}", method.sig.ident), method.sig.to_token_stream().to_string());
            }
        }
        // No `match` over it is complete: it is not exhaustive.
        Item::Enum(item) => {
            for variant in &item.variants {
                names
                    .insert(format!("{}::{}", item.ident, variant.ident), variant.fields.to_token_stream().to_string());
            }
        }
        Item::Const(item) => {
            names.insert(format!("const {}", item.ident), item.expr.to_token_stream().to_string());
        }
        Item::Macro(item) => open_enum(item, names),
        _ => {}
    }
}

/// `::tc3::int_enum! { pub Status { WAITING = 1, } }`. There may be more values than are known.
fn open_enum(item: &syn::ItemMacro, names: &mut BTreeMap<String, String>) {
    let declare = item.mac.path.to_token_stream().to_string();
    if !declare.ends_with("_enum") {
        return;
    }
    let code = item.mac.tokens.to_string().replacen("pub ", "pub enum ", 1);
    let found: syn::ItemEnum = syn::parse_str(&code).unwrap();
    names.insert(format!("enum {}", found.ident), declare);
    for value in &found.variants {
        let literal = value.discriminant.as_ref().unwrap().1.to_token_stream().to_string();
        names.insert(format!("{}::{}", found.ident, value.ident), literal);
    }
}
