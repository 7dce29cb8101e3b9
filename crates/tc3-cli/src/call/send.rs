//! A request, sent to whoever answers it.

use core::time::Duration;

use tc3::{Advice, Credential, Error, Unsigned};
use tc3_hyper::{Client, ClientBuilder, RawReply};

use super::calling::{Call, Outcome};
use crate::answer;
use crate::args::CallArgs;
use crate::exit::{Failure, say};

/// The client that sends it, and takes answers as large as the options say.
pub(super) fn client(
    args: &CallArgs,
    mut client: ClientBuilder,
    credential: Option<Credential>,
) -> Result<Client, Error> {
    if let Some(credential) = credential {
        client = client.with_credential(credential);
    }
    if let Some(size) = args.max_response_size {
        client = client.with_max_response_size(size.get());
    }
    client.build()
}

impl Call<'_> {
    /// Sends it once, and prints what comes as a stream.
    pub(super) async fn send(&self, client: &Client, unsigned: Unsigned) -> Result<Outcome, Failure> {
        let Self { args, action, .. } = *self;
        // Less than at the start: to read the request and to obtain a credential takes time too.
        let unsigned = limited(unsigned, args.limit.left());
        match client.prepared_events(action.info, &unsigned, interrupted()).await? {
            RawReply::Answer(answer) => Ok(Outcome::Answered(Some(answer), None)),
            RawReply::Events(events) => {
                answer::events::show(action, events, self.filter.as_ref(), self.layout(), interrupted()).await?;
                Ok(Outcome::Streamed)
            }
        }
    }
}

/// The request with this time limit; without one, the client has its own.
pub(super) fn limited(unsigned: Unsigned, limit: Option<Duration>) -> Unsigned {
    match limit {
        Some(limit) => unsigned.with_timeout(limit),
        None => unsigned,
    }
}

/// With a clock that is off each call takes an attempt more, or fails where it has only one. An error may say so itself.
pub(super) fn tell_of_clock(client: &Client, error: Option<&Error>) {
    let ahead = client.clock_offset();
    let is_told = matches!(error.and_then(Error::advice), Some(Advice::SetClock { .. }));
    if ahead != 0 && !is_told {
        say("warning", Advice::SetClock { ahead });
    }
}

/// Ends when somebody presses Ctrl-C. Where that cannot be listened for, the process is ended from outside.
pub(super) async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
