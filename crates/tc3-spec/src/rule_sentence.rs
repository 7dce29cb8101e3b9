//! What must hold between members, in words.

use core::fmt::Display;

use tc3::RuleKind;

/// A rule as a sentence without its end. None where its member tells it: of a closed enum that has the values.
///
/// ```
/// use tc3_spec::rule_sentence;
/// use tc3::{Literal, RuleKind};
///
/// let rule = RuleKind::RequiredWhen { on: "Mode", is: &[Literal::Int(4)], members: &["Verdict", "Reason"] };
/// assert_eq!(rule_sentence(&rule).as_deref(), Some("Verdict and Reason are required when Mode is 4"));
/// ```
pub fn rule_sentence(rule: &RuleKind) -> Option<String> {
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
        assert_eq!(rule_sentence(&kind).unwrap(), "Verdict and Reason are required when Mode is 4");
        let kind = RuleKind::Length { member: "Name", min: 0, max: Some(60) };
        assert_eq!(rule_sentence(&kind).unwrap(), "Name is at most 60 characters long");
        let kind = RuleKind::Range { member: "Size", min: Some(tc3::Number::Int(1)), max: None };
        assert_eq!(rule_sentence(&kind).unwrap(), "Size is at least 1");
    }
}
