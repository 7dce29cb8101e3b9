//! Which host is reached through which proxy.

use http::Uri;
use http::uri::Scheme;

use super::exceptions::{Exceptions, address_of};
use super::url::Proxy;

/// The proxies of a client, and what is reached without one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Proxies {
    /// For what is reached over TLS.
    pub(crate) https: Option<Proxy>,
    /// For what is not.
    pub(crate) http: Option<Proxy>,
    pub(crate) exceptions: Exceptions,
}

impl Proxies {
    /// The proxy for this URI. What is on this machine has none, whatever is said.
    pub(crate) fn of(&self, uri: &Uri) -> Option<&Proxy> {
        let is_http = uri.scheme() == Some(&Scheme::HTTP);
        let proxy = if is_http { self.http.as_ref() } else { self.https.as_ref() }?;
        let host = uri.host()?;
        let port = uri.port_u16().unwrap_or(if is_http { 80 } else { 443 });
        (!is_loopback(host) && !self.exceptions.has(host, port)).then_some(proxy)
    }
}

fn is_loopback(host: &str) -> bool {
    let name = host.trim_end_matches('.').to_ascii_lowercase();
    address_of(host).is_some_and(|address| address.is_loopback()) || name == "localhost" || name.ends_with(".localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_on_this_machine_is_reached_without_a_proxy() {
        let proxy = Proxy::parse("proxy.example:1").unwrap();
        let proxies = Proxies { https: Some(proxy.clone()), http: Some(proxy), ..Proxies::default() };
        for (host, is_here) in [
            ("localhost:8080", true),
            ("LOCALHOST.", true),
            ("a.localhost", true),
            ("127.0.0.1:1", true),
            ("127.8.9.1", true),
            ("[::1]:1", true),
            ("[::ffff:127.0.0.1]", true),
            ("localhost.example", false),
            ("128.0.0.1", false),
            ("[::2]", false),
        ] {
            for scheme in ["http", "https"] {
                let uri = format!("{scheme}://{host}/").parse().unwrap();
                assert_eq!(proxies.of(&uri).is_none(), is_here, "{uri}");
            }
        }
    }
}
