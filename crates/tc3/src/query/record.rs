//! A record as names and values.

use super::text::Pairs;
use crate::path::Path;
use crate::record::{EncodeError, List, MAX_DEPTH, Place, Record, View};

/// The members of a record, in the order of the spec.
pub(super) fn pairs(record: &dyn Record) -> Result<Pairs, EncodeError> {
    let mut flattener = Flattener { path: Path::default(), pairs: Vec::new() };
    flattener.members(record, 0)?;
    Ok(flattener.pairs)
}

struct Flattener {
    path: Path,
    pairs: Pairs,
}

impl Flattener {
    fn members(&mut self, record: &dyn Record, depth: usize) -> Result<(), EncodeError> {
        self.check_depth(depth)?;
        let mut result = Ok(());
        record.views(&mut |views| {
            result = record.shape().members.iter().zip(views).try_for_each(|(name, view)| {
                self.path.push_name(name);
                self.value(*view, depth)?;
                self.path.pop();
                Ok(())
            });
        });
        result
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
            View::Binary(_) => return Err(self.refuse("is binary, which a query does not carry")),
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
