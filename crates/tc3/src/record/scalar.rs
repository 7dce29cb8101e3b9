//! Values that hold no others, on their way into a record, and whether they went in.

use crate::record::binary::Binary;

/// A scalar on its way into a [`Place`](crate::record::Place).
///
/// Closed: a kind that a place did not know would be refused there, though it fits.
#[derive(Clone, Copy)]
#[allow(clippy::exhaustive_enums, reason = "a new kind has to be decided of at every place")]
#[allow(
    missing_debug_implementations,
    reason = "it would have to print a value of which it cannot know whether it is secret"
)]
pub enum Scalar<'a> {
    /// `true` or `false`.
    Bool(bool),
    /// A number without fraction or exponent that fits.
    Int(i64),
    /// A number without fraction or exponent, above what [`Scalar::Int`] holds or known not to be negative.
    Uint(u64),
    /// Any other number.
    Float(f64),
    /// Any number, as JSON text with all its digits.
    Number(&'a str),
    /// A string.
    Text(&'a str),
    /// Bytes, or a source of them.
    Binary(&'a Binary),
}

impl Scalar<'_> {
    /// What it is called in an error: the kind, never the value.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Bool(_) => "a boolean",
            Self::Int(_) | Self::Uint(_) => "an integer",
            Self::Number(text) if is_integer_text(text) => "an integer",
            Self::Float(_) | Self::Number(_) => "a number with a fraction or an exponent",
            Self::Text(_) => "a string",
            Self::Binary(_) => "binary",
        }
    }
}

/// How a scalar went in. Closed: as it was, or as something else.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there is no third")]
pub enum Fit {
    /// It had the declared type.
    Exact,
    /// It was converted: a number in a string, a boolean in a string, a number where a string is declared.
    Converted,
}

/// A scalar that does not go in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Misfit {
    /// It is of another kind than the declared type.
    Kind {
        /// The declared wire type.
        expected: &'static str,
    },
    /// It is an integer that the declared type cannot hold.
    Range {
        /// The declared wire type.
        expected: &'static str,
    },
}

impl Misfit {
    /// The wire type that was declared.
    pub fn expected(&self) -> &'static str {
        match self {
            Self::Kind { expected } | Self::Range { expected } => expected,
        }
    }
}

/// Only an optional minus and digits: no sign of plus, blanks, fraction or exponent.
pub(super) fn is_integer_text(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}
