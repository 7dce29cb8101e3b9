//! A request that could be: what has to be in it, with values that its rules let pass. It is what examples are made of.

use tc3::{Literal, Number, RuleKind};
use tc3_spec::{Action, Kind, Member, Object};

use super::invent::Spot;
use super::meaning::Meaning;
use super::outline::values;
use super::value::Value;
use crate::draw::Draw;
use crate::wire::keys::DEFAULT_REGION;

/// What stands where bytes would.
const BYTES: &str = "content";

/// How many members an object shows of which nothing is required: enough for a name and its values.
const SHOWN: usize = 2;

/// How deep objects are filled, beyond which they are left empty: some may stand within themselves.
const MAX_NESTING: usize = 16;

/// Makes the requests of an action.
pub(super) struct Maker {
    pub(super) action: &'static Action,
    /// The day that it is, by its first second.
    pub(super) today: u64,
}

impl Maker {
    /// The request as JSON, whose values are drawn from here on.
    pub(super) fn request(&self, draw: Draw) -> String {
        let request = self.action.request;
        let mut json = Vec::with_capacity(256);
        self.object(request, &self.needed(request, draw), draw, 0, &mut json);
        // What is written are names and texts.
        String::from_utf8(json).unwrap_or_else(|_| "{}".to_owned())
    }

    fn object(&self, object: &Object, shown: &[&str], draw: Draw, depth: usize, json: &mut Vec<u8>) {
        json.push(b'{');
        for member in object.members.iter().filter(|member| shown.contains(&member.name)) {
            if json.last() != Some(&b'{') {
                json.push(b',');
            }
            json.extend_from_slice(format!("\"{}\":", member.name).as_bytes());
            self.member(object, member, draw, depth, json);
        }
        json.push(b'}');
    }

    fn member(&self, object: &Object, member: &Member, draw: Draw, depth: usize, json: &mut Vec<u8>) {
        let Kind::List(_) = member.kind else { return self.value(object, member, draw, 0, depth, json) };
        json.push(b'[');
        for index in 0..Bounds::of(object, member).count.max(1) {
            if index > 0 {
                json.push(b',');
            }
            self.value(object, member, draw, index, depth, json);
        }
        json.push(b']');
    }

    /// The value of a member, or the one at this place of its list.
    fn value(&self, object: &Object, member: &Member, draw: Draw, index: usize, depth: usize, json: &mut Vec<u8>) {
        if let Some(inner) = member.object() {
            let draw = draw.at(member.name).nth(index);
            let shown = if depth < MAX_NESTING { self.shown(inner, draw) } else { Vec::new() };
            return self.object(inner, &shown, draw, depth + 1, json);
        }
        let kind = member.kind.element();
        let value = self.scalar(object, member, draw, index);
        if !value.is_some_and(|value| value.write(kind, json)) {
            // Only bytes have no scalar in JSON.
            json.extend_from_slice(format!("\"{BYTES}\"").as_bytes());
        }
    }

