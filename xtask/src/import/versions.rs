//! `api-spec/versions.json`: which version of a service is the recommended one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use tc3_bindgen::read::package::Version;
use tc3_bindgen::read::versions::Versions;
use tc3_spec::nearest;

/// The file's name in `api-spec`.
pub(crate) const FILE: &str = "versions.json";

/// Reads what is known; nothing, if nothing was imported yet.
pub(crate) fn read(spec: &Path) -> Result<Versions> {
    let path = spec.join(FILE);
    if !path.exists() {
        return Ok(Versions::default());
    }
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    Versions::parse(&text).with_context(|| format!("{} is damaged", path.display()))
}

/// Puts the versions that are there into the package's order: the recommended one of each service first. What the
/// package does not list keeps its place behind the others, the newest first.
pub(crate) fn rank(there: &BTreeSet<(String, String)>, listed: &Versions, known: &Versions) -> Versions {
    let mut ranked = BTreeMap::<_, Vec<String>>::new();
    for (service, version) in there.iter().rev() {
        ranked.entry(service.clone()).or_default().push(version.clone());
    }
    for (service, versions) in &mut ranked {
        let order = listed.services.get(service).or_else(|| known.services.get(service));
        let place = |version: &String| order.and_then(|order| order.iter().position(|listed| listed == version));
        // Stable: what is not listed stays as it is.
        versions.sort_by_key(|version| place(version).unwrap_or(usize::MAX));
    }
    Versions::new(ranked)
}

/// A package that lists what it does not have is damaged.
pub(crate) fn check(listed: &Versions, package: &[Version]) -> Result<()> {
    for (service, dates) in &listed.services {
        for date in dates {
            if !package.iter().any(|version| version.service == *service && version.date == *date) {
                let near = nearest(service, package.iter().map(|version| version.service.as_str()));
                let hint = near.filter(|near| near != service).map(|near| format!("; the nearest is {near}"));
                bail!("the package lists {service} {date} and has no api.json of it{}", hint.unwrap_or_default());
            }
        }
    }
    Ok(())
}
