//! One search over services, actions, members, and what is said of actions.
//!
//! ```text
//! names (the index of `tc3 spec search`) --\
//! prose (ours, and what the user added) -----> the best first
//! ```

use std::sync::OnceLock;

use serde::Serialize;
use tc3_bindgen::docs::{Entry, first_sentence};
use tc3_spec::{Hit, ServiceEntry, catalogue, search_index, words};

use crate::described::Described;
use crate::pages::{facts, links};
use crate::texts::{self, Language};

/// How many of those whose names fit go before those of whom it is said. Names say it shorter.
const NAMES_FIRST: usize = 5;
/// How many of those of whom it is said are shown.
const SAID: usize = 20;

/// A service or an action that was found.
#[derive(Debug, Serialize)]
pub(crate) struct Found {
    /// The address of its page.
    pub(crate) path: String,
    /// The action; of a service its name.
    pub(crate) name: &'static str,
    /// The service, with its version where that is not the recommended one.
    pub(crate) service: String,
    /// The members that answer what no name does.
    pub(crate) members: Vec<&'static str>,
    /// What is said of it, on a line.
    pub(crate) said: String,
}

/// What is said of actions, to be searched in.
#[derive(Debug, Default)]
pub(crate) struct Finder {
    ours: OnceLock<Vec<Line>>,
    added: OnceLock<Vec<Line>>,
}

/// What is said of an action.
#[derive(Debug)]
struct Line {
    service: &'static ServiceEntry,
    action: &'static str,
    /// In small letters: what the service and the action are called, and what is said of them.
    folded: String,
    said: String,
}

impl Finder {
    /// What is found, the best first and no more than `most`.
    pub(crate) fn find(&self, lang: Language, query: &str, most: usize) -> Vec<Found> {
        let names = search_index().map(|index| index.best(query, most)).unwrap_or_default();
        let is_by_name = |line: &&Line| {
            names.iter().any(|hit| hit.action == Some(line.action) && std::ptr::eq(hit.service, line.service))
        };
        let said: Vec<_> = self.said(query).filter(|line| !is_by_name(line)).take(SAID).collect();
        // A member that is called so says less than a sentence that has every word.
        let is_first = |(at, hit): &(usize, &Hit<'static>)| *at < NAMES_FIRST && hit.members.is_empty();
        let (first, rest): (Vec<_>, Vec<_>) = names.iter().enumerate().partition(is_first);
        let of_hit = |(_, hit): (usize, &Hit<'static>)| self.of_hit(lang, hit);
        let said = said.into_iter().map(Line::found);
        first.into_iter().map(of_hit).chain(said).chain(rest.into_iter().map(of_hit)).take(most).collect()
    }

    /// Reads what the user added, which may take long. Until then it is not found.
    pub(crate) fn read_added(&self, described: &Described) {
        let of_service = |service: &'static ServiceEntry| {
            let docs = described.of(service, |entry| matches!(entry, Entry::Action(_))).docs;
            let actions = service.actions().filter_map(|action| {
                let docs = docs.action(action)?;
                let said = if docs.title.is_empty() { first_sentence(&docs.doc) } else { &docs.title };
                Some(Line::new(service, action, said.to_owned(), &docs.doc))
            });
            actions.collect::<Vec<_>>()
        };
        // Services that nobody describes are not unpacked for it.
        let described = catalogue().services().filter(|service| described.has(service));
        let _ = self.added.set(described.flat_map(of_service).collect());
    }

    /// The actions of which every word is said.
    fn said(&self, query: &str) -> impl Iterator<Item = &Line> {
        let wanted: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
        let lines = self.ours.get_or_init(ours).iter().chain(self.added.get().into_iter().flatten());
        lines.filter(move |line| !wanted.is_empty() && wanted.iter().all(|word| line.says(word)))
    }

    fn of_hit(&self, lang: Language, hit: &Hit<'static>) -> Found {
        let service = hit.service;
        match hit.action {
            None => {
                let said = Some(service.title()).filter(|title| *title != service.name());
                found(links::service(service), service.name(), service, said.unwrap_or_default().to_owned())
            }
            Some(action) => {
                let lines = self.ours.get_or_init(ours).iter().chain(self.added.get().into_iter().flatten());
                let mut lines = lines.filter(|line| line.action == action && std::ptr::eq(line.service, service));
                let said = lines.next().map_or("", |line| &line.said);
                let said = match facts::status(hit.status) {
                    Some(status) => lang.with(&texts::facts::MARKED, &[lang.of(status), said]),
                    None => said.to_owned(),
                };
                let members = hit.members.clone();
                Found { members, ..found(links::action(service, action), action, service, said) }
            }
        }
    }
}

impl Line {
    fn new(service: &'static ServiceEntry, action: &'static str, said: String, doc: &str) -> Self {
        let words: Vec<_> = words(action).collect();
        let text =
            format!("{} {} {} {} {said} {doc}", service.name(), service.title(), service.short_name(), words.join(" "));
        Self { service, action, folded: text.to_lowercase(), said }
    }

    /// Whether a word of it begins so; of a script that writes no blanks, whether it has it anywhere.
    fn says(&self, wanted: &str) -> bool {
        if !wanted.is_ascii() {
            return self.folded.contains(wanted);
        }
        self.folded.match_indices(wanted).any(|(at, _)| {
            let before = self.folded.get(..at).and_then(|text| text.chars().next_back());
            before.is_none_or(|char| !char.is_alphanumeric())
        })
    }

    fn found(&self) -> Found {
        found(links::action(self.service, self.action), self.action, self.service, self.said.clone())
    }
}

fn found(path: String, name: &'static str, service: &ServiceEntry, said: String) -> Found {
    let version = if service.is_recommended() { String::new() } else { format!(" {}", service.version()) };
    Found { path, name, service: format!("{}{version}", service.name()), members: Vec::new(), said }
}

/// What this program's own spec says of actions.
fn ours() -> Vec<Line> {
    let described = search_index().into_iter().flat_map(|index| index.described());
    let lines = described.filter_map(|(service, action)| {
        let known = service.action(action)?;
        let said = first_sentence(known.doc).to_owned();
        Some(Line::new(service, action, said, &format!("{} {}", service.doc(), known.doc)))
    });
    lines.collect()
}
