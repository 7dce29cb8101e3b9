//! A request as code: its values, and Rust that makes it by planned types. Examples in generated documentation are written so, and
//! samples.

mod hidden;
mod layout;
mod typed;
mod value;

pub(crate) use hidden::{escaped, is_hidden, seen};
pub(crate) use typed::Writer;
pub(crate) use value::{Request, Value};
