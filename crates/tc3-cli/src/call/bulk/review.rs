//! `tc3 bulk review`: the rows that may have been sent, each with its request and the action to look with, or what that answers; and
//! what was found out.

use tc3::CallOptions;
use tc3_bulk::queue::Queued;
use tc3_bulk::{BulkError, Called, Job, Ledger, Mark, check};
use tc3_hyper::Pacing;
use tc3_spec::{Json, ServiceEntry};

use super::look::{Look, not_looked};
use super::queue::open::{self, within};
use super::setup::{self, input, job, refused};
use crate::args::bulk::{Files, JobCall, Of, ReviewArgs};
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

/// A job whose rows are reviewed.
enum Held {
    Files(Files, Called),
    Queue(Box<Queued>),
}

/// Takes the marks, and prints what is left.
pub(super) fn run(args: ReviewArgs) -> Result<(), Failure> {
    if let Some(row) = args.done.iter().find(|row| args.again.contains(row)) {
        return Err(Failure::usage(format!("row {row} cannot be done and to be sent again: mark it once")));
    }
    let is_any = within(review(args))?;
    if is_any { Err(Failure::Ended(Status::Unshown.code())) } else { Ok(()) }
}

/// Whether rows are left.
async fn review(args: ReviewArgs) -> Result<bool, Failure> {
    let ReviewArgs { of, done, again, look: how } = args;
    let held = Held::open(of).await?;
    let called = held.called();
    let service = names::service(&called.service, Some(&called.version))?;
    let action = names::action(service, &called.action)?;
    let mut options = CallOptions::default();
    options.region.clone_from(&called.region);
    let job = job(service, action, options)?;
    let marked = async || held.marked(&job, &done, &again).await;
    match how.map(|how| (how, look(service, &job))) {
        None => told(marked().await?, &job, None),
        Some((_, Err(why))) => told(marked().await?, &job, Some(&not_looked(&why))),
        Some((how, Ok(look))) => looked(how, &look, &job, marked).await,
    }
}

impl Held {
    async fn open(of: Of) -> Result<Self, Failure> {
        match of {
            Of::Files(files) => {
                let called = Ledger::called(&files.output).map_err(|error| refused(&error))?;
                Ok(Self::Files(files, called))
            }
            Of::Queue(place) => open::job(&place).await.map(|queued| Self::Queue(Box::new(queued))),
        }
    }

    fn called(&self) -> &Called {
        match self {
            Self::Files(_, called) => called,
            Self::Queue(queued) => queued.called(),
        }
    }

    /// Takes the marks. The rows that are left are held by nobody from then on.
    async fn marked(&self, job: &Job, done: &[u64], again: &[u64]) -> Result<Vec<Row>, Failure> {
        let marks = [(done, Mark::Done), (again, Mark::SendAgain)];
        match self {
            Self::Files(files, _) => of_files(files, job, &marks),
            Self::Queue(queued) => of_queue(queued, &marks).await.map_err(|error| refused(&error)),
        }
    }
}

fn of_files(files: &Files, job: &Job, marks: &[(&[u64], Mark)]) -> Result<Vec<Row>, Failure> {
    let input = input(&files.input)?;
    let checked = check(job, &input, |_| {}).map_err(|error| refused(&error))?;
    let mut ledger = Ledger::open(&files.output, job, &checked).map_err(|error| refused(&error))?;
    for (rows, mark) in marks {
        ledger.mark(rows, *mark).map_err(|error| refused(&error))?;
    }
    let rows = ledger.to_review().map(|(row, _)| row).collect();
    let mut members = job.members(&input, &rows).map_err(|error| refused(&error))?;
    let row = |(row, line): (u64, &str)| Row { line: line.to_owned(), members: members.remove(&row) };
    Ok(ledger.to_review().map(row).collect())
}

async fn of_queue(queued: &Queued, marks: &[(&[u64], Mark)]) -> Result<Vec<Row>, BulkError> {
    for (rows, mark) in marks {
        queued.mark(rows, *mark).await?;
    }
    let rows = queued.to_review().await?;
    Ok(rows.into_iter().map(|row| Row { line: row.line, members: Some(row.members) }).collect())
}

/// By what the rows of a job are looked up, or why they cannot be.
fn look(service: &ServiceEntry, job: &Job) -> Result<Look, String> {
    let action = job.look().and_then(|name| service.action(name));
    Look::new(service, action.ok_or("no action is known that shows what became of it")?, job.action())
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
async fn looked(
    how: JobCall,
    look: &Look,
    job: &Job,
    marked: impl AsyncFnOnce() -> Result<Vec<Row>, Failure>,
) -> Result<bool, Failure> {
    let mut call = how.call(look.action, job.region().map(str::to_owned))?;
    log::start(call.verbose);
    preferences::fill(&mut call, look.action)?;
    let options = setup::options(&call);
    let client = setup::client(&call, look.action).await?.with_pacing(Pacing::documented()).build()?;
    let rows = marked().await?;
    let is_any = !rows.is_empty();
    for row in rows {
        let looked = look.look(&client, &options, row.members.as_ref()).await;
        print(line(row, job, Some(&looked)))?;
    }
    if !call.quiet {
        tell_of_clock(&client, None);
    }
    Ok(is_any)
}

/// The line of a row, with its members and what else stands behind them.
fn line(row: Row, job: &Job, behind: Option<&str>) -> String {
    let members = row.members.map(|values| masked::values(values, job.action().request).to_string());
    let (line, members) = (row.line.strip_suffix('}').unwrap_or(&row.line), members.as_deref().unwrap_or("null"));
    let behind = behind.map(|behind| format!(",{behind}")).unwrap_or_default();
    format!("{line},\"members\":{members}{behind}}}\n")
}
