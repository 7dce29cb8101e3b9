//! A call as it was asked for: what was typed, made sense of and checked against itself.

use core::num::{NonZeroU32, NonZeroUsize};
use std::env;

use tc3::{Credential, Endpoint, Error, Timestamp};
use tc3_hyper::endpoint_from_variables;

use super::commands::{self, COMMANDS};
use super::environment::variable;
use super::limit::TimeLimit;
use super::network::Network;
use super::options::{self, Opt};
use super::output::{self, Output};
use super::pages::Pages;
use super::parse::LowArgs;
use super::signing::Signing;
use super::waiter::Waiter;
use crate::exit::Failure;

/// Everything about a call but what its members mean, which takes the spec.
pub(crate) struct CallArgs {
    pub(crate) purpose: Purpose,
    /// As typed: the official command line's name, or the product's short name.
    pub(crate) service: String,
    /// As typed: the wire name or its kebab form. None if it was left out.
    pub(crate) action: Option<String>,
    pub(crate) version: Option<String>,
    pub(crate) members: Vec<(String, Vec<String>)>,
    /// Whether the values of a list may be given as words.
    pub(crate) unfold: bool,
    pub(crate) json: Option<JsonSource>,
    /// This and what else is left open may be filled in by the profile.
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<Endpoint>,
    /// Whether requests may go to any endpoint in the clear.
    pub(crate) allow_http: bool,
    pub(crate) language: Option<String>,
    /// What the service logs of the caller beside this program.
    pub(crate) request_client: Option<String>,
    pub(crate) signing: Signing,
    pub(crate) limit: TimeLimit,
    /// How often it is tried at most, the first attempt included.
    pub(crate) max_attempts: Option<NonZeroU32>,
    /// How many bytes an answer may have.
    pub(crate) max_response_size: Option<NonZeroUsize>,
    pub(crate) timestamp: Option<Timestamp>,
    /// Whether all pages are read.
    pub(crate) pages: Option<Pages>,
    /// What is waited for.
    pub(crate) waiter: Option<Waiter>,
    /// What finds a part of the answer, and the option that it stands behind.
    pub(crate) filter: Option<(&'static str, String)>,
    pub(crate) output: Option<Output>,
    /// Whether a string is printed without quotes.
    pub(crate) is_bare: bool,
    pub(crate) identity: Identity,
    pub(crate) network: Network,
    pub(crate) validate: bool,
    /// What was typed besides members, where those that are missing are asked for.
    pub(crate) ask: Option<Vec<(Opt, String)>>,
    /// Whether a change is shown and asked about before it is sent.
    pub(crate) confirm: Option<bool>,
    pub(crate) mock: bool,
    pub(crate) quiet: bool,
    pub(crate) verbose: u8,
}

/// What becomes of the request.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Purpose {
    Send,
    /// It is signed and printed.
    DryRun,
    /// It is signed and printed with every step of the signature.
    Sign,
    /// A request to fill in is printed.
    Skeleton,
}

/// Where the whole request is written.
pub(crate) enum JsonSource {
    File(String),
    Inline(String),
    StandardInput,
}

/// A credential from the command line, not yet looked at.
pub(crate) struct CredentialFlags {
    pub(crate) secret_id: String,
    pub(crate) secret_key: String,
    pub(crate) token: Option<String>,
}

/// Who calls, as far as the command line says. What it leaves open is for `tc3-credentials` to find.
pub(crate) struct Identity {
    pub(crate) credential: Option<CredentialFlags>,
    pub(crate) profile: Option<String>,
    /// The role of this machine, and nothing else.
    pub(crate) use_cvm_role: bool,
    /// The role that is assumed over whatever credential there is.
    pub(crate) role: Option<RoleFlags>,
    /// Where roles are assumed, if the profile says so.
    pub(crate) role_endpoint: Option<Endpoint>,
}

/// A role from the command line.
pub(crate) struct RoleFlags {
    pub(crate) arn: String,
    pub(crate) session_name: String,
}

