//! Signatures. TC3-HMAC-SHA256: from a request, a credential and a time to the `Authorization` header. Version 1: from all
//! parameters to one more.

mod canonical;
mod hash;
mod key;
mod measure;
mod method;
mod scope;
mod text;
pub(crate) mod to_sign;
pub(crate) mod v1;

use core::fmt;

use sha2::{Digest as _, Sha256};

pub use measure::{Measure, Measured};
pub use method::SignMethod;
pub use to_sign::{Method, Payload, ToSign};
pub use v1::ToSignV1;

use crate::credential::Credential;
use crate::error::Error;
use crate::hex::Hex;
use crate::sign::canonical::SignedHeaders;
use crate::sign::hash::Hash;
use crate::sign::key::{SigningKey, SigningKeys};
use crate::sign::scope::write_string_to_sign;
use crate::sign::text::Sink;
use crate::timestamp::Timestamp;

/// Signs requests with one credential.
///
/// The keys of the last few days and services are kept, so that a signature costs as much hashing as the request is
/// long, and little more. One signer serves all threads.
///
/// ```
/// use tc3::{Credential, Method, Payload, Signer, Timestamp, ToSign};
///
/// let signer = Signer::new(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE")?);
/// let request = ToSign {
///     method: Method::Post,
///     query: "",
///     content_type: "application/json",
///     host: "cfg.tencentcloudapi.com",
///     headers: &[],
///     payload: Payload::Signed(br#"{"TaskId":1698}"#),
///     service: "cfg",
/// };
/// let mut authorization = String::new();
/// signer.sign(&request, Timestamp::from_unix(1_551_113_065)?, &mut authorization)?;
/// assert!(authorization.starts_with("TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2019-02-25/cfg/tc3_request, "));
/// # Ok::<(), tc3::Error>(())
/// ```
pub struct Signer {
    credential: Credential,
    keys: SigningKeys,
}

/// How the signature of a request comes about, by its version. Closed: there are two.
#[derive(Clone, Debug, Eq, PartialEq)]
#[allow(clippy::exhaustive_enums, reason = "there are two versions")]
pub enum SignatureSteps {
    /// TC3-HMAC-SHA256.
    Tc3(Steps),
    /// HmacSHA256 or HmacSHA1.
    V1(StepsV1),
}

/// How a signature of version 1 comes about, to compare with what somebody else computed. No key and no session token is in it.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct StepsV1 {
    /// What is signed, but for a session token: `<masked>` stands in its place.
    pub string_to_sign: String,
    /// The signature in base64.
    pub signature: String,
}

/// How a signature comes about, step by step, to compare with what somebody else computed. No key is in it.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Steps {
    /// The request in the form that is hashed.
    pub canonical_request: String,
    /// Its SHA-256 digest in hex.
    pub hashed_canonical_request: String,
    /// What the signing key is good for: date, service and `tc3_request`.
    pub scope: String,
    /// What is signed.
    pub string_to_sign: String,
    /// The signature in hex.
    pub signature: String,
    /// The value of the `Authorization` header.
    pub authorization: String,
}

impl Signer {
    /// A signer for this credential. No key is derived before the first signature.
    pub fn new(credential: Credential) -> Self {
        Self { credential, keys: SigningKeys::new() }
    }

    /// Whose signatures these are.
    pub fn credential(&self) -> &Credential {
        &self.credential
    }

    /// Appends the value of the `Authorization` header to `authorization`.
    ///
    /// Allocates nothing where `authorization` has room, the request has no more than the usual headers, and the day
    /// and the service are those of a recent signature.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Unencodable`](crate::ErrorKind::Unencodable) where a part of the request cannot be sent as
    /// it is, such as a header with a line feed or a query with a blank. Nothing is appended then.
    pub fn sign(&self, request: &ToSign<'_>, timestamp: Timestamp, authorization: &mut String) -> Result<(), Error> {
        let headers = SignedHeaders::of(request)?;

        let mut hash = Hash::new();
        canonical::write(request, &headers, &mut hash);
        let hashed_request = Hex::of(&hash.finish());

        let key = self.keys.get(&self.credential, timestamp, request.service);
        let mut message = key.mac.start();
        write_string_to_sign(timestamp, &key.scope, &hashed_request, &mut message);
        let signature = Hex::of(&key.mac.finish(&mut message));

        write_authorization(&key, &headers, &signature, authorization);
        Ok(())
    }

    /// Signs as [`Signer::sign`] does, and shows every step.
    ///
    /// # Errors
    ///
    /// As for [`Signer::sign`].
    pub fn explain(&self, request: &ToSign<'_>, timestamp: Timestamp) -> Result<Steps, Error> {
        let headers = SignedHeaders::of(request)?;

        let mut canonical_request = Vec::new();
        canonical::write(request, &headers, &mut canonical_request);
        let hashed_request = Hex::of(&Sha256::digest(&canonical_request).into());

        let key = self.keys.get(&self.credential, timestamp, request.service);
        let mut string_to_sign = Vec::new();
        write_string_to_sign(timestamp, &key.scope, &hashed_request, &mut string_to_sign);
        let mut message = key.mac.start();
        message.push(&string_to_sign);
        let signature = Hex::of(&key.mac.finish(&mut message));

        let mut authorization = String::new();
        write_authorization(&key, &headers, &signature, &mut authorization);
        Ok(Steps {
            canonical_request: String::from_utf8_lossy(&canonical_request).into_owned(),
            hashed_canonical_request: hashed_request.as_str().to_owned(),
            scope: key.scope.to_string(),
            string_to_sign: String::from_utf8_lossy(&string_to_sign).into_owned(),
            signature: signature.as_str().to_owned(),
            authorization,
        })
    }

    /// The signature of version 1, in base64: the value of the parameter `Signature`.
    pub fn sign_v1(&self, request: &ToSignV1<'_>) -> String {
        request.signature(self.credential.secret_key())
    }
}

/// Appends the value of the header.
fn write_authorization(key: &SigningKey, headers: &SignedHeaders<'_>, signature: &Hex, to: &mut String) {
    to.push_str(&key.authorization);
    to.push_str(headers.names());
    to.push_str(", Signature=");
    to.push_str(signature.as_str());
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("credential", &self.credential).finish_non_exhaustive()
    }
}
