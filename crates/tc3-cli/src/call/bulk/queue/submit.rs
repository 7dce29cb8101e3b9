//! `tc3 bulk submit`: checks all rows, and puts them into a queue.

use tc3::{CallOptions, Effect};
use tc3_bulk::{Checked, Job};

use super::open::{queue, warn, within};
use crate::args::bulk::SubmitArgs;
use crate::call::bulk::setup::{self, checked, input, refused};
use crate::call::preferences;
use crate::exit::{Failure, print};
use crate::request::{self, names};

/// So many characters of an input's hash are in the name of a job that is called after it.
const OF_HASH: usize = 12;

/// Prints the job, its rows, and how many of them were there already.
pub(in crate::call::bulk) fn run(mut args: SubmitArgs) -> Result<(), Failure> {
    let action = request::action(&args.call)?;
    preferences::fill(&mut args.call, action)?;
    let service = names::service(&args.call.service, args.call.version.as_deref())?;
    let mut options = CallOptions::default();
    options.region = args.call.region.clone();
    let job = setup::job(service, action, options)?;
    let input = input(&args.input)?;
    let checked = checked(&job, &input, args.call.quiet)?;
    let name = args.place.job.clone().unwrap_or_else(|| called_after(&job, &checked));
    let submitted = within(async {
        let queue = queue(&args.place).await?;
        if !args.call.quiet && !matches!(action.info.effect, Effect::Read) {
            warn(&queue);
        }
        let submitted = queue.submit(&name, &job, &input, &checked, args.allows_secrets).await;
        submitted.map_err(|error| refused(&error))
    })?;
    print(serde_json::json!({ "job": name, "rows": checked.rows, "before": submitted.before }).to_string())
}

/// A name that the same command finds again.
fn called_after(job: &Job, checked: &Checked) -> String {
    let hash = checked.hash.get(..OF_HASH).unwrap_or(&checked.hash);
    format!("{}-{hash}", job.action().name)
}
