//! Names in facts: what they have to be like, so that something in Rust can be called like them.

use crate::error::{Flaw, SpecError};
use crate::read::facts::{Facts, Members};
use crate::read::source::Source;
use crate::read::word::is_type_name;

/// How the name of a member is made.
pub(super) const MEMBER_RULE: &str = "it has letters of ASCII, digits, and - _ . between them";

const SERVICE_RULE: &str = "it begins with a small letter and has small letters, digits and hyphens";
const TYPE_RULE: &str = "it begins with a capital and has letters, digits and underscores";

/// Names that no Rust can be written for.
pub(super) fn check(facts: &Facts, source: &Source) -> Vec<SpecError> {
    let mut check = Check { source, errors: Vec::new() };
    let is_begun = facts.service.starts_with(|first: char| first.is_ascii_lowercase());
    check.take(is_begun && is_plain(&facts.service), &["service"], &facts.service, SERVICE_RULE);
    check.take(is_plain(&facts.short_name), &["short_name"], &facts.short_name, "it is the first label of a host");
    check.take(is_date(&facts.version), &["version"], &facts.version, "a version is a date, as 2024-01-02");
    for (name, action) in facts.actions.iter() {
        check.take(is_type_name(name), &["actions", name], name, TYPE_RULE);
        check.members(&action.request, &["actions", name, "request"]);
        check.members(&action.response, &["actions", name, "response"]);
    }
    for (name, members) in facts.objects.iter() {
        check.take(is_type_name(name), &["objects", name], name, TYPE_RULE);
        check.members(members, &["objects", name]);
    }
    check.errors
}

struct Check<'a> {
    source: &'a Source,
    errors: Vec<SpecError>,
}

impl Check<'_> {
    fn members(&mut self, members: &Members, at: &[&str]) {
        for (name, _) in members.iter() {
            self.take(is_member(name), &[at, &[name.as_str()]].concat(), name, MEMBER_RULE);
        }
    }

    fn take(&mut self, is_good: bool, at: &[&str], name: &str, rule: &str) {
        if !is_good {
            let flaw = Flaw::Incomplete(format!("{name:?} is no name: {rule}"));
            self.errors.push(self.source.error(at, flaw));
        }
    }
}

/// Whether a field can be called after it.
pub(super) fn is_member(name: &str) -> bool {
    let is_between = |letter: char| matches!(letter, '-' | '_' | '.');
    name.contains(|letter: char| letter.is_ascii_alphanumeric())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || is_between(letter))
}

/// What can stand in a manifest and in a host.
pub(super) fn is_plain(name: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !name.is_empty() && name.bytes().all(is_allowed)
}

fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}
