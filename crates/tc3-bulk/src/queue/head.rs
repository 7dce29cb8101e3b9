//! What the store says of a job as a whole.

use std::collections::HashMap;

use crate::error::{BulkError, BulkErrorKind};
use crate::journal::Called;
use crate::journal::line::Head;
use crate::row::Counts;

/// The form of jobs that this program keeps in a store, and the only one that it reads.
pub(super) const FORM: u32 = 1;

/// How a job stands.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Standing {
    /// What is called for each row, and where.
    pub called: Called,
    /// What is known of the rows. Those that are dead letters are to be reviewed, too.
    pub counts: Counts,
    /// How many of the rows are in the store so far.
    pub submitted: u64,
    /// How many were given out too often without coming to an end.
    pub dead: u64,
}

/// The fields of a head as they are kept.
pub(super) type Fields = HashMap<String, String>;

/// The fields of a job that begins.
pub(super) fn begun(head: &Head) -> Vec<(&'static str, String)> {
    let Head { service, version, action, region, input, rows, job, .. } = head;
    vec![
        ("form", FORM.to_string()),
        ("service", service.clone()),
        ("version", version.clone()),
        ("action", action.clone()),
        ("region", region.clone().unwrap_or_default()),
        ("input", input.clone()),
        ("rows", rows.to_string()),
        ("job", job.clone()),
        ("submitted", "0".to_owned()),
    ]
}

/// Reads a head.
pub(super) fn read(name: &str, fields: &Fields) -> Result<(Head, Standing), BulkError> {
    if fields.is_empty() {
        return Err(broken(format!("the queue has no job {name}")));
    }
    let text = |field: &str| fields.get(field).cloned().unwrap_or_default();
    if text("form") != FORM.to_string() {
        let form = text("form");
        return Err(broken(format!("job {name} is of form {form}, and this program knows form {FORM}: use its own")));
    }
    let rows = text("rows").parse();
    let rows = rows.map_err(|_| broken(format!("the head of job {name} is broken")))?;
    let number = |field: &str| text(field).parse().unwrap_or(0_u64);
    let [service, version, action] = ["service", "version", "action"].map(text);
    let region = Some(text("region")).filter(|region| !region.is_empty());
    let (dead, submitted) = (number("dead"), number("submitted"));
    let counts = Counts { rows, done: number("done"), failed: number("failed"), review: number("review") + dead };
    let called =
        Called { service: service.clone(), version: version.clone(), action: action.clone(), region: region.clone() };
    let (input, job) = (text("input"), text("job"));
    let head = Head { form: crate::journal::line::FORM, service, version, action, region, input, rows, job };
    Ok((head, Standing { called, counts, submitted, dead }))
}

fn broken(why: String) -> BulkError {
    BulkError::new(BulkErrorKind::Queue, why)
}
