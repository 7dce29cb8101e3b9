//! The keys that signatures are made with. Each is derived from a secret key, for one day and one service.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tc3::codes;
use zeroize::Zeroizing;

use crate::failure::Failure;

/// How many are kept. Others are derived anew.
const KEPT: usize = 16;

/// The signing keys that were derived last: most requests are signed by one of a few. What goes is wiped.
#[derive(Default)]
pub(crate) struct SigningKeys(Mutex<VecDeque<SigningKey>>);

struct SigningKey {
    secret_key: Zeroizing<String>,
    date: String,
    service: String,
    keyed: Hmac<Sha256>,
}

impl SigningKeys {
    /// What hashes the text that is signed, by the key of a day and a service.
    pub(crate) fn keyed(&self, secret_key: &str, date: &str, service: &str) -> Result<Hmac<Sha256>, Failure> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it = |key: &&SigningKey| *key.secret_key == secret_key && key.date == date && key.service == service;
        if let Some(key) = kept.iter().find(is_it) {
            return Ok(key.keyed.clone());
        }
        let keyed = keyed(&*signing_key(secret_key, date, service)?)?;
        kept.truncate(KEPT - 1);
        kept.push_front(SigningKey {
            secret_key: Zeroizing::new(secret_key.to_owned()),
            date: date.to_owned(),
            service: service.to_owned(),
            keyed: keyed.clone(),
        });
        Ok(keyed)
    }
}

/// The key of the day and the service.
pub(crate) fn signing_key(secret_key: &str, date: &str, service: &str) -> Result<Hash, Failure> {
    let secret = Zeroizing::new(format!("TC3{secret_key}"));
    let day = keyed_hash(secret.as_bytes(), date.as_bytes())?;
    let service = keyed_hash(&*day, service.as_bytes())?;
    keyed_hash(&*service, b"tc3_request")
}

pub(crate) fn keyed_hash(key: &[u8], message: &[u8]) -> Result<Hash, Failure> {
    Ok(Zeroizing::new(keyed(key)?.chain_update(message).finalize().into_bytes().into()))
}

/// What hashes a message by this key.
pub(crate) fn keyed(key: &[u8]) -> Result<Hmac<Sha256>, Failure> {
    Hmac::new_from_slice(key).map_err(|error| Failure::new(codes::INTERNAL_ERROR, error.to_string()))
}

/// May be a key.
pub(crate) type Hash = Zeroizing<[u8; 32]>;
