//! `tc3 bulk work`: a worker on a job, beside any number of others.

use tc3::Effect;
use tc3_bulk::Pace;
use tc3_bulk::queue::Queue;
use tc3_hyper::Client;
use tc3_spec::Action;

use super::open::{queue, warn, within};
use crate::args::CallArgs;
use crate::args::bulk::{Rate, WorkArgs};
use crate::call::bulk::ended::{end, stop_at_interrupt};
use crate::call::bulk::meter::Meter;
use crate::call::bulk::setup::{self, bulk, refused};
use crate::call::send::tell_of_clock;
use crate::call::{log, preferences};
use crate::exit::Failure;
use crate::request::names;

/// Sends rows until all are settled, and tells how that ended.
pub(in crate::call::bulk) fn run(args: WorkArgs) -> Result<(), Failure> {
    let report = within(async {
        let queue = queue(&args.place).await?;
        let name = args.place.job.as_deref().unwrap_or_default();
        let queued = queue.job(name).await.map_err(|error| refused(&error))?;
        let called = queued.called();
        let service = names::service(&called.service, Some(&called.version))?;
        let action = names::action(service, &called.action)?;
        let mut call = args.call.call(action, called.region.clone())?;
        log::start(call.verbose);
        preferences::fill(&mut call, action)?;
        // Where it is called is the job's to say, whatever is preferred here.
        call.region.clone_from(&called.region);
        let job = setup::job(service, action, setup::options(&call))?;
        if !call.quiet && !matches!(action.info.effect, Effect::Read) {
            warn(&queue);
        }
        let (client, pace) = client(&call, action, &queue, &args.working.rate, args.rate_name.as_deref()).await?;
        let bulk = bulk(&args.working, client.clone(), job, pace);
        tokio::spawn(stop_at_interrupt(bulk.stop()));
        let meter = (!call.quiet).then(|| Meter::start(bulk.progress()));
        let report = bulk.work(queued, args.reclaim).await.map_err(|error| refused(&error));
        drop(meter);
        if !call.quiet {
            tell_of_clock(&client, None);
        }
        report
    })?;
    end(report)
}

/// The client that sends rows, and the pace that it shares with all who call with the same secret id, or by the same name.
async fn client(
    call: &CallArgs,
    action: &Action,
    queue: &Queue,
    rate: &Rate,
    rate_name: Option<&str>,
) -> Result<(Client, Option<Pace>), Failure> {
    let (mut client, secret_id) = setup::client_of(call, action).await?;
    let who = rate_name.or(secret_id.as_deref()).unwrap_or_default();
    let region = call.region.as_deref();
    let pace = match rate {
        Rate::Documented => Some(Pace::over(queue.pace(who, region, None))),
        Rate::PerSecond(rate) => Some(Pace::over(queue.pace(who, region, Some(*rate)))),
        Rate::Unpaced => None,
    };
    if let Some(pace) = &pace {
        client = client.with_pacing(pace.clone());
    }
    Ok((client.build()?, pace))
}
