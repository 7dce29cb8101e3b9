//! Bindings through the public interface: what is written, what is refused, and that nothing is touched where it is.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod chosen;
mod files;
mod foreign;
mod golden;
mod names;
mod overlays;
mod own_spec;
mod pins;
mod restated;
mod support;
mod toml;
#[cfg(feature = "package")]
mod words;
