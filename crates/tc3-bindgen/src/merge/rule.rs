//! From a rule as it is written to a rule as it is checked.

use serde_json::Value;
use tc3::{Literal, Number, Rule, RuleKind};
use tc3_spec::leak::{leak_slice, leak_str};
use tc3_spec::{Enumeration, Kind, Member};

use super::fault::{Fault, Result, unknown};
use crate::error::Flaw;
use crate::read::Ordered;
use crate::read::overlay::{LevelWord, RuleOverlay};

/// The object that a rule stands on.
pub(super) struct Owner<'a> {
    pub(super) name: &'a str,
    pub(super) members: &'a [Member],
    pub(super) enums: &'a [&'static Enumeration],
}

/// Reads a rule; the error says where in it the mistake is.
pub(super) fn read(rule: &RuleOverlay, owner: &Owner<'_>) -> Result<Rule> {
    check_keys(rule)?;
    let read = Rule::new(kind(rule, owner)?, leak_str(&rule.because));
    Ok(match rule.level {
        LevelWord::Error => read,
        LevelWord::Warn => read.warning(),
    })
}

/// A rule has one kind, and only what belongs to it.
fn check_keys(rule: &RuleOverlay) -> Result<()> {
    let kinds = [
        ("required_when", rule.required_when.is_some(), true, false),
        ("requires", rule.requires.is_some(), true, false),
        ("exactly_one_of", rule.exactly_one_of.is_some(), false, false),
        ("at_least_one_of", rule.at_least_one_of.is_some(), false, false),
        ("at_most_one_of", rule.at_most_one_of.is_some(), false, false),
        ("range", rule.range.is_some(), false, true),
        ("length", rule.length.is_some(), false, true),
        ("count", rule.count.is_some(), false, true),
    ];
    let set: Vec<_> = kinds.into_iter().filter(|(_, is_set, ..)| *is_set).collect();
    let &[(kind, _, takes_members, takes_bounds)] = set.as_slice() else {
        let known: Vec<_> = kinds.into_iter().map(|(name, ..)| name).collect();
        return Err(Fault::here(Flaw::Incomplete(format!("a rule is exactly one of {}", known.join(", ")))));
    };
    let has_bounds = rule.min.is_some() || rule.max.is_some();
    let problem = match (rule.members.is_some(), has_bounds) {
        (true, _) if !takes_members => format!("members do not belong to {kind}"),
        (_, true) if !takes_bounds => format!("min and max do not belong to {kind}"),
        (false, _) if takes_members => format!("{kind} needs members"),
        (_, false) if takes_bounds => format!("{kind} needs min or max"),
        _ => return Ok(()),
    };
    Err(Fault::here(Flaw::Incomplete(problem)))
}

fn kind(rule: &RuleOverlay, owner: &Owner<'_>) -> Result<RuleKind> {
    let members = || rule.members.as_deref().unwrap_or_default();
    if let Some(when) = &rule.required_when {
        required_when(when, members(), owner)
    } else if let Some(member) = &rule.requires {
        let member = owner.member(member, "requires")?.name;
        Ok(RuleKind::Requires { member, needs: owner.demanded(members(), member)? })
    } else if let Some(members) = &rule.exactly_one_of {
        owner.group(members, "exactly_one_of").map(RuleKind::ExactlyOneOf)
    } else if let Some(members) = &rule.at_least_one_of {
        owner.group(members, "at_least_one_of").map(RuleKind::AtLeastOneOf)
    } else if let Some(members) = &rule.at_most_one_of {
        owner.group(members, "at_most_one_of").map(RuleKind::AtMostOneOf)
    } else if let Some(member) = &rule.range {
        range(owner.member(member, "range")?, rule)
    } else if let Some(member) = &rule.length {
        let member = owner.member(member, "length")?;
        let is_text = matches!(member.kind.element(), Kind::Text(_));
        let (min, max) = sizes(rule, member, is_text, "text or a list of it")?;
        Ok(RuleKind::Length { member: member.name, min, max })
    } else {
        let member = owner.member(rule.count.as_deref().unwrap_or_default(), "count")?;
        let (min, max) = sizes(rule, member, matches!(member.kind, Kind::List(_)), "a list")?;
        Ok(RuleKind::Count { member: member.name, min, max })
    }
}

fn required_when(when: &Ordered<Vec<Value>>, members: &[String], owner: &Owner<'_>) -> Result<RuleKind> {
    let [(on, values)] = when.as_slice() else {
        let problem = "required_when names exactly one member and its values".to_owned();
        return Err(Fault::at(["required_when"], Flaw::Incomplete(problem)));
    };
    let on = owner.find(on).map_err(|flaw| Fault::at(["required_when", on], flaw))?;
    if values.is_empty() {
        let problem = "no value is named".to_owned();
        return Err(Fault::at(["required_when", on.name], Flaw::Incomplete(problem)));
    }
    let mut is = Vec::new();
    for (position, value) in values.iter().enumerate() {
        let literal = owner
            .literal(value, on)
            .map_err(|flaw| Fault::at(["required_when", on.name, &position.to_string()], flaw))?;
        is.push(literal);
    }
    Ok(RuleKind::RequiredWhen { on: on.name, is: leak_slice(is), members: owner.demanded(members, on.name)? })
}

