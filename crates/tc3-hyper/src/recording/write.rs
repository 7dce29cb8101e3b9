//! An exchange as the text of its file.

use http::{HeaderMap, HeaderName};
use tc3::base64;
use tc3::serde::ser::{Serialize, SerializeMap, Serializer};

use crate::recording::exchange::{Body, Cut, Exchange, FORM, Failure, Outcome, Request, Response};

/// JSON over several lines, members in the order of the documentation, so that two recordings differ where they say
/// something else.
pub(super) fn text(exchange: &Exchange) -> Result<Vec<u8>, serde_json::Error> {
    let mut text = serde_json::to_vec_pretty(exchange)?;
    text.push(b'\n');
    Ok(text)
}

impl Serialize for Exchange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("form", &FORM)?;
        optional(&mut map, "recorded", self.recorded.map(|time| time.to_string()))?;
        map.serialize_entry("request", &self.request)?;
        match &self.outcome {
            Outcome::Response(response) => map.serialize_entry("response", response)?,
            Outcome::Failure(failure) => map.serialize_entry("failure", failure)?,
        }
        map.end()
    }
}

impl Serialize for Request {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        optional(&mut map, "service", self.head.service.as_ref())?;
        map.serialize_entry("method", self.head.method.as_str())?;
        map.serialize_entry("url", &self.head.url.to_string())?;
        map.serialize_entry("headers", &Headers(&self.head.headers))?;
        body(&mut map, &self.body)?;
        map.end()
    }
}

impl Serialize for Response {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("status", &self.head.status.as_u16())?;
        map.serialize_entry("headers", &Headers(&self.head.headers))?;
        body(&mut map, &self.body)?;
        map.end()
    }
}

impl Serialize for Failure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("kind", &format!("{:?}", self.kind))?;
        map.serialize_entry("sent", &format!("{:?}", self.sent))?;
        optional(&mut map, "code", self.code.as_ref())?;
        map.serialize_entry("message", &self.message)?;
        optional(&mut map, "request_id", self.request_id.as_ref())?;
        optional(&mut map, "status", self.status)?;
        optional(&mut map, "advice", self.advice.as_ref())?;
        map.end()
    }
}

impl Serialize for Cut {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Words(words) => words.serialize(serializer),
            Self::Failure(failure) => failure.serialize(serializer),
        }
    }
}

/// Text as it is, other bytes as base64 that is marked.
struct Bytes<'a>(&'a [u8]);

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match core::str::from_utf8(self.0) {
            Ok(text) => text.serialize(serializer),
            Err(_) => serializer.collect_map([("base64", base64::encode(self.0))]),
        }
    }
}

/// Each name once: with its value, or with a list of them.
struct Headers<'a>(&'a HeaderMap);

impl Serialize for Headers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.keys().map(|name| (name.as_str(), Values { headers: self.0, name })))
    }
}

struct Values<'a> {
    headers: &'a HeaderMap,
    name: &'a HeaderName,
}

impl Serialize for Values<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let values: Vec<_> = self.headers.get_all(self.name).iter().map(|value| Bytes(value.as_bytes())).collect();
        match &*values {
            [only] => only.serialize(serializer),
            several => several.serialize(serializer),
        }
    }
}

fn body<M: SerializeMap>(map: &mut M, body: &Body) -> Result<(), M::Error> {
    map.serialize_entry("body", &Bytes(&body.bytes))?;
    optional(map, "cut", body.cut.as_ref())
}

fn optional<M: SerializeMap>(map: &mut M, name: &str, value: Option<impl Serialize>) -> Result<(), M::Error> {
    match value {
        Some(value) => map.serialize_entry(name, &value),
        None => Ok(()),
    }
}
