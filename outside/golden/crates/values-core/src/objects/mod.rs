// Generated from outside/golden/spec/values/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Send")]
mod empty;
#[cfg(feature = "Send")]
pub use empty::Empty;
