//! `cargo xtask bench`: product and floor side by side, in alternating rounds; the ratio is the median of the rounds'.
//!
//! Nothing here passes or fails: the numbers are for a person to read. Mutated requests and answers alone fail, on a panic,
//! a hang or growth.

mod bindings;
mod bounds;
mod bulk;
mod calls;
mod codec;
mod compile;
mod counters;
mod explore;
mod fuzz;
mod mock;
mod process;
mod processor;
mod queue;
mod remembered;
mod shell;
mod sign;
mod size;
mod table;
mod watched;

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, ensure};

/// Prints some rows of the table.
type Rows = fn() -> Result<()>;

/// What is measured, by name.
const GROUPS: &[(&str, Rows)] = &[
    ("sign", sign::rows),
    ("codec", codec::rows),
    ("process", process::rows),
    ("shell", shell::rows),
    ("calls", calls::rows),
    ("pages", calls::pages::rows),
    ("mock", mock::rows),
    ("remembered", remembered::rows),
    ("bulk", bulk::rows),
    ("explore", explore::rows),
    ("watched", watched::rows),
    ("compile", compile::rows),
    ("size", size::rows),
    ("bindings", bindings::rows),
    ("bounds", bounds::rows),
];

/// Only by name: what takes minutes, or needs a program that is not everywhere, redis-server.
const LONG: &[(&str, Rows)] = &[("mock-million", mock::million), ("queue", queue::rows)];

/// Takes minutes as well, and measures nothing else.
const FUZZ: &str = "fuzz";

fn main() -> Result<()> {
    let (options, asked): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    for name in &asked {
        let known: Vec<_> = GROUPS.iter().chain(LONG).map(|(name, _)| *name).chain([FUZZ]).collect();
        ensure!(known.contains(&name.as_str()), "{name} is not measured; there are {}", known.join(", "));
    }
    let seed = seed(&options)?;
    let is_named = |name: &str| asked.iter().any(|asked| asked == name);
    let groups = GROUPS.iter().filter(|(name, _)| asked.is_empty() || is_named(name));
    let chosen: Vec<_> = groups.chain(LONG.iter().filter(|(name, _)| is_named(name))).collect();
    println!("On {}:\n", processor::told());
    if chosen.iter().any(|(name, _)| *name != "bounds") {
        table::head();
    }
    chosen.iter().try_for_each(|(_, rows)| rows())?;
    if is_named(FUZZ) { fuzz::rows(seed) } else { Ok(()) }
}

/// The seed that was given, or one of this moment.
fn seed(options: &[String]) -> Result<u64> {
    match options.first() {
        Some(option) => {
            let number = option.strip_prefix("--seed=").with_context(|| format!("{option} is no option"))?;
            number.parse().context("the seed is no number")
        }
        None => Ok(u64::from(SystemTime::now().duration_since(UNIX_EPOCH)?.subsec_nanos())),
    }
}
