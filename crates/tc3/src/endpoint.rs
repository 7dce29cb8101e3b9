//! Where a request goes: a family of hosts by service and region, or one host.

use core::net::{Ipv4Addr, Ipv6Addr};

use crate::action::Hosts;
use crate::authority::{Authority, Scheme};
use crate::error::{Advice, Error, ErrorKind};

/// Where requests go.
///
/// The default is the nearest access point of the service, and for regions of finance, which are sealed off from the
/// others, the region's own:
///
/// ```
/// use tc3::Endpoint;
///
/// let nearest = Endpoint::default();
/// assert_eq!(nearest.resolve("cvm", Some("ap-guangzhou"))?.host, "cvm.tencentcloudapi.com");
/// assert_eq!(nearest.resolve("cvm", Some("ap-shanghai-fsi"))?.host, "cvm.ap-shanghai-fsi.tencentcloudapi.com");
///
/// let local = Endpoint::parse("http://127.0.0.1:8080")?;
/// assert_eq!(local.resolve("cvm", None)?.host, "127.0.0.1:8080");
/// # Ok::<(), tc3::Error>(())
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Endpoint(AccessPoint);

/// Which of a service's hosts, or a host that is given.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
enum AccessPoint {
    #[default]
    Nearest,
    International,
    Intranet,
    Regional(String),
    Fixed(Fixed),
}

#[derive(Clone, Debug, Eq, PartialEq)]
struct Fixed {
    authority: Authority,
    loopback: bool,
    allow_http: bool,
}

impl Endpoint {
    /// The international site: `<service>.intl.tencentcloudapi.com`.
    pub fn international() -> Self {
        Self(AccessPoint::International)
    }

    /// From inside Tencent Cloud's network: `<service>.internal.tencentcloudapi.com`.
    pub fn intranet() -> Self {
        Self(AccessPoint::Intranet)
    }

    /// The access point of a region, whatever region is called: `<service>.<region>.tencentcloudapi.com`. Regions of finance
    /// have their own.
    ///
    /// ```
    /// use tc3::Endpoint;
    ///
    /// let shanghai = Endpoint::regional("ap-shanghai");
    /// assert_eq!(shanghai.resolve("cvm", Some("ap-guangzhou"))?.host, "cvm.ap-shanghai.tencentcloudapi.com");
    /// assert_eq!(shanghai.resolve("cvm", Some("ap-beijing-fsi"))?.host, "cvm.ap-beijing-fsi.tencentcloudapi.com");
    /// # Ok::<(), tc3::Error>(())
    /// ```
    pub fn regional(region: impl Into<String>) -> Self {
        Self(AccessPoint::Regional(region.into()))
    }

