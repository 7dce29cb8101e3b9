//! A signed request in the types of the crate `http`. Each call pays for it: what is a constant is not parsed again.

use core::mem;

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::uri::{Authority, PathAndQuery, Scheme, Uri};
use http::{Method, Request};
use tc3::{Error, ErrorKind, HttpRequest};
use zeroize::Zeroizing;

use crate::transport::RequestBody;

/// The headers that the protocol sets, as it writes them.
static NAMES: [(&str, HeaderName); 11] = [
    ("Host", header::HOST),
    ("Content-Type", header::CONTENT_TYPE),
    ("X-TC-Action", HeaderName::from_static("x-tc-action")),
    ("X-TC-Version", HeaderName::from_static("x-tc-version")),
    ("X-TC-RequestClient", HeaderName::from_static("x-tc-requestclient")),
    ("X-TC-Region", HeaderName::from_static("x-tc-region")),
    ("X-TC-Language", HeaderName::from_static("x-tc-language")),
    ("X-TC-Token", HeaderName::from_static("x-tc-token")),
    ("X-TC-Content-SHA256", HeaderName::from_static("x-tc-content-sha256")),
    ("X-TC-Timestamp", HeaderName::from_static("x-tc-timestamp")),
    ("Authorization", header::AUTHORIZATION),
];

/// A body that is not in memory is given.
pub(super) fn to_http(mut signed: HttpRequest, body: Option<RequestBody>) -> Result<Request<RequestBody>, Error> {
    let body = body.unwrap_or_else(|| signed.body.as_bytes().cloned().unwrap_or_default().into());
    let mut request = Request::new(body);
    *request.method_mut() = match signed.method {
        tc3::Method::Get => Method::GET,
        tc3::Method::Post => Method::POST,
    };
    *request.uri_mut() = uri(&mut signed).map_err(broken)?;
    *request.headers_mut() = headers(&mut signed).map_err(broken)?;
    Ok(request)
}

fn uri(signed: &mut HttpRequest) -> Result<Uri, http::Error> {
    let mut parts = http::uri::Parts::default();
    parts.scheme = Some(match signed.scheme {
        tc3::Scheme::Http => Scheme::HTTP,
        tc3::Scheme::Https => Scheme::HTTPS,
    });
    parts.authority = Some(Authority::from_maybe_shared(Bytes::from(mem::take(&mut signed.host)))?);
    let path_and_query = mem::take(&mut signed.path_and_query);
    parts.path_and_query = Some(match path_and_query.as_str() {
        "/" => PathAndQuery::from_static("/"),
        // A query may hold a secret: it is wiped when the last that holds it lets go.
        _ => PathAndQuery::from_maybe_shared(Bytes::from_owner(Zeroizing::new(path_and_query)))?,
    });
    Ok(Uri::from_parts(parts)?)
}

fn headers(signed: &mut HttpRequest) -> Result<HeaderMap, http::Error> {
    /// The one that frames the body, which HTTP adds.
    const LENGTH: usize = 1;

    let mut headers = HeaderMap::with_capacity(signed.headers.len() + LENGTH);
    for (name, value) in &mut signed.headers {
        let is_secret = HttpRequest::is_secret(name);
        let bytes = mem::take(value).into_bytes();
        // The same bytes, wiped when the last that holds them lets go.
        let bytes = if is_secret { Bytes::from_owner(Zeroizing::new(bytes)) } else { Bytes::from(bytes) };
        let mut value = HeaderValue::from_maybe_shared(bytes)?;
        // A transport that shows headers in a log leaves these out.
        value.set_sensitive(is_secret);
        let name = match NAMES.iter().find(|(known, _)| known == name) {
            Some((_, known)) => known.clone(),
            None => HeaderName::from_bytes(name.as_bytes())?,
        };
        headers.append(name, value);
    }
    Ok(headers)
}

fn broken(cause: http::Error) -> Error {
    Error::new(ErrorKind::Setup, format!("the request is not HTTP: {cause}")).with_source(cause)
}
