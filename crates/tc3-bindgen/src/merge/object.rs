//! From members and what is said of them to an object.

use tc3::{Literal, Rule, RuleKind};
use tc3_spec::leak::{leak, leak_slice, leak_str};
use tc3_spec::{EnumKind, Enumeration, Kind, Member, Object, TextForm};

use super::fault::{Fault, Result, unknown};
use super::merger::Merger;
use super::names;
use super::rule::{self, Owner};
use crate::docs::{MemberDocs, or};
use crate::error::Flaw;
use crate::read::Ordered;
use crate::read::facts::Members;
use crate::read::overlay::{MemberOverlay, RuleOverlay};
use crate::read::source::Source;
use crate::read::word::Word;

/// What an overlay says of a request, a response or an object.
pub(super) struct Part<'a> {
    pub(super) source: &'a Source,
    /// The keys that lead to it.
    pub(super) at: Vec<&'a str>,
    pub(super) doc: &'a str,
    pub(super) members: &'a Ordered<MemberOverlay>,
    pub(super) rules: &'a [RuleOverlay],
}

/// What the facts say of it.
pub(super) struct Known<'a> {
    /// The keys that lead to it.
    pub(super) at: Vec<&'a str>,
    pub(super) members: &'a Members,
    /// What others say of it, for where the overlay says nothing.
    pub(super) doc: &'a str,
    /// What others say of its members.
    pub(super) docs: Option<&'a MemberDocs>,
}

