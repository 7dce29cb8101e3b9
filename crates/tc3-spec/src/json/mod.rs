//! JSON whose numbers are text: what came keeps every digit until it is known what holds it.
//!
//! A tree of `serde_json` has numbers as `i64`, `u64` or `f64`, and so loses `1.10`, `1e400` and integers beyond 64 bits.

mod compact;

use core::fmt;
use std::borrow::Cow;

use hifijson::token::Lex as _;
use hifijson::{Expect, SliceLexer, num::LexWrite as _, str::LexAlloc as _};

pub(crate) use compact::compact;

/// How deep lists and objects may nest. More than [`MAX_DEPTH`](tc3::record::MAX_DEPTH), so that a request which nests too
/// deep for its spec is told where it does.
const MAX_DEPTH: usize = 128;

/// A JSON value, with numbers as they are written, members in their order, and those that are there twice.
///
/// ```
/// use tc3_spec::Json;
///
/// let value = Json::parse(r#"{"B": 1.10, "A": [1e400, null]}"#)?;
/// assert_eq!(value.member("B"), Some(&Json::Number("1.10".into())));
/// assert_eq!(value.to_string(), r#"{"B":1.10,"A":[1e400,null]}"#);
/// # Ok::<(), tc3_spec::JsonError>(())
/// ```
#[derive(Clone, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "JSON has no seventh kind")]
pub enum Json<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, by its text.
    Number(Cow<'a, str>),
    /// A string.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Self>),
    /// An object.
    Object(Vec<(Cow<'a, str>, Self)>),
}

impl<'a> Json<'a> {
    /// Reads a text that is one JSON value and nothing else.
    ///
    /// # Errors
    ///
    /// Where the text is none, and where it nests deeper than 128 lists and objects.
    pub fn parse(text: &'a str) -> Result<Self, JsonError> {
        let mut lexer = SliceLexer::new(text.as_bytes());
        let read = lexer.exactly_one(SliceLexer::ws_peek, |next, lexer| value(MAX_DEPTH, next, lexer));
        read.map_err(|error| JsonError::new(text, lexer.as_slice().len(), &error))
    }

    /// The member of this name of an object; the last, where it is there twice.
    pub fn member(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The same value, borrowing nothing.
    pub fn into_owned(self) -> Json<'static> {
        let text = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        match self {
            Self::Null => Json::Null,
            Self::Bool(value) => Json::Bool(value),
            Self::Number(number) => Json::Number(text(number)),
            Self::Text(value) => Json::Text(text(value)),
            Self::List(elements) => Json::List(elements.into_iter().map(Self::into_owned).collect()),
            Self::Object(members) => {
                Json::Object(members.into_iter().map(|(name, value)| (text(name), value.into_owned())).collect())
            }
        }
    }

    /// The kind of value, as it is called in messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::Text(_) => "a string",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

/// As compact JSON text.
impl fmt::Display for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
            Self::Number(text) => f.write_str(text),
            Self::Text(text) => quoted(text, f),
            Self::List(elements) => {
                f.write_str("[")?;
                for (index, element) in elements.iter().enumerate() {
                    f.write_str(if index > 0 { "," } else { "" })?;
                    element.fmt(f)?;
                }
                f.write_str("]")
            }
            Self::Object(members) => {
                f.write_str("{")?;
                for (index, (name, value)) in members.iter().enumerate() {
                    f.write_str(if index > 0 { "," } else { "" })?;
                    quoted(name, f)?;
                    f.write_str(":")?;
                    value.fmt(f)?;
                }
                f.write_str("}")
            }
        }
    }
}

fn quoted(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(&serde_json::to_string(text).map_err(|_| fmt::Error)?)
}

/// The kind only: the value may be a secret.
impl fmt::Debug for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.kind())
    }
}

