//! `tc3 spec show`: the spec as JSON, for scripts to read.
//!
//! Keys are those of the spec files where they say the same. What does not hold, or was not written down, is left out.

mod form;
mod kinds;
mod value;

use tc3_spec::{ServiceEntry, catalogue, nearest};

use crate::answer::pretty;
use crate::exit::{Failure, print};
use crate::request::names;
use form::{ActionForm, DataForm, ServiceForm};
use kinds::KindForm;
use value::Pairs;

/// Prints a service, or one of its actions or objects. An action goes before an object of its name.
pub(super) fn run(service: &str, name: Option<&str>, version: Option<&str>) -> Result<(), Failure> {
    let service = names::service(service, version)?;
    let json = match name {
        None => json(&ServiceForm::of(service, catalogue())),
        Some(name) => match (names::action(service, name), service.object(name)) {
            (Ok(action), _) => json(&ActionForm::of(service, action)),
            (Err(_), Some(object)) => json(&DataForm::of(service, object)),
            (Err(_), None) => return Err(unknown(service, name)),
        },
    };
    print(pretty(&json?)?)
}

/// Prints the kinds of resources that a service keeps.
pub(super) fn kinds(service: &str, version: Option<&str>) -> Result<(), Failure> {
    let service = names::service(service, version)?;
    let kinds = service.kinds().iter().map(|kind| (kind.name, KindForm::of(kind))).collect();
    print(pretty(&json(&Pairs(kinds))?)?)
}

fn json(form: &impl serde::Serialize) -> Result<String, Failure> {
    serde_json::to_string(form).map_err(|error| Failure::Output(error.into()))
}

fn unknown(service: &ServiceEntry, name: &str) -> Failure {
    let known = service.actions().chain(service.objects());
    let hint = names::hint(nearest(name, known));
    let service = service.name();
    Failure::usage(format!("{name} is no action and no object of {service}{hint}; tc3 spec show {service} lists them"))
}
