//! `tc3 bulk SERVICE ACTION`: checks all rows, then sends those that are open.

use std::collections::BTreeSet;

use tc3::{Effect, USUAL_RATE};
use tc3_bulk::{Counts, Job, Ledger, Pace};
use tc3_hyper::Client;
use tc3_spec::Json;
use tokio::runtime::Builder;

use super::ended::{end, stop_at_interrupt};
use super::meter::Meter;
use super::setup::{self, bulk, checked, input, job, refused};
use crate::args::bulk::{Rate, RowsArgs};
use crate::call::send::tell_of_clock;
use crate::call::{log, preferences};
use crate::exit::{Failure, print};
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
    let input = input(&args.files.input)?;
    let checked = checked(&job, &input, args.call.quiet)?;
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
        let bulk = bulk(&args.working, client.clone(), job, pace);
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

/// The client that sends rows, and the pace that both keep.
async fn client(args: &RowsArgs, job: &Job) -> Result<(Client, Option<Pace>), Failure> {
    let mut client = setup::client(&args.call, job.action()).await?;
    let pace = match args.working.rate {
        Rate::Documented => Some(Pace::documented()),
        Rate::PerSecond(rate) => Some(Pace::per_second(rate)),
        Rate::Unpaced => None,
    };
    if let Some(pace) = &pace {
        client = client.with_pacing(pace.clone());
    }
    Ok((client.build()?, pace))
}

/// What would be sent, for people and programs: numbers, and of the rows the first, without what is secret.
fn dry_run(args: &RowsArgs, job: &Job, counts: Counts, first: Option<Json<'static>>) -> String {
    let info = &job.action().info;
    let rate = match args.working.rate {
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
        "connections": args.working.connections,
        "rate": rate,
    });
    let told = told.to_string();
    let first = first.map(|values| masked::values(values, job.action().request).to_string());
    // As text, with all its digits, which a tree would not keep.
    let (told, first) = (told.strip_suffix('}').unwrap_or(&told), first.as_deref().unwrap_or("null"));
    format!("{told},\"first\":{first}}}")
}
