//! `tc3 SERVICE ACTION`, `tc3 sign SERVICE ACTION`: from the arguments to the answer. `tc3 whoami`: who would call.

#[cfg(feature = "bulk")]
pub(crate) mod bulk;
mod calling;
mod confirm;
mod log;
mod pages;
mod preferences;
mod send;
mod signed;
mod wait;
mod wanted;
pub(crate) mod whoami;

use tc3::{RawAnswer, RegionUse};
use tc3_mock::{DEFAULT_REGION, Mock};
use tc3_spec::{Action, skeleton};
use tokio::runtime::Builder;

use self::calling::{Call, Outcome};
use self::wanted::Wanted;
use crate::answer;
use crate::args::{CallArgs, Purpose};
use crate::ask;
use crate::caller::identity::{self, Caller};
use crate::caller::{network, terminal};
use crate::exit::{Failure, print};
use crate::request;

/// Calls an action, or shows what would be sent.
pub(crate) fn run(mut args: CallArgs) -> Result<(), Failure> {
    log::start(args.verbose);
    let action = request::action(&args)?;
    if args.purpose == Purpose::Skeleton {
        return print(answer::pretty(&skeleton(action.request).to_string())?);
    }
    check_signed(&args, action)?;
    if args.ask.is_some() {
        terminal::check("--ask")?;
    }
    preferences::fill(&mut args, action)?;
    // What is wrong with it is told before anybody is asked, and anything is sent.
    let filter = args.filter.as_ref().map(|(called, text)| answer::filter(called, text)).transpose()?;
    let paging = request::paging(&args, action)?;
    if confirm::is_needed(&args, action) {
        confirm::check()?;
    }
    let wanted = args.waiter.as_ref().map(|waiter| Wanted::new(waiter, action)).transpose()?;
    if args.ask.is_some() {
        let answers = args.limit.spare(|| ask::answers(&args, action))?;
        answers.put(&mut args);
    }
    let call = Call { args: &args, action, filter, paging, wanted };
    // Neither other threads nor other drivers: they would cost a call more than its request does.
    let runtime = Builder::new_current_thread().enable_io().enable_time().build().map_err(Failure::Runtime)?;
    let result = runtime.block_on(call.carry_out());
    // Not dropped: that would wait for a name look-up that hangs.
    runtime.shutdown_background();
    call.show(result?)
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

impl Call<'_> {
    async fn carry_out(&self) -> Result<Outcome, Failure> {
        let Self { args, action, .. } = *self;
        let mock = match args.mock {
            // The name of its host says nothing of the service.
            // Nothing was made before that a request could name.
            true => Some(Mock::builder().with_default_service(action.info.service).without_memory().start().await?),
            false => None,
        };
        let endpoint = match &mock {
            Some(mock) => Some(mock.endpoint()),
            None => args.endpoint.clone(),
        };
        let region = match mock {
            Some(_) => mock_region(args, action),
            None => args.region.clone(),
        };
        let client = network::client(&args.network, endpoint.as_ref());
        let request = request::make(args, action, region, endpoint)?;
        let unsigned = request.prepare()?;
        if !args.quiet {
            request::warn(&unsigned, action);
        }
        let caller = match &mock {
            _ if !action.info.signed => None,
            Some(mock) => Some(Caller::new(mock.credential().clone(), "the mock")),
            None => Some(identity::caller(args).await?),
        };
        if args.purpose != Purpose::Send {
            let credential = caller.map(|caller| caller.credential);
            let shown = signed::request(unsigned, credential, args.timestamp, args.purpose == Purpose::Sign)?;
            return Ok(Outcome::Shown(shown));
        }
        if confirm::is_needed(args, action) {
            args.limit.spare(|| self.confirm(&request, &unsigned, caller.as_ref()))?;
        }
        let client = send::client(args, client, caller.map(|caller| caller.credential))?;
        let outcome = match (self.paging, &self.wanted) {
            (Some(paging), _) => self.read_pages(&client, paging, request).await,
            (None, Some(wanted)) => self.wait(&client, unsigned, wanted).await,
            (None, None) => self.send(&client, unsigned).await,
        };
        if !args.quiet {
            send::tell_of_clock(&client, outcome.as_ref().map_or_else(Failure::error, Outcome::error));
        }
        outcome
    }

    fn show(&self, outcome: Outcome) -> Result<(), Failure> {
        let show = |answer: &RawAnswer| answer::show(self.action, answer, self.filter.as_ref(), self.layout());
        match outcome {
            Outcome::Shown(text) => print(text),
            Outcome::Streamed => Ok(()),
            Outcome::Answered(answer, failure) => {
                let shown = answer.as_ref().map_or(Ok(()), show);
                failure.map_or(shown, Err)
            }
        }
    }
}

/// The region that a mock is asked in.
fn mock_region(args: &CallArgs, action: &Action) -> Option<String> {
    let is_needed = action.info.region == RegionUse::Needed;
    args.region.clone().or_else(|| is_needed.then(|| DEFAULT_REGION.to_owned()))
}
