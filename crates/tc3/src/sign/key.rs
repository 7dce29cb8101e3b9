//! Signing keys: derived once for a day and a service, then kept.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::credential::Credential;
use crate::sign::hash::Mac;
use crate::sign::scope::{ALGORITHM, TERMINATOR, scope};
use crate::timestamp::{Date, Timestamp};

/// How many keys are kept. Around midnight a program needs two for each service that it calls; one that calls more
/// services than fit derives anew, which costs 14 compressions.
const CAPACITY: usize = 8;

/// A key, and what of a signature is the same as long as it is good.
pub(super) struct SigningKey {
    /// As [`Timestamp::day`] counts: quicker to compare than a date.
    day: u32,
    service: Box<str>,
    /// What it is good for.
    pub(super) scope: Box<str>,
    /// What the `Authorization` header begins with, up to the names of the headers.
    pub(super) authorization: Box<str>,
    /// The HMAC to sign with.
    pub(super) mac: Mac,
}

/// The keys of the days and services that were signed for last.
pub(super) struct SigningKeys(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    /// Each with the signature that it was last used for.
    keys: Vec<(Arc<SigningKey>, u64)>,
    /// Counts the signatures, so that the key that was not used for the longest goes first.
    count: u64,
}

impl SigningKeys {
    pub(super) fn new() -> Self {
        Self(Mutex::default())
    }

    /// The key for a service at a time.
    pub(super) fn get(&self, credential: &Credential, timestamp: Timestamp, service: &str) -> Arc<SigningKey> {
        if let Some(key) = self.lock().find(timestamp.day(), service) {
            return key;
        }
        // Derived without the lock: others sign meanwhile. Should one of them derive the same, it is kept once.
        let key = Arc::new(SigningKey::derive(credential, timestamp, service));
        self.lock().keep(&key);
        key
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        // A panic elsewhere cannot leave half a key here, so a poisoned lock is as good as any.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn find(&mut self, day: u32, service: &str) -> Option<Arc<SigningKey>> {
        self.count += 1;
        let (key, used) = self.keys.iter_mut().find(|(key, _)| key.day == day && *key.service == *service)?;
        *used = self.count;
        Some(Arc::clone(key))
    }

    fn keep(&mut self, key: &Arc<SigningKey>) {
        if self.find(key.day, &key.service).is_some() {
            return;
        }
        let kept = (Arc::clone(key), self.count);
        if self.keys.len() < CAPACITY {
            self.keys.push(kept);
        } else if let Some(oldest) = self.keys.iter_mut().min_by_key(|(_, used)| *used) {
            *oldest = kept;
        }
    }
}

impl SigningKey {
    fn derive(credential: &Credential, timestamp: Timestamp, service: &str) -> Self {
        let date = timestamp.date();
        let mac = Mac::new(&Chain::of(credential, date, service).signing);
        let scope = scope(date, service);
        let authorization = format!("{ALGORITHM} Credential={}/{scope}, SignedHeaders=", credential.secret_id()).into();
        Self { day: timestamp.day(), service: service.into(), scope, authorization, mac }
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
    fn of(credential: &Credential, date: Date, service: &str) -> Self {
        let secret = credential.secret_key();
        let mut start = Zeroizing::new(Vec::with_capacity(3 + secret.len()));
        start.extend_from_slice(b"TC3");
        start.extend_from_slice(secret.as_bytes());
        let date = derive(&start, date.as_str());
        let service = derive(&*date, service);
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
    use super::{CAPACITY, Chain, SigningKeys};
    use crate::hex::Hex;
    use crate::{Credential, Timestamp};

    /// A program that calls one service all the time, and others now and then, keeps that one's key.
    #[test]
    fn the_key_that_was_not_used_for_the_longest_goes_first() {
        let credential = Credential::new("AKID", "key").unwrap();
        let timestamp = Timestamp::from_unix(1_551_113_065).unwrap();
        let keys = SigningKeys::new();
        let others: Vec<_> = (0..CAPACITY + 2).map(|other| format!("other{other}")).collect();
        for other in &others {
            keys.get(&credential, timestamp, "always");
            keys.get(&credential, timestamp, other);
        }
        let is_kept = |service: &str| keys.lock().find(timestamp.day(), service).is_some();
        assert!(is_kept("always") && is_kept(&others[CAPACITY + 1]));
        assert!(!is_kept("other0") && !is_kept("other1") && !is_kept("other2"));
        assert!(keys.lock().find(timestamp.day() + 1, "always").is_none());
        assert_eq!(keys.lock().keys.len(), CAPACITY);
    }

    /// The documentation's masked key: the asterisks belong to it.
    #[test]
    fn the_chain_is_the_published_one() {
        let credential = Credential::new("AKID", "*".repeat(32)).unwrap();
        let date = Timestamp::from_unix(1_551_113_065).unwrap().date();
        let chain = Chain::of(&credential, date, "cvm");
        for (key, expected) in [
            (&chain.date, "da98fb70dcf6b112dc21038d1eeeb3a95c74b4dcb12c1131f864f6066bd02be0"),
            (&chain.service, "8d70cbefb03939f929db64d32dc2ba89b1095620119fe3e050e2b18c5bd2752f"),
            (&chain.signing, "b596b923aad85185e2d1f6659d2a062e0a86731226e021e61bfe06f7ed05f5af"),
        ] {
            assert_eq!(Hex::of(key).as_str(), expected);
        }
    }
}
