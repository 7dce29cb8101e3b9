//! `tc3 spec diff`: from one version of a service to another.

use tc3_bindgen::diff::{Edition, diff};

use crate::exit::{Failure, print};
use crate::request::names;

/// Prints each change, and what it means to users of the service's crates.
pub(super) fn run(service: &str, old: &str, new: &str) -> Result<(), Failure> {
    let found = |version| names::service(service, Some(version)).map(|entry| entry.to_service());
    let [old, new] = [found(old)?, found(new)?];
    let diff = diff(Edition::of(&old), Edition::of(&new)).map_err(|refused| Failure::usage(refused.to_string()))?;
    print(diff.to_string())
}
