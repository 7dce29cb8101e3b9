//! Rules, in the form in which overlays write them.

use serde::ser::{Error as _, SerializeMap};
use serde::{Serialize, Serializer};
use tc3::{Level, Rule, RuleKind};

use super::value::{LiteralForm, NumberForm, Pairs};

/// A rule. Closed enums have none here: their members say it.
pub(super) struct RuleForm(&'static Rule);

impl RuleForm {
    pub(super) fn of(rule: &'static Rule) -> Option<Self> {
        (!matches!(rule.kind, RuleKind::Closed { .. })).then_some(Self(rule))
    }
}

impl Serialize for RuleForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match &self.0.kind {
            RuleKind::RequiredWhen { on, is, members } => {
                let values: Vec<_> = is.iter().map(|value| LiteralForm(*value)).collect();
                map.serialize_entry("required_when", &Pairs(vec![(*on, values)]))?;
                map.serialize_entry("members", members)?;
            }
            RuleKind::Requires { member, needs } => {
                map.serialize_entry("requires", member)?;
                map.serialize_entry("members", needs)?;
            }
            RuleKind::ExactlyOneOf(members) => map.serialize_entry("exactly_one_of", members)?,
            RuleKind::AtLeastOneOf(members) => map.serialize_entry("at_least_one_of", members)?,
            RuleKind::AtMostOneOf(members) => map.serialize_entry("at_most_one_of", members)?,
            RuleKind::Range { member, min, max } => {
                map.serialize_entry("range", member)?;
                bounds(&mut map, min.map(NumberForm), max.map(NumberForm))?;
            }
            RuleKind::Length { member, min, max } => {
                map.serialize_entry("length", member)?;
                bounds(&mut map, Some(*min).filter(|min| *min > 0), *max)?;
            }
            RuleKind::Count { member, min, max } => {
                map.serialize_entry("count", member)?;
                bounds(&mut map, Some(*min).filter(|min| *min > 0), *max)?;
            }
            RuleKind::Closed { .. } => return Err(S::Error::custom("a closed enum is shown at its member")),
        }
        if !self.0.because.is_empty() {
            map.serialize_entry("because", self.0.because)?;
        }
        if self.0.level == Level::Warn {
            map.serialize_entry("level", "warn")?;
        }
        map.end()
    }
}

fn bounds<M: SerializeMap, T: Serialize>(map: &mut M, min: Option<T>, max: Option<T>) -> Result<(), M::Error> {
    min.iter().try_for_each(|min| map.serialize_entry("min", min))?;
    max.iter().try_for_each(|max| map.serialize_entry("max", max))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::testing;

    #[test]
    fn every_kind_of_rule_is_shown() {
        for rule in testing::rules() {
            let Some(form) = RuleForm::of(rule) else { continue };
            assert!(serde_json::to_string(&form).unwrap().starts_with("{\""), "{rule:?}");
        }
    }
}
