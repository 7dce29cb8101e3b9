//! How requests get to the service: as the options say, and for the rest the environment.

use tc3::Endpoint;
use tc3_hyper::{Client, ClientBuilder};

use crate::args::Network;

/// Begins a client that goes this way, to this endpoint or else to the services' own hosts.
///
/// A connection to this machine without TLS, as to a mock, takes neither a proxy nor an authority. Then nothing of either is read:
/// to read the authorities of a system costs more than such a call.
pub(crate) fn client(network: &Network, endpoint: Option<&Endpoint>) -> ClientBuilder {
    let mut client = Client::builder();
    if endpoint.is_some_and(|endpoint| endpoint.is_loopback() && !endpoint.has_tls()) {
        return client;
    }
    client = client.with_network_from_env();
    if let Some(proxy) = &network.proxy {
        client = client.with_proxy(proxy.clone());
    }
    match &network.ca_bundle {
        Some(bundle) if bundle.is_only => client.with_only_ca_bundle(&bundle.path),
        Some(bundle) => client.with_ca_bundle(&bundle.path),
        None => client,
    }
}
