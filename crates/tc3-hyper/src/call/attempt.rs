//! One signed request out, one answer in.

use core::pin::pin;

use bytes::Bytes;
use tc3::{Error, HttpRequest};

use super::arrive::{Arrived, arrive, is_labelled_stream};
use super::collect::{Bounds, collect};
use super::to_http::to_http;
use super::wait::{Limit, Over, Until, wait};
use crate::transport::{Progress, RequestBody, Transport, failure};

/// Carries a request, and ends it when the time is over or `until` is: whatever ends the waiting races the transport
/// here, and the transport only tells how far the request got.
pub(super) async fn attempt(
    transport: &dyn Transport,
    bounds: Bounds,
    (request, body): (HttpRequest, Option<RequestBody>),
    host: &str,
    limit: Limit,
    until: &mut Until<'_>,
) -> Result<Arrived, Error> {
    let progress = Progress::new();
    // Here and not within the future, which would have to hold the request, too.
    let sending = transport.send(to_http(request, body)?, &progress);
    let answer = pin!(async {
        let response = sending.await?;
        if bounds.takes_events || is_labelled_stream(&response) {
            // Boxed: few calls have to look what comes, and all would have to make room for it.
            return Box::pin(arrive(response, host, bounds)).await;
        }
        collect(response, Bytes::new(), host, bounds).await.map(Arrived::Whole)
    });
    match wait(limit, until, answer).await {
        Ok(answer) => answer,
        Err(Over::Cancelled) => Err(failure::cancelled(host, progress.is_maybe_sent())),
        Err(Over::Late) => Err(failure::late(host, limit.whole, progress.is_maybe_sent())),
    }
}
