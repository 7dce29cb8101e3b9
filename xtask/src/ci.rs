//! `cargo xtask ci`: every check but the tests, each a step that can be run alone.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};

use crate::{generate, lint, root};

/// A check by its name.
type Step = (&'static str, fn() -> Result<()>);

const STEPS: &[Step] = &[
    ("format", format),
    ("lint", lint::run),
    ("generate", generated),
    ("clippy", clippy),
    ("doc", doc),
    ("examples", examples),
    ("outside", outside),
    ("package", package),
];

/// Runs every step, or those named.
///
/// # Errors
///
/// The first step that fails.
pub fn run(steps: &[String]) -> Result<()> {
    if steps == ["list"] {
        STEPS.iter().for_each(|(name, _)| println!("{name}"));
        return Ok(());
    }
    if let Some(unknown) = steps.iter().find(|step| STEPS.iter().all(|(name, _)| name != step)) {
        bail!("there is no step {unknown}; `cargo xtask ci list` tells which there are");
    }
    for (name, step) in STEPS.iter().filter(|(name, _)| steps.is_empty() || steps.iter().any(|step| step == name)) {
        println!("== {name}");
        step().with_context(|| format!("step {name}; to run it alone: cargo xtask ci {name}"))?;
    }
    Ok(())
}

/// Hand-written packages only: generated code has the format of prettyplease, which `generate --check` compares.
fn format() -> Result<()> {
    let mut folders = packages(&root().join("crates"))?;
    folders.extend(["xtask", "tests", "benches", "examples"].map(|name| root().join(name)));
    for folder in folders {
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml"))?;
        if !manifest.starts_with("# Generated") {
            cargo(&["fmt", "--check"], &folder, &[])?;
        }
    }
    Ok(())
}

/// Generated files are as the spec has them, and generating twice gives the same.
fn generated() -> Result<()> {
    let options = generate::Options { check: true, ..generate::Options::default() };
    generate::run(&options)?;
    generate::run(&options)
}

fn clippy() -> Result<()> {
    cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"], &root(), &[])
}

fn doc() -> Result<()> {
    cargo(&["doc", "--workspace", "--no-deps", "--locked"], &root(), &[("RUSTDOCFLAGS", "-D warnings")])
}

fn package() -> Result<()> {
    // A checkout that is being worked on has changes; what is packaged is what lies there.
    cargo(&["package", "--workspace", "--locked", "--allow-dirty", "--quiet"], &root(), &[])
}

/// Runs every example: each starts its own mock, and fails if anything is not as it says.
fn examples() -> Result<()> {
    let folder = root().join("examples/examples");
    let entries = std::fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut names = Vec::new();
    for entry in entries {
        names.extend(entry?.path().file_stem().and_then(|name| name.to_str()).map(str::to_owned));
    }
    names.sort();
    for name in names {
        println!("-- {name}");
        cargo(&["run", "--quiet", "--locked", "-p", "tc3-examples", "--example", &name], &root(), &[])?;
    }
    Ok(())
}

/// Tests the packages of `outside/`, which share no feature and no lock file with the workspace.
fn outside() -> Result<()> {
    for package in packages(&root().join("outside"))? {
        cargo(&["test", "--quiet"], &package, &[])?;
    }
    Ok(())
}

fn packages(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut packages = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.join("Cargo.toml").is_file() {
            packages.push(path);
        }
    }
    packages.sort();
    Ok(packages)
}

fn cargo(arguments: &[&str], folder: &Path, environment: &[(&str, &str)]) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let status = Command::new(cargo)
        .args(arguments)
        .current_dir(folder)
        .envs(environment.iter().copied())
        .status()
        .context("cannot start cargo")?;
    ensure!(status.success(), "cargo {} failed", arguments.join(" "));
    Ok(())
}
