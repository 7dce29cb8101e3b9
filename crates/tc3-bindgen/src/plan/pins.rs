//! What was plain, what was `Option`, the arguments of `new`, and what all of it was called, when it was first released.
//!
//! Upstream wavers over what is required and what is always present, and what it adds may be called like what is there.
//! Users' code must not break over it: the first choice stays, and a member that comes later never becomes an argument.
//!
//! Whatever stands in the file was released. Names are in it where they are not what [`type_name`], [`response`],
//! [`required`] and [`snake`] make of those on the wire. These belong to the form of the file. They are no rules for names,
//! and never change: so the rules may, and rename nothing.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::json;

/// Above so many required members, `new` takes them by name in a struct of their own.
pub(crate) const MOST_ARGUMENTS: usize = 4;

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
    /// The types of enums by their names.
    pub enums: BTreeMap<String, String>,
}

/// The choices for one type. Members are wire names.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(default, deny_unknown_fields)]
pub struct Pin {
    /// The type, where it is not called as on the wire.
    pub r#type: Option<String>,
    /// The method of the client, of a request.
    pub method: Option<String>,
    /// The Cargo feature, of a request in whose crate features stand for groups of actions.
    pub feature: Option<String>,
    /// The type of the intent, of a request that has one.
    pub intent: Option<String>,
    /// The type of the struct that carries the arguments of `new`.
    pub required: Option<String>,
    /// The arguments of `new`; none where the type has no `new`.
    pub new: Option<Vec<String>>,
    /// Members that are there in any case.
    pub plain: Vec<String>,
    /// Members that may be absent.
    pub option: Vec<String>,
    /// Fields by their members.
    pub fields: BTreeMap<String, String>,
}

/// What a type is called of which the file says nothing.
pub(crate) fn type_name(name: &str) -> String {
    name.to_owned()
}

/// What the answer of a request is called of which the file says nothing.
pub(crate) fn response(request: &str) -> String {
    format!("{request}Response")
}

/// What the struct with the arguments of `new` is called of which the file says nothing.
pub(crate) fn required(type_name: &str) -> String {
    format!("{type_name}Required")
}

