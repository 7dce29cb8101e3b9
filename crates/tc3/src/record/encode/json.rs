//! JSON written straight into a buffer: what requests take. Through serde's traits the same text took a third longer.

use crate::path::Path;
use crate::record::encode::error::EncodeError;
use crate::record::reflect::{List, MAX_DEPTH, Place, Record, View};

/// Why a value cannot be written, with the path to it, innermost step first.
pub(super) struct Unwritable {
    path: Path,
    message: &'static str,
}

impl Unwritable {
    fn new(message: &'static str) -> Self {
        Self { path: Path::default(), message }
    }

    pub(super) fn in_member(mut self, name: &'static str) -> Self {
        self.path.push_name(name);
        self
    }

    fn in_element(mut self, index: usize) -> Self {
        self.path.push_index(index);
        self
    }

    pub(super) fn into_error(mut self) -> EncodeError {
        self.path.reverse();
        EncodeError::new(&self.path, self.message)
    }
}

type Result = core::result::Result<(), Unwritable>;

pub(super) fn object(record: &dyn Record, json: &mut Vec<u8>, depth: usize) -> Result {
    check_depth(depth)?;
    json.push(b'{');
    let mut is_first = true;
    for (index, name) in record.shape().members.iter().enumerate() {
        let view = record.get(index).map_or(View::Absent, Place::view);
        if matches!(view, View::Absent) {
            continue;
        }
        if !is_first {
            json.push(b',');
        }
        is_first = false;
        write_text(name, json);
        json.push(b':');
        value(view, json, depth).map_err(|error| error.in_member(name))?;
    }
    json.push(b'}');
    Ok(())
}

fn list(list: &dyn List, json: &mut Vec<u8>, depth: usize) -> Result {
    check_depth(depth)?;
    json.push(b'[');
    for index in 0..list.count() {
        if index > 0 {
            json.push(b',');
        }
        let view = list.at(index).map_or(View::Absent, Place::view);
        value(view, json, depth).map_err(|error| error.in_element(index))?;
    }
    json.push(b']');
    Ok(())
}

pub(super) fn value(view: View<'_>, json: &mut Vec<u8>, depth: usize) -> Result {
    match view {
        // Only a list's element gets here: a member that is absent is left out.
        View::Absent => json.extend_from_slice(b"null"),
        View::Bool(true) => json.extend_from_slice(b"true"),
        View::Bool(false) => json.extend_from_slice(b"false"),
        View::Int(value) => write_scalar(&value, json),
        View::Uint(value) => write_scalar(&value, json),
        View::Float(value) if value.is_finite() => write_scalar(&value, json),
        View::Float(_) => return Err(Unwritable::new("is not a finite number")),
        View::Number(text) => json.extend_from_slice(text.as_bytes()),
        View::Text(value) => write_text(value, json),
        View::Binary(_) => return Err(Unwritable::new("is binary, which JSON does not carry")),
        View::List(elements) => return list(elements, json, depth + 1),
        View::Object(record) => return object(record, json, depth + 1),
    }
    Ok(())
}

/// Writes a text as JSON behind what the buffer holds: with its quotes, and what has to be escaped in it escaped.
///
/// ```
/// let mut json = b"[".to_vec();
/// tc3::record::write_text("a \"b\"", &mut json);
/// assert_eq!(json, br#"["a \"b\"""#);
/// ```
pub fn write_text(text: &str, json: &mut Vec<u8>) {
    // Most need none, and are copied as a whole; the others are serde_json's to write.
    let needs_escape = text.bytes().fold(false, |any, byte| any | (byte < 0x20) | (byte == b'"') | (byte == b'\\'));
    if needs_escape {
        return write_scalar(text, json);
    }
    json.push(b'"');
    json.extend_from_slice(text.as_bytes());
    json.push(b'"');
}

/// Writes a scalar as JSON behind what the buffer holds.
///
/// ```
/// let mut json = b"[".to_vec();
/// tc3::record::write_scalar(&1.5, &mut json);
/// assert_eq!(json, b"[1.5");
/// ```
pub fn write_scalar<T: serde::Serialize + ?Sized>(value: &T, json: &mut Vec<u8>) {
    let written = serde_json::to_writer(json, value);
    debug_assert!(written.is_ok(), "a scalar is written to memory");
}

fn check_depth(depth: usize) -> Result {
    if depth > MAX_DEPTH { Err(Unwritable::new("nests too deep")) } else { Ok(()) }
}
