//! What stands at a path, in a record and in JSON text.

use serde_json::value::RawValue;

use crate::pages::paging::MemberPath;
use crate::query;
use crate::record::{Place, Record, View};

/// What a record has there. Absent where the path leads nowhere.
pub(super) fn in_record<'a>(record: &'a dyn Record, path: MemberPath) -> View<'a> {
    let Some((last, way)) = path.split_last() else { return View::Absent };
    let member = |record: &'a dyn Record, name| {
        let index = record.shape().index_of(name)?;
        record.get(index).map(Place::view)
    };
    let holder = way.iter().try_fold(record, |record, name| match member(record, name) {
        Some(View::Object(inner)) => Some(inner),
        _ => None,
    });
    holder.and_then(|record| member(record, last)).unwrap_or(View::Absent)
}

/// The text of what a JSON object has there. None where the path leads nowhere; of two members of one name it is the last.
pub(super) fn in_json<'a>(object: &'a str, path: MemberPath) -> Option<&'a str> {
    path.iter().try_fold(object, |text, name| {
        let members = query::members_of_json(text).ok()?;
        members.iter().rev().find(|(other, _)| other == name).map(|(_, value)| RawValue::get(value))
    })
}
