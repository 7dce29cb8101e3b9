//! JSON texts, most of which the mock wrote itself: taken apart as far as is looked at, and put together again.

use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use tc3_spec::{Kind, Object};

/// The members of an object, in their order, each with the text of its value. None where it is no object, or one with names
/// that no spec has.
pub(super) fn members(text: &str) -> Option<Vec<(&str, &str)>> {
    serde_json::from_str::<Members<'_>>(text).ok().map(|Members(members)| members)
}

/// The same of a text that somebody else wrote, which may be no JSON at all.
pub(super) fn checked(text: &str) -> serde_json::Result<Option<Vec<(&str, &str)>>> {
    serde_json::from_str::<IgnoredAny>(text).map(|_| members(text))
}

/// Those of these names, in the order of the object. Nothing behind the last of them is looked at.
pub(super) fn some<'a>(text: &'a str, names: &[&str]) -> Vec<(&'a str, &'a str)> {
    let mut found = Vec::with_capacity(names.len());
    // It ends with an error where not all was read.
    let _ = serde_json::Deserializer::from_str(text).deserialize_map(Sought { names, found: &mut found });
    found
}

/// The text of a member's value.
pub(super) fn member<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    some(text, &[name]).first().map(|(_, value)| *value)
}

/// The text of what a path of members leads to.
pub(super) fn at<'a>(text: &'a str, path: &[&str]) -> Option<&'a str> {
    path.iter().try_fold(text, |text, name| member(text, name))
}

/// The same in an object that was taken apart.
pub(super) fn within<'a>(members: &[(&str, &'a str)], path: &[&str]) -> Option<&'a str> {
    let (first, rest) = path.split_first()?;
    at(members.iter().find(|(name, _)| name == first)?.1, rest)
}

/// The texts of the elements of a list; none where it is no list.
pub(super) fn elements(text: &str) -> Option<Vec<&str>> {
    serde_json::from_str::<Vec<&RawValue>>(text).ok().map(|values| values.into_iter().map(RawValue::get).collect())
}

/// An object of these members.
pub(super) fn object<'a>(members: impl IntoIterator<Item = (&'a str, impl AsRef<str>)>) -> String {
    // Most are resources: to grow from nothing would copy them over and over.
    let mut out = String::with_capacity(1024);
    out.push('{');
    for (name, value) in members {
        if out.len() > 1 {
            out.push(',');
        }
        out.extend(["\"", name, "\":", value.as_ref()]);
    }
    out.push('}');
    out
}

/// A list of these elements.
pub(super) fn list<T: AsRef<str>>(elements: impl IntoIterator<Item = T>) -> String {
    let mut out = String::from("[");
    for element in elements {
        if out.len() > 1 {
            out.push(',');
        }
        out.push_str(element.as_ref());
    }
    out.push(']');
    out
}

/// A text as JSON.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A scalar as a member of this name has it in JSON; none where the object has no such member, or one for numbers alone.
pub(super) fn scalar(object: &Object, name: &str, value: &str) -> Option<String> {
    match object.member(name)?.kind.element() {
        Kind::Text(_) => Some(quoted(value)),
        _ => {
            let digits = value.strip_prefix('-').unwrap_or(value);
            (!digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())).then(|| value.to_owned())
        }
    }
}

/// The scalar that a JSON text is, as text.
pub(super) fn unquoted(text: &str) -> String {
    serde_json::from_str::<String>(text).unwrap_or_else(|_| text.to_owned())
}

/// An object with what another has of the same members: of the same name and type. What the first lacks comes behind, if its
/// spec has it.
pub(super) fn overlaid(text: &str, of: &Object, other: &str, of_other: &Object) -> String {
    let Some(mut kept) = members(text) else { return text.to_owned() };
    overlay(&mut kept, of, &members(other).unwrap_or_default(), of_other);
    object(kept)
}

/// The same with objects that were taken apart.
pub(super) fn overlay<'a>(
    kept: &mut Vec<(&'a str, &'a str)>,
    of: &Object,
    other: &[(&'a str, &'a str)],
    of_other: &Object,
) {
    for (name, value) in other {
        if is_same(of, of_other, name) {
            put(kept, name, value);
        }
    }
}

/// Whether both have a member of this name, and it is of the same type.
pub(super) fn is_same(one: &Object, other: &Object, name: &str) -> bool {
    one.member(name).zip(other.member(name)).is_some_and(|(one, other)| one.kind == other.kind)
}

/// An object with this member in it, in the place of what it was.
pub(super) fn with(text: &str, name: &str, value: &str) -> String {
    let Some(mut kept) = members(text) else { return text.to_owned() };
    put(&mut kept, name, value);
    object(kept)
}

/// The same with an object that was taken apart.
pub(super) fn put<'a>(kept: &mut Vec<(&'a str, &'a str)>, name: &'a str, value: &'a str) {
    match kept.iter_mut().find(|(known, _)| *known == name) {
        Some(member) => member.1 = value,
        None => kept.push((name, value)),
    }
}

struct Members<'a>(Vec<(&'a str, &'a str)>);

/// Members that are looked for, and those that were found.
struct Sought<'n, 'f, 'a> {
    names: &'n [&'n str],
    found: &'f mut Vec<(&'a str, &'a str)>,
}

impl<'de> Visitor<'de> for Sought<'_, '_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<&'de str>()? {
            if !self.names.contains(&name) {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            self.found.push((name, map.next_value::<&'de RawValue>()?.get()));
            if self.found.len() == self.names.len() {
                break;
            }
        }
        Ok(())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::with_capacity(16);
                while let Some((name, value)) = map.next_entry::<&'de str, &'de RawValue>()? {
                    members.push((name, value.get()));
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Object)
    }
}

#[cfg(test)]
mod tests {
    use tc3_spec::{Kind, Member, TextForm};

    use super::*;

    #[test]
    fn what_is_taken_apart_can_be_put_together() {
        let text = r#"{"A":1,"B":{"C":"}\"]"},"D":[1,[2,"x,y"]]}"#;
        assert_eq!(object(members(text).unwrap()), text);
        assert_eq!(list(elements(member(text, "D").unwrap()).unwrap()), r#"[1,[2,"x,y"]]"#);
        assert_eq!((object([("A", "1"); 0]), list(["1"; 0])), ("{}".to_owned(), "[]".to_owned()));
        assert_eq!((members("[1]"), elements("{}"), member(text, "E")), (None, None, None));
        assert_eq!(some(text, &["D", "E", "A"]), [("A", "1"), ("D", r#"[1,[2,"x,y"]]"#)]);
        assert_eq!(some(r#"{"A":1,"B":2,"A":3}"#, &["B", "A"]), [("A", "1"), ("B", "2")]);
        assert_eq!(with(text, "A", "2"), text.replace("1,\"B", "2,\"B"));
        assert_eq!(with("{}", "A", &quoted("a\"b")), r#"{"A":"a\"b"}"#);
    }

    #[test]
    fn members_of_the_same_name_and_type_are_taken_over() {
        let object = |members| Object::new("Any", "", members, Vec::new());
        let text = || Kind::Text(TextForm::String);
        let one = object(vec![Member::new("A", text()), Member::new("B", Kind::Int64), Member::new("C", text())]);
        let other = object(vec![
            Member::new("A", text()),
            Member::new("B", text()),
            Member::new("C", text()),
            Member::new("D", text()),
        ]);
        let overlaid = overlaid(r#"{"A":"a","B":1}"#, &one, r#"{"A":"x","B":"y","C":"z","D":"w"}"#, &other);
        assert_eq!(overlaid, r#"{"A":"x","B":1,"C":"z"}"#);
    }
}
