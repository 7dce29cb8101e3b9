//! From the folders of `api-spec/` to the model.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use tc3_spec::Service;

use crate::docs::Docs;
use crate::error::{Flaw, SpecError, SpecErrors};
use crate::merge::merge;
use crate::read::facts::Facts;
use crate::read::overlay::{ActionOverlay, ProtocolOverlay, ServiceOverlay};
use crate::read::source::{Source, unreadable};
use crate::read::versions::Versions;
use crate::rules::effects::Effects;
use crate::rules::paging::PagingRules;
use crate::rules::secrets::Secrets;

/// Reads every service of a folder such as `api-spec/`: `<service>/<version>/facts.json` and what lies around it.
///
/// Sorted by service, then version. What is read stays in memory for the life of the process: see the crate's docs.
///
/// # Errors
///
/// All that is wrong with the files, each with its file, line and member.
pub fn load(dir: &Path) -> Result<Vec<Service>, SpecErrors> {
    load_with_docs(dir, &Docs::default())
}

/// Reads every service as [`load`] does. Where our overlays say nothing of an action, an object or a member, these
/// descriptions stand in its `doc`.
///
/// # Errors
///
/// As of [`load`]. Descriptions of what is not there are passed over.
pub fn load_with_docs(dir: &Path, docs: &Docs) -> Result<Vec<Service>, SpecErrors> {
    let one = |error| SpecErrors(vec![error]);
    let (folders, without_facts): (Vec<_>, Vec<_>) =
        versions(dir).map_err(one)?.into_iter().partition(|folder| folder.join("facts.json").is_file());
    let ranked = Ranked::read(dir).map_err(one)?;
    let rules = Rules::read(dir)?;
    let mut services = Vec::new();
    let mut errors: Vec<_> = without_facts.iter().map(|folder| factless(folder)).collect();
    errors.extend(ranked.missing(&folders));
    for folder in folders {
        match load_version(&folder, &ranked, &rules, docs) {
            Ok(service) => services.push(service),
            // Every service reads the protocol's file: what is wrong there is told once.
            Err(SpecErrors(found)) => {
                errors.extend(found.into_iter().filter(|error| !errors.contains(error)).collect::<Vec<_>>())
            }
        }
    }
    errors.extend(crates_twice(dir, &services));
    if errors.is_empty() { Ok(services) } else { Err(SpecErrors(errors)) }
}

/// Services whose crates would be called as those of another.
fn crates_twice(dir: &Path, services: &[Service]) -> Vec<SpecError> {
    let is_twice = |(at, service): &(usize, &Service)| {
        services.iter().take(*at).any(|before| before.crate_name == service.crate_name)
    };
    let error = |(_, service): (usize, &Service)| {
        let file = dir.join(service.name).join(service.version).join("overlay").join("_service.json");
        let source = Source::read(&file).unwrap_or_else(|_| Source::empty(&file));
        source.error(&["crate"], Flaw::Twice { what: "crate", name: service.crate_name.to_owned() })
    };
    services.iter().enumerate().filter(is_twice).map(error).collect()
}

/// Reads one version of a service from its folder, such as `api-spec/cfg/2021-08-20`.
///
/// # Errors
///
/// All that is wrong with the files, each with its file, line and member.
pub fn load_service(dir: &Path) -> Result<Service, SpecErrors> {
    let (ranked, rules) = match dir.ancestors().nth(2) {
        Some(root) => (Ranked::read(root).map_err(|error| SpecErrors(vec![error]))?, Rules::read(root)?),
        None => (Ranked::default(), Rules::default()),
    };
    load_version(dir, &ranked, &rules, &Docs::default())
}

fn load_version(dir: &Path, ranked: &Ranked, rules: &Rules, docs: &Docs) -> Result<Service, SpecErrors> {
    Files::read(dir, ranked).and_then(|files| merge(&files, rules, docs)).map_err(SpecErrors)
}

/// What names tell, in every service: `secrets.json`, `effects.json` and `paging.json`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rules {
    pub(crate) secrets: Secrets,
    effects: Effects,
    pub(crate) paging: PagingRules,
    /// Actions of which it is known already.
    known_reads: HashSet<&'static str>,
}

