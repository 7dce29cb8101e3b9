//! The step `kills`: bulks of many rows that are killed often, on one machine and over a queue.

use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::cargo::cargo;
use crate::root;

/// The tests, which the suite runs with less of both, and how much they are told to do.
const TESTS: [(&str, [(&str, &str); 2]); 2] = [
    (
        "bulk_killed::each_row_is_done_once_or_reviewed_whenever_it_is_killed",
        [("TC3_BULK_ROWS", "20000"), ("TC3_BULK_KILLS", "200")],
    ),
    (
        "bulk_queue_killed::each_row_is_done_once_or_reviewed_whoever_of_them_is_killed",
        [("TC3_QUEUE_ROWS", "20000"), ("TC3_QUEUE_KILLS", "200")],
    ),
];

/// Runs them with a quick program: each life on one machine checks all rows.
pub(super) fn run() -> Result<()> {
    cargo(&["build", "--quiet", "--release", "--locked", "-p", "tc3-cli"], &root(), &[])?;
    TESTS.iter().try_for_each(|(test, amounts)| killed(test, amounts))
}

fn killed(test: &str, amounts: &[(&str, &str)]) -> Result<()> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["test", "--quiet", "--locked", "-p", "tc3-cli", "--test", "cli", "--", "--exact", "--nocapture", test])
        .env("TC3_PROGRAM", root().join("target/release/tc3"))
        .envs(amounts.iter().copied())
        .current_dir(root())
        .output()
        .context("cannot start cargo")?;
    let [told, errors] = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    print!("{told}");
    // A test that is called otherwise is none, and none passes.
    ensure!(output.status.success() && told.contains("1 passed"), "{test} failed: {errors}");
    Ok(())
}
