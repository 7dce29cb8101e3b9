//! The catalogue: all specs in one blob, of which only what is asked for is decoded.
//!
//! # Layout, version 10
//!
//! Numbers are unsigned LEB128 varints. A *text* is its length in bytes and UTF-8. A *name* is the number of a string of
//! the same chunk; those that are used most have the smallest numbers. A *list* is a number and so many items.
//!
//! ```text
//! blob     "TC3SPEC", a byte 10, names of the services: one text, length of the heads, services: list of heads, length of the
//!          codes, and packed, then the codes and the chunks of the services, each deflated
//! head     how long of the names are its name, short name, version, and title or nothing, recommended: byte, length of the
//!          chunk, and packed
//! chunk    strings: list of lengths, then their bytes, doc: text, crate: text,
//!          errors: list of (code: text, doc: text),
//!          enums, objects and actions: three lists of (name, length of the body), sorted; then all bodies, and the kinds
//! enum     doc: text, kind: byte, values: list of (literal, name: text, doc: text)
//! action   doc: text, traits: byte, what is known: byte, rate limit + 1 or 0, confirm with: text, errors: list of texts,
//!          examples: list of (title, request, response: texts), intent: list of none or one, request, response,
//!          paging, streams and waiters (a list) if the byte says so
//! paging   marks: byte, then paths as they say: what asks, the next token, size, items, key, total, end
//! path     positions of members, each twice, and one more if another follows
//! streams  always, when or unless: byte, then of the last two member: name, literal
//! waiter   name: text, doc: text, what nothing means: byte, path of its member, done and dead: lists of literals, codes: list of
//!          texts, interval, timeout: seconds
//! intent   type: text, on: name, variants: list of (literal, name: text, doc: text, members: list of names)
//! kind     name: text, id: name, whether it is chosen: byte, makes: list of (action: name, path), lists: list of (action: name, path,
//!          id: name, none or one name), shows: list of (action, member: names, path), changes and ends: lists of (action, member: names),
//!          parents: list of (member: name, kind: text); a path of these is a list of names
//! object   doc: text, members: list, rules: list; a request and a response are objects
//! member   name, type: byte, marks: byte, then as type and marks say: object's name, doc: text, enum's name
//! rule     kind: byte, what belongs to it, because: text, level: byte
//! ```
//!
//! What only the generator needs is not in it: groups, and which docs are tested.

mod choose;
mod chunk;
mod codec;
mod codes;
mod decode;
mod index;
mod kinds;
pub mod layout;
mod paging;
mod waiters;

pub use choose::{Absent, Versioned, choose};
pub use codec::CatalogueError;
pub(crate) use codec::{Cursor, Result, unpack};
pub use index::{Catalogue, ServiceEntry};

/// The specs that this crate was built with, and those that were put over them by [`add_to_catalogue`].
///
/// The first call reads the names of all services, a tenth of a millisecond; a service is unpacked and its index read
/// when it is first looked into, at most half a millisecond; an action and each object are decoded when they are first
/// asked for. What was decoded stays for the life of the process.
///
/// The blob is part of the program, and a test decodes all of it. Were it damaged all the same, there would be no
/// services.
#[cfg(feature = "catalogue")]
pub fn catalogue() -> &'static Catalogue {
    CATALOGUE.get_or_init(embedded)
}

/// Puts services over those that are embedded, for the life of the process: newer facts, which somebody has. False if it is too
/// late, since something has been looked up: then all stays as it is.
#[cfg(feature = "catalogue")]
pub fn add_to_catalogue(added: Catalogue) -> bool {
    CATALOGUE.get().is_none() && CATALOGUE.set(embedded().with(added)).is_ok()
}

#[cfg(feature = "catalogue")]
static CATALOGUE: std::sync::OnceLock<Catalogue> = std::sync::OnceLock::new();

#[cfg(feature = "catalogue")]
fn embedded() -> Catalogue {
    Catalogue::open(include_bytes!("../catalogue.bin")).unwrap_or_default()
}

#[cfg(test)]
mod tests;
