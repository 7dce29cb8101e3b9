//! The states that resources go through: as they were written down, where this version of the service has what they name.

use tc3_spec::leak::leak_str;
use tc3_spec::{Kind, Member, Move, ResourceKind, Service, States};

use super::file::{KindStates, StateWord};
use super::key::Key;
use super::{KindRules, ways};

impl KindRules {
    /// Adds the states of a kind. What moves it is added to what changes it.
    pub(super) fn add_states(&self, service: &Service, kind: &mut ResourceKind, key: &Key) {
        let Some(said) = self.states.find(&label(service, kind)) else { return };
        let list = kind.lists.first().and_then(|list| service.action(list.action)?.response.member_at(list.items));
        let Some(object) = list.and_then(|list| list.object()) else { return };
        let Some(member) = object.member(&said.at).filter(|member| fits(said, member)) else { return };
        let mut states = States::new(object.name, member.name, words(&said.made));
        for (name, moved) in said.by.iter() {
            let Some(action) = service.action(name) else { continue };
            let is_known = kind.changes.iter().any(|naming| naming.action == action.name);
            let naming = ways::naming(action, key, &self.words).filter(|_| !is_known);
            if is_known || naming.is_some() {
                kind.changes.extend(naming);
                states.moves.push(Move::new(action.name, words(moved)));
            }
        }
        kind.states = Some(states);
    }

    /// Kinds whose states were written down, of which no version of their service has all that is said.
    pub fn stateless(&self, services: &[Service]) -> Vec<&str> {
        let has = |name: &str, said: &KindStates| {
            services.iter().any(|service| {
                let kind = service.kinds.iter().find(|kind| label(service, kind) == name);
                let states = kind.and_then(|kind| kind.states.as_ref());
                states.is_some_and(|states| states.moves.len() == said.by.len())
            })
        };
        self.states.iter().filter(|(name, said)| !has(name, said)).map(|(name, _)| name.as_str()).collect()
    }
}

fn label(service: &Service, kind: &ResourceKind) -> String {
    format!("{}.{}", service.name, kind.name)
}

/// Whether all states are of the member's type, and each way has one.
fn fits(said: &KindStates, member: &Member) -> bool {
    let is_of_type = |word: &StateWord| match word {
        StateWord::Text(_) => matches!(member.kind, Kind::Text(_)),
        StateWord::Number(_) => matches!(member.kind, Kind::Int64 | Kind::Uint64),
    };
    let all = || std::iter::once(&said.made).chain(said.by.iter().map(|(_, words)| words));
    all().all(|words| !words.is_empty() && words.iter().all(is_of_type))
}

fn words(said: &[StateWord]) -> Vec<&'static str> {
    let word = |word: &StateWord| match word {
        StateWord::Text(text) => leak_str(text),
        StateWord::Number(number) => leak_str(&number.to_string()),
    };
    said.iter().map(word).collect()
}
