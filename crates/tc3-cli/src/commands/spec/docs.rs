//! `tc3 spec docs`: the user's descriptions in, listed, and out.

use std::path::Path;

use tc3_bindgen::docs::Described;

use crate::commands::bindgen;
use crate::commands::descriptions::{open, told};
use crate::exit::{Failure, print, say};
use crate::request::names;

/// Takes the descriptions of a package. The program that writes typed code reads it.
pub(super) fn add(package: &Path) -> Result<(), Failure> {
    let store = open()?;
    bindgen::run(vec![bindgen::DOCS.into(), store.folder().into(), package.into()])
}

/// Prints a line for each version of a service: its name, the version, and the package.
pub(super) fn list() -> Result<(), Failure> {
    let found = open()?.list().map_err(told)?;
    if found.is_empty() {
        say("note", "no descriptions were added; tc3 spec docs add PATH adds some");
        return Ok(());
    }
    let lines: Vec<_> = found
        .iter()
        .map(|Described { service, version, source, .. }| format!("{service} {version} {source}\n"))
        .collect();
    print(lines.concat())
}

/// Removes the descriptions of these services; all, where none is named.
pub(super) fn remove(services: &[String]) -> Result<(), Failure> {
    let store = open()?;
    let found = store.list().map_err(told)?;
    // By either name, as everywhere; or by one that the catalogue does not know.
    let name_of = |typed: &String| names::service(typed, None).map_or(typed.clone(), |found| found.name().to_owned());
    let wanted: Vec<_> = services.iter().map(name_of).collect();
    if let Some(name) = wanted.iter().find(|name| !found.iter().any(|described| described.service == **name)) {
        return Err(Failure::usage(format!(
            "no descriptions of {name} were added; tc3 spec docs list tells which were"
        )));
    }
    let is_chosen = |described: &&Described| wanted.is_empty() || wanted.contains(&described.service);
    let chosen: Vec<_> = found.iter().filter(is_chosen).collect();
    chosen.iter().try_for_each(|described| store.remove(described)).map_err(told)?;
    print(format!("the descriptions of {} were removed", versions(chosen.len())))
}

fn versions(count: usize) -> String {
    if count == 1 { "1 service version".to_owned() } else { format!("{count} service versions") }
}
