//! The request as a person gave it: `--cli-input-json`, and over it the members of the command line.

use std::fs;
use std::io::{self, Read};

use serde_json::{Map, Value};
use tc3::query;
use tc3_spec::{Kind, Object};

use crate::args::{CallArgs, JsonSource};
use crate::exit::Failure;
use crate::names::{self, Address};

/// Puts the request together. A member of the command line replaces the whole top-level member of the JSON.
///
/// Scalars from the command line are text here: the spec's types convert them later.
pub(crate) fn read(args: &CallArgs, request: &'static Object) -> Result<Value, Failure> {
    let mut whole = match &args.json {
        Some(source) => object(source)?,
        None => Map::new(),
    };
    let mut typed = Vec::with_capacity(args.members.len());
    for (name, text) in &args.members {
        let Address { path, kind } = names::address(name, request)?;
        let value = value(name, kind, text, args.validate)?;
        typed.push((path, value));
    }
    let pairs = typed.iter_mut().map(|(path, value)| (path.as_str(), value.take()));
    match query::unflatten(pairs).map_err(|error| Failure::usage(format!("members: {error}")))? {
        Value::Object(members) => whole.extend(members),
        _ => return Err(Failure::usage("members are named")),
    }
    Ok(Value::Object(whole))
}

/// What was typed behind a member: JSON for objects and lists, and else text.
fn value(name: &str, kind: Option<&Kind>, text: &str, validate: bool) -> Result<Value, Failure> {
    let Some(Kind::Object(_) | Kind::List(_)) = kind else { return Ok(Value::String(text.to_owned())) };
    match serde_json::from_str(text) {
        Ok(value) => Ok(value),
        Err(_) if !validate => Ok(Value::String(text.to_owned())),
        // The parser's message may quote what was typed.
        Err(error) => Err(Failure::usage(format!(
            "--{name} takes JSON, and this is none from character {}; or write its parts, as in --{name}{} VALUE",
            error.column(),
            if matches!(kind, Some(Kind::List(_))) { ".0" } else { ".Member" },
        ))),
    }
}

fn object(source: &JsonSource) -> Result<Map<String, Value>, Failure> {
    let (text, place) = match source {
        JsonSource::Inline(text) => (text.clone(), "--cli-input-json".to_owned()),
        JsonSource::File(path) => (read_file(path)?, path.clone()),
        JsonSource::StandardInput => (read_standard_input()?, "standard input".to_owned()),
    };
    let hint = "; --cli-input-json takes a JSON object, file://PATH, or - for standard input";
    let value = serde_json::from_str(&text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Failure::usage(format!("{place} is no JSON from line {line}, character {column}{hint}"))
    })?;
    match value {
        Value::Object(members) => Ok(members),
        _ => Err(Failure::usage(format!("{place} is JSON, but no object{hint}"))),
    }
}

fn read_file(path: &str) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::usage(format!("{path} cannot be read: {error}")))
}

fn read_standard_input() -> Result<String, Failure> {
    let mut text = String::new();
    io::stdin()
        .lock()
        .read_to_string(&mut text)
        .map_err(|error| Failure::usage(format!("standard input cannot be read: {error}")))?;
    Ok(text)
}
