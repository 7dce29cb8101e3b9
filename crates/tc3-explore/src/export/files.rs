//! Which file stands for which address of the Explorer.

use std::collections::{HashMap, HashSet};

use tc3_spec::ServiceEntry;

use crate::assets;
use crate::pages::links;
use crate::texts::Language;

/// What Windows takes for a device, whatever stands behind a dot.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];
const NUMBERED_DEVICES: [&str; 2] = ["com", "lpt"];

/// How long a part of a path is at most. File systems take 255 bytes, and the ending and a number come behind.
const LONGEST: usize = 200;

/// The files of an export, by the addresses that pages link to. Where an address has none, it is not exported.
pub(super) struct Files {
    by_address: HashMap<String, String>,
    /// Names without their ending as they are on file systems that do not tell capitals from small letters.
    taken: HashSet<String>,
}

impl Files {
    /// Those of these services.
    pub(super) fn of(language: Language, services: &[&ServiceEntry]) -> Self {
        let mut files = Self { by_address: HashMap::new(), taken: HashSet::new() };
        files.add("/".to_owned(), "index.html".to_owned());
        for name in ["explore.css", "icon.svg"] {
            files.add(assets::path(language, name), name.to_owned());
        }
        for service in services {
            let place = files.place(format!("{}/{}", plain(service.name()), plain(service.version())));
            files.add(links::service(service), format!("{place}.html"));
            for action in service.actions() {
                let place = files.place(format!("{place}/{}", plain(action)));
                files.add(links::action(service, action), format!("{place}.html"));
            }
        }
        files
    }

    /// The file of an address, by its path from the folder.
    pub(super) fn at(&self, address: &str) -> Option<&str> {
        self.by_address.get(address).map(String::as_str)
    }

    /// All of them, sorted.
    pub(super) fn names(&self) -> Vec<&str> {
        let mut names: Vec<_> = self.by_address.values().map(String::as_str).collect();
        names.sort_unstable();
        names
    }

    /// How many are pages.
    pub(super) fn pages(&self) -> usize {
        self.by_address.values().filter(|name| name.ends_with(".html")).count()
    }

    fn add(&mut self, address: String, name: String) {
        self.by_address.insert(address, name);
    }

    /// The wanted place, or the next that is free.
    fn place(&mut self, wanted: String) -> String {
        let (mut place, mut number) = (wanted.clone(), 2);
        while !self.taken.insert(place.to_lowercase()) {
            place = format!("{wanted}-{number}");
            number += 1;
        }
        place
    }
}

/// A name as every file system takes it.
fn plain(name: &str) -> String {
    let is_kept = |char: char| char.is_ascii_alphanumeric() || char == '-' || char == '_';
    let mut plain: String = name.chars().map(|char| if is_kept(char) { char } else { '_' }).take(LONGEST).collect();
    if is_device(&plain.to_lowercase()) || plain.is_empty() {
        plain.push('_');
    }
    plain
}

fn is_device(name: &str) -> bool {
    let unnumbered = name.strip_suffix(|last: char| last.is_ascii_digit());
    DEVICES.contains(&name) || unnumbered.is_some_and(|name| NUMBERED_DEVICES.contains(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_by_every_file_system() {
        for (name, wanted) in [
            ("DescribeTask", "DescribeTask"),
            ("2021-08-20", "2021-08-20"),
            ("Con", "Con_"),
            ("lpt1", "lpt1_"),
            ("Compute", "Compute"),
            ("com", "com"),
            ("../up", "___up"),
            ("a:b*\u{202e}c", "a_b__c"),
            ("", "_"),
        ] {
            assert_eq!(plain(name), wanted);
        }
        assert_eq!(plain(&"x".repeat(5000)).len(), LONGEST);
    }

    #[test]
    fn names_that_differ_by_case_alone_are_told_apart() {
        let mut files = Files { by_address: HashMap::new(), taken: HashSet::new() };
        let places = ["cfg/GetIp", "cfg/GetIP", "cfg/getip", "cfg/GetIp-2"].map(|name| files.place(name.to_owned()));
        assert_eq!(places, ["cfg/GetIp", "cfg/GetIP-2", "cfg/getip-3", "cfg/GetIp-2-2"]);
    }
}
