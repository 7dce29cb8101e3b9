//! `api-spec/sources.toml`: which package each `facts.json` and each `errors.json` came from.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

/// The file's name in `api-spec`.
pub(crate) const FILE: &str = "sources.toml";

const HEADER: &str = "\
# Where the imported facts come from, and the lists of error codes. Written by `cargo xtask import`.
# The hash is the wheel's or the sdist's; where a folder was imported, it is taken over the files that were used.
";

/// Where one import came from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Origin {
    /// The package's name.
    pub(crate) package: String,
    /// The package's version.
    pub(crate) version: String,
    /// `cn`, `intl` or `unknown`.
    pub(crate) edition: String,
    /// The hash of what was read, in hexadecimal digits.
    pub(crate) sha256: String,
}

/// All imports whose facts are still in use.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(crate) struct Provenance {
    #[serde(default)]
    source: Vec<Source>,
    /// Of the error codes.
    #[serde(default)]
    codes: Vec<Source>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Source {
    package: String,
    version: String,
    edition: String,
    sha256: String,
    imported: String,
    services: BTreeSet<String>,
}

impl Provenance {
    /// Reads what is known; nothing, if nothing was imported yet.
    pub(crate) fn read(spec: &Path) -> Result<Self> {
        let path = spec.join(FILE);
        if !path.exists() {
            return Ok(Self::default());
        }
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("{} is damaged", path.display()))
    }

    /// Forgets versions of services that are there no more.
    pub(crate) fn forget(&mut self, vanished: &BTreeSet<(String, String)>) {
        let label = |(service, version): &(String, String)| format!("{service}/{version}");
        let vanished: BTreeSet<_> = vanished.iter().map(label).collect();
        let all = self.source.iter_mut().chain(&mut self.codes);
        all.for_each(|source| source.services.retain(|service| !vanished.contains(service)));
        self.codes.retain(|source| !source.services.is_empty());
    }

    /// Notes that the facts of these services now come from this origin.
    pub(crate) fn record(&mut self, origin: Origin, services: impl Iterator<Item = String>) -> Result<()> {
        record(&mut self.source, origin, services)
    }

    /// The same of their error codes.
    pub(crate) fn record_codes(&mut self, origin: Origin, services: impl Iterator<Item = String>) -> Result<()> {
        record(&mut self.codes, origin, services)
    }

    /// Where facts come from, the origin of most services first.
    pub(crate) fn origins(mut self) -> Vec<Origin> {
        self.source.sort_by_key(|source| core::cmp::Reverse(source.services.len()));
        let origin = |Source { package, version, edition, sha256, .. }| Origin { package, version, edition, sha256 };
        self.source.into_iter().map(origin).collect()
    }

    /// All services that it tells of, as `cfg/2021-08-20`.
    pub(crate) fn services(&self) -> BTreeSet<String> {
        self.source.iter().flat_map(|source| &source.services).cloned().collect()
    }

    /// The services whose error codes it tells of.
    pub(crate) fn services_with_codes(&self) -> BTreeSet<String> {
        self.codes.iter().flat_map(|source| &source.services).cloned().collect()
    }

    /// The file's text.
    pub(crate) fn to_toml(&self) -> Result<String> {
        Ok(format!("{HEADER}\n{}", toml::to_string_pretty(self)?))
    }
}

/// The date of an origin that is known already stays, so that a second import of the same package changes no byte.
fn record(sources: &mut Vec<Source>, origin: Origin, services: impl Iterator<Item = String>) -> Result<()> {
    let services: BTreeSet<_> = services.collect();
    for source in &mut *sources {
        source.services.retain(|service| !services.contains(service));
    }
    match sources.iter_mut().find(|source| source.sha256 == origin.sha256) {
        Some(source) => source.services.extend(services),
        None => sources.push(Source::new(origin, services)?),
    }
    sources.retain(|source| !source.services.is_empty());
    Ok(())
}

impl Source {
    fn new(origin: Origin, services: BTreeSet<String>) -> Result<Self> {
        let Origin { package, version, edition, sha256 } = origin;
        Ok(Self { package, version, edition, sha256, imported: today()?, services })
    }
}

fn today() -> Result<String> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).context("the clock stands before 1970")?;
    let now = tc3::Timestamp::from_unix(i64::try_from(since.as_secs())?)?;
    Ok(now.date().to_string())
}
