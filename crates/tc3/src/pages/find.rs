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

/// A JSON object that was read as far as its own members.
pub(super) struct Json<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Json<'a> {
    /// Text that is no object has no members.
    pub(super) fn of(object: &'a str) -> Self {
        Self(query::members_of_json(object).unwrap_or_default())
    }

    /// The text of what it has there. None where the path leads nowhere; of two members of one name it is the last.
    pub(super) fn at(&self, path: MemberPath) -> Option<&'a str> {
        let (name, rest) = path.split_first()?;
        let value = self.0.iter().rev().find(|(other, _)| other == name).map(|(_, value)| RawValue::get(value))?;
        if rest.is_empty() { Some(value) } else { Self::of(value).at(rest) }
    }
}
