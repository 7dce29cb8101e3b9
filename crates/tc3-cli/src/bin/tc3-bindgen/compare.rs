//! What `tc3 spec diff` leaves to this program: what changed from one version of a service to another.

use std::ffi::OsString;

use tc3_bindgen::BindingsError;
use tc3_bindgen::diff::{Edition, diff};
use tc3_spec::catalogue;

use crate::out::print;

/// `SERVICE OLD NEW`, all of which the catalogue has.
pub(crate) fn run(arguments: &[OsString]) -> Result<(), BindingsError> {
    let texts: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy()).collect();
    let [service, old, new] = texts.as_slice() else {
        return Err(BindingsError::usage("tc3 spec diff knows how this is called"));
    };
    let found = |version: &str| {
        let found = catalogue().service_version(service, version).map(|entry| entry.to_service());
        found.ok_or_else(|| BindingsError::usage(format!("the catalogue has no {service} of version {version}")))
    };
    let (old, new) = (found(old)?, found(new)?);
    let diff =
        diff(Edition::of(&old), Edition::of(&new)).map_err(|refused| BindingsError::usage(refused.to_string()))?;
    let text = diff.to_string();
    print(&if text.ends_with('\n') { text } else { text + "\n" })
}
