//! Where a resource is: the values of the members that say so, as a request has them.

use tc3::record::{self, View};
use tc3_spec::{DynRecord, Object};

use super::json;

/// Members with the values that a resource was made with, or that a list was read with.
pub(super) type Scope = Box<[(Box<str>, Box<str>)]>;

/// What a request says of it, as far as it does.
pub(super) fn of_request(names: &[&'static str], request: &DynRecord) -> Scope {
    names.iter().filter_map(|name| Some(((*name).into(), scalar(request, name)?.into()))).collect()
}

/// A record of such an object that says it, and nothing else.
pub(super) fn record(object: &'static Object, scope: &Scope) -> DynRecord {
    let members = scope.iter().filter_map(|(name, value)| Some((&**name, json::scalar(object, name, value)?)));
    let mut record = DynRecord::new(object);
    // What does not fit is left out: it is nothing that an answer could echo.
    let _ = record::decode(&mut record, json::object(members).as_bytes());
    record
}

/// Whether two say nothing that contradicts each other.
pub(super) fn agree(one: &Scope, other: &Scope) -> bool {
    one.iter()
        .all(|(name, value)| other.iter().find(|(known, _)| known == name).is_none_or(|(_, known)| known == value))
}

/// A scalar of a request as text, if it is there: digits, where it is a number.
pub(super) fn scalar(request: &DynRecord, name: &str) -> Option<String> {
    let index = request.object().shape.index_of(name)?;
    text(request.view_at(index)).filter(|text| !text.is_empty())
}

/// One or several of them.
pub(super) fn scalars(request: &DynRecord, name: &str) -> Vec<String> {
    match request.object().shape.index_of(name).map(|index| request.view_at(index)) {
        Some(View::List(list)) => (0..list.count()).filter_map(|at| text(list.at(at)?.view())).collect(),
        Some(view) => text(view).into_iter().filter(|text| !text.is_empty()).collect(),
        None => Vec::new(),
    }
}

/// A scalar as text.
pub(super) fn text(view: View<'_>) -> Option<String> {
    match view {
        View::Text(text) => Some(text.to_owned()),
        View::Int(number) => Some(number.to_string()),
        View::Uint(number) => Some(number.to_string()),
        View::Bool(value) => Some(value.to_string()),
        View::Number(digits) => Some(digits.to_owned()),
        View::Float(number) => Some(number.to_string()),
        View::Absent | View::Binary(_) | View::List(_) | View::Object(_) => None,
    }
}
