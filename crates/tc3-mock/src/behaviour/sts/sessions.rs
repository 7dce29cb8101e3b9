//! What was issued: keys with their tokens, until they end and for a while after.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use sts_core::Credentials;
use subtle::ConstantTimeEq;
use tc3::{Timestamp, codes};
use zeroize::Zeroizing;

use super::caller::Caller;
use crate::behaviour::world::World;
use crate::failure::Failure;

/// The name of this state.
pub(crate) const NAME: &str = "sts";

/// How many sessions are kept. Those that have ended make room for others.
const MAX_SESSIONS: usize = 10_000;

/// All sessions, by their secret ids.
#[derive(Default)]
pub(crate) struct Sessions {
    all: BTreeMap<String, Session>,
    /// The secret ids that were issued since that was written down.
    pub(super) issued: BTreeSet<String>,
}

/// A key of limited life.
#[derive(Clone)]
pub(crate) struct Session {
    pub(crate) secret_key: Zeroizing<String>,
    pub(super) token: Zeroizing<String>,
    pub(super) ends: Timestamp,
    pub(super) caller: Caller,
    /// Whose world it is for, where each secret id has one of its own.
    pub(crate) owner: Option<String>,
}

/// A credential as it is told to whoever asked for it.
pub(super) struct Issued {
    pub(super) credentials: Credentials,
    pub(super) ends: Timestamp,
}

impl Sessions {
    /// Those of a world, which are the same for everybody.
    pub(super) fn of(world: &mut World) -> &mut Self {
        world.common(NAME)
    }

    /// The session of a secret id, which may have ended.
    pub(crate) fn get(&self, secret_id: &str) -> Option<&Session> {
        self.all.get(secret_id)
    }

    /// What was issued to somebody and is still good after a time.
    pub(super) fn lasting(&self, caller: &Caller, after: Timestamp) -> Option<Issued> {
        let mut sessions = self.all.iter();
        let found = sessions.find(|(_, session)| session.caller == *caller && session.ends > after);
        found.map(|(secret_id, session)| session.issued(secret_id))
    }

    /// Keeps a session, where there is room for it.
    pub(super) fn add(&mut self, secret_id: String, session: Session, now: Timestamp) -> Result<(), Failure> {
        if self.all.len() >= MAX_SESSIONS {
            self.all.retain(|_, session| session.ends > now);
        }
        if self.all.len() >= MAX_SESSIONS {
            let message =
                format!("the mock keeps no more than {MAX_SESSIONS} sessions; advance its clock, or reset it");
            return Err(Failure::new(codes::LIMIT_EXCEEDED, message));
        }
        self.issued.insert(secret_id.clone());
        self.all.insert(secret_id, session);
        Ok(())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&String, &Session)> {
        self.all.iter()
    }
}

impl Session {
    pub(super) fn issued(&self, secret_id: &str) -> Issued {
        let mut credentials = Credentials::default();
        credentials.tmp_secret_id = secret_id.to_owned();
        credentials.tmp_secret_key = self.secret_key.as_str().to_owned();
        credentials.token = self.token.as_str().to_owned();
        Issued { credentials, ends: self.ends }
    }

    /// Whether a request with this token may use the key now.
    pub(crate) fn admit(&self, token: Option<&str>, now: Timestamp) -> Result<(), Failure> {
        let refused = |message: &str| Err(Failure::new(codes::AUTH_FAILURE_TOKEN_FAILURE, message));
        let Some(token) = token.filter(|token| !token.is_empty()) else {
            return refused("the key is one of limited life, and the header X-TC-Token is missing");
        };
        if !bool::from(token.as_bytes().ct_eq(self.token.as_bytes())) {
            return refused("the token is not the one that was issued with this key");
        }
        if self.ends <= now {
            return refused(&format!("the key ended at {}", self.ends));
        }
        Ok(())
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("ends", &self.ends).field("caller", &self.caller).finish_non_exhaustive()
    }
}
