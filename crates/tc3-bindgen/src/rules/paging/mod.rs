//! Which actions are read a page at a time: a rule over the names of members, and what was decided of the odd ones.

mod answer;
mod decided;
mod file;
mod key;
mod names;
mod request;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tc3::Effect;
use tc3_spec::{Action, Object, Paging, Service};

use crate::error::{Flaw, SpecError, SpecErrors};
use crate::read::source::Source;
use decided::{About, Decided};
#[cfg(test)]
pub(crate) use file::Picks;
pub(crate) use file::{DecidedPart, PagedWord, PagingFile, Words};

/// What `paging.json` says. Without it nothing is known of any action but what its overlay says.
#[derive(Clone, Debug, Default)]
pub struct PagingRules {
    words: Words,
    decided: Vec<DecidedPart>,
    /// By `service.Action`, which of `decided` are about it.
    of_action: BTreeMap<String, Vec<usize>>,
}

/// What the rule says of an action that only reads.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PagingVerdict<'a> {
    /// It is read a page at a time.
    Paged(Paging),
    /// It is not, and if it looks so, why.
    Whole(Option<&'a str>),
    /// It looks so, and why it is not known.
    Undecided(&'a str),
}

impl PagingVerdict<'_> {
    /// The same without its reason.
    fn outcome(self) -> Self {
        match self {
            Self::Paged(paging) => Self::Paged(paging),
            Self::Whole(_) => Self::Whole(None),
            Self::Undecided(_) => Self::Undecided(""),
        }
    }
}

impl PagingRules {
    /// Reads `paging.json` of a folder such as `api-spec/`; nothing is known where there is no such file.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or decides something of an action twice, or something that contradicts itself.
    pub fn read(dir: &Path) -> Result<Self, SpecErrors> {
        let found = Source::optional(&dir.join("paging.json")).map_err(|error| SpecErrors(vec![error]))?;
        let Some((source, PagingFile { words, decided, .. })) = found else { return Ok(Self::default()) };
        let mut errors = Vec::new();
        let of_action = index(&decided, &source, &mut errors);
        if errors.is_empty() { Ok(Self { words, decided, of_action }) } else { Err(SpecErrors(errors)) }
    }

    /// What the rule and the decisions say of an action that only reads. Its objects are linked.
    pub fn derive(
        &self,
        service: &str,
        action: &str,
        request: &'static Object,
        response: &'static Object,
    ) -> PagingVerdict<'_> {
        let found = self.of_action.get_key_value(&format!("{service}.{action}"));
        self.derive_with(&self.decided(found, None), action, request, response)
    }

    /// What is decided of one action, but for one key of one part.
    fn decided<'a>(
        &'a self,
        found: Option<(&'a String, &'a Vec<usize>)>,
        without: Option<(usize, About)>,
    ) -> Decided<'a> {
        let (name, positions) = found.map_or(("", &[][..]), |(name, positions)| (name.as_str(), positions.as_slice()));
        let part = |position: &usize| Some((*position, self.decided.get(*position)?));
        Decided { name, parts: positions.iter().filter_map(part).collect(), without }
    }

    fn derive_with<'a>(
        &self,
        decided: &Decided<'a>,
        action: &str,
        request: &'static Object,
        response: &'static Object,
    ) -> PagingVerdict<'a> {
        if let Some((word, because)) = decided.paged() {
            return match word {
                PagedWord::No => PagingVerdict::Whole(Some(because)),
                PagedWord::Unknown => PagingVerdict::Undecided(because),
            };
        }
        let asked = match request::asked(&self.words, decided, request, response) {
            Ok(Some(asked)) => asked,
            Ok(None) => return PagingVerdict::Whole(None),
            Err(why) => return PagingVerdict::Undecided(why),
        };
        match answer::items(&self.words, decided, action, response) {
            Ok(items) => {
                let mut paging = Paging::new(asked.start, items);
                paging.size = asked.size;
                paging.total = answer::total(&self.words, decided, response, items);
                paging.end = answer::end(&self.words, response, items);
                let list = response.member_at(items);
                paging.key = list.and_then(|list| key::key(&self.words, decided, action, request, list));
                paging.texts = request.texts(&paging);
                PagingVerdict::Paged(paging)
            }
            Err(why) => PagingVerdict::Undecided(why),
        }
    }

    /// What is decided, each with why and of which actions.
    pub fn decisions(&self) -> impl Iterator<Item = (&str, Vec<&str>)> {
        self.decided.iter().map(|part| (part.because.as_str(), part.names().collect()))
    }

    /// Actions of which something is decided, and that no service has.
    pub fn vanished(&self, services: &[Service]) -> Vec<&str> {
        let mut left: BTreeSet<&str> = self.of_action.keys().map(String::as_str).collect();
        for (service, action) in actions(services) {
            left.remove(format!("{}.{}", service.name, action.name).as_str());
        }
        left.into_iter().collect()
    }

    /// Actions of which something is decided that changes nothing, in no version of the service: the rule says it
    /// anyway, what is named is not there, or the action is not known to read.
    pub fn needless(&self, services: &[Service]) -> Vec<&str> {
        let mut left = BTreeSet::new();
        for (name, positions) in &self.of_action {
            for (position, part) in self.decided(Some((name, positions)), None).parts {
                left.extend(part.keys(name).map(|key| (name.as_str(), position, key)));
            }
        }
        for (service, action) in actions(services).filter(|(_, action)| action.info.effect == Effect::Read) {
            let found = self.of_action.get_key_value(&format!("{}.{}", service.name, action.name));
            let Some((name, _)) = found else { continue };
            let outcome = |without| {
                self.derive_with(&self.decided(found, without), action.name, action.request, action.response).outcome()
            };
            let all = outcome(None);
            left.retain(|(of, position, key)| of != name || outcome(Some((*position, *key))) == all);
        }
        left.into_iter().map(|(name, ..)| name).collect()
    }
}

/// Which decisions are about which action.
fn index(decided: &[DecidedPart], source: &Source, errors: &mut Vec<SpecError>) -> BTreeMap<String, Vec<usize>> {
    let mut of_action = BTreeMap::<String, Vec<usize>>::new();
    for (position, part) in decided.iter().enumerate() {
        let at = position.to_string();
        let mut report = |key: &[&str], flaw| {
            errors.push(source.error(&[&["decided", &at], key].concat(), flaw));
        };
        if part.first.is_some_and(|first| first > 1) {
            report(&["first"], Flaw::Incomplete("pages are counted from 0 or from 1".to_owned()));
        }
        for name in part.names() {
            if part.keys(name).next().is_none() {
                report(&[], Flaw::Incomplete(format!("nothing is decided of {name}")));
            }
            let others = of_action.entry(name.to_owned()).or_default();
            let keys_of = |other: &usize| decided.get(*other).into_iter().flat_map(|part| part.keys(name));
            let is_twice =
                |other: &usize| *other == position || keys_of(other).any(|key| part.keys(name).any(|own| own == key));
            if others.iter().any(is_twice) {
                report(&[], Flaw::Twice { what: "decision on", name: name.to_owned() });
            }
            others.push(position);
        }
    }
    of_action
}

fn actions(services: &[Service]) -> impl Iterator<Item = (&Service, &'static Action)> {
    services.iter().flat_map(|service| service.actions.iter().map(move |action| (service, *action)))
}

#[cfg(test)]
mod tests;
