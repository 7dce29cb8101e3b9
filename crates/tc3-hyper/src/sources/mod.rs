//! Where the bytes come from that a request names and does not hold.
//!
//! `open` is what opens a source, `files` the one for files, `upload` a body with sources in it.

mod files;
mod open;
mod upload;

pub(crate) use files::Files;
pub use open::{OpenSource, Opening, Sources};
pub(crate) use upload::Upload;
