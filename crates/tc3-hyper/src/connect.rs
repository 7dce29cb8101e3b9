//! Connections: TCP, and TLS where the scheme asks for it, within a time.

use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use core::time::Duration;
use std::error::Error as StdError;
use std::sync::{Arc, OnceLock};

use http::Uri;
use http::uri::Scheme;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioIo;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};
use tc3::{Error, ErrorKind};
use tokio::net::TcpStream;
use tower_service::Service;

type BoxError = Box<dyn StdError + Send + Sync>;

/// Makes connections. Clones share the TLS settings and their session cache.
#[derive(Clone)]
pub(crate) struct Connector {
    tcp: HttpConnector,
    tls: Arc<Tls>,
    timeout: Duration,
}

impl Connector {
    pub(crate) fn new(roots: Roots, timeout: Duration) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // The time is for all of a name's addresses: shared out, so that one dead address does not use it up.
        tcp.set_connect_timeout(Some(timeout));
        Self { tcp, tls: Arc::new(Tls { roots, connector: OnceLock::new() }), timeout }
    }
}

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<TokioIo<TcpStream>>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.tcp.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let Self { mut tcp, tls, timeout } = self.clone();
        Box::pin(async move {
            let connecting = async {
                if uri.scheme() == Some(&Scheme::HTTPS) {
                    return tls.connector(tcp)?.call(uri).await;
                }
                Ok(MaybeHttpsStream::Http(tcp.call(uri).await?))
            };
            tokio::time::timeout(timeout, connecting).await.unwrap_or_else(|_| Err(TooSlow(timeout).into()))
        })
    }
}

/// No connection within this time.
#[derive(Debug)]
pub(crate) struct TooSlow(pub(crate) Duration);

impl fmt::Display for TooSlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no connection within {:?}", self.0)
    }
}

impl StdError for TooSlow {}

/// What is needed for TLS, made when it is first needed: a client that speaks to a loopback address never pays for it.
struct Tls {
    roots: Roots,
    connector: OnceLock<HttpsConnector<HttpConnector>>,
}

impl Tls {
    fn connector(&self, tcp: HttpConnector) -> Result<HttpsConnector<HttpConnector>, rustls::Error> {
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
            HttpsConnectorBuilder::new().with_tls_config(config).https_only().enable_http1().wrap_connector(tcp);
        Ok(self.connector.get_or_init(|| connector).clone())
    }
}

/// Authorities that are trusted beside Mozilla's.
pub(crate) struct Roots(RootCertStore);

impl Roots {
    pub(crate) fn read(certificates: &[Vec<u8>]) -> Result<Self, Error> {
        let mut store = RootCertStore::empty();
        for der in certificates {
            store.add(CertificateDer::from_slice(der)).map_err(|cause| {
                Error::new(ErrorKind::Setup, format!("a root certificate cannot be read: {cause}"))
                    .with_advice("give one certificate as DER, not as PEM")
                    .with_source(cause)
            })?;
        }
        Ok(Self(store))
    }

    fn store(&self) -> RootCertStore {
        let mut store = self.0.clone();
        store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        store
    }
}
