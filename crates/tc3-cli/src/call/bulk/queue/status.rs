//! `tc3 bulk status`: how a job stands, or all of them.

use tc3_bulk::BulkError;
use tc3_bulk::queue::Queued;

use super::open::{queue, within};
use crate::args::bulk::StatusArgs;
use crate::call::bulk::setup::refused;
use crate::exit::{Failure, print};

/// Prints a line for each.
pub(in crate::call::bulk) fn run(args: &StatusArgs) -> Result<(), Failure> {
    let lines = within(async {
        let queue = queue(&args.place).await?;
        let names = match &args.place.job {
            Some(name) => vec![name.clone()],
            None => queue.jobs().await.map_err(|error| refused(&error))?,
        };
        let mut lines = String::new();
        for name in names {
            let queued = queue.job(&name).await.map_err(|error| refused(&error))?;
            lines.push_str(&line(&queued).await.map_err(|error| refused(&error))?);
        }
        Ok(lines)
    })?;
    if lines.is_empty() { Ok(()) } else { print(lines) }
}

async fn line(queued: &Queued) -> Result<String, BulkError> {
    let (standing, given_out) = (queued.standing().await?, queued.given_out().await?);
    let (called, counts) = (&standing.called, standing.counts);
    let told = serde_json::json!({
        "job": queued.name(),
        "service": called.service,
        "version": called.version,
        "action": called.action,
        "region": called.region,
        "rows": counts.rows,
        "submitted": standing.submitted,
        "done": counts.done,
        "failed": counts.failed,
        "review": counts.review,
        "dead": standing.dead,
        "open": counts.open(),
        "given_out": given_out,
    });
    Ok(format!("{told}\n"))
}
