// Generated from outside/golden/spec/paged/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "ListByNumber")]
mod list_by_number;
#[cfg(feature = "ListByNumber")]
pub use list_by_number::{ListByNumber, ListByNumberResponse};

#[cfg(feature = "ListByOffset")]
mod list_by_offset;
#[cfg(feature = "ListByOffset")]
pub use list_by_offset::{ListByOffset, ListByOffsetResponse};

#[cfg(feature = "ListByToken")]
mod list_by_token;
#[cfg(feature = "ListByToken")]
pub use list_by_token::{ListByToken, ListByTokenResponse};