    /// One host for whatever service: `host`, `host:port`, or either behind `https://` or `http://`.
    ///
    /// Without a scheme it is `https`.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Setup`] where it is anything else: API 3.0 has no paths, and credentials do not go into an
    /// endpoint.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let refuse = |problem: &str| {
            // Not the text itself: it may hold a password before an `@`.
            Error::new(ErrorKind::Setup, format!("the endpoint {problem}"))
                .with_advice("give a host, host:port, https://host or http://host; an IPv6 address in brackets")
        };
        let (scheme, rest) = split_scheme(text).ok_or_else(|| refuse("has a scheme other than https and http"))?;
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        if rest.contains('@') {
            return Err(refuse("holds a user name"));
        }
        if rest.contains(['/', '?', '#', '\\']) {
            return Err(refuse("has a path, which API 3.0 has not"));
        }
        let (host, port) = split_port(rest).ok_or_else(|| refuse("has a port that is not a number from 1 to 65535"))?;
        let host = Host::parse(host).ok_or_else(|| refuse("is not a host name or an address"))?;
        let port = port.filter(|port| *port != scheme.port());
        let loopback = host.is_loopback();
        let host = port.map_or_else(|| host.to_string(), |port| format!("{host}:{port}"));
        Ok(Self(AccessPoint::Fixed(Fixed { authority: Authority { scheme, host }, loopback, allow_http: false })))
    }

    /// Allows `http` to hosts other than this machine, where others can read what is sent. The signature is not a
    /// secret, but session tokens and the contents of requests are.
    #[must_use]
    pub fn allow_http(mut self) -> Self {
        if let AccessPoint::Fixed(fixed) = &mut self.0 {
            fixed.allow_http = true;
        }
        self
    }

    /// Whom to connect to for this service and region. Actions that [other hosts](Hosts) answer go to those all the same.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Setup`]: for `http` to another machine without [`Endpoint::allow_http`], for an empty
    /// region, and for a service or a region that cannot be part of a host.
    pub fn resolve(&self, service: &str, region: Option<&str>) -> Result<Authority, Error> {
        self.resolve_among(Hosts::Usual, service, region)
    }

    /// The same for an action that these hosts answer.
    ///
    /// # Errors
    ///
    /// Those of [`resolve`](Self::resolve).
    pub fn resolve_among(&self, hosts: Hosts, service: &str, region: Option<&str>) -> Result<Authority, Error> {
        if region == Some("") {
            return Err(Error::new(ErrorKind::Setup, "the region is empty")
                .with_advice("name one, such as ap-guangzhou, or leave it out"));
        }
        let sealed_off = region.filter(|region| region.ends_with("-fsi"));
        let access = match &self.0 {
            AccessPoint::Fixed(fixed) => return fixed.resolve(),
            AccessPoint::International => Some("intl"),
            AccessPoint::Intranet => Some("internal"),
            AccessPoint::Regional(own) => sealed_off.or(Some(own)),
            AccessPoint::Nearest => sealed_off,
        };
        check_label("service", service)?;
        let host = match (hosts, access) {
            (Hosts::Ai, None) => format!("{service}.ai.tencentcloudapi.com"),
            (Hosts::Ai, Some("internal")) => format!("{service}.ai.internal.tencentcloudapi.com"),
            (_, None) => format!("{service}.tencentcloudapi.com"),
            (_, Some(access)) => {
                check_label("region", access)?;
                format!("{service}.{access}.tencentcloudapi.com")
            }
        };
        Ok(Authority { scheme: Scheme::Https, host })
    }
}

impl Endpoint {
    /// Whether it is this machine, by its address or as `localhost`.
    pub fn is_loopback(&self) -> bool {
        matches!(&self.0, AccessPoint::Fixed(fixed) if fixed.loopback)
    }

    /// Whether connections to it are encrypted.
    pub fn has_tls(&self) -> bool {
        !matches!(&self.0, AccessPoint::Fixed(fixed) if fixed.authority.scheme == Scheme::Http)
    }
}

impl Fixed {
    fn resolve(&self) -> Result<Authority, Error> {
        if self.authority.scheme == Scheme::Http && !self.loopback && !self.allow_http {
            let problem = format!("the endpoint http://{} is another machine, without TLS", self.authority.host);
            return Err(Error::new(ErrorKind::Setup, problem).with_advice(Advice::AllowHttp));
        }
        Ok(self.authority.clone())
    }
}

/// A host as it may stand in an endpoint.
enum Host {
    Name(String),
    V4(Ipv4Addr),
    V6(Ipv6Addr),
}

impl Host {
    fn parse(text: &str) -> Option<Self> {
        if let Some(address) = text.strip_prefix('[') {
            return address.strip_suffix(']')?.parse().ok().map(Self::V6);
        }
        if let Ok(address) = text.parse() {
            return Some(Self::V4(address));
        }
        let name = text.to_ascii_lowercase();
        // A last label of digits would be taken for an IPv4 address by some and for a name by others.
        let numeric = name.rsplit('.').next()?.bytes().all(|byte| byte.is_ascii_digit());
        (!numeric && name.len() <= 253 && name.split('.').all(is_label)).then_some(Self::Name(name))
    }

