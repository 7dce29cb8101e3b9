//! What the profile's configuration says of a call, where neither the command line nor the environment does.

use core::time::Duration;

use tc3::{Endpoint, RegionUse};
use tc3_credentials::Configuration;
use tc3_spec::{Action, nearest};
use tracing::debug;

use crate::args::environment::variable;
use crate::args::{CallArgs, Goal, Output, Waiter, WhoamiArgs};
use crate::caller::identity;
use crate::exit::{Failure, say};
use crate::request::names;

/// Fills in what was left open. A mock asks no profile, so that it does the same for everybody.
pub(super) fn fill(args: &mut CallArgs, action: &Action) -> Result<(), Failure> {
    if args.mock {
        return Ok(());
    }
    let typed = args.service.clone();
    let service = names::official(&typed);
    let chain = identity::chain_of(&args.identity, &args.network, args.endpoint.as_ref())?;
    if let Some(configuration) = chain.profile().configuration(service)? {
        tell(args, action, &configuration);
        let endpoint = endpoint(args, action, service, &configuration)?;
        args.identity.role_endpoint = of_roles(args.allow_http, &configuration)?;
        let output = configuration.output.as_deref().map(|text| output(text, &configuration)).transpose();
        args.region = args.region.take().or(configuration.region);
        args.language = args.language.take().or(configuration.language);
        args.request_client = args.request_client.take().or(configuration.request_client);
        args.endpoint = args.endpoint.take().or(endpoint);
        args.confirm = args.confirm.or(configuration.confirm);
        if args.output.is_none() {
            args.choose(output?)?;
        }
        if let Some(waiter) = &mut args.waiter {
            pace(waiter, configuration.waiter_timeout, configuration.waiter_interval);
        }
    }
    // Of a profile that is named the region comes before it.
    if args.region.is_none() {
        args.region = variable("TENCENTCLOUD_REGION")?;
    }
    if args.region.is_none() && action.info.region == RegionUse::Needed {
        chain.check_profile()?;
    }
    Ok(())
}

/// The same for who asks whose credential it is: where STS is, and how that is laid out.
pub(super) fn fill_whoami(args: &mut WhoamiArgs) -> Result<(), Failure> {
    if args.mock {
        return Ok(());
    }
    let chain = identity::chain_of(&args.identity, &args.network, args.endpoint.as_ref())?;
    if let Some(configuration) = chain.profile().configuration("")? {
        args.identity.role_endpoint = of_roles(args.allow_http, &configuration)?;
        if args.output.is_none() {
            args.choose(configuration.output.as_deref().map(|text| output(text, &configuration)).transpose()?)?;
        }
    }
    Ok(())
}

/// Says what in it is not looked at.
fn tell(args: &CallArgs, action: &Action, configuration: &Configuration) {
    let file = configuration.file.display();
    for key in configuration.unknown.iter().filter(|_| !args.quiet) {
        let near = names::hint(nearest(key, Configuration::KEYS));
        say("warning", format_args!("{file}: {key} is not known{near}"));
    }
    if let Some(pinned) = configuration.version.as_deref().filter(|pinned| *pinned != action.info.version) {
        let (action, version) = (action.name, action.info.version);
        debug!(action, "version {version}; that of {file}, {pinned}, is not looked at: --version chooses one");
    }
}

/// Where the service is, unless that is where it is anyway. The official command line writes that of every service, and its host
/// would stand in the way of regions that have their own.
fn endpoint(
    args: &CallArgs,
    action: &Action,
    service: &str,
    configuration: &Configuration,
) -> Result<Option<Endpoint>, Failure> {
    let Some(text) = &configuration.endpoint else { return Ok(None) };
    let host = text.strip_prefix("https://").unwrap_or(text).trim_end_matches('/');
    let is_usual = |name| Endpoint::default().resolve(name, None).is_ok_and(|usual| usual.host == host);
    if [action.info.service, service].into_iter().any(is_usual) {
        return Ok(None);
    }
    parsed(args.allow_http, text, &format!("{service}.endpoint"), configuration).map(Some)
}

/// Where roles are assumed.
fn of_roles(allow_http: bool, configuration: &Configuration) -> Result<Option<Endpoint>, Failure> {
    let text = configuration.role_endpoint.as_deref();
    text.map(|text| parsed(allow_http, text, "the endpoint of roles", configuration)).transpose()
}

/// An endpoint of the file, and what it is there.
fn parsed(allow_http: bool, text: &str, what: &str, configuration: &Configuration) -> Result<Endpoint, Failure> {
    let endpoint = Endpoint::parse(text)
        .map_err(|error| Failure::usage(format!("{}: {what}: {}", configuration.file.display(), error.message())))?;
    Ok(if allow_http { endpoint.allow_http() } else { endpoint })
}

fn output(text: &str, configuration: &Configuration) -> Result<Output, Failure> {
    Output::new(&format!("{}: _sys_param.output", configuration.file.display()), text)
}

/// How patient an expression is waited for. A waiter of the spec knows that itself.
fn pace(waiter: &mut Waiter, timeout: Option<Duration>, interval: Option<Duration>) {
    if matches!(waiter.goal, Goal::Found { .. }) {
        waiter.timeout = waiter.timeout.or(timeout);
        let longest = waiter.timeout;
        waiter.interval = waiter.interval.or_else(|| {
            let interval = interval?;
            Some(longest.map_or(interval, |longest| interval.min(longest)))
        });
    }
}
