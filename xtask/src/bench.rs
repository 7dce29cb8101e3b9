//! `cargo xtask bench`: the product beside its floors.

pub mod against;

use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::{generate, root};

/// Services of which crates are measured that are not in the repository: the largest, and some that are used much.
const GENERATED: &[&str] = &["autoscaling", "cbs", "csip", "cvm", "tke/2018-05-25", "vpc"];

/// The groups that measure them.
const NEED_CRATES: &[&str] = &["compile", "size"];

/// Runs the benchmarks, or those groups that are named, which print every figure with its ratio. `seed` is what mutated
/// requests and answers are drawn from.
///
/// # Errors
///
/// Something does not build or run. What is slow is no error.
pub fn run(groups: &[String], seed: Option<u64>) -> Result<()> {
    let needs_crates = groups.is_empty() || groups.iter().any(|group| NEED_CRATES.contains(&group.as_str()));
    for service in GENERATED.iter().filter(|_| needs_crates) {
        let options = generate::Options {
            service: Some((*service).to_owned()),
            out: Some(root().join("target/bench/crates")),
            // What an earlier run wrote is nobody's release.
            repin: true,
            tc3_path: Some(root().join("crates/tc3")),
            ..generate::Options::default()
        };
        generate::run(&options)?;
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["run", "--release", "-p", "tc3-benches", "--"])
        .args(groups)
        .args(seed.map(|seed| format!("--seed={seed}")))
        .current_dir(root());
    let status = command.status().context("cannot start cargo")?;
    ensure!(status.success(), "the benchmarks failed");
    Ok(())
}
