//! Lists that come a page at a time: `typed` as the spec says what they are of, `raw` as they come.
//!
//! What to ask next and what of an answer is new is decided by [`tc3::pages::Pager`]. `reader` makes the calls that it asks for,
//! each a call like any other, and `options` is what all streams of pages have in common.

#[macro_use]
mod options;
mod raw;
mod reader;
mod shared;
mod typed;

pub use raw::{RawItems, RawPage, RawPages};
pub(crate) use reader::{Flight, Reader};
pub(crate) use shared::Shared;
pub use typed::{Items, Pages};
