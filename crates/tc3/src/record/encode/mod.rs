//! JSON out: writes any record to any serializer, in the order of the spec, without what is absent.

mod error;
mod json;
mod serializer;

pub use error::EncodeError;
pub use json::{write_scalar, write_text};
pub use serializer::serialize;

use crate::path::Path;
use crate::record::reflect::{Record, View};

/// Writes a record as compact JSON.
///
/// Members stand in the order of the spec; absent ones are left out, and null is never written.
///
/// # Errors
///
/// A number that is not finite, binary, too deep a nesting: with the path to it.
pub fn encode(record: &dyn Record) -> Result<String, EncodeError> {
    let mut json = Vec::with_capacity(128);
    encode_to(record, &mut json)?;
    // serde_json writes UTF-8 only.
    String::from_utf8(json).map_err(|error| EncodeError::new(&Path::default(), error.to_string()))
}

/// Writes a record as compact JSON behind what the buffer holds.
///
/// # Errors
///
/// Those of [`encode`]; the buffer then holds what was written until there.
pub fn encode_to(record: &dyn Record, json: &mut Vec<u8>) -> Result<(), EncodeError> {
    json::object(record, json, 0).map_err(json::Unwritable::into_error)
}

/// Writes the value of one member as compact JSON. What cannot be written is told with its path, which begins with `name`.
pub(crate) fn encode_member(name: &'static str, view: View<'_>) -> Result<Vec<u8>, EncodeError> {
    let mut json = Vec::new();
    json::value(view, &mut json, 0).map_err(|error| error.in_member(name).into_error())?;
    Ok(json)
}
