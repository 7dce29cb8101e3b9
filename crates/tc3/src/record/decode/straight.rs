//! JSON text straight into a record: how nearly all answers are read. Through serde's traits the same text takes more than half as
//! long again: there every name is looked at for its end before it is compared, though mostly it is the one that is expected.
//!
//! This walk has no words for what is wrong, and keeps no path to it. Where it stops, the one through serde reads the text again from
//! its beginning, and takes it or tells what is wrong. So what this one takes, that one has to take as well, to the same effect.

use serde::de::DeserializeSeed as _;

use crate::record::decode::fill::PlaceSeed;
use crate::record::decode::text::{Stop, Text, Written};
use crate::record::decode::walk::Walk;
use crate::record::reflect::{MAX_DEPTH, Place, Record, Slot};
use crate::record::scalar::Scalar;

/// Reads the value behind a name that the record does not have, or answers that it does not.
pub(crate) type Also<'a> = &'a mut dyn FnMut(&str, &mut Text<'_>) -> Result<bool, Stop>;

/// A walk through a text that may stop where it meets what is rare.
pub(crate) struct Straight<'t> {
    pub(crate) text: Text<'t>,
    walk: Walk,
}

impl<'t> Straight<'t> {
    /// A walk that ends where what it made takes more bytes of memory than this.
    pub(crate) fn up_to(bound: usize, text: &'t str) -> Self {
        Self { text: Text::new(text), walk: Walk::up_to(bound) }
    }

    /// Reads an object into the record that stands for it.
    pub(crate) fn object(&mut self, record: &mut dyn Record, depth: usize, also: Also<'_>) -> Result<(), Stop> {
        let shape = record.shape();
        // The member that comes next if the text keeps the spec's order, as it mostly does.
        let mut expected = 0;
        let mut is_first = true;
        self.text.take(b'{')?;
        while self.text.has_more(is_first, b'}')? {
            is_first = false;
            let index = match shape.members.get(expected) {
                Some(name) if self.text.take_name(name) => Some(expected),
                _ => self.other_name(record, expected, also)?,
            };
            let Some(index) = index else { continue };
            self.text.take(b':')?;
            expected = index + 1;
            match record.get_mut(index) {
                Some(place) => self.value(place, depth, false)?,
                None => self.text.skip()?,
            }
        }
        Ok(())
    }

    /// Reads a name that was not expected. One that the record does not have is read with its value.
    fn other_name(&mut self, record: &dyn Record, expected: usize, also: Also<'_>) -> Result<Option<usize>, Stop> {
        let name = self.text.plain()?;
        let index = record.shape().index_from(expected, name);
        if index.is_none() {
            self.text.take(b':')?;
            if !also(name, &mut self.text)? {
                self.text.skip()?;
            }
        }
        Ok(index)
    }

    fn value(&mut self, place: &mut dyn Place, depth: usize, in_list: bool) -> Result<(), Stop> {
        match self.text.peek() {
            Some(b'"') => {
                let written = self.text.string()?;
                self.scalar(place, written, depth)
            }
            Some(b'{') => self.inner_object(place, depth + 1),
            Some(b'[') => self.list(place, depth + 1),
            Some(b't') => self.text.word("true").and_then(|()| put(place, Scalar::Bool(true))),
            Some(b'f') => self.text.word("false").and_then(|()| put(place, Scalar::Bool(false))),
            Some(b'n') if !in_list => self.text.word("null").map(|()| place.clear()),
            _ => {
                let written = self.text.number()?;
                self.scalar(place, written, depth)
            }
        }
    }

    #[inline]
    fn scalar(&mut self, place: &mut dyn Place, written: Written<'_>, depth: usize) -> Result<(), Stop> {
        match written {
            Written::Plain(text) if self.walk.has_room(text.len()) => put(place, Scalar::Text(text)),
            Written::Plain(_) => Err(Stop),
            Written::Integer(value) => put(place, Scalar::Uint(value)),
            Written::Other(json) => self.other_scalar(place, json, depth),
        }
    }

    /// What is left to serde: escapes, fractions, exponents, signs and many digits.
    #[cold]
    #[inline(never)]
    fn other_scalar(&mut self, place: &mut dyn Place, json: &str, depth: usize) -> Result<(), Stop> {
        let mut json = serde_json::Deserializer::from_str(json);
        let seed = PlaceSeed { place, walk: &mut self.walk, depth, in_list: false };
        seed.deserialize(&mut json).and_then(|()| json.end()).map_err(|_| Stop)
    }

    fn inner_object(&mut self, place: &mut dyn Place, depth: usize) -> Result<(), Stop> {
        match place.open() {
            Slot::Object(record) if depth <= MAX_DEPTH && self.walk.has_room(record.boxed()) => {
                self.object(record, depth, &mut |_, _| Ok(false))
            }
            _ => Err(Stop),
        }
    }

    fn list(&mut self, place: &mut dyn Place, depth: usize) -> Result<(), Stop> {
        let list = match place.open() {
            Slot::List(list) if depth <= MAX_DEPTH => list,
            _ => return Err(Stop),
        };
        let mut held = list.held();
        let mut is_first = true;
        self.text.take(b'[')?;
        while self.text.has_more(is_first, b']')? {
            is_first = false;
            self.value(list.grow(), depth, true)?;
            // Not before: only the list itself knows how much room it makes.
            let more = list.held().saturating_sub(held);
            held += more;
            if !self.walk.has_room(more) {
                return Err(Stop);
            }
        }
        Ok(())
    }
}

#[inline]
fn put(place: &mut dyn Place, scalar: Scalar<'_>) -> Result<(), Stop> {
    match place.put(scalar) {
        Ok(_) => Ok(()),
        Err(_) => Err(Stop),
    }
}
