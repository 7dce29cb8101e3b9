//! Fills records, lists and places as their text comes: each may hold the others.

use core::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::record::decode::deviation::Deviation;
use crate::record::decode::name::{Name, NameSeed};
use crate::record::decode::walk::{Step, Walk};
use crate::record::reflect::{List, MAX_DEPTH, Place, Record, Slot};
use crate::record::scalar::{Fit, Misfit, Scalar};
use crate::record::shape::Shape;

/// Implements the visits that do not fit, each naming the kind that came. Serde's own messages would show the value.
macro_rules! refuse {
    ($expected:expr; $($visit:ident($type:ty) = $found:literal),* $(,)?) => {$(
        fn $visit<E: de::Error>(self, _: $type) -> Result<Self::Value, E> {
            Err(self.walk.mismatch($expected, $found))
        }
    )*};
}

pub(crate) struct RecordVisitor<'a> {
    pub(crate) record: &'a mut dyn Record,
    pub(crate) walk: &'a mut Walk,
    pub(crate) depth: usize,
}

impl<'de> Visitor<'de> for RecordVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut members = Members::new(self.record, self.walk, self.depth);
        while let Some(name) = members.next(&mut map, &[])? {
            members.take(name, &mut map)?;
        }
        members.end();
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(self.walk.mismatch("object", "a list"))
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Err(self.walk.mismatch("object", "null"))
    }

    refuse! { "object";
        visit_bool(bool) = "a boolean", visit_i64(i64) = "an integer", visit_u64(u64) = "an integer",
        visit_f64(f64) = "a number", visit_str(&str) = "a string",
    }
}

/// The members of an object, taken one by one as they come.
pub(crate) struct Members<'a> {
    record: &'a mut dyn Record,
    walk: &'a mut Walk,
    depth: usize,
    shape: &'static Shape,
    /// The member that comes next if the text keeps the spec's order, as it mostly does.
    expected: usize,
    /// Which members came. Empty unless strict.
    seen: Vec<bool>,
}

impl<'a> Members<'a> {
    pub(crate) fn new(record: &'a mut dyn Record, walk: &'a mut Walk, depth: usize) -> Self {
        let shape = record.shape();
        let seen = if walk.strict { vec![false; shape.members.len()] } else { Vec::new() };
        Self { record, walk, depth, shape, expected: 0, seen }
    }

    /// The next name. `also` are names that the caller takes itself unless the record has them.
    pub(crate) fn next<'de, A: MapAccess<'de>>(
        &mut self,
        map: &mut A,
        also: &'static [&'static str],
    ) -> Result<Option<Name>, A::Error> {
        let seed = NameSeed { shape: self.shape, expected: self.expected, also, keep: self.walk.strict };
        map.next_key_seed(seed)
    }

    /// Reads the value behind a name that [`Members::next`] gave.
    pub(crate) fn take<'de, A: MapAccess<'de>>(&mut self, name: Name, map: &mut A) -> Result<(), A::Error> {
        let index = match name {
            Name::Known(index) => index,
            Name::Number => return Err(self.walk.mismatch("object", "a number")),
            Name::Also(_) => return map.next_value::<IgnoredAny>().map(drop),
            Name::Unknown(name) => {
                self.walk.deviates(Deviation::Unknown, &name);
                return map.next_value::<IgnoredAny>().map(drop);
            }
        };
        self.expected = index + 1;
        let (Some(member), Some(place)) = (self.shape.members.get(index), self.record.get_mut(index)) else {
            return map.next_value::<IgnoredAny>().map(drop);
        };
        if let Some(seen) = self.seen.get_mut(index)
            && core::mem::replace(seen, true)
        {
            self.walk.deviates(Deviation::Duplicate, member);
        }
        let depth = self.depth;
        self.walk
            .within(Step::Name(member), |walk| map.next_value_seed(PlaceSeed { place, walk, depth, in_list: false }))
    }

    /// Notes what should have come and did not.
    pub(crate) fn end(self) {
        for (member, seen) in self.shape.members.iter().zip(self.seen) {
            if !seen && self.shape.always.contains(member) {
                self.walk.deviates(Deviation::Missing, member);
            }
        }
    }
}

