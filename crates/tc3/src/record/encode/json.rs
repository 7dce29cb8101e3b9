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
    let mut result = Ok(());
    record.views(&mut |views| result = members(record.shape().members, views, json, depth));
    json.push(b'}');
    result
}

fn members(names: &[&'static str], views: &[View<'_>], json: &mut Vec<u8>, depth: usize) -> Result {
    let empty = json.len();
    for (name, view) in names.iter().zip(views) {
        if !matches!(view, View::Absent) {
            write_name(name, json.len() == empty, json);
            value(*view, json, depth).map_err(|error| error.in_member(name))?;
        }
    }
    Ok(())
}

/// Names need no escapes, as [`Shape::members`](crate::Shape::members) says.
fn write_name(name: &str, is_first: bool, json: &mut Vec<u8>) {
    debug_assert!(is_plain(name.as_bytes()), "{name} is the name of a member");
    json.reserve(name.len() + 4);
    json.extend_from_slice(if is_first { b"\"" } else { b",\"" });
    json.extend_from_slice(name.as_bytes());
    json.extend_from_slice(b"\":");
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
    // Most are texts: a question that is answered alike most of the time is guessed better than where a table leads.
    if let View::Text(text) = view {
        write_text(text, json);
        return Ok(());
    }
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
        View::Text(text) => write_text(text, json),
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
    // Most need no escapes, and are copied as a whole; the others are serde_json's to write.
    if !is_plain(text.as_bytes()) {
        return write_scalar(text, json);
    }
    json.reserve(text.len() + 2);
    json.push(b'"');
    json.extend_from_slice(text.as_bytes());
    json.push(b'"');
}

/// Whether nothing in a text has to be escaped. Eight bytes are looked at in one: most texts are short, and begin and end of a
/// loop over single bytes would cost more than what is between.
#[inline]
fn is_plain(text: &[u8]) -> bool {
    let (words, rest) = text.as_chunks::<8>();
    let are_plain = words.iter().all(|word| is_plain_word(u64::from_le_bytes(*word)));
    // What is left is looked at with some of what was looked at before, so that there is no loop for it either.
    are_plain
        && match (text.last_chunk::<8>(), text.first_chunk::<4>(), text.last_chunk::<4>()) {
            (Some(last), ..) => is_plain_word(u64::from_le_bytes(*last)),
            (None, Some(first), Some(last)) => {
                is_plain_word(u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last)))
            }
            _ => rest.iter().all(|byte| !matches!(byte, 0..0x20 | b'"' | b'\\')),
        }
}

/// The same of eight bytes, each of which is compared with what has to be escaped by what is carried over in a subtraction.
#[inline]
const fn is_plain_word(word: u64) -> bool {
    const ONES: u64 = u64::MAX / 0xff;
    const HIGH: u64 = ONES << 7;
    let (quote, backslash) = (word ^ (ONES * b'"' as u64), word ^ (ONES * b'\\' as u64));
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    let (quote, backslash) = (quote.wrapping_sub(ONES) & !quote, backslash.wrapping_sub(ONES) & !backslash);
    (control | quote | backslash) & HIGH == 0
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
