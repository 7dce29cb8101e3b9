//! What official and other clients do otherwise than the service expects, for the most part where they are pointed to a port of
//! localhost.

use std::fmt;

use serde::ser::{Serialize, Serializer};
use tc3::codes;

use crate::failure::Failure;

/// What a client does otherwise than the service expects. The mock takes it, and names it in
/// [`LoggedRequest::quirks`](crate::LoggedRequest::quirks); one that is [strict](crate::MockBuilder::strict) refuses it.
///
/// ```
/// use tc3_mock::Quirk;
///
/// for quirk in Quirk::all() {
///     println!("{quirk}: {}; of {}", quirk.description(), quirk.clients());
/// }
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Quirk {
    /// `host-is-url`: the `Host` has a scheme in front of it.
    HostIsUrl,
    /// `host-signed-without-port`: the host is signed without the port that it is sent with.
    HostSignedWithoutPort,
    /// `scope-of-host`: the scope of the signature is named after the first label of a host that is no service's.
    ScopeOfHost,
    /// `no-blank-after-comma`: there is no blank behind a comma of the `Authorization` header.
    NoBlankAfterComma,
    /// `member-twice`: an object of the body has a member twice. The last counts.
    MemberTwice,
}

const ALL: [Quirk; 5] =
    [Quirk::HostIsUrl, Quirk::HostSignedWithoutPort, Quirk::ScopeOfHost, Quirk::NoBlankAfterComma, Quirk::MemberTwice];

/// What is known of a quirk.
struct Row {
    name: &'static str,
    description: &'static str,
    clients: &'static str,
    /// What a strict mock answers.
    code: &'static str,
}

impl Quirk {
    /// All that have a name, in the order in which the documentation lists them.
    pub fn all() -> impl Iterator<Item = Self> {
        ALL.into_iter()
    }

    /// Its name, as the log has it.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// What it is, in words.
    pub fn description(self) -> &'static str {
        self.row().description
    }

    /// Which clients have it.
    pub fn clients(self) -> &'static str {
        self.row().clients
    }

    /// The error code that a strict mock answers.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// The table of all quirks.
    fn row(self) -> Row {
        match self {
            Self::HostIsUrl => Row {
                name: "host-is-url",
                description: "the Host has a scheme in front of it, http://127.0.0.1:PORT",
                clients: "the Python SDK and tccli, if their endpoint has one",
                code: codes::AUTH_FAILURE_SIGNATURE_FAILURE,
            },
            Self::HostSignedWithoutPort => Row {
                name: "host-signed-without-port",
                description: "the host is signed without the port that it is sent with",
                clients: "the Node.js SDK",
                code: codes::AUTH_FAILURE_SIGNATURE_FAILURE,
            },
            Self::ScopeOfHost => Row {
                name: "scope-of-host",
                description: "the scope names no service but the first label of the host, as 127 of 127.0.0.1",
                clients: "the Node.js SDK",
                code: codes::AUTH_FAILURE_SIGNATURE_FAILURE,
            },
            Self::NoBlankAfterComma => Row {
                name: "no-blank-after-comma",
                description: "there is no blank behind a comma of the Authorization header",
                clients: "the crate tencentcloud",
                code: codes::AUTH_FAILURE_INVALID_AUTHORIZATION,
            },
            Self::MemberTwice => Row {
                name: "member-twice",
                description: "an object of the body has a member twice, of which the last counts",
                clients: "what writes JSON by hand",
                code: codes::INVALID_PARAMETER,
            },
        }
    }
}

/// Refuses what has any quirk, by the code of the first, and names all.
pub(crate) fn refuse(quirks: &[Quirk]) -> Result<(), Failure> {
    let Some(first) = quirks.first() else { return Ok(()) };
    let told: Vec<_> = quirks.iter().map(|quirk| format!("{quirk}: {}", quirk.description())).collect();
    Err(Failure::new(first.code(), format!("{}; a mock that is not strict takes it", told.join("; "))))
}

impl fmt::Display for Quirk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// As its name.
impl Serialize for Quirk {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a user reads is what the mock does.
    #[test]
    fn the_table_of_the_readme_is_this_one() {
        let readme = include_str!("../../README.md");
        for quirk in Quirk::all() {
            let Row { name, description, clients, code } = quirk.row();
            let row = format!("| `{name}` | {description} | {clients} | `{code}` |\n");
            assert!(readme.contains(&row), "the README lacks {row}");
        }
        let listed = readme.lines().filter(|line| line.starts_with("| `") && line.matches('|').count() == 5).count();
        assert_eq!(listed, Quirk::all().count());
    }
}
