//! What `--dry-run` and `tc3 sign` print.

use serde_json::{Map, Value};

use super::capture::Captured;

pub(super) fn read(text: &[u8]) -> Result<Captured, String> {
    let value: Value = serde_json::from_slice(text).map_err(|error| match error.is_eof() {
        true => "the JSON is cut off".to_owned(),
        false => format!("it begins like JSON, and is none: {error}"),
    })?;
    let Value::Object(mut members) = value else { return Err("it is JSON, and no object".to_owned()) };
    let (method, url) = (string(&mut members, "method")?, string(&mut members, "url")?);
    let headers = match members.remove("headers") {
        Some(Value::Object(headers)) => headers.into_iter().map(header).collect::<Result<_, _>>()?,
        _ => return Err(format!("it is JSON without headers; {EXPECTED}")),
    };
    Ok(Captured { method, url, headers, body: body(members.remove("body"))? })
}

const EXPECTED: &str = "what --dry-run prints has method, url, headers and body";

fn string(members: &mut Map<String, Value>, name: &str) -> Result<String, String> {
    match members.remove(name) {
        Some(Value::String(text)) => Ok(text),
        _ => Err(format!("it is JSON without a {name}; {EXPECTED}")),
    }
}

fn header((name, value): (String, Value)) -> Result<(String, String), String> {
    match value {
        Value::String(value) => Ok((name, value)),
        _ => Err(format!("the header {name} is not a text")),
    }
}

/// A text, or bytes that are none.
fn body(body: Option<Value>) -> Result<Vec<u8>, String> {
    match body {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::String(text)) => Ok(text.into_bytes()),
        Some(Value::Object(body)) => {
            let text = body.get("base64").and_then(Value::as_str);
            text.and_then(tc3::base64::decode).ok_or_else(|| "the body is neither a text nor base64".to_owned())
        }
        Some(_) => Err("the body is neither a text nor base64".to_owned()),
    }
}
