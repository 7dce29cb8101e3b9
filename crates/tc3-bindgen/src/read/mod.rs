//! From the files of `api-spec/` to what they say: each file by itself, not yet compared with the others.

pub mod facts;
pub mod fitting;
pub(crate) mod load;
mod ordered;
pub(crate) mod over;
pub(crate) mod overlay;
#[cfg(feature = "package")]
pub mod package;
mod position;
mod restate;
pub(crate) mod source;
pub mod versions;
pub(crate) mod word;

pub use load::{load, load_service, load_with_docs};
pub use ordered::Ordered;
pub use word::{Word, WordError, parse_kind};
