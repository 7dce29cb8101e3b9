//! An entry of the log. What may hold a secret is masked before it stands in one.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::request::Parts;
use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::value::RawValue;
use tc3::{Record, Timestamp};

use crate::answer::record::{MASK, masked};
use crate::explain::Explanation;
use crate::wire::authorization::{self, Authorization};
use crate::wire::quirk::Quirk;
use crate::wire::request::Wire;

/// The longest request text, in bytes, that is kept with an entry.
const MAX_REQUEST: usize = 16 * 1024;

/// The longest header value, in characters, that is kept with an entry.
const MAX_HEADER: usize = 256;

/// A request that came, and what the mock made of it.
///
/// Secrets are masked: the signature, and members that the spec marks as sensitive. Session tokens are left out, and
/// so is whatever the spec does not know, since nobody can tell what it holds.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct LoggedRequest {
    /// The id in the answer.
    pub request_id: String,
    /// When it came, by the mock's clock.
    pub time: Timestamp,
    /// The HTTP method.
    pub method: String,
    /// The `Host` header; empty if there was none, as for all headers below.
    pub host: String,
    /// The service that it was for, by its short name, or says it is for where its signature is wrong; empty if the mock did
    /// not get so far.
    pub service: String,
    /// The version asked for.
    pub version: String,
    /// The action asked for.
    pub action: String,
    /// The region asked for.
    pub region: String,
    /// The `Authorization` header, its signature masked. Where version 1 has none, algorithm and secret id in its manner.
    pub authorization: String,
    /// The parameters as JSON, as far as the spec knows them. None if the mock did not get so far, or the text is
    /// longer than 16 KiB.
    pub request: Option<String>,
    /// The faults that applied to it, by their ids.
    pub faults: Vec<String>,
    /// What its client does otherwise than the service expects.
    pub quirks: Vec<Quirk>,
    /// What became of it.
    pub verdict: Verdict,
    /// The status of HTTP that it was answered with; none if it was not answered.
    pub status: Option<u16>,
    /// How long the mock took for it, without the delays of faults.
    pub took: Duration,
    /// Why its signature is wrong or its time is off, and what the client must have signed. None where neither is.
    pub explanation: Option<Arc<Explanation>>,
}

/// What the mock made of a request.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Verdict {
    /// The mock has behaviour for the action and did it.
    Answered,
    /// It was answered from the spec alone.
    Synthesized,
    /// It was refused.
    Refused {
        /// The error code.
        code: String,
        /// The message.
        message: String,
    },
    /// A fault put something else in place of an answer, or nothing. Nothing was done.
    Replaced,
    /// It was handed on to a service, which answered; that is recorded.
    Recorded,
    /// It was answered from a recording.
    Replayed,
    /// It was done to what the mock keeps.
    Remembered,
}

impl LoggedRequest {
    /// What its head tells. The rest is filled in along the chain.
    pub(crate) fn new(parts: &Parts, time: Timestamp) -> Self {
        let header = |name| header(&parts.headers, name);
        Self {
            request_id: String::new(),
            time,
            method: clip(parts.method.as_str()),
            host: clip(&header("host")),
            service: String::new(),
            version: clip(&header("x-tc-version")),
            action: clip(&header("x-tc-action")),
            region: clip(&header("x-tc-region")),
            authorization: unsigned(&header("authorization")),
            request: None,
            faults: Vec::new(),
            quirks: Vec::new(),
            verdict: Verdict::Answered,
            status: None,
            took: Duration::ZERO,
            explanation: None,
        }
    }

    /// Notes what stands among the parameters and not in the head.
    pub(crate) fn read(&mut self, wire: &Wire<'_>) {
        if wire.version_1.is_none() {
            return;
        }
        self.action = clip(&wire.action);
        self.version = clip(&wire.version);
        self.region = clip(wire.region.as_deref().unwrap_or_default());
        self.authorization = match authorization::read(wire) {
            Ok(Authorization::SignedV1(claim)) => {
                clip(&format!("{} SecretId={}, Signature={MASK}", claim.algorithm(), claim.secret_id))
            }
            _ => MASK.to_owned(),
        };
    }

    /// Notes the parameters, sensitive ones masked.
    pub(crate) fn note(&mut self, request: &dyn Record) {
        self.request = masked(request, MAX_REQUEST);
    }

    /// Who signed it, as far as the `Authorization` says.
    pub(super) fn secret_id(&self) -> Option<&str> {
        let (_, rest) =
            self.authorization.split_once("Credential=").or_else(|| self.authorization.split_once("SecretId="))?;
        rest.split(['/', ',']).next()
    }