impl CallArgs {
    /// Makes sense of a call's arguments.
    pub(crate) fn new(low: LowArgs, is_sign: bool) -> Result<Self, Failure> {
        let purpose = purpose(&low, is_sign)?;
        let (identity, network) = (Identity::new(&low)?, Network::new(&low)?);
        let endpoint = endpoint(&low)?;
        let (service, action) = names(&low)?;
        let owned = |opt| low.value(opt).map(str::to_owned);
        let output = low.value(Opt::Output).map(|text| Output::new("--output", text)).transpose()?;
        let mut args = Self {
            purpose,
            service,
            action,
            version: low.value(Opt::Version).map(version).transpose()?,
            json: low.value(Opt::CliInputJson).map(JsonSource::new),
            region: region(&low)?,
            endpoint,
            allow_http: low.has(Opt::AllowHttp),
            language: owned(Opt::Language),
            request_client: owned(Opt::RequestClient),
            signing: Signing::new(&low)?,
            limit: TimeLimit::new(low.value(Opt::Timeout))?,
            max_attempts: low.value(Opt::MaxAttempts).map(attempts).transpose()?,
            max_response_size: low.value(Opt::MaxResponseSize).map(size).transpose()?,
            timestamp: low.value(Opt::Timestamp).map(timestamp).transpose()?,
            pages: Pages::new(&low)?,
            waiter: Waiter::new(&low)?,
            filter: filter(&low)?,
            is_bare: low.has(Opt::Raw),
            output: None,
            identity,
            network,
            validate: !low.has(Opt::NoValidate),
            ask: low.has(Opt::Ask).then(|| low.options.clone()),
            confirm: confirm(&low)?,
            mock: low.has(Opt::Mock),
            quiet: low.quiet,
            verbose: low.verbose,
            unfold: low.unfold,
            members: low.members,
        };
        args.choose(output)?;
        Ok(args)
    }

    /// Takes what was answered for all that was given of the request.
    pub(crate) fn put(&mut self, region: Option<String>, json: String, members: Vec<(String, Vec<String>)>) {
        self.region = region.or(self.region.take());
        self.json = Some(JsonSource::Inline(json));
        self.members = members;
        // It is in the request already.
        if let Some(pages) = &mut self.pages {
            pages.page_size = None;
        }
    }

    /// Lays the result out like this.
    pub(crate) fn choose(&mut self, output: Option<Output>) -> Result<(), Failure> {
        output::check_bare(self.is_bare, output.unwrap_or_default())?;
        self.output = output;
        Ok(())
    }
}

impl JsonSource {
    fn new(text: &str) -> Self {
        match text.strip_prefix("file://") {
            Some(path) => Self::File(path.to_owned()),
            None if text == "-" => Self::StandardInput,
            None => Self::Inline(text.to_owned()),
        }
    }
}

impl Identity {
    pub(super) fn new(low: &LowArgs) -> Result<Self, Failure> {
        let credential = CredentialFlags::new(low)?;
        let use_cvm_role = low.has(Opt::UseCvmRole);
        if credential.is_some() && use_cvm_role {
            return Err(Failure::usage("--secret-id and --use-cvm-role exclude each other: give one credential"));
        }
        let profile = low.value(Opt::Profile).map(str::to_owned);
        Ok(Self { credential, profile, use_cvm_role, role: RoleFlags::new(low)?, role_endpoint: None })
    }
}

impl RoleFlags {
    /// Half a role is refused: without it the call would be made as somebody else.
    fn new(low: &LowArgs) -> Result<Option<Self>, Failure> {
        match (low.value(Opt::RoleArn), low.value(Opt::RoleSessionName)) {
            (None, None) => Ok(None),
            (Some(arn), Some(name)) if !arn.is_empty() && !name.is_empty() => {
                Ok(Some(Self { arn: arn.to_owned(), session_name: name.to_owned() }))
            }
            _ => Err(Failure::usage("--role-arn and --role-session-name are given together, and neither is empty")),
        }
    }
}

impl CredentialFlags {
    /// A part of a credential is refused: the rest, from the environment, may belong to another one.
    fn new(low: &LowArgs) -> Result<Option<Self>, Failure> {
        let owned = |opt| low.value(opt).map(str::to_owned);
        match (owned(Opt::SecretId), owned(Opt::SecretKey), owned(Opt::Token)) {
            (Some(secret_id), Some(secret_key), token) => Ok(Some(Self { secret_id, secret_key, token })),
            (None, None, None) => Ok(None),
            _ => Err(Failure::usage(
                "--secret-id and --secret-key are given together, and --token with both; \
                 better set TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and TENCENTCLOUD_TOKEN",
            )),
        }
    }

    /// The credential that they are.
    pub(crate) fn credential(&self) -> Result<Credential, Error> {
        let credential = Credential::new(self.secret_id.clone(), self.secret_key.clone())?;
        match &self.token {
            Some(token) => credential.with_token(token.clone()),
            None => Ok(credential),
        }
    }
}