fn value<'a>(depth: usize, next: u8, lexer: &mut SliceLexer<'a>) -> Result<Json<'a>, hifijson::Error> {
    match next {
        b'a'..=b'z' => Ok(lexer.null_or_bool().ok_or(Expect::Value)?.map_or(Json::Null, Json::Bool)),
        b'0'..=b'9' | b'-' => Ok(Json::Number(Cow::Borrowed(lexer.num_string().validated()?.0))),
        b'"' => Ok(Json::Text(lexer.discarded().str_string()?)),
        b'[' => {
            let depth = depth.checked_sub(1).ok_or(hifijson::Error::Depth)?;
            let mut elements = Vec::new();
            lexer.discarded().seq(b']', SliceLexer::ws_peek, |next, lexer| {
                elements.push(value(depth, next, lexer)?);
                Ok::<_, hifijson::Error>(())
            })?;
            Ok(Json::List(elements))
        }
        b'{' => {
            let depth = depth.checked_sub(1).ok_or(hifijson::Error::Depth)?;
            let mut members = Vec::new();
            lexer.discarded().seq(b'}', SliceLexer::ws_peek, |next, lexer| {
                lexer.expect(|_| Some(next), b'"').ok_or(Expect::String)?;
                let name = lexer.str_string()?;
                lexer.expect(SliceLexer::ws_peek, b':').ok_or(Expect::Colon)?;
                let next = lexer.ws_peek().ok_or(Expect::Value)?;
                members.push((name, value(depth, next, lexer)?));
                Ok::<_, hifijson::Error>(())
            })?;
            Ok(Json::Object(members))
        }
        _ => Err(Expect::Value)?,
    }
}

/// Why a text is no JSON, and where. Nothing of the text is in it: it may hold secrets.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct JsonError {
    /// What is wrong.
    pub message: String,
    /// The line of it, from 1.
    pub line: usize,
    /// The character in that line, from 1.
    pub column: usize,
}

impl JsonError {
    fn new(text: &str, left: usize, error: &hifijson::Error) -> Self {
        // By bytes: the reader may have stopped within a character.
        let before = &text.as_bytes()[..text.len() - left];
        let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let begins_character = |byte: &&u8| **byte & 0xc0 != 0x80;
        let message = match error {
            hifijson::Error::Depth => format!("it nests deeper than {MAX_DEPTH} lists and objects"),
            _ if left == 0 => "it ends too early".to_owned(),
            error => error.to_string(),
        };
        Self {
            message,
            line: before.iter().filter(|byte| **byte == b'\n').count() + 1,
            column: before[line_start..].iter().filter(begins_character).count() + 1,
        }
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at line {}, character {}", self.message, self.line, self.column)
    }
}

impl std::error::Error for JsonError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_again() {
        for text in [
            r#"{"Z":1.10,"A":[-0,1E+2,123456789012345678901234567890,1e400],"Z":null,"T":"\"\\\n名"}"#,
            "[]",
            "{}",
            "true",
            "-1.5e-300",
            r#""""#,
        ] {
            assert_eq!(Json::parse(text).unwrap().to_string(), text);
        }
        let value = Json::parse("\n{ \"a\" : [ ] , \"a\\u540d\" : \"\\ud83d\\ude00\" }\t").unwrap();
        assert_eq!(value.to_string(), r#"{"a":[],"a名":"😀"}"#);
    }

    #[test]
    fn the_last_of_two_members_counts() {
        let value = Json::parse(r#"{"a":1,"b":2,"a":3}"#).unwrap();
        assert_eq!(value.member("a"), Some(&Json::Number("3".into())));
        assert_eq!((value.member("c"), Json::Null.member("a")), (None, None));
    }

    #[test]
    fn what_is_no_json_is_told_with_its_place_and_without_its_text() {
        for (text, told) in [
            ("", "it ends too early at line 1, character 1"),
            ("{\"名\":", "it ends too early at line 1, character 6"),
            ("[1,\n 2 hidden]", "comma or end of sequence expected at line 2, character 4"),
            ("[1,]", "value expected at line 1, character 4"),
            ("{hidden}", "string expected at line 1, character 2"),
            ("1 2", "end of file expected at line 1, character 3"),
            ("01", "end of file expected at line 1, character 2"),
        ] {
            assert_eq!(Json::parse(text).unwrap_err().to_string(), told, "{text}");
        }
        for text in [
            "{",
            "[1",
            "{1:2}",
            "{\"a\"}",
            "+1",
            ".5",
            "1.",
            "1e",
            "-",
            "tru",
            "NaN",
            "\"",
            "\"\\x\"",
            "\"\\ud83d\"",
            "\"a\nb\"",
        ] {
            assert!(Json::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn nesting_is_bounded() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(Json::parse(&nested(MAX_DEPTH)).is_ok());
        for deep in [nested(MAX_DEPTH + 1), "[".repeat(1_000_000), "{\"a\":".repeat(1_000_000)] {
            assert!(Json::parse(&deep).unwrap_err().message.contains("deeper"));
        }
    }
}
