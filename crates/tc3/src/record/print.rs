//! `Debug` of records: what is present, under its wire name, without secrets.

use core::fmt::{self, Debug};

use crate::record::reflect::{List, MAX_DEPTH, Record, View};

/// Writes what `Debug` shows of a record: members that are present, sensitive ones as `<redacted>`.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    Object { record, depth: 0 }.fmt(f)
}

struct Object<'a> {
    record: &'a dyn Record,
    depth: usize,
}

impl Debug for Object<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shape = self.record.shape();
        if self.depth > MAX_DEPTH {
            return f.debug_struct(shape.name).finish_non_exhaustive();
        }
        let mut object = f.debug_struct(shape.name);
        self.record.views(&mut |views| {
            for (name, view) in shape.members.iter().zip(views) {
                match view {
                    View::Absent => {}
                    _ if shape.sensitive.contains(name) => {
                        object.field(name, &format_args!("<redacted>"));
                    }
                    view => {
                        object.field(name, &Value { view: *view, depth: self.depth });
                    }
                }
            }
        });
        object.finish()
    }
}

struct Value<'a> {
    view: View<'a>,
    depth: usize,
}

impl Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.view {
            View::Absent => f.write_str("None"),
            View::Bool(value) => value.fmt(f),
            View::Int(value) => value.fmt(f),
            View::Uint(value) => value.fmt(f),
            View::Float(value) => value.fmt(f),
            View::Number(text) => f.write_str(text),
            View::Text(value) => value.fmt(f),
            View::Binary(value) => value.fmt(f),
            View::List(list) => elements(list, self.depth + 1, f),
            View::Object(record) => Object { record, depth: self.depth + 1 }.fmt(f),
        }
    }
}

fn elements(list: &dyn List, depth: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let elements = (0..list.count()).filter_map(|index| list.at(index));
    f.debug_list().entries(elements.map(|place| Value { view: place.view(), depth })).finish()
}
