//! Upstream's `api.json`, read for its texts.

use std::collections::{BTreeMap, HashSet};

use serde::Deserialize;

use super::model::{ActionDocs, MemberDocs, ObjectDocs, ServiceDocs};
use super::plain::plain;

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
