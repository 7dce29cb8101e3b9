//! The keys that the mock was given. Those that it issues itself are in the world.

use tc3::{Credential, Error};
use zeroize::Zeroizing;

use crate::wire::signing_keys::SigningKeys;

/// The secret id of the credential that a mock has unless it is given another.
pub const DEFAULT_SECRET_ID: &str = "AKIDEXAMPLE";

/// The secret key that goes with [`DEFAULT_SECRET_ID`].
pub const DEFAULT_SECRET_KEY: &str = "SECRETEXAMPLE";

/// The region of requests to a mock that name none: it is the same in all of them, so none has to be named.
pub const DEFAULT_REGION: &str = "ap-guangzhou";

/// Which keys are known. There is one at least.
pub(crate) struct Keys {
    first: Key,
    more: Vec<Key>,
    signing: SigningKeys,
}

struct Key {
    credential: Credential,
    secret: Zeroizing<String>,
}

impl Keys {
    /// The default key, where none is given.
    pub(crate) fn new(pairs: Vec<(String, Zeroizing<String>)>) -> Result<Self, Error> {
        let mut keys = pairs.into_iter().map(Key::new);
        let first = keys.next().unwrap_or_else(|| {
            Key::new((DEFAULT_SECRET_ID.to_owned(), Zeroizing::new(DEFAULT_SECRET_KEY.to_owned())))
        })?;
        Ok(Self { first, more: keys.collect::<Result<_, _>>()?, signing: SigningKeys::default() })
    }

    /// The credential that was given first.
    pub(crate) fn credential(&self) -> &Credential {
        &self.first.credential
    }

    /// The secret ids of all of them.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.first).chain(&self.more).map(|key| key.credential.secret_id())
    }

    /// Those that requests are signed with, by these and by others.
    pub(crate) fn signing(&self) -> &SigningKeys {
        &self.signing
    }

    /// The secret key of an id, if it is one of these.
    pub(crate) fn secret_of(&self, secret_id: &str) -> Option<&str> {
        let mut keys = std::iter::once(&self.first).chain(&self.more);
        keys.find(|key| key.credential.secret_id() == secret_id).map(|key| key.secret.as_str())
    }
}

impl Key {
    fn new((secret_id, secret): (String, Zeroizing<String>)) -> Result<Self, Error> {
        Ok(Self { credential: Credential::new(secret_id, secret.as_str())?, secret })
    }
}
