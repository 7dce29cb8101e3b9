//! Where a member's value stands: how it is seen, and how it is filled.

mod values;

use core::fmt;

use crate::record::Record;
use values::is_integer_text;

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