impl Merger<'_> {
    /// Builds an object. Its members are not linked yet.
    pub(super) fn object(&mut self, name: &str, known: &Known<'_>, part: Option<&Part<'_>>) -> &'static Object {
        let mut members = self.known_members(name, known, part);
        let mut rules = Vec::new();
        if let Some(part) = part {
            members.extend(self.added_members(name, known, part));
            rules = self.rules(name, &members, part);
        }
        rules.extend(members.iter().filter_map(|member| self.closed(member)));
        let doc = part.map_or("", |part| part.doc);
        leak(Object::new(leak_str(name), leak_str(or(doc, known.doc)), members, rules))
    }

    fn known_members(&mut self, object: &str, known: &Known<'_>, part: Option<&Part<'_>>) -> Vec<Member> {
        let mut members = Vec::new();
        for (name, word) in known.members.iter() {
            if let Some(named) = word.kind.object_name().filter(|named| !self.names.contains(named.as_str())) {
                let at: Vec<_> = known.at.iter().copied().chain([name.as_str()]).collect();
                let flaw = unknown("object", named, "", self.names.iter().copied());
                self.errors.push(self.files.facts_source.error(&at, flaw));
            }
            let said = part.and_then(|part| Some((part, part.members.find(name)?)));
            let mut member = self.member(object, name, word, said);
            let others = known.docs.map_or("", |docs| docs.get(name));
            if member.doc.is_empty() {
                member.doc = leak_str(others);
            }
            members.push(member);
        }
        members
    }

    /// Members that upstream's metadata lacks; and what is said of members that nobody knows.
    fn added_members(&mut self, owner: &str, known: &Known<'_>, part: &Part<'_>) -> Vec<Member> {
        let mut members = Vec::new();
        for (name, overlay) in part.members.iter() {
            let is_known = known.members.find(name).is_some();
            let fault = match &overlay.add {
                None if is_known => continue,
                None => {
                    let names = known.members.iter().map(|(name, _)| name.as_str());
                    Fault::at(["members", name], unknown("member", name, owner, names))
                }
                Some(_) if is_known => {
                    let problem = format!("upstream has {name} by now: take out `add`");
                    Fault::at(["members", name, "add"], Flaw::Needless(problem))
                }
                Some(_) if !names::is_member(name) => {
                    let problem = format!("{name:?} is no name: {}", names::MEMBER_RULE);
                    Fault::at(["members", name], Flaw::Incomplete(problem))
                }
                Some(word) => match word.kind.object_name().filter(|object| !self.names.contains(object.as_str())) {
                    Some(object) => {
                        let flaw = unknown("object", object, "", self.names.iter().copied());
                        Fault::at(["members", name, "add"], flaw)
                    }
                    None => {
                        members.push(self.member(owner, name, word, Some((part, overlay))));
                        continue;
                    }
                },
            };
            self.report(part, fault);
        }
        members
    }

    fn member(&mut self, object: &str, name: &str, word: &Word, said: Option<(&Part<'_>, &MemberOverlay)>) -> Member {
        let mut member = Member::new(leak_str(name), word.kind.clone().map_name(&mut |name| leak_str(&name)));
        member.required = word.required;
        member.always = word.always;
        member.nullable = word.nullable;
        member.sensitive = self.rules.secrets.decide(&self.files.facts.service, object, name, &word.kind).hides();
        if let Some((part, overlay)) = said
            && let Err(fault) = self.describe(&mut member, overlay)
        {
            let at = ["members", name].map(str::to_owned).into_iter().chain(fault.at).collect();
            self.report(part, Fault { at, flaw: fault.flaw });
        }
        member
    }

    fn describe(&self, member: &mut Member, overlay: &MemberOverlay) -> Result<()> {
        member.doc = leak_str(&overlay.doc);
        member.undocumented = overlay.undocumented;
        member.sensitive = overlay.sensitive.unwrap_or(member.sensitive);
        if overlay.undocumented && !overlay.doc.is_empty() {
            let problem = "it has a doc and is called undocumented".to_owned();
            return Err(Fault::at(["undocumented"], Flaw::Incomplete(problem)));
        }
        let Some(name) = &overlay.enumeration else {
            return match overlay.closed {
                true => Err(Fault::at(["closed"], Flaw::Incomplete("only a member with an enum is closed".to_owned()))),
                false => Ok(()),
            };
        };
        let Some(enumeration) = self.enumeration(name) else {
            if self.files.service.enums.find(name).is_some() {
                // It is there, and what is wrong with it was told.
                return Ok(());
            }
            let known = self.enums.iter().map(|enumeration| enumeration.name);
            return Err(Fault::at(["enum"], unknown("enum", name, "", known)));
        };
        let fits = match enumeration.kind {
            EnumKind::Int => matches!(member.kind.element(), Kind::Int64 | Kind::Uint64),
            EnumKind::Text => *member.kind.element() == Kind::Text(TextForm::String),
        };
        if !fits {
            let needed = match enumeration.kind {
                EnumKind::Int => "int64, uint64 or a list of one",
                EnumKind::Text => "string or a list of it",
            };
            let (member, found) = (member.name.to_owned(), member.kind.to_string());
            return Err(Fault::at(["enum"], Flaw::Type { member, found, needed: needed.to_owned() }));
        }
        member.enumeration = Some(enumeration.name);
        member.closed = overlay.closed;
        Ok(())
    }

    fn rules(&mut self, object: &str, members: &[Member], part: &Part<'_>) -> Vec<Rule> {
        let mut rules = Vec::new();
        for (position, overlay) in part.rules.iter().enumerate() {
            let owner = Owner { name: object, members, enums: &self.enums };
            match rule::read(overlay, &owner) {
                // A folder may say what the catalogue says already.
                Ok(rule) if rules.contains(&rule) => {}
                Ok(rule) => rules.push(rule),
                Err(fault) => {
                    let at = ["rules".to_owned(), position.to_string()].into_iter().chain(fault.at).collect();
                    self.report(part, Fault { at, flaw: fault.flaw });
                }
            }
        }
        rules
    }

    /// The rule that a closed enum makes. It speaks for itself: what is allowed is in what it says.
    fn closed(&self, member: &Member) -> Option<Rule> {
        let enumeration = member.enumeration.filter(|_| member.closed).and_then(|name| self.enumeration(name))?;
        let values: Vec<Literal> = enumeration.values.iter().map(|value| value.value).collect();
        let kind = RuleKind::Closed { member: member.name, values: leak_slice(values) };
        Some(Rule::new(kind, ""))
    }

    fn enumeration(&self, name: &str) -> Option<&'static Enumeration> {
        self.enums.iter().find(|enumeration| enumeration.name == name).copied()
    }

    pub(super) fn report(&mut self, part: &Part<'_>, fault: Fault) {
        let at: Vec<_> = part.at.iter().copied().chain(fault.at.iter().map(String::as_str)).collect();
        self.errors.push(part.source.error(&at, fault.flaw));
    }
}
