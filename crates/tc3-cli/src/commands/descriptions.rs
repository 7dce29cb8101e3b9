//! The descriptions that the user has added: in the user's data folder.

use tc3_bindgen::docs::{Entry, ServiceDocs, Store, StoreError};
use tc3_spec::ServiceEntry;

use super::data;
use crate::exit::{Failure, say};

/// What is said of the wanted parts of a service, and by whom. Without the user's descriptions all else still works: what is wrong
/// with them is only a warning.
pub(crate) fn of(service: &ServiceEntry, wanted: impl FnMut(Entry<'_>) -> bool) -> Option<(String, ServiceDocs)> {
    find()?.of(service, wanted).unwrap_or_else(|problem| {
        say("warning", format_args!("{problem}; tc3 spec docs add PATH writes it anew"));
        None
    })
}

/// The user's folder, which has to be there or to be made.
pub(super) fn open() -> Result<Store, Failure> {
    find().ok_or_else(data::no_folder)
}

pub(super) fn told(error: StoreError) -> Failure {
    Failure::usage(error.to_string())
}

/// The user's folder; none if the environment names none.
fn find() -> Option<Store> {
    Some(Store::at(data::folder()?.join("docs")))
}
