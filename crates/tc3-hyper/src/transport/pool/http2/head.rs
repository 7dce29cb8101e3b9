//! The head of a request as HTTP/2 has it.

use http::header::{self, HeaderName};
use http::uri::{self, Authority, Scheme, Uri};
use http::{Method, Version, request};

/// What says something of a connection has no place where there are many requests on one.
const OF_A_CONNECTION: [HeaderName; 6] = [
    header::CONNECTION,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
    header::TE,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// A copy of a head as it is written for HTTP/1.1, to a host that is connected to under this authority.
///
/// The host is no header here, but a part of the URI. It stays the one that the request names, which is the one that is signed.
pub(in crate::transport::pool) fn rewritten(
    head: &request::Parts,
    authority: &Authority,
    size: Option<u64>,
) -> Result<request::Parts, http::Error> {
    let mut head = head.clone();
    let host = head.headers.remove(header::HOST);
    let mut parts = uri::Parts::default();
    parts.scheme = Some(Scheme::HTTPS);
    parts.authority = Some(match host {
        Some(host) => Authority::try_from(host.as_bytes())?,
        None => authority.clone(),
    });
    parts.path_and_query = head.uri.path_and_query().cloned();
    head.uri = Uri::from_parts(parts)?;
    head.version = Version::HTTP_2;
    for name in &OF_A_CONNECTION {
        head.headers.remove(name);
    }
    let may_lack_length = matches!(head.method, Method::GET | Method::HEAD | Method::DELETE);
    if let Some(length) = size.filter(|length| *length > 0 || !may_lack_length) {
        head.headers.entry(header::CONTENT_LENGTH).or_insert_with(|| length.into());
    }
    Ok(head)
}
