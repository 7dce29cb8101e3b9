//! The values of a request, with variables in the place of secrets.

use tc3_spec::{Json, Object, joined};

use crate::plan::names::Scope;

/// Variables that every program has, and no secret may be called like.
const TAKEN: [&str; 5] = ["HOME", "LANG", "PATH", "SHELL", "USER"];

/// A value. Of a member that is there twice, the last.
pub(crate) enum Value<'a> {
    Null,
    Bool(bool),
    /// By its digits.
    Number(&'a str),
    Text(&'a str),
    /// A text that the variable of this name has.
    Secret(String),
    List(Vec<Self>),
    Object(Vec<(&'a str, Self)>),
}

pub(crate) struct Request<'a> {
    pub(crate) value: Value<'a>,
    /// The names of the variables.
    pub(crate) secrets: Vec<String>,
}

impl<'a> Request<'a> {
    pub(crate) fn of(request: &'a Json<'_>, object: &Object) -> Self {
        let mut secrets = Secrets::default();
        TAKEN.iter().for_each(|name| _ = secrets.scope.take(name));
        let value = value(request, Some(object), &mut secrets);
        Self { value, secrets: secrets.names }
    }
}

impl<'a> Value<'a> {
    /// A value of which nothing is secret.
    pub(crate) fn of(json: &'a Json<'_>) -> Self {
        value(json, None, &mut Secrets::default())
    }

    /// The member of this name of an object.
    pub(crate) fn member(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(known, _)| *known == name).map(|(_, value)| value),
            _ => None,
        }
    }
}

#[derive(Default)]
struct Secrets {
    /// The way to where it is.
    path: Vec<String>,
    is_within: bool,
    scope: Scope,
    names: Vec<String>,
}

impl Secrets {
    /// Goes on in a part of this name.
    fn below<'a>(&mut self, name: &str, read: impl FnOnce(&mut Self) -> Value<'a>) -> Value<'a> {
        self.path.push(joined(name, '_').to_uppercase());
        let value = read(self);
        self.path.pop();
        value
    }

    /// A variable for what is here.
    fn variable(&mut self) -> String {
        let name = self.path.join("_");
        let name = self.scope.claim(name.trim_start_matches(|first: char| first.is_ascii_digit()), "_");
        self.names.push(name.clone());
        name
    }
}

fn value<'a>(json: &'a Json<'_>, object: Option<&Object>, secrets: &mut Secrets) -> Value<'a> {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(_) | Json::Text(_) if secrets.is_within => Value::Secret(secrets.variable()),
        Json::Number(digits) => Value::Number(digits),
        Json::Text(text) => Value::Text(text),
        Json::List(elements) => {
            let element = |(at, element): (usize, &'a Json<'_>)| {
                secrets.below(&at.to_string(), |secrets| value(element, object, secrets))
            };
            Value::List(elements.iter().enumerate().map(element).collect())
        }
        Json::Object(members) => {
            let member = |(name, json): &'a (std::borrow::Cow<'_, str>, Json<'_>)| {
                let member = object.and_then(|object| object.member(name));
                let is_around = secrets.is_within;
                secrets.is_within |= member.is_some_and(|member| member.sensitive);
                let inner = member.and_then(tc3_spec::Member::object);
                let value = secrets.below(name, |secrets| value(json, inner, secrets));
                secrets.is_within = is_around;
                (name.as_ref(), value)
            };
            Value::Object(Json::distinct(members).map(member).collect())
        }
    }
}
