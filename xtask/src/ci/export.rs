//! The step `export`: the pages of every service as files, and those of one in a browser.

use anyhow::Result;

use crate::cargo::cargo;
use crate::ci::explore::ALL;
use crate::root;

/// Goes through all files of a whole export, and opens some from where they lie.
pub(super) fn run() -> Result<()> {
    let test = ["test", "--locked", "-p", "tc3-explore"];
    cargo(&[&test[..], &["--test", "it", "export"]].concat(), &root(), &[ALL])?;
    cargo(&[&test[..], &["--test", "browser", "export"]].concat(), &root(), &[])
}
