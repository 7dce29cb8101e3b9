//! Putting a scalar at a path, into a record and into JSON text.

use serde_json::value::RawValue;

use crate::error::{Error, ErrorKind};
use crate::pages::paging::MemberPath;
use crate::pages::word::Word;
use crate::query;
use crate::record::{self, Record, Slot, View};

/// Puts it into a record. Objects on the way keep what they have.
pub(super) fn in_record(record: &mut dyn Record, path: MemberPath, word: &Word<'_>) -> Result<(), Error> {
    let refuse = |problem: &str| refused(path, problem);
    let Some((name, rest)) = path.split_first() else { return Err(refuse("names no member")) };
    let index = record.shape().index_of(name);
    let Some(place) = index.and_then(|index| record.get_mut(index)) else { return Err(refuse("is no member")) };
    if rest.is_empty() {
        let put = place.put(word.scalar());
        return put.map(drop).map_err(|misfit| refuse(&format!("is declared as {}", misfit.expected())));
    }
    // An object is only lent to be filled anew, so what it has is put aside.
    let kept = match place.view() {
        View::Object(inner) => Some(record::encode(inner).map_err(|error| refuse(&error.to_string()))?),
        _ => None,
    };
    let Slot::Object(inner) = place.open() else { return Err(refuse("leads through what is no object")) };
    if let Some(json) = kept {
        record::decode(inner, json.as_bytes()).map_err(|error| refuse(&error.to_string()))?;
    }
    in_record(inner, rest, word)
}

/// Puts it into a request that is a JSON object. A number becomes text where text stands there.
pub(super) fn in_json(object: &str, path: MemberPath, word: &Word<'_>) -> Result<String, Error> {
    let value = |there: Option<&str>| match there {
        Some(text) if text.starts_with('"') => as_text(word).json(),
        _ => word.json(),
    };
    replaced(object, path, &value).map_err(|problem| refused(path, &problem))
}

/// A JSON object with another value at a path, which is made of the one there. Everything else keeps its text and its order.
pub(super) fn replaced(
    object: &str,
    path: MemberPath,
    value: &dyn Fn(Option<&str>) -> String,
) -> Result<String, String> {
    let Some((name, rest)) = path.split_first() else { return Err("names no member".to_owned()) };
    let members = query::members_of_json(object).map_err(|error| format!("has no place: {error}"))?;
    let there = members.iter().rev().find(|(other, _)| other == name).map(|(_, value)| RawValue::get(value));
    let value = match (rest, there) {
        ([], there) => value(there),
        (_, None | Some("null")) => replaced("{}", rest, value)?,
        (_, Some(inner)) => replaced(inner, rest, value)?,
    };
    let others = members.iter().map(|(other, text)| (other.as_str(), RawValue::get(text)));
    let mut members: Vec<_> =
        others.map(|(other, text)| if other == *name { (other, &*value) } else { (other, text) }).collect();
    if there.is_none() {
        members.push((name, &value));
    }
    let written = members.iter().map(|(name, value)| format!("{}:{value}", serde_json::Value::from(*name)));
    Ok(format!("{{{}}}", written.collect::<Vec<_>>().join(",")))
}

/// A number as its digits.
pub(super) fn as_text<'a>(word: &Word<'a>) -> Word<'a> {
    match word {
        Word::Number(text) => Word::Text(text.clone()),
        word => word.clone(),
    }
}

fn refused(path: MemberPath, problem: &str) -> Error {
    let message = format!("a page cannot be asked for: {} {problem}", path.join("."));
    Error::new(ErrorKind::Unencodable, message).with_advice("mend the request, or how its action is said to be paged")
}