/// What a field or a method is called of which the file says nothing: each capital begins a word unless it stands between
/// capitals.
pub(crate) fn snake(name: &str) -> String {
    let letters = name.as_bytes();
    let mut snake = String::with_capacity(name.len() + 4);
    for (at, letter) in name.char_indices() {
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        let is_inside = letters.get(at + 1).is_none_or(|after| !after.is_ascii_lowercase());
        if letter.is_ascii_uppercase() && before.is_some_and(|before| !before.is_ascii_uppercase() || !is_inside) {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
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
    /// The type of a request that was released.
    pub(crate) fn request_type(&self, action: &str) -> Option<String> {
        let pin = self.requests.get(action)?;
        Some(pin.r#type.clone().unwrap_or_else(|| type_name(action)))
    }

    /// The type of an answer that was released. One without members need not stand in the file.
    pub(crate) fn response_type(&self, action: &str) -> Option<String> {
        let request = self.request_type(action)?;
        let pinned = self.responses.get(action).and_then(|pin| pin.r#type.clone());
        Some(pinned.unwrap_or_else(|| response(&request)))
    }

    /// The type of an object that was released.
    pub(crate) fn object_type(&self, object: &str) -> Option<String> {
        let pin = self.objects.get(object)?;
        Some(pin.r#type.clone().unwrap_or_else(|| type_name(object)))
    }

    /// The client's method for an action that was released.
    pub(crate) fn method(&self, action: &str) -> Option<String> {
        let pin = self.requests.get(action)?;
        Some(pin.method.clone().unwrap_or_else(|| snake(action)))
    }

    /// The Cargo feature of an action that was released.
    pub(crate) fn feature(&self, action: &str) -> Option<String> {
        let pin = self.requests.get(action)?;
        Some(pin.feature.clone().unwrap_or_else(|| action.to_owned()))
    }

    /// Whether features that were released stand for groups of actions; none if nothing was released.
    pub(crate) fn has_groups(&self) -> Option<bool> {
        (!self.requests.is_empty()).then(|| self.requests.values().any(|pin| pin.feature.is_some()))
    }

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
        let parts = parts.into_iter().filter(|(_, pins)| !pins.is_empty()).map(|(part, pins)| {
            json::member(part, json::rows(pins.iter().map(|(name, pin)| json::member(name, pin.to_json()))))
        });
        let enums = (!self.enums.is_empty()).then(|| json::member("enums", json::line(names(&self.enums))));
        parts.chain(enums)
    }
}

impl Pin {
    /// The field of a member that was released.
    pub(crate) fn field(&self, member: &str) -> Option<String> {
        let is_released = self.plain.iter().chain(&self.option).any(|name| name == member);
        is_released.then(|| self.fields.get(member).cloned().unwrap_or_else(|| snake(member)))
    }

    /// The struct that carries the arguments of `new`, if there was one.
    pub(crate) fn required_type(&self, type_name: &str) -> Option<String> {
        let has_one = self.new.as_ref().is_some_and(|new| new.len() > MOST_ARGUMENTS);
        has_one.then(|| self.required.clone().unwrap_or_else(|| required(type_name)))
    }

    /// The choices for a type that was received only when they were made, and is sent now: a member that a request can
    /// leave out would be sent as nought if it stayed plain.
    pub(crate) fn sent_too(&self, is_required: impl Fn(&str) -> bool) -> Self {
        let mut now = self.clone();
        now.plain.retain(|name| is_required(name));
        now.option.extend(self.plain.iter().filter(|name| !is_required(name)).cloned());
        now
    }

    fn to_json(&self) -> String {
        let Self { r#type, method, feature, intent, required, .. } = self;
        let texts =
            [("type", r#type), ("method", method), ("feature", feature), ("intent", intent), ("required", required)];
        let texts = texts.into_iter().filter_map(|(name, text)| Some(json::member(name, json::quoted(text.as_ref()?))));
        let lists = [("new", self.new.as_deref()), ("plain", Some(&self.plain)), ("option", Some(&self.option))];
        let lists = lists.into_iter().filter_map(|(name, list)| {
            let list = list.filter(|list| name == "new" || !list.is_empty())?;
            Some(json::member(name, json::list(list)))
        });
        let fields = (!self.fields.is_empty()).then(|| json::member("fields", json::line(names(&self.fields))));
        json::line(texts.chain(lists).chain(fields))
    }
}

fn names(names: &BTreeMap<String, String>) -> impl Iterator<Item = String> {
    names.iter().map(|(name, text)| json::member(name, json::quoted(text)))
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
        let pin =
            Pin { new: Some(vec!["A".into()]), plain: vec!["A".into()], option: vec!["B".into()], ..Pin::default() };
        let stays = choose(Some(&pin), SENT, member("A", ""));
        assert_eq!(stays, Carrier { plain: true, argument: true, flipped: true });
        let stays = choose(Some(&pin), RECEIVED, member("B", "+"));
        assert_eq!((stays.plain, stays.flipped), (false, true));
    }

    #[test]
    fn what_upstream_comes_to_require_is_no_argument() {
        let pin = Pin { new: Some(Vec::new()), option: vec!["A".into()], ..Pin::default() };
        let stays = choose(Some(&pin), SENT, member("A", "!"));
        assert_eq!(stays, Carrier { plain: false, argument: false, flipped: false });
    }

    #[test]
    fn a_member_that_comes_later_is_no_argument() {
        let pin = Pin { new: Some(Vec::new()), ..Pin::default() };
        let later = choose(Some(&pin), SENT, member("A", "!"));
        assert_eq!(later, Carrier { plain: false, argument: false, flipped: false });
        let answer = Pin { option: vec!["B".into()], ..Pin::default() };
        assert!(choose(Some(&answer), RECEIVED, member("A", "+")).plain);
    }

    /// Were one of these another name tomorrow, what was released would be called so.
    #[test]
    fn names_that_the_file_leaves_out_never_change() {
        for (wire, name) in [
            ("TaskId", "task_id"),
            ("HTTPServer", "http_server"),
            ("InstanceIDs", "instance_i_ds"),
            ("IPv6Address", "i_pv6_address"),
            ("SoftwareMD5", "software_md5"),
            ("L7Rules", "l7_rules"),
            ("UUI", "uui"),
            ("hadAutoFix", "had_auto_fix"),
            ("Get_Label", "get__label"),
            ("3D", "3_d"),
            ("名", "名"),
            ("", ""),
        ] {
            assert_eq!(snake(wire), name);
        }
        assert_eq!([type_name("Get_Label"), response("Do"), required("Do")], ["Get_Label", "DoResponse", "DoRequired"]);
    }

    #[test]
    fn pins_read_back() {
        let text = |text: &str| Some(text.to_owned());
        let named = |name: &str| [(name.to_owned(), "one".to_owned())].into();
        let mut pins = Pins { enums: named("One"), ..Pins::default() };
        let (r#type, method, feature, intent, required) = (text("T"), text("m"), text("F"), text("I"), text("R"));
        let new = Some(Vec::new());
        let request = Pin { r#type, method, feature, intent, required, new, ..Pin::default() };
        pins.requests.insert("Create".into(), request);
        let (plain, option) = (vec!["Key".into()], vec!["Value".into()]);
        pins.objects.insert("Tag".into(), Pin { plain, option, fields: named("Key"), ..Pin::default() });
        let text = pins.to_json("from x");
        assert!(text.starts_with("{\n  \"generated\": \"from x\",\n"));
        assert_eq!(Pins { _generated: String::new(), ..Pins::parse(&text).unwrap() }, pins);
    }
}
