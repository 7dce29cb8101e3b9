//! A name and a password for a proxy.

use tc3::base64;
use zeroize::{Zeroize as _, Zeroizing};

/// Who asks a proxy. It has no `Debug`, and is overwritten when it is dropped.
#[derive(Clone)]
pub(crate) struct Login {
    pub(super) name: Zeroizing<String>,
    pub(super) password: Zeroizing<String>,
}

impl Login {
    /// Reads `name:password`, as it stands in a URL: what has a meaning there is written as `%40`.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        let (name, password) = text.split_once(':').unwrap_or((text, ""));
        let login = Self { name: unescaped(name)?, password: unescaped(password)? };
        if login.name.is_empty() {
            return Err("it has a password and no name");
        }
        Ok(login)
    }

    /// What basic authentication writes.
    pub(super) fn basic(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(self.name.len() + 1 + self.password.len()));
        text.push_str(&self.name);
        text.push(':');
        text.push_str(&self.password);
        Zeroizing::new(base64::encode(text.as_bytes()))
    }
}

/// A percent sign that begins no byte stands for itself, as passwords have them that nobody escaped.
fn unescaped(text: &str) -> Result<Zeroizing<String>, &'static str> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len()));
    let mut left = text.as_bytes();
    while let Some((&first, rest)) = left.split_first() {
        let escaped = rest.get(..2).filter(|_| first == b'%').and_then(hex);
        bytes.push(escaped.unwrap_or(first));
        left = if escaped.is_some() { &rest[2..] } else { rest };
    }
    String::from_utf8(std::mem::take(&mut *bytes)).map(Zeroizing::new).map_err(|error| {
        error.into_bytes().zeroize();
        "its name or password is not UTF-8"
    })
}

fn hex(digits: &[u8]) -> Option<u8> {
    let digit = |at: usize| char::from(digits[at]).to_digit(16);
    u8::try_from(digit(0)? * 16 + digit(1)?).ok()
}
