//! Hosts that are reached without a proxy.

use core::net::IpAddr;

/// A list of hosts, in the form of `no_proxy`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Exceptions(Vec<Exception>);

#[derive(Clone, Debug)]
struct Exception {
    hosts: Hosts,
    port: Option<u16>,
}

#[derive(Clone, Debug)]
enum Hosts {
    All,
    /// This domain and what is below it.
    Domain(String),
    /// The addresses that begin with so many bits of this one.
    Network(IpAddr, u32),
}

impl Exceptions {
    /// Adds a list, divided by commas or blanks. What is no host stands for none.
    pub(crate) fn add(&mut self, list: &str) {
        let entries = list.split([',', ' ', '\t', '\n']).filter(|entry| !entry.is_empty());
        self.0.extend(entries.filter_map(Exception::read));
    }

    pub(crate) fn has(&self, host: &str, port: u16) -> bool {
        let matches =
            |exception: &Exception| exception.port.is_none_or(|only| only == port) && exception.hosts.has(host);
        self.0.iter().any(matches)
    }
}

impl Exception {
    fn read(entry: &str) -> Option<Self> {
        // An address of version 6 has colons itself, so it has a port only behind brackets.
        if let Some(hosts) = Hosts::network(entry) {
            return Some(Self { hosts, port: None });
        }
        let (host, port) = match entry.rsplit_once(':') {
            Some((host, port)) => (host, Some(port.parse().ok()?)),
            None => (entry, None),
        };
        Some(Self { hosts: Hosts::read(host)?, port })
    }
}

impl Hosts {
    fn read(text: &str) -> Option<Self> {
        if text == "*" {
            return Some(Self::All);
        }
        if let Some(network) = Self::network(text) {
            return Some(network);
        }
        let domain = text.strip_prefix('*').unwrap_or(text).trim_matches('.').to_ascii_lowercase();
        (!domain.is_empty()).then_some(Self::Domain(domain))
    }

    fn network(text: &str) -> Option<Self> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text, None),
        };
        let address = address_of(address)?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Some(most), |bits| bits.parse().ok().filter(|bits| *bits <= most))?;
        Some(Self::Network(address, bits))
    }

    fn has(&self, host: &str) -> bool {
        match self {
            Self::All => true,
            Self::Network(network, bits) => address_of(host).is_some_and(|address| is_within(address, *network, *bits)),
            Self::Domain(domain) => {
                let host = host.trim_end_matches('.').to_ascii_lowercase();
                let above = host.strip_suffix(domain.as_str());
                above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
            }
        }
    }
}

/// The address that a host is, if it is one and no name.
pub(super) fn address_of(host: &str) -> Option<IpAddr> {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    Some(bare.parse::<IpAddr>().ok()?.to_canonical())
}

fn is_within(address: IpAddr, network: IpAddr, bits: u32) -> bool {
    match (address, network) {
        (IpAddr::V4(address), IpAddr::V4(network)) => {
            (address.to_bits() ^ network.to_bits()).checked_shr(32 - bits).unwrap_or(0) == 0
        }
        (IpAddr::V6(address), IpAddr::V6(network)) => {
            (address.to_bits() ^ network.to_bits()).checked_shr(128 - bits).unwrap_or(0) == 0
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(list: &str, host: &str, port: u16) -> bool {
        let mut exceptions = Exceptions::default();
        exceptions.add(list);
        exceptions.has(host, port)
    }

    #[test]
    fn a_list_has_domains_networks_and_ports() {
        for (list, host) in [
            ("*", "any.example"),
            ("example.com", "example.com"),
            ("example.com", "API.Example.com."),
            (".example.com", "example.com"),
            ("*.example.com", "a.b.example.com"),
            ("Example.com:443", "api.example.com"),
            ("other, example.com", "example.com"),
            ("other example.com", "example.com"),
            ("10.1.2.3", "10.1.2.3"),
            ("10.0.0.0/8", "10.200.1.1"),
            ("0.0.0.0/0", "8.8.8.8"),
            ("10.1.2.3:443", "10.1.2.3"),
            ("2001:db8::1", "[2001:db8::1]"),
            ("[2001:db8::1]:443", "[2001:db8::1]"),
            ("2001:db8::/32", "[2001:db8:7::1]"),
            ("::/0", "[2001:db8:7::1]"),
        ] {
            assert!(has(list, host, 443), "{list} {host}");
        }
        for (list, host) in [
            ("", "example.com"),
            (",,", "example.com"),
            (".", "example.com"),
            ("example.com", "notexample.com"),
            ("example.com", "example.com.cn"),
            ("example.com:80", "example.com"),
            ("example.com:x", "example.com"),
            ("10.0.0.0/8", "11.0.0.1"),
            ("10.0.0.0/33", "10.0.0.1"),
            ("10.0.0.0/8", "[2001:db8::1]"),
            ("2001:db8::/32", "[2001:db9::1]"),
            ("10.0.0.0/8", "10.example"),
        ] {
            assert!(!has(list, host, 443), "{list} {host}");
        }
    }
}
