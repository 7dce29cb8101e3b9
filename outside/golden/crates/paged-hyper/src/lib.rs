// Generated from outside/golden/spec/paged/2024-01-01 by `cargo xtask generate`. Do not edit.

#![doc = include_str!("../README.md")]

#[rustfmt::skip]
mod client;

#[doc(inline)]
pub use ::paged_core::*;
#[cfg(feature = "credentials")]
pub use ::tc3_credentials;
pub use ::tc3_hyper;
pub use client::Client;
