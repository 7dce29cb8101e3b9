// Generated from outside/golden/spec/required/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Build")]
mod build_required;
#[cfg(feature = "Build")]
pub use build_required::BuildRequired;

#[cfg(any(feature = "Build", feature = "Four"))]
mod part;
#[cfg(any(feature = "Build", feature = "Four"))]
pub use part::{Part, PartRequired};

#[cfg(feature = "Four")]
mod tag;
#[cfg(feature = "Four")]
pub use tag::Tag;
