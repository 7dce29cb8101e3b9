// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

#![doc = include_str!("../README.md")]

#[rustfmt::skip]
mod client;

#[doc(inline)]
pub use ::cvm_core::*;
#[cfg(feature = "credentials")]
pub use ::tc3_credentials;
pub use ::tc3_hyper;
pub use client::Client;
