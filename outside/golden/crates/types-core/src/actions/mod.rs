// Generated from outside/golden/spec/types/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Create")]
mod create;
#[cfg(feature = "Create")]
pub use create::{Create, CreateResponse};

#[cfg(feature = "Record")]
mod record_action;
#[cfg(feature = "Record")]
pub use record_action::{RecordAction, RecordActionResponse};
