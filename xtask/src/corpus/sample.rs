//! What a run that cannot take all takes: the odd ones, and some that change with every commit.

use std::process::Command;

use anyhow::{Result, ensure};
use sha2::{Digest as _, Sha256};
use tc3_spec::Service;

use crate::root;

/// How many versions of services are a sample.
const SIZE: usize = 25;

/// Those that break what the others do not: circles, names that differ by case or are the prelude's, bytes, irregular
/// names, an action that is not signed, events instead of JSON, and the largest of all.
const ODD: &[&str] = &[
    "ccc/2020-02-10",
    "cii/2021-04-08",
    "cls/2020-10-16",
    "cngw/2023-04-18",
    "csip/2022-11-21",
    "databuddy/2026-07-15",
    "dnspod/2021-03-23",
    "ess/2020-11-11",
    "lke/2023-11-30",
    "lkeap/2024-05-22",
    "oceanus/2019-04-22",
    "ocr/2018-11-19",
    "sqlserver/2018-03-28",
    "sts/2018-08-13",
    "tiia/2019-05-29",
    "tke/2018-05-25",
    "tke/2022-05-01",
];

/// The sample of the commit that is checked out; where there is none, as in an unpacked archive, always the same one.
pub(super) fn of_commit(services: &[Service]) -> Result<Vec<&Service>> {
    choose(services, &commit())
}

/// So many of these names, drawn by the commit.
pub(super) fn names_of_commit(mut names: Vec<String>, count: usize) -> Vec<String> {
    let seed = commit();
    names.sort_by_cached_key(|name| rank(&seed, name));
    names.truncate(count);
    names.sort();
    names
}

/// Empty where there is none.
fn commit() -> String {
    let output = Command::new("git").args(["rev-parse", "HEAD"]).current_dir(root()).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}

fn rank(seed: &str, name: &str) -> Vec<u8> {
    Sha256::digest(format!("{seed} {name}")).to_vec()
}

/// The odd ones, and of the others those whose hashes with the seed are the smallest.
fn choose<'a>(services: &'a [Service], seed: &str) -> Result<Vec<&'a Service>> {
    for odd in ODD {
        ensure!(services.iter().any(|service| label(service) == *odd), "the sample names {odd}, which is not there");
    }
    let (mut chosen, mut others): (Vec<_>, Vec<_>) =
        services.iter().partition(|service| ODD.contains(&label(service).as_str()));
    others.sort_by_cached_key(|service| rank(seed, &label(service)));
    others.truncate(SIZE - ODD.len());
    chosen.extend(others);
    chosen.sort_by_key(|service| (service.name, service.version));
    Ok(chosen)
}

/// `cfg/2021-08-20`.
pub(super) fn label(service: &Service) -> String {
    format!("{}/{}", service.name, service.version)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_sample_has_the_odd_ones_and_others_by_the_seed() {
        let services = tc3_bindgen::load(&root().join("api-spec")).unwrap();
        let labels = |seed| choose(&services, seed).unwrap().into_iter().map(label).collect::<BTreeSet<_>>();
        let [one, again, other] = ["a", "a", "b"].map(labels);
        assert_eq!(one.len(), SIZE);
        assert!(ODD.iter().all(|odd| one.contains(*odd) && other.contains(*odd)));
        assert_eq!(one, again);
        assert_ne!(one, other);
    }
}
