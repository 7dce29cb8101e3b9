//! What clients do otherwise than the service declares: what official ones do where they are pointed to a port of localhost, and
//! what bodies are like that people write.

use std::fmt;

use serde::ser::{Serialize, Serializer};
use tc3::codes;

/// What a client does otherwise than the service declares. Each is taken or refused by itself
/// ([`is_taken`](Quirk::is_taken)), and [`MockBuilder::with_quirk`](crate::MockBuilder::with_quirk),
/// [`MockBuilder::without_quirk`](crate::MockBuilder::without_quirk) and [`MockBuilder::strict`](crate::MockBuilder::strict) say
/// otherwise. [`LoggedRequest::quirks`](crate::LoggedRequest::quirks) names it, whether it was taken or not.
///
/// ```
/// use tc3_mock::Quirk;
///
/// for quirk in Quirk::all() {
///     println!("{quirk}: {}; {}", quirk.description(), quirk.evidence());
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
    /// `odd-secret-id`: the secret id does not begin with `AKID`, though the mock has it.
    OddSecretId,
    /// `member-twice`: an object of the body has a member twice. The last counts.
    MemberTwice,
    /// `integer-as-text`: an integer stands in a string.
    IntegerAsText,
    /// `float-as-text`: a number that may have a fraction stands in a string.
    FloatAsText,
    /// `boolean-as-text`: a boolean stands in a string.
    BooleanAsText,
    /// `null-member`: a member is null. It counts as absent.
    NullMember,
    /// `number-for-text`: a number or a boolean stands where a string is declared.
    NumberForText,
    /// `text-for-list`: a string stands where a list is declared. Where it is taken, it is the only element.
    TextForList,
    /// `empty-body`: a `POST` has no body. Where it is taken, it counts as `{}`.
    EmptyBody,
}

const ALL: [Quirk; 13] = [
    Quirk::HostIsUrl,
    Quirk::HostSignedWithoutPort,
    Quirk::ScopeOfHost,
    Quirk::NoBlankAfterComma,
    Quirk::OddSecretId,
    Quirk::MemberTwice,
    Quirk::IntegerAsText,
    Quirk::FloatAsText,
    Quirk::BooleanAsText,
    Quirk::NullMember,
    Quirk::NumberForText,
    Quirk::TextForList,
    Quirk::EmptyBody,
];

/// Which quirks a mock takes: a bit each.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Taken(u32);

impl Taken {
    /// None of them.
    pub(crate) const NONE: Self = Self(0);

    pub(crate) fn has(self, quirk: Quirk) -> bool {
        self.0 & Self::bit(quirk) != 0
    }

    pub(crate) fn with(self, quirk: Quirk) -> Self {
        Self(self.0 | Self::bit(quirk))
    }

    pub(crate) fn without(self, quirk: Quirk) -> Self {
        Self(self.0 & !Self::bit(quirk))
    }

    /// Those that are not among them.
    pub(crate) fn refused(self, quirks: &[Quirk]) -> Vec<Quirk> {
        quirks.iter().copied().filter(|quirk| !self.has(*quirk)).collect()
    }

    fn bit(quirk: Quirk) -> u32 {
        1 << quirk as u32
    }
}

/// What a mock takes by itself.
impl Default for Taken {
    fn default() -> Self {
        Quirk::all().filter(|quirk| quirk.is_taken()).fold(Self::NONE, Self::with)
    }
}

/// What is known of a quirk.
struct Row {
    name: &'static str,
    description: &'static str,
    evidence: &'static str,
    /// Whether a mock takes it that was not told otherwise.
    is_taken: bool,
    /// What a mock answers that does not take it.
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

