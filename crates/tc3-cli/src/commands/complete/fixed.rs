//! The commands whose arguments are fixed: what clap knows of them is what may stand there.

use clap::{Arg, Command};
use tc3_credentials::ProfileEditor;
use tc3_spec::{ServiceEntry, catalogue};

use super::called::Called;
use super::found::Found;
use super::place::Place;
use super::shell::Shell;
use super::{files, values};
use crate::commands::{configure, mock, spec, verify};

/// Adds what may stand at the cursor, if it is in such a command.
pub(super) fn complete(place: &Place<'_>, found: &mut Found<'_>) -> bool {
    let (command, name) = match place.words.as_slice() {
        ["bindgen", ..] => {
            match place.open {
                Some(_) => files::complete(found, ""),
                None => bindings(found),
            }
            return true;
        }
        #[cfg(feature = "bulk")]
        ["bulk", ..] | ["help", "bulk", ..] => (crate::args::bulk::command(), "bulk"),
        ["completions"] => {
            found.add_all(Shell::ALL.map(|(name, ..)| name));
            return true;
        }
        ["completions", ..] => return true,
        ["configure", ..] | ["help", "configure", ..] => (configure::command(), "configure"),
        #[cfg(feature = "explore")]
        ["explore", ..] => (crate::commands::explore::command(), "explore"),
        ["mock", ..] => (mock::command(), "mock"),
        ["spec", ..] | ["help", "spec", ..] => (spec::command(), "spec"),
        ["sign", "verify", ..] => (verify::command(), "verify"),
        _ => return false,
    };
    let rest = place.before.iter().map(String::as_str).skip_while(|word| *word != name).skip(1);
    below(&command, rest, place, found);
    true
}

/// What typed code is made of: `SERVICE:ACTION,ACTION`. Its options are of a program beside this one, which is not asked.
fn bindings(found: &mut Found<'_>) {
    let Some((service, actions)) = found.prefix.split_once(':') else {
        let names = catalogue().services().flat_map(|service| [service.name(), service.short_name()]);
        return names.for_each(|name| found.add(&format!("{name}:"), String::new));
    };
    let (name, version) = service.split_once('/').map_or((service, None), |(name, version)| (name, Some(version)));
    let Ok(entry) = catalogue().choose(name, version) else { return };
    let before = actions.rsplit_once(',').map(|(before, _)| format!("{before},")).unwrap_or_default();
    entry.actions().for_each(|action| found.add(&format!("{service}:{before}{action}"), String::new));
}

/// Goes through the words to where the cursor is.
fn below<'a>(mut command: &Command, words: impl Iterator<Item = &'a str>, place: &Place<'_>, found: &mut Found<'_>) {
    let (mut open, mut given): (Option<&Arg>, Vec<&str>) = (None, Vec::new());
    for word in words {
        if let Some(option) = word.strip_prefix("--") {
            open = option_of(command, option);
        } else if open.take().is_some() || word.starts_with('-') {
        } else if let Some(inner) = command.find_subcommand(word) {
            command = inner;
        } else if command.has_subcommands() && command.get_positionals().next().is_none() {
            return;
        } else {
            given.push(word);
        }
    }
    if !place.lead.is_empty() {
        open = place.open.and_then(|name| option_of(command, name));
    }
    if let Some(arg) = open.filter(|_| !found.prefix.starts_with("--")) {
        return value(arg, &given, found);
    }
    if found.prefix.starts_with('-') {
        for arg in command.get_arguments() {
            if let Some(long) = arg.get_long() {
                found.add(&format!("--{long}"), || about(arg.get_help()));
            }
        }
        return found.add("--help", || "Print help".to_owned());
    }
    command.get_subcommands().for_each(|below| found.add(below.get_name(), || about(below.get_about())));
    let mut positionals = command.get_positionals();
    // The last takes all that follow, where it can be repeated.
    let arg = positionals.nth(given.len()).or_else(|| command.get_positionals().last().filter(|arg| repeats(arg)));
    if let Some(arg) = arg {
        value(arg, &given, found);
    }
}

/// The option of this name that takes a value.
fn option_of<'a>(command: &'a Command, name: &str) -> Option<&'a Arg> {
    let arg = command.get_arguments().find(|arg| arg.get_long() == Some(name))?;
    arg.get_action().takes_values().then_some(arg)
}

fn repeats(arg: &Arg) -> bool {
    matches!(arg.get_action(), clap::ArgAction::Append)
}

/// By its values, if they are known, or else by what help calls them.
fn value(arg: &Arg, given: &[&str], found: &mut Found<'_>) {
    for value in arg.get_possible_values() {
        found.add(value.get_name(), || about(value.get_help()));
    }
    let service = given.first().and_then(|name| catalogue().service(name));
    let called = Called { service, action: None };
    for what in arg.get_value_names().unwrap_or_default() {
        match (what.as_str(), service) {
            ("ACTION|OBJECT", Some(service)) => found.add_all(service.actions().chain(service.objects())),
            ("ACTION", Some(service)) => found.add_all(service.actions()),
            ("OLD" | "NEW", Some(_)) => values::called("YYYY-MM-DD", &called, found),
            ("FILE|-", _) => files::complete(found, ""),
            ("SERVICE|PACKAGE", _) => {
                found.add_all(catalogue().services().filter(|service| service.is_added()).map(ServiceEntry::name));
            }
            ("KEY", _) => keys(found),
            ("KEY|VALUE", _) if given.len().is_multiple_of(2) => keys(found),
            ("KEY|VALUE", _) => match given.last() {
                Some(&"region") => values::called("REGION", &called, found),
                Some(&"output") => values::called("LAYOUT", &called, found),
                Some(&"language") => values::called("LANGUAGE", &called, found),
                Some(&"confirm") => found.add_all(["on", "off"]),
                Some(&"use-cvm-role") => found.add_all(["true", "false"]),
                _ => {}
            },
            (what, _) => values::called(what, &called, found),
        }
    }
}

/// What a profile can say. Endpoints of services come once a dot was typed: they are many.
fn keys(found: &mut Found<'_>) {
    found.add_all(ProfileEditor::KEYS);
    if found.prefix.contains('.') {
        catalogue().services().for_each(|service| found.add(&format!("{}.endpoint", service.name()), String::new));
    }
}

fn about(text: Option<&clap::builder::StyledStr>) -> String {
    text.map(ToString::to_string).unwrap_or_default()
}
