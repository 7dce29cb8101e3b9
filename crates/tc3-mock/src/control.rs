//! The control API: what is under `/_mock/` is about the mock itself, and needs no signature.

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode, header};

use crate::answer::{json, quote};
use crate::engine::Engine;

/// Where the control API begins.
const PREFIX: &str = "/_mock/";

/// Does what is asked of the mock itself; none if the request is for a service.
pub(crate) fn answer(engine: &Engine, parts: &Parts) -> Option<Response<Bytes>> {
    let command = parts.uri.path().strip_prefix(PREFIX)?;
    let expected = match command {
        "health" | "requests" => Method::GET,
        "reset" => Method::POST,
        _ => return Some(refusal(StatusCode::NOT_FOUND, "there are health, requests and reset")),
    };
    if parts.method != expected {
        let mut response = refusal(StatusCode::METHOD_NOT_ALLOWED, &format!("{command} is asked by {expected}"));
        if let Ok(allowed) = HeaderValue::from_str(expected.as_str()) {
            response.headers_mut().insert(header::ALLOW, allowed);
        }
        return Some(response);
    }
    Some(match command {
        "health" => json(StatusCode::OK, r#"{"status":"ok"}"#.to_owned()),
        "reset" => {
            engine.reset();
            json(StatusCode::OK, r#"{"status":"reset"}"#.to_owned())
        }
        _ => match serde_json::to_string(&engine.requests()) {
            Ok(requests) => json(StatusCode::OK, format!(r#"{{"requests":{requests}}}"#)),
            Err(error) => refusal(StatusCode::INTERNAL_SERVER_ERROR, &error.to_string()),
        },
    })
}

fn refusal(status: StatusCode, message: &str) -> Response<Bytes> {
    json(status, format!(r#"{{"error":{}}}"#, quote(message)))
}
