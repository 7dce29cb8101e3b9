//! What was plain, what was `Option`, and the arguments of `new`, when a type was first released.
//!
//! Upstream wavers over what is required and what is always present. Users' code must not break over it: the first
//! choice stays, and a member that comes later never becomes an argument.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::json;

/// `pins.json`.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(default, deny_unknown_fields)]
pub struct Pins {
    /// Where the file came from. Ignored.
    #[serde(rename = "generated")]
    _generated: String,
    /// Requests by their action.
    pub requests: BTreeMap<String, Pin>,
    /// Answers by their action.
    pub responses: BTreeMap<String, Pin>,
    /// Objects by name.
    pub objects: BTreeMap<String, Pin>,
}

/// The choices for one type. Members are wire names.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(default, deny_unknown_fields)]
pub struct Pin {
    /// The arguments of `new`; none where the type has no `new`.
    pub new: Option<Vec<String>>,
    /// Members that are there in any case.
    pub plain: Vec<String>,
    /// Members that may be absent.
    pub option: Vec<String>,
}

/// What the choice for a member depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts<'a> {
    pub(crate) name: &'a str,
    pub(crate) required: bool,
    pub(crate) always: bool,
    pub(crate) nullable: bool,
    /// Whether the type would contain itself through it.
    pub(crate) circle: bool,
}

/// How a member stands in its struct.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Carrier {
    /// Its own type, not an `Option` of it.
    pub(crate) plain: bool,
    /// An argument of `new`.
    pub(crate) argument: bool,
    /// What upstream's metadata says today would make the other choice.
    pub(crate) flipped: bool,
}

/// Where a type is used.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Role {
    pub(crate) sent: bool,
    pub(crate) received: bool,
}

impl Role {
    /// What today's metadata alone would choose.
    fn is_plain(self, member: Facts<'_>) -> bool {
        let received = member.always && !member.nullable;
        let plain = match (self.sent, self.received) {
            (true, false) => member.required,
            (true, true) => member.required && received,
            _ => received,
        };
        plain && !member.circle
    }
}

/// Chooses for one member: as pinned, else by today's metadata.
pub(crate) fn choose(pin: Option<&Pin>, role: Role, member: Facts<'_>) -> Carrier {
    let is_in = |list: &[String]| list.iter().any(|name| name == member.name);
    let today = role.is_plain(member);
    let plain = match pin {
        Some(pin) if is_in(&pin.plain) => !member.circle,
        Some(pin) if is_in(&pin.option) => false,
        // It came after the first release of a type whose `new` does not know it.
        Some(Pin { new: Some(_), .. }) => return Carrier { plain: false, argument: false, flipped: false },
        _ => today,
    };
    let argument = match pin.and_then(|pin| pin.new.as_ref()) {
        Some(arguments) => is_in(arguments),
        None => role.sent && member.required && !member.circle,
    };
    // What upstream came to require is demanded by the shape from now on: nothing is kept from the user.
    let flipped = plain != today && !(role.sent && today);
    Carrier { plain, argument, flipped }
}

impl Pins {
    /// Reads a `pins.json`.
    ///
    /// # Errors
    ///
    /// It is none.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The file: a line for each type, so that a change is a line too.
    pub(crate) fn to_json(&self, header: &str) -> String {
        let header = json::member("generated", json::quoted(header));
        json::rows([header].into_iter().chain(self.rows())) + "\n"
    }

    /// What stands in the file's object beside the header.
    pub(crate) fn rows(&self) -> impl Iterator<Item = String> {
        let parts = [("requests", &self.requests), ("responses", &self.responses), ("objects", &self.objects)];
        parts.into_iter().filter(|(_, pins)| !pins.is_empty()).map(|(part, pins)| {
            json::member(part, json::rows(pins.iter().map(|(name, pin)| json::member(name, pin.to_json()))))
        })
    }
}

