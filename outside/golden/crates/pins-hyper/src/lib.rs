// Generated from outside/golden/spec/pins/2024-01-01 by `cargo xtask generate`. Do not edit.

#![doc = include_str!("../README.md")]

#[rustfmt::skip]
mod client;

#[doc(inline)]
pub use ::pins_core::*;
pub use ::tc3_hyper;
pub use client::Client;
