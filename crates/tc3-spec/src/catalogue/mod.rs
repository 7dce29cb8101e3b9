//! The catalogue: all specs in one blob, of which only what is asked for is decoded.
//!
//! # Layout, version 1
//!
//! Numbers are unsigned LEB128 varints unless they are called `u32`, which is four bytes, little-endian. A *text* is its
//! length in bytes and UTF-8. A *name* is the number of a string in the pool; those that are used most have the smallest
//! numbers. A *list* is a number and so many items.
//!
//! ```text
//! blob     "TC3SPEC", a byte 1, u32 strings, u32 where the services begin,
//!          u32 for each block of 16 strings: where it begins in the pool,
//!          the pool: texts; the services
//! services list of (name, short name, version, title: text, length of the chunk), the chunks
//! chunk    doc: text, host: text, crate: text, errors: list of (code: text, doc: text),
//!          enums, objects and actions: three lists of (name, length of the body), sorted; then all bodies
//! enum     doc: text, kind: byte, values: list of (literal, name: text, doc: text)
//! action   doc: text, traits: byte, rate limit + 1 or 0, confirm with: text, errors: list of texts,
//!          examples: list of (title, request, response: texts), intent: list of none or one, request, response
//! intent   type: text, on: name, variants: list of (literal, name: text, doc: text, members: list of names)
//! object   doc: text, members: list, rules: list; a request and a response are objects
//! member   name, type: byte, marks: byte, then as type and marks say: object's name, doc: text, enum's name
//! rule     kind: byte, what belongs to it, because: text, level: byte
//! ```
//!
//! What only the generator needs is not in it: groups, and which docs are tested.

mod codec;
mod decode;
mod index;
mod write;

pub use codec::CatalogueError;
pub use index::{Catalogue, ServiceEntry};
pub use write::write;

/// The specs that this crate was built with.
///
/// The first call reads the names of all services, a few microseconds; a service's index is read when the service is
/// first looked into, and an action with the objects that it reaches when it is first asked for. What was decoded stays
/// for the life of the process.
///
/// The blob is part of the program, and a test decodes all of it. Were it damaged all the same, there would be no
/// services.
#[cfg(feature = "catalogue")]
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: std::sync::OnceLock<Catalogue> = std::sync::OnceLock::new();

    CATALOGUE.get_or_init(|| Catalogue::open(include_bytes!("../catalogue.bin")).unwrap_or_default())
}

#[cfg(test)]
mod tests;
