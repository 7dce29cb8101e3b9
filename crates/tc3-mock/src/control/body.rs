//! What is sent to the control API: a JSON object, of which each member is taken as what it has to be. All of it is read
//! before anything is done.

use std::fmt::Display;

use serde_json::{Map, Value};

/// How many bytes such an object may have: each may become many more in memory.
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
        if body.len() > MAX_BODY {
            return Err(Wrong(format!("expected an object of no more than {MAX_BODY} bytes")));
        }
        match serde_json::from_slice(body) {
            Ok(Value::Object(left)) => Ok(Self { path: String::new(), left }),
            Ok(other) => Err(Wrong(format!("expected an object, found {}", kind(&other)))),
            Err(error) => Err(Wrong(format!("expected an object in JSON: {error}"))),
        }
    }

    pub(crate) fn boolean(&mut self, name: &str) -> Result<Option<bool>, Wrong> {
        self.take(name, "true or false", |value| value.as_bool().ok_or(value))
    }

    /// An integer of no less than 0 and no more than `most`.
    pub(crate) fn count(&mut self, name: &str, most: u64) -> Result<Option<u64>, Wrong> {
        let expected = format!("an integer from 0 to {most}");
        self.take(name, expected, |value| value.as_u64().filter(|count| *count <= most).ok_or(value))
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

    /// Nothing is left: whatever is still there is a member that nobody knows.
    pub(crate) fn end(self, known: &[&str]) -> Result<(), Wrong> {
        match self.left.keys().next() {
            Some(unknown) => Err(Wrong(format!("{}{unknown} is not known; there is {}", self.path, known.join(", ")))),
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

/// A value as it is told: short ones as they are.
fn kind(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) if text.len() <= 40 => format!("{text:?}"),
        Value::String(_) => "another string".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}
