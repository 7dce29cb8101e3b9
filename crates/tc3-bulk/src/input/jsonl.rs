//! Lines of JSON.

use std::io::{BufRead, BufReader};

use super::bytes::{Bytes, Seen};
use super::row::{Content, Read};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The lines of a file, an object each.
pub(super) struct JsonRows {
    lines: BufReader<Bytes>,
    seen: Seen,
    line: u64,
}

impl JsonRows {
    pub(super) fn new(bytes: Bytes) -> Self {
        Self { seen: bytes.seen(), lines: BufReader::with_capacity(64 * 1024, bytes), line: 0 }
    }

    /// The next line that is not empty.
    pub(super) fn next(&mut self) -> Read {
        loop {
            let mut bytes = Vec::new();
            self.seen.row();
            match self.lines.read_until(b'\n', &mut bytes) {
                Ok(0) => return Read::End,
                Ok(_) => self.line += 1,
                Err(error) => return Read::Unreadable(error),
            }
            let text = match String::from_utf8(bytes) {
                Ok(text) => text,
                Err(error) => {
                    let at = error.utf8_error().valid_up_to() + 1;
                    return Read::Malformed(self.line, format!("it is not UTF-8 from byte {at} on"));
                }
            };
            let text = match text.strip_prefix(BYTE_ORDER_MARK).filter(|_| self.line == 1) {
                Some(rest) => rest.to_owned(),
                None => text,
            };
            if !text.trim_ascii().is_empty() {
                return Read::Content(self.line, Content::Json(text));
            }
        }
    }

    pub(super) fn hash(&self) -> String {
        self.seen.hash()
    }
}
