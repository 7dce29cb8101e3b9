//! Upstream's `api.json`, read for its texts, and `examples.json`, for its requests.

use std::collections::{BTreeMap, HashSet};

use serde::Deserialize;
use tc3_spec::{Json, query};

use super::model::{ActionDocs, ExampleDocs, MemberDocs, ObjectDocs, ServiceDocs};
use super::plain::plain;
use crate::read::examples::{Example, Examples, Request};

/// Reads the texts of one `api.json`. What it refers to and lacks is for the import to refuse, not for this.
pub(super) fn docs(text: &str) -> serde_json::Result<ServiceDocs> {
    let api: Api = serde_json::from_str(text)?;
    let envelopes: HashSet<_> = api.actions.values().flat_map(|action| [&action.input, &action.output]).collect();
    let members = |object: &String| api.objects.get(object).map(Object::members).unwrap_or_default();
    let mut docs = ServiceDocs::default();
    for (name, action) in &api.actions {
        let mut found = ActionDocs {
            title: plain(&action.title),
            doc: plain(&action.document),
            request: members(&action.input),
            response: members(&action.output),
            examples: Vec::new(),
        };
        // The envelope's, and the same everywhere.
        found.response.0.remove("RequestId");
        if found != ActionDocs::default() {
            docs.actions.insert(name.clone(), found);
        }
    }
    for (name, object) in api.objects.iter().filter(|(name, _)| !envelopes.contains(name)) {
        let found = ObjectDocs { doc: plain(&object.document), members: object.members() };
        if found != ObjectDocs::default() {
            docs.objects.insert(name.clone(), found);
        }
    }
    Ok(docs)
}

/// Adds the examples whose requests can be read.
pub(super) fn add_examples(docs: &mut ServiceDocs, examples: &Examples) {
    for (action, examples) in &examples.actions {
        let read: Vec<_> = examples.iter().filter_map(example).collect();
        if !read.is_empty() {
            docs.actions.entry(action.clone()).or_default().examples = read;
        }
    }
}

/// Some are broken, or of another form than JSON or a query.
fn example(example: &Example) -> Option<ExampleDocs> {
    let request = match example.request() {
        Request::Json(body) => Json::parse(body).ok().filter(|body| matches!(body, Json::Object(_)))?.to_string(),
        Request::Query(query) => query::parse(&query).ok()?.to_string(),
        Request::Other => return None,
    };
    Some(ExampleDocs { title: plain(&example.title), request })
}

#[derive(Deserialize)]
struct Api {
    actions: BTreeMap<String, Action>,
    objects: BTreeMap<String, Object>,
}

#[derive(Deserialize)]
struct Action {
    #[serde(default, rename = "name")]
    title: String,
    #[serde(default)]
    document: String,
    input: String,
    output: String,
}

#[derive(Deserialize)]
struct Object {
    #[serde(default)]
    document: String,
    members: Vec<Member>,
}

#[derive(Deserialize)]
struct Member {
    name: String,
    #[serde(default)]
    document: String,
}

impl Object {
    fn members(&self) -> MemberDocs {
        let texts = self.members.iter().map(|member| (member.name.clone(), plain(&member.document)));
        MemberDocs(texts.filter(|(_, doc)| !doc.is_empty()).collect())
    }
}
