// Generated from outside/golden/spec/circles/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Walk")]
mod walk;
#[cfg(feature = "Walk")]
pub use walk::{Walk, WalkResponse};
