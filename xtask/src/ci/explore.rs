//! The step `explore`: the API Explorer over every action, and the library that its script is made over.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};

use crate::cargo::cargo;
use crate::languages::done;
use crate::root;

/// Has the tests go through all actions, where the suite takes a sample.
pub(super) const ALL: (&str, &str) = ("TC3_EXPLORE_ALL", "1");

/// Where the library stands in our crate, and its licence beside it.
const ASSETS: &str = "crates/tc3-explore/src/assets";

/// Compares the library with what is published, and goes through all actions: over HTTP, and in a browser.
pub(super) fn run() -> Result<()> {
    library()?;
    let test = ["test", "--locked", "-p", "tc3-explore"];
    cargo(&[&test[..], &["--test", "it", "pages_of_a_sample_render"]].concat(), &root(), &[ALL])?;
    cargo(&[&test[..], &["--test", "browser", "round"]].concat(), &root(), &[ALL])
}

/// The prebuilt library is the package's own file, of the version that it says.
fn library() -> Result<()> {
    let assets = root().join(ASSETS);
    let ours = read(&assets.join("lit-html.js"))?;
    let version = version(&ours)?;
    let folder = root().join("target/explore/library");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let package = format!("lit-html@{version}");
    done(
        Command::new("npm")
            .args(["install", "--silent", "--no-save", "--ignore-scripts", "--prefix"])
            .arg(&folder)
            .arg(package),
        &folder,
    )?;
    let published = folder.join("node_modules/lit-html");
    for (own, name) in [("lit-html.js", "lit-html.js"), ("lit-html.LICENSE", "LICENSE")] {
        let is_same = read(&assets.join(own))? == read(&published.join(name))?;
        ensure!(is_same, "{ASSETS}/{own} is not that of lit-html {version}");
    }
    Ok(())
}

/// As the library tells it to whoever asks.
fn version(text: &str) -> Result<&str> {
    let behind = text.split_once("litHtmlVersions").and_then(|(_, rest)| rest.split_once(".push(\""));
    match behind.and_then(|(_, rest)| rest.split_once('"')) {
        Some((version, _)) => Ok(version),
        None => bail!("lit-html.js does not say its version"),
    }
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}
