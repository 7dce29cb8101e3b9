//! `cargo xtask lint`: says where api-spec/ is wrong.

use anyhow::Result;

use crate::root;

/// Reads every spec, and tells every flaw with its file, line and member.
///
/// # Errors
///
/// If there is a flaw, or api-spec/ cannot be read.
pub fn run() -> Result<()> {
    let services = tc3_spec::load(&root().join("api-spec"))?;
    println!("{} service versions, no flaw", services.len());
    Ok(())
}
