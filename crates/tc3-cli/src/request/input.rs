//! The request as a person gave it: `--cli-input-json`, and over it the members of the command line.

use tc3_spec::{Json, Kind, Object, query};

use super::address::{self, Address};
use super::source::Input;
use crate::args::CallArgs;
use crate::exit::Failure;

/// Puts the request together, over the text of `--cli-input-json` if there is one. A member of the command line replaces
/// the whole top-level member of the JSON.
///
/// Scalars from the command line are text here, but for booleans: the spec's types convert them later.
pub(super) fn put_together<'a>(
    args: &'a CallArgs,
    json: Option<&'a Input>,
    request: &'static Object,
) -> Result<Json<'a>, Failure> {
    let mut whole = match json {
        Some(json) => object(json)?,
        None => Vec::new(),
    };
    let mut typed = Vec::with_capacity(args.members.len());
    for (name, text) in &args.members {
        let address = address::find(name, request)?;
        let Some(text) = text else { return Err(address::without_value(name, &address, request)) };
        let value = value(name, &address, text, args.validate)?;
        typed.push((address.path, value));
    }
    match query::unflatten(typed).map_err(|error| Failure::usage(format!("members: {error}")))? {
        Json::Object(members) => {
            whole.retain(|(name, _)| !members.iter().any(|(typed, _)| typed == name));
            whole.extend(members);
        }
        _ => return Err(Failure::usage("members are named")),
    }
    Ok(Json::Object(whole))
}

/// What was typed behind a member: JSON for objects and lists, the words of the official command line for booleans, and
/// else text.
fn value<'a>(name: &str, address: &Address, text: &'a str, validate: bool) -> Result<Json<'a>, Failure> {
    let as_text = || Json::Text(text.into());
    match address.kind {
        Some(Kind::Bool) => Ok(boolean(text).map_or_else(as_text, Json::Bool)),
        Some(Kind::Object(_) | Kind::List(_)) => match Json::parse(text) {
            Ok(value) => Ok(value),
            Err(_) if !validate => Ok(as_text()),
            Err(error) => Err(Failure::usage(format!(
                "--{name} takes JSON, and this is none from character {} on; or write its parts, as in --{name}{} VALUE",
                error.column,
                address.part(),
            ))),
        },
        _ => Ok(as_text()),
    }
}

fn boolean(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "t" | "1" => Some(true),
        "false" | "f" | "0" => Some(false),
        _ => None,
    }
}

fn object<'a>(input: &'a Input) -> Result<Vec<(std::borrow::Cow<'a, str>, Json<'a>)>, Failure> {
    const HINT: &str = "; --cli-input-json takes a JSON object, file://PATH, or - for standard input";
    let value = Json::parse(&input.text).map_err(|error| {
        let (line, column) = (error.line, error.column);
        Failure::usage(format!("{} is no JSON from line {line}, character {column}{HINT}", input.place))
    })?;
    match value {
        Json::Object(members) => Ok(members),
        _ => Err(Failure::usage(format!("{} is JSON, but no object{HINT}", input.place))),
    }
}
