//! Which members are secrets: a rule over the words of their names, and what was decided of each suspect one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use tc3_spec::{Kind, Service, TextForm, words};

use crate::error::{Flaw, SpecError, SpecErrors};
use crate::read::source::Source;

/// The words that make a name suspect, in small letters and sorted. A name without any of them is shown.
pub const SUSPECT_WORDS: [&str; 66] = [
    "ak",
    "aksk",
    "apikey",
    "appkey",
    "auth",
    "authentication",
    "authorization",
    "authorize",
    "authorized",
    "bearer",
    "consecretid",
    "consecretkey",
    "cookie",
    "cookies",
    "cred",
    "credential",
    "credentials",
    "csrkey",
    "dk",
    "edk",
    "jwt",
    "key",
    "keys",
    "kubeconfig",
    "license",
    "mfa",
    "nonce",
    "otp",
    "pass",
    "passphrase",
    "passwd",
    "password",
    "passwords",
    "pem",
    "phrase",
    "pin",
    "plain",
    "plaintext",
    "private",
    "psign",
    "psk",
    "pwd",
    "salt",
    "saml",
    "secret",
    "seed",
    "session",
    "sessions",
    "sig",
    "sign",
    "signature",
    "signatures",
    "signed",
    "signs",
    "sk",
    "skey",
    "ticket",
    "tocken",
    "token",
    "tokens",
    "totp",
    "usersig",
    "verification",
    "verify",
    "webhook",
    "webhooks",
];

/// What was decided of a member.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Secrecy<'a> {
    /// Its name has no suspect word, or its value is neither free text nor bytes.
    Plain,
    /// It holds a secret.
    Hidden,
    /// Its name has a suspect word, and it holds no secret, for this reason.
    Shown(&'a str),
    /// Its name has a suspect word, and nobody decided yet. It is hidden until then.
    Undecided,
}

impl Secrecy<'_> {
    /// Whether the member is kept out of `Debug`, errors and logs.
    pub fn hides(self) -> bool {
        matches!(self, Self::Hidden | Self::Undecided)
    }
}

/// The decisions of `secrets.json`. Without any, whatever is suspect is hidden.
#[derive(Clone, Debug, Default)]
pub struct Secrets {
    /// By name, or by `service.Object.Member`.
    decided: BTreeMap<String, Decision>,
    reasons: Vec<Reason>,
}

#[derive(Clone, Copy, Debug)]
enum Decision {
    Hidden,
    /// For the reason at this place.
    Shown(usize),
}

#[derive(Clone, Debug)]
struct Reason {
    name: String,
    doc: String,
}

/// `secrets.json`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SecretsFile {
    #[serde(rename = "$schema", default)]
    _schema: Option<String>,
    hidden: HiddenPart,
    shown: Vec<ShownPart>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HiddenPart {
    names: Vec<String>,
    #[serde(default)]
    members: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ShownPart {
    reason: String,
    doc: String,
    names: Vec<String>,
    #[serde(default)]
    members: Vec<String>,
}

impl Secrets {
    /// Reads `secrets.json` of a folder such as `api-spec/`; nothing is decided where there is no such file.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or decides the same twice, or shows by name what is not suspect.
    pub fn read(dir: &Path) -> Result<Self, SpecErrors> {
        let found = Source::optional(&dir.join("secrets.json")).map_err(|error| SpecErrors(vec![error]))?;
        let Some((source, file)) = found else { return Ok(Self::default()) };
        let mut reader = Reader { source: &source, secrets: Self::default(), errors: Vec::new() };
        reader.read(file);
        if reader.errors.is_empty() { Ok(reader.secrets) } else { Err(SpecErrors(reader.errors)) }
    }

    /// What was decided of a member of this name and kind, in an object of a service.
    pub fn decide<N>(&self, service: &str, object: &str, member: &str, kind: &Kind<N>) -> Secrecy<'_> {
        // `ResetPassword` may well be a boolean, `ModifyPasswordTime` is a date, and the members of an object are decided
        // one by one.
        if !matches!(kind.element(), Kind::Text(TextForm::String) | Kind::Binary) {
            return Secrecy::Plain;
        }
        let decided = self.decided.get(&format!("{service}.{object}.{member}")).or_else(|| self.decided.get(member));
        match decided {
            Some(Decision::Hidden) => Secrecy::Hidden,
            Some(Decision::Shown(reason)) => {
                self.reasons.get(*reason).map_or(Secrecy::Undecided, |reason| Secrecy::Shown(&reason.name))
            }
            None if suspect_words(member).next().is_some() => Secrecy::Undecided,
            None => Secrecy::Plain,
        }
    }

    /// The reasons to show what is suspect, each with its explanation, as the file has them.
    pub fn reasons(&self) -> impl Iterator<Item = (&str, &str)> {
        self.reasons.iter().map(|reason| (reason.name.as_str(), reason.doc.as_str()))
    }

    /// Members and names of the file that no service has.
    pub fn vanished(&self, services: &[Service]) -> Vec<&str> {
        let mut left: BTreeSet<&str> = self.decided.keys().map(String::as_str).collect();
        for service in services {
            for (object, member) in service.members() {
                left.remove(member.name);
                left.remove(format!("{}.{}.{}", service.name, object.name, member.name).as_str());
            }
        }
        left.into_iter().collect()
    }

    /// Whether this member was decided by itself, and not by its name.
    pub fn is_by_member(&self, service: &str, object: &str, member: &str) -> bool {
        self.decided.contains_key(&format!("{service}.{object}.{member}"))
    }
}

