//! The members of an action, by all that they can be typed as, and their values.

use std::collections::BTreeSet;

use tc3::Literal;
use tc3_bindgen::docs::first_sentence;
use tc3_spec::typed::{BYTES, TEXT};
use tc3_spec::{Kind, Member, Object};

use super::called::Called;
use super::found::Found;
use super::place::Place;
use super::values;
use crate::args::options;
use crate::request::address::{self, Address};

use crate::request::names::kebab;

/// Adds the members that were not given, or what goes on in the one that was begun: `--Filters.0.Name`.
pub(super) fn names(called: &Called, place: &Place<'_>, found: &mut Found<'_>) {
    let Some(request) = called.action.map(|action| action.request) else { return };
    let typed = found.prefix.trim_start_matches('-');
    let paths = place.options.iter().filter_map(|(name, _)| Some(address::find(name, request).ok()?.path));
    let given = paths.collect();
    let Some((stem, _)) = typed.rsplit_once('.') else { return members("--", "", request, &given, found) };
    let Ok(address) = address::find(stem, request) else { return };
    match address.kind {
        Some(Kind::List(element)) => positions(stem, &address, element, &given, found),
        Some(Kind::Object(_)) => {
            let object = address.object().into_iter();
            object.for_each(|object| {
                members(&format!("--{stem}."), &format!("{}.", address.path), object, &given, found)
            });
        }
        _ => {}
    }
}

/// Adds the members of an object. `lead` is what is typed before their names, `path` what the wire has there.
fn members(lead: &str, path: &str, object: &'static Object, given: &BTreeSet<String>, found: &mut Found<'_>) {
    let is_kebab = found.prefix.strip_prefix(lead).is_some_and(|name| name.starts_with(char::is_lowercase));
    let is_given = |name: &str| given.contains(&format!("{path}{name}"));
    let mut fitting = Vec::new();
    for member in object.members.iter().filter(|member| !is_given(member.name)) {
        let own = format!("{lead}{}", member.name);
        // What it is typed as, where that is taken for nothing else.
        let other = Some(kebab(member.name)).filter(|name| is_kebab && is_free(name, object, lead));
        let other = other.map(|name| format!("{lead}{name}"));
        fitting.extend(
            [Some(own), other].into_iter().flatten().filter(|name| found.fits(name)).map(|name| (name, member)),
        );
    }
    for (name, member) in &fitting {
        found.add(name, || about(member));
    }
    // The one that is meant can be taken apart. For all of them that would be as many candidates again.
    if let [(name, member)] = fitting.as_slice() {
        let part = match &member.kind {
            Kind::List(element) => within(element).map_or(".0".to_owned(), |dot| format!(".0{dot}")),
            kind => within(kind).unwrap_or_default().to_owned(),
        };
        if !part.is_empty() {
            found.add(&format!("{name}{part}"), || about(member));
        }
    }
}

/// Adds the places in a list that were not filled, and the next one.
fn positions(stem: &str, address: &Address, element: &Kind, given: &BTreeSet<String>, found: &mut Found<'_>) {
    let filled = |at: usize| {
        let place = format!("{}.{at}", address.path);
        let inner = format!("{place}.");
        given.contains(&place) || given.range(inner.clone()..).next().is_some_and(|path| path.starts_with(&inner))
    };
    let end = (0..=given.len()).find(|at| !filled(*at)).unwrap_or_default();
    let dot = within(element);
    // What is in an object may be filled further; a value is there or not.
    let first = if dot.is_some() { 0 } else { end };
    for at in first..=end {
        found.add(&format!("--{stem}.{at}{}", dot.unwrap_or_default()), String::new);
    }
}

/// What follows a name that can be gone into.
fn within(kind: &Kind) -> Option<&'static str> {
    matches!(kind, Kind::Object(_) | Kind::List(_)).then_some(".")
}

/// Whether a kebab form means one member, and no option.
fn is_free(name: &str, object: &Object, lead: &str) -> bool {
    let same = object.members.iter().filter(|member| kebab(member.name) == name).count();
    same == 1 && (lead != "--" || options::by_long(&format!("--{name}")).is_none())
}

fn about(member: &Member) -> String {
    let required = if member.required { ", required" } else { "" };
    format!("{}{required}. {}", member.kind, first_sentence(member.doc)).trim_end().to_owned()
}

/// Adds the values of a member: what its enum has, true and false, or a file.
pub(super) fn value(name: &str, called: &Called, found: &mut Found<'_>) {
    let Some((service, action)) = called.service.zip(called.action) else { return };
    let Ok(address) = address::find(name, action.request) else { return };
    if address.kind == Some(&Kind::Bool) {
        found.add_all(["true", "false"]);
    }
    let is_list = matches!(address.kind, Some(Kind::List(_)));
    let enumeration = address.member.filter(|_| !is_list).and_then(|member| service.enumeration(member.enumeration?));
    for value in enumeration.map_or(&[][..], |enumeration| &enumeration.values) {
        let about = || format!("{}: {}", value.name, first_sentence(value.doc));
        match value.value {
            Literal::Int(number) => found.add(&number.to_string(), about),
            Literal::Text(text) => found.add(text, about),
            _ => {}
        }
    }
    values::of_file(&[TEXT, BYTES], found);
}
