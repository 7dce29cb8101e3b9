//! `cargo xtask diff`: what changed between two editions of the specs, and what it means to users of the crates.

mod edition;
mod git;
mod name;
mod report;

use std::collections::BTreeSet;
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use clap::Args;
use tc3_bindgen::diff::{self, diff_all};
use tc3_bindgen::fitting::Fitted;

use crate::root;
use edition::Edition;
use name::{Name, choose};
use report::Report;

/// What to compare, and what to tell.
#[derive(Args, Clone, Debug, Default)]
pub struct Options {
    /// A folder like api-spec, a package of the official CLI, or a git revision of this repository
    #[arg(value_name = "OLD")]
    pub old: String,
    /// The same; what exists as a path is one
    #[arg(value_name = "NEW")]
    pub new: String,
    /// Only this service, as cfg or cfg/2021-08-20
    #[arg(long = "service", value_name = "SERVICE")]
    pub services: Vec<String>,
    /// Only what breaks users of the crates
    #[arg(long)]
    pub breaking: bool,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    /// Fail if there is a breaking change
    #[arg(long)]
    pub fail_on_breaking: bool,
}

/// Compares two editions and prints the changes of each service, then a summary. What does not fit an edition, such as an
/// overlay that was written for other facts, is told on standard error and passed over.
///
/// # Errors
///
/// One of the two is not there or cannot be read, neither has a service that was asked for, or there is a breaking
/// change and that is to fail.
pub fn run(options: &Options) -> Result<()> {
    let report = compare(options, &root())?;
    report.notes().for_each(|note| eprintln!("note: {note}"));
    print(&if options.json { report.to_json() } else { report.to_string() })?;
    match report.breaking() {
        breaking if options.fail_on_breaking && breaking > 0 => bail!("{breaking} changes are breaking"),
        _ => Ok(()),
    }
}

fn compare(options: &Options, root: &Path) -> Result<Report> {
    let [mut old, mut new] = [Side::open(&options.old, root)?, Side::open(&options.new, root)?];
    let names = [&old, &new].into_iter().flat_map(|side| side.edition.names());
    let chosen = choose(names.collect(), &options.services)?;
    let mut notes = Vec::new();
    let [old, new] = [old.read(&chosen, &mut notes)?, new.read(&chosen, &mut notes)?];
    let diffs = diff_all(old.iter().map(planned), new.iter().map(planned))?;
    Ok(Report::new(diffs, chosen.len(), options.breaking, notes))
}

/// One of the two, with what it was called.
struct Side<'a> {
    text: &'a str,
    edition: Edition,
}

impl<'a> Side<'a> {
    fn open(text: &'a str, root: &Path) -> Result<Self> {
        let edition = Edition::open(text, root).with_context(|| format!("cannot compare {text}"))?;
        Ok(Self { text, edition })
    }

    fn read(&mut self, chosen: &BTreeSet<Name>, notes: &mut Vec<String>) -> Result<Vec<Fitted>> {
        let text = self.text;
        let found = self.edition.read(chosen).with_context(|| format!("cannot compare {text}"))?;
        let note = |problem: &String| format!("does not fit {text}, and is passed over: {problem}");
        notes.extend(found.passed_over.iter().map(note));
        Ok(found.services)
    }
}

fn planned(found: &Fitted) -> diff::Edition<'_> {
    let edition = diff::Edition::of(&found.service);
    found.pins.as_ref().map_or(edition, |pins| edition.with_pins(pins))
}

/// Whoever reads may have seen enough.
fn print(text: &str) -> Result<()> {
    match writeln!(io::stdout().lock(), "{text}") {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error).context("cannot print"),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
