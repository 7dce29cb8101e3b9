//! Tests in other languages, with the official clients against a mock: as a user of each language would set them up.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::cargo::cargo;
use crate::languages::{done, node_modules, python};
use crate::root;

/// Runs those of Python and of Node.js. What they need is installed in folders of their own.
pub(super) fn run() -> Result<()> {
    cargo(&["build", "--quiet", "--locked", "-p", "tc3-cli"], &root(), &[])?;
    in_python(&root().join("outside/pytest"))?;
    in_node(&root().join("outside/jest"))
}

fn in_python(folder: &Path) -> Result<()> {
    let python = python(&root().join("target/pytest"), folder)?;
    done(with_mock(Command::new(python).args(["-m", "pytest", "--quiet"])), folder)
}

fn in_node(folder: &Path) -> Result<()> {
    node_modules(folder)?;
    done(with_mock(Command::new("npm").args(["test", "--silent"])), folder)
}

/// Tells where the program is that the tests start.
fn with_mock(command: &mut Command) -> &mut Command {
    command.env("TC3", root().join("target/debug/tc3"))
}
