//! What `tc3 spec diff` leaves to this program: what changed from one version of a service to another.

use std::ffi::OsString;

use tc3_bindgen::BindingsError;
use tc3_bindgen::added::Store;
use tc3_bindgen::diff::{Edition, diff};
use tc3_spec::{add_to_catalogue, catalogue};

use crate::out::print;

/// `FACTS SERVICE OLD NEW`. The catalogue has both versions, or the file with facts that were added.
pub(crate) fn run(arguments: &[OsString]) -> Result<(), BindingsError> {
    let [facts, service, old, new] = arguments else {
        return Err(BindingsError::usage("tc3 spec diff knows how this is called"));
    };
    // Whoever called this has told what is wrong with the file.
    if let Ok(Some(added)) = Store::at(facts.into()).read() {
        add_to_catalogue(added.catalogue);
    }
    let [service, old, new] = [service, old, new].map(|text| text.to_string_lossy());
    let found = |version: &str| {
        let found = catalogue().service_version(&service, version).map(|entry| entry.to_service());
        found.ok_or_else(|| BindingsError::usage(format!("the catalogue has no {service} of version {version}")))
    };
    let (old, new) = (found(&old)?, found(&new)?);
    let diff =
        diff(Edition::of(&old), Edition::of(&new)).map_err(|refused| BindingsError::usage(refused.to_string()))?;
    let text = diff.to_string();
    print(&if text.ends_with('\n') { text } else { text + "\n" })
}
