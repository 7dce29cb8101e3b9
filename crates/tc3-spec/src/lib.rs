//! The specs of Tencent Cloud's actions as a running program needs them: what they take and answer, and what must hold
//! between their members.
//!
//! ```text
//! catalogue.bin (written by tc3-bindgen) --> Catalogue > Service, Action, Object, Member > command line, mock
//! ```
//!
//! The [`catalogue`](mod@catalogue) holds the specs of all services, for programs that ask at run time. [`DynRecord`] is a
//! record of any object of a spec, for the interpreter and the rules of [`tc3`]. How specs are written down, read and
//! turned into Rust is another crate's: `tc3-bindgen`.
//!
//! # Memory
//!
//! Shapes, rules and names are `&'static`, as in generated code, so that one engine serves both. What is decoded from a
//! catalogue is leaked for that, once: a program reads its specs once and keeps them.

pub mod catalogue;
mod dyn_record;
mod json;
mod kind;
pub mod leak;
mod mask;
mod model;
mod nearest;
pub mod query;
mod reach;
mod resource;
mod rule_sentence;
mod search;
mod sentences;
mod singular;
mod skeleton;
#[cfg(test)]
mod testing;
pub mod typed;
mod words;

pub use catalogue::{Absent, Catalogue, CatalogueError, ServiceEntry, Versioned, choose};
#[cfg(feature = "catalogue")]
pub use catalogue::{add_to_catalogue, catalogue};
pub use dyn_record::{DynRecord, Loose, check};
pub use json::{Json, JsonError, json_tokens};
pub use kind::{Kind, TextForm};
pub use mask::mask;
pub use model::{Action, EnumKind, EnumValue, Enumeration, Example, Intent, Member, Object, Service, Status, Variant};
pub use nearest::nearest;
pub use reach::reached;
pub use resource::{Listing, Making, Move, Naming, Parent, ResourceKind, Showing, States};
pub use rule_sentence::rule_sentence;
pub use search::{Hit, SearchIndex, search};
#[cfg(feature = "catalogue")]
pub use search::{search_catalogue, search_index};
pub use singular::singular;
pub use skeleton::skeleton;
pub use tc3::pages::{MemberPath, PageEnd, PageStart, Paging};
pub use words::{joined, words};

/// The README's example, as a test.
#[cfg(all(doctest, feature = "catalogue"))]
#[doc = include_str!("../README.md")]
struct Readme;
