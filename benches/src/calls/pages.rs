//! What it costs to read a list to its end: beside the same calls by hand, and in memory from the command line.

use std::io::Read as _;
use std::process::Stdio;

use anyhow::{Context as _, Result, ensure};
use tc3_benches::memory;

use super::Place;
use crate::process::{Mock, binaries, quiet};
use crate::table::{Figures, row, single};

const ROUNDS: usize = 15;
const ITEMS: usize = 1_000_000;

pub(crate) fn rows() -> Result<()> {
    let place = Place::find()?;
    let stub = place.stub("pages")?;
    let figure = |reader: &str| -> Result<f64> { Ok(place.call(&[reader, &stub.address])?.parse()?) };
    let rounds =
        (0..ROUNDS).map(|_| Ok((figure("by-hand")?, figure("items")?))).collect::<Result<Vec<(f64, f64)>>>()?;
    let what = "a list of 1,000 pages of 100 items, typed, beside the same calls by hand, CPU a page";
    row(what, "µs", &Figures::of(&rounds), "1.1");
    single("a list of a million items by `--output jsonl`, memory", printed()?, "MB", "30");
    Ok(())
}

/// The most megabytes that the command line had while it printed them.
fn printed() -> Result<f64> {
    let tc3 = binaries()?.join("tc3");
    let mock = Mock::start(&tc3, &["--items", &ITEMS.to_string()])?;
    let mut child = quiet(&tc3)
        .args(["vpc", "DescribeVpcs", "--page-size", "100", "--output", "jsonl"])
        .args(["--endpoint", &format!("http://{}", mock.address)])
        .stdout(Stdio::piped())
        .spawn()?;
    let mut output = child.stdout.take().context("its output is piped")?;
    let (mut buffer, mut lines, mut most) = (vec![0; 1 << 16], 0, 0.0_f64);
    loop {
        let length = output.read(&mut buffer)?;
        if length == 0 {
            break;
        }
        lines += buffer[..length].iter().filter(|byte| **byte == b'\n').count();
        // It may have ended by itself since.
        most = most.max(memory::peak(child.id()).unwrap_or(0.0));
    }
    ensure!(child.wait()?.success() && lines == ITEMS, "{lines} of {ITEMS} items came");
    Ok(most)
}
