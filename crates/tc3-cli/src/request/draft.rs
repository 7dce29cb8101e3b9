//! A request that is put together a member at a time, and checked as a whole each time.

use tc3::{Binary, Violation};
use tc3_spec::typed::{BYTES, TEXT};
use tc3_spec::{Action, DynRecord, Json, Object};

use super::address;
use super::input::{self, Value};
use super::source::Reader;
use crate::args::{CallArgs, JsonSource, Purpose};
use crate::exit::Failure;

/// What is known of a request so far.
#[derive(Clone)]
pub(crate) struct Draft {
    request: &'static Object,
    values: Json<'static>,
    binary: Vec<(String, Binary)>,
}

impl Draft {
    /// What the command line gives. Files are read now, and not again: what is in a pipe is there once.
    pub(crate) fn new(args: &CallArgs, action: &Action) -> Result<Self, Failure> {
        let values = args.members.iter().flat_map(|(_, values)| values);
        if matches!(args.json, Some(JsonSource::StandardInput)) || values.into_iter().any(|text| is_terminal(text)) {
            return Err(at_terminal());
        }
        let mut reader = reader(args);
        let text = args.json.as_ref().map(|source| reader.json(source)).transpose()?;
        let given = input::put_together(args, text.as_ref(), action, &mut reader)?;
        Ok(Self { request: action.request, values: given.values.into_owned(), binary: given.binary })
    }

    /// The same with a member, or a part of one, that is given as on the command line. `path` has wire names.
    pub(crate) fn with(&self, args: &CallArgs, path: &str, text: &str) -> Result<Self, Failure> {
        if is_terminal(text) {
            return Err(at_terminal());
        }
        let address = address::find(path, self.request)?;
        let value = match input::read(path, &address, text, args.validate, &mut reader(args))? {
            Value::Json(value) => value.into_owned(),
            Value::Binary(bytes) => {
                let mut draft = self.clone();
                draft.binary.retain(|(name, _)| name != path);
                draft.binary.push((path.to_owned(), bytes));
                return Ok(draft);
            }
        };
        Ok(self.with_value(path, value))
    }

    /// The same with an object there that has no members yet.
    pub(crate) fn with_object(&self, path: &str) -> Self {
        self.with_value(path, Json::Object(Vec::new()))
    }

    fn with_value(&self, path: &str, value: Json<'static>) -> Self {
        let mut draft = self.clone();
        put(&mut draft.values, &path.split('.').collect::<Vec<_>>(), value);
        draft
    }

    /// Whether something is given there.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.value(path).is_some_and(|value| *value != Json::Null) || self.binary.iter().any(|(name, _)| name == path)
    }

    /// What is given there, unless JSON cannot hold it.
    pub(crate) fn value(&self, path: &str) -> Option<&Json<'static>> {
        path.split('.').try_fold(&self.values, |value, segment| match value {
            Json::List(elements) => elements.get(segment.parse::<usize>().ok()?),
            value => value.member(segment),
        })
    }

    /// What is wrong with it, or missing.
    pub(crate) fn found(&self) -> Vec<Violation> {
        DynRecord::checked_with(self.request, &self.values, &self.binary).1
    }

    /// As JSON, without what JSON cannot hold.
    pub(crate) fn to_json(&self) -> String {
        self.values.to_string()
    }
}

fn reader(args: &CallArgs) -> Reader<'_> {
    Reader::new(&args.limit, args.purpose == Purpose::Send)
}

fn is_terminal(text: &str) -> bool {
    [TEXT, BYTES].into_iter().any(|begin| text.strip_prefix(begin) == Some("-"))
}

fn at_terminal() -> Failure {
    Failure::usage("standard input is the terminal on which --ask asks: name a file")
}

/// Puts a value where the path leads, and what is on the way there if need be.
fn put(at: &mut Json<'static>, path: &[&str], value: Json<'static>) {
    let Some((segment, rest)) = path.split_first() else {
        *at = value;
        return;
    };
    if let Ok(position) = segment.parse::<usize>() {
        if !matches!(at, Json::List(_)) {
            *at = Json::List(Vec::new());
        }
        let Json::List(elements) = at else { return };
        if position >= elements.len() {
            elements.push(Json::Null);
        }
        if let Some(element) = elements.get_mut(position) {
            put(element, rest, value);
        }
        return;
    }
    if !matches!(at, Json::Object(_)) {
        *at = Json::Object(Vec::new());
    }
    let Json::Object(members) = at else { return };
    let known = members.iter().position(|(name, _)| name == segment).unwrap_or(members.len());
    if known == members.len() {
        members.push(((*segment).to_owned().into(), Json::Null));
    }
    if let Some((_, member)) = members.get_mut(known) {
        put(member, rest, value);
    }
}
