//! `tc3 bulk SERVICE ACTION`: checks all rows, then sends those that are open.

use std::collections::BTreeSet;
use std::process;

use tc3::{Effect, Error, ErrorKind, USUAL_RATE};
use tc3_bulk::{Bulk, Checked, Counts, End, Job, Ledger, Pace, Report, Stop, check};
use tc3_hyper::Client;
use tc3_spec::Json;
use tokio::runtime::Builder;

use super::meter::{Meter, wipe};
use super::setup::{self, input, job, refused};
use crate::args::bulk::{Rate, RowsArgs};
use crate::call::send::{interrupted, tell_of_clock};
use crate::call::{log, preferences};
use crate::exit::{Failure, Status, print, say};
use crate::request::{self, masked, names};

/// The row that a dry run shows.
const FIRST: u64 = 1;

/// Checks, and sends unless it is only to be told what would be sent.
pub(super) fn run(mut args: RowsArgs) -> Result<(), Failure> {
    log::start(args.call.verbose);
    let action = request::action(&args.call)?;
    preferences::fill(&mut args.call, action)?;
    let service = names::service(&args.call.service, args.call.version.as_deref())?;
    let job = job(service, action, setup::options(&args.call))?;
    let input = input(&args.files)?;
    let checked = checked(&args, &job, &input)?;
    if args.is_dry_run {
        let counts = Ledger::look(&args.files.output, &job, &checked).map_err(|error| refused(&error))?;
        let first = job.members(&input, &BTreeSet::from([FIRST])).map_err(|error| refused(&error))?.remove(&FIRST);
        return print(dry_run(&args, &job, counts, first));
    }
    // Neither other threads nor other drivers, as for a call.
    let runtime = Builder::new_current_thread().enable_io().enable_time().build().map_err(Failure::Runtime)?;
    let report = runtime.block_on(async {
        let (client, pace) = client(&args, &job).await?;
        let ledger = Ledger::open(&args.files.output, &job, &checked).map_err(|error| refused(&error))?;
        let mut bulk = Bulk::new(client.clone(), job).with_connections(args.connections);
        if let Some(pace) = pace {
            bulk = bulk.with_pace(pace);
        }
        if let Some(failures) = args.stop_after {
            bulk = bulk.with_stop_after(failures);
        }
        tokio::spawn(stop_at_interrupt(bulk.stop()));
        let meter = (!args.call.quiet).then(|| Meter::start(bulk.progress()));
        let report = bulk.run(&input, ledger).await.map_err(|error| refused(&error));
        drop(meter);
        if !args.call.quiet {
            tell_of_clock(&client, None);
        }
        report
    });
    // Not dropped: that would wait for a name look-up that hangs.
    runtime.shutdown_background();
    end(report?)
}

/// Checks all rows; those that are refused are told, each with all that is wrong with it.
fn checked(args: &RowsArgs, job: &Job, input: &tc3_bulk::Input) -> Result<Checked, Failure> {
    let checked = check(job, input, |refused| {
        for problem in &refused.problems {
            say("error", format_args!("row {} (line {}): {problem}", refused.place.row, refused.place.line));
        }
    });
    let checked = checked.map_err(|error| refused(&error))?;
    if checked.refused > 0 {
        let Checked { refused, rows, .. } = checked;
        return Err(Failure::usage(format!("{refused} of {rows} rows are refused: nothing was sent")));
    }
    if let Some((place, remark)) = checked.first_remark.as_ref().filter(|_| !args.call.quiet) {
        let of = checked.remarked;
        say("warning", format_args!("{of} rows are remarked, the first is row {}: {remark}", place.row));
    }
    Ok(checked)
}

/// The client that sends rows, and the pace that both keep.
async fn client(args: &RowsArgs, job: &Job) -> Result<(Client, Option<Pace>), Failure> {
    let mut client = setup::client(&args.call, job.action()).await?;
    let pace = match args.rate {
        Rate::Documented => Some(Pace::documented()),
        Rate::PerSecond(rate) => Some(Pace::per_second(rate)),
        Rate::Unpaced => None,
    };
    if let Some(pace) = &pace {
        client = client.with_pacing(pace.clone());
    }
    Ok((client.build()?, pace))
}

