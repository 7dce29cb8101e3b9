//! TCP connections, straight to a host or through a proxy.

use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::error::Error as StdError;
use std::sync::Arc;

use http::Uri;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tower_service::Service;

use crate::transport::proxy::{NoTunnel, Proxies, Proxy, through};

type BoxError = Box<dyn StdError + Send + Sync>;

/// Makes TCP connections.
#[derive(Clone)]
pub(crate) struct Way {
    tcp: HttpConnector,
    proxies: Arc<Proxies>,
}

impl Way {
    pub(crate) fn new(tcp: HttpConnector, proxies: Proxies) -> Self {
        Self { tcp, proxies: Arc::new(proxies) }
    }

    /// Where a connection to this URI leads to, as messages name it.
    pub(crate) fn name(&self, uri: &Uri) -> String {
        let host = uri.authority().map_or("", |authority| authority.as_str());
        match self.proxies.of(uri) {
            Some(proxy) => format!("{host} through the proxy {}", proxy.place()),
            None => host.to_owned(),
        }
    }
}

impl Service<Uri> for Way {
    type Response = TokioIo<TcpStream>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.tcp.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let Self { mut tcp, proxies } = self.clone();
        Box::pin(async move {
            match proxies.of(&uri) {
                None => Ok(tcp.call(uri).await?),
                Some(proxy) => tunnel(tcp, proxy, &uri).await,
            }
        })
    }
}

async fn tunnel(mut tcp: HttpConnector, proxy: &Proxy, uri: &Uri) -> Result<TokioIo<TcpStream>, BoxError> {
    let stream = tcp.call(proxy.uri()?).await.map_err(|cause| NoTunnel::unreachable(cause.into()))?;
    let mut stream = stream.into_inner();
    through(proxy, &mut stream, uri).await?;
    tracing::debug!(proxy = proxy.place(), "connected through a proxy");
    Ok(TokioIo::new(stream))
}
