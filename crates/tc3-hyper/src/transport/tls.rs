//! TLS: rustls with ring, or what else a program asks for, and the authorities that are trusted.

use std::sync::{Arc, OnceLock};

use hyper_rustls::HttpsConnector;
use rustls::client::WantsClientCert;
use rustls::crypto::{self, CryptoProvider};
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier};
#[cfg(feature = "platform-verifier")]
use rustls_platform_verifier::Verifier;

use crate::transport::way::Way;

/// What is needed for TLS, made when it is first needed: a client that speaks to a loopback address never pays for it.
pub(crate) struct Tls {
    roots: Arc<Roots>,
    crypto: Crypto,
    /// What is offered to be spoken over it, the best first; nothing is HTTP/1.1.
    protocols: &'static [&'static [u8]],
    connector: OnceLock<HttpsConnector<Way>>,
}

/// What a program chooses, beside whom it trusts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Choice {
    pub(crate) crypto: Crypto,
    #[cfg(feature = "http2")]
    pub(crate) is_http2_offered: bool,
}

/// Whose cryptography TLS is made of.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Crypto {
    #[default]
    Ring,
    #[cfg(feature = "aws-lc-rs")]
    AwsLc,
}

impl Tls {
    pub(crate) fn new(roots: Roots, crypto: Crypto) -> Self {
        Self { roots: Arc::new(roots), crypto, protocols: &[], connector: OnceLock::new() }
    }

    /// The same, which offers HTTP/2 beside HTTP/1.1.
    #[cfg(feature = "http2")]
    pub(crate) fn with_http2(&self) -> Self {
        let roots = Arc::clone(&self.roots);
        Self { roots, crypto: self.crypto, protocols: &[b"h2", b"http/1.1"], connector: OnceLock::new() }
    }

    pub(crate) fn connector(&self, way: Way) -> Result<HttpsConnector<Way>, rustls::Error> {
        if let Some(connector) = self.connector.get() {
            return Ok(connector.clone());
        }
        // The provider is named: where a second one is compiled in, rustls has no default and panics.
        let provider = Arc::new(self.crypto.provider());
        let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
        let mut config = self.roots.trusted_by(config)?.with_no_client_auth();
        config.alpn_protocols = self.protocols.iter().map(|name| name.to_vec()).collect();
        let mut connector = HttpsConnector::from((way, config));
        connector.enforce_https();
        Ok(self.connector.get_or_init(|| connector).clone())
    }
}

impl Crypto {
    fn provider(self) -> CryptoProvider {
        match self {
            Self::Ring => crypto::ring::default_provider(),
            #[cfg(feature = "aws-lc-rs")]
            Self::AwsLc => crypto::aws_lc_rs::default_provider(),
        }
    }
}

/// Authorities that are trusted.
pub(crate) struct Roots {
    own: RootCertStore,
    /// The same, as the verifier of the system takes them.
    #[cfg(feature = "platform-verifier")]
    certificates: Vec<CertificateDer<'static>>,
    others: Others,
}

/// Who is trusted beside those that are added.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) enum Others {
    Nobody,
    #[default]
    Mozilla,
    /// Whom the system trusts.
    #[cfg(feature = "platform-verifier")]
    System,
}

impl Roots {
    pub(crate) fn with(others: Others) -> Self {
        Self {
            own: RootCertStore::empty(),
            #[cfg(feature = "platform-verifier")]
            certificates: Vec::new(),
            others,
        }
    }

    /// Adds an authority.
    pub(crate) fn add(&mut self, certificate: CertificateDer<'static>) -> Result<(), rustls::Error> {
        self.own.add(certificate.clone())?;
        #[cfg(feature = "platform-verifier")]
        self.certificates.push(certificate);
        Ok(())
    }

    fn trusted_by(
        &self,
        config: ConfigBuilder<ClientConfig, WantsVerifier>,
    ) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error> {
        #[cfg(feature = "platform-verifier")]
        if self.others == Others::System {
            let provider = Arc::clone(config.crypto_provider());
            let verifier = Verifier::new_with_extra_roots(self.certificates.iter().cloned(), provider)?;
            return Ok(config.dangerous().with_custom_certificate_verifier(Arc::new(verifier)));
        }
        Ok(config.with_root_certificates(self.store()))
    }

    fn store(&self) -> RootCertStore {
        let mut store = self.own.clone();
        if self.others == Others::Mozilla {
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
        let store = |others| Roots::with(others).store();
        assert!(store(Others::Mozilla).len() >= 100 && store(Others::Nobody).is_empty());
    }
}
