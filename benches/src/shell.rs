//! What an operator waits for at a prompt, and the official command line beside it where it is installed.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::process::{Mock, binaries, children, compare, quiet};
use crate::table::{Figures, rounds, row};

/// The official command line takes half a second of CPU, many ticks of the kernel's account: a few runs are enough.
const ROUNDS: usize = 5;
/// A round of ours has to be long beside a tick.
const RUNS: u32 = 100;

pub(crate) fn rows() -> Result<()> {
    let folder = binaries()?;
    let (tc3, hello) = (folder.join("tc3"), folder.join("hello"));
    for (what, arguments, limit) in ALONE {
        let product: Vec<_> = [tc3.as_path()].into_iter().chain(arguments.iter().map(Path::new)).collect();
        row(what, "ms", &compare(&[&hello], &product)?, limit);
    }
    match tccli() {
        Some(tccli) => beside(&folder, &tccli),
        None => {
            println!("| beside tccli | | | | it is not installed: `cargo xtask conformance` does |");
            Ok(())
        }
    }
}

const ALONE: [(&str, &[&str], &str); 4] = [
    ("`tc3 help`, CPU", &["help"], "10 ms"),
    ("completion of an action's members, CPU", &["__complete", "zsh", "tc3 cvm RunInstances --", ""], "10 ms"),
    ("`tc3 spec search run instances`, CPU", &["spec", "search", "run", "instances"], "20 ms"),
    ("`tc3 spec search` with two typos, CPU", &["spec", "search", "isntance", "reszie"], "20 ms"),
];

/// The official command line: the one in the path, or that of the conformance runs.
fn tccli() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain([root.join("target/conformance/python/bin")]);
    folders.map(|folder| folder.join("tccli")).find(|program| program.is_file())
}

/// The same commands to both, each in a home of its own.
fn beside(folder: &Path, tccli: &Path) -> Result<()> {
    let tc3 = folder.join("tc3");
    let mock = Mock::start(&tc3, &[])?;
    let url = format!("http://{}", mock.address);
    let call = ["cfg", "DescribeTask", "--TaskId", "1698", "--endpoint", &url];
    for (what, arguments) in [("`--version`", &["--version"][..]), ("one call to a mock", &call)] {
        let (theirs, ours) = (Tool::new(tccli, arguments)?, Tool::new(&tc3, arguments)?);
        let figures = rounds(ROUNDS, || theirs.cpu(1), || ours.cpu(RUNS));
        times(&format!("{what}, CPU, beside tccli"), "ms", &figures, "1/200");
        let memory = || -> Result<(f64, f64)> { Ok((theirs.peak(folder)?, ours.peak(folder)?)) };
        let pairs = (0..ROUNDS).map(|_| memory()).collect::<Result<Vec<_>>>()?;
        times(&format!("{what}, most memory, beside tccli"), "MB", &Figures::of(&pairs), "1/5");
    }
    Ok(())
}

/// A row whose floor is many times the product.
fn times(what: &str, unit: &str, figures: &Figures, limit: &str) {
    let Figures { floor, product, ratio, .. } = figures;
    println!("| {what} | {floor:.1} {unit} | {product:.2} {unit} | 1/{:.0} | {limit} |", 1.0 / ratio);
}

/// A command line with its arguments.
struct Tool<'a> {
    program: &'a Path,
    arguments: &'a [&'a str],
    home: PathBuf,
}

impl<'a> Tool<'a> {
    /// Has run once: what is written by a first run into a home is there.
    fn new(program: &'a Path, arguments: &'a [&'a str]) -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("benches/ lies in the repository")?;
        let home = root.join("target/bench/home").join(program.file_name().unwrap_or_else(|| OsStr::new("tool")));
        std::fs::create_dir_all(&home)?;
        let tool = Self { program, arguments, home };
        let status = tool.command(program).args(arguments).status()?;
        ensure!(status.success(), "{} failed with {arguments:?}", program.display());
        Ok(tool)
    }

    fn command(&self, program: &Path) -> Command {
        let mut command = quiet(program);
        command.env("HOME", &self.home);
        command
    }

    /// Milliseconds of CPU a run.
    fn cpu(&self, runs: u32) -> f64 {
        let before = children();
        for _ in 0..runs {
            // The first run has shown that it works.
            let _ = self.command(self.program).args(self.arguments).status();
        }
        (children() - before) * 1e3 / f64::from(runs)
    }

    /// The most memory of a run, in megabytes.
    fn peak(&self, folder: &Path) -> Result<f64> {
        let output = self
            .command(&folder.join("peak"))
            .arg(self.program)
            .args(self.arguments)
            .stdout(Stdio::piped())
            .output()?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().parse()?)
    }
}
