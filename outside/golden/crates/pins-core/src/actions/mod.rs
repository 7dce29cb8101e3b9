// Generated from outside/golden/spec/pins/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Create")]
mod create;
#[cfg(feature = "Create")]
pub use create::{Create, CreateResponse};

#[cfg(feature = "Empty")]
mod empty;
#[cfg(feature = "Empty")]
pub use empty::{Empty, EmptyResponse};
