//! How sessions are written down, to be read again: each with its secret id, its key and its token, which are the mock's own.

use std::collections::HashMap;

use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::value::RawValue;
use tc3::Timestamp;
use zeroize::Zeroizing;

use super::caller::{Caller, MAX_NAME};
use super::sessions::{MAX_SESSIONS, Session, Sessions};

/// The longest secret id, key or token, in bytes.
const MAX_SECRET: usize = 1024;

impl Serialize for Sessions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(|(secret_id, session)| Written { secret_id, session }))
    }
}

struct Written<'a> {
    secret_id: &'a str,
    session: &'a Session,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut written = serializer.serialize_struct("Session", 6)?;
        written.serialize_field("SecretId", self.secret_id)?;
        written.serialize_field("SecretKey", self.session.secret_key.as_str())?;
        written.serialize_field("Token", self.session.token.as_str())?;
        written.serialize_field("Ends", &self.session.ends.to_string())?;
        let (role, name) = match &self.session.caller {
            Caller::User => (None, None),
            Caller::Role { id, session } => (Some(id), Some(session)),
            Caller::Federated { name } => (None, Some(name)),
        };
        written.serialize_field("RoleId", &role)?;
        written.serialize_field("Name", &name)?;
        written.end()
    }
}

/// Reads them.
pub(super) fn read(text: &str) -> Result<Sessions, String> {
    let all: Vec<&RawValue> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    if all.len() > MAX_SESSIONS {
        return Err(format!("expected at most {MAX_SESSIONS} sessions, found {}", all.len()));
    }
    let mut sessions = Sessions::default();
    for (index, text) in all.into_iter().enumerate() {
        let (secret_id, session) = session(text.get()).map_err(|problem| format!("{index}.{problem}"))?;
        let ends = session.ends;
        sessions.add(secret_id, session, ends).map_err(|failure| failure.message().to_owned())?;
    }
    Ok(sessions)
}

fn session(text: &str) -> Result<(String, Session), String> {
    let mut members: HashMap<String, Option<String>> =
        serde_json::from_str(text).map_err(|error| format!("expected texts: {error}"))?;
    let mut text = |name: &str, most: usize| match members.remove(name).flatten() {
        Some(text) if text.len() > most => Err(format!("{name}: expected at most {most} bytes")),
        found => Ok(found),
    };
    let mut needed = |name: &str| text(name, MAX_SECRET)?.ok_or_else(|| format!("{name} is missing"));
    let (secret_id, secret_key, token) = (needed("SecretId")?, needed("SecretKey")?, needed("Token")?);
    let ends = needed("Ends")?.parse::<Timestamp>().map_err(|_| "Ends: expected a time in RFC 3339".to_owned())?;
    let caller = match (text("RoleId", MAX_NAME)?, text("Name", MAX_NAME)?) {
        (Some(id), session) => Caller::Role { id, session: session.unwrap_or_default() },
        (None, Some(name)) => Caller::Federated { name },
        (None, None) => Caller::User,
    };
    let session = Session { secret_key: Zeroizing::new(secret_key), token: Zeroizing::new(token), ends, caller };
    Ok((secret_id, session))
}
