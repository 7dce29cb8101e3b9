//! What an answer turns out to be: one of which all is read, or a stream of events, which its caller reads.
//!
//! The label of an answer and what it says may differ: its first bytes decide.

use core::pin::pin;

use bytes::{Buf, Bytes};
use http::header::CONTENT_TYPE;
use http::response::Parts;
use http_body::Frame;
use http_body_util::BodyExt as _;
use tc3::{Error, ErrorKind, Sent};

use super::collect::{Bounds, collect};
use crate::transport::{BodyError, ResponseBody, failure};

/// An answer, read as far as a call reads it.
pub(super) enum Arrived {
    Whole(http::Response<Bytes>),
    Stream(Opened),
}

/// A stream of events whose first bytes have come.
pub(crate) struct Opened {
    pub(crate) head: Parts,
    pub(crate) begun: Bytes,
    pub(crate) body: ResponseBody,
}

/// How a stream of events is labelled.
const EVENT_STREAM: &[u8] = b"text/event-stream";

/// Whether an answer may be a stream of events as far as its label says.
pub(super) fn is_labelled_stream(response: &http::Response<ResponseBody>) -> bool {
    // By bytes, without looking for what stands behind it: each answer is asked.
    let label = response.headers().get(CONTENT_TYPE).map_or(&b""[..], |value| value.as_bytes().trim_ascii_start());
    label.split_at_checked(EVENT_STREAM.len()).is_some_and(|(name, rest)| {
        name.eq_ignore_ascii_case(EVENT_STREAM) && matches!(rest.trim_ascii_start().first(), None | Some(b';'))
    })
}

/// Reads an answer of which it is not known whether it is a stream.
pub(super) async fn arrive(
    response: http::Response<ResponseBody>,
    host: &str,
    bounds: Bounds,
) -> Result<Arrived, Error> {
    let is_labelled = is_labelled_stream(&response);
    let (head, mut body) = response.into_parts();
    let begun = begin(&mut body).await.map_err(|cause| failure::cut_off(cause, host, head.status, 0, None))?;
    if !is_stream(&begun, is_labelled) {
        let response = http::Response::from_parts(head, body);
        return collect(response, begun, host, bounds).await.map(Arrived::Whole);
    }
    if bounds.takes_events {
        return Ok(Arrived::Stream(Opened { head, begun, body }));
    }
    let error = Error::new(ErrorKind::Unreadable, format!("{host} answers with a stream of events"))
        .with_advice("read it by `Client::events`, or ask for an answer in one piece");
    let error = error.with_status(head.status.as_u16()).with_request_id(request_id(&head));
    // The service has answered, and would do so again.
    Err(error.with_sent(Sent::Answered))
}

/// The id of the request, where it is told before the body.
pub(crate) fn request_id(head: &Parts) -> &str {
    head.headers.get("X-TC-RequestId").and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// The first bytes, with one among them at least that is no blank, unless there is none.
async fn begin(body: &mut ResponseBody) -> Result<Bytes, BodyError> {
    let mut body = pin!(body);
    let mut begun = Bytes::new();
    while significant(&begun).is_empty() {
        let Some(frame) = body.frame().await else { break };
        if let Ok(data) = frame.map(Frame::into_data)? {
            let size = begun.remaining() + data.remaining();
            begun = if begun.is_empty() { data } else { begun.chain(data).copy_to_bytes(size) };
        }
    }
    Ok(begun)
}

/// Neither JSON nor HTML begins as events do, nor events as they.
fn is_stream(begun: &[u8], is_labelled: bool) -> bool {
    const FIELDS: [&[u8]; 5] = [b"data:", b"event:", b"id:", b"retry:", b":"];
    let begun = significant(begun);
    match is_labelled {
        true => !begun.starts_with(b"{") && !begun.starts_with(b"<"),
        false => FIELDS.iter().any(|field| begun.starts_with(field)),
    }
}

fn significant(begun: &[u8]) -> &[u8] {
    const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
    begun.strip_prefix(BYTE_ORDER_MARK).unwrap_or(begun).trim_ascii_start()
}
