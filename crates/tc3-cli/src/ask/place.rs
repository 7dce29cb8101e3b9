//! A member that is asked for: what is said of it, and what may be answered.

use core::fmt::Write;

use tc3::{Literal, RuleKind};
use tc3_bindgen::docs::{Entry, ServiceDocs, first_sentence, or};
use tc3_spec::{
    Action, EnumKind, EnumValue, Enumeration, Json, Kind, Member, Object, ServiceEntry, reached, rule_sentence,
};

use crate::commands::descriptions;
use crate::exit::Failure;
use crate::request::address::{self, Address};

/// As many characters of a description, and as many choices, are told before somebody asks for all.
const FIRST_WORDS: usize = 400;
const FIRST_CHOICES: usize = 12;

/// What is said of the members of an action.
pub(super) struct Said {
    service: &'static ServiceEntry,
    action: &'static Action,
    others: ServiceDocs,
}

/// A member, or an element of one.
pub(super) struct Place {
    pub(super) address: Address,
    pub(super) member: &'static Member,
    /// The object that it is a member of.
    owner: &'static Object,
    is_of_request: bool,
    enumeration: Option<&'static Enumeration>,
}

impl Said {
    pub(super) fn new(service: &'static ServiceEntry, action: &'static Action) -> Self {
        let objects = reached([action.request]);
        let is_told = |entry: Entry<'_>| match entry {
            Entry::Action(name) => name == action.name,
            Entry::Object(name) => objects.iter().any(|object| object.name == name),
        };
        let others = descriptions::of(service, is_told);
        Self { service, action, others: others.map(|(_, docs)| docs).unwrap_or_default() }
    }

    /// What the path leads to, by wire names.
    pub(super) fn place(&self, path: &str) -> Result<Place, Failure> {
        let address = address::find(path, self.action.request)?;
        let member = address.member.ok_or_else(|| Failure::usage(format!("{path} is not known")))?;
        let ends_with_position = path.rsplit('.').next().is_some_and(|last| last.parse::<usize>().is_ok());
        let named = if ends_with_position { path.rsplit_once('.').map_or(path, |(list, _)| list) } else { path };
        let owner = match named.rsplit_once('.') {
            Some((above, _)) => address::find(above, self.action.request)?.object().unwrap_or(self.action.request),
            None => self.action.request,
        };
        let enumeration = member.enumeration.and_then(|name| self.service.enumeration(name));
        Ok(Place { address, member, owner, is_of_request: !named.contains('.'), enumeration })
    }

    /// What is said of it: all, or as much as one reads before an answer.
    pub(super) fn of(&self, place: &Place, all: bool) -> String {
        let member = place.member;
        let mut said = format!("{} ({}", place.address.path, place.address.kind.unwrap_or(&member.kind));
        said.push_str(if member.required { ", required" } else { "" });
        said.push_str(if member.sensitive { ", not shown" } else { "" });
        said.push(')');
        let doc = self.doc(place);
        if !doc.is_empty() {
            let _ = write!(said, ": {}", if all { doc.to_owned() } else { cut(doc, FIRST_WORDS) });
        }
        for rule in place.owner.shape.rules {
            let is_about = matches!(&rule.kind, RuleKind::Range { member: about, .. } | RuleKind::Length { member: about, .. }
                | RuleKind::Count { member: about, .. } if *about == member.name);
            if let Some(told) = rule_sentence(&rule.kind).filter(|_| is_about) {
                let _ = write!(said, "\n{told}.");
            }
        }
        if member.kind == Kind::Binary {
            said.push_str("\nA file as fileb://PATH, or its text.");
        }
        if let Some(example) = self.example(place) {
            let _ = write!(said, "\nSuch as {example}");
        }
        said.push_str(&place.choices(if all { usize::MAX } else { FIRST_CHOICES }));
        said
    }

    /// What the action does, and whether it may still be used.
    pub(super) fn of_action(&self) -> String {
        let others = self.others.action(self.action.name).map_or("", |docs| docs.text());
        let parts = [self.action.status.sentence().unwrap_or_default(), first_sentence(or(self.action.doc, others))];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Members of an object, each on a line with its type and the first sentence of what is said of it.
    pub(super) fn lines(&self, path: &str, names: &[&str]) -> Result<String, Failure> {
        let mut lines = String::new();
        for name in names {
            let place = self.place(&joined(path, name))?;
            let (doc, required) =
                (first_sentence(self.doc(&place)), if place.member.required { ", required" } else { "" });
            let between = if doc.is_empty() { "" } else { ": " };
            let _ = writeln!(lines, "  {name} ({}{required}){between}{doc}", place.member.kind);
        }
        Ok(lines)
    }

    fn doc(&self, place: &Place) -> &str {
        let name = place.member.name;
        let others = match place.is_of_request {
            true => self.others.action(self.action.name).map_or("", |docs| docs.request.get(name)),
            false => self.others.member(place.owner.name, name),
        };
        or(place.member.doc, others)
    }

    /// What an example of the action has there.
    fn example(&self, place: &Place) -> Option<String> {
        if place.member.sensitive || place.address.path != place.member.name {
            return None;
        }
        let values = self.action.examples.iter().filter_map(|example| Json::parse(example.request).ok());
        let value = values.filter_map(|request| request.member(place.member.name).cloned()).next()?;
        Some(match value {
            Json::Text(text) => cut(&text, 60),
            value => cut(&value.to_string(), 60),
        })
    }
}

