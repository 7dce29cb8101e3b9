//! The catalogue as it is committed. This program writes it, so it is read at run time and not built in.

use std::fs;

use anyhow::{Context as _, Result};
use tc3_spec::Catalogue;

use crate::root;

/// Reads it, for the life of the process.
pub(crate) fn committed() -> Result<&'static Catalogue> {
    let path = root().join("crates/tc3-spec/src/catalogue.bin");
    let blob = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(Box::leak(Box::new(Catalogue::open(Vec::leak(blob))?)))
}
