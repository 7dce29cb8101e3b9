//! The types that members have, as places: scalars, absent or present, lists, and records.

use crate::record::binary::Binary;
use crate::record::reflect::{List, Place, Record, Slot, View};
use crate::record::scalar::{Fit, Misfit, Scalar, is_integer_text};

/// Two to the power of 63: from here on a float is a whole number, and one that a member of integers mostly lacks room
/// for.
const BEYOND_INTEGERS: f64 = 9_223_372_036_854_775_808.0;

/// Only the characters of a decimal number, so that `nan`, `inf` and their like stay out.
fn is_float_text(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E'))
}

macro_rules! integer_place {
    ($type:ty, $wire:literal, $view:ident) => {
        impl Place for $type {
            fn view(&self) -> View<'_> {
                View::$view(*self)
            }

            fn put(&mut self, scalar: Scalar<'_>) -> Result<Fit, Misfit> {
                let range = Misfit::Range { expected: $wire };
                let fit = match scalar {
                    Scalar::Int(value) => {
                        *self = Self::try_from(value).map_err(|_| range)?;
                        Fit::Exact
                    }
                    Scalar::Uint(value) => {
                        *self = Self::try_from(value).map_err(|_| range)?;
                        Fit::Exact
                    }
                    Scalar::Text(text) | Scalar::Number(text) if is_integer_text(text) => {
                        *self = if text == "-0" { 0 } else { text.parse().map_err(|_| range)? };
                        if matches!(scalar, Scalar::Text(_)) { Fit::Converted } else { Fit::Exact }
                    }
                    // What serde_json reads of integers as a float: -0, and those that no integer holds.
                    Scalar::Float(value) if value == 0.0 && value.is_sign_negative() => {
                        *self = 0;
                        Fit::Exact
                    }
                    Scalar::Float(value) if value.abs() >= BEYOND_INTEGERS => return Err(range),
                    _ => return Err(Misfit::Kind { expected: $wire }),
                };
                Ok(fit)
            }

            fn open(&mut self) -> Slot<'_> {
                Slot::Scalar($wire)
            }

            fn clear(&mut self) {
                *self = 0;
            }
        }
    };
}

integer_place!(i64, "int64", Int);
integer_place!(u64, "uint64", Uint);

impl Place for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }

    fn put(&mut self, scalar: Scalar<'_>) -> Result<Fit, Misfit> {
        let (value, fit) = match scalar {
            Scalar::Bool(value) => (value, Fit::Exact),
            Scalar::Text("true" | "True") => (true, Fit::Converted),
            Scalar::Text("false" | "False") => (false, Fit::Converted),
            _ => return Err(Misfit::Kind { expected: "bool" }),
        };
        *self = value;
        Ok(fit)
    }

    fn open(&mut self) -> Slot<'_> {
        Slot::Scalar("bool")
    }

    fn clear(&mut self) {
        *self = false;
    }
}

impl Place for f64 {
    fn view(&self) -> View<'_> {
        View::Float(*self)
    }

    #[allow(clippy::cast_precision_loss, reason = "the member is declared as float: so much it holds")]
    fn put(&mut self, scalar: Scalar<'_>) -> Result<Fit, Misfit> {
        let misfit = Misfit::Kind { expected: "float" };
        let (value, fit) = match scalar {
            Scalar::Float(value) => (value, Fit::Exact),
            Scalar::Int(value) => (value as Self, Fit::Exact),
            Scalar::Uint(value) => (value as Self, Fit::Exact),
            Scalar::Number(text) => (text.parse().map_err(|_| misfit)?, Fit::Exact),
            Scalar::Text(text) if is_float_text(text) => (text.parse().map_err(|_| misfit)?, Fit::Converted),
            _ => return Err(misfit),
        };
        if !value.is_finite() {
            return Err(Misfit::Range { expected: "float" });
        }
        *self = value;
        Ok(fit)
    }

    fn open(&mut self) -> Slot<'_> {
        Slot::Scalar("float")
    }

    fn clear(&mut self) {
        *self = 0.0;
    }
}

impl Place for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }

    fn put(&mut self, scalar: Scalar<'_>) -> Result<Fit, Misfit> {
        *self = match scalar {
            Scalar::Text(text) => {
                *self = text.to_owned();
                return Ok(Fit::Exact);
            }
            Scalar::Bool(value) => value.to_string(),
            Scalar::Int(value) => value.to_string(),
            Scalar::Uint(value) => value.to_string(),
            Scalar::Float(value) => value.to_string(),
            Scalar::Number(text) => text.to_owned(),
            Scalar::Binary(_) => return Err(Misfit::Kind { expected: "string" }),
        };
        Ok(Fit::Converted)
    }

    fn open(&mut self) -> Slot<'_> {
        Slot::Scalar("string")
    }

    fn clear(&mut self) {
        Self::clear(self);
    }
}

impl Place for Binary {
    fn view(&self) -> View<'_> {
        View::Binary(self)
    }

    fn put(&mut self, scalar: Scalar<'_>) -> Result<Fit, Misfit> {
        match scalar {
            Scalar::Binary(binary) => {
                self.clone_from(binary);
                Ok(Fit::Exact)
            }
            _ => Err(Misfit::Kind { expected: "binary" }),
        }
    }

    fn open(&mut self) -> Slot<'_> {
        Slot::Scalar("binary")
    }

    fn clear(&mut self) {
        *self = Self::default();
    }
}

impl<T: Place + Default> Place for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Place::view)
    }

    fn put(&mut self, scalar: Scalar<'_>) -> Result<Fit, Misfit> {
        let mut value = T::default();
        let fit = value.put(scalar)?;
        *self = Some(value);
        Ok(fit)
    }

    fn open(&mut self) -> Slot<'_> {
        self.insert(T::default()).open()
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: Place + Default> Place for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn put(&mut self, _: Scalar<'_>) -> Result<Fit, Misfit> {
        Err(Misfit::Kind { expected: "list" })
    }

    fn open(&mut self) -> Slot<'_> {
        // Without the room that it had: decoding counts what it makes, and not what was there.
        *self = Self::new();
        Slot::List(self)
    }

    fn clear(&mut self) {
        Self::clear(self);
    }
}

impl<T: Place + Default> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> Option<&dyn Place> {
        self.get(index).map(|element| element as &dyn Place)
    }

    fn grow(&mut self) -> &mut dyn Place {
        let last = self.len();
        self.push(T::default());
        &mut self[last]
    }

    fn held(&self) -> usize {
        self.capacity() * size_of::<T>()
    }
}

impl<T: Record + Default> Place for T {
    fn view(&self) -> View<'_> {
        View::Object(self)
    }

    fn put(&mut self, _: Scalar<'_>) -> Result<Fit, Misfit> {
        Err(Misfit::Kind { expected: "object" })
    }

    fn open(&mut self) -> Slot<'_> {
        *self = T::default();
        Slot::Object(self)
    }

    fn clear(&mut self) {
        *self = T::default();
    }
}
