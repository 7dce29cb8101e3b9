//! `tc3 SERVICE ACTION`, `tc3 sign SERVICE ACTION`: from the arguments to the answer.

use tc3::{Call, CallOptions, Credential, Endpoint, Error, ErrorKind, RawAction, RegionUse, Sent};
use tc3_hyper::Client;
use tc3_mock::Mock;
use tc3_spec::Action;
use tokio::runtime::Builder;

use crate::args::{CallArgs, Purpose};
use crate::body;
use crate::exit::{Failure, say};
use crate::filter::Filter;
use crate::names;
use crate::{credential, input, output, signed, skeleton};

/// Calls an action, or shows what would be sent.
pub(crate) fn run(args: CallArgs) -> Result<(), Failure> {
    let service = names::service(&args.service, args.version.as_deref())?;
    let action = names::action(service, &args.action)?;
    if args.purpose == Purpose::Skeleton {
        return output::print(output::pretty(&skeleton::skeleton(action.request))?);
    }
    let filter = args.filter.as_deref().map(Filter::new).transpose()?;
    let request = input::read(&args, action.request)?;
    let body = match args.validate {
        true => body::checked(&request, action.request)?,
        false => body::unchecked(&request, action.request)?,
    };
    if !args.quiet {
        body.warnings.iter().for_each(|warning| say("warning", warning));
    }
    check_region(&args, action)?;
    check_signed(&args, action)?;

    // Neither other threads nor other drivers: they would cost a call more than its request does.
    let runtime = Builder::new_current_thread().enable_io().enable_time().build().map_err(Failure::Runtime)?;
    let shown = runtime.block_on(carry_out(args, action, body.json, filter.as_ref()))?;
    output::print(shown)
}

async fn carry_out(args: CallArgs, action: &Action, body: String, filter: Option<&Filter>) -> Result<String, Failure> {
    let mock = if args.mock { Some(Mock::builder().start().await?) } else { None };
    let credential = match &mock {
        _ if !action.info.signed => None,
        Some(mock) => Some(mock.credential().clone()),
        None => Some(credential::find(args.credential)?),
    };
    let mut options = CallOptions::default();
    options.region = args.region;
    options.endpoint = mock.as_ref().map(|mock| Endpoint::parse(&mock.url())).transpose()?.or(args.endpoint);
    options.language = args.language;
    options.timeout = args.timeout;
    let call = Call::new(raw_action(action, body)).with_options(options);
    if args.purpose == Purpose::Send {
        return send(call, credential, action, filter).await;
    }
    let unsigned = tc3::prepare_raw(&call.action, &call.options)?;
    signed::request(unsigned, credential, args.timestamp, args.purpose == Purpose::Sign)
}

async fn send(
    call: Call<RawAction>,
    credential: Option<Credential>,
    action: &Action,
    filter: Option<&Filter>,
) -> Result<String, Failure> {
    let mut client = Client::builder();
    if let Some(credential) = credential {
        client = client.with_credential(credential);
    }
    let answer = client.build()?.send_raw(call).await.map_err(|error| advised(error, action))?;
    match filter {
        Some(filter) => filter.apply(&answer.response),
        None => Ok(output::pretty(&answer.response)?),
    }
}

fn raw_action(action: &Action, body: String) -> RawAction {
    let info = &action.info;
    let mut raw = RawAction::new(info.service, info.version, info.name, body).with_effect(info.effect);
    raw.signed = info.signed;
    raw.no_own_error = info.no_own_error;
    raw
}

/// A raw call does not know what the spec does: which action shows what became of this one.
fn advised(error: Error, action: &Action) -> Error {
    let is_lost = error.sent() != Sent::NotSent && error.kind() != ErrorKind::Service && !error.is_retry_safe();
    match action.info.confirm_with {
        Some(look) if is_lost => error.with_advice(format!("look with {look} before sending it again")),
        _ => error,
    }
}

fn check_region(args: &CallArgs, action: &Action) -> Result<(), Failure> {
    if args.validate && args.region.is_none() && action.info.region == RegionUse::Needed {
        return Err(Failure::usage(format!(
            "{} needs a region: give --region, or set TENCENTCLOUD_REGION",
            action.name
        )));
    }
    Ok(())
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
