//! JSON whose numbers are text: what came keeps every digit until it is known what holds it.
//!
//! A tree of `serde_json` has numbers as `i64`, `u64` or `f64`, and so loses `1.10`, `1e400` and integers beyond 64 bits.

mod tokens;

use core::fmt;
use std::borrow::Cow;
use std::collections::HashMap;

use hifijson::token::Lex as _;
use hifijson::{Expect, SliceLexer, num::LexWrite as _, str::LexAlloc as _};

pub use tokens::json_tokens;

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
        Self::parse_within(text, usize::MAX)
    }

    /// Reads a text as [`parse`](Self::parse) does, unless its value takes more than so many bytes of memory: a value of
    /// two bytes of text, `1,`, takes sixteen times as much.
    ///
    /// ```
    /// use tc3_spec::Json;
    ///
    /// let text = "[1,1,1,1]";
    /// assert!(Json::parse_within(text, 1000).is_ok());
    /// assert!(Json::parse_within(text, 100).is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`parse`](Self::parse), and where there is no room for the value.
    pub fn parse_within(text: &'a str, bytes: usize) -> Result<Self, JsonError> {
        let mut lexer = SliceLexer::new(text.as_bytes());
        let mut room = Room { bytes, left: bytes };
        let read = lexer.exactly_one(SliceLexer::ws_peek, |next, lexer| value(MAX_DEPTH, &mut room, next, lexer));
        read.map_err(|error| JsonError::new(text, lexer.as_slice().len(), &error))
    }

    /// How many bytes of memory it takes with all that is in it, if it borrows nothing; about, because memory comes in
    /// pieces of certain sizes.
    pub fn size(&self) -> usize {
        let content = match self {
            Self::Null | Self::Bool(_) => 0,
            Self::Number(text) | Self::Text(text) => text.len(),
            Self::List(elements) => elements.iter().map(Self::size).sum(),
            Self::Object(members) => {
                members.iter().map(|(name, value)| size_of::<Cow<'_, str>>() + name.len() + value.size()).sum()
            }
        };
        size_of::<Self>() + content
    }

    /// The member of this name of an object; the last, where it is there twice.
    pub fn member(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The members of an object, of those that are there twice the last: the one that [`member`](Self::member) finds. Their order
    /// stays.
    ///
    /// ```
    /// use tc3_spec::Json;
    ///
    /// let Json::Object(members) = Json::parse(r#"{"A": 1, "B": 2, "A": 3}"#)? else { unreachable!("it is an object") };
    /// let distinct: Vec<_> = Json::distinct(&members).map(|(name, value)| format!("{name}={value}")).collect();
    /// assert_eq!(distinct, ["B=2", "A=3"]);
    /// # Ok::<(), tc3_spec::JsonError>(())
    /// ```
    pub fn distinct<'o>(members: &'o [(Cow<'a, str>, Self)]) -> impl Iterator<Item = &'o (Cow<'a, str>, Self)> {
        let last: HashMap<&str, usize> = members.iter().enumerate().map(|(at, (name, _))| (&**name, at)).collect();
        members
            .iter()
            .enumerate()
            .filter(move |(at, (name, _))| last.get(name.as_ref()) == Some(at))
            .map(|(_, member)| member)
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

/// How many bytes a value may take, and how many of them are left.
struct Room {
    bytes: usize,
    left: usize,
}

impl Room {
    /// Whether anybody looks at how much is taken: it costs a little to take no more than is needed.
    fn is_bounded(&self) -> bool {
        self.bytes < usize::MAX
    }

    fn take(&mut self, bytes: usize) -> Result<(), Broken> {
        self.left = self.left.checked_sub(bytes).ok_or(Broken::TooLarge(self.bytes))?;
        Ok(())
    }
}

/// Why reading ended.
enum Broken {
    Json(hifijson::Error),
    TooLarge(usize),
}

impl<E: Into<hifijson::Error>> From<E> for Broken {
    fn from(error: E) -> Self {
        Self::Json(error.into())
    }
}

fn value<'a>(depth: usize, room: &mut Room, next: u8, lexer: &mut SliceLexer<'a>) -> Result<Json<'a>, Broken> {
    match next {
        b'f' | b'n' | b't' => Ok(lexer.null_or_bool().ok_or(Expect::Value)?.map_or(Json::Null, Json::Bool)),
        b'0'..=b'9' | b'-' => Ok(Json::Number(Cow::Borrowed(lexer.num_string().validated()?.0))),
        b'"' => {
            let text = lexer.discarded().str_string()?;
            if let Cow::Owned(text) = &text {
                // It has escapes, and so a text of its own.
                room.take(text.len())?;
            }
            Ok(Json::Text(text))
        }
        b'[' => {
            let depth = depth.checked_sub(1).ok_or(hifijson::Error::Depth)?;
            let mut elements = Vec::new();
            lexer.discarded().seq(b']', SliceLexer::ws_peek, |next, lexer| {
                room.take(size_of::<Json<'_>>())?;
                elements.push(value(depth, room, next, lexer)?);
                Ok::<_, Broken>(())
            })?;
            if room.is_bounded() {
                // A vector begins with room for four, and most lists and objects of a tree are small.
                elements.shrink_to_fit();
            }
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
                let escaped = if let Cow::Owned(name) = &name { name.len() } else { 0 };
                room.take(size_of::<(Cow<'_, str>, Json<'_>)>() + escaped)?;
                members.push((name, value(depth, room, next, lexer)?));
                Ok::<_, Broken>(())
            })?;
            if room.is_bounded() {
                members.shrink_to_fit();
            }
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
    fn new(text: &str, left: usize, error: &Broken) -> Self {
        // By bytes: the reader may have stopped within a character.
        let before = &text.as_bytes()[..text.len() - left];
        let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let begins_character = |byte: &&u8| **byte & 0xc0 != 0x80;
        let message = match error {
            Broken::TooLarge(bytes) => format!("its value takes more than {bytes} bytes of memory"),
            Broken::Json(hifijson::Error::Depth) => format!("it nests deeper than {MAX_DEPTH} lists and objects"),
            Broken::Json(_) if left == 0 => "it ends too early".to_owned(),
            Broken::Json(error) => error.to_string(),
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
            ("[x]", "value expected at line 1, character 2"),
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
    fn memory_is_bounded() {
        let flat = format!("[{}]", vec!["1"; 100_000].join(","));
        let value = Json::parse_within(&flat, 4_000_000).unwrap();
        assert!(value.size() > 3_000_000 && value.size() < 4_000_000, "{}", value.size());
        let error = Json::parse_within(&flat, 1_000_000).unwrap_err();
        assert_eq!(error.to_string(), "its value takes more than 1000000 bytes of memory at line 1, character 62502");
        for text in [r#"{"a":1,"b":[]}"#, r#"{"a":{"b":{"c":{}}}}"#, r#""\n\n\n\n\n\n\n\n\n\n\n""#] {
            assert!(Json::parse_within(text, 10).is_err() && Json::parse_within(text, 500).is_ok());
        }
        assert!(Json::parse_within(r#""a long text that is borrowed""#, 0).is_ok());
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
