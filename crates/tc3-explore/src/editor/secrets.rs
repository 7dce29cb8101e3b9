//! What was typed into members that are secret, so that none of it goes back to the browser.

use std::borrow::Cow;

use tc3_spec::{Json, Object};
use zeroize::Zeroizing;

use crate::pages::links::encoded;

/// What stands in place of a secret.
const MASK: &str = "<masked>";
/// A shorter one is masked where it stands by itself. In the midst of a text it may be anything.
const LONG: usize = 6;

/// The secret members of a request.
pub(crate) struct Secrets(Vec<Zeroizing<String>>);

impl Secrets {
    /// Those of a request.
    pub(crate) fn of(request: &Json<'_>, object: &Object) -> Self {
        let mut found = Vec::new();
        collect(request, object, &mut found);
        // A long one may have a short one in it.
        found.sort_unstable_by_key(|secret| core::cmp::Reverse(secret.len()));
        Self(found)
    }

    /// Of who typed none.
    pub(crate) fn none() -> Self {
        Self(Vec::new())
    }

    /// Whether there is nothing to mask.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A text without them, be it a query or a form, where they are percent-encoded.
    pub(crate) fn mask<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut text = Cow::Borrowed(text);
        for secret in &self.0 {
            for written in [secret.as_str(), &encoded(secret)] {
                if secret.len() >= LONG && text.contains(written) {
                    text = Cow::Owned(text.replace(written, MASK));
                } else if text == written {
                    text = Cow::Borrowed(MASK);
                }
            }
        }
        text
    }

    /// A text of JSON without them, however their signs are escaped in it.
    pub(crate) fn mask_json<'a>(&self, json: &'a str) -> Cow<'a, str> {
        if self.0.is_empty() {
            return Cow::Borrowed(json);
        }
        match Json::parse(json) {
            Ok(mut value) => {
                self.mask_value(&mut value);
                Cow::Owned(value.to_string())
            }
            Err(_) => self.mask(json),
        }
    }

    fn mask_value(&self, value: &mut Json<'_>) {
        match value {
            Json::Null | Json::Bool(_) => {}
            Json::Number(text) => {
                if self.0.iter().any(|secret| **secret == **text) {
                    *value = Json::Text(MASK.into());
                }
            }
            Json::Text(text) => {
                if let Cow::Owned(masked) = self.mask(text) {
                    *text = Cow::Owned(masked);
                } else if self.0.iter().any(|secret| **secret == **text) {
                    *text = Cow::Borrowed(MASK);
                }
            }
            Json::List(elements) => elements.iter_mut().for_each(|element| self.mask_value(element)),
            Json::Object(members) => members.iter_mut().for_each(|(_, value)| self.mask_value(value)),
        }
    }
}

/// Each text, number or whatever else stands where the spec says that it is secret.
fn collect(value: &Json<'_>, object: &Object, found: &mut Vec<Zeroizing<String>>) {
    match value {
        Json::List(elements) => elements.iter().for_each(|element| collect(element, object, found)),
        Json::Object(members) => {
            for (name, value) in members {
                let Some(member) = object.member(name) else { continue };
                match member.object() {
                    Some(inner) if !member.sensitive => collect(value, inner, found),
                    _ if member.sensitive => leaves(value, found),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

fn leaves(value: &Json<'_>, found: &mut Vec<Zeroizing<String>>) {
    match value {
        Json::Null | Json::Bool(_) => {}
        Json::Number(text) | Json::Text(text) if text.is_empty() => {}
        Json::Number(text) | Json::Text(text) => found.push(Zeroizing::new(text.clone().into_owned())),
        Json::List(elements) => elements.iter().for_each(|element| leaves(element, found)),
        Json::Object(members) => members.iter().for_each(|(_, value)| leaves(value, found)),
    }
}

#[cfg(test)]
mod tests {
    use tc3_spec::leak::leak;
    use tc3_spec::{Kind, Member, TextForm};

    use super::*;

    fn secrets(request: &str) -> Secrets {
        let mut password = Member::new("Password", Kind::Text(TextForm::String));
        password.sensitive = true;
        let name = Member::new("Name", Kind::Text(TextForm::String));
        let object = leak(Object::new("Login", "", vec![password, name], Vec::new()));
        Secrets::of(&Json::parse(request).unwrap(), object)
    }

    #[test]
    fn what_is_secret_is_masked_wherever_it_stands() {
        let secrets = secrets(r#"{"Password":"p\"ss word","Name":"open"}"#);
        assert_eq!(
            secrets.mask_json(r#"{"A":"so p\"ss word it","Name":"open"}"#),
            r#"{"A":"so <masked> it","Name":"open"}"#
        );
        assert_eq!(secrets.mask("Password=p%22ss%20word&Name=open"), "Password=<masked>&Name=open");
    }

    #[test]
    fn a_short_one_is_masked_by_itself() {
        let secrets = secrets(r#"{"Password":"ab"}"#);
        assert_eq!(secrets.mask_json(r#"{"A":"ab","B":"cab"}"#), r#"{"A":"<masked>","B":"cab"}"#);
    }
}
