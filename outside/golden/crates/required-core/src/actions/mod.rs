// Generated from outside/golden/spec/required/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Build")]
mod build;
#[cfg(feature = "Build")]
pub use build::{Build, BuildResponse, BuildRequired2};

#[cfg(feature = "Four")]
mod four;
#[cfg(feature = "Four")]
pub use four::{Four, FourResponse};
