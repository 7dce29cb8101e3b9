//! How requests get to the service: as the options say, and for the rest the environment.

use tc3_hyper::{Client, ClientBuilder};

use crate::args::Network;

/// Begins a client that goes this way.
pub(super) fn client(network: &Network) -> ClientBuilder {
    let mut client = Client::builder().with_network_from_env();
    if let Some(proxy) = &network.proxy {
        client = client.with_proxy(proxy.clone());
    }
    match &network.ca_bundle {
        Some(bundle) if bundle.is_only => client.with_only_ca_bundle(&bundle.path),
        Some(bundle) => client.with_ca_bundle(&bundle.path),
        None => client,
    }
}
