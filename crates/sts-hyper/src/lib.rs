// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

#![doc = include_str!("../README.md")]

#[rustfmt::skip]
mod client;

#[doc(inline)]
pub use ::sts_core::*;
#[cfg(feature = "credentials")]
pub use ::tc3_credentials;
pub use ::tc3_hyper;
pub use client::Client;
