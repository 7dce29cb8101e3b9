//! What stands at a path, in a record and in JSON text.

use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::pages::paging::MemberPath;
use crate::query;
use crate::record::{Record, View};

/// What a record has there. Absent where the path leads nowhere.
pub(crate) fn in_record<'a>(record: &'a dyn Record, path: MemberPath) -> View<'a> {
    let Some((last, way)) = path.split_last() else { return View::Absent };
    let member = |record: &'a dyn Record, name| {
        let index = record.shape().index_of(name)?;
        Some(record.view_at(index))
    };
    let holder = way.iter().try_fold(record, |record, name| match member(record, name) {
        Some(View::Object(inner)) => Some(inner),
        _ => None,
    });
    holder.and_then(|record| member(record, last)).unwrap_or(View::Absent)
}

/// A JSON object that was read as far as its own members.
pub(crate) struct Json<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Json<'a> {
    /// Text that is no object has no members.
    pub(crate) fn of(object: &'a str) -> Self {
        Self(query::members_of_json(object).unwrap_or_default())
    }

    /// The text of what it has there. None where the path leads nowhere; of two members of one name it is the last.
    pub(crate) fn at(&self, path: MemberPath) -> Option<&'a str> {
        let (name, rest) = path.split_first()?;
        let value = self.0.iter().rev().find(|(other, _)| other == name).map(|(_, value)| RawValue::get(value))?;
        if rest.is_empty() { Some(value) } else { Self::of(value).at(rest) }
    }
}

/// The same of JSON text that is asked for one path only, as each item of a list is: what it has beside is passed over.
pub(super) fn in_json(object: &str, path: MemberPath) -> Option<&str> {
    let (name, rest) = path.split_first()?;
    let value = serde_json::Deserializer::from_str(object).deserialize_map(Member(name)).ok()??.get();
    if rest.is_empty() { Some(value) } else { in_json(value, rest) }
}

/// The last member of this name.
struct Member<'a>(&'a str);

impl<'de> Visitor<'de> for Member<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(is_it) = map.next_key_seed(Is(self.0))? {
            if is_it {
                found = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// Whether a text is this one.
struct Is<'a>(&'a str);

impl<'de> DeserializeSeed<'de> for Is<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Is<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, text: &str) -> Result<bool, E> {
        Ok(text == self.0)
    }
}
