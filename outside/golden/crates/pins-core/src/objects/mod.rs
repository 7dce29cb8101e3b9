// Generated from outside/golden/spec/pins/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Create")]
mod part;
#[cfg(feature = "Create")]
pub use part::Part;
