//! Version 1: all that goes into its signature, and what clients are known to sign in place of what they send.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::Sha256;
use tc3::base64;
use zeroize::Zeroizing;

use super::built::Built;
use super::case::Case;
use super::hosts;
use super::search::{Found, Recipe, Variant, distinct, search};
use super::variants::secret_keys;
use crate::action::find;
use crate::wire::authorization::ClaimV1;
use crate::wire::parameters::Parameters;
use crate::wire::signature_v1::with_dots;

#[derive(Clone)]
struct Signing {
    method: &'static str,
    host: String,
    path: &'static str,
    parameters: Vec<(String, String)>,
    spelling: Spelling,
    is_sha256: bool,
    secret_key: Zeroizing<String>,
}

/// How the parameters are written.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Spelling {
    /// In the order of their names, values as they are.
    Documented,
    /// Names with dots in place of underscores.
    Dots,
    /// Values encoded as in a URL.
    Encoded,
    /// In the order in which they came.
    AsSent,
    /// In the order of their names regardless of case.
    CaseIgnored,
}

#[derive(PartialEq)]
enum Change {
    Method(&'static str),
    Host(String),
    Path(&'static str),
    Without(&'static str),
    Spelling(Spelling),
    Algorithm(bool),
    SecretKey(Zeroizing<String>),
}

/// Looks for what was signed.
pub(super) fn find(case: &Case<'_>, claim: &ClaimV1<'_>, parameters: &Parameters) -> Found {
    let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    let signing = Signing {
        method: if case.wire.method == http::Method::GET { "GET" } else { "POST" },
        host: case.wire.host.to_ascii_lowercase(),
        path: "/",
        parameters: parameters.signed().map(owned).collect(),
        spelling: Spelling::Documented,
        is_sha256: claim.is_sha256,
        secret_key: Zeroizing::new(case.secret_key.to_owned()),
    };
    let variants = distinct(variants(case, claim, &signing));
    let mut found = search(&signing, &variants, claim.signature);
    if found.client.is_none() && claim.signature.contains(' ') {
        // A + that is not encoded means a blank.
        found = search(&signing, &variants, &claim.signature.replace(' ', "+"));
        if found.client.is_some() {
            found.causes.push("the + of the signature was sent without being encoded as %2B".to_owned());
        }
    }
    found
}

fn variants(case: &Case<'_>, claim: &ClaimV1<'_>, signing: &Signing) -> Vec<Variant<Change>> {
    let (method, other) = if signing.method == "GET" { ("GET", "POST") } else { ("POST", "GET") };
    let mut variants = vec![
        Variant::new(Change::Method(other), format!("the method is another: {other} was signed, and {method} came")),
        Variant::new(Change::Path(""), "the path / was left out of what was signed"),
        Variant::new(Change::Path("/v2/index.php"), "the path of the API before 3.0 was signed, in place of /"),
        Variant::new(
            Change::Algorithm(!claim.is_sha256),
            format!("the signature is of another algorithm than SignatureMethod says, which is {}", claim.algorithm()),
        ),
    ];
    let spellings = [
        (Spelling::Dots, "names were signed with dots in place of underscores"),
        (
            Spelling::Encoded,
            "values were signed as they are encoded in a URL, where they are signed as they are before",
        ),
        (
            Spelling::AsSent,
            "the parameters were signed in the order in which they were sent, not in that of their names",
        ),
        (
            Spelling::CaseIgnored,
            "the parameters were signed in an order that ignores case, where that of ASCII is meant",
        ),
    ];
    variants.extend(spellings.map(|(spelling, cause)| Variant::new(Change::Spelling(spelling), cause)));
    let without = ["SignatureMethod", "Token", "Region", "Language", "RequestClient"];
    variants.extend(without.map(|name| {
        Variant::new(Change::Without(name), format!("the parameter {name} was added after the request was signed"))
    }));
    let label = case.wire.host.split(['.', ':']).next().unwrap_or_default();
    let service = find::action(case.wire, None, None).map_or(label, |action| action.info.service);
    let hosts = hosts::others(case.wire, service, case.wire.region.as_deref(), case.port);
    variants.extend(hosts.into_iter().map(|(host, cause)| Variant::new(Change::Host(host), cause)));
    let keys = secret_keys(case.secret_key, claim.secret_id);
    variants.extend(keys.map(|(key, cause)| Variant::new(Change::SecretKey(key), cause)));
    variants
}

impl Recipe for Signing {
    type Change = Change;

    fn change(&mut self, change: &Change) {
        match change {
            Change::Method(method) => self.method = method,
            Change::Host(host) => self.host.clone_from(host),
            Change::Path(path) => self.path = path,
            Change::Without(left_out) => self.parameters.retain(|(name, _)| name != left_out),
            Change::Spelling(spelling) => self.spelling = *spelling,
            Change::Algorithm(is_sha256) => self.is_sha256 = *is_sha256,
            Change::SecretKey(secret_key) => self.secret_key.clone_from(secret_key),
        }
    }

    fn signature(&self) -> Option<String> {
        let text = Zeroizing::new(self.text());
        let key = self.secret_key.as_bytes();
        Some(if self.is_sha256 {
            base64::encode(&Hmac::<Sha256>::new_from_slice(key).ok()?.chain_update(&*text).finalize().into_bytes())
        } else {
            base64::encode(&Hmac::<Sha1>::new_from_slice(key).ok()?.chain_update(&*text).finalize().into_bytes())
        })
    }

    fn built(&self) -> Built {
        Built { canonical_request: None, string_to_sign: self.text() }
    }

    fn size(&self) -> usize {
        // Parameters are copied one by one, which takes longer than to hash them.
        let parameters: usize = self.parameters.iter().map(|(name, value)| name.len() + value.len() + 60).sum();
        parameters + self.host.len() + 200
    }
}

impl Signing {
    fn text(&self) -> String {
        let spelled = |(name, value): &(String, String)| match self.spelling {
            Spelling::Dots => (with_dots(name), value.clone()),
            Spelling::Encoded => (name.clone(), encoded(value)),
            _ => (name.clone(), value.clone()),
        };
        let mut parameters: Vec<_> = self.parameters.iter().map(spelled).collect();
        match self.spelling {
            Spelling::AsSent => {}
            Spelling::CaseIgnored => parameters.sort_by_key(|(name, _)| name.to_ascii_lowercase()),
            Spelling::Documented | Spelling::Dots | Spelling::Encoded => parameters.sort_unstable(),
        }
        let parameters: Vec<_> = parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{}{}{}?{}", self.method, self.host, self.path, parameters.join("&"))
    }
}

/// As in a URL.
fn encoded(value: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    let encode = |byte: u8| if plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    value.bytes().map(encode).collect()
}
