//! The members of a request one by one, as a form of parts or an octet stream with headers has them.

use crate::query;
use crate::record::{self, Binary, EncodeError, Record, View};

/// A member of a request that is not absent.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) content: Content,
}

#[derive(Clone)]
pub(super) enum Content {
    /// A scalar, as text.
    Text(String),
    /// A list or an object.
    Json(Vec<u8>),
    Binary(Binary),
}

impl Part {
    /// What it says, as far as that is not with a source.
    pub(super) fn in_memory(&self) -> Option<&[u8]> {
        match &self.content {
            Content::Text(text) => Some(text.as_bytes()),
            Content::Json(json) => Some(json),
            Content::Binary(binary) => binary.as_bytes().map(|bytes| &**bytes),
        }
    }
}

/// The members of a record, in the order of the spec.
pub(super) fn of_record(record: &dyn Record) -> Result<Vec<Part>, EncodeError> {
    let mut parts = Ok(Vec::new());
    record.views(&mut |views| parts = of_views(record.shape().members, views));
    parts
}

fn of_views(names: &[&'static str], views: &[View<'_>]) -> Result<Vec<Part>, EncodeError> {
    let mut parts = Vec::new();
    for (name, view) in names.iter().zip(views) {
        let content = match *view {
            View::Absent => continue,
            View::Text(text) => Content::Text(text.to_owned()),
            View::Binary(binary) => Content::Binary(binary.clone()),
            view @ (View::List(_) | View::Object(_)) => Content::Json(record::encode_member(name, view)?),
            // A number or a boolean is text as JSON has it.
            view => Content::Text(String::from_utf8_lossy(&record::encode_member(name, view)?).into_owned()),
        };
        parts.push(Part { name: (*name).to_owned(), content });
    }
    Ok(parts)
}

/// The members of a JSON object, in the order of the text, and behind them those that are binary. What is null is absent.
pub(super) fn of_json(text: &str, binary: &[(String, Binary)]) -> Result<Vec<Part>, EncodeError> {
    let mut parts = Vec::new();
    for (name, value) in query::members_of_json(text)? {
        let value = value.get();
        let content = match value.as_bytes().first() {
            Some(b'n') => continue,
            Some(b'[' | b'{') => Content::Json(value.to_owned().into_bytes()),
            Some(b'"') => Content::Text(
                serde_json::from_str(value)
                    .map_err(|error| EncodeError::new(&name, format!("is not what JSON should be here: {error}")))?,
            ),
            _ => Content::Text(value.to_owned()),
        };
        parts.push(Part { name, content });
    }
    let binary =
        binary.iter().map(|(name, binary)| Part { name: name.clone(), content: Content::Binary(binary.clone()) });
    parts.extend(binary);
    let mut names: Vec<_> = parts.iter().map(|part| &part.name).collect();
    names.sort_unstable();
    match names.windows(2).find(|pair| matches!(pair, [a, b] if a == b)) {
        Some([name, ..]) => Err(EncodeError::new(name, "is given twice")),
        _ => Ok(parts),
    }
}