impl Pin {
    /// The choices for a type that was received only when they were made, and is sent now: a member that a request can
    /// leave out would be sent as nought if it stayed plain.
    pub(crate) fn sent_too(&self, is_required: impl Fn(&str) -> bool) -> Self {
        let mut now = self.clone();
        now.plain.retain(|name| is_required(name));
        now.option.extend(self.plain.iter().filter(|name| !is_required(name)).cloned());
        now
    }

    fn to_json(&self) -> String {
        let lists = [("new", self.new.as_deref()), ("plain", Some(&self.plain)), ("option", Some(&self.option))];
        let lists = lists.into_iter().filter_map(|(name, list)| {
            let list = list.filter(|list| name == "new" || !list.is_empty())?;
            Some(json::member(name, json::list(list)))
        });
        json::line(lists)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SENT: Role = Role { sent: true, received: false };
    const RECEIVED: Role = Role { sent: false, received: true };
    const BOTH: Role = Role { sent: true, received: true };

    fn member(name: &str, marks: &str) -> Facts<'static> {
        Facts {
            name: String::leak(name.to_owned()),
            required: marks.contains('!'),
            always: marks.contains('+'),
            nullable: marks.contains('?'),
            circle: marks.contains('o'),
        }
    }

    #[test]
    fn without_a_pin_the_metadata_decides() {
        let cases = [
            (SENT, "!", true, true),
            (SENT, "+", false, false),
            (SENT, "!o", false, false),
            (RECEIVED, "!", false, false),
            (RECEIVED, "+", true, false),
            (RECEIVED, "+?", false, false),
            (BOTH, "!", false, true),
            (BOTH, "!+", true, true),
            (BOTH, "!+?", false, true),
            (BOTH, "+", false, false),
        ];
        for (role, marks, plain, argument) in cases {
            let carrier = choose(None, role, member("A", marks));
            assert_eq!(carrier, Carrier { plain, argument, flipped: false }, "{role:?} {marks}");
        }
    }

    #[test]
    fn a_pin_outlives_what_upstream_says_later() {
        let pin = Pin { new: Some(vec!["A".into()]), plain: vec!["A".into()], option: vec!["B".into()] };
        let stays = choose(Some(&pin), SENT, member("A", ""));
        assert_eq!(stays, Carrier { plain: true, argument: true, flipped: true });
        let stays = choose(Some(&pin), RECEIVED, member("B", "+"));
        assert_eq!((stays.plain, stays.flipped), (false, true));
    }

    #[test]
    fn what_upstream_comes_to_require_is_no_argument() {
        let pin = Pin { new: Some(Vec::new()), option: vec!["A".into()], plain: Vec::new() };
        let stays = choose(Some(&pin), SENT, member("A", "!"));
        assert_eq!(stays, Carrier { plain: false, argument: false, flipped: false });
    }

    #[test]
    fn a_member_that_comes_later_is_no_argument() {
        let pin = Pin { new: Some(Vec::new()), plain: Vec::new(), option: Vec::new() };
        let later = choose(Some(&pin), SENT, member("A", "!"));
        assert_eq!(later, Carrier { plain: false, argument: false, flipped: false });
        let answer = Pin { option: vec!["B".into()], ..Pin::default() };
        assert!(choose(Some(&answer), RECEIVED, member("A", "+")).plain);
    }

    #[test]
    fn pins_read_back() {
        let mut pins = Pins::default();
        pins.requests.insert("Create".into(), Pin { new: Some(Vec::new()), ..Pin::default() });
        pins.objects.insert("Tag".into(), Pin { plain: vec!["Key".into()], option: vec!["Value".into()], new: None });
        let text = pins.to_json("from x");
        assert!(text.starts_with("{\n  \"generated\": \"from x\",\n"));
        let read = Pins::parse(&text).unwrap();
        assert_eq!((read.requests, read.responses, read.objects), (pins.requests, pins.responses, pins.objects));
    }
}
