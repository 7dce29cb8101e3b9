// Generated from outside/golden/spec/paged/2024-01-01 by `cargo xtask generate`. Do not edit.

#![doc = include_str!("../README.md")]
#![allow(clippy::needless_update, reason = "structs of tc3 may grow")]
#![allow(clippy::should_implement_trait, reason = "setters are called like members")]

#[rustfmt::skip]
mod actions;
#[cfg(feature = "fixtures")]
#[rustfmt::skip]
mod fixtures;
#[rustfmt::skip]
mod objects;
#[rustfmt::skip]
mod visit;

#[allow(unreachable_pub, unused_imports, reason = "nothing of it may be enabled")]
pub use actions::*;
#[allow(unreachable_pub, unused_imports, reason = "nothing of it may be enabled")]
pub use objects::*;
pub use visit::visit_actions;

pub use ::tc3;
#[doc(no_inline)]
#[rustfmt::skip]
pub use ::tc3::{
    Action, Answer, Call, Credential, Endpoint, Error, ErrorCode, ErrorKind, HttpRequest,
    Method, Record, Reply, Sent, Signer, Timestamp, Validate, decode,
};
