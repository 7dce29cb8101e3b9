//! `cargo xtask import`: the official CLI's metadata in, `facts.json` out; the official Python SDK's lists of error codes in,
//! `errors.json` out. Facts only: no prose crosses over.

mod package;
mod provenance;
mod versions;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use clap::Args;
use tc3_bindgen::read::codes::Codes;
use tc3_bindgen::read::facts::Facts;
use tc3_bindgen::read::fixups;
pub(crate) use tc3_bindgen::read::package::Version;
use tc3_bindgen::read::upstream::Api;

use crate::root;
pub(crate) use package::Package;
pub(crate) use provenance::{Origin, Provenance};

/// What to import, and where to.
#[derive(Args, Clone, Debug, Default)]
pub struct Options {
    /// A wheel, an sdist, a checkout or a folder of the official CLI, or of the official Python SDK for its error codes
    pub path: PathBuf,
    /// Only this service, as cfg or cfg/2021-08-20
    #[arg(long = "service", value_name = "SERVICE")]
    pub services: Vec<String>,
    /// Write into this folder instead of api-spec
    #[arg(long, value_name = "DIR")]
    pub into: Option<PathBuf>,
    /// Remove the folders of services that the package does not have any more, overlays too
    #[arg(long, conflicts_with = "services")]
    pub drop_vanished: bool,
}

/// Imports services from the package at a path into `api-spec/`: all of them, or those asked for, as `cfg` (every
/// version) or `cfg/2021-08-20`.
///
/// Nothing is written unless everything could be read: files are made in a hidden folder of `api-spec/` and moved to
/// their places. Prints how large each service is, as upstream counts.
///
/// # Errors
///
/// The package cannot be read, or is not what is known of its form: with the file, and the action, object or member. A
/// service that is there has vanished from the package.
pub fn run(options: &Options) -> Result<()> {
    let spec = options.into.clone().unwrap_or_else(|| root().join("api-spec"));
    fs::create_dir_all(&spec).with_context(|| format!("cannot make {}", spec.display()))?;
    if let Ok(sdk) = Package::open_sdk(&options.path) {
        return import_codes(sdk, options, &spec);
    }
    for facts in import(options, &spec)? {
        let counts = facts.counts();
        println!(
            "{} {}: {} actions, {} objects, {} members",
            facts.service, facts.version, counts.actions, counts.objects, counts.members
        );
    }
    Ok(())
}

fn import(options: &Options, spec: &Path) -> Result<Vec<Facts>> {
    let path = &options.path;
    let mut package = Package::open(path)?;
    let listed = package.listed()?;
    versions::check(&listed, package.versions())?;
    let chosen = choose(package.versions(), &options.services)?;
    let there = there(spec)?;
    let vanished = if options.services.is_empty() { vanished(&there, &chosen) } else { BTreeSet::new() };
    if let (Some((service, version)), false) = (vanished.first(), options.drop_vanished) {
        bail!(
            "{service}/{version} is in {} and not in the package any more, {} in all; --drop-vanished removes them, \
             with what we wrote of them",
            spec.display(),
            vanished.len()
        );
    }
    let mut provenance = Provenance::read(spec)?;
    let mut imported = Vec::new();
    for version in &chosen {
        imported.push(facts(&mut package, version, path)?);
    }
    provenance.forget(&vanished);
    provenance.record(package.origin()?, chosen.iter().map(Version::label))?;
    let names = chosen.iter().map(Version::names);
    let there = there.into_iter().chain(names).filter(|names| !vanished.contains(names)).collect();
    let versions = versions::rank(&there, &listed, &versions::read(spec)?);
    let mut files: Vec<_> = imported
        .iter()
        .map(|facts| (format!("{}/{}/facts.json", facts.service, facts.version), facts.to_json()))
        .collect();
    files.push((provenance::FILE.to_owned(), provenance.to_toml()?));
    files.push((versions::FILE.to_owned(), versions.to_json()));
    write_all(spec, &files)?;
    for (service, version) in &vanished {
        let folder = spec.join(service).join(version);
        fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
        // Of a service without versions nothing is left; one with others is not empty, and stays.
        let _ = fs::remove_dir(spec.join(service));
    }
    Ok(imported)
}

/// Imports the lists of error codes of those services that have facts, and prints how many codes each has.
fn import_codes(mut package: Package, options: &Options, spec: &Path) -> Result<()> {
    let known = there(spec)?;
    let chosen: Vec<_> = choose(package.versions(), &options.services)?;
    let (chosen, unknown): (Vec<_>, Vec<_>) = chosen.into_iter().partition(|version| known.contains(&version.names()));
    let mut files = Vec::new();
    let mut listed = BTreeSet::new();
    for version in &chosen {
        let codes = codes(&mut package, version, &options.path)?;
        println!("{} {}: {} error codes", version.service, version.date, codes.codes.len());
        if !codes.codes.is_empty() {
            files.push((format!("{}/{}/errors.json", version.service, version.date), codes.to_json()));
            listed.insert(version.label());
        }
    }
    unknown.iter().for_each(|version| println!("{}: there are no facts of it, and so no codes", version.label()));
    let mut provenance = Provenance::read(spec)?;
    provenance.record_codes(package.origin()?, listed.into_iter())?;
    files.push((provenance::FILE.to_owned(), provenance.to_toml()?));
    write_all(spec, &files)
}