impl Place {
    /// What may be chosen, each on a line: texts have numbers.
    fn choices(&self, most: usize) -> String {
        let Some(enumeration) = self.enumeration else {
            return if self.address.kind == Some(&Kind::Bool) { "\ntrue or false".to_owned() } else { String::new() };
        };
        let mut told = String::new();
        for (index, choice) in enumeration.values.iter().enumerate().take(most) {
            let number = if has_numbers(enumeration) { format!("{}) ", index + 1) } else { String::new() };
            let doc = first_sentence(choice.doc);
            let between = if doc.is_empty() { "" } else { ": " };
            let _ = write!(told, "\n  {number}{} {}{between}{doc}", typed(choice), choice.name);
        }
        if let more @ 1.. = enumeration.values.len().saturating_sub(most) {
            let _ = write!(told, "\n  … {more} more, ? lists them");
        }
        told
    }

    /// The value that an answer chooses by its number or its name; else the answer.
    pub(super) fn chosen<'a>(&self, answer: &'a str) -> std::borrow::Cow<'a, str> {
        let Some(enumeration) = self.enumeration else { return answer.into() };
        let values = || enumeration.values.iter();
        if values().any(|choice| typed(choice) == answer) {
            return answer.into();
        }
        let by_number = || {
            let number = answer.parse::<usize>().ok().filter(|_| has_numbers(enumeration))?;
            enumeration.values.get(number.checked_sub(1)?)
        };
        let by_name = values().find(|choice| choice.name.eq_ignore_ascii_case(answer));
        by_name.or_else(by_number).map_or(answer.into(), |choice| typed(choice).into())
    }
}

/// The path of a member of what is at this one; the empty path is the request's.
pub(super) fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Numbers choose texts, unless one of these looks like a number itself.
fn has_numbers(enumeration: &Enumeration) -> bool {
    enumeration.kind == EnumKind::Text
        && !enumeration.values.iter().any(|choice| typed(choice).starts_with(|first: char| first.is_ascii_digit()))
}

/// A value as it is typed.
fn typed(choice: &EnumValue) -> String {
    match choice.value {
        Literal::Text(text) => text.to_owned(),
        other => other.to_string(),
    }
}

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use tc3_spec::TextForm;
    use tc3_spec::leak::leak;

    use super::*;

    /// A member whose enum has these texts.
    fn place(texts: &[&'static str]) -> Place {
        let mut member = Member::new("Kind", Kind::Text(TextForm::String));
        member.enumeration = Some("Kinds");
        let owner = leak(Object::new("Request", "", vec![member], Vec::new()));
        let values = texts.iter().map(|text| EnumValue::new(Literal::Text(text), "", "")).collect();
        Place {
            address: address::find("Kind", owner).unwrap(),
            member: &owner.members[0],
            owner,
            is_of_request: true,
            enumeration: Some(leak(Enumeration::new("Kinds", "", EnumKind::Text, values))),
        }
    }

    #[test]
    fn many_choices_are_cut() {
        let place = place(&["a"; 200]);
        let told = place.choices(FIRST_CHOICES);
        assert!(told.starts_with("\n  1) a") && told.lines().count() == 2 + FIRST_CHOICES, "{told}");
        assert!(told.ends_with("\n  … 188 more, ? lists them"), "{told}");
        assert_eq!(place.choices(usize::MAX).lines().count(), 201);
    }

    #[test]
    fn a_number_chooses_unless_it_may_be_a_value() {
        let letters = place(&["a", "b"]);
        assert_eq!([letters.chosen("2"), letters.chosen("3"), letters.chosen("a")], ["b", "3", "a"]);
        assert_eq!(place(&["2", "1"]).chosen("1"), "1");
        assert!(!place(&["2", "1"]).choices(9).contains(')'));
    }
}
