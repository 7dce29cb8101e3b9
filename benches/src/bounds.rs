//! `cargo xtask bench bounds`: small requests and answers that are made to cost much, each to a process of its own. What it
//! takes of memory at most and of CPU for one, and the longest that a health request waits meanwhile.

mod client;
mod server;

use anyhow::Result;

/// What one of them did.
pub(crate) struct Cost {
    /// Megabytes.
    peak: f64,
    /// Seconds of user and system, for one request or answer.
    cpu: f64,
    /// Milliseconds; none where there is nobody to ask.
    health: Option<f64>,
}

pub(crate) fn rows() -> Result<()> {
    println!("| what | peak, at most 200 MB | CPU of one, at most 1 s | health, at most 50 ms |");
    println!("|---|---|---|---|");
    server::rows()?;
    client::rows()
}

fn row(what: &str, cost: &Cost) {
    let health = cost.health.map_or_else(String::new, |health| format!("{health:.1} ms"));
    println!("| {what} | {:.0} MB | {:.3} s | {health} |", cost.peak, cost.cpu);
}
