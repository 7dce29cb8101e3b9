//! `cargo xtask bench`: the product beside its floors.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::root;

/// Runs the benchmarks, which print every figure with its ratio.
pub fn run() -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--release", "-p", "tc3-benches"]).current_dir(root());
    let status = command.status().context("cannot start cargo")?;
    ensure!(status.success(), "the benchmarks failed");
    Ok(())
}
