//! JMESPath over the answers of Tencent Cloud, which are JSON whose numbers are text: every digit stays, and the order of
//! members does.
//!
//! ```text
//! text -> literals (what stands in backticks) -> the jmespath crate's parser -> expression (checked) -> evaluate
//! ```
//!
//! The parser is the jmespath crate's. Its evaluator has numbers as floats, and orders members by name; the one here
//! works on [`Json`](tc3_spec::Json), so that ids stay two where they differ in the last digit.
//!
//! A [`Filter`] is an expression that was read and checked: an unknown function or a wrong number of arguments is a
//! [`FilterError`] before there is an answer. What then does not fit an answer is a [`Misfit`].
//!
//! # What it spends
//!
//! An expression has 4,000 bytes at most. The values of an answer may take 64 MiB of memory, and all that an expression makes
//! of them as much again. The work is done on a thread of its own, whose stack is deep enough for every expression.

mod decimal;
mod error;
mod evaluate;
mod expression;
mod filter;
mod functions;
mod literals;
mod room;
#[cfg(test)]
mod tests;
mod value;

pub use error::{FilterError, Misfit};
pub use filter::{Compared, Filter};

/// The README's example, as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
