// Generated from outside/golden/spec/values/2024-01-01 by `cargo xtask generate`. Do not edit.

#![doc = include_str!("../README.md")]

#[rustfmt::skip]
mod client;

#[cfg(feature = "credentials")]
pub use ::tc3_credentials;
pub use ::tc3_hyper;
#[doc(inline)]
pub use ::values_core::*;
pub use client::Client;
