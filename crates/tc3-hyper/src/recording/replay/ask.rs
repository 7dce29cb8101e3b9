//! What of a request decides how it is answered.

use core::fmt;

use bytes::Bytes;
use serde_json::Value;
use tc3::CLIENT_TOKEN;

use crate::recording::exchange::{Body, RequestHead};
use crate::recording::version_1::{Parameters, said};

/// What is compared of two requests. Time, signature, host and language are not in it, nor is the client token: a client that
/// was given none fills in another one for each call.
pub(super) struct Ask {
    pub(super) service: Option<String>,
    pub(super) action: Option<String>,
    pub(super) version: Option<String>,
    pub(super) region: Option<String>,
    pub(super) method: String,
    pub(super) path: String,
    /// The parts of the query, in any order; of parameters of version 1, wherever they stand, those of the action. So are the
    /// members of an octet stream, which stand in headers.
    pub(super) query: Vec<String>,
    /// Empty where the parameters stand in it.
    pub(super) body: Bytes,
    /// What the body says, where it is JSON.
    pub(super) json: Option<Value>,
    /// Whether this is all of the body.
    pub(super) is_whole: bool,
}

impl Ask {
    pub(super) fn new(head: &RequestHead, body: &Body) -> Self {
        let said = |header| said(head, &body.bytes, header).map(str::to_owned);
        let is_asked = |part: &&str| !part.is_empty() && part.split('=').next() != Some(CLIENT_TOKEN);
        let parameters = Parameters::of(head, &body.bytes);
        let (query, bytes) = match parameters {
            Some(parameters) => (parameters.members().filter(is_asked).map(str::to_owned).collect(), Bytes::new()),
            None => {
                let query = head.url.query().unwrap_or_default().split('&').filter(is_asked);
                (query.map(str::to_owned).collect(), without_boundary(head, &body.bytes))
            }
        };
        let mut query: Vec<_> = query;
        let members = head.members().filter(|(name, _)| !name.eq_ignore_ascii_case(CLIENT_TOKEN));
        query.extend(members.map(|(name, value)| format!("{name}={value}")));
        Self {
            service: head.service.clone(),
            action: said("x-tc-action"),
            version: said("x-tc-version"),
            region: said("x-tc-region"),
            method: head.method.as_str().to_owned(),
            path: head.url.path().to_owned(),
            query,
            json: json(&bytes),
            body: bytes,
            is_whole: body.cut.is_none(),
        }
    }
}

/// A form of parts with the same between them each time, where else is a number that nobody can guess.
fn without_boundary(head: &RequestHead, body: &Bytes) -> Bytes {
    let content_type = head.header("content-type").filter(|kind| kind.starts_with("multipart/form-data"));
    let Some((_, boundary)) = content_type.and_then(|kind| kind.split_once("boundary=")) else { return body.clone() };
    let line = format!("--{}", boundary.trim_matches('"')).into_bytes();
    let (mut same, mut rest) = (Vec::with_capacity(body.len()), &**body);
    while let Some(at) = rest.windows(line.len()).position(|window| window[0] == line[0] && window == line) {
        same.extend_from_slice(&rest[..at]);
        same.extend_from_slice(b"--");
        rest = &rest[at + line.len()..];
    }
    same.extend_from_slice(rest);
    same.into()
}

fn json(body: &[u8]) -> Option<Value> {
    let mut value = serde_json::from_slice(body).ok()?;
    if let Value::Object(object) = &mut value {
        object.remove(CLIENT_TOKEN);
    }
    Some(value)
}

/// A request as an error names it, without anything that it says.
impl fmt::Display for Ask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(service) = &self.service {
            write!(f, "{service} ")?;
        }
        match &self.action {
            Some(action) => f.write_str(action)?,
            None => write!(f, "{} {}", self.method, self.path)?,
        }
        if let Some(version) = &self.version {
            write!(f, " of {version}")?;
        }
        match &self.region {
            Some(region) => write!(f, " in {region}"),
            None => Ok(()),
        }
    }
}
