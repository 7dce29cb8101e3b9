//! What `tc3 mock` records, and answers from a recording.

use std::path::PathBuf;
use std::sync::Arc;

use clap::{Arg, ArgAction, ArgMatches};
use tc3::{Endpoint, Error};
use tc3_hyper::CredentialProvider;
use tc3_mock::{MockBuilder, Recording};

use crate::args::{Identity, Network, RoleFlags};
use crate::caller::{identity, network};
use crate::exit::Failure;

/// Behind the names of services in their hosts.
const DOMAIN: &str = "tencentcloudapi.com";

pub(super) fn args() -> [Arg; 7] {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    let directory = clap::value_parser!(PathBuf);
    [
        option("record", "DIR", "Hand what passes the checks on to --to, and record what comes")
            .value_parser(directory.clone())
            .requires("to"),
        option("to", "ENDPOINT", "The service to record: a host, a URL, or tencentcloudapi.com for each service's own")
            .requires("record"),
        Arg::new("allow-http")
            .long("allow-http")
            .action(ArgAction::SetTrue)
            .requires("record")
            .help("Hand requests on over http:// to any address, readable on the way"),
        option("profile", "PROFILE", "Record as this profile of tccli or an SDK, whatever is set").requires("record"),
        option("role-arn", "ARN", "Record as this role, which the credential may assume")
            .requires_all(["record", "role-session-name"]),
        option("role-session-name", "NAME", "How audits call it").requires("role-arn"),
        option("replay", "DIR", "Answer what passes the checks from a recording")
            .value_parser(directory)
            .conflicts_with("record"),
    ]
}

/// The mock, which records or answers from a recording if that was asked for.
pub(super) async fn add(builder: MockBuilder, matches: &ArgMatches) -> Result<MockBuilder, Failure> {
    if let Some(directory) = matches.get_one::<PathBuf>("replay") {
        return Ok(builder.with_replay(directory));
    }
    let text = |name| matches.get_one::<String>(name);
    let (Some(directory), Some(to)) = (matches.get_one::<PathBuf>("record"), text("to")) else { return Ok(builder) };
    let endpoint = endpoint(to)?;
    let endpoint = if matches.get_flag("allow-http") { endpoint.allow_http() } else { endpoint };
    let role = text("role-arn").zip(text("role-session-name"));
    let identity = Identity {
        credential: None,
        profile: text("profile").cloned(),
        use_cvm_role: false,
        role: role.map(|(arn, name)| RoleFlags { arn: arn.clone(), session_name: name.clone() }),
        role_endpoint: None,
    };
    let network = Network { proxy: None, ca_bundle: None };
    let provider = Arc::new(identity::provider(&identity, &network, Some(&endpoint))?);
    // Who has no credential hears of it before anything is asked.
    provider.provide().await?;
    let recording = Recording::new(directory)
        .with_credential_provider(provider)
        .with_network(network::client(&network, Some(&endpoint)))
        .with_endpoint(endpoint);
    Ok(builder.with_recording(recording))
}

/// A host for all services, or the domain in which each has its own.
fn endpoint(text: &str) -> Result<Endpoint, Error> {
    match text.strip_suffix(DOMAIN) {
        Some("") => Ok(Endpoint::default()),
        Some("intl.") => Ok(Endpoint::international()),
        Some("internal.") => Ok(Endpoint::intranet()),
        _ => Endpoint::parse(text),
    }
}
