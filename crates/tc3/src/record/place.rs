//! Where a member's value stands: how it is seen, and how it is filled.

use core::fmt;

use crate::record::Record;

/// One member's value, or one element of a list.
///
/// Implemented here for the types that members have: scalars, `Option` (absent or present), `Vec` (a list) and every
/// [`Record`]. Open enums get theirs from [`int_enum!`](crate::int_enum) and [`text_enum!`](crate::text_enum).
pub trait Place {
    /// What stands here now.
    fn view(&self) -> View<'_>;

    /// Puts a scalar here, converted where the published examples show that the service's own side is loose.
    fn put(&mut self, scalar: Scalar<'_>) -> Result<Fit, Misfit>;

    /// Makes room for what is not a scalar: the list or object that stands here afterwards is empty.
    fn open(&mut self) -> Slot<'_>;

    /// Makes it absent, or the type's default where it cannot be absent.
    fn clear(&mut self);
}

/// A value as it is seen from outside.
#[derive(Clone, Copy)]
#[allow(
    missing_debug_implementations,
    reason = "it would have to print a value of which it cannot know whether it is secret"
)]
pub enum View<'a> {
    /// Not set. It is not written, not even as null.
    Absent,
    /// A boolean.
    Bool(bool),
    /// A signed integer: `int64` on the wire.
    Int(i64),
    /// An unsigned integer: `uint64` on the wire.
    Uint(u64),
    /// A floating point number: `float` on the wire.
    Float(f64),
    /// The same as JSON text with all its digits, as a record has it that was built from JSON by a spec.
    Number(&'a str),
    /// Text, dates and times among it.
    Text(&'a str),
    /// Bytes of a member of type `binary`, which JSON and queries cannot carry.
    Bytes(&'a [u8]),
    /// A list.
    List(&'a dyn List),
    /// An object.
    Object(&'a dyn Record),
}

/// A scalar on its way into a [`Place`].
#[derive(Clone, Copy)]
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
        }
    }
}

/// What can be filled further after [`Place::open`].
#[allow(missing_debug_implementations, reason = "it lends a place, it is not a value")]
pub enum Slot<'a> {
    /// Neither: it takes a scalar. Names the wire type.
    Scalar(&'static str),
    /// An emptied list.
    List(&'a mut dyn List),
    /// An object with every member at its default.
    Object(&'a mut dyn Record),
}

/// A list whose elements can be looked at and added.
pub trait List {
    /// How many elements there are.
    fn count(&self) -> usize;

    /// The element at `index`.
    fn at(&self, index: usize) -> Option<&dyn Place>;

    /// Adds a default element at the end and lends it.
    fn grow(&mut self) -> &mut dyn Place;

    /// How many bytes its elements take themselves, with the room that is kept for more. Decoding counts them; a list that
    /// does not tell is not counted.
    fn held(&self) -> usize {
        0
    }
}

/// How a scalar went in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
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

/// The bytes of a member of type `binary`. JSON and queries refuse them: they travel in a multipart body.
#[derive(Clone, Default, Eq, PartialEq)]
pub struct Binary(pub Vec<u8>);

impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Binary(<{} bytes>)", self.0.len())
    }
}

/// Two to the power of 63: from here on a float is a whole number, and one that a member of integers mostly lacks room
/// for.
const BEYOND_INTEGERS: f64 = 9_223_372_036_854_775_808.0;

/// Only an optional minus and digits: no sign of plus, blanks, fraction or exponent.
fn is_integer_text(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

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
        View::Bytes(&self.0)
    }

    fn put(&mut self, _: Scalar<'_>) -> Result<Fit, Misfit> {
        Err(Misfit::Kind { expected: "binary" })
    }

    fn open(&mut self) -> Slot<'_> {
        Slot::Scalar("binary")
    }

    fn clear(&mut self) {
        self.0.clear();
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
        self.clear();
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

/// Declares an open enum of integers: a newtype with a constant for each known value.
///
/// A value that is not known survives: it decodes, compares and encodes as the number it is.
///
/// ```
/// tc3::int_enum! {
///     /// Where a job stands.
///     pub JobStatus {
///         /// It waits.
///         WAITING = 1,
///         /// It runs.
///         RUNNING = 2,
///     }
/// }
/// assert_eq!(JobStatus::RUNNING.value(), 2);
/// assert_eq!(format!("{:?} {:?}", JobStatus::WAITING, JobStatus::from(9)), "WAITING 9");
/// ```
#[macro_export]
macro_rules! int_enum {
    ($(#[$meta:meta])* pub $name:ident { $($(#[$doc:meta])* $constant:ident = $value:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub struct $name(i64);

        impl $name {
            $($(#[$doc])* pub const $constant: Self = Self($value);)*

            /// Every value that the spec knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$constant),*];

            /// The number on the wire.
            pub const fn value(self) -> i64 {
                self.0
            }

            /// The name of its constant, if the spec knows the value.
            pub const fn name(self) -> ::core::option::Option<&'static str> {
                match self.0 {
                    $($value => ::core::option::Option::Some(stringify!($constant)),)*
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl ::core::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                Self(value)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self.name() {
                    ::core::option::Option::Some(name) => f.write_str(name),
                    ::core::option::Option::None => ::core::fmt::Display::fmt(&self.0, f),
                }
            }
        }

        impl $crate::record::Place for $name {
            fn view(&self) -> $crate::record::View<'_> {
                $crate::record::View::Int(self.0)
            }

            fn put(&mut self, scalar: $crate::record::Scalar<'_>) -> ::core::result::Result<$crate::record::Fit, $crate::record::Misfit> {
                $crate::record::Place::put(&mut self.0, scalar)
            }

            fn open(&mut self) -> $crate::record::Slot<'_> {
                $crate::record::Place::open(&mut self.0)
            }

            fn clear(&mut self) {
                self.0 = 0;
            }
        }
    };
}

/// Declares an open enum of strings: a variant for each known value, and one that keeps any other.
///
/// ```
/// tc3::text_enum! {
///     /// How a disk is paid for.
///     pub ChargeType {
///         /// In advance.
///         Prepaid = "PREPAID",
///         /// By the hour.
///         Postpaid = "POSTPAID_BY_HOUR",
///     }
/// }
/// assert_eq!(ChargeType::from("PREPAID"), ChargeType::Prepaid);
/// assert_eq!(ChargeType::from("SPOT").as_str(), "SPOT");
/// ```
#[macro_export]
macro_rules! text_enum {
    ($(#[$meta:meta])* pub $name:ident { $($(#[$doc:meta])* $variant:ident = $value:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Eq, Hash, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$doc])* $variant,)*
            /// A value that this version of the spec does not know. Made by `from`; ask it by `as_str`.
            Unknown($crate::record::UnknownText),
        }

        impl $name {
            /// Every value that the spec knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(text) => text.as_str(),
                }
            }
        }

        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::from("")
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown($crate::record::UnknownText::new(text)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl $crate::record::Place for $name {
            fn view(&self) -> $crate::record::View<'_> {
                $crate::record::View::Text(self.as_str())
            }

            fn put(&mut self, scalar: $crate::record::Scalar<'_>) -> ::core::result::Result<$crate::record::Fit, $crate::record::Misfit> {
                let mut text = ::std::string::String::new();
                let fit = $crate::record::Place::put(&mut text, scalar)?;
                *self = Self::from(text);
                ::core::result::Result::Ok(fit)
            }

            fn open(&mut self) -> $crate::record::Slot<'_> {
                $crate::record::Slot::Scalar("string")
            }

            fn clear(&mut self) {
                *self = Self::default();
            }
        }
    };
}

/// The text of an enum's value that the spec does not know. Only decoding and `From` make one, so that a value
/// that becomes known later cannot be hidden in it.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct UnknownText(Box<str>);

impl UnknownText {
    #[doc(hidden)]
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
