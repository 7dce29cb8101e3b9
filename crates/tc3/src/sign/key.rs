//! Signing keys: derived once for a day and a service, then kept.

use std::sync::{Mutex, PoisonError};

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::credential::Credential;
use crate::sign::hash::Mac;
use crate::sign::{Scope, TERMINATOR};
use crate::timestamp::Date;

/// How many keys are kept. Around midnight a program needs two for each service that it calls; one that calls more
/// services than fit derives anew, which costs 14 compressions.
const CAPACITY: usize = 8;

/// The keys of the last days and services, the newest last.
pub(super) struct SigningKeys(Mutex<Vec<SigningKey>>);

struct SigningKey {
    date: Date,
    service: Box<str>,
    mac: Mac,
}

impl SigningKeys {
    pub(super) fn new() -> Self {
        // All the room at once: a vector that grows leaves copies of its elements behind.
        Self(Mutex::new(Vec::with_capacity(CAPACITY)))
    }

    /// The HMAC to sign with in this scope.
    pub(super) fn get(&self, credential: &Credential, scope: Scope<'_>) -> Mac {
        // A panic elsewhere cannot leave half a key here, so a poisoned lock is as good as any.
        let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = keys.iter().rev().find(|key| key.date == scope.date && *key.service == *scope.service) {
            return key.mac.clone();
        }
        let mac = Mac::new(&Chain::of(credential, scope).signing);
        if keys.len() == CAPACITY {
            keys.remove(0);
        }
        keys.push(SigningKey { date: scope.date, service: scope.service.into(), mac: mac.clone() });
        mac
    }
}

/// The keys from the secret key to the one that signs.
struct Chain {
    #[cfg_attr(not(test), allow(dead_code, reason = "published vectors give every key of the chain"))]
    date: Key,
    #[cfg_attr(not(test), allow(dead_code, reason = "published vectors give every key of the chain"))]
    service: Key,
    signing: Key,
}

type Key = Zeroizing<[u8; 32]>;

impl Chain {
    fn of(credential: &Credential, scope: Scope<'_>) -> Self {
        let secret = credential.secret_key();
        let mut start = Zeroizing::new(Vec::with_capacity(3 + secret.len()));
        start.extend_from_slice(b"TC3");
        start.extend_from_slice(secret.as_bytes());
        let date = derive(&start, scope.date.as_str());
        let service = derive(&*date, scope.service);
        let signing = derive(&*service, TERMINATOR);
        Self { date, service, signing }
    }
}

fn derive(key: &[u8], text: &str) -> Key {
    let mac = Hmac::<Sha256>::new_from_slice(key).unwrap_or_else(|_| unreachable!("HMAC takes a key of any length"));
    Zeroizing::new(mac.chain_update(text).finalize().into_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::Chain;
    use crate::hex::Hex;
    use crate::sign::Scope;
    use crate::{Credential, Timestamp};

    /// The documentation's masked key: the asterisks belong to it.
    #[test]
    fn the_chain_is_the_published_one() {
        let credential = Credential::new("AKID", "*".repeat(32)).unwrap();
        let date = Timestamp::from_unix(1_551_113_065).unwrap().date();
        let chain = Chain::of(&credential, Scope { date, service: "cvm" });
        for (key, expected) in [
            (&chain.date, "da98fb70dcf6b112dc21038d1eeeb3a95c74b4dcb12c1131f864f6066bd02be0"),
            (&chain.service, "8d70cbefb03939f929db64d32dc2ba89b1095620119fe3e050e2b18c5bd2752f"),
            (&chain.signing, "b596b923aad85185e2d1f6659d2a062e0a86731226e021e61bfe06f7ed05f5af"),
        ] {
            assert_eq!(Hex::of(key).as_str(), expected);
        }
    }
}