    /// How much memory it takes, in bytes.
    pub(crate) fn size(&self) -> usize {
        let LoggedRequest { request_id, method, host, service, version, action, region, authorization, .. } = self;
        let texts = [request_id, method, host, service, version, action, region, authorization];
        let request = self.request.as_ref().map_or(0, String::len);
        let verdict = match &self.verdict {
            Verdict::Refused { code, message } => code.len() + message.len(),
            Verdict::Answered
            | Verdict::Remembered
            | Verdict::Synthesized
            | Verdict::Recorded
            | Verdict::Replayed
            | Verdict::Replaced => 0,
        };
        let lists = self.faults.iter().map(|name| size_of::<String>() + name.len());
        let explanation = self.explanation.as_ref().map_or(0, |explanation| explanation.size());
        let texts: usize = texts.map(String::len).iter().sum();
        let quirks = self.quirks.capacity() * size_of::<Quirk>();
        size_of::<LoggedRequest>() + texts + request + lists.sum::<usize>() + quirks + verdict + explanation
    }
}

impl Verdict {
    /// All names that there are.
    pub(super) const NAMES: [&str; 7] =
        ["answered", "remembered", "synthesized", "recorded", "replayed", "refused", "replaced"];

    /// As the control API has it.
    pub(crate) fn name(&self) -> &'static str {
        let [answered, remembered, synthesized, recorded, replayed, refused, replaced] = Self::NAMES;
        match self {
            Self::Answered => answered,
            Self::Remembered => remembered,
            Self::Synthesized => synthesized,
            Self::Recorded => recorded,
            Self::Replayed => replayed,
            Self::Refused { .. } => refused,
            Self::Replaced => replaced,
        }
    }
}

/// The form of the control API's `requests`.
impl Serialize for LoggedRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("LoggedRequest", 18)?;
        object.serialize_field("request_id", &self.request_id)?;
        object.serialize_field("time", &self.time.seconds())?;
        object.serialize_field("method", &self.method)?;
        object.serialize_field("host", &self.host)?;
        object.serialize_field("service", &self.service)?;
        object.serialize_field("version", &self.version)?;
        object.serialize_field("action", &self.action)?;
        object.serialize_field("region", &self.region)?;
        object.serialize_field("authorization", &self.authorization)?;
        let request = self.request.clone().map(RawValue::from_string).transpose();
        object.serialize_field("request", &request.map_err(serde::ser::Error::custom)?)?;
        object.serialize_field("faults", &self.faults)?;
        object.serialize_field("quirks", &self.quirks)?;
        let (code, message) = match &self.verdict {
            Verdict::Refused { code, message } => (Some(code), Some(message)),
            Verdict::Answered
            | Verdict::Remembered
            | Verdict::Synthesized
            | Verdict::Recorded
            | Verdict::Replayed
            | Verdict::Replaced => (None, None),
        };
        object.serialize_field("verdict", self.verdict.name())?;
        object.serialize_field("code", &code)?;
        object.serialize_field("message", &message)?;
        object.serialize_field("status", &self.status)?;
        object.serialize_field("took_us", &u64::try_from(self.took.as_micros()).unwrap_or(u64::MAX))?;
        object.serialize_field("explanation", &self.explanation.as_deref())?;
        object.end()
    }
}

fn header<'h>(headers: &'h HeaderMap, name: &str) -> Cow<'h, str> {
    let Some(value) = headers.get(name) else { return Cow::Borrowed("") };
    // Most are text, which takes less to see than to mend what is none.
    std::str::from_utf8(value.as_bytes()).map_or_else(|_| String::from_utf8_lossy(value.as_bytes()), Cow::Borrowed)
}

fn clip(text: &str) -> String {
    if text.len() <= MAX_HEADER {
        // No text has more characters than bytes.
        return text.to_owned();
    }
    text.chars().take(MAX_HEADER).collect()
}

/// The header without the signature.
fn unsigned(authorization: &str) -> String {
    match authorization::parse(authorization) {
        _ if authorization.is_empty() => String::new(),
        Ok(Authorization::Skip) => authorization.to_owned(),
        Ok(Authorization::Signed(claim)) => match authorization.strip_suffix(claim.signature) {
            Some(before) => clip(&[before, MASK].concat()),
            None => clip(&authorization.replace(claim.signature, MASK)),
        },
        // Whatever it is, it may hold a secret.
        Ok(Authorization::SignedV1(_)) | Err(_) => MASK.to_owned(),
    }
}
