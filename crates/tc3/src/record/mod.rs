//! Records: one reflection, many uses.
//!
//! A generated struct implements [`Record`]: it names its members and hands out a [`Place`] for each.
//! Everything that has to walk a value is written once, here, over `&dyn Record`: JSON out ([`encode`])
//! and in ([`decode`]), flattening to a query, the rules, redacted `Debug`, equality.
//! None of it is generic over the record, so it compiles once, however many structs there are.

mod binary;
mod compare;
mod copy;
mod decode;
mod encode;
mod print;
mod reflect;
mod scalar;
mod shape;
mod unknown;
mod values;

pub use binary::Binary;
pub use compare::equal;
pub use copy::copy;
pub use decode::{DecodeError, Deviation, Deviations, decode, decode_strict, deserialize, deserialize_new};
pub(crate) use decode::{Members, Name, Stop, Straight, Walk, decoded_size_of};
pub(crate) use encode::encode_member;
pub use encode::{EncodeError, encode, encode_to, serialize, write_scalar, write_text};
pub use print::debug;
pub use reflect::{List, MAX_DEPTH, Place, Record, Shaped, Slot, View, Viewer};
pub use scalar::{Fit, Misfit, Scalar};
pub use shape::Shape;
pub use unknown::UnknownText;
