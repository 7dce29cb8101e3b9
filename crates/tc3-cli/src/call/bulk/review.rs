//! `tc3 bulk review`: the rows that may have been sent, each with its request and the action to look with; and what was found out.

use tc3::CallOptions;
use tc3_bulk::{Ledger, Mark, check};

use super::setup::{input, job, refused};
use crate::args::bulk::ReviewArgs;
use crate::exit::{Failure, Status, print};
use crate::request::{masked, names};

/// Takes the marks, and prints what is left.
pub(super) fn run(args: &ReviewArgs) -> Result<(), Failure> {
    if let Some(row) = args.done.iter().find(|row| args.again.contains(row)) {
        return Err(Failure::usage(format!("row {row} cannot be done and to be sent again: mark it once")));
    }
    let called = Ledger::called(&args.files.output).map_err(|error| refused(&error))?;
    let service = names::service(&called.service, Some(&called.version))?;
    let action = names::action(service, &called.action)?;
    let mut options = CallOptions::default();
    options.region = called.region;
    let job = job(service, action, options)?;
    let input = input(&args.files)?;
    let checked = check(&job, &input, |_| {}).map_err(|error| refused(&error))?;
    let mut ledger = Ledger::open(&args.files.output, &job, &checked).map_err(|error| refused(&error))?;
    ledger.mark(&args.done, Mark::Done).map_err(|error| refused(&error))?;
    ledger.mark(&args.again, Mark::SendAgain).map_err(|error| refused(&error))?;
    let rows = ledger.to_review().map(|(row, _)| row).collect();
    let mut members = job.members(&input, &rows).map_err(|error| refused(&error))?;
    let mut listed = String::new();
    for (row, line) in ledger.to_review() {
        let request = members.remove(&row).map(|values| masked::values(values, action.request).to_string());
        let line = line.strip_suffix('}').unwrap_or(line);
        listed.push_str(&format!("{line},\"members\":{}}}\n", request.as_deref().unwrap_or("null")));
    }
    if listed.is_empty() {
        return Ok(());
    }
    print(listed)?;
    Err(Failure::Ended(Status::Unshown.code()))
}
