//! `tc3 spec diff`: from one version of a service to another. What compares them is the program that writes typed code too.

use crate::commands::{added, bindgen};
use crate::exit::Failure;
use crate::request::names;

/// Prints each change, and what it means to users of the service's crates.
pub(super) fn run(service: &str, old: &str, new: &str) -> Result<(), Failure> {
    let name = names::service(service, Some(old))?.name();
    names::service(service, Some(new))?;
    let facts = added::file().unwrap_or_default();
    bindgen::run(vec![bindgen::DIFF.into(), facts.into(), name.into(), old.into(), new.into()])
}
