//! The names that are kept free, held to the code that is written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use quote::ToTokens;
use syn::{ImplItem, Item};

use super::names::{self, CLIENT, INT_ENUM, INTENT, Reserved, STRUCT, TEXT_ENUM};
use super::{Pins, Plan, Struct, plan};
use crate::emit::{self, Home};
use crate::testing::{MOVE, SERVICE, load_files};

/// What is written on types beside what is named after the spec.
type Written = BTreeMap<String, BTreeSet<String>>;

#[test]
fn what_is_written_on_structs_intents_and_clients_is_kept_free() {
    let look = r#"{"effect": "read", "paging": {"number": "Id", "first": 1, "items": "Job.Parts"},
      "waiters": {"info": {"doc": "it is over", "member": "Job.Status", "done": [2]}}}"#;
    let files = [("overlay/_service.json", SERVICE), ("overlay/Move.json", MOVE), ("overlay/Look.json", look)];
    let service = load_files(&files).unwrap();
    let plan = plan(&service, String::new(), &Pins::default()).unwrap();
    assert_eq!(names::waiter("info"), "INFO_", "`INFO` is the action's");
    let mut written = written(&plan);
    assert_eq!(written.remove("Client").unwrap(), inherent(CLIENT));
    assert_eq!(written.remove("Aim").unwrap(), inherent(INTENT));
    assert!(["Job", "Move"].iter().all(|name| written.contains_key(*name)), "what is left are structs");
    let on_structs: BTreeSet<_> = written.into_values().flatten().collect();
    assert_eq!(on_structs, inherent(STRUCT));
}

/// Their functions are lower case, and no value is.
#[test]
fn what_macros_write_on_enums_is_kept_free() {
    let macros = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../tc3/src/macros.rs")).unwrap();
    for (declare, reserved) in [("int_enum", INT_ENUM), ("text_enum", TEXT_ENUM)] {
        let code = macros.split(&format!("macro_rules! {declare} {{")).nth(1).unwrap().split("\n}\n").next().unwrap();
        let constants =
            code.split("pub const ").skip(1).filter(|rest| !rest.starts_with('$') && !rest.starts_with("fn "));
        let variants = code.split("pub enum ").nth(1).into_iter().flat_map(|rest| rest.lines().skip(1));
        let variants =
            variants.map(str::trim).take_while(|line| *line != "}").filter(|line| !line.starts_with(['$', '/']));
        let names = constants.chain(variants).map(|rest| rest.split([':', '(']).next().unwrap().to_owned());
        assert_eq!(names.collect::<BTreeSet<_>>(), inherent(reserved), "{declare}");
    }
}

fn inherent(reserved: Reserved) -> BTreeSet<String> {
    reserved.inherent.iter().map(|name| (*name).to_owned()).collect()
}

/// Functions and constants by the types that have them, without those that are named after the spec.
fn written(plan: &Plan<'_>) -> Written {
    let mut written = Written::new();
    for package in emit::packages(plan, &Home::Workspace).unwrap() {
        for text in package.files.iter().filter(|(path, _)| path.ends_with(".rs")).map(|(_, text)| text) {
            syn::parse_file(text).unwrap().items.iter().for_each(|item| add(item, &mut written));
        }
    }
    for (owner, names) in named(plan) {
        if let Some(found) = written.get_mut(owner) {
            found.retain(|name| !names.contains(name));
        }
    }
    written
}

fn add(item: &Item, written: &mut Written) {
    let Item::Impl(item) = item else { return };
    if item.trait_.is_some() {
        return;
    }
    let names = item.items.iter().filter_map(|item| match item {
        ImplItem::Fn(item) => Some(item.sig.ident.to_string()),
        ImplItem::Const(item) => Some(item.ident.to_string()),
        _ => None,
    });
    let owner = item.self_ty.to_token_stream().into_iter().last().unwrap();
    written.entry(owner.to_string()).or_default().extend(names);
}

/// What is named after the spec: members, actions, waiters, intents and their values.
fn named<'a>(plan: &'a Plan<'_>) -> Vec<(&'a str, Vec<String>)> {
    fn members<'a>(record: &'a Struct<'_>) -> (&'a str, Vec<String>) {
        (&record.type_name, record.fields.iter().map(|field| field.name.clone()).collect())
    }
    let records = plan.actions.iter().flat_map(|action| [members(&action.request), members(&action.response)]);
    let objects = plan.objects.iter().map(|object| members(&object.record));
    let waiters = plan.actions.iter().map(|action| {
        let names = action.action.waiters.iter().map(|waiter| names::waiter(waiter.name)).collect();
        (action.request.type_name.as_str(), names)
    });
    let intents = plan.actions.iter().filter_map(|action| {
        let intent = action.intent.as_ref()?;
        let functions = intent.variants.iter().map(|variant| variant.function.clone()).collect();
        let constructor = vec![intent.constructor.clone()];
        Some([(action.request.type_name.as_str(), constructor), (intent.type_name.as_str(), functions)])
    });
    let methods = plan.actions.iter().map(|action| action.method.clone()).collect();
    records.chain(objects).chain(waiters).chain(intents.flatten()).chain([("Client", methods)]).collect()
}
