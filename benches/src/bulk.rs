//! What `tc3 bulk` takes for each row, beside a program that sends the same requests by `client.send` in a loop; and its memory,
//! however long its input is. Both are processes of their own, from start to end.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result};

use crate::calls::Place;
use crate::table::{Figures, row, single};

const READS: usize = 100_000;
const CHANGES: usize = 20_000;
const LONG: usize = 2_000_000;
const ROUNDS: usize = 3;
const CONNECTIONS: &str = "64";

pub(crate) fn rows() -> Result<()> {
    let place = Place::find()?;
    let scratch = Scratch::new()?;
    reads(&place, &scratch)?;
    changes(&place, &scratch)?;
    // Nothing is sent, and all of it is read.
    let long = scratch.input("long", LONG, |row| format!(r#"{{"TaskId": {row}}}"#))?;
    let output = scratch.output("long");
    let arguments = ["bulk", "cfg", "DescribeTask", "--input", &long, "--output", &output, "--dry-run"];
    single(
        &format!("bulk: most memory for {LONG} rows that are checked"),
        place.peak("tc3", &arguments)?,
        "MB",
        "40 MB",
    );
    Ok(())
}

fn reads(place: &Place, scratch: &Scratch) -> Result<()> {
    let input = scratch.input("reads", READS, |_| r#"{"TaskId": 1698}"#.to_owned())?;
    let mock = place.mock()?;
    let calls = READS.to_string();
    let each = |seconds: f64| seconds * 1e6 / READS as f64;
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let floor = place.cpu("caller", &["look", &mock.address, CONNECTIONS, &calls])?;
        let run = Run::new(&mock.address, "cfg DescribeTask", &input, scratch.output("reads"));
        rounds.push((each(floor), each(place.cpu("tc3", &run.arguments())?)));
    }
    row(&format!("bulk: {READS} reads, {CONNECTIONS} connections, CPU a row"), "µs", &Figures::of(&rounds), "1.6");
    let run = Run::new(&mock.address, "cfg DescribeTask", &input, scratch.output("reads"));
    single(&format!("bulk: most memory for {READS} reads"), place.peak("tc3", &run.arguments())?, "MB", "40 MB");
    Ok(())
}

/// Each has its intent on disk before it is sent.
fn changes(place: &Place, scratch: &Scratch) -> Result<()> {
    let input =
        scratch.input("changes", CHANGES, |row| format!(r#"{{"VpcName": "n{row}", "CidrBlock": "10.0.0.0/16"}}"#))?;
    let mock = place.mock_with(&["--empty"])?;
    let run = Run::new(&mock.address, "vpc CreateVpc", &input, scratch.output("changes"));
    let start = Instant::now();
    let cpu = place.cpu("tc3", &run.arguments())?;
    let wall = start.elapsed().as_secs_f64();
    let what = format!("bulk: {CHANGES} changes, {CONNECTIONS} connections");
    single(&format!("{what}, CPU a row"), cpu * 1e6 / CHANGES as f64, "µs", "");
    single(&format!("{what}, rows"), CHANGES as f64 / wall, "a second", "");
    Ok(())
}

/// A run against a mock.
struct Run<'a> {
    endpoint: String,
    called: Vec<&'a str>,
    input: &'a str,
    output: String,
}

impl<'a> Run<'a> {
    fn new(address: &str, called: &'a str, input: &'a str, output: String) -> Self {
        Self { endpoint: format!("http://{address}"), called: called.split(' ').collect(), input, output }
    }

    fn arguments(&self) -> Vec<&str> {
        let paths = ["--input", self.input, "--output", &self.output, "--endpoint", &self.endpoint];
        let how = ["--connections", CONNECTIONS, "--rate", "none", "-q"];
        [&["bulk"], &self.called[..], &paths, &how].concat()
    }
}

/// A folder of inputs and outputs, which goes away.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    pub(crate) fn new() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("benches/ lies in the repository")?;
        let folder = root.join("target/bench/bulk");
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    pub(crate) fn folder(&self) -> PathBuf {
        self.0.clone()
    }

    pub(crate) fn input(&self, name: &str, rows: usize, text: impl Fn(usize) -> String) -> Result<String> {
        let path = self.0.join(name).with_extension("jsonl");
        let mut lines = String::new();
        (0..rows).try_for_each(|row| writeln!(lines, "{}", text(row)))?;
        fs::write(&path, lines)?;
        Ok(path.display().to_string())
    }

    /// A file that no earlier run wrote to.
    fn output(&self, name: &str) -> String {
        let path = self.0.join(name).with_extension("out");
        for ending in ["", ".journal", ".review"] {
            // Mostly there is none.
            let _ = fs::remove_file(format!("{}{ending}", path.display()));
        }
        path.display().to_string()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What stays is in the way of nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}
