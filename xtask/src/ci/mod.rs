//! `cargo xtask ci`: every check but the tests, each a step that can be run alone.

mod clients;
mod explore;
mod export;
mod kills;
mod package;
mod samples;
mod semver;
mod tools;

use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use self::tools::{DENY, HACK, MACHETE, TYPOS};
use crate::cargo::cargo;
use crate::{bench, conformance, corpus, generate, lint, root};

/// A check: its name, what holds if it passes, and how it is run.
type Step = (&'static str, &'static str, fn() -> Result<()>);

const STEPS: &[Step] = &[
    ("fmt", "rustfmt has nothing to change", fmt),
    ("spelling", "words are spelt as they are meant", spelling),
    ("lint", "the specs are right", || lint::run(&lint::Options::default())),
    ("generate", "generated files are as the specs have them, twice", generate::check),
    ("clippy", "no target has a warning", clippy),
    ("features", "with few features nothing has a warning, and with all of them the client works", features),
    ("unused", "every dependency is used", unused),
    ("deny", "licences, registries and duplicates among the dependencies are as deny.toml has them", deny),
    ("doc", "the documentation builds without a warning", doc),
    ("outside", "the packages outside of the workspace pass", outside),
    ("clients", "the official clients work against the mock, in tests of their languages", clients::run),
    (
        "explore",
        "the Explorer shows every action and its form loses nothing, over the library that is published",
        explore::run,
    ),
    ("samples", "requests as code send what they were made of, in every language", samples::run),
    ("export", "the pages of every service hold together as files", export::run),
    ("conformance", "the official clients can do with the mock what is told of them", conformance),
    ("package", "every crate packages", package::run),
    ("semver", "what users build on is still there", semver::run),
    ("fuzz", "mutated requests and answers bring no panic, no hang and no growth", fuzz),
    (
        "kills",
        "20,000 rows of bulks that are killed 200 times, here and over a queue, are done once or are to be reviewed",
        kills::run,
    ),
    ("corpus", "crates of a sample of services check, and the published examples pass", corpus),
];

/// Runs every step, or those named.
///
/// # Errors
///
/// The first step that fails.
pub fn run(steps: &[String]) -> Result<()> {
    if steps == ["list"] {
        STEPS.iter().for_each(|(name, about, _)| println!("{name:11} {about}"));
        return Ok(());
    }
    if let Some(unknown) = steps.iter().find(|step| STEPS.iter().all(|(name, ..)| name != step)) {
        bail!("there is no step {unknown}; `cargo xtask ci list` tells which there are");
    }
    for (name, about, step) in STEPS.iter().filter(|(name, ..)| steps.is_empty() || steps.iter().any(|s| s == name)) {
        println!("== {name}: {about}");
        let start = Instant::now();
        step().with_context(|| format!("step {name}; to run it alone: cargo xtask ci {name}"))?;
        println!("== {name}: passed in {} s", start.elapsed().as_secs());
    }
    Ok(())
}

fn fmt() -> Result<()> {
    cargo(&["fmt", "--all", "--check"], &root(), &[])?;
    packages()?.iter().try_for_each(|package| cargo(&["fmt", "--check"], package, &[]))
}

fn fuzz() -> Result<()> {
    bench::run(&["fuzz".to_owned()], None)
}

fn clippy() -> Result<()> {
    cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"], &root(), &[])
}

/// With no feature and with one, a gate that is wrong is an error or a warning. What shares a gate with another feature
/// is seen where features are few enough to go through all pairs.
fn features() -> Result<()> {
    for (name, feature) in generate::core_crates()? {
        for feature in [String::new(), feature] {
            let arguments = ["clippy", "--locked", "-p", &name, "--no-default-features", "--features", &feature];
            cargo(&[&arguments[..], &["--", "-D", "warnings"]].concat(), &root(), &[])?;
        }
    }
    let mut arguments = vec!["hack", "clippy", "--locked", "--feature-powerset", "--depth", "2"];
    arguments.extend(["tc3-hyper", "tc3-spec", "tc3-bindgen", "sts-hyper"].iter().flat_map(|name| ["--package", name]));
    HACK.run(&[&arguments[..], &["--", "-D", "warnings"]].concat())?;
    // What nothing in the workspace switches on is tested nowhere else.
    let all = ["--locked", "-p", "tc3-hyper", "--all-features"];
    cargo(&[&["clippy"], &all[..], &["--all-targets", "--", "-D", "warnings"]].concat(), &root(), &[])?;
    cargo(&[&["test"], &all[..]].concat(), &root(), &[])
}

fn spelling() -> Result<()> {
    TYPOS.run(&["--format", "brief"])
}

fn unused() -> Result<()> {
    // The manifests of these are read by cargo, so what they name has to be there.
    packages()?;
    MACHETE.run(&["--with-metadata"])
}

/// Advisories are left out: they come from GitHub, and change while the code does not.
fn deny() -> Result<()> {
    DENY.run(&["--all-features", "--locked", "check", "-D", "warnings", "bans", "licenses", "sources"])
}

fn doc() -> Result<()> {
    cargo(&["doc", "--workspace", "--no-deps", "--locked"], &root(), &[("RUSTDOCFLAGS", "-D warnings")])
}

fn corpus() -> Result<()> {
    corpus::run(&corpus::Options { sample: true, ..corpus::Options::default() })
}

fn conformance() -> Result<()> {
    conformance::run(&conformance::Options { check: true, ..conformance::Options::default() })
}

/// Tests the packages of `outside/`, which share no feature and no lock file with the workspace. They share its folder for
/// what is built, so that what all have in common is built once.
fn outside() -> Result<()> {
    let target = root().join("target");
    let target = [("CARGO_TARGET_DIR", target.to_str().context("the path of the repository is no text")?)];
    for package in packages()? {
        cargo(&["clippy", "--quiet", "--workspace", "--all-targets", "--", "-D", "warnings"], &package, &target)?;
        cargo(&["test", "--quiet", "--workspace"], &package, &target)?;
    }
    Ok(())
}

/// Generates the crates of a service as somebody else does who has them in a repository of their own.
fn elsewhere(service: &str) -> Result<()> {
    let options = generate::Options {
        service: Some(service.to_owned()),
        out: Some(root().join("target/elsewhere")),
        // What an earlier run wrote is nobody's release.
        repin: true,
        tc3_path: Some(root().join("crates/tc3")),
        ..generate::Options::default()
    };
    generate::run(&options)
}

/// The packages in `outside/`. What one of them depends on is generated first: without it cargo knows nothing of it.
fn packages() -> Result<Vec<PathBuf>> {
    ["autoscaling", "vpc"].into_iter().try_for_each(elsewhere)?;
    let folder = root().join("outside");
    let entries = std::fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut packages = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.join("Cargo.toml").is_file() {
            packages.push(path);
        }
    }
    packages.sort();
    Ok(packages)
}
