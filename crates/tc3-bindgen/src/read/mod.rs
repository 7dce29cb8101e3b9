//! From the files of `api-spec/` to what they say: each file by itself, not yet compared with the others.

pub mod codes;
#[cfg(feature = "package")]
pub mod examples;
pub mod facts;
pub(crate) mod files;
#[cfg(feature = "package")]
pub mod fixups;
mod ordered;
pub(crate) mod overlay;
#[cfg(feature = "package")]
pub mod package;
mod position;
pub(crate) mod source;
#[cfg(feature = "package")]
pub mod upstream;
pub mod versions;
pub(crate) mod word;

pub use ordered::Ordered;
pub use word::{Word, WordError, parse_kind};