fn purpose(low: &LowArgs, is_sign: bool) -> Result<Purpose, Failure> {
    let purpose = match (is_sign, low.has(Opt::DryRun), low.has(Opt::GenerateCliSkeleton)) {
        (false, false, false) => Purpose::Send,
        (false, true, false) => Purpose::DryRun,
        (false, false, true) => Purpose::Skeleton,
        // It sends nothing anyway.
        (true, _, false) => Purpose::Sign,
        _ => return Err(Failure::usage("--generate-cli-skeleton prints no signed request: leave out one of both")),
    };
    let does_not_fit = |opt: Opt, why: &str| match low.has(opt) {
        true => Err(Failure::usage(format!("{} {why}", options::long(opt)))),
        false => Ok(()),
    };
    does_not_fit(Opt::Man, "goes with tc3 help")?;
    does_not_fit(Opt::As, "goes with tc3 examples")?;
    if purpose == Purpose::Send {
        does_not_fit(Opt::Timestamp, "works with --dry-run and tc3 sign only")?;
    } else {
        if purpose == Purpose::Skeleton {
            does_not_fit(Opt::Ask, "fills a request in, and a skeleton is one to fill in: leave out one of both")?;
        }
        does_not_fit(Opt::Waiter, "needs answers, and nothing is sent here")?;
        for opt in [Opt::Filter, Opt::Query, Opt::Output, Opt::Raw] {
            does_not_fit(opt, "needs an answer, and nothing is sent here")?;
        }
    }
    Ok(purpose)
}

fn confirm(low: &LowArgs) -> Result<Option<bool>, Failure> {
    match (low.has(Opt::Confirm), low.has(Opt::Yes)) {
        (true, true) => Err(Failure::usage("--confirm asks and --yes does not: give one of them")),
        // Who is asked for members sees the command, and is asked about it too.
        (asks, answers) => {
            let asks = asks || (low.has(Opt::Ask) && !answers);
            Ok((asks || answers).then_some(asks))
        }
    }
}

pub(super) fn filter(low: &LowArgs) -> Result<Option<(&'static str, String)>, Failure> {
    let given = |opt| low.value(opt).map(|text| (options::long(opt), text.to_owned()));
    match (given(Opt::Filter), given(Opt::Query)) {
        (Some(_), Some(_)) => Err(Failure::usage("--filter and --query are the same: give one of them")),
        (filter, query) => Ok(filter.or(query)),
    }
}

fn names(low: &LowArgs) -> Result<(String, Option<String>), Failure> {
    match low.words.as_slice() {
        [service] => Ok((service.clone(), None)),
        [service, action] => Ok((service.clone(), Some(action.clone()))),
        [] => Err(Failure::usage("a service and an action are missing: tc3 sign SERVICE ACTION [--MEMBER VALUE]…")),
        [typed, action, ..] => Err(match commands::meant(typed, &commands::names(COMMANDS)) {
            Some(near) => commands::unknown(typed, near),
            // What it says is not repeated: it may be the second word of a password that was not quoted.
            None => Failure::usage(format!(
                "an argument too many behind {action}; members are written --MEMBER VALUE, and a value with blanks in quotes"
            )),
        }),
    }
}

fn region(low: &LowArgs) -> Result<Option<String>, Failure> {
    match low.value(Opt::Region) {
        Some("") => Err(Failure::usage("--region is empty; leave it out where the action needs none")),
        Some(region) => Ok(Some(region.to_owned())),
        // A profile that is named comes before the environment. A mock asks no profile.
        None if low.has(Opt::Profile) && !low.has(Opt::Mock) => Ok(None),
        None => variable("TENCENTCLOUD_REGION"),
    }
}

pub(super) fn endpoint(low: &LowArgs) -> Result<Option<Endpoint>, Failure> {
    let endpoint = match low.value(Opt::Endpoint) {
        Some(_) if low.has(Opt::Mock) => {
            return Err(Failure::usage("--mock and --endpoint exclude each other: the mock has its own"));
        }
        Some(text) => Some(Endpoint::parse(text)?),
        None if low.has(Opt::Mock) => None,
        None => endpoint_from_variables(|name| env::var_os(name))?,
    };
    Ok(if low.has(Opt::AllowHttp) { endpoint.map(Endpoint::allow_http) } else { endpoint })
}

/// Only the form: which versions there are is the spec's to say.
fn version(text: &str) -> Result<String, Failure> {
    let bytes = text.as_bytes();
    let is_date = bytes.len() == 10
        && bytes
            .iter()
            .enumerate()
            .all(|(at, byte)| if matches!(at, 4 | 7) { *byte == b'-' } else { byte.is_ascii_digit() });
    if is_date { Ok(text.to_owned()) } else { Err(Failure::usage("--version takes a service's version, YYYY-MM-DD")) }
}

fn attempts(text: &str) -> Result<NonZeroU32, Failure> {
    let takes = "--max-attempts takes a whole number from 1, which is never again, to";
    text.parse().map_err(|_| Failure::usage(format!("{takes} {}", u32::MAX)))
}

fn size(text: &str) -> Result<NonZeroUsize, Failure> {
    text.parse().map_err(|_| Failure::usage("--max-response-size takes a whole number of bytes, from 1"))
}

fn timestamp(text: &str) -> Result<Timestamp, Failure> {
    let seconds = text.parse().map_err(|_| Failure::usage("--timestamp takes whole seconds since 1970"))?;
    Ok(Timestamp::from_unix(seconds)?)
}
