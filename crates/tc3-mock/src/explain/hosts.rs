//! Hosts that clients are known to sign in place of the one that they send.

use crate::wire::request::{Wire, without_scheme};

/// Ports that hosts are signed with although they are not sent, or the other way round.
const PORTS: [u16; 8] = [80, 443, 8080, 8443, 8000, 3000, 5000, 9000];

/// Each with what it means. `port` is the one that the request came to, where that is known.
pub(super) fn others(wire: &Wire<'_>, service: &str, region: Option<&str>, port: Option<u16>) -> Vec<(String, String)> {
    let came = wire.host.to_ascii_lowercase();
    let bare = without_scheme(&came).trim_end_matches('/');
    let (name, has_port) = match bare.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => (name, true),
        _ => (bare, false),
    };
    let mut others = Vec::new();
    let mut add = |host: String, why: &str| {
        let cause = format!("the host is another: {host:?} was signed, and {:?} came; {why}", wire.host);
        others.push((host, cause));
    };
    if bare != came {
        add(bare.to_owned(), "what came is a URL, where a host is meant");
    }
    if has_port {
        add(name.to_owned(), "the port belongs to it where the Host header has one");
    }
    for port in port.into_iter().chain(PORTS) {
        add(format!("{name}:{port}"), "the port belongs to it only where the Host header has it");
    }
    for scheme in ["http", "https"] {
        for path in ["", "/"] {
            add(format!("{scheme}://{bare}{path}"), "what was signed is a URL, where a host is meant");
        }
    }
    add(wire.host.to_owned(), "it is signed in lower case");
    let elsewhere =
        "something on the way has changed the Host header, or the request was sent elsewhere than it was signed for";
    for local in ["localhost", "127.0.0.1", "[::1]"] {
        let port = bare.strip_prefix(name).unwrap_or_default();
        add(format!("{local}{port}"), elsewhere);
        add(local.to_owned(), elsewhere);
    }
    for domain in ["tencentcloudapi.com", "intl.tencentcloudapi.com", "internal.tencentcloudapi.com"] {
        add(format!("{service}.{domain}"), elsewhere);
    }
    if let Some(region) = region {
        add(format!("{service}.{region}.tencentcloudapi.com"), elsewhere);
    }
    if let Ok(Some(forwarded)) = wire.header("X-Forwarded-Host") {
        add(forwarded.to_ascii_lowercase(), "X-Forwarded-Host has it: a proxy has changed the Host header");
    }
    others.retain(|(host, _)| *host != came);
    others
}
