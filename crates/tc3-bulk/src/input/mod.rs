//! The rows of a file, one after the other: a row is a request, in a line of JSON or a record of CSV.
//!
//! ```text
//! file --> bytes (counted, hashed, looked at for changes) --> jsonl, or csv with its columns --> Row --> its members as JSON
//! ```
//!
//! A file is read twice, once to check all of it and once to send it, and is never in memory: of a row at a time there is the text.
//! What a row says is made of it where it is needed, since rows that are settled are passed over.

mod bytes;
mod column;
mod csv;
mod jsonl;
mod row;

use std::fs::File;
use std::io::{self, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use tc3_spec::Object;

use self::bytes::Bytes;
use self::csv::CsvRows;
use self::jsonl::JsonRows;
pub use self::row::Place;
use self::row::Read;
pub(crate) use self::row::Row;
use crate::error::{BulkError, BulkErrorKind};

/// How rows are written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Format {
    /// An object on each line. Empty lines are passed over.
    JsonLines,
    /// A head that names the members, unfolded as in `Filters.0.Name`, and a record for each row. An empty cell is absent.
    Csv,
}

impl Format {
    /// The format that the ending of a file's name tells.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "csv" => Some(Self::Csv),
            "jsonl" | "ndjson" => Some(Self::JsonLines),
            _ => None,
        }
    }
}

/// A file of rows.
#[derive(Debug)]
pub struct Input {
    path: PathBuf,
    file: File,
    format: Format,
}

impl Input {
    /// Opens a file; without a format, its ending tells.
    ///
    /// # Errors
    ///
    /// Where it cannot be read, is no regular file, or its format is not known.
    pub fn open(path: impl Into<PathBuf>, format: Option<Format>) -> Result<Self, BulkError> {
        let path = path.into();
        let refused = |why: &str| Err(BulkError::new(BulkErrorKind::Input, format!("{} {why}", path.display())));
        let unreadable = |error| BulkError::of_file(BulkErrorKind::Input, &path, "read", &error);
        // Before it is opened: a pipe would be waited for.
        if !path.metadata().map_err(unreadable)?.is_file() {
            return refused("is no regular file, and rows are read twice: write them into one");
        }
        let Some(format) = format.or_else(|| Format::of(&path)) else {
            return refused("does not end in .jsonl or .csv: say which format it has");
        };
        let file = File::open(&path).map_err(unreadable)?;
        Ok(Self { path, file, format })
    }

    /// Its rows from the first on, read for an action that takes this. What it is now it has to stay.
    ///
    /// # Errors
    ///
    /// Where it cannot be read, or its head names what the action does not take.
    pub(crate) fn rows(&self, request: &'static Object) -> Result<Rows, BulkError> {
        let unreadable = |error| BulkError::of_file(BulkErrorKind::Input, &self.path, "read", &error);
        let mut file = self.file.try_clone().map_err(unreadable)?;
        file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
        let bytes = Bytes::new(file).map_err(unreadable)?;
        let rows = match self.format {
            Format::JsonLines => Kind::Json(JsonRows::new(bytes)),
            Format::Csv => Kind::Csv(
                CsvRows::new(bytes, request)
                    .map_err(|why| BulkError::new(BulkErrorKind::Input, format!("{}: {why}", self.path.display())))?,
            ),
        };
        Ok(Rows { rows, number: 0 })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// The rows of a file that is being read.
pub(crate) struct Rows {
    rows: Kind,
    number: u64,
}

enum Kind {
    Json(JsonRows),
    Csv(CsvRows),
}

/// What stands at the place of a row.
pub(crate) enum Next {
    Row(Row),
    /// It is none, and why. Behind it there may be others.
    Malformed(Place, String),
    /// The file cannot be read any further.
    Unreadable(io::Error),
    End,
}

impl Rows {
    pub(crate) fn next(&mut self) -> Next {
        self.number += 1;
        let row = self.number;
        let read = match &mut self.rows {
            Kind::Json(rows) => rows.next(),
            Kind::Csv(rows) => rows.next(),
        };
        match read {
            Read::Content(line, content) => Next::Row(Row::new(Place { row, line }, content)),
            Read::Malformed(line, why) => Next::Malformed(Place { row, line }, why),
            Read::Unreadable(error) => Next::Unreadable(error),
            Read::End => Next::End,
        }
    }

    /// The hash of all that was read; of the whole file, where that was read to its end.
    pub(crate) fn hash(&self) -> String {
        match &self.rows {
            Kind::Json(rows) => rows.hash(),
            Kind::Csv(rows) => rows.hash(),
        }
    }
}