fn range(member: &Member, rule: &RuleOverlay) -> Result<RuleKind> {
    let is_float = matches!(member.kind.element(), Kind::Float);
    if !is_float && !matches!(member.kind.element(), Kind::Int64 | Kind::Uint64) {
        return Err(Fault::at(["range"], wrong_type(member, "a number or a list of them")));
    }
    let bound = |key: &str, bound: &Option<serde_json::Number>| match bound {
        None => Ok(None),
        Some(bound) => match (bound.as_i64(), bound.as_f64()) {
            (Some(value), _) => Ok(Some(Number::Int(value))),
            (None, Some(value)) if is_float => Ok(Some(Number::Float(value))),
            _ => Err(Fault::at([key], wrong_type(member, &format!("a type that can be {bound}")))),
        },
    };
    let (min, max) = (bound("min", &rule.min)?, bound("max", &rule.max)?);
    let as_float = |bound: &Option<serde_json::Number>| bound.as_ref().and_then(serde_json::Number::as_f64);
    check_order(as_float(&rule.min), as_float(&rule.max))?;
    Ok(RuleKind::Range { member: member.name, min, max })
}

/// The bounds of a length or a count.
fn sizes(rule: &RuleOverlay, member: &Member, fits: bool, needed: &str) -> Result<(usize, Option<usize>)> {
    if !fits {
        return Err(Fault::here(wrong_type(member, needed)));
    }
    let size = |key: &str, bound: &Option<serde_json::Number>| match bound {
        None => Ok(None),
        Some(bound) => bound.as_u64().and_then(|bound| usize::try_from(bound).ok()).map(Some).ok_or_else(|| {
            Fault::at([key], Flaw::Incomplete(format!("{bound} is no size: it takes a whole number from 0")))
        }),
    };
    let (min, max) = (size("min", &rule.min)?, size("max", &rule.max)?);
    check_order(min, max)?;
    Ok((min.unwrap_or(0), max))
}

fn check_order<T: PartialOrd>(min: Option<T>, max: Option<T>) -> Result<()> {
    match (min, max) {
        (Some(min), Some(max)) if min > max => {
            Err(Fault::at(["min"], Flaw::Incomplete("min is above max: nothing would be allowed".to_owned())))
        }
        _ => Ok(()),
    }
}

fn wrong_type(member: &Member, needed: &str) -> Flaw {
    Flaw::Type { member: member.name.to_owned(), found: member.kind.to_string(), needed: needed.to_owned() }
}

impl Owner<'_> {
    pub(super) fn find(&self, name: &str) -> core::result::Result<&Member, Flaw> {
        let found = self.members.iter().find(|member| member.name == name);
        found.ok_or_else(|| unknown("member", name, self.name, self.members.iter().map(|member| member.name)))
    }

    /// A value that the member can have: of its type, and of its enum if it has one.
    pub(super) fn literal(&self, value: &Value, member: &Member) -> core::result::Result<Literal, Flaw> {
        let literal = match (&member.kind, value) {
            (Kind::Bool, Value::Bool(value)) => Some(Literal::Bool(*value)),
            (Kind::Int64, value) => value.as_i64().map(Literal::Int),
            (Kind::Uint64, value) => value.as_i64().filter(|value| *value >= 0).map(Literal::Int),
            (Kind::Text(_), Value::String(text)) => Some(Literal::Text(leak_str(text))),
            _ => None,
        };
        let literal = literal.ok_or_else(|| wrong_type(member, &format!("a type that can be {value}")))?;
        let enumeration = member.enumeration.and_then(|name| self.enums.iter().find(|found| found.name == name));
        match enumeration {
            Some(found) if found.values.iter().all(|known| known.value != literal) => Err(Flaw::Unknown {
                what: "value",
                name: literal.to_string(),
                within: found.name.to_owned(),
                nearest: None,
            }),
            _ => Ok(literal),
        }
    }

    fn member(&self, name: &str, key: &str) -> Result<&Member> {
        self.find(name).map_err(|flaw| Fault::at([key], flaw))
    }

    /// The members that a rule demands: other ones than the one that decides, and none that is demanded anyway.
    fn demanded(&self, names: &[String], by: &str) -> Result<&'static [&'static str]> {
        let names = self.names(names, "members", 1)?;
        for (position, name) in names.iter().enumerate() {
            let member = self.member(name, "members")?;
            let problem = match () {
                () if *name == by => format!("{name} cannot demand itself"),
                () if member.required => format!("{name} is required anyway"),
                () => continue,
            };
            return Err(Fault::at(["members", &position.to_string()], Flaw::Needless(problem)));
        }
        Ok(names)
    }

    fn group(&self, names: &[String], key: &str) -> Result<&'static [&'static str]> {
        self.names(names, key, 2)
    }

    fn names(&self, names: &[String], key: &str, least: usize) -> Result<&'static [&'static str]> {
        let mut known = Vec::new();
        for (position, name) in names.iter().enumerate() {
            let at = |flaw| Fault::at([key, &position.to_string()], flaw);
            let member = self.member(name, key).map_err(|fault| at(fault.flaw))?;
            if known.contains(&member.name) {
                return Err(at(Flaw::Twice { what: "member", name: name.clone() }));
            }
            known.push(member.name);
        }
        match known.len() < least {
            true => Err(Fault::at([key], Flaw::Incomplete(format!("it takes {least} members or more")))),
            false => Ok(leak_slice(known)),
        }
    }
}
