//! Records as JSON text, for two readers: the caller, who gets the null that a service sends, and the log, which gets
//! no secrets.

use std::fmt::{Display, Write as _};

use tc3::record::View;
use tc3::{Place, Record};

use crate::answer::quote;

/// What stands in place of a secret.
pub(crate) const MASK: &str = "***";

/// A response as a service sends it: what is always there, but has no value now, is null. None if it is longer than
/// `limit` bytes.
pub(crate) fn response(record: &dyn Record, limit: usize) -> Option<String> {
    write(record, Reader::Caller, limit)
}

/// A request without its sensitive members' values; none if it is longer than `limit` bytes.
pub(crate) fn masked(record: &dyn Record, limit: usize) -> Option<String> {
    write(record, Reader::Log, limit)
}

#[derive(Clone, Copy, PartialEq)]
enum Reader {
    Caller,
    Log,
}

fn write(record: &dyn Record, reader: Reader, limit: usize) -> Option<String> {
    let mut writer = Writer { is_full: false, limit, reader, text: String::new() };
    writer.value(View::Object(record));
    Some(writer.text).filter(|text| !writer.is_full && text.len() <= limit)
}

struct Writer {
    /// Whether something was left out.
    is_full: bool,
    /// Behind so many bytes nothing more is written: nobody will keep it.
    limit: usize,
    reader: Reader,
    text: String,
}

impl Writer {
    fn value(&mut self, view: View<'_>) {
        match view {
            View::Absent => self.text.push_str("null"),
            View::Bool(value) => self.scalar(value),
            View::Int(value) => self.scalar(value),
            View::Uint(value) => self.scalar(value),
            View::Float(value) => self.scalar(serde_json::Value::from(value)),
            View::Number(text) if self.has_room_for(text.len()) => self.text.push_str(text),
            View::Text(text) if self.has_room_for(text.len()) => self.text.push_str(&quote(text)),
            View::Number(_) | View::Text(_) => {}
            View::Bytes(bytes) => self.text.push_str(&quote(&format!("{} bytes", bytes.len()))),
            View::List(list) => {
                self.text.push('[');
                for index in 0..list.count() {
                    if !self.has_room_for(0) {
                        break;
                    }
                    self.separate('[');
                    self.value(list.at(index).map_or(View::Absent, Place::view));
                }
                self.text.push(']');
            }
            View::Object(record) => {
                self.text.push('{');
                for (index, name) in record.shape().members.iter().enumerate() {
                    if !self.has_room_for(0) {
                        break;
                    }
                    self.member(record, name, record.get(index).map_or(View::Absent, Place::view));
                }
                self.text.push('}');
            }
        }
    }

    fn member(&mut self, record: &dyn Record, name: &str, view: View<'_>) {
        let shape = record.shape();
        let is_due = self.reader == Reader::Caller && shape.always.contains(&name);
        if matches!(view, View::Absent) && !is_due {
            return;
        }
        self.separate('{');
        self.text.push_str(&quote(name));
        self.text.push(':');
        if self.reader == Reader::Log && shape.sensitive.contains(&name) {
            self.text.push_str(&quote(MASK));
        } else {
            self.value(view);
        }
    }

    /// Whether so many bytes more may be written.
    fn has_room_for(&mut self, bytes: usize) -> bool {
        self.is_full |= self.text.len().saturating_add(bytes) > self.limit;
        !self.is_full
    }

    fn separate(&mut self, open: char) {
        if !self.text.ends_with(open) {
            self.text.push(',');
        }
    }

    fn scalar(&mut self, scalar: impl Display) {
        // Writing to a string does not fail.
        let _ = write!(self.text, "{scalar}");
    }
}
