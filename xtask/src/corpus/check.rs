//! `cargo check` over a workspace of generated crates, in a bounded pool. Cargo keeps what is done, so that a run that
//! was stopped goes on where it was.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};
use indicatif::ProgressBar;
use serde::Deserialize;

use super::crates::Workspace;
use super::rustc::{self, Cost};

/// With which features crates are checked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Pass {
    /// Every action, and serde.
    All,
    /// One feature of each crate: a gate that is too narrow is an error then, one that is too wide a warning.
    One,
}

/// What a pass found.
pub(super) struct Checked {
    /// What each crate cost, when it was last compiled.
    pub(super) costs: BTreeMap<String, Cost>,
    /// Crates with a warning or an error, and the first of them.
    pub(super) failed: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Line {
    reason: String,
    #[serde(default)]
    target: Target,
    #[serde(default)]
    message: Option<Message>,
}

#[derive(Default, Deserialize)]
struct Target {
    name: String,
}

#[derive(Deserialize)]
struct Message {
    rendered: Option<String>,
}

impl Workspace {
    /// Checks every crate.
    pub(super) fn check(&self, pass: Pass, jobs: usize, progress: &ProgressBar) -> Result<Checked> {
        let records = self.records(pass);
        let mut cargo = self.command(pass, jobs)?;
        cargo.env(rustc::FOLDER, &records).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut cargo = cargo.spawn().context("cannot start cargo")?;
        let errors = cargo.stderr.take().context("cargo has no standard error")?;
        let errors =
            std::thread::spawn(move || BufReader::new(errors).lines().map_while(Result::ok).collect::<Vec<_>>());
        let names = self.packages();
        let mut failed = BTreeMap::new();
        for line in BufReader::new(cargo.stdout.take().context("cargo has no output")?).lines() {
            // What is not JSON is the compiler's own talk.
            let Ok(line) = serde_json::from_str::<Line>(&line?) else { continue };
            let name = line.target.name.replace('_', "-");
            match (line.reason.as_str(), line.message.and_then(|message| message.rendered)) {
                ("compiler-message", Some(text)) if names.contains(&name) => {
                    failed.entry(name).or_insert(text);
                }
                ("compiler-artifact", _) if names.contains(&name) => {
                    progress.set_message(name);
                    progress.inc(1);
                }
                _ => {}
            }
        }
        let status = cargo.wait()?;
        let errors = errors.join().unwrap_or_default();
        if !status.success() && failed.is_empty() {
            bail!("cargo check failed: {}", errors.join("\n"));
        }
        let cost = |name: String| Some((name.clone(), rustc::read(&records, &name)?));
        Ok(Checked { costs: names.into_iter().filter_map(cost).collect(), failed })
    }

    fn records(&self, pass: Pass) -> PathBuf {
        self.folder.join("records").join(match pass {
            Pass::All => "all",
            Pass::One => "one",
        })
    }

    fn packages(&self) -> BTreeSet<String> {
        self.services.iter().flat_map(|service| [service.core(), service.hyper()]).collect()
    }

    fn command(&self, pass: Pass, jobs: usize) -> Result<Command> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command
            .args(["check", "--workspace", "--keep-going", "--message-format", "json", "--jobs", &jobs.to_string()])
            .current_dir(&self.folder)
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("RUSTC_WORKSPACE_WRAPPER", std::env::current_exe().context("this program has no path")?)
            .env("RUSTFLAGS", "-D warnings");
        match pass {
            Pass::All => command.arg("--all-features"),
            Pass::One => {
                let features = self.services.iter().flat_map(|service| {
                    [service.core(), service.hyper()].map(|name| format!("{name}/{}", service.feature))
                });
                command.args(["--no-default-features", "--features", &features.collect::<Vec<_>>().join(",")])
            }
        };
        Ok(command)
    }
}

impl Checked {
    /// Says what is wrong with each crate, if anything is.
    pub(super) fn passed(&self) -> Result<()> {
        let texts: Vec<_> = self.failed.iter().map(|(name, text)| format!("{name}:\n{text}")).collect();
        ensure!(texts.is_empty(), "{} crates do not check without a warning\n{}", texts.len(), texts.join("\n"));
        Ok(())
    }
}
