//! `--dry-run` and `tc3 sign`: the signed request as JSON, and every step of its signature.
//!
//! Keys are in none of it. A session token, which is a secret too, is masked.

use std::time::{SystemTime, UNIX_EPOCH};

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use tc3::{Credential, Error, ErrorKind, HttpRequest, Signer, Steps, Timestamp, Unsigned};

use crate::answer::pretty;
use crate::exit::Failure;

/// The request as it would be sent, laid out as JSON.
pub(crate) fn request(
    unsigned: &Unsigned,
    credential: Option<Credential>,
    timestamp: Option<Timestamp>,
    with_steps: bool,
) -> Result<String, Failure> {
    let timestamp = match timestamp {
        Some(timestamp) => timestamp,
        None => now()?,
    };
    let signer = credential.map(Signer::new);
    let steps = match &signer {
        Some(signer) if with_steps => Some(signer.explain(&unsigned.to_sign(), timestamp)?),
        _ => None,
    };
    let request = unsigned.sign(signer.as_ref(), timestamp)?;
    let shown = Shown {
        method: request.method.as_str(),
        url: request.url(),
        headers: Headers(&request),
        body: String::from_utf8_lossy(&request.body).into_owned(),
        signature: steps.map(Signature::from),
    };
    let json = serde_json::to_string(&shown).map_err(|error| Failure::Output(error.into()))?;
    Ok(pretty(&json)?)
}

/// The order of these is what scripts and people see.
#[derive(Serialize)]
struct Shown<'a> {
    method: &'static str,
    url: String,
    headers: Headers<'a>,
    body: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    signature: Option<Signature>,
}

#[derive(Serialize)]
struct Signature {
    canonical_request: String,
    hashed_canonical_request: String,
    credential_scope: String,
    string_to_sign: String,
    signature: String,
}

impl From<Steps> for Signature {
    fn from(steps: Steps) -> Self {
        Self {
            canonical_request: steps.canonical_request,
            hashed_canonical_request: steps.hashed_canonical_request,
            credential_scope: steps.scope,
            string_to_sign: steps.string_to_sign,
            signature: steps.signature,
        }
    }
}

struct Headers<'a>(&'a HttpRequest);

impl Serialize for Headers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.headers.len()))?;
        for (name, value) in &self.0.headers {
            let is_token = name.eq_ignore_ascii_case("X-TC-Token");
            map.serialize_entry(name, if is_token { "<masked>" } else { value })?;
        }
        map.end()
    }
}

fn now() -> Result<Timestamp, Error> {
    let past = SystemTime::now().duration_since(UNIX_EPOCH).ok();
    let seconds = past.and_then(|past| i64::try_from(past.as_secs()).ok());
    Timestamp::from_unix(
        seconds.ok_or_else(|| Error::new(ErrorKind::Setup, "the system's clock is set to before 1970"))?,
    )
}
