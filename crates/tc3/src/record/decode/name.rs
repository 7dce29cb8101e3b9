//! The name of a member, looked up as it is read.

use core::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, Visitor};

use crate::record::shape::Shape;

/// A name as it came.
pub(crate) enum Name {
    Known(usize),
    Also(&'static str),
    /// Not known; its text only in strict mode.
    Unknown(String),
    /// Not a name: under serde_json's `arbitrary_precision`, which anybody in a user's tree may switch on, a number
    /// arrives as a map with this single key.
    Number,
}

const NUMBER: &str = "$serde_json::private::Number";

/// Reads a name.
pub(super) struct NameSeed {
    pub(super) shape: &'static Shape,
    /// The member that is looked at first, and after it those that follow.
    pub(super) expected: usize,
    /// Names that the caller knows besides.
    pub(super) also: &'static [&'static str],
    /// Whether the text of one that is not known is wanted.
    pub(super) keep: bool,
}

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for NameSeed {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Name, E> {
        if let Some(index) = self.shape.index_from(self.expected, name) {
            return Ok(Name::Known(index));
        }
        Ok(match self.also.iter().find(|also| **also == name) {
            Some(also) => Name::Also(also),
            None if name == NUMBER => Name::Number,
            None if self.keep => Name::Unknown(name.to_owned()),
            None => Name::Unknown(String::new()),
        })
    }
}
