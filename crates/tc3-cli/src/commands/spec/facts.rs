//! `tc3 spec add`, `list` and `remove`: newer facts in, listed, and out. What writes them is the program that writes typed code too.

use std::ffi::OsString;
use std::path::Path;

use tc3::Timestamp;
use tc3_bindgen::added::{Origin, Store};

use crate::args::environment::now;
use crate::commands::{added, bindgen};
use crate::exit::{Failure, print, say};
use crate::request::names;

/// How many names are told where there is room for a line.
const NAMES: usize = 5;

/// Takes what a package knows that is not built in: of these services, or of all. What looks older is taken if that is forced.
pub(super) fn add(package: &Path, services: &[String], force: bool) -> Result<(), Failure> {
    let when = Timestamp::from_unix(i64::try_from(now()?.as_secs()).unwrap_or(i64::MAX))?.to_string();
    let force = if force { "force" } else { "" };
    let fixed = [added::file_to_write()?.into(), package.into(), when.into(), force.into()];
    change("add", fixed.into_iter().chain(services.iter().map(OsString::from)))
}

/// Prints a line for each version of a service: its name, the version, the package, when it was added, and what is new in it.
pub(super) fn list() -> Result<(), Failure> {
    let Some(found) = Store::at(added::file_to_write()?).read().map_err(added::told)? else {
        say("note", "no facts were added; tc3 spec add PATH adds some");
        return Ok(());
    };
    let line = |origin: &Origin| {
        let Origin { service, version, package, when, actions, new, changed } = origin;
        let parts = [("new", new), ("changed", changed)].into_iter().filter(|(_, names)| !names.is_empty());
        let parts: String = parts.map(|(what, names)| format!(", {} {what}: {}", names.len(), listed(names))).collect();
        format!("{service} {version} {package} {when} {actions} actions{parts}\n")
    };
    print(found.origins.iter().map(line).collect::<String>())
}

/// Takes facts out: of these services, or of these packages; all, where none is named.
pub(super) fn remove(typed: &[String]) -> Result<(), Failure> {
    let file = added::file_to_write()?;
    let store = Store::at(file.clone());
    if typed.is_empty() {
        return match store.remove().map_err(added::told)? {
            true => print("what was added is gone, what is built in holds"),
            false => {
                say("note", "no facts were added");
                Ok(())
            }
        };
    }
    let Some(found) = store.read().map_err(added::told)? else { return Err(Failure::usage("no facts were added")) };
    let is_named = |origin: &Origin, typed: &str| {
        [names::official(typed), typed].contains(&origin.service.as_str()) || origin.package == typed
    };
    if let Some(typed) = typed.iter().find(|typed| !found.origins.iter().any(|origin| is_named(origin, typed))) {
        return Err(Failure::usage(format!("no facts of {typed} were added; tc3 spec list tells which were")));
    }
    let (gone, kept): (Vec<_>, Vec<_>) =
        found.origins.into_iter().partition(|origin| typed.iter().any(|typed| is_named(origin, typed)));
    if kept.is_empty() {
        store.remove().map_err(added::told)?;
    } else {
        let labels = gone.iter().map(|origin| format!("{}/{}", origin.service, origin.version).into());
        change("remove", [file.into()].into_iter().chain(labels))?;
    }
    let count = gone.len();
    print(format!("the facts of {count} service version{} were removed", if count == 1 { "" } else { "s" }))
}

/// Leaves it to the other program, in which all that reads and merges facts is.
fn change(what: &str, arguments: impl Iterator<Item = OsString>) -> Result<(), Failure> {
    bindgen::run([bindgen::FACTS, what].map(OsString::from).into_iter().chain(arguments).collect())
}

fn listed(names: &[String]) -> String {
    let shown = names.get(..NAMES).unwrap_or(names).join(", ");
    match names.len().saturating_sub(NAMES) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
