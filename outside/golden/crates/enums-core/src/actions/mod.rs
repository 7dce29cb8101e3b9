// Generated from outside/golden/spec/enums/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Set")]
mod set;
#[cfg(feature = "Set")]
pub use set::{Set, SetResponse};
