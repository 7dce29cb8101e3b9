//! From the specs of Tencent Cloud's actions to Rust.
//!
//! ```text
//! api-spec/ --> read --> merge --> model (tc3-spec) --> plan --> emit --> crates, bindings in one file
//!               rules ---^             |                  \--> diff of two plans
//!                                      \--> catalogue (what tc3-spec embeds)
//! ```
//!
//! [`Builder`] writes typed code for some actions into one file; [`crates`](mod@crates) has the crates of a whole service. [`load`]
//! reads the folders of `api-spec/` and tells everything that is wrong with them.

#[cfg(feature = "package")]
pub mod added;
mod bindings;
pub mod catalogue;
pub mod crates;
pub mod diff;
pub mod docs;
mod emit;
mod error;
mod json;
pub mod kinds;
mod load;
mod merge;
pub mod output;
mod plan;
pub mod read;
mod request;
pub mod restate;
mod rules;
pub mod samples;
pub mod shell;
mod store_error;
#[cfg(test)]
mod testing;

pub use bindings::{BindingsError, Builder, Difference};
pub use error::{Flaw, Refused, SpecError, SpecErrors};
pub use load::fitting;
pub use load::{load, load_service, load_with_docs};
pub use plan::{Pin, Pins};
pub use read::{Ordered, Word, WordError, parse_kind};
pub use rules::{Effects, KindRules, PagingRules, PagingVerdict, SUSPECT_WORDS, Secrecy, Secrets, suspect_words};

/// The README's example, as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
