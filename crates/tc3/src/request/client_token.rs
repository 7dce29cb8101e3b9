//! The client token of a request: under the same one a repetition does nothing more.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use crate::action::{ActionInfo, Effect};
use crate::query::escape;
use crate::record::{Record, View};

/// The member that has a client token, in every service that takes one.
pub const CLIENT_TOKEN: &str = "ClientToken";

/// What a request has of a client token.
#[derive(Clone)]
pub(super) enum ClientToken {
    /// The action takes none, or what stands there is none.
    NotTaken,
    /// It takes one, and the request has none.
    Absent,
    /// The caller chose it.
    Given,
    /// It was filled in.
    Filled(String),
}

impl ClientToken {
    pub(super) fn of_record(info: &ActionInfo<'_>, record: &dyn Record) -> Self {
        let takes_one = info.effect == Effect::Idempotent;
        match takes_one.then(|| record.shape().index_of(CLIENT_TOKEN)).flatten() {
            None => Self::NotTaken,
            Some(member) => match record.view_at(member) {
                View::Absent => Self::Absent,
                View::Text(text) if !text.is_empty() => Self::Given,
                _ => Self::NotTaken,
            },
        }
    }

    /// `body` is a JSON object.
    pub(super) fn of_body(info: &ActionInfo<'_>, body: &str) -> Self {
        if info.effect != Effect::Idempotent {
            return Self::NotTaken;
        }
        let members = serde_json::from_str::<BTreeMap<String, &RawValue>>(body).unwrap_or_default();
        match members.get(CLIENT_TOKEN).map(|value| value.get()) {
            None => Self::Absent,
            Some(text) if text.starts_with('"') && text != "\"\"" => Self::Given,
            Some(_) => Self::NotTaken,
        }
    }

    /// Whether there is one, and so a repetition does nothing more.
    pub(super) fn is_there(&self) -> bool {
        matches!(self, Self::Given | Self::Filled(_))
    }
}

/// A JSON object with one more member behind the others.
pub(super) fn in_body(body: &[u8], token: &str) -> Vec<u8> {
    let object = body.trim_ascii_end().strip_suffix(b"}").unwrap_or(body);
    let is_empty = object.trim_ascii() == b"{";
    let member = serde_json::Value::from(token);
    let tail = format!(r#"{}"{CLIENT_TOKEN}":{member}}}"#, if is_empty { "" } else { "," });
    [object, tail.as_bytes()].concat()
}

/// A query with one more parameter, in the order of their names.
pub(super) fn in_query(query: &str, token: &str) -> String {
    let mut parameter = format!("{CLIENT_TOKEN}=");
    escape(token, &mut parameter);
    let mut parameters: Vec<_> = query.split('&').filter(|parameter| !parameter.is_empty()).collect();
    let name = |parameter: &str| parameter.split('=').next().unwrap_or_default().to_owned();
    let at = parameters.partition_point(|other| *name(other) < *CLIENT_TOKEN);
    parameters.insert(at, &parameter);
    parameters.join("&")
}
