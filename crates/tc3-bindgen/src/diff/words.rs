//! Rules in words, as short as they can be told.

use tc3::{Level, Literal, Number, Rule, RuleKind};

/// Whether two rules are one, whatever their reasons.
pub(super) fn is_same_rule(one: &Rule, other: &Rule) -> bool {
    one.kind == other.kind && one.level == other.level
}

/// What a rule demands: `with Status 1004 a request needs Summary`.
pub(super) fn described(rule: &Rule) -> String {
    let demand = demand(&rule.kind);
    match rule.level {
        Level::Error => demand,
        Level::Warn => format!("{demand} (only warned of)"),
    }
}

fn demand(kind: &RuleKind) -> String {
    match *kind {
        RuleKind::RequiredWhen { on, is, members } => {
            format!("with {on} {} a request needs {}", values(is), listed(members.iter(), "and"))
        }
        RuleKind::Requires { member, needs } => {
            format!("with {member} a request needs {}", listed(needs.iter(), "and"))
        }
        RuleKind::ExactlyOneOf(members) => format!("exactly one of {} is there", listed(members.iter(), "and")),
        RuleKind::AtLeastOneOf(members) => format!("at least one of {} is there", listed(members.iter(), "and")),
        RuleKind::AtMostOneOf(members) => format!("at most one of {} is there", listed(members.iter(), "and")),
        RuleKind::Range { member, min, max } => {
            let text = |number: Number| number.to_string();
            format!("{member} is {}", bounds(min.map(text), max.map(text)))
        }
        RuleKind::Length { member, min, max } => format!("{member} has {} characters", sizes(min, max)),
        RuleKind::Count { member, min, max } => format!("{member} has {} elements", sizes(min, max)),
        RuleKind::Closed { member, values: allowed } => format!("{member} is {}", values(allowed)),
    }
}

/// Values as they are told in a row.
pub(super) fn values(values: &[Literal]) -> String {
    listed(values.iter(), "or")
}

/// `A`, `A and B`, `A, B and C`.
pub(super) fn listed<T: ToString>(items: impl Iterator<Item = T>, joint: &str) -> String {
    let mut items: Vec<_> = items.map(|item| item.to_string()).collect();
    match (items.pop(), items.is_empty()) {
        (Some(last), false) => format!("{} {joint} {last}", items.join(", ")),
        (last, _) => last.unwrap_or_default(),
    }
}

fn sizes(min: usize, max: Option<usize>) -> String {
    let min = Some(min).filter(|min| *min > 0 || max.is_none());
    bounds(min.map(|min| min.to_string()), max.map(|max| max.to_string()))
}

fn bounds(min: Option<String>, max: Option<String>) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min == max => format!("just {min}"),
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "anything".to_owned(),
    }
}
