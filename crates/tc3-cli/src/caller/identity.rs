//! Who calls: what the options say, and for the rest what `tc3-credentials` finds.

use core::time::Duration;
use std::sync::Arc;

use tc3::{Credential, Endpoint, Error};
use tc3_credentials::{AssumedRole, Cached, DefaultChain, MetadataRole, Source};
use tc3_hyper::{ClientBuilder, CredentialProvider};

use super::network;
use crate::args::{CallArgs, Identity, Network};
use crate::exit::Failure;

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
    let (identity, near) = (&args.identity, stand_in(args.endpoint.as_ref()));
    let own = match &identity.credential {
        Some(flags) => Caller::new(flags.credential()?, "the command line"),
        None if identity.use_cvm_role => Caller::new(obtain(args, machine(near)?).await?, "the role of the machine"),
        None => {
            // It knows the role, which takes the place of others.
            let chain = Arc::new(chain(identity, &args.network, near)?);
            let credential = obtain(args, Arc::clone(&chain)).await?;
            let role = identity.role.as_ref().map(|role| format!(" as {}", role.arn)).unwrap_or_default();
            return Ok(Caller::new(credential, format!("{}{role}", chain.answered().unwrap_or_default())));
        }
    };
    match &identity.role {
        Some(role) => {
            let client = client(&args.network, asked(identity, near)).with_credential(own.credential).build()?;
            let credential = obtain(args, AssumedRole::new(client, &role.arn, &role.session_name)).await?;
            Ok(Caller::new(credential, format!("{} as {}", own.source, role.arn)))
        }
        None => Ok(own),
    }
}

/// Asks a source once. Whatever it fails by, there is no credential then, and nothing of the call was sent.
async fn obtain(args: &CallArgs, source: impl Source + 'static) -> Result<Credential, Error> {
    let limit = args.limit.left().map_or(PATIENCE, |left| left.min(PATIENCE));
    let provided = Cached::new(source).with_load_timeout(limit).provide().await?;
    Ok(Credential::clone(&provided))
}

/// The credential of a program that goes on, which is renewed: looked for where a call without options for it does. Nobody is
/// asked yet.
pub(crate) fn provider(identity: &Identity, network: &Network, endpoint: Option<&Endpoint>) -> Result<Cached, Error> {
    Ok(Cached::new(chain(identity, network, stand_in(endpoint))?))
}

/// Where a call looks for the credential that its options do not give, and for the profile.
pub(crate) fn chain_of(args: &CallArgs) -> Result<DefaultChain, Error> {
    chain(&args.identity, &args.network, stand_in(args.endpoint.as_ref()))
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