    fn scalar(&self, object: &Object, member: &Member, within: Draw, index: usize) -> Option<Value<'static>> {
        let known = values(self.action, member);
        // The first that a member of this kind holds: of an enum with negative numbers, `uint64` has not all.
        let holds = |value: &Value<'_>| value.write(member.kind.element(), &mut Vec::new());
        if let Some(value) = known.iter().map(|known| Value::known(known.value)).find(holds) {
            return Some(value);
        }
        let owner = (!std::ptr::eq(object, self.action.request)).then_some(object.name);
        let spot = Spot {
            kind: member.kind.element(),
            meaning: &Meaning::of(member, owner),
            known: &[],
            is_secret: member.sensitive,
            region: DEFAULT_REGION,
            item: None,
            is_teller: false,
            today: self.today,
            made_at: None,
            draw: within.at(member.name).nth(index),
            within,
        };
        Some(Bounds::of(object, member).bring(spot.value()?))
    }

    /// What is needed of an object; where that is nothing, what shows what it is.
    fn shown(&self, object: &Object, draw: Draw) -> Vec<&'static str> {
        let needed = self.needed(object, draw);
        if !needed.is_empty() || !object.shape.rules.is_empty() {
            return needed;
        }
        let telling = object.members.iter().filter(|member| member.object().is_none()).take(SHOWN);
        telling.map(|member| member.name).collect()
    }

    /// What the spec requires, and what rules require then.
    fn needed(&self, object: &Object, draw: Draw) -> Vec<&'static str> {
        let mut needed = object.shape.required.to_vec();
        loop {
            let more: Vec<_> =
                object.shape.rules.iter().flat_map(|rule| self.more(object, &rule.kind, &needed, draw)).collect();
            let fresh = more.into_iter().find(|name| !needed.contains(name));
            match fresh {
                Some(name) => needed.push(name),
                None => return needed,
            }
        }
    }

    /// What a rule requires where these members are there.
    fn more(&self, object: &Object, rule: &RuleKind, there: &[&str], draw: Draw) -> Vec<&'static str> {
        let is_there = |name: &str| there.contains(&name);
        match rule {
            RuleKind::RequiredWhen { on, is, members } if is_there(on) => {
                let value = object.member(on).and_then(|member| self.scalar(object, member, draw, 0));
                let fits = |literal: &Literal| value.as_ref() == Some(&Value::known(*literal));
                if is.iter().any(fits) { members.to_vec() } else { Vec::new() }
            }
            RuleKind::Requires { member, needs } if is_there(member) => needs.to_vec(),
            RuleKind::ExactlyOneOf(members) | RuleKind::AtLeastOneOf(members)
                if !members.iter().any(|name| is_there(name)) =>
            {
                members.iter().take(1).copied().collect()
            }
            _ => Vec::new(),
        }
    }
}

/// What rules say of the values of a member.
#[derive(Default)]
struct Bounds {
    least: Option<Number>,
    most: Option<Number>,
    shortest: usize,
    longest: Option<usize>,
    /// How many elements a list has at least.
    count: usize,
}

impl Bounds {
    fn of(object: &Object, wanted: &Member) -> Self {
        let mut bounds = Self::default();
        for rule in object.shape.rules {
            match rule.kind {
                RuleKind::Range { member, min, max } if member == wanted.name => {
                    (bounds.least, bounds.most) = (min, max);
                }
                RuleKind::Length { member, min, max } if member == wanted.name => {
                    (bounds.shortest, bounds.longest) = (min, max);
                }
                RuleKind::Count { member, min, .. } if member == wanted.name => bounds.count = min,
                _ => {}
            }
        }
        bounds
    }

    /// The value, or what is nearest to it within the bounds.
    fn bring<'a>(&self, value: Value<'a>) -> Value<'a> {
        match value {
            Value::Text(text) => {
                let count = text.chars().count().clamp(self.shortest, self.longest.unwrap_or(usize::MAX));
                // A text of no characters has none to repeat.
                let again = if text.is_empty() { "x" } else { &text };
                Value::Text(again.chars().cycle().take(count).collect::<String>().into())
            }
            Value::Int(_) | Value::Uint(_) | Value::Float(_) => self.bring_number(value),
            other => other,
        }
    }

    fn bring_number<'a>(&self, value: Value<'a>) -> Value<'a> {
        let number = size(&value);
        let is_below = self.least.is_some_and(|least| number < size(&bound(least)));
        let is_above = self.most.is_some_and(|most| number > size(&bound(most)));
        match (self.least, self.most) {
            (Some(least), _) if is_below => bound(least),
            (_, Some(most)) if is_above => bound(most),
            _ => value,
        }
    }
}

fn bound(number: Number) -> Value<'static> {
    match number {
        Number::Int(number) => Value::Int(number),
        Number::Float(number) => Value::Float(number),
    }
}

/// How large a number is, to be compared: bounds and what is made up are far smaller than what a float rounds.
#[allow(clippy::cast_precision_loss, reason = "they are small")]
fn size(value: &Value<'_>) -> f64 {
    match value {
        Value::Int(number) => *number as f64,
        Value::Uint(number) => *number as f64,
        Value::Float(number) => *number,
        _ => 0.0,
    }
}
