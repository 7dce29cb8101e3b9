//! `cargo xtask diff`: what changed between two editions of the specs, and what it means to users of the crates.

mod edition;
mod git;
mod name;
mod report;

use std::io::{self, ErrorKind, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use clap::Args;
use tc3_bindgen::diff::{self, diff_all};
use tc3_bindgen::read::fitting::Fitted;

use crate::root;
use edition::Edition;
use name::choose;
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
    let texts = [&options.old, &options.new];
    let mut sides = Vec::new();
    for text in texts {
        sides.push(Edition::open(text, root).with_context(|| format!("cannot compare {text}"))?);
    }
    let chosen = choose(sides.iter().flat_map(Edition::names).collect(), &options.services)?;
    let (mut services, mut notes) = (Vec::new(), Vec::new());
    for (text, side) in texts.into_iter().zip(&mut sides) {
        let found = side.read(&chosen).with_context(|| format!("cannot compare {text}"))?;
        notes.extend(
            found.passed_over.iter().map(|problem| format!("does not fit {text}, and is passed over: {problem}")),
        );
        services.push(found.services);
    }
    let mut editions = services.iter().map(|services| services.iter().map(planned));
    let (Some(old), Some(new)) = (editions.next(), editions.next()) else { bail!("there are two sides") };
    let diffs = diff_all(old, new)?;
    Ok(Report::new(diffs, chosen.len(), options.breaking, notes))
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
