// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

#![doc = include_str!("../README.md")]

#[rustfmt::skip]
mod client;

#[doc(inline)]
pub use ::cfg_core::*;
#[cfg(feature = "credentials")]
pub use ::tc3_credentials;
pub use ::tc3_hyper;
pub use client::Client;
