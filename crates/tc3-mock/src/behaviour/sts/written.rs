//! How sessions are written down, to be read again: each with its secret id, its key and its token, which are the mock's own.

use std::collections::HashMap;

use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::value::RawValue;
use tc3::Timestamp;
use zeroize::Zeroizing;

use super::caller::{Caller, MAX_NAME};
use super::sessions::{Session, Sessions};
use crate::behaviour::world::slot::State;

/// The longest secret id, key or token, in bytes.
const MAX_SECRET: usize = 1024;

impl State for Sessions {
    fn write(&self, text: &mut Vec<u8>) -> serde_json::Result<()> {
        write_all(text, self.iter())
    }

    /// Those that have ended go by themselves, so that a change has what was issued and nothing else.
    fn write_change(&mut self, text: &mut Vec<u8>) -> serde_json::Result<bool> {
        let issued = std::mem::take(&mut self.issued);
        if issued.is_empty() {
            return Ok(false);
        }
        write_all(text, issued.iter().filter_map(|secret_id| Some((secret_id, self.get(secret_id)?))))?;
        Ok(true)
    }

    fn settle(&mut self) {
        self.issued.clear();
    }
}

fn write_all<'a>(
    text: &mut Vec<u8>,
    sessions: impl Iterator<Item = (&'a String, &'a Session)>,
) -> serde_json::Result<()> {
    let mut serializer = serde_json::Serializer::new(text);
    serializer.collect_seq(sessions.map(|(secret_id, session)| Written { secret_id, session }))
}

struct Written<'a> {
    secret_id: &'a str,
    session: &'a Session,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut written = serializer.serialize_struct("Session", 7)?;
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
        written.serialize_field("Owner", &self.session.owner)?;
        written.end()
    }
}

/// Reads them. Those that have ended make room where there are too many.
pub(super) fn read(sessions: &mut Sessions, text: &str, now: Timestamp) -> Result<(), String> {
    let all: Vec<&RawValue> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    for (index, text) in all.into_iter().enumerate() {
        let (secret_id, session) = session(text.get()).map_err(|problem| format!("{index}.{problem}"))?;
        sessions.add(secret_id, session, now).map_err(|failure| format!("{index}: {}", failure.message()))?;
    }
    Ok(())
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
    let owner = text("Owner", MAX_SECRET)?;
    let session = Session { secret_key: Zeroizing::new(secret_key), token: Zeroizing::new(token), ends, caller, owner };
    Ok((secret_id, session))
}