impl Rules {
    pub(super) fn read(root: &Path) -> Result<Self, SpecErrors> {
        Ok(Self::of(Secrets::read(root)?, Effects::read(root)?, PagingRules::read(root)?))
    }

    pub(super) fn of(secrets: Secrets, effects: Effects, paging: PagingRules) -> Self {
        Self { secrets, effects, paging, known_reads: HashSet::new() }
    }

    /// The same over a service of which it was derived before which actions read.
    pub(super) fn over(&self, base: &Service) -> Self {
        let derived = base.actions.iter().filter(|action| action.is_effect_derived);
        Self { known_reads: derived.map(|action| action.name).collect(), ..self.clone() }
    }

    /// Whether an action only reads, as far as its name tells.
    pub(crate) fn reads(&self, service: &str, action: &str) -> bool {
        self.known_reads.contains(action) || self.effects.reads(service, action)
    }
}

/// `versions.json`; empty where there is no such file.
#[derive(Debug, Default)]
pub(super) struct Ranked {
    source: Option<Source>,
    versions: Versions,
}

impl Ranked {
    pub(super) fn read(root: &Path) -> Result<Self, SpecError> {
        let found = Source::optional(&root.join("versions.json"))?;
        Ok(found.map_or_else(Self::default, |(source, versions)| Self { source: Some(source), versions }))
    }

    /// What it lists and is not there.
    fn missing(&self, folders: &[PathBuf]) -> Vec<SpecError> {
        let mut errors = Vec::new();
        let Some(source) = &self.source else { return errors };
        for (service, dates) in &self.versions.services {
            for date in dates {
                if !folders.iter().any(|folder| folder.ends_with(Path::new(service).join(date))) {
                    let problem = format!("{service}/{date} is listed, and there are no facts of it");
                    errors.push(source.error(&["services", service], Flaw::Misplaced(problem)));
                }
            }
        }
        errors
    }

    /// Whether anything is said of this service.
    pub(super) fn lists(&self, service: &str) -> bool {
        self.versions.services.contains_key(service)
    }

    /// Whether this version goes without its date. Of a service that is not listed it is the newest.
    fn recommends(&self, dir: &Path, facts: &Facts) -> bool {
        match self.versions.recommended(&facts.service) {
            Some(version) => version == facts.version,
            None => dir.parent().is_none_or(|service| {
                let newest =
                    entries(service).unwrap_or_default().into_iter().rfind(|dir| dir.join("facts.json").is_file());
                newest.is_none_or(|newest| newest.ends_with(&facts.version))
            }),
        }
    }
}

/// A folder in which somebody wrote of a version that was never imported, or that has vanished.
pub(super) fn factless(folder: &Path) -> SpecError {
    let problem = "there is no facts.json of what is said here: import it, or remove the folder".to_owned();
    SpecError { file: folder.to_owned(), line: 0, at: String::new(), flaw: Flaw::Misplaced(problem) }
}

/// The folders of all versions of all services in a folder, sorted.
pub(super) fn versions(dir: &Path) -> Result<Vec<PathBuf>, SpecError> {
    let mut versions = Vec::new();
    for service in entries(dir)? {
        if service.is_dir() {
            versions.extend(entries(&service)?.into_iter().filter(|version| version.is_dir()));
        }
    }
    Ok(versions)
}

/// What is in a folder, sorted, without hidden files.
fn entries(dir: &Path) -> Result<Vec<PathBuf>, SpecError> {
    let listed = fs::read_dir(dir).map_err(|error| unreadable(dir, &error))?;
    let mut entries = Vec::new();
    for entry in listed {
        let entry = entry.map_err(|error| unreadable(dir, &error))?;
        if !entry.file_name().to_string_lossy().starts_with('.') {
            entries.push(entry.path());
        }
    }
    entries.sort();
    Ok(entries)
}

