//! Why something is not done, by the code that the service lists for that.

use tc3::codes;
use tc3_spec::{ServiceEntry, joined};

use super::kept::Memory;
use super::scope::Scope;
use super::ways::Known;
use crate::failure::Failure;

/// Where all these ids are, or the refusal of the first that is nowhere.
pub(super) fn all(kind: &Known, memory: &mut Memory, ids: &[String], scope: &Scope) -> Result<Vec<u64>, Failure> {
    let store = memory.store(kind.key());
    let place =
        |id: &String| store.find(id, scope).map(|item| item.at).ok_or_else(|| not_found(kind, kind.service, id));
    let mut places = ids.iter().map(place).collect::<Result<Vec<_>, _>>()?;
    places.sort_unstable();
    places.dedup();
    Ok(places)
}

/// There is no such resource.
pub(super) fn not_found(kind: &Known, service: &ServiceEntry, id: &str) -> Failure {
    let code = code(kind, service, &["NotFound", "NotExist", "NotExists"]);
    Failure::new(code.unwrap_or(codes::RESOURCE_NOT_FOUND), format!("there is no {} {id}", what(kind)))
}

/// There is one of this name.
pub(super) fn is_there(kind: &Known, service: &ServiceEntry, id: &str) -> Failure {
    let code = code(kind, service, &["AlreadyExist", "AlreadyExists", "Duplicate", "Duplicated", "Exist", "Exists"]);
    Failure::new(code.unwrap_or(codes::RESOURCE_IN_USE), format!("there is a {} {id} already", what(kind)))
}

/// Something is in it.
pub(super) fn in_use(kind: &Known, id: &str, child: &str, of: &str) -> Failure {
    let code = code(kind, kind.service, &["InUse", "DependencyConflict"]);
    let message = format!("{} {of} is in the {} {id}: end that first", joined(child, ' '), what(kind));
    Failure::new(code.unwrap_or(codes::RESOURCE_IN_USE), message)
}

pub(super) fn no_id_left(kind: &Known) -> Failure {
    Failure::new(codes::INTERNAL_ERROR, format!("the mock found no id for another {}", what(kind)))
}

fn what(kind: &Known) -> String {
    joined(kind.kind.name, ' ')
}

/// The code of a service that says one of these things: of this kind, by the name of it or of its id, else in general.
fn code(kind: &Known, service: &ServiceEntry, says: &[&str]) -> Option<&'static str> {
    let told = |code: &&&str| says.iter().any(|word| code.ends_with(word));
    let all = || service.codes().iter().filter(told);
    let subject = kind.kind.id.trim_end_matches("Id").trim_end_matches("ID");
    let names = [subject, kind.kind.name].map(|name| name.to_ascii_lowercase());
    // `InvalidVpcId.NotFound`, `ResourceNotFound.VpcNotExist`: the kind, and no other that begins or ends so.
    let is_of_kind = |code: &&&str| {
        let parts = code.split('.').map(|part| {
            let part = part.strip_prefix("Invalid").unwrap_or(part);
            let part = says.iter().find_map(|word| part.strip_suffix(word)).unwrap_or(part);
            part.trim_end_matches("Id").trim_end_matches("ID").to_ascii_lowercase()
        });
        parts.into_iter().any(|part| names.iter().any(|name| !name.is_empty() && *name == part))
    };
    let general = || all().find(|code| [codes::RESOURCE_NOT_FOUND, codes::RESOURCE_IN_USE].contains(code));
    all().find(is_of_kind).or_else(general).copied()
}
