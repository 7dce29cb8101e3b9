//! All that goes into a signature of TC3.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::built::Built;
use super::search::Recipe;
use crate::wire::signature::hex;
use crate::wire::signing_keys::{Hash, keyed_hash, signing_key};

/// What the texts of a signature are made from.
#[derive(Clone)]
pub(super) struct Signing {
    pub(super) method: String,
    pub(super) query: String,
    /// The signed headers in order, each with its value as it is sent, but for host and content type.
    pub(super) headers: Vec<(String, String)>,
    pub(super) host: String,
    pub(super) content_type: String,
    /// What stands for the body: its hash in hexadecimal digits.
    pub(super) payload: String,
    pub(super) timestamp: i64,
    pub(super) scope: Scope,
    pub(super) layout: Layout,
    /// None where it cannot be derived.
    pub(super) key: Option<Hash>,
}

/// What a key is derived for, and from.
#[derive(Clone)]
pub(super) struct Scope {
    pub(super) secret_key: Zeroizing<String>,
    pub(super) date: String,
    pub(super) service: String,
}

/// How the canonical request is laid out.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Layout {
    /// As the protocol says.
    Documented,
    /// Without the empty line behind the headers.
    NoEmptyLine,
    /// With a line feed at the end.
    LineFeedAtEnd,
    /// With values of other headers as they are sent, not in lower case.
    ValuesAsSent,
}

/// Something else that a client may have signed.
#[derive(PartialEq)]
pub(super) enum Change {
    Method(&'static str),
    Query(String),
    Host(String),
    ContentType(String),
    Payload(String),
    Timestamp(i64),
    Date(String),
    Service(String),
    SecretKey(Zeroizing<String>),
    Layout(Layout),
}

impl Scope {
    pub(super) fn key(&self) -> Option<Hash> {
        signing_key(&self.secret_key, &self.date, &self.service).ok()
    }
}

impl Recipe for Signing {
    type Change = Change;

    fn change(&mut self, change: &Change) {
        match change {
            Change::Method(method) => (*method).clone_into(&mut self.method),
            Change::Query(query) => self.query.clone_from(query),
            Change::Host(host) => self.host.clone_from(host),
            Change::ContentType(content_type) => self.content_type.clone_from(content_type),
            Change::Payload(payload) => self.payload.clone_from(payload),
            Change::Timestamp(timestamp) => self.timestamp = *timestamp,
            Change::Date(date) => self.scope.date.clone_from(date),
            Change::Service(service) => self.scope.service.clone_from(service),
            Change::SecretKey(secret_key) => self.scope.secret_key.clone_from(secret_key),
            Change::Layout(layout) => self.layout = *layout,
        }
        if let Change::Date(_) | Change::Service(_) | Change::SecretKey(_) = change {
            self.key = self.scope.key();
        }
    }

    fn signature(&self) -> Option<String> {
        let key = self.key.as_ref()?;
        let string_to_sign = self.string_to_sign(&self.canonical_request());
        keyed_hash(&**key, string_to_sign.as_bytes()).ok().map(|signature| hex(&*signature))
    }

    fn built(&self) -> Built {
        let canonical_request = self.canonical_request();
        let string_to_sign = self.string_to_sign(&canonical_request);
        Built { canonical_request: Some(canonical_request), string_to_sign }
    }

    fn size(&self) -> usize {
        let headers: usize = self.headers.iter().map(|(name, value)| 2 * name.len() + value.len()).sum();
        headers + self.query.len() + self.host.len() + self.content_type.len() + 400
    }
}

impl Signing {
    fn canonical_request(&self) -> String {
        let Self { method, query, payload, .. } = self;
        let mut headers = String::new();
        for (name, value) in &self.headers {
            let value = match name.as_str() {
                "host" => self.host.clone(),
                "content-type" => self.content_type.clone(),
                _ if self.layout == Layout::ValuesAsSent => value.clone(),
                _ => value.to_ascii_lowercase(),
            };
            headers.push_str(&format!("{name}:{value}\n"));
        }
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let names = names.join(";");
        let between = if self.layout == Layout::NoEmptyLine { "" } else { "\n" };
        let end = if self.layout == Layout::LineFeedAtEnd { "\n" } else { "" };
        format!("{method}\n/\n{query}\n{headers}{between}{names}\n{payload}{end}")
    }

    fn string_to_sign(&self, canonical_request: &str) -> String {
        let Scope { date, service, .. } = &self.scope;
        let hash = hex(&Sha256::digest(canonical_request));
        format!("TC3-HMAC-SHA256\n{}\n{date}/{service}/tc3_request\n{hash}", self.timestamp)
    }
}
