//! `tc3 SERVICE ACTION`, `tc3 sign SERVICE ACTION`: from the arguments to the answer.

mod identity;
mod log;
mod network;
mod signed;

use tc3::{Advice, Error, RawAnswer, Unsigned};
use tc3_hyper::{ClientBuilder, RawReply};
use tc3_mock::Mock;
use tc3_spec::Action;
use tokio::runtime::Builder;

use crate::answer::{self, Filter};
use crate::args::{CallArgs, Purpose};
use crate::exit::{Failure, print, say};
use crate::request;

/// Calls an action, or shows what would be sent.
pub(crate) fn run(args: &CallArgs) -> Result<(), Failure> {
    log::start(args.verbose);
    let action = request::action(args)?;
    if args.purpose == Purpose::Skeleton {
        return print(answer::pretty(&request::skeleton(action.request).to_string())?);
    }
    check_signed(args, action)?;
    // What is wrong with it is told before anything is sent.
    let filter = args.filter.as_deref().map(Filter::new).transpose()?;
    // Neither other threads nor other drivers: they would cost a call more than its request does.
    let runtime = Builder::new_current_thread().enable_io().enable_time().build().map_err(Failure::Runtime)?;
    let result = runtime.block_on(carry_out(args, action, filter.as_ref()));
    // Not dropped: that would wait for a name look-up that hangs.
    runtime.shutdown_background();
    match result? {
        Outcome::Shown(text) => print(text),
        Outcome::Streamed => Ok(()),
        Outcome::Answered(answer) => answer::show(action, &answer, filter.as_ref()),
    }
}

fn check_signed(args: &CallArgs, action: &Action) -> Result<(), Failure> {
    if args.purpose == Purpose::Sign && !action.info.signed {
        return Err(Failure::usage(format!(
            "{} is sent without a signature; --dry-run shows the request",
            action.name
        )));
    }
    Ok(())
}

enum Outcome {
    /// What would have been sent.
    Shown(String),
    Answered(RawAnswer),
    /// Its events have been printed.
    Streamed,
}

async fn carry_out(args: &CallArgs, action: &'static Action, filter: Option<&Filter>) -> Result<Outcome, Failure> {
    let mock = match args.mock {
        // The name of its host says nothing of the service.
        true => Some(Mock::builder().with_default_service(action.info.service).start().await?),
        false => None,
    };
    let endpoint = match &mock {
        Some(mock) => Some(mock.endpoint()),
        None => args.endpoint.clone(),
    };
    let region = match mock {
        Some(_) => args.region.clone(),
        None => identity::region(args, action)?,
    };
    let client = network::client(&args.network, endpoint.as_ref());
    let unsigned = request::make(args, action, region, endpoint)?;
    let credential = match &mock {
        _ if !action.info.signed => None,
        Some(mock) => Some(mock.credential().clone()),
        None => Some(identity::credential(args).await?),
    };
    if args.purpose != Purpose::Send {
        let shown = signed::request(unsigned, credential, args.timestamp, args.purpose == Purpose::Sign)?;
        return Ok(Outcome::Shown(shown));
    }
    // Less than at the start: to read the request and to obtain a credential takes time too.
    let unsigned = match args.limit.left() {
        Some(left) => unsigned.with_timeout(left),
        None => unsigned,
    };
    let client = match credential {
        Some(credential) => client.with_credential(credential),
        None => client,
    };
    match send(args, action, &unsigned, client).await? {
        RawReply::Answer(answer) => Ok(Outcome::Answered(answer)),
        RawReply::Events(events) => {
            answer::events::show(action, events, filter, interrupted()).await.map(|()| Outcome::Streamed)
        }
    }
}

async fn send(
    args: &CallArgs,
    action: &'static Action,
    unsigned: &Unsigned,
    mut client: ClientBuilder,
) -> Result<RawReply<'static>, Failure> {
    if let Some(size) = args.max_response_size {
        client = client.with_max_response_size(size.get());
    }
    let client = client.build()?;
    let result = client.prepared_events(action.info, unsigned, interrupted()).await;
    if !args.quiet {
        tell_of_clock(client.clock_offset(), result.as_ref().err());
    }
    Ok(result?)
}

/// With a clock that is off each call takes an attempt more, or fails where it has only one. An error may say so itself.
fn tell_of_clock(ahead: i64, error: Option<&Error>) {
    let is_told = matches!(error.and_then(Error::advice), Some(Advice::SetClock { .. }));
    if ahead != 0 && !is_told {
        say("warning", Advice::SetClock { ahead });
    }
}

/// Ends when somebody presses Ctrl-C. Where that cannot be listened for, the process is ended from outside.
async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
