//! Rules of either side: which came, which went, and whether a request that passed may be refused.
//!
//! A rule is taken apart into demands that are as small as possible. What is demanded now and was not demanded before,
//! by whatever rule, may refuse a request that passed.

use core::cmp::Ordering;

use tc3::{Level, Literal, Number, Rule, RuleKind};
use tc3_spec::Object;

use super::judge::{self, Judgement};
use super::what::What;
use super::words::{described, is_same_rule};

/// What changed of the rules of a struct, closed enums apart. `is_sent`: requests carry the struct on both sides.
pub(super) fn changes(old: &Object, new: &Object, is_sent: bool) -> Vec<(What, Judgement)> {
    let (gone, fresh) = different(own_rules(old), own_rules(new));
    let before = Demands::of(old);
    let judged = |rule: &Rule, passes: Judgement| match rule.level {
        _ if !is_sent => judge::RULE_OF_NO_REQUEST,
        Level::Error if before.is_exceeded_by(rule) => judge::RULE_STRICTER,
        Level::Error => passes,
        Level::Warn => judge::RULE_WARNS,
    };
    let mut fresh: Vec<_> = fresh.into_iter().map(Some).collect();
    let mut changes = Vec::new();
    for old in gone {
        let successor = best_successor(old, &fresh).and_then(|position| fresh.get_mut(position)?.take());
        let judgement = match successor {
            Some(new) => judged(new, judge::RULE_LOOSER),
            None if !is_sent => judge::RULE_OF_NO_REQUEST,
            None if old.level == Level::Error => judge::RULE_GONE,
            None => judge::RULE_WARNED,
        };
        changes.push((What::Rule { old: Some(described(old)), new: successor.map(described) }, judgement));
    }
    let fresh = fresh.into_iter().flatten();
    changes.extend(
        fresh.map(|new| (What::Rule { old: None, new: Some(described(new)) }, judged(new, judge::RULE_NEEDLESS))),
    );
    changes
}

/// The values of a closed enum, if the member has one.
pub(super) fn closed(object: &Object, member: &str) -> Option<&'static [Literal]> {
    object.shape.rules.iter().find_map(|rule| match rule.kind {
        RuleKind::Closed { member: found, values } if found == member => Some(values),
        _ => None,
    })
}

fn own_rules(object: &Object) -> impl Iterator<Item = &'static Rule> {
    object.shape.rules.iter().filter(|rule| !matches!(rule.kind, RuleKind::Closed { .. }))
}

/// The rules that only one side has. Reasons are words, and no difference.
fn different(
    old: impl Iterator<Item = &'static Rule>,
    new: impl Iterator<Item = &'static Rule>,
) -> (Vec<&'static Rule>, Vec<&'static Rule>) {
    let mut fresh: Vec<_> = new.collect();
    let mut gone = Vec::new();
    for rule in old {
        match fresh.iter().position(|new| is_same_rule(rule, new)) {
            Some(position) => {
                fresh.remove(position);
            }
            None => gone.push(rule),
        }
    }
    (gone, fresh)
}

/// The place of the rule that a rule became: the same on another level, or one about the same.
fn best_successor(old: &Rule, fresh: &[Option<&'static Rule>]) -> Option<usize> {
    let find = |is_it: &dyn Fn(&Rule) -> bool| fresh.iter().position(|new| new.is_some_and(is_it));
    find(&|new| new.kind == old.kind).or_else(|| find(&|new| is_about_the_same(&old.kind, &new.kind)))
}

fn is_about_the_same(old: &RuleKind, new: &RuleKind) -> bool {
    use RuleKind::{AtLeastOneOf, AtMostOneOf, Count, ExactlyOneOf, Length, Range, RequiredWhen, Requires};
    match (*old, *new) {
        (RequiredWhen { on, is, members }, RequiredWhen { on: new_on, is: new_is, members: new_members }) => {
            on == new_on && (is == new_is || members == new_members)
        }
        (Requires { member, .. }, Requires { member: new, .. })
        | (Range { member, .. }, Range { member: new, .. })
        | (Length { member, .. }, Length { member: new, .. })
        | (Count { member, .. }, Count { member: new, .. }) => member == new,
        (
            ExactlyOneOf(members) | AtLeastOneOf(members) | AtMostOneOf(members),
            ExactlyOneOf(new) | AtLeastOneOf(new) | AtMostOneOf(new),
        ) => members.iter().any(|member| new.contains(member)),
        _ => false,
    }
}

/// What one side demands of a request.
struct Demands<'a> {
    object: &'a Object,
    all: Vec<Demand>,
}

/// The least that a rule can demand.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Demand {
    /// `needs` is there where `on` has this value, or any if none is given.
    Needs { on: &'static str, value: Option<Literal>, needs: &'static str },
    /// One of these is there.
    One(&'static [&'static str]),
    /// These two are not both there.
    Apart(&'static str, &'static str),
    /// A number, or how many characters or elements there are, is not below.
    Least(Measured, Number),
    /// The same is not above.
    Most(Measured, Number),
}

/// What of a member is measured, and the member.
type Measured = (&'static str, &'static str);

