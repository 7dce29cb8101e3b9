//! `--dry-run` and `tc3 sign`: the signed request as JSON, and every step of its signature.
//!
//! Keys are in none of it. A session token, which is a secret too, is masked.

use core::num::NonZeroU64;
use core::time::Duration;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use tc3::{Credential, HttpRequest, SignatureSteps, Signer, Timestamp, Unsigned, base64};

use crate::answer::pretty;
use crate::args::environment::now;
use crate::exit::Failure;

/// The request as it would be sent, laid out as JSON.
pub(crate) fn request(
    mut unsigned: Unsigned,
    credential: Option<Credential>,
    timestamp: Option<Timestamp>,
    with_steps: bool,
) -> Result<String, Failure> {
    let past = match timestamp {
        Some(timestamp) => Duration::from_secs(timestamp.seconds().unsigned_abs()),
        None => now()?,
    };
    unsigned.set_nonce(nonce(past));
    let timestamp = Timestamp::from_unix(i64::try_from(past.as_secs()).unwrap_or(i64::MAX))?;
    let signer = credential.map(Signer::new);
    let steps = match &signer {
        Some(signer) if with_steps => Some(unsigned.explain_signature(signer, timestamp)?),
        _ => None,
    };
    let request = unsigned.sign(signer.as_ref(), timestamp)?;
    // Version 1 has the token among its parameters, and no header for its signature.
    let is_masked = !request.headers.iter().any(|(name, _)| name == "Authorization");
    let masked = |text: &str| if is_masked { masked(text) } else { text.to_owned() };
    let shown = Shown {
        method: request.method.as_str(),
        url: masked(&request.url()),
        headers: Headers(&request),
        body: Body::of(request.body.as_bytes().map(|bytes| &**bytes).unwrap_or_default(), masked),
        signature: steps.map(Signature::from),
    };
    let json = serde_json::to_string(&shown).map_err(|error| Failure::Output(error.into()))?;
    Ok(pretty(&json)?)
}

/// A number that was not used before, and is the same for the same `--timestamp`: the nanoseconds since 1970.
fn nonce(past: Duration) -> NonZeroU64 {
    u64::try_from(past.as_nanos()).ok().and_then(NonZeroU64::new).unwrap_or(NonZeroU64::MIN)
}

/// A query or a form of version 1 without the session token: it is encoded, so that no value has what stands between them.
fn masked(text: &str) -> String {
    let masked = |part: &str| if part.starts_with("Token=") { "Token=<masked>".to_owned() } else { part.to_owned() };
    text.split('&').map(masked).collect::<Vec<_>>().join("&")
}

/// The order of these is what scripts and people see.
#[derive(Serialize)]
struct Shown<'a> {
    method: &'static str,
    url: String,
    headers: Headers<'a>,
    body: Body,
    #[serde(skip_serializing_if = "Option::is_none")]
    signature: Option<Signature>,
}

/// As recordings have one: a text, or bytes that are none.
#[derive(Serialize)]
#[serde(untagged)]
enum Body {
    Text(String),
    Bytes { base64: String },
}

impl Body {
    fn of(bytes: &[u8], masked: impl Fn(&str) -> String) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::Text(masked(text)),
            Err(_) => Self::Bytes { base64: base64::encode(bytes) },
        }
    }
}

#[derive(Serialize)]
struct Signature {
    #[serde(flatten)]
    tc3: Option<Canonical>,
    string_to_sign: String,
    signature: String,
}

/// What only the steps of TC3 have.
#[derive(Serialize)]
struct Canonical {
    canonical_request: String,
    hashed_canonical_request: String,
    credential_scope: String,
}

impl From<SignatureSteps> for Signature {
    fn from(steps: SignatureSteps) -> Self {
        match steps {
            SignatureSteps::Tc3(steps) => Self {
                tc3: Some(Canonical {
                    canonical_request: steps.canonical_request,
                    hashed_canonical_request: steps.hashed_canonical_request,
                    credential_scope: steps.scope,
                }),
                string_to_sign: steps.string_to_sign,
                signature: steps.signature,
            },
            SignatureSteps::V1(steps) => {
                Self { tc3: None, string_to_sign: steps.string_to_sign, signature: steps.signature }
            }
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
