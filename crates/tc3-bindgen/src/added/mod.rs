//! Facts that a user adds to a catalogue, so that an old program learns of new actions: taken from a package of the official command
//! line, and kept in one file.
//!
//! ```text
//! package --> what differs from the catalogue, with what overlays say of it --> file --> Catalogue::with
//! ```

mod file;
mod package;
mod store;

pub use crate::load::renew::Renewed;
pub use crate::store_error::StoreError;
pub use file::{Added, AddedError, Origin};
pub use package::{Found, find};
pub use store::Store;
