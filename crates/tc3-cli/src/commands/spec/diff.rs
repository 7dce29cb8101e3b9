//! `tc3 spec diff`: from one version of a service to another.

use tc3_bindgen::diff::diff;
use tc3_bindgen::read::facts::Facts;

use crate::exit::Failure;
use crate::{names, output};

/// Prints each change, and what it means to users of the service's crates.
pub(super) fn run(service: &str, old: &str, new: &str) -> Result<(), Failure> {
    let facts = |version| names::service(service, Some(version)).map(Facts::of);
    output::print(diff(&facts(old)?, &facts(new)?).to_string())
}
