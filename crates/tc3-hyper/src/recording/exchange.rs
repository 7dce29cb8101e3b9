//! One exchange: what was asked, and what came of it.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header, request};
use tc3::{Error, ErrorKind, HttpRequest, Sent, Timestamp};

use crate::recording::for_service::ForService;
use crate::transport::{BodyError, failure};

/// Of the files. Another number is another form, which readers of this one would misunderstand.
pub(super) const FORM: u64 = 1;

/// What one file holds.
pub(super) struct Exchange {
    /// When the request was begun, if the system's clock could tell.
    pub(super) recorded: Option<Timestamp>,
    pub(super) request: Request,
    pub(super) outcome: Outcome,
}

pub(super) struct Request {
    pub(super) head: RequestHead,
    pub(super) body: Body,
}

pub(super) struct RequestHead {
    /// As [`ForService`] or the signature names it, which itself is not kept, else the host.
    pub(super) service: Option<String>,
    pub(super) method: Method,
    pub(super) url: Uri,
    /// Without those that are secrets.
    pub(super) headers: HeaderMap,
}

pub(super) enum Outcome {
    Response(Response),
    Failure(Failure),
}

pub(super) struct Response {
    pub(super) head: ResponseHead,
    pub(super) body: Body,
}

pub(super) struct ResponseHead {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
}

/// A body as far as it came.
#[derive(Default)]
pub(super) struct Body {
    pub(super) bytes: Bytes,
    /// Why it is not whole; none where it is.
    pub(super) cut: Option<Cut>,
}

/// What ended a body before its end.
pub(super) enum Cut {
    /// An error that says no more than its words.
    Words(String),
    Failure(Failure),
}

/// What a [`tc3::Error`] of a transport says.
pub(super) struct Failure {
    pub(super) kind: ErrorKind,
    pub(super) sent: Sent,
    pub(super) message: String,
    pub(super) advice: Option<String>,
    pub(super) code: Option<String>,
    pub(super) request_id: Option<String>,
    pub(super) status: Option<u16>,
}

impl RequestHead {
    pub(super) fn of(parts: &request::Parts) -> Self {
        let told = parts.extensions.get::<ForService>().map(|ForService(name)| name.clone());
        let service = told.or_else(|| service(parts).map(str::to_owned));
        let mut headers = shown(&parts.headers, HttpRequest::is_secret);
        let mut head =
            Self { service, method: parts.method.clone(), url: parts.uri.clone(), headers: HeaderMap::new() };
        if let Some(prefix) = members_of(&headers, head.service.as_deref()) {
            let of_members = parts.headers.iter().filter(|(name, _)| name.as_str().starts_with(&prefix));
            headers.extend(of_members.map(|(name, value)| (name.clone(), value.clone())));
        }
        head.headers = headers;
        head
    }

    /// The members that stand in headers, without what all of their names begin with: those of an octet stream.
    pub(super) fn members(&self) -> impl Iterator<Item = (&str, &str)> {
        let prefix = members_of(&self.headers, self.service.as_deref());
        let headers = self.headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        headers.filter_map(move |(name, value)| Some((name.strip_prefix(prefix.as_deref()?)?, value)))
    }

    /// The value of a header, where it is text.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// What the headers begin with that are members of an octet stream; none of any other request.
fn members_of(headers: &HeaderMap, service: Option<&str>) -> Option<String> {
    let is_octet_stream = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind == "application/octet-stream");
    service.filter(|_| is_octet_stream).map(|service| format!("x-{}-", service.to_ascii_lowercase()))
}

impl ResponseHead {
    pub(super) fn of<B>(response: &http::Response<B>) -> Self {
        let is_secret = |name: &str| name == header::SET_COOKIE;
        Self { status: response.status(), headers: shown(response.headers(), is_secret) }
    }
}

/// Headers without those whose values are secrets, by their names or because whoever set them said so.
fn shown(headers: &HeaderMap, is_secret: impl Fn(&str) -> bool) -> HeaderMap {
    let is_shown = |(name, value): &(&HeaderName, &HeaderValue)| !is_secret(name.as_str()) && !value.is_sensitive();
    headers.iter().filter(is_shown).map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// The service of the signature's scope, `Credential=ID/DATE/SERVICE/tc3_request`, else of the host, whose first label it
/// is.
fn service(parts: &request::Parts) -> Option<&str> {
    let authorization = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let scope = authorization.and_then(|text| text.split_once("Credential=")?.1.split(',').next());
    let signed = scope.and_then(|scope| scope.rsplit('/').nth(1));
    signed.or_else(|| {
        let host = parts.uri.host()?;
        let is_name = host.contains(|char: char| char.is_ascii_alphabetic()) && !host.starts_with('[');
        host.split_once('.').filter(|_| is_name).map(|(label, _)| label)
    })
}

impl Cut {
    pub(super) fn of(cause: &BodyError) -> Self {
        match cause.downcast_ref::<Error>() {
            Some(error) => Self::Failure(Failure::of(error)),
            None => Self::Words(failure::in_one_line(&**cause)),
        }
    }

    pub(super) fn to_error(&self) -> BodyError {
        match self {
            Self::Words(words) => words.clone().into(),
            Self::Failure(failure) => failure.to_error().into(),
        }
    }
}

impl Failure {
    pub(super) fn of(error: &Error) -> Self {
        // Of what may have been sent the advice follows from the action, which the transport does not know.
        let advice = error.advice().filter(|_| error.sent() == Sent::NotSent);
        Self {
            kind: error.kind(),
            sent: error.sent(),
            message: error.message().to_owned(),
            advice: advice.map(|advice| advice.to_string()),
            code: error.code().map(|code| code.as_str().to_owned()),
            request_id: error.request_id().map(str::to_owned),
            status: error.status(),
        }
    }

    pub(super) fn to_error(&self) -> Error {
        let request_id = self.request_id.clone().unwrap_or_default();
        let mut error = match &self.code {
            Some(code) => Error::service(code.clone(), self.message.clone(), request_id),
            None => Error::new(self.kind, self.message.clone()).with_request_id(request_id),
        };
        error = error.with_sent(self.sent);
        if let Some(status) = self.status {
            error = error.with_status(status);
        }
        match &self.advice {
            Some(advice) => error.with_advice(advice.clone()),
            None => error,
        }
    }
}
