//! A credential as a program prints it. What is wrong is told without what was printed.

use std::collections::HashMap;

use serde_json::value::RawValue;
use tc3::Credential;

use crate::source::Obtained;

/// Reads it, or tells what is wrong.
pub(super) fn read(text: &[u8]) -> Result<Obtained, String> {
    if text.trim_ascii().is_empty() {
        return Err("nothing at all".to_owned());
    }
    let members: HashMap<String, &RawValue> = serde_json::from_slice(text)
        .map_err(|error| format!("no JSON object, at line {} column {}", error.line(), error.column()))?;
    let present = |name: &str| members.get(name).map(|value| value.get()).filter(|value| *value != "null");
    let text = |name: &str| {
        let read = |value: &str| serde_json::from_str(value).map_err(|_| format!("{name} is no text"));
        present(name).map(read).transpose()
    };
    let needed = |name: &str| text(name)?.ok_or_else(|| format!("{name} is missing"));
    match present("Version") {
        Some("1") => {}
        Some(_) => return Err("Version is not 1".to_owned()),
        None => return Err("Version is missing".to_owned()),
    }
    let (id, key): (String, String) = (needed("SecretId")?, needed("SecretKey")?);
    let mut credential = Credential::new(id, key).map_err(|error| error.message().to_owned())?;
    if let Some(token) = text("Token")? {
        credential = credential.with_token(token).map_err(|error| error.message().to_owned())?;
    }
    let obtained = Obtained::new(credential);
    Ok(match text("Expiration")? {
        Some(ends) => obtained.with_end(ends.parse().map_err(|_| "Expiration is no time in RFC 3339".to_owned())?),
        None => obtained,
    })
}
