//! A row as it was read, and what a format reads.

use std::io;
use std::sync::Arc;

use csv::StringRecord;
use tc3::MAX_BODY_SIZE;
use tc3_spec::{Json, query, typed};

use super::column::Column;

/// No row has more bytes: no request may.
pub(super) const MAX_ROW: u64 = MAX_BODY_SIZE as u64;

/// Where a row stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Place {
    /// Its number among the rows, from 1.
    pub row: u64,
    /// The line of the file that it begins on, from 1.
    pub line: u64,
}

/// A row as it was read.
pub(crate) struct Row {
    pub(crate) place: Place,
    content: Content,
}

/// What is read of a row: its line, or its cells.
pub(super) enum Content {
    Json(String),
    Cells(Arc<[Column]>, StringRecord),
}

/// What a format reads, with the line that it begins on.
pub(super) enum Read {
    Content(u64, Content),
    Malformed(u64, String),
    Unreadable(io::Error),
    End,
}

impl Row {
    pub(super) fn new(place: Place, content: Content) -> Self {
        Self { place, content }
    }

    /// The members that it gives.
    ///
    /// # Errors
    ///
    /// Where its text makes no object. What is wrong with the members is for the spec to say.
    pub(crate) fn values(&self) -> Result<Json<'_>, String> {
        match &self.content {
            Content::Json(line) => match Json::parse(line) {
                Ok(value @ Json::Object(_)) => Ok(value),
                Ok(value) => Err(format!("it is {}, and a row is an object", value.kind())),
                Err(error) => Err(format!("it is no JSON from character {} on", error.column)),
            },
            Content::Cells(columns, cells) => {
                let mut pairs = Vec::with_capacity(columns.len());
                for (column, cell) in columns.iter().zip(cells).filter(|(_, cell)| !cell.is_empty()) {
                    let value = typed::value(Some(column.kind), cell).map_err(|error| {
                        format!("{} takes JSON, and this is none from character {} on", column.name, error.column)
                    })?;
                    pairs.push((column.name.as_str(), value));
                }
                query::unflatten(pairs).map_err(|error| error.to_string())
            }
        }
    }
}
