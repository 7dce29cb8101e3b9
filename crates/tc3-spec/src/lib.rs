//! The specs of Tencent Cloud's actions as data: what they take and answer, and what must hold between their members.
//!
//! ```text
//! facts.json (imported) ---\
//! overlay/*.json (ours) ----> merge > Service, Action, Object, Member > generator
//! secrets, effects (ours) -/             |                    ^
//!                                        v                    |
//!                                   catalogue.bin --> Catalogue > command line, mock
//! ```
//!
//! [`load`] reads the folders of `api-spec/` and tells everything that is wrong with them. The [`catalogue`](mod@catalogue) embeds what
//! was read, for programs that ask at run time. [`DynRecord`] is a record of any object of a spec, for the interpreter
//! and the rules of [`tc3`].
//!
//! # Memory
//!
//! Shapes, rules and names are `&'static`, as in generated code, so that one engine serves both. What is read from files
//! or decoded from a catalogue is leaked for that, once: a program reads its specs once and keeps them.

pub mod catalogue;
pub mod diff;
pub mod docs;
mod dyn_record;
mod effects;
mod error;
pub mod facts;
mod json;
mod leak;
mod load;
mod merge;
mod model;
mod nearest;
mod ordered;
mod overlay;
#[cfg(feature = "docs")]
pub mod package;
mod position;
pub mod query;
mod search;
mod secrets;
mod source;
#[cfg(test)]
mod testing;
pub mod versions;
mod word;
mod words;

#[cfg(feature = "catalogue")]
pub use catalogue::catalogue;
pub use catalogue::{Catalogue, CatalogueError, ServiceEntry};
pub use diff::{Diff, diff, diff_all};
pub use dyn_record::{DynRecord, check};
pub use effects::Effects;
pub use error::{Flaw, SpecError, SpecErrors};
pub use facts::Status;
pub use json::{Json, JsonError};
pub use load::{load, load_service, load_with_docs};
pub use model::{Action, EnumKind, EnumValue, Enumeration, Example, Intent, Member, Object, Service, Variant};
pub use nearest::nearest;
pub use ordered::Ordered;
pub use search::{Hit, search};
pub use secrets::{SUSPECT_WORDS, Secrecy, Secrets, suspect_words};
pub use word::{Kind, TextForm, Word, WordError};
pub use words::{joined, words};

/// The README's example, as a test.
#[cfg(all(doctest, feature = "catalogue"))]
#[doc = include_str!("../README.md")]
struct Readme;
