//! What is sent to the control API: a JSON object, of which each member is taken as what it has to be. All of it is read
//! before anything is done.

use std::fmt::Display;
use std::ops::RangeInclusive;

use serde_json::{Map, Value};

use crate::limits::clip;

/// How many bytes such a body may have: each may become many more in memory.
const MAX_BODY: usize = 1024 * 1024;

/// What is wrong with what was sent: the member, and what is expected there.
#[derive(Debug, PartialEq)]
pub(crate) struct Wrong(pub(crate) String);

/// The members of an object that nobody has taken yet.
pub(crate) struct Members {
    /// The way to the object, with a dot behind it; empty for the whole.
    path: String,
    left: Map<String, Value>,
}

impl Members {
    /// Reads a body.
    pub(crate) fn read(body: &[u8]) -> Result<Self, Wrong> {
        match parse(body, "an object")? {
            Value::Object(left) => Ok(Self { path: String::new(), left }),
            other => Err(Wrong(format!("expected an object, found {}", kind(&other)))),
        }
    }

    /// Reads a list of objects. The path of each is its position, as in `[0].`.
    pub(crate) fn read_list(body: &[u8]) -> Result<Vec<Self>, Wrong> {
        let list = match parse(body, "a list of objects")? {
            Value::Array(list) => list,
            other => return Err(Wrong(format!("expected a list of objects, found {}", kind(&other)))),
        };
        let object = |(index, value)| match value {
            Value::Object(left) => Ok(Self { path: format!("[{index}]."), left }),
            other => Err(Wrong(format!("[{index}]: expected an object, found {}", kind(&other)))),
        };
        list.into_iter().enumerate().map(object).collect()
    }

    /// The way to the object, with a dot behind it; empty for the whole.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// An object inside.
    pub(crate) fn object(&mut self, name: &str) -> Result<Option<Self>, Wrong> {
        let path = format!("{}{name}.", self.path);
        let left = self.take(name, "an object", |value| match value {
            Value::Object(left) => Ok(left),
            other => Err(other),
        })?;
        Ok(left.map(|left| Self { path, left }))
    }

    /// The name of the one member there is, which has to be one of these.
    pub(crate) fn only<'a>(&self, names: &[&'a str]) -> Result<&'a str, Wrong> {
        let found: Vec<_> = self.left.keys().map(String::as_str).collect();
        let known = names.iter().find(|name| found[..] == [**name]);
        known.copied().ok_or_else(|| {
            let found = if found.is_empty() { "nothing".to_owned() } else { clip(&found.join(", "), 100).to_owned() };
            let path = self.path.trim_end_matches('.');
            Wrong(format!("{path}: expected one of {}, found {found}", names.join(", ")))
        })
    }

    pub(crate) fn boolean(&mut self, name: &str) -> Result<Option<bool>, Wrong> {
        self.take(name, "true or false", |value| value.as_bool().ok_or(value))
    }

    /// An integer of no less than 0 and no more than `most`.
    pub(crate) fn count(&mut self, name: &str, most: u64) -> Result<Option<u64>, Wrong> {
        let expected = format!("an integer from 0 to {most}");
        self.take(name, expected, |value| value.as_u64().filter(|count| *count <= most).ok_or(value))
    }

    pub(crate) fn integer(&mut self, name: &str, range: RangeInclusive<i64>) -> Result<Option<i64>, Wrong> {
        let expected = format!("an integer from {} to {}", range.start(), range.end());
        self.take(name, expected, |value| value.as_i64().filter(|number| range.contains(number)).ok_or(value))
    }

    /// Any number; `expected` says which ones are right.
    pub(crate) fn number(&mut self, name: &str, expected: &str) -> Result<Option<f64>, Wrong> {
        self.take(name, expected, |value| value.as_f64().ok_or(value))
    }

    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, Wrong> {
        self.take(name, "a string", |value| match value {
            Value::String(text) => Ok(text),
            other => Err(other),
        })
    }

    /// A member that is made from a text; `expected` says what the text has to be.
    pub(crate) fn parsed<T>(
        &mut self,
        name: &str,
        expected: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Wrong> {
        self.take(name, expected, |value| value.as_str().and_then(parse).ok_or(value))
    }

    /// A member that was asked for, and has to be there.
    pub(crate) fn needed<T>(&self, name: &str, found: Option<T>, expected: &str) -> Result<T, Wrong> {
        found.ok_or_else(|| Wrong(format!("{}{name}: expected {expected}, found nothing", self.path)))
    }

    /// Nothing is left: whatever is still there is a member that nobody knows.
    pub(crate) fn end(self, known: &[&str]) -> Result<(), Wrong> {
        match self.left.keys().next() {
            Some(unknown) => {
                let unknown = clip(unknown, 100);
                Err(Wrong(format!("{}{unknown} is not known; there is {}", self.path, known.join(", "))))
            }
            None => Ok(()),
        }
    }

    fn take<T>(
        &mut self,
        name: &str,
        expected: impl Display,
        read: impl FnOnce(Value) -> Result<T, Value>,
    ) -> Result<Option<T>, Wrong> {
        let Some(value) = self.left.remove(name) else { return Ok(None) };
        let wrong = |value| Wrong(format!("{}{name}: expected {expected}, found {}", self.path, kind(&value)));
        read(value).map(Some).map_err(wrong)
    }
}

fn parse(body: &[u8], expected: &str) -> Result<Value, Wrong> {
    if body.len() > MAX_BODY {
        return Err(Wrong(format!("expected {expected} of no more than {MAX_BODY} bytes")));
    }
    serde_json::from_slice(body).map_err(|error| Wrong(format!("expected {expected} in JSON: {error}")))
}

/// A text as it is told: a short one as it is.
pub(crate) fn shown(text: &str) -> String {
    if text.len() <= 40 { format!("{text:?}") } else { "another string".to_owned() }
}

/// A value as it is told: short ones as they are.
fn kind(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => shown(text),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}
