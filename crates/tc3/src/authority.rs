//! Whom a request is sent to: one host, with or without TLS.

/// Whom to connect to for one request.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Authority {
    /// With or without TLS.
    pub scheme: Scheme,
    /// The host, with its port unless that is the scheme's own: the value of the `Host` header.
    pub host: String,
}

/// With or without TLS. Closed: there is no third.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there is no third")]
pub enum Scheme {
    /// Without: for tests on the same machine.
    Http,
    /// With.
    Https,
}

impl Scheme {
    /// As in a URL.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }

    /// The port that a URL leaves out, and so does the `Host` header.
    pub(crate) fn port(self) -> u16 {
        match self {
            Self::Http => 80,
            Self::Https => 443,
        }
    }
}

impl Authority {
    /// The host without its port.
    pub fn name(&self) -> &str {
        self.split().0
    }

    /// The product whose host of Tencent Cloud this is, in whichever region or family of hosts. None where it is no such host.
    ///
    /// ```
    /// use tc3::Endpoint;
    ///
    /// let product = |host| Endpoint::parse(host)?.resolve("cfg", None).map(|host| host.product().map(str::to_owned));
    /// assert_eq!(product("cvm.ap-shanghai.tencentcloudapi.com")?.as_deref(), Some("cvm"));
    /// assert_eq!(product("gateway.example")?, None);
    /// # Ok::<(), tc3::Error>(())
    /// ```
    pub fn product(&self) -> Option<&str> {
        // Those that the official SDKs know.
        const DOMAINS: [&str; 3] = ["tencentcloudapi.com", "tencentcloudapi.cn", "tencentcloudapi.com.cn"];
        let name = self.name();
        let is_within = |domain: &str| name.strip_suffix(domain).is_some_and(|labels| labels.ends_with('.'));
        DOMAINS.into_iter().find(|domain| is_within(domain)).and_then(|_| name.split('.').next())
    }

    /// The port, be it the scheme's own.
    pub fn port(&self) -> u16 {
        self.split().1.and_then(|port| port.parse().ok()).unwrap_or_else(|| self.scheme.port())
    }

    /// An IPv6 address has its colons in brackets.
    fn split(&self) -> (&str, Option<&str>) {
        match self.host.rsplit_once(':') {
            Some((name, port)) if !port.ends_with(']') => (name, Some(port)),
            _ => (&self.host, None),
        }
    }
}
