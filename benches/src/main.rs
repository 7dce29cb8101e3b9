//! `cargo xtask bench`: product and floor side by side, in alternating rounds; the ratio is the median of the rounds'.
//!
//! Nothing here passes or fails: the numbers are for a person to read.

mod codec;
mod compile;
mod process;
mod sign;
mod size;
mod table;

use anyhow::Result;

fn main() -> Result<()> {
    table::head();
    sign::rows()?;
    codec::rows()?;
    process::rows()?;
    compile::rows()?;
    size::rows()
}
