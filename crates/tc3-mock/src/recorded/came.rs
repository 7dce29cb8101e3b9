//! An answer as it came from a service, be it now or when it was recorded.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Response, header};
use tc3::{ActionInfo, Error, RawAnswer, Reply};

use crate::answer::events::{Ends, REQUEST_ID};
use crate::answer::head::{MOCK_HEADER, Short};

/// Headers that are about a connection, or about the time of the service, which is not the mock's.
const OF_CONNECTION: [HeaderName; 7] = [
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::DATE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
    HeaderName::from_static("keep-alive"),
];

/// An answer, its body as far as it came.
pub(crate) struct Came {
    pub(crate) response: Response<Bytes>,
    pub(crate) request_id: String,
}

impl Came {
    pub(super) fn new(info: &ActionInfo<'_>, mut response: Response<Bytes>, is_cut: bool) -> Self {
        let request_id = request_id(info, &response);
        let announced = announced(response.headers()).unwrap_or_default();
        without_connection(response.headers_mut());
        Self { response: whole(response, is_cut, announced), request_id }
    }

    /// The response, which says where it is from.
    pub(crate) fn respond(&self, from: &'static str) -> Response<Bytes> {
        let mut response = self.response.clone();
        response.headers_mut().insert(MOCK_HEADER, HeaderValue::from_static(from));
        response
    }
}

/// The response, of which only the head was there, with its body; that is all of it, or as far as it came.
pub(super) fn filled(response: Response<Bytes>, (body, is_all): (Bytes, bool)) -> Response<Bytes> {
    whole(response.map(|_| body), !is_all, 0)
}

/// The response with what a door has to know of its body.
fn whole(mut response: Response<Bytes>, is_cut: bool, announced: usize) -> Response<Bytes> {
    if is_cut {
        let more = response.body().len() + 1;
        response.extensions_mut().insert(Short(announced.max(more)));
    }
    if is_stream(response.headers()) {
        let ends = Ends::of(response.body());
        response.extensions_mut().insert(ends);
    }
    response
}

/// Whether events come one after the other.
pub(super) fn is_stream(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.to_ascii_lowercase().starts_with("text/event-stream"))
}

fn announced(headers: &HeaderMap) -> Option<usize> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn without_connection(headers: &mut HeaderMap) {
    for name in OF_CONNECTION {
        headers.remove(name);
    }
}

/// The id in the answer; empty where none can be read. That of a stream is a header.
fn request_id(info: &ActionInfo<'_>, response: &Response<Bytes>) -> String {
    if let Some(id) = response.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok()) {
        return id.to_owned();
    }
    match read(info, response) {
        Ok(answer) => answer.request_id,
        Err(error) => error.request_id().unwrap_or_default().to_owned(),
    }
}

/// What an answer says, as any client reads it.
pub(super) fn read(info: &ActionInfo<'_>, response: &Response<Bytes>) -> Result<RawAnswer, Error> {
    let headers = response.headers().iter().filter_map(|(name, value)| Some((name, value.to_str().ok()?)));
    tc3::decode_raw(info, &Reply::new(response.status().as_u16(), response.body()).with_headers(headers))
}
