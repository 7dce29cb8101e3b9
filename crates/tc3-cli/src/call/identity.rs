//! Who calls, and from which region: what the options say, and for the rest what `tc3-credentials` finds.

use core::time::Duration;

use tc3::{Credential, Endpoint, Error, RegionUse};
use tc3_credentials::{AssumedRole, Cached, DefaultChain, MetadataRole, Source};
use tc3_hyper::{ClientBuilder, CredentialProvider};
use tc3_spec::Action;

use super::network;
use crate::args::{CallArgs, Network};
use crate::exit::Failure;

/// How long a source may take that has to be asked, unless the call may take less.
const PATIENCE: Duration = Duration::from_secs(10);

/// The region: of the command line, the environment, else the profile. No file is read for an action that takes none.
pub(super) fn region(args: &CallArgs, action: &Action) -> Result<Option<String>, Failure> {
    match &args.region {
        Some(region) => Ok(Some(region.clone())),
        None if action.info.region == RegionUse::NotNeeded => Ok(None),
        None => Ok(chain(args)?.region()?),
    }
}

/// The credential: what the options name, else the first that is found, and over it the role that is to be assumed.
pub(super) async fn credential(args: &CallArgs) -> Result<Credential, Failure> {
    let identity = &args.identity;
    let own = match &identity.credential {
        Some(flags) => flags.credential()?,
        None if identity.use_cvm_role => obtain(args, machine(args)?).await?,
        // It knows the role, which takes the place of others.
        None => return Ok(obtain(args, chain(args)?).await?),
    };
    match &identity.role {
        Some(role) => {
            let client = client(&args.network, stand_in(args)).with_credential(own).build()?;
            Ok(obtain(args, AssumedRole::new(client, &role.arn, &role.session_name)).await?)
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

/// Where a credential is looked for that the options do not give. Nobody is asked yet.
fn chain(args: &CallArgs) -> Result<DefaultChain, Error> {
    let (network, near) = (args.network.clone(), stand_in(args).cloned());
    let setup = move || client(&network, near.as_ref());
    let mut chain = DefaultChain::builder().with_metadata_role(machine(args)?).with_setup(setup);
    if let Some(profile) = &args.identity.profile {
        chain = chain.with_profile(profile);
    }
    if let Some(role) = &args.identity.role {
        chain = chain.with_role(&role.arn, &role.session_name);
    }
    chain.build()
}

fn machine(args: &CallArgs) -> Result<MetadataRole, Error> {
    let machine = MetadataRole::new()?;
    Ok(match stand_in(args) {
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

/// What stands in for all of Tencent Cloud, a mock: an endpoint on this machine. Any other is that of one service, and has no
/// part in who calls.
fn stand_in(args: &CallArgs) -> Option<&Endpoint> {
    args.endpoint.as_ref().filter(|endpoint| endpoint.is_loopback())
}
