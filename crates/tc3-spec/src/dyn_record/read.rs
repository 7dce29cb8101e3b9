//! From a JSON value to a record, with everything that does not fit.
//!
//! [`tc3::record::decode`] stops at the first misfit, because half an answer helps nobody. Of a request a person wants
//! to hear everything at once.

use core::fmt::Write as _;
use std::borrow::Cow;

use tc3::check::Findings;
use tc3::record::{List, MAX_DEPTH, Misfit, Scalar, Slot};
use tc3::{Binary, Level, Place, Problem, Record, Violation};

use super::loose::Loose;
use crate::json::Json;
use crate::nearest::nearest;

/// So many unknown members are worth a guess at what was meant. Beyond it somebody sends something else altogether.
const GUESSES: usize = 32;
/// So many characters of a name that the spec does not know are told.
const SHOWN: usize = 100;

/// Fills a record from a JSON value, and over it from what JSON cannot hold. Returns what did not fit: it is left out of the record.
/// Of what is not quite as declared `takes` says whether it fits.
pub(super) fn fill(
    record: &mut dyn Record,
    value: &Json<'_>,
    binary: &[(String, Binary)],
    takes: &mut dyn FnMut(Loose) -> bool,
) -> Findings {
    let mut reader = Reader { path: String::new(), found: Findings::default(), takes };
    match value {
        Json::Object(members) => reader.object(record, members, 0),
        other => reader.mismatch("object", other.kind()),
    }
    for (name, binary) in binary {
        reader.binary(record, name, binary);
    }
    reader.found
}

struct Reader<'t> {
    path: String,
    found: Findings,
    takes: &'t mut dyn FnMut(Loose) -> bool,
}

impl Reader<'_> {
    /// Unknown members first, then the known ones in the order of the spec. Of one that is there twice the last counts.
    fn object(&mut self, record: &mut dyn Record, members: &Members<'_>, depth: usize) {
        if members.is_empty() {
            return;
        }
        let shape = record.shape();
        let mut known: Vec<Option<&Json<'_>>> = vec![None; shape.members.len()];
        let mut unknown: Vec<&str> = Vec::new();
        for (name, value) in members {
            match shape.index_of(name).and_then(|index| known.get_mut(index)) {
                Some(place) => {
                    if place.replace(value).is_some() && !(self.takes)(Loose::Twice) {
                        self.within(name, |reader| reader.mismatch("one member", "two of the same name"));
                    }
                }
                None if self.found.is_full(Level::Error) => self.found.count(Level::Error),
                None => unknown.push(name),
            }
        }
        for name in unknown {
            self.unknown(name, shape.members, &known);
        }
        for (index, (name, value)) in shape.members.iter().zip(known).enumerate() {
            if let Some(value) = value
                && let Some(place) = record.get_mut(index)
            {
                self.within(name, |reader| reader.place(place, value, depth));
            }
        }
    }

    fn binary(&mut self, record: &mut dyn Record, name: &str, binary: &Binary) {
        let shape = record.shape();
        match shape.index_of(name).and_then(|index| record.get_mut(index)) {
            Some(place) => self.within(name, |reader| reader.scalar(place, Scalar::Binary(binary))),
            None => self.unknown(name, shape.members, &vec![None; shape.members.len()]),
        }
    }

    /// A name of somebody else's is told as far as anybody would read it.
    fn unknown(&mut self, name: &str, known: &[&'static str], given: &[Option<&Json<'_>>]) {
        if self.found.is_full(Level::Error) {
            return self.found.count(Level::Error);
        }
        let nearest = if self.found.listed().len() < GUESSES { nearest_of(name, known, given) } else { None };
        let end = name.char_indices().nth(SHOWN).map(|(end, _)| end);
        match end {
            None => self.within(name, |reader| reader.report(|| Problem::Unknown { nearest })),
            Some(end) => {
                let shown = format!("{}…", &name[..end]);
                self.within(&shown, |reader| reader.report(|| Problem::Unknown { nearest }));
            }
        }
    }

    fn place(&mut self, place: &mut dyn Place, value: &Json<'_>, depth: usize) {
        let scalar = match value {
            Json::Null if (self.takes)(Loose::Null) => return place.clear(),
            Json::Null => {
                let expected = expected(place);
                place.clear();
                return self.mismatch(expected, "null");
            }
            Json::Bool(value) => Scalar::Bool(*value),
            Json::Number(text) => Scalar::Number(text),
            Json::Text(text) => Scalar::Text(text),
            Json::List(_) | Json::Object(_) if depth >= MAX_DEPTH => return self.report(|| Problem::Depth),
            Json::List(values) => return self.list(place, values, depth + 1),
            Json::Object(members) => {
                return match place.open() {
                    Slot::Object(record) => self.object(record, members, depth + 1),
                    slot => self.mismatch(slot_name(&slot), "an object"),
                };
            }
        };
        self.scalar(place, scalar);
    }

    fn scalar(&mut self, place: &mut dyn Place, scalar: Scalar<'_>) {
        match place.put(scalar) {
            Ok(fit) => {
                if let Some(loose) = Loose::of(fit, &scalar, place.view())
                    && !(self.takes)(loose)
                {
                    place.clear();
                    self.mismatch(expected(place), scalar.kind());
                }
            }
            Err(Misfit::Kind { expected: "list" })
                if matches!(scalar, Scalar::Text(_)) && (self.takes)(Loose::TextForList) =>
            {
                if let Slot::List(list) = place.open() {
                    self.scalar(list.grow(), scalar);
                }
            }
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
            let length = self.path.len();
            // Text takes whatever is written.
            let _ = write!(self.path, ".{index}");
            match value {
                Json::Null => self.mismatch(expected(element), "null"),
                value => self.place(element, value, depth),
            }
            self.path.truncate(length);
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
        self.report(|| Problem::Type { expected: expected.to_owned(), found: found.to_owned() });
    }

    /// Where enough are listed it is only counted, and not put into words.
    fn report(&mut self, problem: impl FnOnce() -> Problem) {
        match self.found.is_full(Level::Error) {
            true => self.found.count(Level::Error),
            false => self.found.push(Violation::new(self.path.clone(), problem())),
        }
    }
}

/// The members of an object, as they came.
type Members<'a> = [(Cow<'a, str>, Json<'a>)];

/// The member that was probably meant: one that is not given under its right name too.
fn nearest_of(name: &str, known: &[&'static str], given: &[Option<&Json<'_>>]) -> Option<String> {
    let left = known.iter().zip(given).filter(|(_, given)| given.is_none()).map(|(name, _)| *name);
    nearest(name, left).map(str::to_owned)
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
