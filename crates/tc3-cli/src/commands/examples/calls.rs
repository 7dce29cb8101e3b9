//! The calls that there are of an action: ours, else those of the user's package, else one that is made of the spec.

use core::fmt;

use tc3::{Binary, COMMON_PARAMETERS, Violation};
use tc3_bindgen::docs::ExampleDocs;
use tc3_spec::{Action, DynRecord, Json, Kind, Object, ServiceEntry};

use super::typed::command;
use crate::args::environment::timestamp;
use crate::exit::Failure;

/// What stands where a secret would.
const NO_SECRET: &str = "not-a-secret";

/// A call to copy.
pub(in crate::commands) struct Call<'a> {
    /// What it shows, on a line; empty where nobody said.
    pub(in crate::commands) title: String,
    pub(in crate::commands) source: Source<'a>,
    /// As it is typed in a shell.
    pub(in crate::commands) command: String,
}

/// Where a call is from.
#[derive(Clone, Copy)]
pub(in crate::commands) enum Source<'a> {
    Ours,
    /// The package that has it.
    Published(&'a str),
    Made,
}

impl fmt::Display for Source<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ours => f.write_str("written for tc3"),
            Self::Published(package) => write!(f, "published in {package}"),
            Self::Made => f.write_str("made from the spec: what is required, with values that could be"),
        }
    }
}

/// The calls of an action; there is one at least. Of what is published, those are passed over that the rules refuse.
pub(in crate::commands) fn calls<'a>(
    service: &ServiceEntry,
    action: &Action,
    package: &'a str,
    published: &[ExampleDocs],
) -> Result<Vec<Call<'a>>, Failure> {
    let call = |title: &str, source, request: &str| {
        let members = members(action, request)?;
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(Call { title, source, command: command(service, action, &members) })
    };
    let ours = || action.examples.iter().filter_map(|example| call(example.title, Source::Ours, example.request));
    let theirs = || {
        let published = published.iter();
        published.filter_map(|example| call(&example.title, Source::Published(package), &example.request))
    };
    let found: Vec<_> = ours().collect();
    let found = if found.is_empty() { theirs().collect() } else { found };
    if !found.is_empty() {
        return Ok(found);
    }
    let made = tc3_mock::example_request(service.name(), service.version(), action.name, timestamp()?);
    Ok(made.and_then(|request| call("", Source::Made, &request)).into_iter().collect())
}

/// Puts a word in the place of what is kept secret: whoever copies a password has one that everybody knows.
fn mask(object: &Object, value: &mut Json<'_>) {
    match value {
        Json::Object(members) => members.iter_mut().for_each(|(name, value)| {
            let Some(member) = object.member(name) else { return };
            match (member.object(), value) {
                (Some(inner), value) => mask(inner, value),
                (None, value) if member.sensitive => hide(value),
                _ => {}
            }
        }),
        Json::List(elements) => elements.iter_mut().for_each(|element| mask(object, element)),
        _ => {}
    }
}

fn hide(value: &mut Json<'_>) {
    match value {
        Json::Text(text) => *text = NO_SECRET.into(),
        Json::List(elements) => elements.iter_mut().for_each(hide),
        _ => {}
    }
}

/// The members of a request, without what the protocol adds in a query; none if the rules refuse them.
fn members(action: &Action, request: &str) -> Option<Vec<(String, Json<'static>)>> {
    let mut request = Json::parse(request).ok()?.into_owned();
    mask(action.request, &mut request);
    let Json::Object(members) = request else { return None };
    let is_member = |name: &str| action.request.member(name).is_some();
    let is_said =
        |name: &str, value: &Json<'_>| *value != Json::Null && (is_member(name) || !COMMON_PARAMETERS.contains(&name));
    let members: Vec<_> = members
        .into_iter()
        .filter(|(name, value)| is_said(name, value))
        .map(|(name, value)| (name.into_owned(), value))
        .collect();
    // Bytes do not travel in JSON.
    let is_binary = |name: &str| action.request.member(name).is_some_and(|member| member.kind == Kind::Binary);
    let (mut binary, mut values) = (Vec::new(), Vec::new());
    for (name, value) in &members {
        match value {
            Json::Text(text) if is_binary(name) => binary.push((name.clone(), Binary::new(text.as_bytes()))),
            value => values.push((name.as_str().into(), value.clone())),
        }
    }
    let (_, violations) = DynRecord::checked_with(action.request, &Json::Object(values), &binary);
    (!violations.iter().any(Violation::is_error)).then_some(members)
}

#[cfg(test)]
mod tests {
    use tc3_spec::{Member, TextForm};

    use super::*;

    #[test]
    fn lists_of_secrets_are_masked_too() {
        let text = || Kind::Text(TextForm::String);
        let mut keys = Member::new("Keys", Kind::List(Box::new(text())));
        keys.sensitive = true;
        let object = Object::new("Login", "", vec![keys, Member::new("Name", text())], Vec::new());
        let mut request = Json::parse(r#"{"Keys":["a","b"],"Name":"n"}"#).unwrap();
        mask(&object, &mut request);
        assert_eq!(request.to_string(), r#"{"Keys":["not-a-secret","not-a-secret"],"Name":"n"}"#);
    }
}