fn codes(package: &mut Package, version: &Version, path: &Path) -> Result<Codes> {
    let text = package.read(&version.api)?;
    Codes::of_python(&text)
        .map_err(|problem| anyhow!(problem))
        .with_context(|| format!("{} in {}", version.api, path.display()))
}

/// The facts of one version in the package at this path.
pub(crate) fn facts(package: &mut Package, version: &Version, path: &Path) -> Result<Facts> {
    let text = package.read(&version.api)?;
    upstream(&text, &version.service, &version.date).with_context(|| format!("{} in {}", version.api, path.display()))
}

/// Reads one `api.json` into facts. Errors name the action, object and member that they are about.
fn upstream(text: &str, service: &str, version: &str) -> Result<Facts> {
    let mut api = serde_json::from_str(text).context("not the metadata of a service")?;
    if let Some(needless) = fixups::mend(&mut api, service, version).first() {
        bail!("{needless}, remove it from crates/tc3-bindgen/src/read/fixups.rs");
    }
    let api: Api =
        serde_path_to_error::deserialize::<serde_json::Value, _>(api).context("not the metadata of a service")?;
    api.facts(service, version).map_err(|problem| anyhow!(problem))
}

/// The services and versions that have facts in the folder.
pub(crate) fn there(spec: &Path) -> Result<BTreeSet<(String, String)>> {
    let mut there = BTreeSet::new();
    for service in folders(spec)?.into_iter().filter(|name| !name.starts_with('.')) {
        for version in folders(&spec.join(&service))? {
            if spec.join(&service).join(&version).join("facts.json").is_file() {
                there.insert((service.clone(), version));
            }
        }
    }
    Ok(there)
}

/// The names of the folders in a folder; none if it is not there.
fn folders(path: &Path) -> Result<Vec<String>> {
    if !path.is_dir() {
        return Ok(Vec::new());
    }
    let mut names = Vec::new();
    for entry in fs::read_dir(path).with_context(|| format!("cannot list {}", path.display()))? {
        let entry = entry?;
        if entry.path().is_dir() {
            names.extend(entry.file_name().to_str().map(str::to_owned));
        }
    }
    Ok(names)
}

fn vanished(there: &BTreeSet<(String, String)>, package: &[Version]) -> BTreeSet<(String, String)> {
    let package: BTreeSet<_> = package.iter().map(Version::names).collect();
    there.difference(&package).cloned().collect()
}

/// Those that were asked for, sorted; an error names what the package does not have.
fn choose(versions: &[Version], asked: &[String]) -> Result<Vec<Version>> {
    for asked in asked {
        if !versions.iter().any(|version| answers(version, asked)) {
            let known: Vec<_> = versions.iter().map(|version| version.service.as_str()).collect();
            let service = asked.split('/').next().unwrap_or_default();
            let nearest = tc3_spec::nearest(service, known).filter(|name| *name != service);
            let hint = nearest.map(|name| format!("; the nearest is {name}")).unwrap_or_default();
            bail!("the package has no {asked}{hint}");
        }
    }
    let chosen =
        versions.iter().filter(|version| asked.is_empty() || asked.iter().any(|asked| answers(version, asked)));
    Ok(chosen.cloned().collect())
}

fn answers(version: &Version, asked: &str) -> bool {
    asked == version.service || asked == version.label()
}

/// Writes all files beside their place first, so that a full disk or a broken input leaves no half of them behind.
fn write_all(spec: &Path, files: &[(String, String)]) -> Result<()> {
    let stage = Stage::new(spec)?;
    for (name, text) in files {
        write(&stage.0.join(name), text)?;
    }
    for (name, _) in files {
        let (from, to) = (stage.0.join(name), spec.join(name));
        make_parent(&to)?;
        fs::rename(&from, &to).with_context(|| format!("cannot move {} to its place", to.display()))?;
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<()> {
    make_parent(path)?;
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

fn make_parent(path: &Path) -> Result<()> {
    let Some(parent) = path.parent() else { return Ok(()) };
    fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))
}

/// A folder on the same disk as its destination, gone when dropped.
struct Stage(PathBuf);

impl Stage {
    fn new(spec: &Path) -> Result<Self> {
        let path = spec.join(format!(".import-{}", std::process::id()));
        fs::create_dir_all(&path).with_context(|| format!("cannot make {}", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // Left behind it does no harm: its name begins with a dot and no reader looks at it.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests;
