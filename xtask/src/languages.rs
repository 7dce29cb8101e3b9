//! Programs in other languages, and packages of their registries.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

/// A Python that has the packages of `requirements.txt` in a folder. It lives in `home`, where it is made if it is not there.
pub(crate) fn python(home: &Path, folder: &Path) -> Result<PathBuf> {
    let python = home.join("bin/python");
    if !python.exists() {
        done(Command::new("python3").args(["-m", "venv"]).arg(home), folder)?;
    }
    // What is imported is compiled then, and packages of whole clouds are not.
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile"];
    done(Command::new(&python).args(install).args(["--requirement", "requirements.txt"]), folder)?;
    Ok(python)
}

/// Installs the packages of the lock file in a folder, as `node_modules` beside it.
pub(crate) fn node_modules(folder: &Path) -> Result<()> {
    done(Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]), folder)
}

/// Runs a program in a folder, to its end.
///
/// # Errors
///
/// It does not start, or fails.
pub(crate) fn done(command: &mut Command, folder: &Path) -> Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.current_dir(folder).status().with_context(|| format!("cannot start {name}"))?;
    ensure!(status.success(), "{name} failed in {}", folder.display());
    Ok(())
}
