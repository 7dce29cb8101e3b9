//! Records as JSON text, for two readers: the caller, who gets the null that a service sends, and the log, which gets
//! no secrets.

use std::io::{self, Write};

use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;
use tc3::record::View;
use tc3::{Place, Record};

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
    let mut text = Bounded { bytes: Vec::new(), limit };
    serde_json::to_writer(&mut text, &Shown { view: View::Object(record), reader }).ok()?;
    String::from_utf8(text.bytes).ok()
}

/// Takes no more bytes than its limit, since a longer text is not kept.
struct Bounded {
    bytes: Vec<u8>,
    limit: usize,
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.len() > self.limit - self.bytes.len() {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A value as a reader may see it.
struct Shown<'a> {
    view: View<'a>,
    reader: Reader,
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let reader = self.reader;
        match self.view {
            View::Absent => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Int(value) => serializer.serialize_i64(value),
            View::Uint(value) => serializer.serialize_u64(value),
            View::Float(value) => serializer.serialize_f64(value),
            // Every digit stays as it is.
            View::Number(text) => {
                serde_json::from_str::<&RawValue>(text).map_err(S::Error::custom)?.serialize(serializer)
            }
            View::Text(text) => serializer.serialize_str(text),
            View::Binary(binary) => serializer.collect_str(&format_args!("{binary:?}")),
            View::List(list) => serializer.collect_seq((0..list.count()).map(|index| {
                let view = list.at(index).map_or(View::Absent, Place::view);
                Shown { view, reader }
            })),
            View::Object(record) => object(record, reader, serializer),
        }
    }
}

fn object<S: Serializer>(record: &dyn Record, reader: Reader, serializer: S) -> Result<S::Ok, S::Error> {
    let shape = record.shape();
    let mut object = serializer.serialize_map(None)?;
    for (index, name) in shape.members.iter().enumerate() {
        let view = record.get(index).map_or(View::Absent, Place::view);
        match reader {
            Reader::Caller if matches!(view, View::Absent) && !shape.always.contains(name) => {}
            Reader::Log if matches!(view, View::Absent) => {}
            Reader::Log if shape.sensitive.contains(name) => object.serialize_entry(name, MASK)?,
            Reader::Caller | Reader::Log => object.serialize_entry(name, &Shown { view, reader })?,
        }
    }
    object.end()
}
