//! Descriptions that a user has: of actions, objects and members, in the words and the language of their source, and calls of
//! actions as it shows them.
//!
//! The specs hold none but ours. Where ours say nothing, programs show these: `read`, with the feature `package`, takes them
//! from a package of the official command line, [`ServiceDocs::to_lines`] and [`ServiceDocs::of_lines`] keep them in
//! files, and a [`Store`] is the folder of these.

mod lines;
mod markdown;
mod model;
#[cfg(feature = "package")]
mod plain;
#[cfg(feature = "package")]
mod read;
mod said;
mod store;
#[cfg(feature = "package")]
mod upstream;

pub use crate::store_error::StoreError;
pub use lines::{Entry, Source};
pub use model::{ActionDocs, Docs, ExampleDocs, MemberDocs, ObjectDocs, ServiceDocs};
#[cfg(feature = "package")]
pub use read::{read, read_some};
pub use said::{first_sentence, line, or};
pub use store::{Described, Store};

#[cfg(test)]
#[cfg(feature = "package")]
mod tests;