/// The first Ctrl-C lets calls in flight end, a second one ends all at once.
async fn stop_at_interrupt(stop: Stop) {
    interrupted().await;
    stop.ask();
    wipe();
    say("note", "no further row is sent; once more ends the calls in flight, too");
    interrupted().await;
    wipe();
    process::exit(Status::Interrupted.code().into());
}

/// What would be sent, for people and programs: numbers, and of the rows the first, without what is secret.
fn dry_run(args: &RowsArgs, job: &Job, counts: Counts, first: Option<Json<'static>>) -> String {
    let info = &job.action().info;
    let rate = match args.rate {
        Rate::Documented => serde_json::json!(info.rate_limit.unwrap_or(USUAL_RATE.get())),
        Rate::PerSecond(rate) => rate.get().into(),
        Rate::Unpaced => serde_json::Value::Null,
    };
    let effect = match info.effect {
        Effect::Read => "reads",
        Effect::Idempotent => "changes, and may be repeated with its client token",
        Effect::Change => "changes",
        Effect::Unknown => "is not known, and so taken for a change",
    };
    let told = serde_json::json!({
        "service": info.service,
        "version": info.version,
        "action": info.name,
        "region": job.region(),
        "effect": effect,
        "rows": counts.rows,
        "to_send": counts.open(),
        "connections": args.connections,
        "rate": rate,
    });
    let told = told.to_string();
    let first = first.map(|values| masked::values(values, job.action().request).to_string());
    // As text, with all its digits, which a tree would not keep.
    let (told, first) = (told.strip_suffix('}').unwrap_or(&told), first.as_deref().unwrap_or("null"));
    format!("{told},\"first\":{first}}}")
}

/// Tells how it ended: the numbers as the result, the rest in words.
fn end(report: Report) -> Result<(), Failure> {
    let Report { moment, end, mut unrecorded, .. } = report;
    let counts = moment.counts;
    let told = serde_json::json!({
        "rows": counts.rows,
        "done": counts.done,
        "failed": counts.failed,
        "review": counts.review,
        "open": counts.open(),
    });
    print(told.to_string())?;
    if !unrecorded.is_empty() {
        unrecorded.sort_unstable();
        let rows: Vec<_> = unrecorded.iter().map(u64::to_string).collect();
        say("error", format_args!("sent, and what came of it is not recorded: row {}", rows.join(", ")));
    }
    let status = match end {
        End::Disk(why) => {
            say("error", format_args!("{why}; no further row is sent: make room, and run the same again"));
            Status::NoAnswer
        }
        End::Asked => Status::Interrupted,
        End::Input(why) => {
            say("error", format_args!("the input: {why}; no further row is sent"));
            if counts.review > 0 { Status::Unshown } else { Status::Refused }
        }
        End::Hopeless(kind, why) => {
            say("error", format_args!("{why}; no further row is sent: each would fail by it"));
            return Err(Failure::Ended(hopeless(kind, counts, moment.ended - moment.unsent)));
        }
        _ if counts.review > 0 => Status::Unshown,
        _ if counts.failed + counts.open() > 0 => Status::Refused,
        _ => Status::Done,
    };
    if counts.review > 0 {
        say("note", format_args!("{} rows are to be reviewed: tc3 bulk review tells which", counts.review));
    }
    if status == Status::Done { Ok(()) } else { Err(Failure::Ended(status.code())) }
}

/// The status where every row would fail by the same. Where nothing was done at all it is that of a call which fails so.
fn hopeless(kind: ErrorKind, counts: Counts, carried_out: u64) -> u8 {
    match (counts.review, carried_out) {
        (0, 0) => Failure::from(Error::new(kind, "")).status(),
        (0, _) => Status::Refused.code(),
        _ => Status::Unshown.code(),
    }
}
