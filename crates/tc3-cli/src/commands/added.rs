//! The facts that the user has added: one file in the user's data folder. Where there is none, a run pays for it with one attempt
//! to open it.

use std::path::PathBuf;

use tc3_bindgen::added::{Store, StoreError};
use tc3_spec::add_to_catalogue;

use super::data;
use crate::exit::{Failure, say};

/// Puts the facts that were added over those that are built in. Has to be done before anything is looked up.
pub(crate) fn install() -> Result<(), Failure> {
    let Some(file) = file() else { return Ok(()) };
    if let Some(added) = Store::at(file).read().map_err(told)? {
        add_to_catalogue(added.catalogue);
    }
    Ok(())
}

/// The same for what calls nothing: what is wrong with the facts is told, and what is built in is used.
pub(crate) fn install_or_warn() {
    if let Err(Failure::Usage(problem)) = install() {
        say("warning", problem);
    }
}

/// The user's file, which need not be there; none if the environment names no folder for it.
pub(super) fn file() -> Option<PathBuf> {
    Some(data::folder()?.join("facts.bin"))
}

/// The user's file, which has to be there or to be made.
pub(super) fn file_to_write() -> Result<PathBuf, Failure> {
    file().ok_or_else(data::no_folder)
}

pub(super) fn told(error: StoreError) -> Failure {
    Failure::usage(error.to_string())
}
