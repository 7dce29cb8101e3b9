//! A record through the traits of serde, for whatever format.

use core::cell::RefCell;
use core::fmt;

use serde::ser::{self, Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::path::Path;
use crate::record::encode::error::EncodeError;
use crate::record::reflect::{List, MAX_DEPTH, Place, Record, View};

/// Writes a record to any serializer. What serde's `Serialize` of generated types calls.
///
/// # Errors
///
/// Those of [`encode`](crate::record::encode), as the serializer's own error with the path in its text.
pub fn serialize<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    let walk = Walk::default();
    let result = Object { record, walk: &walk, depth: 0 }.serialize(serializer);
    result.map_err(|error| match walk.failed() {
        true => ser::Error::custom(walk.error(&error)),
        false => error,
    })
}

/// Filled on the way out of an error only.
#[derive(Default)]
struct Walk(RefCell<Failure>);

#[derive(Default)]
struct Failure {
    path: Path,
    message: Option<&'static str>,
}

impl Walk {
    fn fail<E: ser::Error>(&self, message: &'static str) -> E {
        self.0.borrow_mut().message = Some(message);
        E::custom(message)
    }

    fn failed(&self) -> bool {
        self.0.borrow().message.is_some()
    }

    fn error(&self, error: &dyn fmt::Display) -> EncodeError {
        let failure = &mut *self.0.borrow_mut();
        failure.path.reverse();
        let message = failure.message.map_or_else(|| error.to_string(), str::to_owned);
        EncodeError::new(&failure.path, message)
    }
}

struct Object<'a> {
    record: &'a dyn Record,
    walk: &'a Walk,
    depth: usize,
}

impl Serialize for Object<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.depth > MAX_DEPTH {
            return Err(self.walk.fail("nests too deep"));
        }
        let mut map = serializer.serialize_map(None)?;
        let mut result = Ok(());
        self.record.views(&mut |views| result = self.members(views, &mut map));
        result?;
        map.end()
    }
}

impl Object<'_> {
    fn members<M: SerializeMap>(&self, views: &[View<'_>], map: &mut M) -> Result<(), M::Error> {
        for (name, view) in self.record.shape().members.iter().zip(views) {
            if !matches!(view, View::Absent) {
                let value = Value { view: *view, walk: self.walk, depth: self.depth };
                map.serialize_entry(name, &value).inspect_err(|_| self.walk.0.borrow_mut().path.push_name(name))?;
            }
        }
        Ok(())
    }
}

struct Value<'a> {
    view: View<'a>,
    walk: &'a Walk,
    depth: usize,
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.view {
            // Only a list's element gets here: a member that is absent is left out.
            View::Absent => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Int(value) => serializer.serialize_i64(value),
            View::Uint(value) => serializer.serialize_u64(value),
            View::Float(value) if value.is_finite() => serializer.serialize_f64(value),
            View::Float(_) => Err(self.walk.fail("is not a finite number")),
            // What serde has for numbers holds no more digits than this.
            View::Number(text) => serializer.serialize_f64(text.parse().map_err(ser::Error::custom)?),
            View::Text(value) => serializer.serialize_str(value),
            View::Binary(_) => Err(self.walk.fail("is binary, which JSON does not carry")),
            View::List(list) => Elements { list, walk: self.walk, depth: self.depth + 1 }.serialize(serializer),
            View::Object(record) => Object { record, walk: self.walk, depth: self.depth + 1 }.serialize(serializer),
        }
    }
}

struct Elements<'a> {
    list: &'a dyn List,
    walk: &'a Walk,
    depth: usize,
}

impl Serialize for Elements<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.depth > MAX_DEPTH {
            return Err(self.walk.fail("nests too deep"));
        }
        let count = self.list.count();
        let mut seq = serializer.serialize_seq(Some(count))?;
        for index in 0..count {
            let view = self.list.at(index).map_or(View::Absent, Place::view);
            let value = Value { view, walk: self.walk, depth: self.depth };
            seq.serialize_element(&value).inspect_err(|_| self.walk.0.borrow_mut().path.push_index(index))?;
        }
        seq.end()
    }
}
