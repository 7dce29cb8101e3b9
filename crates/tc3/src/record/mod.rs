//! Records: one reflection, many uses.
//!
//! A generated struct implements [`Record`]: it names its members and hands out a [`Place`] for each.
//! Everything that has to walk a value is written once, here, over `&dyn Record`: JSON out ([`encode`])
//! and in ([`decode`]), flattening to a query, the rules, redacted `Debug`, equality.
//! None of it is generic over the record, so it compiles once, however many structs there are.

mod compare;
mod copy;
mod decode;
mod encode;
mod enums;
mod place;
mod print;

pub use compare::equal;
pub use copy::copy;
pub use decode::{DecodeError, Deviation, Deviations, decode, decode_strict, deserialize};
pub(crate) use decode::{Members, Name, Walk, decoded_size_of};
pub use encode::{EncodeError, encode, encode_to, serialize};
pub use enums::UnknownText;
pub use place::{Binary, Fit, List, Misfit, Place, Scalar, Slot, View};
pub use print::debug;

use crate::rules::Rule;

/// How deep objects and lists may nest, in either direction. The deepest published action nests 13 objects.
pub const MAX_DEPTH: usize = 100;

/// A value whose members can be looked at and filled by position.
///
/// Generated structs implement it; so does a record built from a spec at run time. An index outside the shape
/// is answered with `None`, never with a panic.
pub trait Record {
    /// What this kind of record is called and which members it has.
    fn shape(&self) -> &'static Shape;

    /// The member at `index`, in the order of [`Shape::members`].
    fn get(&self, index: usize) -> Option<&dyn Place>;

    /// The member at `index`, to be filled.
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place>;

    /// How many bytes it takes outside of itself before a member is filled: those of a box. Decoding counts them.
    fn boxed(&self) -> usize {
        0
    }
}

/// A record whose shape is known before there is a value of it: every generated type.
///
/// ```
/// fn takes<T: tc3::Shaped>(member: &str) -> bool {
///     T::SHAPE.index_of(member).is_some()
/// }
/// ```
pub trait Shaped: Record {
    /// What [`Record::shape`] answers for every value.
    const SHAPE: &'static Shape;
}

impl<T: Record + ?Sized> Record for Box<T> {
    fn shape(&self) -> &'static Shape {
        (**self).shape()
    }

    fn get(&self, index: usize) -> Option<&dyn Place> {
        (**self).get(index)
    }

    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
        (**self).get_mut(index)
    }

    fn boxed(&self) -> usize {
        size_of_val(&**self) + (**self).boxed()
    }
}

/// What the spec says of one kind of object: data, without behaviour.
///
/// Written with [`Shape::EMPTY`] as its base, so that a new field breaks no crate:
///
/// ```
/// use tc3::Shape;
///
/// static TAG: Shape = Shape { name: "Tag", members: &["Key", "Value"], required: &["Key"], ..Shape::EMPTY };
/// assert_eq!(TAG.index_of("Value"), Some(1));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// The name on the wire: an object's own, or the action's for a request, with `Response` behind it for an answer.
    pub name: &'static str,
    /// Wire names in the order of the spec.
    pub members: &'static [&'static str],
    /// Members that a request must carry.
    pub required: &'static [&'static str],
    /// Members that an answer always carries, as far as the spec knows. Only strict decoding looks at it.
    pub always: &'static [&'static str],
    /// Members that must not be shown in `Debug`, errors or logs.
    pub sensitive: &'static [&'static str],
    /// Members that are `uint64` on the wire while their Rust type, an enum of integers, also holds negative numbers.
    pub unsigned: &'static [&'static str],
    /// What must hold between members, and of the values of one.
    pub rules: &'static [Rule],
}

impl Shape {
    /// No name, no members, no rules: the base to write others with.
    pub const EMPTY: Self =
        Self { name: "", members: &[], required: &[], always: &[], sensitive: &[], unsigned: &[], rules: &[] };

    /// The position of a member by its exact wire name. Names that differ in case are different members.
    pub fn index_of(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| *member == name)
    }
}

/// Implements `Debug` (redacted) and `PartialEq` for records, through the one interpreter.
#[macro_export]
macro_rules! record_traits {
    ($($record:ty),+ $(,)?) => {$(
        impl ::core::fmt::Debug for $record {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::record::debug(self, f)
            }
        }

        impl ::core::cmp::PartialEq for $record {
            fn eq(&self, other: &Self) -> bool {
                $crate::record::equal(self, other)
            }
        }
    )+};
}

/// Implements serde's `Serialize` and `Deserialize` for records, through the one interpreter.
///
/// They work with self-describing formats, such as JSON, only.
#[macro_export]
macro_rules! record_serde {
    ($($record:ty),+ $(,)?) => {$(
        impl $crate::serde::Serialize for $record {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::record::serialize(self, serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $record {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                let mut record = <Self as ::core::default::Default>::default();
                $crate::record::deserialize(&mut record, deserializer)?;
                ::core::result::Result::Ok(record)
            }
        }
    )+};
}
