//! An action that is called again and again, until its answer has what is waited for.

use tc3::wait::WaitEnd;
use tc3::{RawAnswer, Unsigned};
use tc3_hyper::{Client, WaitError};

use super::calling::{Call, Outcome};
use super::send::{interrupted, limited};
use super::wanted::Wanted;
use crate::exit::{Failure, Status, say};

impl Call<'_> {
    /// Waits. The last answer is shown either way.
    pub(super) async fn wait(&self, client: &Client, unsigned: Unsigned, wanted: &Wanted) -> Result<Outcome, Failure> {
        let Self { args, action, .. } = *self;
        let unsigned = limited(unsigned, args.limit.given());
        let waiting = client.wait_prepared(action.info, &unsigned, wanted).until(interrupted());
        let is_quiet = args.quiet;
        let waiting = waiting.on_progress(move |progress| {
            if !is_quiet {
                say("note", progress);
            }
        });
        Ok(match waiting.await {
            Ok(answer) => Outcome::Answered(Some(answer), None),
            Err(error) => {
                let status = status(&error);
                let (error, last) = error.into_parts();
                let failure = match status {
                    Some(status) => Failure::NotReached(error, status),
                    None => error.into(),
                };
                Outcome::Answered(last, Some(failure))
            }
        })
    }
}

/// How it ended, where answers came and no call failed.
fn status(error: &WaitError<RawAnswer>) -> Option<Status> {
    Some(match error.why()? {
        WaitEnd::NotInTime { .. } => Status::NoAnswer,
        _ => Status::Refused,
    })
}
