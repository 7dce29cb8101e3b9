//! A JSON object as names and values.

use core::fmt;
use core::fmt::Write;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::text::Pairs;
use crate::record::{EncodeError, MAX_DEPTH};

/// The members of a JSON object, in the order of the text.
pub(super) fn pairs(text: &str) -> Result<Pairs, EncodeError> {
    let mut flattener = Flattener { path: String::new(), pairs: Vec::new() };
    flattener.members(text, 0)?;
    Ok(flattener.pairs)
}

/// The members of a JSON object, in the order of the text, with their values as text.
pub(super) fn members(text: &str) -> Result<Vec<(String, &RawValue)>, EncodeError> {
    let read = serde_json::from_str::<Members<'_>>(text);
    read.map(|members| members.0).map_err(|error| EncodeError::new(&"", format!("is no JSON object: {error}")))
}

/// Values are read as text first, since only text has all digits of a number.
struct Flattener {
    path: String,
    pairs: Pairs,
}

impl Flattener {
    fn members(&mut self, text: &str, depth: usize) -> Result<(), EncodeError> {
        self.check_depth(depth)?;
        for (name, value) in self.read::<Members<'_>>(text)?.0 {
            self.at(&name, |this| this.value(value, depth))?;
        }
        Ok(())
    }

    fn elements(&mut self, text: &str, depth: usize) -> Result<(), EncodeError> {
        self.check_depth(depth)?;
        for (index, value) in self.read::<Vec<&RawValue>>(text)?.into_iter().enumerate() {
            self.at(&index, |this| match value.get() {
                "null" => Err(this.refuse("is null in a list, which a query cannot say")),
                _ => this.value(value, depth),
            })?;
        }
        Ok(())
    }

    fn value(&mut self, value: &RawValue, depth: usize) -> Result<(), EncodeError> {
        let text = value.get();
        let before = self.pairs.len();
        let scalar = match text.as_bytes().first() {
            Some(b'n') => return Ok(()),
            Some(b'[') => {
                self.elements(text, depth + 1)?;
                return self.expect_more_than(before, "is an empty list, which a query cannot say");
            }
            Some(b'{') => {
                self.members(text, depth + 1)?;
                return self.expect_more_than(before, "is an empty object, which a query cannot say");
            }
            Some(b'"') => self.read(text)?,
            _ => text.to_owned(),
        };
        self.pairs.push((self.path.clone(), scalar));
        Ok(())
    }

    /// Does something with the path one step longer.
    fn at<T>(&mut self, step: &dyn fmt::Display, then: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.path.len();
        let between = if length > 0 { "." } else { "" };
        // Writing to a text does not fail.
        let _ = write!(self.path, "{between}{step}");
        let result = then(self);
        self.path.truncate(length);
        result
    }

    fn read<'t, T: Deserialize<'t>>(&self, text: &'t str) -> Result<T, EncodeError> {
        serde_json::from_str(text).map_err(|error| self.refuse(&format!("is not what JSON should be here: {error}")))
    }

    fn expect_more_than(&self, before: usize, problem: &str) -> Result<(), EncodeError> {
        if self.pairs.len() > before { Ok(()) } else { Err(self.refuse(problem)) }
    }

    fn check_depth(&self, depth: usize) -> Result<(), EncodeError> {
        if depth > MAX_DEPTH { Err(self.refuse("nests too deep")) } else { Ok(()) }
    }

    fn refuse(&self, problem: &str) -> EncodeError {
        EncodeError::new(&self.path, problem)
    }
}

/// An object's members in the order of the text; a map would lose that one of them came twice.
struct Members<'t>(Vec<(String, &'t RawValue)>);

impl<'t> Deserialize<'t> for Members<'t> {
    fn deserialize<D: Deserializer<'t>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;

        impl<'t> Visitor<'t> for Read {
            type Value = Members<'t>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Read)
    }
}
