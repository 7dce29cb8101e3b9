//! Tests in other languages, with the official clients against a mock: as a user of each language would set them up.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use super::cargo::cargo;
use crate::root;

/// Runs those of Python and of Node.js. What they need is installed in folders of their own.
pub(super) fn run() -> Result<()> {
    cargo(&["build", "--quiet", "--locked", "-p", "tc3-cli"], &root(), &[])?;
    python(&root().join("outside/pytest"))?;
    node(&root().join("outside/jest"))
}

fn python(folder: &Path) -> Result<()> {
    let home = root().join("target/pytest");
    let python = home.join("bin/python");
    if !python.exists() {
        done(Command::new("python3").args(["-m", "venv"]).arg(&home), folder)?;
    }
    let install =
        ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", "requirements.txt"];
    done(Command::new(&python).args(install), folder)?;
    done(Command::new(&python).args(["-m", "pytest", "--quiet"]), folder)
}

fn node(folder: &Path) -> Result<()> {
    done(Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]), folder)?;
    done(Command::new("npm").args(["test", "--silent"]), folder)
}

fn done(command: &mut Command, folder: &Path) -> Result<()> {
    let program = root().join("target/debug/tc3");
    let status = command.current_dir(folder).env("TC3", program).status();
    let status = status.with_context(|| format!("cannot start {}", command.get_program().to_string_lossy()))?;
    ensure!(status.success(), "{} failed in {}", command.get_program().to_string_lossy(), folder.display());
    Ok(())
}
