//! A proxy, as its URL names it.

use core::fmt;
use core::str::FromStr;

use http::Uri;
use http::uri::{Authority, Scheme};
use tc3::{Error, ErrorKind};

use super::login::Login;

/// What stands between this machine and the service, and makes connections for it.
///
/// `Debug` and `Display` show neither a name nor a password.
///
/// ```
/// use tc3_hyper::{Client, Proxy};
///
/// let proxy = Proxy::parse("http://me:secret@proxy.example:3128")?;
/// assert_eq!(proxy.to_string(), "http://proxy.example:3128");
/// let client = Client::builder().with_proxy(proxy).build()?;
/// # let _ = client;
/// # Ok::<(), tc3_hyper::tc3::Error>(())
/// ```
#[derive(Clone)]
pub struct Proxy {
    protocol: Protocol,
    /// With its port.
    authority: Authority,
    login: Option<Login>,
}

/// What a proxy speaks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Protocol {
    Http,
    Socks,
}

impl Proxy {
    /// Reads a URL such as `http://proxy.example:3128`, `socks5://10.0.0.1` or `http://name:password@proxy.example`.
    ///
    /// | scheme | spoken with the proxy | port where none is named |
    /// |---|---|---|
    /// | `http`, or none | HTTP: `CONNECT`, with basic authentication | 80 |
    /// | `socks5`, `socks5h` | SOCKS 5, with a name and a password. The proxy looks up the name of the host | 1080 |
    ///
    /// In a name and a password, `%40` and its like are the characters that they stand for, and have to be where a name
    /// has a colon, or either has what ends them.
    ///
    /// # Errors
    ///
    /// Of kind [`Setup`](ErrorKind::Setup), which show nothing of the text: it may hold a password. Proxies that speak TLS
    /// themselves (`https`) and SOCKS 4 are not supported, and told so.
    pub fn parse(url: &str) -> Result<Self, Error> {
        Self::read(url).map_err(|problem| {
            Error::new(ErrorKind::Setup, format!("the URL of a proxy cannot be used: {problem}"))
                .with_advice("name it like http://name:password@proxy.example:3128, or socks5://proxy.example:1080")
        })
    }

    fn read(url: &str) -> Result<Self, &'static str> {
        let url = url.trim();
        let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
        let (protocol, default_port) = match &*scheme.to_ascii_lowercase() {
            "http" => (Protocol::Http, 80),
            "socks5" | "socks5h" => (Protocol::Socks, 1080),
            "https" => return Err("a proxy that speaks TLS itself is not supported; many speak plain HTTP, too"),
            "socks" | "socks4" | "socks4a" => return Err("of SOCKS only version 5 is supported"),
            _ => return Err("its scheme is neither http nor socks5"),
        };
        let (login, place) = match rest.rsplit_once('@') {
            Some((login, place)) => (Some(Login::parse(login)?), place),
            None => (None, rest),
        };
        let place = place.strip_suffix('/').unwrap_or(place);
        if let Some(login) = &login {
            check_login(login, protocol)?;
        }
        Ok(Self { protocol, authority: authority(place, default_port)?, login })
    }

    pub(super) fn protocol(&self) -> Protocol {
        self.protocol
    }

    pub(super) fn login(&self) -> Option<&Login> {
        self.login.as_ref()
    }

    /// Its host and port, as messages name it.
    pub(crate) fn place(&self) -> &str {
        self.authority.as_str()
    }

    /// What a connector connects to.
    pub(crate) fn uri(&self) -> Result<Uri, http::Error> {
        Uri::builder().scheme(Scheme::HTTP).authority(self.authority.clone()).path_and_query("/").build()
    }
}

/// What the protocol can carry.
fn check_login(login: &Login, protocol: Protocol) -> Result<(), &'static str> {
    match protocol {
        Protocol::Http if login.name.contains(':') => Err("its name holds a colon, which ends a name on the way"),
        Protocol::Socks if login.name.len() > 255 || login.password.len() > 255 => {
            Err("its name or password is longer than the 255 bytes of SOCKS")
        }
        Protocol::Socks if login.password.is_empty() => Err("its name has no password, which SOCKS wants"),
        _ => Ok(()),
    }
}