/// The suspect words of a name, in small letters.
///
/// ```
/// assert_eq!(tc3_bindgen::suspect_words("CosSecretKey").collect::<Vec<_>>(), ["secret", "key"]);
/// assert_eq!(tc3_bindgen::suspect_words("Keyboard").count(), 0);
/// ```
pub fn suspect_words(name: &str) -> impl Iterator<Item = &'static str> {
    words(name).filter_map(|word| {
        let found = SUSPECT_WORDS.binary_search(&word.to_ascii_lowercase().as_str()).ok();
        found.and_then(|found| SUSPECT_WORDS.get(found).copied())
    })
}

/// From the file to the decisions, with all that is wrong.
struct Reader<'a> {
    source: &'a Source,
    secrets: Secrets,
    errors: Vec<SpecError>,
}

impl Reader<'_> {
    fn read(&mut self, file: SecretsFile) {
        self.take(&["hidden", "names"], file.hidden.names, Decision::Hidden);
        self.take(&["hidden", "members"], file.hidden.members, Decision::Hidden);
        for (position, part) in file.shown.into_iter().enumerate() {
            let at = position.to_string();
            if part.doc.is_empty() {
                let flaw = Flaw::Incomplete(format!("nothing is said of {}", part.reason));
                self.errors.push(self.source.error(&["shown", &at, "doc"], flaw));
            }
            if self.secrets.reasons.iter().any(|reason| reason.name == part.reason) {
                let flaw = Flaw::Twice { what: "reason", name: part.reason.clone() };
                self.errors.push(self.source.error(&["shown", &at, "reason"], flaw));
            }
            self.secrets.reasons.push(Reason { name: part.reason, doc: part.doc });
            for (index, name) in part.names.iter().enumerate() {
                if suspect_words(name).next().is_none() {
                    let flaw = Flaw::Needless(format!("{name} has no suspect word, and is shown without being listed"));
                    self.errors.push(self.source.error(&["shown", &at, "names", &index.to_string()], flaw));
                }
            }
            self.take(&["shown", &at, "names"], part.names, Decision::Shown(position));
            self.take(&["shown", &at, "members"], part.members, Decision::Shown(position));
        }
    }

    fn take(&mut self, at: &[&str], names: Vec<String>, decision: Decision) {
        for (index, name) in names.into_iter().enumerate() {
            let index = index.to_string();
            let at: Vec<_> = at.iter().copied().chain([index.as_str()]).collect();
            if self.secrets.decided.contains_key(&name) {
                let flaw = Flaw::Twice { what: "decision on", name: name.clone() };
                self.errors.push(self.source.error(&at, flaw));
            }
            self.secrets.decided.insert(name, decision);
        }
    }
}

#[cfg(test)]
mod tests;
