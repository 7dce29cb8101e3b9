//! Records of CSV, below a head that names the members.

use std::sync::Arc;

use ::csv::{ErrorKind, Reader, ReaderBuilder, StringRecord};

use super::bytes::{Bytes, Seen};
use super::column::{self, Column};
use super::row::{Content, Read};
use tc3_spec::Object;

/// The records of a file.
pub(super) struct CsvRows {
    records: Reader<Bytes>,
    seen: Seen,
    columns: Arc<[Column]>,
    is_over: bool,
}

impl CsvRows {
    /// Reads the head, or tells what is wrong with it.
    pub(super) fn new(bytes: Bytes, request: &'static Object) -> Result<Self, String> {
        let seen = bytes.seen();
        let mut records = ReaderBuilder::new().buffer_capacity(64 * 1024).from_reader(bytes);
        let head = records.headers().map_err(|error| told(&error).unwrap_or_else(|| error.to_string()))?;
        let columns = column::all(head, request)?;
        Ok(Self { records, seen, columns: columns.into(), is_over: false })
    }

    pub(super) fn next(&mut self) -> Read {
        if self.is_over {
            return Read::End;
        }
        let mut record = StringRecord::new();
        self.seen.row();
        let line = self.records.position().line();
        match self.records.read_record(&mut record) {
            Ok(true) => {
                let line = record.position().map_or(line, ::csv::Position::line);
                Read::Content(line, Content::Cells(Arc::clone(&self.columns), record))
            }
            Ok(false) => self.end(line),
            Err(error) => {
                let line = error.position().map_or(line, ::csv::Position::line);
                match told(&error) {
                    Some(why) => Read::Malformed(line, why),
                    None => match error.into_kind() {
                        ErrorKind::Io(error) => Read::Unreadable(error),
                        _ => Read::Malformed(line, "it is no record".to_owned()),
                    },
                }
            }
        }
    }

    /// A quote that is not closed takes all behind it into its cell, and nobody says so.
    fn end(&mut self, line: u64) -> Read {
        self.is_over = true;
        match self.seen.quotes() % 2 {
            0 => Read::End,
            _ => Read::Malformed(
                line,
                "the file ends within quotes: one is not closed, or one within a cell is not doubled".to_owned(),
            ),
        }
    }

    pub(super) fn hash(&self) -> String {
        self.seen.hash()
    }
}

/// What is wrong with a record; none where it is the file that cannot be read.
fn told(error: &::csv::Error) -> Option<String> {
    match error.kind() {
        ErrorKind::UnequalLengths { expected_len, len, .. } => {
            Some(format!("it has {len} cells, and the head names {expected_len} members"))
        }
        ErrorKind::Utf8 { err, .. } => Some(format!("cell {} is not UTF-8", err.field() + 1)),
        _ => None,
    }
}
