//! The control API: what is under `/_mock/` is about the mock itself, and needs no signature.
//!
//! A page in a browser could reach it as well, so it answers only whom it knows: under a name of its own, and not on
//! behalf of a page from elsewhere. What changes something must be declared as JSON, which no form can send.

use std::net::IpAddr;
use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use http::uri::Authority;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use serde_json::json;

use crate::answer::envelope::response;
use crate::engine::Engine;

/// Where the control API begins.
const PREFIX: &str = "/_mock/";

/// The control API of a mock.
pub(crate) struct Control {
    engine: Arc<Engine>,
    /// By which names it may be asked, beside those of loopback.
    hosts: Vec<String>,
}

/// What the control API answers.
pub(crate) enum Told {
    Whole(Response<Bytes>),
    /// The log. A socket gets it part by part.
    Log,
}

/// Whether a request is for the mock itself.
pub(crate) fn is_meant(parts: &Parts) -> bool {
    parts.uri.path().starts_with(PREFIX)
}

/// Whether a request may change something, and so may have to wait.
pub(crate) fn is_change(parts: &Parts) -> bool {
    parts.method != Method::GET
}

/// A refusal that is no service's.
pub(crate) fn refusal(status: StatusCode, message: &str) -> Response<Bytes> {
    response(status, json!({"error": message}).to_string())
}

impl Control {
    pub(crate) fn new(engine: Arc<Engine>, hosts: Vec<String>) -> Self {
        Self { engine, hosts }
    }

    /// Does what is asked of the mock itself. `local` is the address that it was reached at, if it has one.
    pub(crate) fn answer(&self, parts: &Parts, local: Option<IpAddr>) -> Told {
        match self.permitted(parts, local).and_then(|()| asked(parts)) {
            Err(refusal) => Told::Whole(refusal),
            Ok("health") => Told::Whole(status("ok")),
            Ok("reset") => {
                self.engine.reset();
                Told::Whole(status("reset"))
            }
            Ok(_) => Told::Log,
        }
    }

    /// Whether the request was made for this mock, and not by a page from elsewhere.
    fn permitted(&self, parts: &Parts, local: Option<IpAddr>) -> Result<(), Response<Bytes>> {
        let Some(host) = parts.headers.get(header::HOST) else { return Ok(()) };
        let authority = host.to_str().ok().and_then(|host| host.parse().ok());
        if !authority.as_ref().is_some_and(|authority: &Authority| self.is_own(authority.host(), local)) {
            let message =
                "the Host is none of this mock's: loopback, the address that it listens on, or a name given to it";
            return Err(refusal(StatusCode::FORBIDDEN, message));
        }
        let is_foreign = |origin: &HeaderValue| origin.as_bytes().strip_prefix(b"http://") != Some(host.as_bytes());
        if parts.headers.get_all(header::ORIGIN).iter().any(is_foreign) {
            return Err(refusal(StatusCode::FORBIDDEN, "the Origin is a page from elsewhere"));
        }
        Ok(())
    }

    fn is_own(&self, host: &str, local: Option<IpAddr>) -> bool {
        let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        match address.map(|address| address.to_canonical()) {
            Ok(address) => address.is_loopback() || Some(address) == local.map(|local| local.to_canonical()),
            Err(_) => {
                let mut names = self.hosts.iter().map(String::as_str).chain(["localhost"]);
                names.any(|name| name.eq_ignore_ascii_case(host))
            }
        }
    }
}

fn status(word: &str) -> Response<Bytes> {
    response(StatusCode::OK, json!({"status": word}).to_string())
}

/// The command, if it is one and asked as it has to be.
fn asked(parts: &Parts) -> Result<&str, Response<Bytes>> {
    let command = parts.uri.path().strip_prefix(PREFIX).unwrap_or_default();
    let expected = match command {
        "health" | "requests" => Method::GET,
        "reset" => Method::POST,
        _ => return Err(refusal(StatusCode::NOT_FOUND, "there are health, requests and reset")),
    };
    if parts.method != expected {
        let mut response = refusal(StatusCode::METHOD_NOT_ALLOWED, &format!("{command} is asked by {expected}"));
        if let Ok(allowed) = HeaderValue::from_str(expected.as_str()) {
            response.headers_mut().insert(header::ALLOW, allowed);
        }
        return Err(response);
    }
    if expected == Method::POST && !is_json(&parts.headers) {
        let message = "a change is sent with Content-Type: application/json, with or without a body";
        return Err(refusal(StatusCode::UNSUPPORTED_MEDIA_TYPE, message));
    }
    Ok(command)
}

fn is_json(headers: &HeaderMap) -> bool {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    content_type.split(';').next().is_some_and(|name| name.trim().eq_ignore_ascii_case("application/json"))
}