    fn is_loopback(&self) -> bool {
        match self {
            Self::Name(name) => name == "localhost",
            Self::V4(address) => address.is_loopback(),
            Self::V6(address) => address.is_loopback(),
        }
    }
}

impl core::fmt::Display for Host {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::V4(address) => address.fmt(f),
            Self::V6(address) => write!(f, "[{address}]"),
        }
    }
}

fn split_scheme(text: &str) -> Option<(Scheme, &str)> {
    let Some((scheme, rest)) = text.split_once("://") else {
        return Some((Scheme::Https, text));
    };
    [Scheme::Https, Scheme::Http]
        .into_iter()
        .find(|known| scheme.eq_ignore_ascii_case(known.as_str()))
        .map(|known| (known, rest))
}

/// The host and the port; `None` where there is a port but no number of one.
fn split_port(text: &str) -> Option<(&str, Option<u16>)> {
    // The colons inside the brackets of an IPv6 address belong to it.
    let after_address = text.rfind(']').map_or(0, |at| at + 1);
    let Some(colon) = text[after_address..].find(':') else {
        return Some((text, None));
    };
    let (host, port) = text.split_at(after_address + colon);
    let port = &port[1..];
    let number = port.bytes().all(|byte| byte.is_ascii_digit()).then(|| port.parse().ok()).flatten()?;
    (number > 0).then_some((host, Some(number)))
}

/// One name between the dots of a host.
fn is_label(text: &str) -> bool {
    let inside = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=63).contains(&text.len()) && text.bytes().all(inside) && !text.starts_with('-') && !text.ends_with('-')
}

fn check_label(what: &str, text: &str) -> Result<(), Error> {
    if is_label(text) {
        return Ok(());
    }
    Err(Error::new(ErrorKind::Setup, format!("the {what} {text:?} cannot be part of a host name"))
        .with_advice(format!("a {what} is letters, digits and hyphens")))
}

#[cfg(test)]
mod tests {
    use super::{Authority, Endpoint, Hosts, Scheme};
    use crate::error::{Advice, Error, ErrorKind};

    fn resolve(text: &str) -> Result<Authority, Error> {
        Endpoint::parse(text)?.resolve("cfg", None)
    }

    #[test]
    fn services_have_hosts_of_their_own() {
        let host = |endpoint: Endpoint, region| {
            let authority = endpoint.resolve("cfg", region).unwrap();
            assert_eq!(authority.scheme, Scheme::Https);
            authority.host
        };
        assert_eq!(host(Endpoint::default(), None), "cfg.tencentcloudapi.com");
        assert_eq!(host(Endpoint::default(), Some("ap-guangzhou")), "cfg.tencentcloudapi.com");
        assert_eq!(host(Endpoint::default(), Some("ap-shenzhen-fsi")), "cfg.ap-shenzhen-fsi.tencentcloudapi.com");
        assert_eq!(host(Endpoint::international(), Some("ap-singapore")), "cfg.intl.tencentcloudapi.com");
        assert_eq!(host(Endpoint::intranet(), None), "cfg.internal.tencentcloudapi.com");
        assert_eq!(host(Endpoint::regional("ap-beijing"), None), "cfg.ap-beijing.tencentcloudapi.com");
    }

    #[test]
    fn some_actions_have_hosts_of_their_own() {
        let host = |endpoint: Endpoint, region| endpoint.resolve_among(Hosts::Ai, "cls", region).unwrap().host;
        assert_eq!(host(Endpoint::default(), None), "cls.ai.tencentcloudapi.com");
        assert_eq!(host(Endpoint::default(), Some("ap-guangzhou")), "cls.ai.tencentcloudapi.com");
        assert_eq!(host(Endpoint::intranet(), None), "cls.ai.internal.tencentcloudapi.com");
        // Of these no others are known.
        assert_eq!(host(Endpoint::default(), Some("ap-shanghai-fsi")), "cls.ap-shanghai-fsi.tencentcloudapi.com");
        assert_eq!(host(Endpoint::international(), None), "cls.intl.tencentcloudapi.com");
        assert_eq!(host(Endpoint::regional("ap-beijing"), None), "cls.ap-beijing.tencentcloudapi.com");
        assert_eq!(host(Endpoint::parse("gateway.example").unwrap(), None), "gateway.example");
    }

