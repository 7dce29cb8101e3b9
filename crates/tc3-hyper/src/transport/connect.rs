//! Connections: TCP, and TLS where the scheme asks for it, within a time.

use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use core::time::Duration;
use std::error::Error as StdError;
use std::sync::Arc;

use http::Uri;
use http::uri::Scheme;
use hyper_rustls::MaybeHttpsStream;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tower_service::Service;

use crate::transport::proxy::Proxies;
use crate::transport::tls::{Crypto, Roots, Tls};
use crate::transport::way::Way;

type BoxError = Box<dyn StdError + Send + Sync>;

/// What a connection reads and writes.
pub(crate) type Stream = MaybeHttpsStream<TokioIo<TcpStream>>;

/// Makes connections. Clones share the TLS settings and their session cache.
#[derive(Clone)]
pub(crate) struct Connector {
    way: Way,
    tls: Arc<Tls>,
    timeout: Duration,
}

impl Connector {
    pub(crate) fn new(roots: Roots, crypto: Crypto, proxies: Proxies, timeout: Duration) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // The time is for all of a name's addresses: shared out, so that one dead address does not use it up.
        tcp.set_connect_timeout(Some(timeout));
        Self { way: Way::new(tcp, proxies), tls: Arc::new(Tls::new(roots, crypto)), timeout }
    }

    /// One that offers HTTP/2 beside HTTP/1.1.
    #[cfg(feature = "http2")]
    pub(crate) fn with_http2(&self) -> Self {
        Self { tls: Arc::new(self.tls.with_http2()), ..self.clone() }
    }

    /// Where a connection to this URI leads to, as messages name it.
    pub(crate) fn name(&self, uri: &Uri) -> String {
        self.way.name(uri)
    }
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.way.poll_ready(context)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let Self { mut way, tls, timeout } = self.clone();
        Box::pin(async move {
            let connecting = async {
                if uri.scheme() == Some(&Scheme::HTTPS) {
                    return tls.connector(way)?.call(uri).await;
                }
                Ok(MaybeHttpsStream::Http(way.call(uri).await?))
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
