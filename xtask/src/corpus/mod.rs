//! `cargo xtask corpus`: holds the toolkit to all that is published. Every service is generated and checked in a scratch
//! workspace, and the published examples are replayed.

mod bindings;
mod check;
mod crates;
mod examples;
mod progress;
mod rustc;
mod sample;
mod table;

use std::path::{Path, PathBuf};
use std::thread::available_parallelism;

use anyhow::{Result, ensure};
use clap::Args;
use tc3_spec::Service;

use crate::root;
use check::Pass;
use crates::{Workspace, core_folder};
use progress::bar;
pub use rustc::wrapped;
use sample::label;

/// What to hold the toolkit to.
#[derive(Args, Clone, Debug, Default)]
pub struct Options {
    /// Only replay the examples, of this package, or of the one that is pinned in api-spec/sources.toml
    #[arg(long, value_name = "PATH", num_args = 0..=1)]
    pub examples: Option<Option<PathBuf>>,
    /// Only this service, as cfg or cfg/2021-08-20
    #[arg(long = "service", value_name = "SERVICE", conflicts_with = "sample")]
    pub services: Vec<String>,
    /// Only 25 of the services: the odd ones, and others by the commit's hash. Examples are replayed of all
    #[arg(long)]
    pub sample: bool,
    /// Show every example that does not fit
    #[arg(long)]
    pub verbose: bool,
    /// How many crates are checked at once; as many as there are processors unless given
    #[arg(long, value_name = "COUNT")]
    pub jobs: Option<usize>,
    /// Where the crates are generated and checked; what is there from an earlier run is not done again
    #[arg(long, value_name = "DIR")]
    pub scratch: Option<PathBuf>,
}

/// Generates and checks crates of all services, and replays the published examples.
///
/// # Errors
///
/// A crate has an error or a warning, the package cannot be read, or too few of its examples pass.
pub fn run(options: &Options) -> Result<()> {
    let services = tc3_bindgen::load(&root().join("api-spec"))?;
    let package = options.examples.clone().flatten();
    let folder = options.scratch.clone().unwrap_or_else(|| root().join("target/corpus"));
    let folder = std::path::absolute(folder)?;
    if options.examples.is_none() {
        if options.services.is_empty() {
            bindings::run(&folder.join("bindings"), options.sample)?;
        }
        crates(options, &services, &folder)?;
    }
    examples::run(package.as_deref(), &options.services, options.verbose)?;
    typed(options, &services, package.as_deref(), &folder)
}

/// Replays the examples of the sample, or of those of it that were asked for, through their crates too.
fn typed(options: &Options, services: &[Service], package: Option<&Path>, folder: &Path) -> Result<()> {
    let asked = options.choose(services)?;
    let sample = sample::of_commit(services)?;
    let chosen: Vec<_> =
        sample.into_iter().filter(|service| asked.iter().any(|one| label(one) == label(service))).collect();
    if chosen.is_empty() {
        return Ok(());
    }
    if options.examples.is_some() {
        // Otherwise they are there already.
        let progress = bar("generate", chosen.len());
        Workspace::generate(folder, &chosen, &progress)?;
        progress.finish_and_clear();
    }
    let cores: Vec<_> = chosen.iter().map(|service| core_folder(folder, service)).collect();
    examples::typed::run(package, &cores, &folder.join("sample"))?;
    Ok(())
}

fn crates(options: &Options, services: &[Service], folder: &Path) -> Result<()> {
    let chosen = options.choose(services)?;
    if options.sample {
        let labels: Vec<_> = chosen.iter().map(|service| label(service)).collect();
        println!("the sample of this commit: {}", labels.join(", "));
    }
    let jobs = options.jobs.or_else(|| available_parallelism().ok().map(usize::from)).unwrap_or(1);

    let progress = bar("generate", chosen.len());
    let workspace = Workspace::generate(folder, &chosen, &progress)?;
    progress.finish_and_clear();
    let mut passes = Vec::new();
    for pass in [Pass::All, Pass::One] {
        let progress = bar(pass.what(), 2 * chosen.len());
        passes.push((pass, workspace.check(pass, jobs, &progress)?));
        progress.finish_and_clear();
    }
    println!("{}", table::of(&workspace, &passes));
    passes.iter().try_for_each(|(_, checked)| checked.passed())
}

impl Options {
    fn choose<'a>(&self, services: &'a [Service]) -> Result<Vec<&'a Service>> {
        if self.sample {
            return sample::of_commit(services);
        }
        for asked in &self.services {
            ensure!(
                services.iter().any(|service| answers(service, asked)),
                "{asked} is no service in api-spec; name it as in cfg or cfg/2021-08-20"
            );
        }
        let is_chosen =
            |service: &&Service| self.services.is_empty() || self.services.iter().any(|asked| answers(service, asked));
        Ok(services.iter().filter(is_chosen).collect())
    }
}

fn answers(service: &Service, asked: &str) -> bool {
    asked == service.name || asked == label(service)
}
