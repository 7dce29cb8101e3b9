//! The bytes to and from a server: over a socket, over TCP, or over TLS.

use core::time::Duration;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore, crypto};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use super::address::{Address, Way};

/// How long a connection may take to come about.
const PATIENCE: Duration = Duration::from_secs(5);

/// A connection to a server, before anything is said over it.
pub(super) type Stream = Box<dyn Duplex>;

pub(super) trait Duplex: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Duplex for T {}

/// Connects.
pub(super) async fn connect(address: &Address) -> io::Result<Stream> {
    let late = || io::Error::new(io::ErrorKind::TimedOut, format!("no connection within {PATIENCE:?}"));
    timeout(PATIENCE, begin(address)).await.unwrap_or_else(|_| Err(late()))
}

async fn begin(address: &Address) -> io::Result<Stream> {
    match &address.way {
        #[cfg(unix)]
        Way::Socket(path) => Ok(Box::new(tokio::net::UnixStream::connect(path).await?)),
        #[cfg(not(unix))]
        Way::Socket(_) => Err(io::Error::new(io::ErrorKind::Unsupported, "this system has no such sockets")),
        Way::Host { name, port, has_tls } => {
            let stream = TcpStream::connect((name.as_str(), *port)).await?;
            stream.set_nodelay(true)?;
            if !has_tls {
                return Ok(Box::new(stream));
            }
            let server = ServerName::try_from(name.clone()).map_err(io::Error::other)?;
            let config = trust(address.authorities.as_deref())?;
            Ok(Box::new(TlsConnector::from(Arc::new(config)).connect(server, stream).await?))
        }
    }
}

/// The provider is named: where a second one is compiled in, rustls has no default and panics.
fn trust(authorities: Option<&Path>) -> io::Result<ClientConfig> {
    let mut roots = RootCertStore::empty();
    match authorities {
        None => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        Some(path) => {
            let told = |why: String| io::Error::other(format!("{}: {why}", path.display()));
            let pem = fs::read(path).map_err(|error| told(error.to_string()))?;
            for certificate in CertificateDer::pem_slice_iter(&pem) {
                let certificate = certificate.map_err(|error| told(error.to_string()))?;
                roots.add(certificate).map_err(|error| told(error.to_string()))?;
            }
            if roots.is_empty() {
                return Err(told("it has no certificate".to_owned()));
            }
        }
    }
    let config = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()));
    let config = config.with_safe_default_protocol_versions().map_err(io::Error::other)?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}