/// The files of one version of a service, read and not yet compared with each other.
#[derive(Debug)]
pub(crate) struct Files {
    pub(crate) facts_source: Source,
    pub(crate) facts: Facts,
    /// Whether this version is the one that goes without its date.
    pub(crate) recommended: bool,
    pub(crate) service_source: Source,
    pub(crate) service: ServiceOverlay,
    pub(crate) actions: Vec<ActionFile>,
    /// The error codes that all services have in common.
    pub(crate) common_codes: Vec<String>,
}

/// `overlay/<Action>.json`.
#[derive(Debug)]
pub(crate) struct ActionFile {
    pub(crate) name: String,
    pub(crate) source: Source,
    pub(crate) overlay: ActionOverlay,
}

impl Files {
    pub(super) fn read(dir: &Path, ranked: &Ranked) -> Result<Self, Vec<SpecError>> {
        let mut errors = Vec::new();
        let mut take = |error| errors.push(error);
        let facts = read_facts(dir).map_err(&mut take);
        let service = read_service(dir).map_err(&mut take);
        let common_codes = read_common_codes(dir).unwrap_or_else(|found| {
            found.into_iter().for_each(&mut take);
            Vec::new()
        });
        let actions = read_actions(dir, &mut take);
        match (facts, service) {
            (Ok((facts_source, facts)), Ok((service_source, service))) if errors.is_empty() => {
                let recommended = ranked.recommends(dir, &facts);
                Ok(Self { facts_source, facts, recommended, service_source, service, actions, common_codes })
            }
            _ => Err(errors),
        }
    }
}

/// The facts, which tell the service and version that their folders are called by.
pub(super) fn read_facts(dir: &Path) -> Result<(Source, Facts), SpecError> {
    let source = Source::read(&dir.join("facts.json"))?;
    let facts: Facts = source.parse()?;
    let is_called =
        |folder: Option<&Path>, name: &str| folder.and_then(Path::file_name).is_some_and(|found| found == name);
    for (key, folder, name) in [("service", dir.parent(), &facts.service), ("version", Some(dir), &facts.version)] {
        if !is_called(folder, name) {
            let problem = format!("it tells of {name}, and stands in {}", dir.display());
            return Err(source.error(&[key], Flaw::Misplaced(problem)));
        }
    }
    Ok((source, facts))
}

pub(super) fn read_service(dir: &Path) -> Result<(Source, ServiceOverlay), SpecError> {
    let file = dir.join("overlay").join("_service.json");
    Ok(Source::optional(&file)?.unwrap_or_else(|| (Source::empty(&file), ServiceOverlay::default())))
}

pub(super) fn read_actions(dir: &Path, take: &mut dyn FnMut(SpecError)) -> Vec<ActionFile> {
    let overlays = dir.join("overlay");
    if !overlays.exists() {
        return Vec::new();
    }
    let files = entries(&overlays).unwrap_or_else(|error| {
        take(error);
        Vec::new()
    });
    let files = files.into_iter().filter(|file| file.file_name().is_some_and(|name| name != "_service.json"));
    files.filter_map(|file| read_action(&file).map_err(&mut *take).ok()).collect()
}

fn read_action(file: &Path) -> Result<ActionFile, SpecError> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let Some(name) = name.strip_suffix(".json").filter(|_| file.is_file()) else {
        let problem = "overlays are called <Action>.json or _service.json".to_owned();
        return Err(Source::empty(file).error::<&str>(&[], Flaw::Misplaced(problem)));
    };
    let source = Source::read(file)?;
    let overlay = source.parse()?;
    Ok(ActionFile { name: name.to_owned(), source, overlay })
}

/// The codes of `protocol.json`, two folders above.
pub(super) fn read_common_codes(dir: &Path) -> Result<Vec<String>, Vec<SpecError>> {
    dir.ancestors().nth(2).map_or_else(|| Ok(Vec::new()), common_codes)
}

