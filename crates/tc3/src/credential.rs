//! Who calls: a secret id, its key, and for temporary credentials a session token.

use core::fmt;

use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind};

/// A secret id with its secret key, and the session token if the credential is a temporary one.
///
/// The key and the token are never shown, not in `Debug` either, and are wiped from memory when it is dropped.
///
/// ```
/// use tc3::Credential;
///
/// let credential = Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE")?.with_token("TOKENEXAMPLE")?;
/// assert_eq!(credential.secret_id(), "AKIDEXAMPLE");
/// assert!(!format!("{credential:?}").contains("SECRETEXAMPLE"));
/// # Ok::<(), tc3::Error>(())
/// ```
#[derive(Clone)]
pub struct Credential {
    secret_id: String,
    secret_key: Zeroizing<String>,
    token: Option<Zeroizing<String>>,
}

impl Credential {
    /// A credential by its secret id and secret key.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Credential`] where one is empty or holds a blank, a quote, a control character or anything
    /// that is not ASCII: no key has those, but what was copied from a page or read from a file often does. Likewise where
    /// the id is a number, as an account's is, or stands where the key belongs.
    pub fn new(secret_id: impl Into<String>, secret_key: impl Into<String>) -> Result<Self, Error> {
        let secret_id = secret_id.into();
        let secret_key = Zeroizing::new(secret_key.into());
        check("secret id", &secret_id)?;
        check("secret key", &secret_key)?;
        check_pair(&secret_id, &secret_key)?;
        Ok(Self { secret_id, secret_key, token: None })
    }

    /// Makes it a temporary one, with its session token.
    ///
    /// # Errors
    ///
    /// As for [`Credential::new`].
    pub fn with_token(mut self, token: impl Into<String>) -> Result<Self, Error> {
        let token = Zeroizing::new(token.into());
        check("session token", &token)?;
        self.token = Some(token);
        Ok(self)
    }

    /// The secret id. It is sent with every request and is no secret.
    pub fn secret_id(&self) -> &str {
        &self.secret_id
    }

    /// The session token of a temporary credential. A secret: it is for the `X-TC-Token` header only.
    pub fn token(&self) -> Option<&str> {
        self.token.as_ref().map(|token| token.as_str())
    }

    pub(crate) fn secret_key(&self) -> &str {
        &self.secret_key
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("secret_id", &self.secret_id)
            .field("secret_key", &format_args!("<redacted>"))
            .field("token", &self.token.as_ref().map(|_| format_args!("<redacted>")))
            .finish()
    }
}

/// Says what is wrong, never what the value is.
fn check(what: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() {
        return refuse(what, "is empty", "set it, or leave the credential out altogether");
    }
    if text.starts_with(['"', '\'']) || text.ends_with(['"', '\'']) {
        return refuse(what, "has quotes around it", "set it without them");
    }
    match text.chars().find(|char| !char.is_ascii_graphic()) {
        None => Ok(()),
        Some('\n') => refuse(what, "holds a line feed", "copy it without the end of its line"),
        Some('\r') => refuse(what, "holds a carriage return", "copy it without the end of its line"),
        Some(' ' | '\t') => refuse(what, "holds a blank", "copy it without the blanks around it"),
        Some(char) if char.is_control() => refuse(what, "holds a control character", "copy it again as plain text"),
        Some(_) => refuse(what, "holds a character that is not ASCII", "copy it again as plain text"),
    }
}

/// Every secret id begins so, of a temporary credential too.
const ID_BEGINS: &str = "AKID";

/// What two values tell together. An id in an own form is taken: private installations have their own.
fn check_pair(secret_id: &str, secret_key: &str) -> Result<(), Error> {
    let is_id = |text: &str| text.starts_with(ID_BEGINS);
    if is_id(secret_key) && !is_id(secret_id) {
        return refuse("secret id", "and the secret key stand in each other's place", "swap them");
    }
    if secret_id.bytes().all(|byte| byte.is_ascii_digit()) {
        return refuse("secret id", "is a number", "an id begins with AKID; the number may be that of your account");
    }
    Ok(())
}

fn refuse(what: &str, problem: &str, advice: &'static str) -> Result<(), Error> {
    Err(Error::new(ErrorKind::Credential, format!("the {what} {problem}")).with_advice(advice))
}

#[cfg(test)]
mod tests {
    use super::Credential;
    use crate::error::ErrorKind;

    #[test]
    fn what_no_key_holds_is_refused_without_showing_it() {
        for (bad, problem) in [
            ("", "is empty"),
            ("hidden\n", "a line feed"),
            ("hidden\r", "a carriage return"),
            ("\"hidden\"", "quotes around it"),
            ("'hidden'", "quotes around it"),
            ("hidden\"", "quotes around it"),
            (" hidden", "a blank"),
            ("hid\tden", "a blank"),
            ("hidden\0", "a control character"),
            ("hidden\u{7f}", "a control character"),
            ("hidd\u{e9}n", "not ASCII"),
            ("hidden\u{a0}", "not ASCII"),
        ] {
            let good = || Credential::new("id", "key").unwrap();
            for (what, result) in [
                ("secret id", Credential::new(bad, "key")),
                ("secret key", Credential::new("id", bad)),
                ("session token", good().with_token(bad)),
            ] {
                let error = result.unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Credential);
                assert!(error.message().starts_with(&format!("the {what} ")), "{error}");
                assert!(error.message().contains(problem), "{error}");
                assert!(error.advice().is_some());
                assert!(!format!("{error} {error:?}").contains("hid"), "{error:?}");
            }
        }
    }

    #[test]
    fn an_id_that_is_none_is_told_without_showing_it() {
        for (id, key, problem, advice) in [
            ("100012345678", "hidden", "is a number", "begins with AKID"),
            ("hidden", "AKIDhidden", "in each other's place", "swap them"),
            ("123", "AKIDhidden", "in each other's place", "swap them"),
        ] {
            let error = Credential::new(id, key).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Credential);
            let told = error.to_string();
            assert!(told.contains(problem) && told.contains(advice), "{told}");
            assert!(!format!("{told} {error:?}").contains("hidden") && !told.contains(id), "{told}");
        }
        for (id, key) in [("AKIDx", "AKIDy"), ("id", "key"), ("a1", "1")] {
            assert!(Credential::new(id, key).is_ok(), "{id}");
        }
    }

    #[test]
    fn debug_shows_the_id_and_whether_there_is_a_token() {
        let permanent = Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").unwrap();
        let temporary = permanent.clone().with_token("TOKENEXAMPLE").unwrap();
        assert_eq!(
            format!("{permanent:?}"),
            r#"Credential { secret_id: "AKIDEXAMPLE", secret_key: <redacted>, token: None }"#
        );
        assert_eq!(
            format!("{temporary:?}"),
            r#"Credential { secret_id: "AKIDEXAMPLE", secret_key: <redacted>, token: Some(<redacted>) }"#
        );
        assert_eq!(temporary.token(), Some("TOKENEXAMPLE"));
    }
}
