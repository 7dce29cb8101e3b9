//! The few values that tell where a list is and whether it goes on: text and numbers, each of which may stand for the other.

use std::borrow::Cow;

use crate::record::{Scalar, View};

/// A scalar of an answer or a request, from a record or from JSON.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(crate) enum Word<'a> {
    Bool(bool),
    /// With all its digits.
    Number(Cow<'a, str>),
    Text(Cow<'a, str>),
}

impl<'a> Word<'a> {
    /// None of what is absent or no scalar.
    pub(crate) fn of(view: View<'a>) -> Option<Self> {
        Some(match view {
            View::Bool(value) => Self::Bool(value),
            View::Int(value) => Self::Number(value.to_string().into()),
            View::Uint(value) => Self::Number(value.to_string().into()),
            View::Float(value) => Self::Number(value.to_string().into()),
            View::Number(text) => Self::Number(text.into()),
            View::Text(text) => Self::Text(text.into()),
            View::Absent | View::Binary(_) | View::List(_) | View::Object(_) => return None,
        })
    }

    /// The same of a value as JSON text.
    pub(crate) fn of_json(text: &'a str) -> Option<Self> {
        match text.as_bytes().first()? {
            b't' => Some(Self::Bool(true)),
            b'f' => Some(Self::Bool(false)),
            b'"' => serde_json::from_str::<String>(text).ok().map(|text| Self::Text(text.into())),
            b'n' | b'[' | b'{' => None,
            _ => Some(Self::Number(text.into())),
        }
    }

    /// A number that counts something. None of one that is negative or has a fraction, and of text that is no number.
    pub(crate) fn count(&self) -> Option<u64> {
        match self {
            Self::Bool(_) => None,
            Self::Text(text) => text.trim().parse().ok(),
            Self::Number(text) => {
                let digits = text.split_once('.').filter(|(_, rest)| rest.bytes().all(|digit| digit == b'0'));
                digits.map_or(&**text, |(digits, _)| digits).parse().ok()
            }
        }
    }

    /// Yes or no: a boolean, or a number that is 0 for no. Either may be text.
    pub(crate) fn yes(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            Self::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Self::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
            Self::Number(_) | Self::Text(_) => self.count().map(|count| count != 0),
        }
    }

    /// Whether it may be a token or an id: an empty text is none, and neither is 0.
    pub(super) fn names_something(&self) -> bool {
        match self {
            Self::Bool(_) => false,
            Self::Number(text) => text != "0",
            Self::Text(text) => !text.is_empty(),
        }
    }

    pub(crate) fn into_owned(self) -> Word<'static> {
        match self {
            Self::Bool(value) => Word::Bool(value),
            Self::Number(text) => Word::Number(text.into_owned().into()),
            Self::Text(text) => Word::Text(text.into_owned().into()),
        }
    }

    /// As it goes into a record.
    pub(crate) fn scalar(&self) -> Scalar<'_> {
        match self {
            Self::Bool(value) => Scalar::Bool(*value),
            Self::Number(text) => Scalar::Number(text),
            Self::Text(text) => Scalar::Text(text),
        }
    }

    /// As it stands in JSON.
    pub(crate) fn json(&self) -> String {
        match self {
            Self::Bool(value) => value.to_string(),
            Self::Number(text) => text.clone().into_owned(),
            Self::Text(text) => serde_json::Value::from(&**text).to_string(),
        }
    }
}
