//! The metadata service of a machine that has a role: where clients look that have no key of their own. It needs no
//! signature.

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode, header};

use crate::answer::envelope::response;
use crate::control::refusal;
use crate::engine::Engine;

/// Where it begins, on whatever host.
const PREFIX: &str = "/latest/meta-data/";

/// Where the name of the role is, and behind it the key.
const KEYS: &str = "cam/security-credentials/";

/// The role that the machine has.
const ROLE: &str = "tc3-mock";

/// Whether a request is for it.
pub(crate) fn is_meant(parts: &Parts) -> bool {
    parts.uri.path().starts_with(PREFIX)
}

/// Answers it.
pub(crate) fn answer(engine: &Engine, parts: &Parts) -> Response<Bytes> {
    if parts.method != Method::GET {
        let mut response = refusal(StatusCode::METHOD_NOT_ALLOWED, "it is asked by GET");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET"));
        return response;
    }
    match parts.uri.path().strip_prefix(PREFIX).and_then(|path| path.strip_prefix(KEYS)) {
        Some("") => {
            let mut response = Response::new(Bytes::from_static(ROLE.as_bytes()));
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            response
        }
        Some(ROLE) => match engine.key_of_machine(ROLE) {
            Ok(key) => response(StatusCode::OK, key),
            Err(failure) => refusal(StatusCode::SERVICE_UNAVAILABLE, failure.message()),
        },
        _ => refusal(StatusCode::NOT_FOUND, &format!("there is {PREFIX}{KEYS}, and {ROLE} behind it")),
    }
}
