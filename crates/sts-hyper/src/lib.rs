// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

#![doc = include_str!("../README.md")]

#[rustfmt::skip]
mod client;

#[doc(inline)]
pub use ::sts_core::*;
pub use ::tc3_hyper;
pub use client::Client;
