//! TLS: rustls with ring, and the authorities that are trusted.

use std::sync::{Arc, OnceLock};

use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use rustls::{ClientConfig, RootCertStore};

use crate::transport::way::Way;

/// What is needed for TLS, made when it is first needed: a client that speaks to a loopback address never pays for it.
pub(crate) struct Tls {
    roots: Roots,
    connector: OnceLock<HttpsConnector<Way>>,
}

impl Tls {
    pub(crate) fn new(roots: Roots) -> Self {
        Self { roots, connector: OnceLock::new() }
    }

    pub(crate) fn connector(&self, way: Way) -> Result<HttpsConnector<Way>, rustls::Error> {
        if let Some(connector) = self.connector.get() {
            return Ok(connector.clone());
        }
        // The provider is named: where a second one is compiled in, rustls has no default and panics.
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(self.roots.store())
            .with_no_client_auth();
        let connector =
            HttpsConnectorBuilder::new().with_tls_config(config).https_only().enable_http1().wrap_connector(way);
        Ok(self.connector.get_or_init(|| connector).clone())
    }
}

/// Authorities that are trusted.
pub(crate) struct Roots {
    own: RootCertStore,
    /// Whether Mozilla's are, too.
    with_mozilla: bool,
}

impl Roots {
    pub(crate) fn new(own: RootCertStore, with_mozilla: bool) -> Self {
        Self { own, with_mozilla }
    }

    fn store(&self) -> RootCertStore {
        let mut store = self.own.clone();
        if self.with_mozilla {
            store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        }
        store
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mozillas_authorities_are_trusted_unless_they_are_replaced() {
        let store = |with_mozilla| Roots::new(RootCertStore::empty(), with_mozilla).store();
        assert!(store(true).len() >= 100 && store(false).is_empty());
    }
}
