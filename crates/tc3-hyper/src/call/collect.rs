//! The bytes of an answer, up to a limit.

use core::pin::pin;

use bytes::Bytes;
use http_body::Body;
use http_body_util::BodyExt;
use tc3::Error;

use crate::transport::{ResponseBody, failure};

/// Bytes reserved for an answer on its own word. More is reserved as more comes.
const RESERVED_AT_MOST: usize = 1 << 20;

/// Reads an answer to its end, or until it is known to be too large.
pub(super) async fn collect(
    response: http::Response<ResponseBody>,
    host: &str,
    limit: usize,
) -> Result<http::Response<Bytes>, Error> {
    let (head, body) = response.into_parts();
    let announced = body.size_hint().exact();
    if announced.is_some_and(|size| size > u64::try_from(limit).unwrap_or(u64::MAX)) {
        return Err(failure::too_large(host, head.status, limit));
    }
    let announced = announced.and_then(|size| usize::try_from(size).ok());
    let mut body = pin!(body);
    // Most answers come in one piece, which is not copied.
    let (mut first, mut joined) = (Bytes::new(), Vec::new());
    let mut received = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|cause| failure::cut_off(cause, host, head.status, received, announced))?;
        let Ok(data) = frame.into_data() else { continue };
        if data.len() > limit - received {
            return Err(failure::too_large(host, head.status, limit));
        }
        if received == 0 {
            received = data.len();
            first = data;
            continue;
        }
        if joined.is_empty() {
            joined.reserve(announced.unwrap_or_default().min(RESERVED_AT_MOST));
            joined.extend_from_slice(&first);
        }
        joined.extend_from_slice(&data);
        received = joined.len();
    }
    let body = if joined.is_empty() { first } else { Bytes::from(joined) };
    Ok(http::Response::from_parts(head, body))
}
