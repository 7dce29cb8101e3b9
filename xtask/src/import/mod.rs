//! `cargo xtask import`: the official CLI's metadata in, `facts.json` out. Facts only: no prose crosses over.

mod package;
mod provenance;
mod upstream;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use tc3_spec::facts::Facts;

use crate::root;
use package::Package;
pub(crate) use provenance::Provenance;

/// Imports services from the package at `path` into `api-spec/`: all of them, or those asked for, as `cfg` (every
/// version) or `cfg/2021-08-20`.
///
/// Nothing is written unless everything could be read: files are made in a hidden folder of `api-spec/` and moved to
/// their places. Prints how large each service is, as upstream counts.
///
/// # Errors
///
/// The package cannot be read, or is not what is known of its form: with the file, and the action, object or member.
pub fn run(path: &Path, services: &[String]) -> Result<()> {
    for facts in import(path, services, &root().join("api-spec"))? {
        let counts = facts.counts();
        println!(
            "{} {}: {} actions, {} objects, {} members",
            facts.service, facts.version, counts.actions, counts.objects, counts.members
        );
    }
    Ok(())
}

fn import(path: &Path, services: &[String], spec: &Path) -> Result<Vec<Facts>> {
    let mut package = Package::open(path)?;
    let chosen = choose(package.versions(), services)?;
    let mut provenance = Provenance::read(spec)?;
    let mut imported = Vec::new();
    for version in &chosen {
        let text = package.read(&version.path)?;
        let facts = upstream::facts(&text, &version.service, &version.date)
            .with_context(|| format!("{} in {}", version.path, path.display()))?;
        imported.push(facts);
    }
    provenance.record(package.origin()?, chosen.iter().map(Version::label))?;
    let mut files: Vec<_> = imported
        .iter()
        .map(|facts| (format!("{}/{}/facts.json", facts.service, facts.version), facts.to_json()))
        .collect();
    files.push((provenance::FILE.to_owned(), provenance.to_toml()?));
    write_all(spec, &files)?;
    Ok(imported)
}

/// One version of a service in a package.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Version {
    /// The service's folder.
    service: String,
    /// The version with dashes.
    date: String,
    /// Where its `api.json` stands in the package.
    path: String,
}

impl Version {
    fn label(&self) -> String {
        format!("{}/{}", self.service, self.date)
    }
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
