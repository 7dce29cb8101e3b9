//! A record that was built from the spec at run time: what a generated struct is, without the struct.

mod loose;
mod read;
mod record;
mod values;

use std::collections::HashSet;

use tc3::{Binary, Level, Problem, Violation};

use crate::json::Json;
use crate::model::{Action, Object};
pub use loose::Loose;
pub use record::DynRecord;

impl DynRecord {
    /// A record with the values of a JSON object, and everything in which those do not fit the spec: members that it
    /// does not know, values of another type, nulls in lists, too deep a nesting. What does not fit is left out. The first
    /// hundred misfits are listed, and how many more there are: [`Problem::More`].
    ///
    /// Converts what [`tc3::record::decode`] converts; null is absent, and a number keeps its digits where text or a float
    /// holds it. Rules are not looked at: see
    /// [`DynRecord::checked`].
    pub fn from_json(object: &'static Object, value: &Json<'_>) -> (Self, Vec<Violation>) {
        let mut record = Self::new(object);
        let found = read::fill(&mut record, value, &[], &mut is_converted);
        (record, found.into_violations())
    }

    /// A record with the values of a JSON object, and everything that is wrong with it: first how it does not fit the
    /// spec, then what it lacks and which rules it breaks.
    ///
    /// A value that does not fit is told once: it is not called missing on top of that. Where there are more misfits than
    /// are listed, nobody asks about rules, and they are not looked at.
    pub fn checked(object: &'static Object, value: &Json<'_>) -> (Self, Vec<Violation>) {
        Self::checked_with(object, value, &[])
    }

    /// The same with members that JSON cannot hold, by their names. They come over those of the JSON value.
    pub fn checked_with(
        object: &'static Object,
        value: &Json<'_>,
        binary: &[(String, Binary)],
    ) -> (Self, Vec<Violation>) {
        Self::checked_as(object, value, binary, &mut is_converted)
    }

    /// The same for who decides what is taken of a value that is not quite as the spec declares it: of each such place it is
    /// asked once. What it does not take does not fit.
    ///
    /// [`from_json`](Self::from_json) and those above take all but [`Loose::TextForList`].
    ///
    /// ```
    /// use tc3_spec::leak::leak;
    /// use tc3_spec::{DynRecord, Json, Kind, Loose, Member, Object};
    ///
    /// let object = leak(Object::new("Request", "", vec![Member::new("TaskId", Kind::Int64)], Vec::new()));
    /// let value = Json::parse(r#"{"TaskId": "1698"}"#)?;
    /// let violations = |taken: bool| {
    ///     DynRecord::checked_as(object, &value, &[], &mut |loose| loose == Loose::IntegerInText && taken).1
    /// };
    /// assert!(violations(true).is_empty());
    /// assert_eq!(violations(false)[0].to_string(), "TaskId must be int64, not a string");
    /// # Ok::<(), tc3_spec::JsonError>(())
    /// ```
    pub fn checked_as(
        object: &'static Object,
        value: &Json<'_>,
        binary: &[(String, Binary)],
        takes: &mut dyn FnMut(Loose) -> bool,
    ) -> (Self, Vec<Violation>) {
        let mut record = Self::new(object);
        let mut found = read::fill(&mut record, value, binary, takes);
        if !found.is_full(Level::Error) {
            let misfits: HashSet<_> = found.listed().iter().map(|violation| violation.path.clone()).collect();
            tc3::check::check_into(&record, &mut found, &|violation| follows_from(violation, &misfits));
        }
        (record, found.into_violations())
    }
}

/// What [`tc3::record::decode`] takes, too.
fn is_converted(loose: Loose) -> bool {
    loose != Loose::TextForList
}

/// Everything that is wrong with a request as JSON. [`DynRecord::checked`] also keeps the record.
pub fn check(action: &Action, request: &Json<'_>) -> Vec<Violation> {
    DynRecord::checked(action.request, request).1
}

/// Whether what a rule reports is only so because something at or around its place did not fit.
fn follows_from(violation: &Violation, misfits: &HashSet<String>) -> bool {
    let Violation { path, problem, .. } = violation;
    let ends = path.match_indices('.').map(|(end, _)| end).chain([path.len()]);
    let is_around = ends.filter_map(|end| path.get(..end)).any(|above| misfits.contains(above));
    let inside = |member: &String| if path.is_empty() { member.clone() } else { format!("{path}.{member}") };
    let is_among = |members: &[String]| members.iter().any(|member| misfits.contains(&inside(member)));
    // A misfit of the whole has an empty path, and everything follows from it.
    is_around || misfits.contains("") || matches!(problem, Problem::NoneOf { members } if is_among(members))
}

#[cfg(test)]
mod tests;
