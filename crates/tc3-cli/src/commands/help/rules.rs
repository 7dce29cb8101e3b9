//! What must hold between members, in words.

use core::fmt::Display;

use tc3::{Level, RuleKind, Shape};

use super::page::Page;

/// The rules of an object. Closed enums are told at their members.
pub(super) fn rules(page: &mut Page, shape: &Shape) {
    let told: Vec<_> = shape.rules.iter().filter_map(|rule| Some((told(&rule.kind)?, rule))).collect();
    if told.is_empty() {
        return;
    }
    page.heading("Rules");
    for (text, rule) in told {
        let because = if rule.because.is_empty() { String::new() } else { format!(" {}", rule.because) };
        let level = if rule.level == Level::Warn { " (A warning only.)" } else { "" };
        page.item(&format!("{text}.{because}{level}"));
    }
}

/// A rule as a sentence without its end; none where its member tells it.
pub(crate) fn told(rule: &RuleKind) -> Option<String> {
    Some(match rule {
        RuleKind::RequiredWhen { on, is, members } => {
            let is: Vec<_> = is.iter().map(ToString::to_string).collect();
            format!("{} required when {on} is {}", subject(members), is.join(" or "))
        }
        RuleKind::Requires { member, needs } => format!("{} required when {member} is given", subject(needs)),
        RuleKind::ExactlyOneOf(members) => format!("Exactly one of {} is given", members.join(", ")),
        RuleKind::AtLeastOneOf(members) => format!("At least one of {} is given", members.join(", ")),
        RuleKind::AtMostOneOf(members) => format!("At most one of {} is given", members.join(", ")),
        RuleKind::Range { member, min, max } => format!("{member} is {}", bounds(*min, *max)),
        RuleKind::Length { member, min, max } => {
            format!("{member} is {} characters long", bounds(Some(*min).filter(|min| *min > 0), *max))
        }
        RuleKind::Count { member, min, max } => {
            format!("{member} has {} elements", bounds(Some(*min).filter(|min| *min > 0), *max))
        }
        RuleKind::Closed { .. } => return None,
    })
}

fn subject(members: &[&str]) -> String {
    match members {
        [one] => format!("{one} is"),
        [before @ .., last] => format!("{} and {last} are", before.join(", ")),
        [] => String::new(),
    }
}

fn bounds<T: Display>(min: Option<T>, max: Option<T>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "any number of".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_told_in_words() {
        let kind = RuleKind::RequiredWhen { on: "Mode", is: &[tc3::Literal::Int(4)], members: &["Verdict", "Reason"] };
        assert_eq!(told(&kind).unwrap(), "Verdict and Reason are required when Mode is 4");
        let kind = RuleKind::Length { member: "Name", min: 0, max: Some(60) };
        assert_eq!(told(&kind).unwrap(), "Name is at most 60 characters long");
        let kind = RuleKind::Range { member: "Size", min: Some(tc3::Number::Int(1)), max: None };
        assert_eq!(told(&kind).unwrap(), "Size is at least 1");
    }
}
