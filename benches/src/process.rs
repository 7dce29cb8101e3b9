//! Whole processes: their CPU, user and system, by what the kernel accounts to finished children.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::table::{median, rounds, row, single};
use tc3_benches::memory;

/// The kernel accounts in ticks of 10 ms, so a round has to be long: so many processes.
const RUNS: u32 = 100;
const ROUNDS: usize = 5;

pub(crate) fn rows() -> Result<()> {
    let folder = binaries()?;
    let counted = Command::new(folder.join("allocations")).output()?;
    ensure!(counted.status.success(), "{}", String::from_utf8_lossy(&counted.stderr));
    let counted = String::from_utf8_lossy(&counted.stdout).trim().to_owned();
    println!("| heap allocations of a signature, key cached | | {counted} | | 0 |");
    let help = compare(&[folder.join("hello").as_path()], &[folder.join("tc3").as_path(), Path::new("help")])?;
    row("`tc3 help`, CPU", "ms", &help, "1.7");

    let show = ["cvm", "DescribeInstances", "--dry-run"].map(Path::new);
    let show: Vec<_> = std::iter::once(folder.join("tc3")).chain(show.map(PathBuf::from)).collect();
    let show: Vec<_> = show.iter().map(PathBuf::as_path).collect();
    row("`tc3 cvm DescribeInstances --dry-run`, CPU", "ms", &compare(&[folder.join("hello").as_path()], &show)?, "1.7");
    let look_up = (0..RUNS).map(|_| look_up(&folder)).collect::<Result<Vec<_>>>()?;
    let of = |at: usize| median(look_up.iter().map(|took| took[at]));
    single("first look-up of an action that reaches 1888 members", of(0), "ms", "1");
    single("the same with all that it reaches", of(1), "ms", "1");

    let mock = Mock::start(&folder.join("tc3"), &[])?;
    let url = format!("http://{}", mock.address);
    let call = ["cfg", "DescribeTask", "--TaskId", "1698", "--endpoint", &url].map(Path::new);
    let tc3 = folder.join("tc3");
    let product: Vec<_> = std::iter::once(tc3.as_path()).chain(call).collect();
    let figures = compare(&[folder.join("oneshot").as_path(), Path::new(&mock.address)], &product)?;
    row("one call to a mock in another process, CPU", "ms", &figures, "1.5");
    Ok(())
}

/// Milliseconds that a fresh process took to find an action, and to have all that it reaches.
fn look_up(folder: &Path) -> Result<[f64; 2]> {
    let output = Command::new(folder.join("look_up")).output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let (action, all) = text.trim().split_once(' ').context("it prints two numbers")?;
    Ok([action.parse()?, all.parse()?])
}

/// Where this program lies, the floors and, once it is built with the same profile, the product.
pub(crate) fn binaries() -> Result<PathBuf> {
    let folder = std::env::current_exe()?.parent().context("a program lies in a folder")?.to_owned();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    for package in [["-p", "tc3-cli"], ["-p", "tc3-benches"]] {
        let status = Command::new(&cargo).args(["build", "--release", "--quiet"]).args(package).status()?;
        ensure!(status.success(), "cargo build failed");
    }
    Ok(folder)
}

pub(crate) fn compare(floor: &[&Path], product: &[&Path]) -> Result<crate::table::Figures> {
    run(floor)?;
    run(product)?;
    Ok(rounds(ROUNDS, || cpu(floor), || cpu(product)))
}

/// Milliseconds of CPU a run.
fn cpu(command: &[&Path]) -> f64 {
    let before = children();
    for _ in 0..RUNS {
        // The first runs, before the rounds, have shown that it works.
        let _ = run(command);
    }
    (children() - before) * 1e3 / f64::from(RUNS)
}

fn run(command: &[&Path]) -> Result<()> {
    let (program, arguments) = command.split_first().context("a command has a name")?;
    let status =
        quiet(program).args(arguments).status().with_context(|| format!("cannot run {}", program.display()))?;
    ensure!(status.success(), "{} failed", program.display());
    Ok(())
}

/// A program that has an account and a region, and whose output nobody reads.
pub(crate) fn quiet(program: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .env("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE")
        .env("TENCENTCLOUD_SECRET_KEY", "SECRETEXAMPLE")
        .env("TENCENTCLOUD_REGION", "ap-guangzhou")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

/// Seconds of CPU of all children that have ended, theirs included.
pub(crate) fn children() -> f64 {
    // cutime and cstime.
    memory::seconds("self", 13).unwrap_or(0.0)
}

/// `tc3 mock` in a process of its own, ended when dropped.
pub(crate) struct Mock {
    child: Child,
    pub(crate) address: String,
}

impl Mock {
    pub(crate) fn start(tc3: &Path, options: &[&str]) -> Result<Self> {
        let mut child = Command::new(tc3).arg("mock").args(options).stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().context("its output is piped")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let ready: serde_json::Value = serde_json::from_str(&line)?;
        let url = ready["listening"].as_str().context("it tells where it listens")?;
        Ok(Self { child, address: url.trim_start_matches("http://").to_owned() })
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        // It may have ended by itself; either way it is gone.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
