//! From the folders of `api-spec/` to the model: files are read, and merged.

pub mod fitting;
mod layer;
pub(crate) mod over;
#[cfg(feature = "package")]
pub(crate) mod renew;

use std::path::Path;

use tc3_spec::Service;

use crate::docs::Docs;
use crate::error::{Flaw, SpecError, SpecErrors};
use crate::merge::merge;
use crate::read::files::{Files, Ranked, factless, versions};
use crate::read::source::Source;
use crate::rules::Rules;

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
