//! The flattened form of a request, `Filters.0.Values.1=b`: what a GET carries.

use crate::path::Path;
use crate::record::{EncodeError, List, MAX_DEPTH, Place, Record, View};

/// Writes a record as a query: names sorted, RFC 3986 encoding with upper-case hex, `%20` for a blank.
///
/// Built once, the same text is signed and sent.
///
/// # Errors
///
/// A query cannot say that a list or an object is empty, and leaving it out would mean something else: refused, as are
/// binary, numbers that are not finite, and too deep a nesting. A record without any member gives an empty query.
pub fn flatten(record: &dyn Record) -> Result<String, EncodeError> {
    let mut flattener = Flattener { path: Path::default(), pairs: Vec::new() };
    flattener.members(record, 0)?;
    let Flattener { mut pairs, .. } = flattener;
    pairs.sort();
    let mut query = String::new();
    for (name, value) in pairs {
        if !query.is_empty() {
            query.push('&');
        }
        escape(&name, &mut query);
        query.push('=');
        escape(&value, &mut query);
    }
    Ok(query)
}

struct Flattener {
    path: Path,
    pairs: Vec<(String, String)>,
}

impl Flattener {
    fn members(&mut self, record: &dyn Record, depth: usize) -> Result<(), EncodeError> {
        self.check_depth(depth)?;
        for (index, name) in record.shape().members.iter().enumerate() {
            let view = record.get(index).map_or(View::Absent, Place::view);
            self.path.push_name(name);
            self.value(view, depth)?;
            self.path.pop();
        }
        Ok(())
    }

    fn elements(&mut self, list: &dyn List, depth: usize) -> Result<(), EncodeError> {
        self.check_depth(depth)?;
        for index in 0..list.count() {
            let view = list.at(index).map_or(View::Absent, Place::view);
            self.path.push_index(index);
            self.value(view, depth)?;
            self.path.pop();
        }
        Ok(())
    }

    fn value(&mut self, view: View<'_>, depth: usize) -> Result<(), EncodeError> {
        let text = match view {
            View::Absent => return Ok(()),
            View::Bool(value) => value.to_string(),
            View::Int(value) => value.to_string(),
            View::Uint(value) => value.to_string(),
            // Displayed without an exponent, whatever its size.
            View::Float(value) if value.is_finite() => value.to_string(),
            View::Float(_) => return Err(self.refuse("is not a finite number")),
            View::Number(text) => text.to_owned(),
            View::Text(value) => value.to_owned(),
            View::Bytes(_) => return Err(self.refuse("is binary, which a query does not carry")),
            View::List(list) => {
                let before = self.pairs.len();
                self.elements(list, depth + 1)?;
                return self.expect_more_than(before, "is an empty list, which a query cannot say");
            }
            View::Object(record) => {
                let before = self.pairs.len();
                self.members(record, depth + 1)?;
                return self.expect_more_than(before, "is an empty object, which a query cannot say");
            }
        };
        self.pairs.push((self.path.to_string(), text));
        Ok(())
    }

    fn expect_more_than(&self, before: usize, problem: &str) -> Result<(), EncodeError> {
        if self.pairs.len() > before { Ok(()) } else { Err(self.refuse(problem)) }
    }

    fn check_depth(&self, depth: usize) -> Result<(), EncodeError> {
        if depth > MAX_DEPTH { Err(self.refuse("nests too deep")) } else { Ok(()) }
    }

    fn refuse(&self, problem: &str) -> EncodeError {
        EncodeError::new(&self.path, problem)
    }
}

pub(crate) fn escape(text: &str, query: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            query.push(char::from(byte));
        } else {
            query.push('%');
            query.push(char::from(HEX[usize::from(byte >> 4)]));
            query.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}
