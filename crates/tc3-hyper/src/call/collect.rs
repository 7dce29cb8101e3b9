//! The bytes of an answer, up to a limit.

use core::pin::pin;

use bytes::Bytes;
use http_body::Body;
use tc3::{Error, HttpResponse};

use super::throughput::{Broken, Throughput, Watched};
use crate::transport::{ResponseBody, failure};

/// Bytes reserved for an answer on its own word. More is reserved as more comes.
const RESERVED_AT_MOST: usize = 1 << 20;

/// What an answer is held to while it is read.
#[derive(Clone, Copy)]
pub(super) struct Bounds {
    pub(super) max_size: usize,
    pub(super) throughput: Throughput,
    /// Whether it may be a stream of events, of which only the beginning is read.
    pub(super) takes_events: bool,
}

/// Reads an answer of which this has come to its end, or until it is known to be too large, or stalls.
pub(super) async fn collect(
    response: http::Response<ResponseBody>,
    begun: Bytes,
    host: &str,
    bounds: Bounds,
) -> Result<http::Response<Bytes>, Error> {
    let Bounds { max_size: limit, throughput, .. } = bounds;
    let (head, body) = response.into_parts();
    let announced = body.size_hint().exact();
    if announced.is_some_and(|size| size > u64::try_from(limit).unwrap_or(u64::MAX)) {
        let problem = failure::too_large(host, head.status, limit);
        return Err(problem.with_response(shown(&http::Response::from_parts(head, Bytes::new()))));
    }
    let announced = announced.and_then(|size| usize::try_from(size).ok());
    let body = pin!(body);
    let mut body = Watched::new(body, begun, throughput);
    let mut received = Received::default();
    while let Some(data) = body.data().await {
        let problem = match data {
            Ok(data) if data.len() <= limit - received.len() => {
                received.add(data, announced);
                continue;
            }
            Ok(_) => failure::too_large(host, head.status, limit),
            Err(Broken::CutOff(cause)) => failure::cut_off(cause, host, head.status, received.len(), announced),
            Err(Broken::Stalled) => {
                let least = (throughput.bytes(), throughput.over);
                failure::stalled(host, head.status, received.len(), announced, least)
            }
        };
        let part = http::Response::from_parts(head, received.whole());
        return Err(problem.with_response(shown(&part)));
    }
    Ok(http::Response::from_parts(head, received.whole()))
}

/// An answer to look at.
pub(super) fn shown(response: &http::Response<Bytes>) -> HttpResponse {
    let text = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        Some((name.to_string(), value.to_str().ok()?.to_owned()))
    };
    let headers = response.headers().iter().filter_map(text).collect();
    HttpResponse::new(response.status().as_u16(), response.body().clone()).with_headers(headers)
}

/// What has come of a body. Most come in one piece, which is not copied.
#[derive(Default)]
struct Received {
    first: Bytes,
    joined: Vec<u8>,
}

impl Received {
    fn len(&self) -> usize {
        if self.joined.is_empty() { self.first.len() } else { self.joined.len() }
    }

    fn add(&mut self, data: Bytes, announced: Option<usize>) {
        if self.first.is_empty() {
            self.first = data;
            return;
        }
        if self.joined.is_empty() {
            self.joined.reserve(announced.unwrap_or_default().min(RESERVED_AT_MOST));
            self.joined.extend_from_slice(&self.first);
        }
        self.joined.extend_from_slice(&data);
    }

    fn whole(self) -> Bytes {
        if self.joined.is_empty() { self.first } else { Bytes::from(self.joined) }
    }
}
