//! From a JSON value to a record, with everything that does not fit.
//!
//! [`tc3::record::decode`] stops at the first misfit, because half an answer helps nobody. Of a request a person wants
//! to hear everything at once.

use std::borrow::Cow;

use tc3::record::{List, MAX_DEPTH, Misfit, Scalar, Slot};
use tc3::{Place, Problem, Record, Violation};

use crate::json::Json;
use crate::nearest::nearest;

/// So many unknown members are worth a guess at what was meant. Beyond it somebody sends something else altogether.
const GUESSES: usize = 32;

/// Fills a record from a JSON value, and returns what did not fit: it is left out of the record.
pub(super) fn fill(record: &mut dyn Record, value: &Json<'_>) -> Vec<Violation> {
    let mut reader = Reader { path: String::new(), found: Vec::new() };
    match value {
        Json::Object(members) => reader.object(record, members, 0),
        other => reader.mismatch("object", other.kind()),
    }
    reader.found
}

struct Reader {
    path: String,
    found: Vec<Violation>,
}

impl Reader {
    /// Unknown members first, then the known ones in the order of the spec. Of one that is there twice the last counts.
    fn object(&mut self, record: &mut dyn Record, members: &Members<'_>, depth: usize) {
        let shape = record.shape();
        let mut known: Vec<Option<&Json<'_>>> = vec![None; shape.members.len()];
        for (name, value) in members {
            match shape.index_of(name).and_then(|index| known.get_mut(index)) {
                Some(place) => *place = Some(value),
                None => self.unknown(name, shape.members, members),
            }
        }
        for (index, (name, value)) in shape.members.iter().zip(known).enumerate() {
            if let Some(value) = value
                && let Some(place) = record.get_mut(index)
            {
                self.within(name, |reader| reader.place(place, value, depth));
            }
        }
    }

    fn unknown(&mut self, name: &str, known: &[&'static str], members: &Members<'_>) {
        let nearest = if self.found.len() < GUESSES { nearest_of(name, known, members) } else { None };
        self.within(name, |reader| reader.report(Problem::Unknown { nearest }));
    }

    fn place(&mut self, place: &mut dyn Place, value: &Json<'_>, depth: usize) {
        let scalar = match value {
            Json::Null => return place.clear(),
            Json::Bool(value) => Scalar::Bool(*value),
            Json::Number(text) => Scalar::Number(text),
            Json::Text(text) => Scalar::Text(text),
            Json::List(_) | Json::Object(_) if depth >= MAX_DEPTH => return self.report(Problem::Depth),
            Json::List(values) => return self.list(place, values, depth + 1),
            Json::Object(members) => {
                return match place.open() {
                    Slot::Object(record) => self.object(record, members, depth + 1),
                    slot => self.mismatch(slot_name(&slot), "an object"),
                };
            }
        };
        match place.put(scalar) {
            Ok(_) => {}
            Err(Misfit::Range { expected }) => self.mismatch(expected, "a number out of its range"),
            Err(misfit) => self.mismatch(misfit.expected(), scalar.kind()),
        }
    }

    fn list(&mut self, place: &mut dyn Place, values: &[Json<'_>], depth: usize) {
        let list: &mut dyn List = match place.open() {
            Slot::List(list) => list,
            slot => return self.mismatch(slot_name(&slot), "a list"),
        };
        for (index, value) in values.iter().enumerate() {
            let element = list.grow();
            self.within(&index.to_string(), |reader| match value {
                Json::Null => reader.mismatch(expected(element), "null"),
                value => reader.place(element, value, depth),
            });
        }
    }

    fn within(&mut self, step: &str, look: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        if length > 0 {
            self.path.push('.');
        }
        self.path.push_str(step);
        look(self);
        self.path.truncate(length);
    }

    fn mismatch(&mut self, expected: &str, found: &str) {
        self.report(Problem::Type { expected: expected.to_owned(), found: found.to_owned() });
    }

    fn report(&mut self, problem: Problem) {
        self.found.push(Violation::new(self.path.clone(), problem));
    }
}

/// The members of an object, as they came.
type Members<'a> = [(Cow<'a, str>, Json<'a>)];

/// The member that was probably meant: one that is not given under its right name too.
fn nearest_of(name: &str, known: &[&'static str], given: &Members<'_>) -> Option<String> {
    let is_given = |known: &str| given.iter().any(|(name, _)| name == known);
    nearest(name, known.iter().copied().filter(|known| !is_given(known))).map(str::to_owned)
}

fn expected(place: &mut dyn Place) -> &'static str {
    slot_name(&place.open())
}

fn slot_name(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Scalar(expected) => expected,
        Slot::List(_) => "list",
        Slot::Object(_) => "object",
    }
}
