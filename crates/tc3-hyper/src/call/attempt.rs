//! One signed request out, one answer in.

use core::mem;
use core::pin::pin;

use bytes::Bytes;
use http::HeaderValue;
use tc3::{Error, ErrorKind, HttpRequest};
use zeroize::Zeroizing;

use super::collect::collect;
use super::wait::{Limit, Over, Until, wait};
use crate::transport::{Progress, RequestBody, Transport, failure};

/// Carries a request, and ends it when the time is over or `until` is: whatever ends the waiting races the transport
/// here, and the transport only tells how far the request got.
pub(super) async fn attempt(
    transport: &dyn Transport,
    max_response_size: usize,
    request: HttpRequest,
    limit: Limit,
    until: &mut Until<'_>,
) -> Result<http::Response<Bytes>, Error> {
    let request = to_http(request)?;
    let host = failure::host(request.uri());
    let progress = Progress::new();
    let answer = async {
        let response = transport.send(request, &progress).await?;
        collect(response, &host, max_response_size).await
    };
    match wait(limit, until, pin!(answer)).await {
        Ok(answer) => answer,
        Err(Over::Cancelled) => Err(failure::cancelled(&host, progress.is_maybe_sent())),
        Err(Over::Late) => Err(failure::late(&host, limit.whole, progress.is_maybe_sent())),
    }
}

fn to_http(mut request: HttpRequest) -> Result<http::Request<RequestBody>, Error> {
    let broken = |cause: http::Error| {
        Error::new(ErrorKind::Setup, format!("the request is not HTTP: {cause}")).with_source(cause)
    };
    let mut builder = http::Request::builder().method(request.method.as_str()).uri(request.url());
    for (name, value) in &mut request.headers {
        let mut bytes = Bytes::from(mem::take(value));
        let is_secret = HttpRequest::is_secret(name);
        if is_secret {
            // The same bytes, wiped when the last that holds them lets go.
            bytes = Bytes::from_owner(Zeroizing::new(Vec::from(bytes)));
        }
        let mut value = HeaderValue::from_maybe_shared(bytes).map_err(|cause| broken(cause.into()))?;
        // A transport that shows headers in a log leaves these out.
        value.set_sensitive(is_secret);
        builder = builder.header(&**name, value);
    }
    builder.body(mem::take(&mut request.body).into()).map_err(broken)
}
