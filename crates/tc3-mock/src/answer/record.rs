//! Records as JSON text, for three readers: the caller, who gets the null that a service sends, and the log and the world, which
//! get no secrets.

use serde_json::value::RawValue;
use tc3::record::{List, View, write_scalar, write_text};
use tc3::{Place, Record, Shape};

/// What stands in place of a secret.
pub(crate) const MASK: &str = "***";
/// What stands in place of a secret where it is shown as one, made up or not.
pub(crate) const NO_SECRET: &str = "not-a-secret";

/// A response as a service sends it: what is always there, but has no value now, is null. None if it is longer than
/// `limit` bytes.
pub(crate) fn response(record: &dyn Record, limit: usize) -> Option<String> {
    write(record, Reader::Caller, limit)
}

/// A request without its sensitive members' values; none if it is longer than `limit` bytes.
pub(crate) fn masked(record: &dyn Record, limit: usize) -> Option<String> {
    write(record, Reader::Log, limit)
}

/// A request as what it makes keeps it: in place of a secret text stands one that is none, and other secrets are left out.
pub(crate) fn without_secrets(record: &dyn Record) -> String {
    // It came within the bounds of a request.
    write(record, Reader::World, usize::MAX).unwrap_or_default()
}

#[derive(Clone, Copy, PartialEq)]
enum Reader {
    Caller,
    Log,
    World,
}

fn write(record: &dyn Record, reader: Reader, limit: usize) -> Option<String> {
    // What is logged is kept, and begins small.
    let room = if reader == Reader::Caller { 1024 } else { 64 };
    let mut writer = Writer { json: Vec::with_capacity(room), limit, reader };
    writer.object(record)?;
    String::from_utf8(writer.json).ok()
}

/// Writes values as a reader may see them, until they take more bytes than its limit: a longer text is not kept.
struct Writer {
    json: Vec<u8>,
    limit: usize,
    reader: Reader,
}

impl Writer {
    fn object(&mut self, record: &dyn Record) -> Option<()> {
        let mut written = None;
        record.views(&mut |views| written = self.members(record.shape(), views));
        written
    }

    fn members(&mut self, shape: &Shape, views: &[View<'_>]) -> Option<()> {
        self.json.push(b'{');
        for (name, &view) in shape.members.iter().zip(views) {
            match (self.reader, view) {
                (Reader::Caller, View::Absent) if shape.always.contains(name) => {}
                (_, View::Absent) => continue,
                (Reader::World, view) if shape.sensitive.contains(name) && !matches!(view, View::Text(_)) => continue,
                _ => {}
            }
            self.separate();
            self.name(name);
            self.value(match self.reader {
                Reader::Log if shape.sensitive.contains(name) => View::Text(MASK),
                Reader::World if shape.sensitive.contains(name) => View::Text(NO_SECRET),
                _ => view,
            })?;
        }
        self.json.push(b'}');
        self.is_within()
    }

    fn list(&mut self, list: &dyn List) -> Option<()> {
        self.json.push(b'[');
        for index in 0..list.count() {
            self.separate();
            self.value(list.at(index).map_or(View::Absent, Place::view))?;
        }
        self.json.push(b']');
        self.is_within()
    }

    fn value(&mut self, view: View<'_>) -> Option<()> {
        match view {
            View::Absent => self.json.extend_from_slice(b"null"),
            View::Bool(value) => write_scalar(&value, &mut self.json),
            View::Int(value) => write_scalar(&value, &mut self.json),
            View::Uint(value) => write_scalar(&value, &mut self.json),
            View::Float(value) => write_scalar(&value, &mut self.json),
            // Every digit stays as it is.
            View::Number(text) => write_scalar(serde_json::from_str::<&RawValue>(text).ok()?, &mut self.json),
            View::Text(text) if text.len() > self.limit => return None,
            View::Text(text) => write_text(text, &mut self.json),
            View::Binary(binary) => write_text(&format!("{binary:?}"), &mut self.json),
            View::List(list) => return self.list(list),
            View::Object(record) => return self.object(record),
        }
        self.is_within()
    }

    /// Writes the name of a member, which needs no escape.
    fn name(&mut self, name: &str) {
        self.json.push(b'"');
        self.json.extend_from_slice(name.as_bytes());
        self.json.extend_from_slice(b"\":");
    }

    /// Writes a comma behind what is there of an object or a list, if there is something.
    fn separate(&mut self) {
        if !matches!(self.json.last(), Some(b'{' | b'[')) {
            self.json.push(b',');
        }
    }

    fn is_within(&self) -> Option<()> {
        (self.json.len() <= self.limit).then_some(())
    }
}
