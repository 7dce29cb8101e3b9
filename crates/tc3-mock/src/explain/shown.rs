//! An explanation for people, and for programs.

use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::built::Difference;
use super::explanation::Explanation;

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.code.as_deref().unwrap_or("the signature is right"))?;
        for cause in &self.causes {
            writeln!(f, "cause: {cause}")?;
        }
        for quirk in &self.quirks {
            writeln!(f, "tolerated: {quirk}: {}; a strict mock refuses it", quirk.description())?;
        }
        let Some(server) = &self.server else { return Ok(()) };
        let client = self.client.as_ref();
        if let Some(text) = &server.canonical_request {
            let other = client.and_then(|client| client.canonical_request.as_deref());
            self.text(f, "canonical_request", text, other)?;
        }
        self.text(f, "string_to_sign", &server.string_to_sign, client.map(|client| &*client.string_to_sign))
    }
}

impl Explanation {
    /// One of the texts: what both have once, and else the server's beside the client's.
    fn text(&self, f: &mut fmt::Formatter<'_>, name: &str, server: &str, client: Option<&str>) -> fmt::Result {
        let title = name.replace('_', " ");
        let Some(client) = client else {
            writeln!(f, "\n{title}, as the service builds it")?;
            return server.split('\n').try_for_each(|line| writeln!(f, "  {line}"));
        };
        writeln!(f, "\n{title}, - as the service builds it, + as the client must have built it")?;
        let (servers, clients): (Vec<_>, Vec<_>) = (server.split('\n').collect(), client.split('\n').collect());
        for at in 0..servers.len().max(clients.len()) {
            match (servers.get(at), clients.get(at)) {
                (Some(server), Some(client)) if server == client => writeln!(f, "  {server}")?,
                (server, client) => {
                    server.map_or(Ok(()), |line| writeln!(f, "- {line}"))?;
                    client.map_or(Ok(()), |line| writeln!(f, "+ {line}"))?;
                }
            }
            if let Some(Difference { column, .. }) =
                self.difference.as_ref().filter(|first| first.text == name && first.line == at + 1)
            {
                writeln!(f, "  {}^ the first difference", " ".repeat(column - 1))?;
            }
        }
        Ok(())
    }
}

impl Serialize for Explanation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Explanation", 6)?;
        object.serialize_field("code", &self.code)?;
        object.serialize_field("causes", &self.causes)?;
        object.serialize_field("quirks", &self.quirks)?;
        object.serialize_field("server", &self.server)?;
        object.serialize_field("client", &self.client)?;
        object.serialize_field("difference", &self.difference)?;
        object.end()
    }
}
