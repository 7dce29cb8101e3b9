//! A scalar on its way from the request, or from a draw, into the answer.

use std::borrow::Cow;

use serde::Serialize;
use tc3::record::{Scalar, View, write_scalar, write_text};
use tc3::{Literal, Place};
use tc3_spec::{EnumValue, Kind};

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value<'a> {
    Bool(bool),
    Float(f64),
    Int(i64),
    Number(Cow<'a, str>),
    Text(Cow<'a, str>),
    Uint(u64),
}

impl<'a> Value<'a> {
    /// What stands at a place, if it is a scalar that travels in JSON.
    pub(super) fn of(view: View<'a>) -> Option<Self> {
        Some(match view {
            View::Bool(value) => Self::Bool(value),
            View::Float(value) => Self::Float(value),
            View::Int(value) => Self::Int(value),
            View::Uint(value) => Self::Uint(value),
            View::Number(text) => Self::Number(Cow::Borrowed(text)),
            View::Text(text) => Self::Text(Cow::Borrowed(text)),
            View::Absent | View::Binary(_) | View::List(_) | View::Object(_) => return None,
        })
    }

    /// A known value of an enum.
    pub(super) fn known(literal: Literal) -> Self {
        match literal {
            Literal::Bool(value) => Self::Bool(value),
            Literal::Int(value) => Self::Int(value),
            Literal::Text(text) => Self::Text(text.into()),
        }
    }

    /// Whether it is one of the known values, where there are any.
    pub(super) fn is_among(&self, known: &[EnumValue]) -> bool {
        let is = |literal: Literal| match (self, literal) {
            (Self::Uint(number), Literal::Int(known)) => i64::try_from(*number) == Ok(known),
            (value, literal) => Self::known(literal) == *value,
        };
        known.is_empty() || known.iter().any(|known| is(known.value))
    }

    /// A number as a member of this kind holds it: as digits in a text, as 0 or 1 in a boolean.
    pub(super) fn number(kind: &Kind, number: u64) -> Option<Self> {
        match kind {
            Kind::Int64 | Kind::Uint64 => Some(Self::Uint(number)),
            Kind::Float => Some(Self::Float(float(number))),
            Kind::Text(_) => Some(Self::Text(number.to_string().into())),
            Kind::Bool => Some(Self::Bool(number != 0)),
            Kind::Binary | Kind::List(_) | Kind::Object(_) => None,
        }
    }

    /// The number that it is, also as digits in a text. None if it is negative, as a request's -1 for "all" is.
    pub(super) fn to_number(&self) -> Option<usize> {
        match self {
            Self::Int(value) => usize::try_from(*value).ok(),
            Self::Uint(value) => usize::try_from(*value).ok(),
            Self::Text(text) => text.parse().ok(),
            Self::Bool(_) | Self::Float(_) | Self::Number(_) => None,
        }
    }

    /// Writes it behind JSON text, as a member of this kind holds it. Whether it fits is given; nothing is written if not.
    pub(super) fn write(&self, kind: &Kind, json: &mut Vec<u8>) -> bool {
        match (kind, self) {
            (Kind::Text(_), Self::Text(text)) => write_text(text, json),
            // Every digit stays as it is.
            (Kind::Float, Self::Number(digits)) => json.extend_from_slice(digits.as_bytes()),
            (Kind::Text(_), _) => return self.write_as::<String>(json),
            (Kind::Int64, _) => return self.write_as::<i64>(json),
            (Kind::Uint64, _) => return self.write_as::<u64>(json),
            (Kind::Bool, _) => return self.write_as::<bool>(json),
            (Kind::Float, _) => return self.write_as::<f64>(json),
            (Kind::Binary | Kind::Object(_) | Kind::List(_), _) => return false,
        }
        true
    }

    /// Writes what a place of this type holds of it.
    fn write_as<T: Default + Place + Serialize>(&self, json: &mut Vec<u8>) -> bool {
        let mut place = T::default();
        let fits = place.put(self.scalar()).is_ok();
        if fits {
            write_scalar(&place, json);
        }
        fits
    }

    fn scalar(&self) -> Scalar<'_> {
        match self {
            Self::Bool(value) => Scalar::Bool(*value),
            Self::Float(value) => Scalar::Float(*value),
            Self::Int(value) => Scalar::Int(*value),
            Self::Number(text) => Scalar::Number(text),
            Self::Uint(value) => Scalar::Uint(*value),
            Self::Text(text) => Scalar::Text(text),
        }
    }
}

/// What a place of this kind holds where nobody put anything, as JSON.
pub(super) fn empty(kind: &Kind) -> &'static [u8] {
    match kind {
        Kind::Text(_) => b"\"\"",
        Kind::Int64 | Kind::Uint64 => b"0",
        Kind::Float => b"0.0",
        Kind::Bool => b"false",
        Kind::Binary => b"null",
        Kind::Object(_) => b"{}",
        Kind::List(_) => b"[]",
    }
}

/// A number as a float holds it: exactly, or the largest one that is made here.
pub(super) fn float(number: u64) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
