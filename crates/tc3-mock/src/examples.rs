//! The requests that there are of an action to start from: ours, else those that are published, else one that is made of the spec.

use core::fmt;

use tc3::{Binary, COMMON_PARAMETERS, Timestamp, Violation};
use tc3_spec::{Action, DynRecord, Json, Kind, Object, ServiceEntry};

use crate::behaviour::synthesize::example_request;

/// What stands where a secret would.
const NO_SECRET: &str = "not-a-secret";

/// A request to start from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExampleRequest {
    /// What it shows, on a line; empty where nobody said.
    pub title: String,
    /// Where it is from.
    pub source: ExampleSource,
    /// Its members, with `not-a-secret` in the place of each secret. Of bytes it has the text, which does not travel in JSON.
    pub members: Vec<(String, Json<'static>)>,
}

/// Where a request is from. As text it says so behind the request's title.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum ExampleSource {
    /// It was written for this toolkit.
    Ours,
    /// It was published in the package of this name.
    Published(String),
    /// It was made of the spec.
    Made,
}

impl fmt::Display for ExampleSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ours => f.write_str("written for tc3"),
            Self::Published(package) => write!(f, "published in {package}"),
            Self::Made => f.write_str("made from the spec: what is required, with values that could be"),
        }
    }
}

/// The requests that there are of an action; there is one at least, where the catalogue has the action.
///
/// They are those of its spec, which are ours. Where there is none they are those that a package has published, given by title
/// and JSON, but for those that the rules refuse; and where none is left, one is made as [`example_request`] makes it, for which
/// `now` is the day.
///
/// ```
/// use tc3_mock::tc3::Timestamp;
/// use tc3_mock::{ExampleSource, example_requests};
///
/// let service = tc3_spec::catalogue().service("vpc").ok_or("no such service")?;
/// let action = service.action("CreateVpc").ok_or("no such action")?;
/// let published = [
///     ("A network", r#"{"VpcName": "first", "CidrBlock": "10.0.0.0/16"}"#),
///     ("What the rules refuse: it has no name", r#"{"CidrBlock": "10.1.0.0/16"}"#),
/// ];
/// let found = example_requests(service, action, "a package", published, Timestamp::from_unix(1_700_000_000)?);
/// assert_eq!(found.len(), 1);
/// assert_eq!(format!("{} ({})", found[0].title, found[0].source), "A network (published in a package)");
/// assert_eq!(found[0].members[0].0, "VpcName");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn example_requests<'a>(
    service: &ServiceEntry,
    action: &Action,
    package: &str,
    published: impl IntoIterator<Item = (&'a str, &'a str)>,
    now: Timestamp,
) -> Vec<ExampleRequest> {
    let read = |title: &str, source, request: &str| {
        let members = members(action, request)?;
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(ExampleRequest { title, source, members })
    };
    let ours = action.examples.iter();
    let ours: Vec<_> = ours.filter_map(|example| read(example.title, ExampleSource::Ours, example.request)).collect();
    if !ours.is_empty() {
        return ours;
    }
    let source = || ExampleSource::Published(package.to_owned());
    let theirs: Vec<_> = published.into_iter().filter_map(|(title, request)| read(title, source(), request)).collect();
    if !theirs.is_empty() {
        return theirs;
    }
    let made = example_request(service.name(), service.version(), action.name, now);
    made.and_then(|request| read("", ExampleSource::Made, &request)).into_iter().collect()
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
    use tc3_spec::{Member, TextForm, catalogue};

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

    #[test]
    fn ours_come_first_and_without_any_one_is_made() {
        let sources = |service, action| {
            let service = catalogue().service(service).unwrap();
            let action = service.action(action).unwrap();
            let refused = [("", r#"{"NoSuchMember":1}"#), ("", "[]"), ("", "{")];
            let found = example_requests(service, action, "a package", refused, Timestamp::from_unix(0).unwrap());
            found.into_iter().map(|found| found.source).collect::<Vec<_>>()
        };
        let ours = sources("cfg", "ModifyTaskRunStatus");
        assert!(!ours.is_empty() && ours.iter().all(|source| *source == ExampleSource::Ours), "{ours:?}");
        assert_eq!(sources("vpc", "CreateVpc"), [ExampleSource::Made]);
    }
}
