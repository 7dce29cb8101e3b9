//! Descriptions that a user has: of actions, objects and members, in the words and the language of their source, and calls of
//! actions as it shows them.
//!
//! The specs hold none but ours. Where ours say nothing, programs show these: `read`, with the feature `package`, takes them
//! from a package of the official command line, [`ServiceDocs::to_lines`] and [`ServiceDocs::of_lines`] keep them in
//! files.

mod lines;
mod markdown;
mod model;
#[cfg(feature = "package")]
mod plain;
#[cfg(feature = "package")]
mod read;
#[cfg(feature = "package")]
mod upstream;

pub use lines::{Entry, Source};
pub use model::{ActionDocs, Docs, ExampleDocs, MemberDocs, ObjectDocs, ServiceDocs};
#[cfg(feature = "package")]
pub use read::{read, read_some};

/// Our words, or else those of others.
pub fn or<T: AsRef<str>>(ours: T, others: T) -> T {
    if ours.as_ref().is_empty() { others } else { ours }
}

#[cfg(test)]
#[cfg(feature = "package")]
mod tests;
