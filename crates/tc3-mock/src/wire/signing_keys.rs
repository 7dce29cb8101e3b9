//! The keys that signatures are made with. Each is derived from a secret key, for one day and one service.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use hmac::Hmac;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::wire::signature::{keyed, signing_key};

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
