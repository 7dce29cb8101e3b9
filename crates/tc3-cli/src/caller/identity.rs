//! Who calls: what the options say, and for the rest what `tc3-credentials` finds.

use core::time::Duration;
use std::sync::Arc;

use tc3::{Credential, Endpoint, Error};
use tc3_credentials::{AssumedRole, Cached, DefaultChain, Fixed, MetadataRole, Source};
use tc3_hyper::{ClientBuilder, CredentialProvider};

use super::network;
use crate::args::{CallArgs, Identity, Network, TimeLimit};
use crate::exit::{Failure, say};

/// How long a source may take that has to be asked, unless the call may take less.
const PATIENCE: Duration = Duration::from_secs(10);

/// Who calls: a credential, and where it is from.
pub(crate) struct Caller {
    pub(crate) credential: Credential,
    /// As people call it: `the profile prod`.
    pub(crate) source: String,
}

impl Caller {
    pub(crate) fn new(credential: Credential, source: impl Into<String>) -> Self {
        Self { credential, source: source.into() }
    }
}

/// Who calls: whom the options name, else the first that is found, and over it the role that is to be assumed.
pub(crate) async fn caller(args: &CallArgs) -> Result<Caller, Failure> {
    const COMMAND_LINE: &str = "the command line";
    let identity = &args.identity;
    if let (Some(flags), None) = (&identity.credential, &identity.role) {
        return Ok(Caller::new(flags.credential()?, COMMAND_LINE));
    }
    let asked = Asked::new(identity, &args.network, args.endpoint.as_ref())?;
    // Whatever it fails by, there is no credential then, and nothing of the call was sent.
    let provided = Cached::new(asked.source()).with_load_timeout(patience(&args.limit)).provide().await?;
    if !args.quiet {
        asked.warn();
    }
    let source = match &asked {
        Asked::Found(chain) => chain.answered().unwrap_or_default(),
        Asked::Named(_) if identity.credential.is_some() => COMMAND_LINE,
        Asked::Named(_) => "the role of the machine",
    };
    let role = identity.role.as_ref().map(|role| format!(" as {}", role.arn)).unwrap_or_default();
    Ok(Caller::new(Credential::clone(&provided), format!("{source}{role}")))
}

/// How long a credential is waited for.
pub(crate) fn patience(limit: &TimeLimit) -> Duration {
    limit.left().map_or(PATIENCE, |left| left.min(PATIENCE))
}

/// Who is asked for the credential.
pub(crate) enum Asked {
    /// Who the options name.
    Named(Arc<dyn Source>),
    /// Where it is looked for.
    Found(Arc<DefaultChain>),
}

impl Asked {
    /// Nobody is asked yet.
    pub(crate) fn new(identity: &Identity, network: &Network, endpoint: Option<&Endpoint>) -> Result<Self, Error> {
        let near = stand_in(endpoint);
        let own: Arc<dyn Source> = match &identity.credential {
            Some(flags) => Arc::new(Fixed::new(flags.credential()?)),
            None if identity.use_cvm_role => Arc::new(machine(near)?),
            // It knows the role, which takes the place of others.
            None => return Ok(Self::Found(Arc::new(chain(identity, network, near)?))),
        };
        let Some(role) = &identity.role else { return Ok(Self::Named(own)) };
        let client = client(network, asked(identity, near)).with_credential_provider(Cached::new(own)).build()?;
        Ok(Self::Named(Arc::new(AssumedRole::new(client, &role.arn, &role.session_name))))
    }

    pub(crate) fn source(&self) -> Arc<dyn Source> {
        match self {
            Self::Named(source) => Arc::clone(source),
            Self::Found(chain) => Arc::<DefaultChain>::clone(chain),
        }
    }

    /// Tells of a file that others can read, once it has given the credential.
    pub(crate) fn warn(&self) {
        let Self::Found(chain) = self else { return };
        if let Some(path) = chain.exposed() {
            let path = path.display();
            say("warning", format_args!("other users of this machine can read {path}; shut it by: chmod 600 {path}"));
        }
    }
}

/// The credential of a program that goes on, which is renewed: looked for where a call without options for it does. Nobody is
/// asked yet.
pub(crate) fn provider(identity: &Identity, network: &Network, endpoint: Option<&Endpoint>) -> Result<Cached, Error> {
    Ok(Cached::new(chain(identity, network, stand_in(endpoint))?))
}

/// Where a call looks for the credential that its options do not give, and for the profile.
pub(crate) fn chain_of(
    identity: &Identity,
    network: &Network,
    endpoint: Option<&Endpoint>,
) -> Result<DefaultChain, Error> {
    chain(identity, network, stand_in(endpoint))
}

/// Where a credential is looked for that the options do not give. Nobody is asked yet.
fn chain(identity: &Identity, network: &Network, near: Option<&Endpoint>) -> Result<DefaultChain, Error> {
    let (network, asked) = (network.clone(), asked(identity, near).cloned());
    let setup = move || client(&network, asked.as_ref());
    let mut chain = DefaultChain::builder().with_metadata_role(machine(near)?).with_setup(setup);
    if let Some(profile) = &identity.profile {
        chain = chain.with_profile(profile);
    }
    if let Some(role) = &identity.role {
        chain = chain.with_role(&role.arn, &role.session_name);
    }
    chain.build()
}

fn machine(near: Option<&Endpoint>) -> Result<MetadataRole, Error> {
    let machine = MetadataRole::new()?;
    Ok(match near {
        Some(endpoint) => machine.with_endpoint(endpoint.clone()),
        None => machine,
    })
}

/// Begins a client that asks for a credential.
fn client(network: &Network, stand_in: Option<&Endpoint>) -> ClientBuilder {
    let client = network::client(network, stand_in);
    match stand_in {
        Some(endpoint) => client.with_endpoint(endpoint.clone()),
        None => client,
    }
}

/// Where roles are assumed, if not where all are.
fn asked<'a>(identity: &'a Identity, near: Option<&'a Endpoint>) -> Option<&'a Endpoint> {
    near.or(identity.role_endpoint.as_ref())
}

/// What stands in for all of Tencent Cloud, a mock: an endpoint on this machine. Any other is that of one service, and has no
/// part in who calls.
fn stand_in(endpoint: Option<&Endpoint>) -> Option<&Endpoint> {
    endpoint.filter(|endpoint| endpoint.is_loopback())
}
