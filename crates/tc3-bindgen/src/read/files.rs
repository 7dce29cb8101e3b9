//! The files of a version of a service, found and read, not yet compared with each other.

use std::fs;
use std::path::{Path, PathBuf};

use super::codes::{Codes, is_code};
use super::facts::Facts;
use super::overlay::{ActionOverlay, ProtocolOverlay, ServiceOverlay};
use super::source::{Source, unreadable};
use super::versions::Versions;
use crate::error::{Flaw, SpecError};

/// `versions.json`; empty where there is no such file.
#[derive(Debug, Default)]
pub(crate) struct Ranked {
    source: Option<Source>,
    versions: Versions,
}

impl Ranked {
    pub(crate) fn read(root: &Path) -> Result<Self, SpecError> {
        let found = Source::optional(&root.join("versions.json"))?;
        Ok(found.map_or_else(Self::default, |(source, versions)| Self { source: Some(source), versions }))
    }

    /// What it lists and is not there.
    pub(crate) fn missing(&self, folders: &[PathBuf]) -> Vec<SpecError> {
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
    pub(crate) fn lists(&self, service: &str) -> bool {
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
pub(crate) fn factless(folder: &Path) -> SpecError {
    let problem = "there is no facts.json of what is said here: import it, or remove the folder".to_owned();
    SpecError { file: folder.to_owned(), line: 0, at: String::new(), flaw: Flaw::Misplaced(problem) }
}

/// The folders of all versions of all services in a folder, sorted.
pub(crate) fn versions(dir: &Path) -> Result<Vec<PathBuf>, SpecError> {
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
    /// The error codes that upstream lists; none where it does not.
    pub(crate) codes: Codes,
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
    pub(crate) fn read(dir: &Path, ranked: &Ranked) -> Result<Self, Vec<SpecError>> {
        let mut errors = Vec::new();
        let mut take = |error| errors.push(error);
        let facts = read_facts(dir).map_err(&mut take);
        let service = read_service(dir).map_err(&mut take);
        let codes = read_codes(dir).map_err(&mut take).unwrap_or_default();
        let common_codes = read_common_codes(dir).unwrap_or_else(|found| {
            found.into_iter().for_each(&mut take);
            Vec::new()
        });
        let actions = read_actions(dir, &mut take);
        match (facts, service) {
            (Ok((facts_source, facts)), Ok((service_source, service))) if errors.is_empty() => {
                let recommended = ranked.recommends(dir, &facts);
                Ok(Self { facts_source, facts, recommended, service_source, service, actions, codes, common_codes })
            }
            _ => Err(errors),
        }
    }
}

/// The facts, which tell the service and version that their folders are called by.
pub(crate) fn read_facts(dir: &Path) -> Result<(Source, Facts), SpecError> {
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

/// The codes that upstream lists, each built as codes are.
fn read_codes(dir: &Path) -> Result<Codes, SpecError> {
    let Some((source, codes)): Option<(_, Codes)> = Source::optional(&dir.join("errors.json"))? else {
        return Ok(Codes::default());
    };
    match codes.codes.iter().find(|code| !is_code(code)) {
        Some(code) => Err(source.error(&["codes"], Flaw::Incomplete(format!("{code:?} is no error code")))),
        None => Ok(codes),
    }
}

pub(crate) fn read_service(dir: &Path) -> Result<(Source, ServiceOverlay), SpecError> {
    let file = dir.join("overlay").join("_service.json");
    Ok(Source::optional(&file)?.unwrap_or_else(|| (Source::empty(&file), ServiceOverlay::default())))
}

pub(crate) fn read_actions(dir: &Path, take: &mut dyn FnMut(SpecError)) -> Vec<ActionFile> {
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
pub(crate) fn read_common_codes(dir: &Path) -> Result<Vec<String>, Vec<SpecError>> {
    dir.ancestors().nth(2).map_or_else(|| Ok(Vec::new()), common_codes)
}

/// The codes of `protocol.json` in a folder; none where there is no such file.
pub(crate) fn common_codes(root: &Path) -> Result<Vec<String>, Vec<SpecError>> {
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
