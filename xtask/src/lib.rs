//! The generator and the spec tools: what stands behind `cargo xtask`.

use std::path::PathBuf;

pub mod bench;
mod cargo;
mod catalogue;
pub mod ci;
pub mod conformance;
pub mod corpus;
pub mod diff;
pub mod generate;
#[cfg(test)]
mod golden;
pub mod import;
mod languages;
pub mod lint;

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or(here.clone(), PathBuf::from)
}
