//! Which members are secrets by their name.

use crate::word::Kind;

const ENDINGS: [&str; 4] = ["password", "passwd", "secretkey", "privatekey"];

const NAMES: [&str; 5] = ["Token", "SessionToken", "TokenCode", "WebIdentityToken", "SAMLAssertion"];

/// Whether a member of this name and kind is kept out of `Debug`, errors and logs unless its overlay says otherwise:
/// passwords, keys, session tokens and what is exchanged for them.
///
/// Only text and bytes are secrets: `ResetPassword` may well be a boolean.
pub(crate) fn is_secret<N>(name: &str, kind: &Kind<N>) -> bool {
    let can_hold_one = matches!(kind.element(), Kind::Text(_) | Kind::Binary);
    let lower = name.to_ascii_lowercase();
    can_hold_one && (NAMES.contains(&name) || ENDINGS.iter().any(|ending| lower.ends_with(ending)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::word::TextForm;

    #[test]
    fn names_of_secrets() {
        let text: Kind = Kind::Text(TextForm::String);
        for name in ["Password", "NewPassword", "LoginPassWord", "RootPasswd", "TmpSecretKey", "PrivateKey", "Token"] {
            assert!(is_secret(name, &text), "{name}");
        }
        for name in ["PasswordPolicy", "NextToken", "TmpSecretId", "KeyId", "PageToken", "Tokens"] {
            assert!(!is_secret(name, &text), "{name}");
        }
    }

    #[test]
    fn only_text_and_bytes_are_secret() {
        let text: Kind = Kind::Text(TextForm::String);
        assert!(is_secret("Password", &Kind::List(Box::new(text))));
        assert!(is_secret::<&str>("Password", &Kind::Binary));
        assert!(!is_secret::<&str>("ResetPassword", &Kind::Bool));
        assert!(!is_secret("Password", &Kind::Object("Password")));
    }
}