    /// The one of this name.
    ///
    /// ```
    /// use tc3_mock::Quirk;
    ///
    /// assert_eq!(Quirk::named("integer-as-text"), Some(Quirk::IntegerAsText));
    /// ```
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|quirk| quirk.name() == name)
    }

    /// Who does it: which clients, or how many of the published examples whose request is JSON.
    pub fn evidence(self) -> &'static str {
        self.row().evidence
    }

    /// Whether a mock takes it that was not told otherwise.
    pub fn is_taken(self) -> bool {
        self.row().is_taken
    }

    /// The error code that a mock answers which does not take it.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// What a refusal says of it.
    pub(crate) fn told(self) -> String {
        format!("{}: {}", self.name(), self.description())
    }

    /// The table of all quirks.
    fn row(self) -> Row {
        match self {
            Self::HostIsUrl => Row {
                name: "host-is-url",
                description: "the Host has a scheme in front of it, http://127.0.0.1:PORT",
                evidence: "the Python SDK and tccli, if their endpoint has one",
                is_taken: true,
                code: codes::AUTH_FAILURE_SIGNATURE_FAILURE,
            },
            Self::HostSignedWithoutPort => Row {
                name: "host-signed-without-port",
                description: "the host is signed without the port that it is sent with",
                evidence: "the Node.js SDK",
                is_taken: true,
                code: codes::AUTH_FAILURE_SIGNATURE_FAILURE,
            },
            Self::ScopeOfHost => Row {
                name: "scope-of-host",
                description: "the scope names no service but the first label of the host, as 127 of 127.0.0.1",
                evidence: "the Node.js SDK",
                is_taken: true,
                code: codes::AUTH_FAILURE_SIGNATURE_FAILURE,
            },
            Self::NoBlankAfterComma => Row {
                name: "no-blank-after-comma",
                description: "there is no blank behind a comma of the Authorization header",
                evidence: "the crate tencentcloud",
                is_taken: true,
                code: codes::AUTH_FAILURE_INVALID_AUTHORIZATION,
            },
            Self::OddSecretId => Row {
                name: "odd-secret-id",
                description: "the secret id does not begin with AKID, though the mock has it",
                evidence: "tests that make a key up",
                is_taken: true,
                code: codes::AUTH_FAILURE_INVALID_SECRET_ID,
            },
            Self::MemberTwice => Row {
                name: "member-twice",
                description: "an object of the body has a member twice, of which the last counts",
                evidence: "what writes JSON by hand",
                is_taken: true,
                code: codes::INVALID_PARAMETER,
            },
            Self::IntegerAsText => Row {
                name: "integer-as-text",
                description: "an integer stands in a string",
                evidence: "394 of 14,546 published examples",
                is_taken: true,
                code: codes::INVALID_PARAMETER,
            },
            Self::FloatAsText => Row {
                name: "float-as-text",
                description: "a number that may have a fraction stands in a string",
                evidence: "7 of 14,546 published examples",
                is_taken: true,
                code: codes::INVALID_PARAMETER,
            },
            Self::BooleanAsText => Row {
                name: "boolean-as-text",
                description: "a boolean stands in a string",
                evidence: "37 of 14,546 published examples",
                is_taken: true,
                code: codes::INVALID_PARAMETER,
            },
            Self::NullMember => Row {
                name: "null-member",
                description: "a member is null, which counts as absent",
                evidence: "30 of 14,546 published examples",
                is_taken: true,
                code: codes::INVALID_PARAMETER,
            },
            Self::NumberForText => Row {
                name: "number-for-text",
                description: "a number or a boolean stands where a string is declared",
                evidence: "8 of 14,546 published examples; people report that it is refused",
                is_taken: false,
                code: codes::INVALID_PARAMETER,
            },
            Self::TextForList => Row {
                name: "text-for-list",
                description: "a string stands where a list is declared, as its only element",
                evidence: "none of 14,546 published examples",
                is_taken: false,
                code: codes::INVALID_PARAMETER,
            },
            Self::EmptyBody => Row {
                name: "empty-body",
                description: "a POST has no body, where {} is meant",
                evidence: "none of 14,546 published examples",
                is_taken: false,
                code: codes::INVALID_PARAMETER,
            },
        }
    }
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
            let Row { name, description, evidence, is_taken, code } = quirk.row();
            let itself = if is_taken { "taken" } else { "refused" };
            let row = format!("| `{name}` | {description} | {evidence} | {itself} | `{code}` |\n");
            assert!(readme.contains(&row), "the README lacks {row}");
        }
        let listed = readme.lines().filter(|line| line.starts_with("| `") && line.matches('|').count() == 6).count();
        assert_eq!(listed, Quirk::all().count());
    }
}
