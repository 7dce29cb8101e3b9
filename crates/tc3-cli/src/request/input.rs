//! The request as a person gave it: `--cli-input-json`, and over it the members of the command line, whose values may stand in
//! files.

use std::borrow::Cow;

use tc3::{Binary, base64};
use tc3_spec::typed::{BYTES, TEXT};
use tc3_spec::{Action, Json, Kind, Object, query, typed};

use super::address::{self, Address};
use super::paged;
use super::source::{Input, Reader};
use crate::args::CallArgs;
use crate::exit::Failure;

/// A request: what JSON holds, and the members that it does not.
pub(super) struct Given<'a> {
    pub(super) values: Json<'a>,
    pub(super) binary: Vec<(String, Binary)>,
}

/// What a member was given.
pub(super) enum Value<'a> {
    Json(Json<'a>),
    Binary(Binary),
}

/// Puts the request together, over the text of `--cli-input-json` if there is one. A member of the command line replaces
/// the whole top-level member of the JSON.
///
/// Scalars from the command line are text here, but for booleans and what the spec does not know: its types convert them later.
/// A text is the bytes of a member that is binary.
pub(super) fn put_together<'a>(
    args: &'a CallArgs,
    json: Option<&'a Input>,
    action: &Action,
    reader: &mut Reader<'_>,
) -> Result<Given<'a>, Failure> {
    let request = action.request;
    let mut whole = match json {
        Some(json) => object(json)?,
        None => Vec::new(),
    };
    let mut binary = take_binary(&mut whole, request);
    let mut given = Vec::new();
    let mut typed = Vec::with_capacity(args.members.len());
    for (name, values) in &args.members {
        let address = address::find(name, request)?;
        let value = match (values.as_slice(), address.element().filter(|_| args.unfold)) {
            (words, Some(element)) if words.is_empty() || is_scalar(element) => {
                Value::Json(list(name, &address.with_kind(element), words, args.validate, reader)?)
            }
            ([], _) => return Err(address::without_value(name, &address, request)),
            ([text], _) => read(name, &address, text, args.validate, reader)?,
            // What they say is not repeated: they may be the words of a password that was not quoted.
            _ => return Err(Failure::usage(format!("--{name} takes one value: one with blanks is written in quotes"))),
        };
        match value {
            Value::Json(value) => typed.push((address.path, value)),
            Value::Binary(value) => put(&mut given, address.path, value)?,
        }
    }
    if let Some((path, size)) = paged::size(args, action) {
        if typed.iter().any(|(typed, _)| *typed == path) {
            return Err(Failure::usage(format!("--page-size and --{path} are the same: give one of them")));
        }
        typed.push((path, Json::Text(size.into())));
    }
    match query::unflatten(typed).map_err(|error| Failure::usage(format!("members: {error}")))? {
        Json::Object(members) => {
            whole.retain(|(name, _)| !members.iter().any(|(typed, _)| typed == name));
            whole.extend(members);
        }
        _ => return Err(Failure::usage("members are named")),
    }
    binary.retain(|(name, _)| !given.iter().any(|(typed, _)| typed == name));
    binary.extend(given);
    Ok(Given { values: Json::Object(whole), binary })
}

fn put(given: &mut Vec<(String, Binary)>, name: String, value: Binary) -> Result<(), Failure> {
    if given.iter().any(|(other, _)| *other == name) {
        return Err(Failure::usage(format!("members: {name} is given twice")));
    }
    given.push((name, value));
    Ok(())
}

/// Takes out the members that JSON can only have as text.
fn take_binary(whole: &mut Vec<(Cow<'_, str>, Json<'_>)>, request: &Object) -> Vec<(String, Binary)> {
    let is_binary = |name: &str| request.member(name).is_some_and(|member| member.kind == Kind::Binary);
    let mut binary = Vec::new();
    whole.retain(|(name, value)| match value {
        Json::Text(text) if is_binary(name) => {
            binary.push((name.clone().into_owned(), Binary::new(text.as_bytes())));
            false
        }
        _ => true,
    });
    binary
}

/// The elements of a list that are written as words, each as if it were a member by itself.
fn list<'a>(
    name: &str,
    element: &Address,
    words: &'a [String],
    validate: bool,
    reader: &mut Reader<'_>,
) -> Result<Json<'a>, Failure> {
    let read = |word: &'a String| match read(name, element, word, validate, reader)? {
        Value::Json(value) => Ok(value),
        Value::Binary(_) => Err(Failure::usage(format!("--{name} takes no list of files"))),
    };
    words.iter().map(read).collect::<Result<_, _>>().map(Json::List)
}

fn is_scalar(kind: &Kind) -> bool {
    !matches!(kind, Kind::Object(_) | Kind::List(_))
}

/// What was typed behind a member, or stands in the file that was.
pub(super) fn read<'a>(
    name: &str,
    address: &Address,
    text: &'a str,
    validate: bool,
    reader: &mut Reader<'_>,
) -> Result<Value<'a>, Failure> {
    let option = format!("--{name}");
    let is_binary = address.kind == Some(&Kind::Binary);
    if let Some(path) = text.strip_prefix(BYTES) {
        return match address.kind {
            Some(Kind::Binary) => reader.binary(&option, path).map(Value::Binary),
            Some(Kind::Text(_)) | None => {
                let encoded = base64::encode(&reader.bytes(&option, path)?);
                Ok(Value::Json(Json::Text(encoded.into())))
            }
            Some(kind) => Err(Failure::usage(format!("{option} takes {kind}, and no bytes; {TEXT}{path} is text"))),
        };
    }
    match text.strip_prefix(TEXT) {
        Some(path) => {
            let text = reader.text(&option, path)?;
            if is_binary {
                return Ok(Value::Binary(text.into_bytes().into()));
            }
            Ok(Value::Json(value(name, address, &text, validate)?.into_owned()))
        }
        None if is_binary => Ok(Value::Binary(Binary::new(text))),
        None => value(name, address, text, validate).map(Value::Json),
    }
}

/// What was typed behind a member. What ought to be JSON and is none is refused, unless nothing is.
fn value<'a>(name: &str, address: &Address, text: &'a str, validate: bool) -> Result<Json<'a>, Failure> {
    match typed::value(address.kind, text) {
        Ok(value) => Ok(value),
        Err(_) if !validate => Ok(Json::Text(text.into())),
        Err(error) => Err(Failure::usage(format!(
            "--{name} takes JSON, and this is none from character {} on; or write its parts, as in --{name}{} VALUE",
            error.column,
            address.part(),
        ))),
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
