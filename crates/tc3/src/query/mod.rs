//! The flattened form of a request, `Filters.0.Values.1=b`: what a GET carries, and a form that is signed by version 1.

mod json;
mod record;
mod text;

pub use text::encode;
pub(crate) use text::{Pairs, escape};

use serde_json::value::RawValue;

use crate::record::{EncodeError, Record};

/// Writes a record as a query: names sorted, RFC 3986 encoding with upper-case hex, `%20` for a blank.
///
/// Built once, the same text is signed and sent.
///
/// # Errors
///
/// A query cannot say that a list or an object is empty, and leaving it out would mean something else: refused, as are
/// binary, numbers that are not finite, and too deep a nesting. A record without any member gives an empty query.
pub fn flatten(record: &dyn Record) -> Result<String, EncodeError> {
    pairs(record).map(sorted)
}

/// Writes a JSON object as a query, as [`flatten`] does a record. Numbers keep their digits, and a member that is null is left
/// out.
///
/// ```
/// let query = tc3::query::flatten_json(r#"{"Limit": 1.50, "Filters": [{"Name": "a b"}], "Offset": null}"#)?;
/// assert_eq!(query, "Filters.0.Name=a%20b&Limit=1.50");
/// # Ok::<(), tc3::record::EncodeError>(())
/// ```
///
/// # Errors
///
/// Those of [`flatten`]; text that is no JSON object; null as an element of a list.
pub fn flatten_json(text: &str) -> Result<String, EncodeError> {
    pairs_of_json(text).map(sorted)
}

/// A record as names and values, in the order of the spec.
pub(crate) fn pairs(record: &dyn Record) -> Result<Pairs, EncodeError> {
    record::pairs(record)
}

/// A JSON object as names and values, in the order of the text.
pub(crate) fn pairs_of_json(text: &str) -> Result<Pairs, EncodeError> {
    json::pairs(text)
}

/// A JSON object as names and the texts of their values, in the order of the text.
pub(crate) fn members_of_json(text: &str) -> Result<Vec<(String, &RawValue)>, EncodeError> {
    json::members(text)
}

fn sorted(mut pairs: Pairs) -> String {
    pairs.sort_unstable();
    encode(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}
