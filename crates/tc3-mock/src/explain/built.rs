//! What is signed, as text, and where two of these texts begin to differ.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::mask::Mask;

/// What a signature is made of, step by step.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Built {
    /// The canonical request; none of version 1, which has none.
    pub canonical_request: Option<String>,
    /// What is signed with the key.
    pub string_to_sign: String,
}

/// Where what the client built begins to differ from what the server built.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Difference {
    /// In which text: `canonical_request` or `string_to_sign`.
    pub text: &'static str,
    /// The line, from 1.
    pub line: usize,
    /// The character of the line, from 1.
    pub column: usize,
    /// The line of the server; empty if it has none there.
    pub server: String,
    /// The line of the client; empty if it has none there.
    pub client: String,
}

impl Built {
    pub(super) fn masked(self, mask: &Mask) -> Self {
        Self {
            canonical_request: self.canonical_request.map(|text| mask.canonical_request(&text)),
            string_to_sign: mask.string_to_sign(&self.string_to_sign),
        }
    }
}

impl Difference {
    /// The first one: of the canonical requests if there is one, since their hashes are in the strings to sign.
    pub(super) fn between(server: &Built, client: &Built) -> Option<Self> {
        let canonical = |built: &Built| built.canonical_request.clone().unwrap_or_default();
        Self::of("canonical_request", &canonical(server), &canonical(client))
            .or_else(|| Self::of("string_to_sign", &server.string_to_sign, &client.string_to_sign))
    }

    fn of(text: &'static str, server: &str, client: &str) -> Option<Self> {
        if server == client {
            return None;
        }
        let (mut servers, mut clients) = (server.split('\n'), client.split('\n'));
        for line in 1.. {
            let (server, client) = match (servers.next(), clients.next()) {
                (None, None) => break,
                (server, client) if server == client => continue,
                (server, client) => (server.unwrap_or_default(), client.unwrap_or_default()),
            };
            let same = server.chars().zip(client.chars()).take_while(|(server, client)| server == client).count();
            return Some(Self { text, line, column: same + 1, server: server.to_owned(), client: client.to_owned() });
        }
        None
    }
}

impl Serialize for Built {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Built", 2)?;
        if let Some(canonical_request) = &self.canonical_request {
            object.serialize_field("canonical_request", canonical_request)?;
        }
        object.serialize_field("string_to_sign", &self.string_to_sign)?;
        object.end()
    }
}

impl Serialize for Difference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Difference", 5)?;
        object.serialize_field("in", self.text)?;
        object.serialize_field("line", &self.line)?;
        object.serialize_field("column", &self.column)?;
        object.serialize_field("server", &self.server)?;
        object.serialize_field("client", &self.client)?;
        object.end()
    }
}
