//! Ways through a proxy.
//!
//! `url` is a proxy as it is named, `login` the name and the password for it. `rules` tells which host is reached through
//! which, `exceptions` which is not. `http` and `socks` ask a proxy for a connection, and `failure` is why there is none.

mod exceptions;
mod failure;
mod http;
mod login;
mod rules;
mod socks;
mod url;

pub(crate) use self::failure::NoTunnel;
pub(crate) use self::rules::Proxies;
pub use self::url::Proxy;

use ::http::Uri;
use ::http::uri::Scheme;
use tokio::net::TcpStream;

use self::url::Protocol;

/// Asks a proxy for a connection to the host of this URI, over a connection to the proxy.
pub(crate) async fn through(proxy: &Proxy, stream: &mut TcpStream, uri: &Uri) -> Result<(), NoTunnel> {
    let host = uri.host().unwrap_or_default();
    let port = uri.port_u16().unwrap_or(if uri.scheme() == Some(&Scheme::HTTP) { 80 } else { 443 });
    match proxy.protocol() {
        Protocol::Http => http::connect(stream, host, port, proxy.login()).await,
        Protocol::Socks => socks::connect(stream, host, port, proxy.login()).await,
    }
}
