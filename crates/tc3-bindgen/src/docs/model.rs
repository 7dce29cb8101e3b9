//! What is said, by what it is said of.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::markdown::escaped;

/// The descriptions of many services.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Docs(pub(super) BTreeMap<(String, String), ServiceDocs>);

/// The descriptions of one version of a service. Plain text; where there is more than one paragraph, each has a line.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ServiceDocs {
    pub(super) actions: BTreeMap<String, ActionDocs>,
    pub(super) objects: BTreeMap<String, ObjectDocs>,
}

/// What is said of an action.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ActionDocs {
    /// What it is called for people.
    pub title: String,
    /// What it does; empty where nothing is said.
    pub doc: String,
    /// What its request's members are.
    pub request: MemberDocs,
    /// What its answer's members are.
    pub response: MemberDocs,
    /// Calls of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<ExampleDocs>,
}

/// A call of an action.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ExampleDocs {
    /// What it shows; empty where nothing is said.
    pub title: String,
    /// The request, as compact JSON. It is as its source has it: whether rules let it pass was not asked.
    pub request: String,
}

/// What is said of a data object.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ObjectDocs {
    /// What it is; empty where nothing is said.
    pub doc: String,
    /// What its members are.
    pub members: MemberDocs,
}

/// What is said of members, by their names. Those of whom nothing is said are not there.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct MemberDocs(pub(super) BTreeMap<String, String>);

impl Docs {
    /// The descriptions of a version of a service, as the official command line calls it.
    pub fn of(&self, service: &str, version: &str) -> Option<&ServiceDocs> {
        self.0.get(&(service.to_owned(), version.to_owned()))
    }

    /// All services and versions with their descriptions, sorted.
    pub fn services(&self) -> impl Iterator<Item = (&str, &str, &ServiceDocs)> {
        self.0.iter().map(|((service, version), docs)| (service.as_str(), version.as_str(), docs))
    }

    /// The same as Markdown that reads as the texts stand, for doc comments, where many signs would mean something.
    #[must_use]
    pub fn into_markdown(self) -> Self {
        self.map(escaped)
    }

    pub(super) fn map(mut self, mut text: impl FnMut(&str) -> String) -> Self {
        for docs in self.0.values_mut() {
            let of_actions = docs.actions.values_mut().flat_map(|action| {
                let ActionDocs { title, doc, request, response, examples: _ } = action;
                [title, doc].into_iter().chain(request.0.values_mut()).chain(response.0.values_mut())
            });
            of_actions.for_each(|doc| *doc = text(doc));
            let of_objects = docs.objects.values_mut();
            let of_objects =
                of_objects.flat_map(|object| [&mut object.doc].into_iter().chain(object.members.0.values_mut()));
            of_objects.for_each(|doc| *doc = text(doc));
        }
        self
    }
}

impl ServiceDocs {
    /// What is said of an action.
    pub fn action(&self, name: &str) -> Option<&ActionDocs> {
        self.actions.get(name)
    }

    /// What is said of a data object.
    pub fn object(&self, name: &str) -> Option<&ObjectDocs> {
        self.objects.get(name)
    }

    /// What is said of a member of a data object; empty where nothing is.
    pub fn member(&self, object: &str, member: &str) -> &str {
        self.object(object).map_or("", |object| object.members.get(member))
    }
}

impl ActionDocs {
    /// What it does, or at least what it is called.
    pub fn text(&self) -> &str {
        if self.doc.is_empty() { &self.title } else { &self.doc }
    }
}

impl MemberDocs {
    /// What is said of a member; empty where nothing is.
    pub fn get(&self, member: &str) -> &str {
        self.0.get(member).map_or("", String::as_str)
    }

    /// Whether nothing is said of any.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
