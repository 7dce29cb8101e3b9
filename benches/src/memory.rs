//! What a process takes of memory and CPU, as Linux tells it in `/proc`.

use anyhow::{Context as _, Result};

/// What this process has in memory now, in megabytes.
pub fn resident() -> Result<f64> {
    field("self", "VmRSS")
}

/// The most that a process had in memory so far, in megabytes.
pub fn peak(pid: u32) -> Result<f64> {
    field(&pid.to_string(), "VmHWM")
}

/// Seconds of CPU that a process took so far, user and system.
pub fn cpu(pid: u32) -> Result<f64> {
    // utime and stime.
    seconds(&pid.to_string(), 11)
}

/// Two fields in a row of `/proc/<pid>/stat`, counted from behind the name, which is in parentheses and may hold anything.
pub fn seconds(pid: &str, at: usize) -> Result<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"))?;
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
    let ticks: f64 = fields.split_whitespace().skip(at).take(2).filter_map(|field| field.parse::<f64>().ok()).sum();
    Ok(ticks / 100.0)
}

fn field(pid: &str, name: &str) -> Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let kilobytes: f64 =
        line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse().ok()).context("no size")?;
    Ok(kilobytes * 1024.0 / 1e6)
}
