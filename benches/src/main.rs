//! `cargo xtask bench`: product and floor side by side, in alternating rounds; the ratio is the median of the rounds'.
//!
//! Nothing here passes or fails: the numbers are for a person to read.

mod codec;
mod compile;
mod process;
mod sign;
mod size;
mod table;

use anyhow::{Result, ensure};

/// Prints some rows of the table.
type Rows = fn() -> Result<()>;

/// What is measured, by name.
const GROUPS: &[(&str, Rows)] = &[
    ("sign", sign::rows),
    ("codec", codec::rows),
    ("process", process::rows),
    ("compile", compile::rows),
    ("size", size::rows),
];

fn main() -> Result<()> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    for name in &asked {
        let known: Vec<_> = GROUPS.iter().map(|(name, _)| *name).collect();
        ensure!(known.contains(&name.as_str()), "{name} is not measured; there are {}", known.join(", "));
    }
    table::head();
    let is_asked = |name: &str| asked.is_empty() || asked.iter().any(|asked| asked == name);
    GROUPS.iter().filter(|(name, _)| is_asked(name)).try_for_each(|(_, rows)| rows())
}