/// Fills one place.
pub(super) struct PlaceSeed<'a> {
    pub(super) place: &'a mut dyn Place,
    pub(super) walk: &'a mut Walk,
    pub(super) depth: usize,
    pub(super) in_list: bool,
}

impl PlaceSeed<'_> {
    fn put<E: de::Error>(self, scalar: Scalar<'_>) -> Result<(), E> {
        if let Scalar::Text(text) | Scalar::Number(text) = scalar {
            self.walk.spend(text.len())?;
        }
        match self.place.put(scalar) {
            Ok(Fit::Exact) => Ok(()),
            Ok(Fit::Converted) => {
                self.walk.deviates(Deviation::Converted, "");
                Ok(())
            }
            Err(Misfit::Kind { expected }) => Err(self.walk.mismatch(expected, scalar.kind())),
            Err(Misfit::Range { expected }) => Err(self.walk.mismatch(expected, "a number out of its range")),
        }
    }

    fn check_depth<E: de::Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        match self.depth > MAX_DEPTH {
            true => Err(self.walk.fail(format!("nests deeper than {MAX_DEPTH}"))),
            false => Ok(()),
        }
    }
}

impl<'de> DeserializeSeed<'de> for PlaceSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for PlaceSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's value")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<(), E> {
        self.put(Scalar::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<(), E> {
        self.put(Scalar::Int(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<(), E> {
        self.put(Scalar::Uint(value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<(), E> {
        self.put(Scalar::Float(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<(), E> {
        self.put(Scalar::Text(value))
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        if self.in_list {
            return Err(self.walk.mismatch("an element", "null"));
        }
        self.walk.deviates(Deviation::Null, "");
        self.place.clear();
        Ok(())
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, seq: A) -> Result<(), A::Error> {
        self.check_depth()?;
        match self.place.open() {
            Slot::List(list) => fill_list(list, self.walk, self.depth, seq),
            Slot::Object(_) => Err(self.walk.mismatch("object", "a list")),
            Slot::Scalar(expected) => Err(self.walk.mismatch(expected, "a list")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        self.check_depth()?;
        let expected = match self.place.open() {
            Slot::Object(record) => {
                self.walk.spend(record.boxed())?;
                return RecordVisitor { record, walk: self.walk, depth: self.depth }.visit_map(map);
            }
            Slot::List(_) => "list",
            Slot::Scalar(expected) => expected,
        };
        let seed = NameSeed { shape: &Shape::EMPTY, expected: 0, also: &[], keep: false };
        match map.next_key_seed(seed)? {
            Some(Name::Number) => self.put(Scalar::Number(&map.next_value::<String>()?)),
            _ => Err(self.walk.mismatch(expected, "an object")),
        }
    }
}

fn fill_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn List,
    walk: &mut Walk,
    depth: usize,
    mut seq: A,
) -> Result<(), A::Error> {
    let mut index = 0;
    let mut held = list.held();
    // The element is grown by the seed, so that none is left over at the end.
    while walk
        .within(Step::Index(index), |walk| seq.next_element_seed(ElementSeed { list: &mut *list, walk, depth }))?
        .is_some()
    {
        // Not before: only the list itself knows how much room it makes.
        let more = list.held().saturating_sub(held);
        if more > 0 {
            held += more;
            walk.spend_at(Step::Index(index), more)?;
        }
        index += 1;
    }
    Ok(())
}

struct ElementSeed<'a> {
    list: &'a mut dyn List,
    walk: &'a mut Walk,
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for ElementSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let place = self.list.grow();
        PlaceSeed { place, walk: self.walk, depth: self.depth, in_list: true }.deserialize(deserializer)
    }
}