/// The codes of `protocol.json` in a folder; none where there is no such file.
pub(super) fn common_codes(root: &Path) -> Result<Vec<String>, Vec<SpecError>> {
    let found = Source::optional(&root.join("protocol.json")).map_err(|error| vec![error])?;
    let Some((source, protocol)): Option<(_, ProtocolOverlay)> = found else { return Ok(Vec::new()) };
    let headers = protocol.common_parameters.iter().map(|entry| (&entry.header, &entry.doc));
    let codes = protocol.error_codes.iter().map(|entry| (&entry.code, &entry.doc));
    let mut errors = check_entries(&source, "common_parameters", "header", headers);
    errors.extend(check_entries(&source, "error_codes", "code", codes));
    match errors.is_empty() {
        true => Ok(protocol.error_codes.into_iter().map(|entry| entry.code).collect()),
        false => Err(errors),
    }
}

/// Entries of a list have distinct names, and say something.
fn check_entries<'a>(
    source: &Source,
    list: &str,
    key: &'static str,
    entries: impl Iterator<Item = (&'a String, &'a String)>,
) -> Vec<SpecError> {
    let mut seen = Vec::new();
    let mut errors = Vec::new();
    for (position, (name, doc)) in entries.enumerate() {
        let position = position.to_string();
        if seen.contains(&name) {
            errors.push(source.error(&[list, &position, key], Flaw::Twice { what: key, name: name.clone() }));
        }
        if doc.is_empty() {
            errors
                .push(source.error(&[list, &position, "doc"], Flaw::Incomplete(format!("nothing is said of {name}"))));
        }
        seen.push(name);
    }
    errors
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::testing::{FACTS, Folder};

    /// Two versions of the demo service, and whatever else is given by its path in the root.
    fn two_versions(files: &[(&str, &str)]) -> Folder {
        let folder = Folder::new(&[("facts.json", FACTS)]);
        let newer = FACTS.replace("2024-01-02", "2025-01-02");
        for (name, text) in [("demo/2025-01-02/facts.json", newer.as_str())].into_iter().chain(files.iter().copied()) {
            let path = folder.root().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    fn recommended(folder: &Folder) -> Vec<&'static str> {
        let services = load(folder.root()).unwrap();
        services.iter().filter(|service| service.recommended).map(|service| service.version).collect()
    }

    #[test]
    fn the_first_version_that_is_listed_is_recommended_else_the_newest() {
        assert_eq!(recommended(&two_versions(&[])), ["2025-01-02"]);
        let listed = r#"{"services": {"demo": ["2024-01-02", "2025-01-02"]}}"#;
        let folder = two_versions(&[("versions.json", listed)]);
        assert_eq!(recommended(&folder), ["2024-01-02"]);
        assert!(load_service(&folder.service()).unwrap().recommended, "one version alone knows it too");
    }

    #[test]
    fn a_list_of_versions_that_does_not_fit_is_told() {
        let told = |listed| load(two_versions(&[("versions.json", listed)]).root()).unwrap_err().to_string();
        let missing = told("{\n\"services\": {\n\"demo\": [\"2020-01-01\"]}}");
        assert!(missing.contains("versions.json:3: services.demo"), "{missing}");
        assert!(missing.contains("demo/2020-01-01 is listed, and there are no facts of it"), "{missing}");
        let damaged = told(r#"{"services": {"demo": "2024-01-02"}}"#);
        assert!(damaged.contains("versions.json:1"), "{damaged}");
    }

    #[test]
    fn an_overlay_of_a_version_without_facts_is_told() {
        let folder = two_versions(&[("gone/2020-01-01/overlay/Look.json", "{}")]);
        let told = load(folder.root()).unwrap_err().to_string();
        assert!(told.contains("gone/2020-01-01: there is no facts.json of what is said here"), "{told}");
    }

    #[test]
    fn two_services_do_not_share_the_name_of_a_crate() {
        let overlay = r#"{"crate": "demo"}"#;
        let folder = two_versions(&[
            ("demo/2024-01-02/overlay/_service.json", overlay),
            ("demo/2025-01-02/overlay/_service.json", overlay),
        ]);
        let told = load(folder.root()).unwrap_err().to_string();
        assert!(told.contains("demo/2025-01-02/overlay/_service.json:1: crate"), "{told}");
        assert!(told.contains("the crate demo is there twice"), "{told}");
    }
}
