//! A part of a credential, by itself.

use tc3::Credential;

use super::mistake::Mistake;

/// Looks at a secret id, a secret key or a token that is not empty, before it is known what it belongs to. What is refused is
/// told by the name that it has where it stands, and without its value.
pub(super) fn check(name: &str, value: &str) -> Result<(), Mistake> {
    // A token may be anything that the others may.
    let checked = Credential::new("AKID", "key")?.with_token(value);
    checked.map(drop).map_err(|error| {
        let advice = error.advice().map_or_else(|| "write it anew".to_owned(), |advice| advice.to_string());
        Mistake::new(error.message().replace("session token", name), advice)
    })
}
