//! What a signed, typed call costs its client, beside bare connections of hyper and beside hyper-util's pooled client, which
//! send the same signed bytes. Each client is a process of its own and calls the same server.

mod cores;
pub(crate) mod pages;
mod streams;

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use nix::sys::resource::{Resource, getrlimit, setrlimit};

use crate::process::{Mock, binaries, children, quiet};
use crate::table::{Figures, row};
use cores::Cores;

const ROUNDS: usize = 15;
/// Calls under way at a time.
const WIDTHS: [u32; 2] = [1, 64];
/// Calls that wait for their answers at once, where memory is measured.
const HELD: u64 = 10_000;

pub(crate) fn rows() -> Result<()> {
    let place = Place::find()?;
    let stub = place.stub("0")?;
    for width in WIDTHS {
        cpu(&place, &stub.address, width)?;
    }
    let grown = place.call(&["past", &stub.address])?;
    let (few, many) = grown.split_once(' ').context("two figures")?;
    let (few, many): (f64, f64) = (few.parse()?, many.parse()?);
    let figures = Figures::once(few, many);
    row("memory after 200,000 calls, beside 10,000", "MB", &figures, "1.1");
    held(&place)?;
    streams::rows(&place)
}

/// Microseconds of CPU, user and system, of the client.
fn cpu(place: &Place, address: &str, width: u32) -> Result<()> {
    let in_flight = width.to_string();
    let figure = |client: &str| -> Result<f64> { Ok(place.call(&[client, address, &in_flight])?.parse()?) };
    let rounds = (0..ROUNDS)
        .map(|_| Ok([figure("bare")?, figure("pooled")?, figure("product")?]))
        .collect::<Result<Vec<[f64; 3]>>>()?;
    let pairs = |floor: usize, product: usize| -> Vec<_> {
        rounds.iter().map(|round| (round[floor], round[product])).collect()
    };
    let what = format!("hyper-util's pooled client beside bare connections, {width} in flight, CPU a request");
    row(&what, "µs", &Figures::of(&pairs(0, 1)), "");
    let what = format!("a signed, typed call beside hyper-util's pooled client, {width} in flight, CPU");
    row(&what, "µs", &Figures::of(&pairs(1, 2)), "1.2");
    Ok(())
}

/// Many calls at once, none of them answered before all are there.
fn held(place: &Place) -> Result<()> {
    with_files(HELD, || {
        let peak = |client: &str| -> Result<f64> {
            let stub = place.stub(&HELD.to_string())?;
            Ok(place.call(&[client, &stub.address, &HELD.to_string()])?.parse()?)
        };
        let (floor, product) = (peak("held-bare")?, peak("held-product")?);
        let figures = Figures::once(floor, product);
        row(&format!("most memory with {HELD} calls in flight, beside bare connections"), "MB", &figures, "200 MB");
        Ok(())
    })
}

/// Measures what needs processes that may have so many connections.
pub(crate) fn with_files(connections: u64, measure: impl FnOnce() -> Result<()>) -> Result<()> {
    let (soft, hard) = getrlimit(Resource::RLIMIT_NOFILE)?;
    // What a process has open besides.
    let needed = connections + 100;
    if hard < needed {
        println!("| {connections} connections: not measured, a process may have {hard} files open | | | | |");
        return Ok(());
    }
    setrlimit(Resource::RLIMIT_NOFILE, hard, hard)?;
    let measured = measure();
    setrlimit(Resource::RLIMIT_NOFILE, soft, hard)?;
    measured
}

/// Where the programs are, and where they run.
pub(crate) struct Place {
    folder: PathBuf,
    cores: Cores,
}

impl Place {
    /// Builds what runs, and gives clients and servers a core each.
    pub(crate) fn find() -> Result<Self> {
        Ok(Self { folder: binaries()?, cores: Cores::share_out()? })
    }

    /// Runs a client to its end. Gives what it printed.
    fn call(&self, arguments: &[&str]) -> Result<String> {
        self.run("caller", arguments)
    }

    /// Loads a server until a program for it ends. Gives what it printed.
    pub(crate) fn load(&self, arguments: &[&str]) -> Result<String> {
        self.run("load", arguments)
    }

    /// Seconds of CPU that a client takes from its start to its end.
    pub(crate) fn cpu(&self, program: &str, arguments: &[&str]) -> Result<f64> {
        let before = children();
        self.run(program, arguments)?;
        Ok(children() - before)
    }

    /// The most memory that it takes meanwhile, in megabytes.
    pub(crate) fn peak(&self, program: &str, arguments: &[&str]) -> Result<f64> {
        let program = self.folder.join(program).display().to_string();
        Ok(self.run("peak", &[&[program.as_str()], arguments].concat())?.parse()?)
    }

    /// Starts a client.
    pub(crate) fn spawn(&self, program: &str, arguments: &[&str]) -> Result<Child> {
        let mut command = quiet(&self.folder.join(program));
        Ok(self.cores.client(|| command.args(arguments).stdout(Stdio::piped()).spawn())?)
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Result<String> {
        let child = self.spawn(program, arguments)?;
        let output = child.wait_with_output()?;
        ensure!(output.status.success(), "{program} {} failed", arguments.join(" "));
        Ok(String::from_utf8(output.stdout)?.trim().to_owned())
    }

    /// A server that answers as soon as so many requests are there, or with `size BYTES`, `events` or `pages`.
    pub(crate) fn stub(&self, how: &str) -> Result<Stub> {
        self.cores.server(|| Stub::start(&self.folder.join("stub"), how))
    }

    /// The mock, in the place of that server.
    pub(crate) fn mock(&self) -> Result<Mock> {
        self.mock_with(&[])
    }

    pub(crate) fn mock_with(&self, options: &[&str]) -> Result<Mock> {
        self.cores.server(|| Mock::start(&self.folder.join("tc3"), options))
    }
}

/// The server in a process of its own, ended when dropped.
pub(crate) struct Stub {
    child: Child,
    pub(crate) address: String,
}

impl Stub {
    fn start(program: &Path, how: &str) -> Result<Self> {
        let mut child = Command::new(program).args(how.split(' ')).stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().context("its output is piped")?;
        let mut stub = Self { child, address: String::new() };
        BufReader::new(output).read_line(&mut stub.address)?;
        stub.address.truncate(stub.address.trim_end().len());
        Ok(stub)
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Stub {
    fn drop(&mut self) {
        // It may have ended by itself; either way it is gone.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
