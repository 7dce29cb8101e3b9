//! What may stand in a call, and in front of one: commands, services, actions, options.

use tc3_bindgen::docs::line;
use tc3_spec::ServiceEntry;

use super::called::{Called, services};
use super::found::Found;
use super::place::Place;
use super::{fixed, members, values};
use crate::args::commands::{COMMANDS, OF_SIGN};
use crate::args::options::{self, TABLE, Value};
use crate::args::whoami;
use crate::commands::help::topics::TOPICS;
use crate::request::names;

/// Adds what may stand at the cursor.
pub(super) fn complete(place: &Place<'_>, found: &mut Found<'_>) {
    if fixed::complete(place, found) {
        return;
    }
    let words = place.words.as_slice();
    // Of an action that is only told of no members are given.
    let is_told = matches!(words, ["examples" | "help", ..]);
    let of_call = match words {
        ["examples" | "help" | "sign", below @ ..] => below,
        words => words,
    };
    let called = Called::new(of_call, place);
    if let Some(name) = place.open {
        match options::by_long(&format!("--{name}")) {
            Some(entry) => option_value(entry.value, &called, found),
            None => members::value(name, &called, found),
        }
        return;
    }
    if found.prefix.starts_with('-') {
        members::names(&called, place, found);
        return options(place, found);
    }
    match (of_call, &called) {
        ([], _) => {
            let commands: &[_] = match words {
                [] => COMMANDS,
                ["help"] => {
                    TOPICS.iter().for_each(|topic| found.add(topic.name, || topic.about.to_owned()));
                    COMMANDS
                }
                ["sign"] => OF_SIGN,
                _ => &[],
            };
            commands.iter().for_each(|(name, about)| found.add(name, || (*about).to_owned()));
            services(found);
        }
        ([_], Called { service: Some(service), .. }) => {
            actions(service, found);
            help(found);
        }
        ([_, _], Called { action: Some(_), .. }) if !is_told => {
            members::names(&called, place, found);
            help(found);
        }
        _ => {}
    }
}

/// The actions of a service: by their wire names, and in kebab case where that was begun.
fn actions(service: &'static ServiceEntry, found: &mut Found<'_>) {
    let is_kebab = found.prefix.starts_with(|first: char| first.is_lowercase());
    for name in service.actions() {
        let about = || service.action(name).map(|action| line(action.status, action.doc, "")).unwrap_or_default();
        found.add(name, about);
        if is_kebab {
            found.add(&names::kebab(name), about);
        }
    }
}

/// What is typed behind a service or an action too. Offered once it was begun, as hardly anybody who looks for names means it.
fn help(found: &mut Found<'_>) {
    if !found.prefix.is_empty() {
        found.add("help", || "what the spec says of it".to_owned());
    }
}

/// The options that were not given, but for those that can be given twice.
fn options(place: &Place<'_>, found: &mut Found<'_>) {
    let is_whoami = place.words.first() == Some(&"whoami");
    for entry in TABLE.iter().filter(|entry| !is_whoami || whoami::takes(entry.opt)) {
        if !place.options.iter().any(|(given, _)| entry.long.get(2..) == Some(given)) {
            found.add(entry.long, || entry.doc());
        }
    }
}

/// What help says an option takes is what it is completed by.
fn option_value(value: Value, called: &Called, found: &mut Found<'_>) {
    if let Value::Required(what) | Value::Optional(what) = value {
        values::called(what, called, found);
    }
}