    #[test]
    fn an_endpoint_is_a_host_with_or_without_scheme_and_port() {
        for (text, scheme, host) in [
            ("cfg.tencentcloudapi.com", Scheme::Https, "cfg.tencentcloudapi.com"),
            ("CFG.example", Scheme::Https, "cfg.example"),
            ("https://gateway.example/", Scheme::Https, "gateway.example"),
            ("HTTPS://gateway.example:443", Scheme::Https, "gateway.example"),
            ("gateway.example:8443", Scheme::Https, "gateway.example:8443"),
            ("https://gateway.example:80", Scheme::Https, "gateway.example:80"),
            ("http://127.0.0.1:8080", Scheme::Http, "127.0.0.1:8080"),
            ("http://127.9.9.9:80", Scheme::Http, "127.9.9.9"),
            ("http://localhost:1", Scheme::Http, "localhost:1"),
            ("http://[::1]:65535/", Scheme::Http, "[::1]:65535"),
            ("[2001:DB8::1]", Scheme::Https, "[2001:db8::1]"),
            ("10.0.0.1:8443", Scheme::Https, "10.0.0.1:8443"),
        ] {
            let expected = Authority { scheme, host: host.to_owned() };
            assert_eq!(resolve(text).unwrap(), expected, "{text}");
            assert_eq!(Endpoint::parse(text).unwrap().has_tls(), scheme == Scheme::Https, "{text}");
        }
    }

    #[test]
    fn anything_else_is_refused_with_what_to_do() {
        for text in [
            "",
            " ",
            "https://",
            "http:///",
            "ftp://gateway.example",
            "gateway.example/path",
            "gateway.example//",
            "https://gateway.example/?x",
            "gateway.example#x",
            "user:password@gateway.example",
            "user@gateway.example",
            "gate way.example",
            "gateway.example\n",
            "gateway..example",
            "gateway.example.",
            "-gateway.example",
            "g\u{e4}teway.example",
            "gateway.example:",
            "gateway.example:0",
            "gateway.example:65536",
            "gateway.example:+1",
            "gateway.example:1:2",
            "::1",
            "[::1",
            "[::1]x",
            "[::1%eth0]",
            "[127.0.0.1]",
            "127.0.0.1.",
            "127.1",
            "300.0.0.1",
            &"x".repeat(64),
            &"x.".repeat(200),
        ] {
            let error = Endpoint::parse(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Setup, "{text:?}");
            assert!(error.advice().is_some(), "{text:?}");
            assert!(!error.to_string().contains("password"), "{error}");
        }
    }

    #[test]
    fn http_stays_on_this_machine_unless_allowed() {
        for text in ["http://gateway.example", "http://10.0.0.1:80", "http://localhost.example", "http://[::2]:8080"] {
            let error = resolve(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Setup);
            assert_eq!(error.advice(), Some(Advice::AllowHttp), "{error}");
            let allowed = Endpoint::parse(text).unwrap().allow_http().resolve("cfg", None).unwrap();
            assert_eq!(allowed.scheme, Scheme::Http);
        }
    }

    #[test]
    fn names_that_are_no_part_of_a_host_are_refused() {
        let endpoint = Endpoint::default();
        for (service, region) in [("", None), ("a.b", None), ("a/b", None), ("cfg", Some("")), ("cfg", Some("x\n-fsi"))]
        {
            let error = endpoint.resolve(service, region).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Setup);
            assert!(!error.to_string().contains('\n'));
        }
        assert!(Endpoint::regional("ap.beijing").resolve("cfg", None).is_err());
        let local = Endpoint::parse("http://127.0.0.1:1").unwrap();
        assert!(local.resolve("cfg", Some("")).is_err());
    }
}
