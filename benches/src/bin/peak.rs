//! Runs the command that its arguments say, and prints the most memory that it took, in megabytes. A process of its own,
//! because the kernel keeps one such figure for all children together.

use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use nix::sys::resource::{UsageWho, getrusage};

fn main() -> Result<()> {
    let mut command = std::env::args_os().skip(1);
    let program = command.next().context("give a command")?;
    let status = Command::new(program).args(command).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    ensure!(status.success(), "it ended with {status}");
    // In kilobytes, as Linux tells it.
    println!("{}", getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss() as f64 * 1024.0 / 1e6);
    Ok(())
}