fn authority(place: &str, default_port: u16) -> Result<Authority, &'static str> {
    if place.is_empty() || place.starts_with(':') {
        return Err("it has no host");
    }
    let authority = Authority::from_str(place).map_err(|_| "what stands for host and port is neither")?;
    let host = authority.host();
    let port = match authority.as_str().strip_prefix(host) {
        Some("") => default_port,
        Some(_) => authority.port_u16().filter(|port| *port != 0).ok_or("its port is none")?,
        None => return Err("what stands for host and port is neither"),
    };
    Authority::from_str(&format!("{host}:{port}")).map_err(|_| "what stands for host and port is neither")
}

impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match self.protocol {
            Protocol::Http => "http",
            Protocol::Socks => "socks5",
        };
        write!(f, "{scheme}://{}", self.authority)
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxy").field("url", &format_args!("{self}")).field("has_login", &self.login.is_some()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: &str) -> (String, Option<(String, String)>) {
        let proxy = Proxy::read(url).unwrap();
        let login = proxy.login().map(|login| (login.name.to_string(), login.password.to_string()));
        (proxy.to_string(), login)
    }

    #[test]
    fn a_url_has_a_scheme_a_host_a_port_and_a_login() {
        for (url, expected) in [
            ("http://proxy.example:3128", "http://proxy.example:3128"),
            ("http://proxy.example/", "http://proxy.example:80"),
            (" proxy.example:8080 ", "http://proxy.example:8080"),
            ("SOCKS5://10.0.0.1", "socks5://10.0.0.1:1080"),
            ("socks5h://[2001:db8::1]:1", "socks5://[2001:db8::1]:1"),
        ] {
            assert_eq!(read(url), (expected.to_owned(), None), "{url}");
        }
        for (login, name, password) in [
            ("me:secret", "me", "secret"),
            ("me", "me", ""),
            ("m%65:p%40%3a%C3%BC", "me", "p@:ü"),
            ("me:a@b:c/d%", "me", "a@b:c/d%"),
            ("me:100%zz", "me", "100%zz"),
        ] {
            let expected = Some((name.to_owned(), password.to_owned()));
            assert_eq!(read(&format!("http://{login}@proxy.example")).1, expected, "{login}");
        }
    }

    #[test]
    fn what_is_no_proxy_is_refused_and_not_shown() {
        let long = format!("socks5://me:{}@h", "secret".repeat(50));
        for (url, said) in [
            ("", "it has no host"),
            ("http://", "it has no host"),
            ("http://me:secret@", "it has no host"),
            ("http://me:secret@:3128", "it has no host"),
            ("http://me:secret@proxy:x", "port"),
            ("http://me:secret@proxy:0", "its port is none"),
            ("http://me:secret@proxy:65536", "port"),
            ("http://me:secret@proxy/path", "neither"),
            ("http://me:secret@pro xy", "neither"),
            ("http://:secret@proxy", "no name"),
            ("http://m%3ae:secret@proxy", "colon"),
            ("http://me:secret%ff@proxy", "not UTF-8"),
            ("https://me:secret@proxy", "speaks TLS itself is not supported"),
            ("socks4://me:secret@proxy", "only version 5"),
            ("ftp://me:secret@proxy", "neither http nor socks5"),
            ("socks5://secret@proxy", "no password"),
            (&long, "255"),
        ] {
            let error = Proxy::parse(url).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Setup);
            assert!(error.message().contains(said) && error.advice().is_some(), "{url}: {error}");
            assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
        }
        let shown = Proxy::parse("http://me:secret@proxy:1").unwrap();
        assert_eq!(format!("{shown:?}"), "Proxy { url: http://proxy:1, has_login: true }");
    }
}
