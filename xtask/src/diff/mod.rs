//! `cargo xtask diff`: what changed between two editions of the specs, and what it means to users of the crates.

mod edition;
mod git;
mod report;

use std::collections::BTreeSet;
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use clap::Args;
use tc3_bindgen::diff::diff_all;

use crate::root;
use edition::{Edition, Name};
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

/// Compares two editions and prints the changes of each service, then a summary.
///
/// # Errors
///
/// One of the two is not there or cannot be read, neither has a service that was asked for, or there is a breaking
/// change and that is to fail.
pub fn run(options: &Options) -> Result<()> {
    let report = compare(options, &root())?;
    print(&if options.json { report.to_json() } else { report.to_string() })?;
    match report.breaking() {
        breaking if options.fail_on_breaking && breaking > 0 => bail!("{breaking} changes are breaking"),
        _ => Ok(()),
    }
}

fn compare(options: &Options, root: &Path) -> Result<Report> {
    let mut sides = Vec::new();
    for text in [&options.old, &options.new] {
        sides.push(Edition::open(text, root).with_context(|| format!("cannot compare {text}"))?);
    }
    let names: BTreeSet<_> = sides.iter().flat_map(Edition::names).collect();
    let chosen = choose(names, &options.services)?;
    let mut facts = Vec::new();
    for side in &mut sides {
        facts.push(side.facts(&chosen)?);
    }
    let diffs = facts.windows(2).flat_map(|pair| diff_all(&pair[0], &pair[1])).collect();
    Ok(Report::new(diffs, chosen.len(), options.breaking))
}

/// Those that were asked for; an error names what neither side has.
fn choose(names: BTreeSet<Name>, asked: &[String]) -> Result<BTreeSet<Name>> {
    let is_asked = |(service, version): &Name, asked: &String| {
        asked == service || asked.split_once('/') == Some((service.as_str(), version.as_str()))
    };
    for asked in asked {
        if !names.iter().any(|name| is_asked(name, asked)) {
            let service = asked.split('/').next().unwrap_or_default();
            let nearest = tc3_spec::nearest(service, names.iter().map(|(service, _)| service.as_str()));
            let hint = nearest.filter(|name| *name != service).map(|name| format!("; the nearest is {name}"));
            bail!("neither side has {asked}{}", hint.unwrap_or_default());
        }
    }
    Ok(names.into_iter().filter(|name| asked.is_empty() || asked.iter().any(|asked| is_asked(name, asked))).collect())
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
