//! The first of two readings: every row is checked, and nothing is sent.

use tc3::Violation;
use tc3_spec::{Json, Object};

use crate::error::{BulkError, BulkErrorKind};
use crate::input::{Input, Next, Place, Row};
use crate::job::{Job, Misfit};

/// What was found in an input.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Checked {
    /// How many rows there are, those that are refused among them.
    pub rows: u64,
    /// How many of them make no request that may be sent.
    pub refused: u64,
    /// How many have something that is remarked and not refused.
    pub remarked: u64,
    /// The first of these remarks, and where.
    pub first_remark: Option<(Place, String)>,
    /// The first row that has a member which is secret, if any has.
    pub first_secret: Option<Place>,
    /// The hash of the whole input, in hex.
    pub hash: String,
}

/// A row that may not be sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Refused {
    /// Where it stands.
    pub place: Place,
    /// Everything that is wrong with it, a line each.
    pub problems: Vec<String>,
}

/// Reads an input to its end and checks every row as the request of a single call is checked. Each that is refused is handed out
/// as it is met.
///
/// # Errors
///
/// Where the input cannot be read, has no rows, or something is wrong that all rows have in common.
pub fn check(job: &Job, input: &Input, mut refuse: impl FnMut(Refused)) -> Result<Checked, BulkError> {
    let mut rows = input.rows(job.action().request)?;
    let unread = |why: String| BulkError::new(BulkErrorKind::Input, format!("{}: {why}", input.path().display()));
    let mut checked =
        Checked { rows: 0, refused: 0, remarked: 0, first_remark: None, first_secret: None, hash: String::new() };
    loop {
        let (place, problems) = match rows.next() {
            Next::Row(row) => match problems(job, &row, &mut checked)? {
                None => (row.place, Vec::new()),
                Some(problems) => (row.place, problems),
            },
            Next::Malformed(place, why) => (place, vec![why]),
            Next::Unreadable(error) => return Err(unread(format!("it cannot be read: {error}"))),
            Next::End => break,
        };
        checked.rows += 1;
        if !problems.is_empty() {
            checked.refused += 1;
            refuse(Refused { place, problems });
        }
    }
    if checked.rows == 0 {
        return Err(unread("it has no rows".to_owned()));
    }
    checked.hash = rows.hash();
    Ok(checked)
}

/// What is wrong with a row, if anything is. What is only remarked is counted.
fn problems(job: &Job, row: &Row, checked: &mut Checked) -> Result<Option<Vec<String>>, BulkError> {
    let values = match row.values() {
        Ok(values) => values,
        Err(why) => return Ok(Some(vec![why])),
    };
    if checked.first_secret.is_none() && has_secret(&values, job.action().request) {
        checked.first_secret = Some(row.place);
    }
    match job.prepare(row.place.row, values, "") {
        Ok(ready) => {
            if let Some(remark) = ready.unsigned.warnings().first().map(Violation::to_string) {
                checked.remarked += 1;
                checked.first_remark.get_or_insert((row.place, remark));
            }
            Ok(None)
        }
        Err(Misfit::Row(problems)) => Ok(Some(problems)),
        Err(Misfit::All(error)) => Err(error),
    }
}

/// Whether one of the members that are there is secret.
fn has_secret(value: &Json<'_>, object: &Object) -> bool {
    match value {
        Json::List(elements) => elements.iter().any(|element| has_secret(element, object)),
        Json::Object(members) => members.iter().any(|(name, value)| {
            object.member(name).is_some_and(|member| {
                let is_there = !matches!(value, Json::Null);
                (member.sensitive && is_there) || member.object().is_some_and(|inner| has_secret(value, inner))
            })
        }),
        _ => false,
    }
}
