//! Which kinds of resources a service keeps: a rule over the words of its actions and the ids in what they take and answer,
//! and what was decided of the odd ones.
//!
//! ```text
//! subject (what an action does, to what) --> key (the id that is answered) --> ways (who takes the same) --> parents
//! ```
//!
//! What makes, lists and ends a thing has to be about the same, and to have the same id. Whatever is lost by that is answered
//! as ever, made up; what would be taken in wrongly would be remembered wrongly.

mod file;
mod key;
mod states;
mod subject;
mod ways;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tc3_spec::leak::{leak, leak_str};
use tc3_spec::{Action, Making, Member, Naming, Object, Parent, ResourceKind, Service, Status};

use crate::error::{Flaw, SpecErrors};
use crate::read::Ordered;
use crate::read::source::Source;
pub(crate) use file::{DecidedKinds, KindStates, KindWords, KindsFile};
use key::Key;
use subject::Subject;

/// What `kinds.json` says. Without it no service keeps anything.
#[derive(Clone, Debug, Default)]
pub struct KindRules {
    words: KindWords,
    decided: Vec<DecidedKinds>,
    states: Ordered<KindStates>,
}

impl KindRules {
    /// Reads `kinds.json` of a folder such as `api-spec/`; nothing is known where there is no such file.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or refuses a kind twice.
    pub fn read(dir: &Path) -> Result<Self, SpecErrors> {
        let found = Source::optional(&dir.join("kinds.json")).map_err(|error| SpecErrors(vec![error]))?;
        let Some((source, KindsFile { words, decided, states, .. })) = found else { return Ok(Self::default()) };
        let mut errors = Vec::new();
        let mut seen = BTreeSet::new();
        for (position, part) in decided.iter().enumerate() {
            for name in part.refused.iter().filter(|name| !seen.insert(name.as_str())) {
                let at = ["decided", &position.to_string()];
                errors.push(source.error(&at, Flaw::Twice { what: "kind", name: name.clone() }));
            }
        }
        if errors.is_empty() { Ok(Self { words, decided, states }) } else { Err(SpecErrors(errors)) }
    }

