//! A request whose signature is judged.

use tc3::Timestamp;

use crate::failure::Failure;
use crate::wire::authorization::Authorization;
use crate::wire::quirk::Quirk;
use crate::wire::request::Wire;
use crate::wire::signing_keys::SigningKeys;
use crate::wire::{signature, signature_v1};

/// A request, and what its signature is judged by.
pub(crate) struct Case<'a> {
    pub(crate) wire: &'a Wire<'a>,
    pub(crate) authorization: &'a Authorization<'a>,
    pub(crate) secret_key: &'a str,
    pub(crate) signing_keys: &'a SigningKeys,
    /// The time that it is judged by.
    pub(crate) now: Timestamp,
    /// The port that it came to, where that is known.
    pub(crate) port: Option<u16>,
    /// Whether another request by the same secret id was signed right, so that its client has the key.
    pub(crate) is_key_proven: bool,
}

impl Case<'_> {
    /// Whether the service takes it, as far as its time and its signature go, and what its client does otherwise in these.
    pub(crate) fn verdict(&self) -> Result<Option<Quirk>, Failure> {
        let timestamp = signature::timestamp(self.wire, self.now)?;
        match (self.authorization, &self.wire.version_1) {
            (Authorization::Signed(claim), _) => {
                signature::verify(self.wire, claim, timestamp, self.secret_key, self.signing_keys)
            }
            (Authorization::SignedV1(claim), Some(parameters)) => {
                signature_v1::verify(self.wire, parameters, claim, self.secret_key)
            }
            (Authorization::SignedV1(_), None) | (Authorization::Skip, _) => Ok(None),
        }
    }
}
