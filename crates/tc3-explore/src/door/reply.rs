//! What is answered, and the headers that everything has.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use http_body::{Body, Frame};
use maud::Markup;
use serde::Serialize;
use tokio::sync::mpsc::Receiver;

/// What browsers are told with each answer: nothing is loaded from elsewhere, no page from elsewhere shows or reads it, and no
/// script runs that is not a file of ours.
const HEADERS: [(HeaderName, &str); 8] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    (header::CACHE_CONTROL, "no-store"),
];

/// An answer, whole or in parts.
pub(crate) type Reply = Response<Content>;

/// A body: what is known, or lines or other pieces as they come.
pub(crate) enum Content {
    Whole(Option<Bytes>),
    Lines(Receiver<Bytes>),
}

/// A page.
pub(crate) fn page(status: StatusCode, page: Markup) -> Reply {
    whole(status, "text/html; charset=utf-8", page.into_string())
}

/// A text for a person who has no page.
pub(crate) fn text(status: StatusCode, text: &str) -> Reply {
    whole(status, "text/plain; charset=utf-8", format!("{text}\n"))
}

/// A value as JSON. What cannot be written as JSON is a fault of ours, and told as one.
pub(crate) fn json(value: &impl Serialize) -> Reply {
    match serde_json::to_string(value) {
        Ok(json) => whole(StatusCode::OK, "application/json", json),
        Err(error) => text(StatusCode::INTERNAL_SERVER_ERROR, &error.to_string()),
    }
}

/// A value on each line, as they come.
pub(crate) fn lines(lines: Receiver<Bytes>) -> Reply {
    finished(StatusCode::OK, "application/x-ndjson", Content::Lines(lines))
}

/// A file to be kept, in pieces as they come.
pub(crate) fn download(name: &'static str, pieces: Receiver<Bytes>) -> Reply {
    let mut reply = finished(StatusCode::OK, "application/json", Content::Lines(pieces));
    if let Ok(kept) = HeaderValue::try_from(format!("attachment; filename={name}")) {
        reply.headers_mut().insert(header::CONTENT_DISPOSITION, kept);
    }
    reply
}

/// Leads to another address of ours.
pub(crate) fn moved(to: &str) -> Reply {
    let mut reply = whole(StatusCode::FOUND, "text/plain; charset=utf-8", String::new());
    match HeaderValue::try_from(to) {
        Ok(to) => drop(reply.headers_mut().insert(header::LOCATION, to)),
        Err(_) => *reply.status_mut() = StatusCode::NOT_FOUND,
    }
    reply
}

/// A file that never changes under its name.
pub(crate) fn file(media_type: &'static str, bytes: Bytes) -> Reply {
    let mut reply = whole(StatusCode::OK, media_type, bytes);
    let forever = HeaderValue::from_static("private, max-age=31536000, immutable");
    reply.headers_mut().insert(header::CACHE_CONTROL, forever);
    reply
}

fn whole(status: StatusCode, media_type: &'static str, body: impl Into<Bytes>) -> Reply {
    finished(status, media_type, Content::Whole(Some(body.into())))
}

fn finished(status: StatusCode, media_type: &'static str, content: Content) -> Reply {
    let mut reply = Response::new(content);
    *reply.status_mut() = status;
    let headers = reply.headers_mut();
    headers.extend(HEADERS.map(|(name, value)| (name, HeaderValue::from_static(value))));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    reply
}

impl Body for Content {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match self.get_mut() {
            Self::Whole(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Self::Lines(lines) => lines.poll_recv(context).map(|line| line.map(|line| Ok(Frame::data(line)))),
        }
    }

    fn size_hint(&self) -> http_body::SizeHint {
        match self {
            Self::Whole(bytes) => http_body::SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            Self::Lines(_) => http_body::SizeHint::default(),
        }
    }
}
