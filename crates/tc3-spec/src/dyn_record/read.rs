//! From a JSON value to a record, with everything that does not fit.
//!
//! [`tc3::record::decode`] stops at the first misfit, because half an answer helps nobody. Of a request a person wants
//! to hear everything at once.

use serde_json::{Map, Value};
use tc3::record::{List, MAX_DEPTH, Misfit, Scalar, Slot};
use tc3::{Place, Problem, Record, Violation};

use crate::nearest::nearest;

/// So many unknown members are worth a guess at what was meant. Beyond it somebody sends something else altogether.
const GUESSES: usize = 32;

/// Fills a record from a JSON value, and returns what did not fit: it is left out of the record.
pub(super) fn fill(record: &mut dyn Record, value: &Value) -> Vec<Violation> {
    let mut reader = Reader { path: String::new(), found: Vec::new() };
    match value {
        Value::Object(members) => reader.object(record, members, 0),
        other => reader.mismatch("object", kind_of(other)),
    }
    reader.found
}

struct Reader {
    path: String,
    found: Vec<Violation>,
}

impl Reader {
    /// Unknown members first, in the order of their names, then the known ones in the order of the spec.
    fn object(&mut self, record: &mut dyn Record, members: &Map<String, Value>, depth: usize) {
        let shape = record.shape();
        for name in members.keys().filter(|name| shape.index_of(name).is_none()) {
            let nearest = Some(name).filter(|_| self.found.len() < GUESSES);
            let nearest = nearest.and_then(|name| nearest_of(name, shape.members, members));
            self.within(name, |reader| reader.report(Problem::Unknown { nearest }));
        }
        for (index, name) in shape.members.iter().enumerate() {
            if let Some(value) = members.get(*name)
                && let Some(place) = record.get_mut(index)
            {
                self.within(name, |reader| reader.place(place, value, depth));
            }
        }
    }

    fn place(&mut self, place: &mut dyn Place, value: &Value, depth: usize) {
        let scalar = match value {
            Value::Null => return place.clear(),
            Value::Bool(value) => Scalar::Bool(*value),
            Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
                (Some(value), ..) => Scalar::Int(value),
                (None, Some(value), _) => Scalar::Uint(value),
                (None, None, Some(value)) => Scalar::Float(value),
                (None, None, None) => return self.mismatch(expected(place), "a number out of its range"),
            },
            Value::String(text) => Scalar::Text(text),
            Value::Array(_) | Value::Object(_) if depth >= MAX_DEPTH => return self.report(Problem::Depth),
            Value::Array(values) => return self.list(place, values, depth + 1),
            Value::Object(members) => {
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

    fn list(&mut self, place: &mut dyn Place, values: &[Value], depth: usize) {
        let list: &mut dyn List = match place.open() {
            Slot::List(list) => list,
            slot => return self.mismatch(slot_name(&slot), "a list"),
        };
        for (index, value) in values.iter().enumerate() {
            let element = list.grow();
            self.within(&index.to_string(), |reader| match value {
                Value::Null => reader.mismatch(expected(element), "null"),
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

/// The member that was probably meant: one that is not given under its right name too.
fn nearest_of(name: &str, known: &[&'static str], given: &Map<String, Value>) -> Option<String> {
    nearest(name, known.iter().copied().filter(|known| !given.contains_key(*known))).map(str::to_owned)
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

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
