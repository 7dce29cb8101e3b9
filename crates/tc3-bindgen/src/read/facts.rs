//! `facts.json`: what upstream's metadata says of one version of a service. Names and types only.
//!
//! Written by the importer, read by [`load`](crate::load), never edited. The writer is stable: the same facts give the
//! same bytes, and a changed object changes one line.

mod model;

use serde::{Deserialize, Deserializer};
use tc3_spec::Status;

use crate::json::{self, quoted};
use crate::read::Ordered;
use crate::read::word::Word;

/// The members of a request, a response or an object, in upstream's order.
pub type Members = Ordered<Word>;

/// One `facts.json`.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    #[serde(rename = "$schema", default)]
    schema: Option<String>,
    /// The service, as the official CLI calls it.
    pub service: String,
    /// The product's short name: the service in a signature's scope, and the first label of the host.
    pub short_name: String,
    /// The version, `YYYY-MM-DD`.
    pub version: String,
    /// Actions by name, sorted.
    pub actions: Ordered<ActionFacts>,
    /// Data objects by name, sorted. Requests and responses are not among them.
    pub objects: Ordered<Members>,
}

/// An action of [`Facts`].
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct ActionFacts {
    /// Whether it may still be used.
    #[serde(default, deserialize_with = "status")]
    pub status: Status,
    /// Whether it is called without a signature.
    #[serde(default)]
    pub skip_sign: bool,
    /// Whether it may answer with a stream of events.
    #[serde(default)]
    pub streams: bool,
    /// What it takes.
    pub request: Members,
    /// What it answers, without the request id that every answer has.
    pub response: Members,
}

/// How the file writes a [`Status`].
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum StatusWord {
    Online,
    Deprecated,
    Offline,
}

fn status<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Status, D::Error> {
    Ok(match StatusWord::deserialize(deserializer)? {
        StatusWord::Online => Status::Online,
        StatusWord::Deprecated => Status::Deprecated,
        StatusWord::Offline => Status::Offline,
    })
}

/// How large a service is, as upstream's `api.json` counts: requests and responses are objects there, and every
/// response has a `RequestId`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Counts {
    /// Actions.
    pub actions: usize,
    /// Data objects, requests and responses.
    pub objects: usize,
    /// Members of all of them.
    pub members: usize,
}

impl Facts {
    /// A service without actions and objects yet.
    pub fn new(service: impl Into<String>, short_name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            schema: None,
            service: service.into(),
            short_name: short_name.into(),
            version: version.into(),
            actions: Ordered::default(),
            objects: Ordered::default(),
        }
    }

    /// Reads a `facts.json`.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// How large the service is, counted as upstream counts.
    pub fn counts(&self) -> Counts {
        let of_actions = self.actions.iter().map(|(_, action)| action.request.len() + action.response.len() + 1);
        let of_objects = self.objects.iter().map(|(_, members)| members.len());
        Counts {
            actions: self.actions.len(),
            objects: 2 * self.actions.len() + self.objects.len(),
            members: of_actions.chain(of_objects).sum(),
        }
    }

    /// Writes a `facts.json`: a line for each request, response and object.
    ///
    /// ```
    /// use tc3_bindgen::read::facts::Facts;
    ///
    /// let text = Facts::new("cfg", "cfg", "2021-08-20").to_json();
    /// assert_eq!(Facts::parse(&text)?.to_json(), text);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to_json(&self) -> String {
        let head = [("service", &self.service), ("short_name", &self.short_name), ("version", &self.version)];
        let action = |(name, action): &(String, ActionFacts)| json::member(name, action.to_json());
        let object = |(name, members): &(String, Members)| json::member(name, line(members));
        let file = json::rows([
            json::member("$schema", quoted("../../schema/facts.json")),
            json::row(head.map(|(name, text)| json::member(name, quoted(text)))),
            json::member("actions", json::rows(sorted(&self.actions).into_iter().map(action))),
            json::member("objects", json::rows(sorted(&self.objects).into_iter().map(object))),
        ]);
        file + "\n"
    }
}

impl ActionFacts {
    fn to_json(&self) -> String {
        let status = match self.status {
            Status::Online => None,
            Status::Deprecated => Some(json::member("status", quoted("deprecated"))),
            Status::Offline => Some(json::member("status", quoted("offline"))),
        };
        let skip_sign = self.skip_sign.then(|| json::member("skip_sign", true));
        let streams = self.streams.then(|| json::member("streams", true));
        let marks = json::row(status.into_iter().chain(skip_sign).chain(streams));
        let marks = Some(marks).filter(|marks| !marks.is_empty());
        let members =
            [("request", &self.request), ("response", &self.response)].map(|(name, of)| json::member(name, line(of)));
        json::rows(marks.into_iter().chain(members))
    }
}

fn sorted<T>(pairs: &Ordered<T>) -> Vec<&(String, T)> {
    let mut sorted: Vec<_> = pairs.iter().collect();
    sorted.sort_by(|(one, _), (other, _)| one.cmp(other));
    sorted
}

fn line(members: &Members) -> String {
    json::line(members.iter().map(|(name, word)| json::member(name, quoted(&word.to_string()))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{FACTS, api_spec};

    #[test]
    fn what_is_written_is_read_and_written_alike() {
        let facts = Facts::parse(FACTS).unwrap();
        let text = facts.to_json();
        assert_eq!(Facts::parse(&text).unwrap().to_json(), text);
        assert!(text.contains(
            "\n      \"status\": \"deprecated\", \"skip_sign\": true, \"streams\": true,\n      \"request\": {\"Id\": \"uint64!\"},\n"
        ));
        assert!(text.contains("\n    \"Tag\": {\"Key\": \"string!\", \"Value\": \"string!\"}\n  }\n}\n"), "{text}");
    }

    #[test]
    fn names_are_sorted_and_members_keep_their_order() {
        let mut facts = Facts::parse(FACTS).unwrap();
        let sorted = facts.to_json();
        facts.actions.reverse();
        facts.objects.reverse();
        assert_eq!(facts.to_json(), sorted);
        let members: Vec<_> = facts.objects.find("Tag").unwrap().iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(members, ["Key", "Value"]);
    }

    #[test]
    fn the_counts_are_those_of_upstream() {
        for (path, actions, objects, members) in
            [("cfg/2021-08-20", 17, 68, 394), ("cvm/2017-03-12", 106, 286, 1144), ("sts/2018-08-13", 7, 17, 62)]
        {
            let text = std::fs::read_to_string(api_spec().join(path).join("facts.json")).unwrap();
            let facts = Facts::parse(&text).unwrap();
            assert_eq!(facts.counts(), Counts { actions, objects, members }, "{path}");
            assert_eq!(facts.to_json(), text, "{path} is as the writer writes it");
        }
    }

    #[test]
    fn what_is_no_facts_is_refused() {
        for (text, expected) in [
            (FACTS.replace("\"objects\"", "\"object\""), "unknown field `object`"),
            (FACTS.replace("\"Tag\": {\"Key\"", "\"Job\": {\"Key\""), "Job stands here twice"),
            (FACTS.replace("\"Value\": \"string!\"", "\"Key\": \"string!\""), "Key stands here twice"),
            (FACTS.replace("\"uint64!\"", "\"uint64!!\""), "has its marks twice"),
            (FACTS.replace("\"deprecated\"", "\"old\""), "unknown variant `old`"),
            (FACTS.replace("\"short_name\": \"dm\", ", ""), "missing field `short_name`"),
            (FACTS.replace("\"response\": {}", "\"response\": []"), "expected an object"),
        ] {
            let error = Facts::parse(&text).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
