//! Scalars as JSON, behind what is written already.

use serde::Serialize;

/// Writes a text. Most need no escape, and are copied as a whole.
pub(crate) fn text(text: &str, json: &mut Vec<u8>) {
    let needs_escape = text.bytes().fold(false, |any, byte| any | (byte < 0x20) | (byte == b'"') | (byte == b'\\'));
    if needs_escape {
        return scalar(text, json);
    }
    json.push(b'"');
    json.extend_from_slice(text.as_bytes());
    json.push(b'"');
}

/// Writes a scalar, which into a vector cannot fail.
pub(crate) fn scalar<T: Serialize + ?Sized>(scalar: &T, json: &mut Vec<u8>) {
    let _ = serde_json::to_writer(json, scalar);
}
