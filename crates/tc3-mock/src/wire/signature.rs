//! The signature, by the mock's own reading of the protocol: from the bytes on the wire, not from what a client meant.
//!
//! Nothing here calls the client's signer, so that an error in one is not an error in both.

use std::borrow::Cow;

use hmac::Mac;
use http::Method;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use tc3::{Timestamp, codes};

use crate::failure::Failure;
use crate::wire::authorization::{Claim, malformed};
use crate::wire::quirk::Quirk;
use crate::wire::request::{Wire, without_scheme};
use crate::wire::signing_keys::SigningKeys;

/// How far a client's clock may be off, in seconds, either way.
const WINDOW: u64 = 300;

/// What stands for the body's hash where the body is not signed.
pub(crate) const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// The time of the request, if it is near enough to now.
pub(crate) fn timestamp(wire: &Wire<'_>, now: Timestamp) -> Result<Timestamp, Failure> {
    let timestamp = sent(wire)?;
    let off = timestamp.seconds().abs_diff(now.seconds());
    if off > WINDOW {
        let message = format!("the timestamp is {off} seconds off; {WINDOW} are allowed");
        return Err(Failure::new(codes::AUTH_FAILURE_SIGNATURE_EXPIRE, message));
    }
    Ok(timestamp)
}

/// The time of the request, whatever it is.
pub(crate) fn sent(wire: &Wire<'_>) -> Result<Timestamp, Failure> {
    const TIMESTAMP: &str = "X-TC-Timestamp";
    let text = wire.common(TIMESTAMP)?.ok_or_else(|| {
        let message = format!("{} is missing; a signature has a time", wire.called(TIMESTAMP));
        Failure::new(codes::MISSING_PARAMETER, message)
    })?;
    let seconds =
        Some(text).filter(|text| text.bytes().all(|byte| byte.is_ascii_digit())).and_then(|text| text.parse().ok());
    seconds.and_then(|seconds| Timestamp::from_unix(seconds).ok()).ok_or_else(|| {
        let message = format!("{} is not a number of seconds since 1970", wire.called(TIMESTAMP));
        Failure::new(codes::INVALID_PARAMETER, message)
    })
}

/// Whether the claim is true: the request was signed with this key, for this day, as it came.
///
/// Where clients are known to sign something else than they send, each reading that the protocol allows is tried. Which of
/// their quirks it was, if any, is told.
pub(crate) fn verify(
    wire: &Wire<'_>,
    claim: &Claim<'_>,
    timestamp: Timestamp,
    secret_key: &str,
    keys: &SigningKeys,
) -> Result<Option<Quirk>, Failure> {
    let date = timestamp.date();
    if claim.date != date.as_str() {
        let message = format!("the scope is for {}, the timestamp for {date} (UTC)", claim.date);
        return Err(Failure::new(codes::AUTH_FAILURE_SIGNATURE_FAILURE, message));
    }
    let keyed = keys.keyed(secret_key, claim.date, claim.service)?;
    let request = Canonical::new(wire, claim)?;
    let mut plainest = None;
    for (host, quirk) in hosts(&wire.host.to_ascii_lowercase()) {
        for content_type in request.content_types() {
            let hash = hex(&Sha256::digest(request.text(host, &content_type)?));
            let seconds = timestamp.seconds().to_string();
            let string_to_sign =
                ["TC3-HMAC-SHA256\n", &seconds, "\n", claim.date, "/", claim.service, "/tc3_request\n", &hash].concat();
            let signature = hex(&keyed.clone().chain_update(string_to_sign).finalize().into_bytes());
            if signature.as_bytes().ct_eq(claim.signature.as_bytes()).into() {
                return Ok(quirk);
            }
            plainest.get_or_insert(hash);
        }
    }
    let hash = plainest.unwrap_or_default();
    let message = format!(
        "the signature does not match; check the secret key, and that what is sent is what was signed: \
         the SHA-256 of the canonical request is {hash} here"
    );
    Err(Failure::new(codes::AUTH_FAILURE_SIGNATURE_FAILURE, message))
}

/// What a canonical request is made of, but for what is read in several ways.
struct Canonical<'w> {
    wire: &'w Wire<'w>,
    signed_headers: Vec<String>,
    content_type: &'w str,
    /// The hash of the body, or of what stands for it.
    payload: String,
}

impl<'w> Canonical<'w> {
    fn new(wire: &'w Wire<'_>, claim: &Claim<'_>) -> Result<Self, Failure> {
        let signed_headers = signed_names(claim)?;
        let content_type = wire.header("content-type")?.unwrap_or_default();
        let payload = match wire.header("X-TC-Content-SHA256")? {
            Some(UNSIGNED_PAYLOAD) => hex(&Sha256::digest(UNSIGNED_PAYLOAD)),
            _ => hex(&Sha256::digest(wire.body)),
        };
        Ok(Self { wire, signed_headers, content_type, payload })
    }

    /// Each that a client may have signed, the plainest first.
    fn content_types(&self) -> Vec<String> {
        let mut readings = vec![self.content_type.to_ascii_lowercase(), self.content_type.to_owned()];
        readings.dedup();
        readings
    }

    /// The canonical request with this host and this content type.
    fn text(&self, host: &str, content_type: &str) -> Result<String, Failure> {
        // A POST has no query to sign.
        let query = if self.wire.method == Method::GET { self.wire.query } else { "" };
        let mut text = String::with_capacity(256);
        text.extend([self.wire.method.as_str(), "\n/\n", query, "\n"]);
        for name in &self.signed_headers {
            let value: Cow<'_, str> = match name.as_str() {
                "host" => host.into(),
                "content-type" => content_type.into(),
                _ => match self.wire.header(name)? {
                    Some(value) => value.to_ascii_lowercase().into(),
                    None => return Err(malformed("SignedHeaders names a header that did not come")),
                },
            };
            text.extend([name, ":", &*value, "\n"]);
        }
        text.extend(["\n", &self.signed_headers.join(";"), "\n", &self.payload]);
        Ok(text)
    }
}

/// The names of the signed headers: lower-case, in order.
pub(crate) fn signed_names(claim: &Claim<'_>) -> Result<Vec<String>, Failure> {
    let mut names: Vec<_> = claim.signed_headers.split(';').map(str::to_ascii_lowercase).collect();
    names.sort_unstable();
    if names.windows(2).any(|pair| pair.first() == pair.last()) {
        return Err(malformed("SignedHeaders names a header twice"));
    }
    if !["content-type", "host"].iter().all(|name| names.iter().any(|signed| signed == name)) {
        return Err(malformed("SignedHeaders names content-type and host at least"));
    }
    Ok(names)
}

/// What a client may have signed as the host, which is in lower case here: what it sent; that without a scheme, which one
/// client sends along with an endpoint of plain HTTP; that without its port, which another client leaves out of what it signs.
///
/// That it is sent with a scheme is a quirk however it is signed, and is told of the request.
pub(crate) fn hosts(sent: &str) -> Vec<(&str, Option<Quirk>)> {
    let bare = without_scheme(sent);
    let portless = match bare.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => bare,
    };
    let mut hosts = vec![(sent, None), (bare, None), (portless, Some(Quirk::HostSignedWithoutPort))];
    hosts.dedup_by(|(later, _), (earlier, _)| later == earlier);
    hosts
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut hex = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        hex.push(char::from(DIGITS[usize::from(byte >> 4)]));
        hex.push(char::from(DIGITS[usize::from(byte & 0xf)]));
    }
    hex
}

#[cfg(test)]
mod tests;