    /// The kinds of a service, sorted by name. Its objects are linked, and the effects of its actions known.
    pub fn derive(&self, service: &Service) -> Vec<&'static ResourceKind> {
        let mut kinds = self.found(service);
        kinds.retain(|kind| !self.is_refused(service, kind));
        let parents: Vec<_> = kinds.iter().map(|kind| self.parents(service, kind, &kinds)).collect();
        for (kind, parents) in kinds.iter_mut().zip(parents) {
            kind.parents = parents;
        }
        kinds.into_iter().map(leak).collect()
    }

    /// Kinds of which something is decided that changes nothing, with why it was: no version of the service has one of that name, or the rule
    /// says it anyway.
    pub fn needless(&self, services: &[Service]) -> Vec<(&str, &str)> {
        let mut left = BTreeMap::new();
        for part in &self.decided {
            left.extend(part.names().map(|name| (name, part.because.as_str())));
        }
        let bare = Self { words: self.words.clone(), ..Self::default() };
        for service in services {
            let (with, without) = (self.derive(service), bare.derive(service));
            let label = |kind: &ResourceKind| format!("{}.{}", service.name, kind.name);
            for kind in without {
                let kept = with.iter().find(|other| other.name == kind.name);
                if kept.is_none_or(|kept| *kept != kind) {
                    left.remove(label(kind).as_str());
                }
            }
        }
        left.into_iter().collect()
    }

    /// Those that have all they need, by name, before anything is refused.
    fn found(&self, service: &Service) -> Vec<ResourceKind> {
        let online = |action: &&&'static Action| action.status != Status::Offline;
        let about = |action: &'static Action| Some((action, Subject::of(action.name, service, &self.words)?));
        let actions: Vec<_> = service.actions.iter().filter(online).filter_map(|action| about(action)).collect();
        let mut kinds = BTreeMap::<String, ResourceKind>::new();
        for (action, subject) in actions.iter().filter(|(_, subject)| subject.does(&self.words.makes)) {
            let Some(key) = Key::of(action, &subject.joined(), &self.words) else { continue };
            match kinds.get_mut(&subject.joined()) {
                // Another way to make the same.
                Some(kind) if kind.is_named == key.is_name && self.is_made_by(kind, action, &key) => {
                    kind.makes
                        .extend(self.is_kept(service, kind.name, action).then_some(Making::new(action.name, key.at)));
                }
                Some(_) => {}
                None => {
                    if let Some(kind) = self.kind(service, action, subject, &key, &actions) {
                        kinds.insert(subject.joined(), kind);
                    }
                }
            }
        }
        let mut kinds: Vec<_> = kinds.into_values().collect();
        kinds.sort_by_key(|kind| kind.name);
        kinds
    }

    /// Whether another action makes what this kind is: its lists have the same id.
    fn is_made_by(&self, kind: &ResourceKind, action: &Action, key: &Key) -> bool {
        !kind.makes.iter().any(|making| making.action == action.name)
            && (key.is(kind.id, &self.words) || kind.lists.iter().any(|list| key.is(list.id, &self.words)))
    }

    /// The kind that an action makes, if something lists and something ends it.
    fn kind(
        &self,
        service: &Service,
        action: &'static Action,
        made: &Subject,
        key: &Key,
        actions: &[(&'static Action, Subject)],
    ) -> Option<ResourceKind> {
        let known = &self.words;
        let name = leak_str(&subject::name_of(action.name, known));
        let mut kind = ResourceKind::new(name, "");
        let is_kept = |action: &Action| self.is_kept(service, name, action);
        let same = |subject: &Subject| subject.joined() == made.joined();
        let mut may_end = Vec::new();
        for (other, subject) in actions.iter().filter(|(other, _)| is_kept(other)) {
            if ways::reads(other) && same(subject) {
                match ways::listing(other, key, known) {
                    Some(listing) => kind.lists.push(listing),
                    None => kind.shows.extend(ways::showing(other, key, known)),
                }
            } else if subject.does(&known.ends) && same(subject) {
                kind.ends.extend(ways::naming(other, key, known));
            } else if subject.does(&known.may_end) && same(subject) {
                may_end.extend(ways::naming(other, key, known));
            } else if ways::is_change(subject, made, known) {
                kind.changes.extend(ways::naming(other, key, known));
            }
        }
        self.add(service, &format!("{}.{name}", service.name), &mut kind);
        self.add_states(service, &mut kind, key);
        if kind.ends.is_empty() {
            kind.ends = may_end;
        }
        // An item may call its own id `Id` alone, where another list calls it by its kind.
        let ids = || kind.lists.iter().map(|listing| listing.id);
        kind.id = ids().find(|id| key.is(id, known)).or_else(|| ids().next())?;
        kind.is_named = key.is_name;
        kind.makes.push(Making::new(action.name, key.at));
        (is_kept(action) && !kind.ends.is_empty()).then_some(kind)
    }

    /// Adds what was decided to change or end it.
    fn add(&self, service: &Service, label: &str, kind: &mut ResourceKind) {
        let namings = |said: &crate::read::Ordered<String>| -> Vec<Naming> {
            let naming = |(action, by): &(String, String)| {
                let action = service.action(action)?;
                Some(Naming::new(action.name, action.request.member(by)?.name))
            };
            said.iter().filter_map(naming).collect()
        };
        for part in &self.decided {
            kind.changes.extend(part.changes.find(label).map(namings).unwrap_or_default());
            kind.ends.extend(part.ends.find(label).map(namings).unwrap_or_default());
        }
    }

    /// Whether nobody decided that an action has nothing to do with a kind.
    fn is_kept(&self, service: &Service, kind: &str, action: &Action) -> bool {
        let label = format!("{}.{kind}", service.name);
        let mut without = self.decided.iter().filter_map(|part| part.without.find(&label)).flatten();
        without.all(|name| name != action.name)
    }

    fn is_refused(&self, service: &Service, kind: &ResourceKind) -> bool {
        let label = format!("{}.{}", service.name, kind.name);
        self.decided.iter().any(|part| part.refused.contains(&label))
    }

    /// Members of the requests that make it which hold the id of another kind, and are called after it. Each of these requests
    /// has to have it: what may be left out is something to refer to, and may be another's, as a public image is.
    fn parents(&self, service: &Service, kind: &ResourceKind, kinds: &[ResourceKind]) -> Vec<Parent> {
        let making = |making: &Making| service.action(making.action).map(|action| action.request);
        let requests: Vec<_> = kind.makes.iter().filter_map(making).collect();
        let Some((first, others)) = requests.split_first() else { return Vec::new() };
        let is_needed = |name: &str, request: &Object| request.member(name).is_some_and(|member| member.required);
        let label = format!("{}.{}", service.name, kind.name);
        let apart: Vec<_> = self.decided.iter().filter_map(|part| part.apart.find(&label)).flatten().collect();
        let subject =
            |owner: &ResourceKind| Some(Subject::of(owner.makes.first()?.action, service, &self.words)?.joined());
        let parent = |member: &Member| {
            let is_owner = |other: &&ResourceKind| {
                other.id == member.name
                    && subject(other).is_some_and(|subject| key::is_id_of(member.name, &subject, &self.words))
            };
            let owner =
                kinds.iter().find(is_owner).filter(|owner| owner.name != kind.name && member.name != kind.id)?;
            Some(Parent::new(member.name, owner.name))
        };
        let needed = first.members.iter().filter(|member| member.required);
        let by_all = needed.filter(|member| others.iter().all(|request| is_needed(member.name, request)));
        let is_apart = |member: &&Member| apart.iter().any(|name| *name == member.name);
        by_all.filter(|member| !is_apart(member)).filter_map(parent).collect()
    }
}

impl DecidedKinds {
    fn names(&self) -> impl Iterator<Item = &str> {
        let keyed = [&self.changes, &self.ends].into_iter().flat_map(|said| said.iter().map(|(name, _)| name.as_str()));
        let without =
            [&self.without, &self.apart].into_iter().flat_map(|said| said.iter().map(|(name, _)| name.as_str()));
        self.refused.iter().map(String::as_str).chain(without).chain(keyed)
    }
}

#[cfg(test)]
mod tests;
