//! The step `export`: the pages of every service as files.

use anyhow::Result;

use crate::cargo::cargo;
use crate::ci::explore::ALL;
use crate::root;

/// Goes through all files of a whole export. The tests open some of them in a browser, from where they lie.
pub(super) fn run() -> Result<()> {
    cargo(&["test", "--locked", "-p", "tc3-explore", "--test", "it", "export"], &root(), &[ALL])
}
