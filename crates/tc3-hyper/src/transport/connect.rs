//! Connections: TCP, and TLS where the scheme asks for it, within a time. A way through a proxy would begin here.

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

use crate::transport::tls::{Roots, Tls};

type BoxError = Box<dyn StdError + Send + Sync>;

/// What a connection reads and writes.
pub(crate) type Stream = MaybeHttpsStream<TokioIo<TcpStream>>;

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
        Self { tcp, tls: Arc::new(Tls::new(roots)), timeout }
    }
}

impl Service<Uri> for Connector {
    type Response = Stream;
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
