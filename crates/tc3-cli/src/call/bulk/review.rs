//! `tc3 bulk review`: the rows that may have been sent, each with its request and the action to look with, or what that answers; and
//! what was found out.

use tc3::CallOptions;
use tc3_bulk::{Input, Job, Ledger, Mark, check};
use tc3_hyper::Pacing;
use tc3_spec::{Json, ServiceEntry};
use tokio::runtime::Builder;

use super::look::{Look, not_looked};
use super::setup::{self, input, job, refused};
use crate::args::bulk::{LookArgs, ReviewArgs};
use crate::call::send::tell_of_clock;
use crate::call::{log, preferences};
use crate::exit::{Failure, Status, print};
use crate::request::{masked, names};

/// A row that is to be reviewed.
struct Row {
    /// Its line of the list.
    line: String,
    /// What its request is made of, unless it makes none.
    members: Option<Json<'static>>,
}

/// Takes the marks, and prints what is left.
pub(super) fn run(mut args: ReviewArgs) -> Result<(), Failure> {
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
    let look = args.look.take().map(|how| (how, look(service, &job)));
    let is_any = match look {
        None => told(marked(&args, &job, &input)?, &job, None)?,
        Some((_, Err(why))) => told(marked(&args, &job, &input)?, &job, Some(&not_looked(&why)))?,
        Some((how, Ok(look))) => looked(how, &look, &job, || marked(&args, &job, &input))?,
    };
    if is_any { Err(Failure::Ended(Status::Unshown.code())) } else { Ok(()) }
}

/// By what the rows of a job are looked up, or why they cannot be.
fn look(service: &ServiceEntry, job: &Job) -> Result<Look, String> {
    let action = job.look().and_then(|name| service.action(name));
    Look::new(service, action.ok_or("no action is known that shows what became of it")?, job.action())
}

/// Takes the marks. The rows that are left are held by nobody from then on.
fn marked(args: &ReviewArgs, job: &Job, input: &Input) -> Result<Vec<Row>, Failure> {
    let checked = check(job, input, |_| {}).map_err(|error| refused(&error))?;
    let mut ledger = Ledger::open(&args.files.output, job, &checked).map_err(|error| refused(&error))?;
    ledger.mark(&args.done, Mark::Done).map_err(|error| refused(&error))?;
    ledger.mark(&args.again, Mark::SendAgain).map_err(|error| refused(&error))?;
    let rows = ledger.to_review().map(|(row, _)| row).collect();
    let mut members = job.members(input, &rows).map_err(|error| refused(&error))?;
    let row = |(row, line): (u64, &str)| Row { line: line.to_owned(), members: members.remove(&row) };
    Ok(ledger.to_review().map(row).collect())
}

/// Prints the rows, each with the same behind it. Whether there are any.
fn told(rows: Vec<Row>, job: &Job, behind: Option<&str>) -> Result<bool, Failure> {
    let is_any = !rows.is_empty();
    let lines: String = rows.into_iter().map(|row| line(row, job, behind)).collect();
    if is_any {
        print(lines)?;
    }
    Ok(is_any)
}

/// Prints the rows, each with what the look answers as soon as it does. Whether there are any. That there is a credential to look
/// with is known before anything is marked.
fn looked(
    how: LookArgs,
    look: &Look,
    job: &Job,
    marked: impl FnOnce() -> Result<Vec<Row>, Failure>,
) -> Result<bool, Failure> {
    let mut call = how.call(look.action, job.region().map(str::to_owned))?;
    log::start(call.verbose);
    preferences::fill(&mut call, look.action)?;
    let options = setup::options(&call);
    let runtime = Builder::new_current_thread().enable_io().enable_time().build().map_err(Failure::Runtime)?;
    let result = runtime.block_on(async {
        let client = setup::client(&call, look.action).await?.with_pacing(Pacing::documented()).build()?;
        let rows = marked()?;
        let is_any = !rows.is_empty();
        for row in rows {
            let looked = look.look(&client, &options, row.members.as_ref()).await;
            print(line(row, job, Some(&looked)))?;
        }
        if !call.quiet {
            tell_of_clock(&client, None);
        }
        Ok(is_any)
    });
    // Not dropped: that would wait for a name look-up that hangs.
    runtime.shutdown_background();
    result
}

/// The line of a row, with its members and what else stands behind them.
fn line(row: Row, job: &Job, behind: Option<&str>) -> String {
    let members = row.members.map(|values| masked::values(values, job.action().request).to_string());
    let (line, members) = (row.line.strip_suffix('}').unwrap_or(&row.line), members.as_deref().unwrap_or("null"));
    let behind = behind.map(|behind| format!(",{behind}")).unwrap_or_default();
    format!("{line},\"members\":{members}{behind}}}\n")
}