impl<'a> Demands<'a> {
    fn of(object: &'a Object) -> Self {
        let errors = own_rules(object).filter(|rule| rule.level == Level::Error);
        Self { object, all: errors.flat_map(|rule| demands(&rule.kind)).collect() }
    }

    /// Whether the rule may refuse what these demands let pass.
    fn is_exceeded_by(&self, rule: &Rule) -> bool {
        let is_new = |demand| self.concerns(demand) && !self.covers(demand);
        demands(&rule.kind).into_iter().any(is_new)
    }

    /// Whether a request of this side can break it: what it is about may be a member that there was not.
    fn concerns(&self, demand: Demand) -> bool {
        let has = |member: &str| self.object.member(member).is_some();
        match demand {
            Demand::Needs { on, .. } => has(on),
            Demand::One(_) => true,
            Demand::Apart(one, other) => has(one) && has(other),
            Demand::Least((_, member), _) | Demand::Most((_, member), _) => has(member),
        }
    }

    fn covers(&self, demand: Demand) -> bool {
        let is_required = |name: &str| self.object.member(name).is_some_and(|member| member.required);
        let is_there = match demand {
            Demand::Needs { needs, .. } => is_required(needs),
            Demand::One(members) => members.iter().any(|member| is_required(member)),
            _ => false,
        };
        is_there || self.all.iter().any(|own| own.implies(demand))
    }
}

impl Demand {
    /// Whether what this demands is at least what the other does.
    fn implies(self, other: Self) -> bool {
        match (self, other) {
            (Self::Needs { on, value, needs }, Self::Needs { on: new_on, value: new_value, needs: new_needs }) => {
                on == new_on && needs == new_needs && (value.is_none() || value == new_value)
            }
            (Self::One(members), Self::One(new)) => members.iter().all(|member| new.contains(member)),
            (Self::Apart(one, other), Self::Apart(new_one, new_other)) => {
                (one, other) == (new_one, new_other) || (one, other) == (new_other, new_one)
            }
            (Self::Least(measured, bound), Self::Least(new, new_bound)) => {
                measured == new && compared(bound, new_bound).is_some_and(Ordering::is_ge)
            }
            (Self::Most(measured, bound), Self::Most(new, new_bound)) => {
                measured == new && compared(bound, new_bound).is_some_and(Ordering::is_le)
            }
            _ => false,
        }
    }
}

/// What a rule demands. Closed enums are compared by their values.
fn demands(kind: &RuleKind) -> Vec<Demand> {
    let mut demands = Vec::new();
    let size = |size: usize| Number::Int(i64::try_from(size).unwrap_or(i64::MAX));
    match *kind {
        RuleKind::RequiredWhen { on, is, members } => {
            let needs = |value: Literal| members.iter().map(move |needs| (on, Some(value), *needs));
            let needs = is.iter().flat_map(|value| needs(*value));
            demands.extend(needs.map(|(on, value, needs)| Demand::Needs { on, value, needs }));
        }
        RuleKind::Requires { member: on, needs } => {
            demands.extend(needs.iter().map(|needs| Demand::Needs { on, value: None, needs }));
        }
        RuleKind::ExactlyOneOf(members) => {
            demands.push(Demand::One(members));
            demands.extend(apart(members));
        }
        RuleKind::AtLeastOneOf(members) => demands.push(Demand::One(members)),
        RuleKind::AtMostOneOf(members) => demands.extend(apart(members)),
        RuleKind::Range { member, min, max } => {
            demands.extend(min.map(|min| Demand::Least(("range", member), min)));
            demands.extend(max.map(|max| Demand::Most(("range", member), max)));
        }
        RuleKind::Length { member, min, max } => {
            demands.push(Demand::Least(("length", member), size(min)));
            demands.extend(max.map(|max| Demand::Most(("length", member), size(max))));
        }
        RuleKind::Count { member, min, max } => {
            demands.push(Demand::Least(("count", member), size(min)));
            demands.extend(max.map(|max| Demand::Most(("count", member), size(max))));
        }
        RuleKind::Closed { .. } => {}
    }
    // Nothing has fewer characters or elements than none.
    demands.retain(|demand| !matches!(demand, Demand::Least(("length" | "count", _), Number::Int(0))));
    demands
}

fn apart(members: &'static [&'static str]) -> impl Iterator<Item = Demand> {
    let pairs =
        members.iter().enumerate().flat_map(|(at, one)| members.iter().skip(at + 1).map(move |other| (one, other)));
    pairs.map(|(one, other)| Demand::Apart(one, other))
}

/// Bounds are what people write down: that a float cannot hold every large integer does not matter between the two.
fn compared(one: Number, other: Number) -> Option<Ordering> {
    #[allow(clippy::cast_precision_loss, reason = "see above")]
    let float = |number| match number {
        Number::Int(value) => value as f64,
        Number::Float(value) => value,
    };
    match (one, other) {
        (Number::Int(one), Number::Int(other)) => Some(one.cmp(&other)),
        _ => float(one).partial_cmp(&float(other)),
    }
}
