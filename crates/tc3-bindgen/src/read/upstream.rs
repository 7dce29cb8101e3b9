//! Upstream's `api.json`, read for its facts and checked against what is known of its form.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use tc3_spec::{Kind, Status};

use crate::read::facts::{ActionFacts, Facts, Members};
use crate::read::word::{Word, parse_kind};

/// What is wrong with it: the action, object or member that it is about, and why.
type Result<T> = core::result::Result<T, String>;

/// An `api.json`.
#[derive(Debug, Deserialize)]
pub struct Api {
    metadata: Metadata,
    actions: BTreeMap<String, Action>,
    objects: BTreeMap<String, Object>,
}

#[derive(Debug, Deserialize)]
struct Metadata {
    #[serde(rename = "apiVersion")]
    api_version: String,
    #[serde(rename = "serviceShortName")]
    short_name: String,
}

#[derive(Debug, Deserialize)]
struct Action {
    input: String,
    output: String,
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    skip_sign: bool,
}

#[derive(Debug, Deserialize)]
struct Object {
    members: Vec<Member>,
}

/// Absent marks are false: upstream leaves out those that do not apply to how an object is used.
#[derive(Debug, Deserialize)]
struct Member {
    name: String,
    #[serde(rename = "type")]
    form: String,
    #[serde(rename = "member")]
    of: String,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    output_required: bool,
    #[serde(default)]
    value_allowed_null: bool,
    #[serde(default)]
    document: String,
}

/// What the words about a request id say of an answer that may be a stream of events, in either edition. Nothing else of
/// the metadata tells.
const STREAMS: [&str; 2] = ["流式响应接口", "As a streaming response API"];

impl Api {
    /// Its facts, as those of this version of a service.
    ///
    /// # Errors
    ///
    /// It is of another version, or of a form that is not known. The action, object and member are named.
    pub fn facts(&self, service: &str, version: &str) -> Result<Facts> {
        let Metadata { api_version, short_name } = &self.metadata;
        ensure(api_version == version, || format!("it says that its version is {api_version}"))?;
        let is_short = is_word(short_name) && short_name.to_lowercase() == *short_name;
        ensure(is_short, || format!("{short_name:?} is no short name"))?;
        let mut facts = Facts::new(service, short_name, version);
        let envelopes = self.envelopes();
        for (name, action) in &self.actions {
            let action = self.action(name, action, &envelopes).map_err(|error| format!("action {name}: {error}"))?;
            facts.actions.push((name.clone(), action));
        }
        for name in self.objects.keys().filter(|name| !envelopes.contains(name.as_str())) {
            facts.objects.push((name.clone(), self.members(name, &envelopes)?));
        }
        Ok(facts)
    }

    /// The names of all requests and responses: objects there, and parts of their actions here.
    fn envelopes(&self) -> BTreeSet<&str> {
        self.actions.values().flat_map(|action| [action.input.as_str(), action.output.as_str()]).collect()
    }

    fn action(&self, name: &str, action: &Action, envelopes: &BTreeSet<&str>) -> Result<ActionFacts> {
        ensure(is_capitalised(name), || "the name is unexpected".to_owned())?;
        let request = self.members(&action.input, envelopes)?;
        let mut response = self.members(&action.output, envelopes)?;
        let before = response.len();
        // It belongs to the envelope.
        response.retain(|(name, _)| name != "RequestId");
        ensure(response.len() + 1 == before, || format!("{} has no RequestId", action.output))?;
        Ok(ActionFacts {
            status: status(action.status.as_deref())?,
            skip_sign: action.skip_sign,
            streams: self.streams(&action.output),
            request,
            response,
        })
    }

    fn streams(&self, response: &str) -> bool {
        let members = self.objects.get(response).map_or(&[][..], |object| &object.members);
        let mut ids = members.iter().filter(|member| member.name == "RequestId");
        ids.any(|id| STREAMS.iter().any(|words| id.document.contains(words)))
    }

    fn members(&self, object: &str, envelopes: &BTreeSet<&str>) -> Result<Members> {
        ensure(is_capitalised(object), || format!("object {object:?} has an unexpected name"))?;
        let members = &self.objects.get(object).ok_or_else(|| format!("object {object} is named and missing"))?.members;
        let mut words = Members::default();
        for member in members {
            let word =
                self.word(member, envelopes).map_err(|error| format!("member {object}.{}: {error}", member.name))?;
            ensure(words.find(&member.name).is_none(), || {
                format!("member {object}.{} stands there twice", member.name)
            })?;
            words.push((member.name.clone(), word));
        }
        Ok(words)
    }

    fn word(&self, member: &Member, envelopes: &BTreeSet<&str>) -> Result<Word> {
        ensure(is_word(&member.name), || "the name is unexpected".to_owned())?;
        let kind = kind(&member.form, &member.of)?;
        if let Some(name) = kind.object_name() {
            ensure(self.objects.contains_key(name), || format!("object {name} is named and missing"))?;
            ensure(!envelopes.contains(name.as_str()), || format!("{name} is the request or response of an action"))?;
        }
        Ok(Word {
            kind,
            required: member.required,
            always: member.output_required,
            nullable: member.value_allowed_null,
        })
    }
}

/// Upstream says the form in one key and the precise type in another: an `int` may be `uint64`, a `string` a `date`.
fn kind(form: &str, of: &str) -> Result<Kind<String>> {
    let element = parse_kind(of).map_err(|error| format!("{form} of {of}: {error}"))?;
    let agrees = match (&element, form) {
        (Kind::List(_), _) => false,
        (_, "list") => return Ok(Kind::List(Box::new(element))),
        (Kind::Text(_), "string")
        | (Kind::Int64 | Kind::Uint64, "int")
        | (Kind::Float, "float")
        | (Kind::Bool, "bool")
        | (Kind::Binary, "binary")
        | (Kind::Object(_), "object") => true,
        _ => false,
    };
    ensure(agrees, || format!("{form} of {of} is an unknown type"))?;
    Ok(element)
}

fn status(word: Option<&str>) -> Result<Status> {
    Ok(match word {
        None | Some("online") => Status::Online,
        Some("deprecated") => Status::Deprecated,
        Some("offline") => Status::Offline,
        Some(word) => return Err(format!("{word:?} is an unknown status")),
    })
}

fn ensure(holds: bool, problem: impl FnOnce() -> String) -> Result<()> {
    if holds { Ok(()) } else { Err(problem()) }
}

/// The names of members: one of the corpus begins with a small letter.
fn is_word(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// The names of actions and objects: two of the corpus have an underscore.
fn is_capitalised(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase()) && is_word(&name.replace('_', ""))
}
