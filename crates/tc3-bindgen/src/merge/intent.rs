//! From an intent as it is declared to its variants, as far as the rules determine them.
//!
//! What is made from a variant must never break a rule. So an intent is refused unless the rules say for each value
//! which members it needs, and leave open nothing that could be broken.

use tc3::{Level, Literal, Rule, RuleKind};
use tc3_spec::leak::leak_str;
use tc3_spec::{EnumValue, Enumeration, Intent, Member, Object, Variant};

use super::fault::{Fault, Result, unknown};
use crate::error::Flaw;
use crate::read::overlay::IntentOverlay;
use crate::read::word::is_type_name;

/// Determines an intent of a request, whose members are linked to their objects.
pub(super) fn read(
    overlay: &IntentOverlay,
    request: &'static Object,
    enums: &[&'static Enumeration],
) -> Result<Intent> {
    if !is_type_name(&overlay.name) {
        let problem = format!("{:?} is no name of a type", overlay.name);
        return Err(Fault::at(["type"], Flaw::Incomplete(problem)));
    }
    let on = request.member(&overlay.on).ok_or_else(|| {
        let known = request.members.iter().map(|member| member.name);
        Fault::at(["on"], unknown("member", &overlay.on, request.name, known))
    })?;
    let undetermined = |problem: String| Fault::at(["on"], Flaw::Undetermined(problem));
    let enumeration = on.enumeration.and_then(|name| enums.iter().find(|found| found.name == name));
    let Some(enumeration) = enumeration else {
        return Err(undetermined(format!("{} has no enum, so its values are not known", on.name)));
    };
    let determined = Determined { request, on };
    let mut variants = Vec::new();
    for value in &enumeration.values {
        variants.push(determined.variant(*value).map_err(undetermined)?);
    }
    if variants.iter().all(|variant| variant.members.is_empty()) {
        return Err(undetermined(format!("no rule says what a value of {} demands", on.name)));
    }
    Ok(Intent::new(leak_str(&overlay.name), on.name, variants))
}

struct Determined<'a> {
    request: &'static Object,
    on: &'a Member,
}

impl Determined<'_> {
    fn variant(&self, value: EnumValue) -> core::result::Result<Variant, String> {
        let demanded: Vec<_> = self.rules().flat_map(|rule| self.demanded(rule, value.value)).collect();
        let in_order = self.request.members.iter().map(|member| member.name);
        let members: Vec<_> = in_order.filter(|name| demanded.contains(&name)).collect();
        let given = self
            .request
            .members
            .iter()
            .filter(|member| member.required || members.contains(&member.name) || member.name == self.on.name);
        let given: Vec<_> = given.collect();
        for rule in self.rules() {
            if !self.holds(rule, value.value, &given) {
                return Err(format!("with {} a rule stays open: {:?}", value.name, rule.kind));
            }
        }
        match given.into_iter().find(|member| member.name != self.on.name && can_break(member, &mut Vec::new())) {
            Some(member) => Err(format!("the value of {} can break a rule by itself", member.name)),
            None => Ok(Variant::new(value, members)),
        }
    }

    fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        self.request.shape.rules.iter().filter(|rule| rule.level == Level::Error)
    }

    /// What a rule demands when the member that decides has this value.
    fn demanded(&self, rule: &'static Rule, value: Literal) -> &'static [&'static str] {
        match rule.kind {
            RuleKind::RequiredWhen { on, is, members } if on == self.on.name && is.contains(&value) => members,
            _ => &[],
        }
    }

    /// Whether a rule holds for every request in which just these members are given.
    fn holds(&self, rule: &Rule, value: Literal, given: &[&Member]) -> bool {
        let is_given = |name: &str| given.iter().any(|member| member.name == name);
        let count = |names: &[&str]| names.iter().filter(|name| is_given(name)).count();
        match rule.kind {
            RuleKind::RequiredWhen { on, .. } if on == self.on.name => true,
            RuleKind::RequiredWhen { on, members, .. } => !is_given(on) || count(members) == members.len(),
            RuleKind::Requires { member, needs } => !is_given(member) || count(needs) == needs.len(),
            RuleKind::ExactlyOneOf(members) => count(members) == 1,
            RuleKind::AtLeastOneOf(members) => count(members) >= 1,
            RuleKind::AtMostOneOf(members) => count(members) <= 1,
            RuleKind::Closed { member, values } if member == self.on.name => values.contains(&value),
            RuleKind::Closed { member, .. }
            | RuleKind::Range { member, .. }
            | RuleKind::Length { member, .. }
            | RuleKind::Count { member, .. } => !is_given(member),
        }
    }
}

/// Whether a value of the member's type can be wrong whatever is around it: a negative number in an enum of a `uint64`,
/// an object that has demands of its own.
fn can_break(member: &Member, seen: &mut Vec<&'static str>) -> bool {
    if member.is_unsigned_enum() {
        return true;
    }
    let Some(object) = member.object() else { return false };
    if seen.contains(&object.name) {
        return false;
    }
    seen.push(object.name);
    let demands = !object.shape.required.is_empty() || !object.shape.rules.is_empty();
    demands || object.members.iter().any(|member| can_break(member, seen))
}
