// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

#![doc = include_str!("../README.md")]

#[rustfmt::skip]
mod client;

#[doc(inline)]
pub use ::cvm_core::*;
pub use ::tc3_hyper;
pub use client::Client;
