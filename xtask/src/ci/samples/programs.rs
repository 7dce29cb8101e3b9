//! Languages whose samples are run as they are, each by a program of its own.

use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{available_parallelism, scope};

use anyhow::{Context as _, Result};

use super::choose::Chosen;
use super::job::Sample;
use super::tap::Tap;
use super::world::{World, target};

/// Writes and runs them, so many at a time as there are processors, each worker behind a tap of its own.
pub(super) fn run(language: &'static str, requests: &[Chosen], world: &World) -> Result<Vec<String>> {
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<String>> {
        let (tap, mut failed) = (Tap::start(world.mock.address)?, Vec::new());
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(chosen) = requests.get(at) else { return Ok(failed) };
            failed.extend(one(language, at, chosen, world, &tap).err().map(|error| chosen.told(language, &error)));
        }
    };
    let workers = available_parallelism().map_or(1, usize::from);
    let failed: Result<Vec<_>> = scope(|scope| {
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let joined = threads.into_iter().map(|thread| thread.join());
        joined.map(|failed| failed.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    Ok(failed?.concat())
}

fn one(language: &str, at: usize, chosen: &Chosen, world: &World, tap: &Tap) -> Result<()> {
    let folder = target().join(language).join(at.to_string());
    let sample = Sample::write(language, chosen, &format!("http://{}", tap.address), folder)?;
    let (program, file) = match language {
        "python" => (world.python.as_os_str(), "sample.py"),
        "node" => ("node".as_ref(), "sample.js"),
        _ => ("sh".as_ref(), "sample.sh"),
    };
    let path = sample.save(file).context("cannot write a sample")?;
    sample.run(Command::new(program).arg(path), world, tap)
}
