//! Which actions samples are made of: so many that every shape of a request is among them.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use sha2::{Digest as _, Sha256};
use tc3::{Effect, Encoding, RegionUse, Streams};
use tc3_spec::{Action, Catalogue, Json, Kind, Member, Object, ServiceEntry, Status};

use super::fill;

/// How many actions are chosen.
const SIZE: usize = 100;

/// From this depth on a request nests deeply.
const DEEP: usize = 5;

/// A request with so many members, or with more, is a large one.
const LARGE: usize = 40;

/// An action, and a request to it that the rules let pass.
pub(super) struct Chosen {
    pub(super) service: &'static ServiceEntry,
    pub(super) action: &'static Action,
    pub(super) request: Json<'static>,
}

impl Chosen {
    /// What went wrong with it in a language.
    pub(super) fn told(&self, language: &str, error: &anyhow::Error) -> String {
        format!("{language}, {} {} {}: {error:#}", self.service.name(), self.service.version(), self.action.name)
    }
}

/// Chooses by rule: first whatever shows what nothing before it has shown, then others until there are enough, each of another
/// service. The order is that of hashes of their names, so that it is always the same and favours nobody.
///
/// # Errors
///
/// The catalogue has too few.
pub(super) fn choose(catalogue: &'static Catalogue) -> Result<Vec<Chosen>> {
    let mut candidates: Vec<_> = catalogue.services().flat_map(actions).collect();
    candidates.sort_by_cached_key(|(service, action)| rank(service, action));
    let (mut chosen, mut shown, mut left) = (Vec::new(), BTreeSet::new(), Vec::new());
    for (service, action) in candidates {
        let traits = traits(service, action);
        let is_new = !traits.is_subset(&shown);
        match is_new.then(|| fill::request(service, action)).flatten() {
            Some(request) => {
                shown.extend(traits);
                chosen.push(Chosen { service, action, request });
            }
            None => left.push((service, action)),
        }
    }
    fill_up(&mut chosen, left);
    println!("{} actions show {} traits: {}", chosen.len(), shown.len(), Vec::from_iter(shown).join(", "));
    ensure!(chosen.len() == SIZE, "of {SIZE} actions {} were found", chosen.len());
    Ok(chosen)
}

/// Adds others until there are enough, each of a service that is not there yet.
fn fill_up(chosen: &mut Vec<Chosen>, left: Vec<(&'static ServiceEntry, &'static Action)>) {
    let mut services: BTreeSet<_> = chosen.iter().map(|chosen| chosen.service.name()).collect();
    for (service, action) in left {
        if chosen.len() >= SIZE {
            return;
        }
        if services.contains(service.name()) {
            continue;
        }
        if let Some(request) = fill::request(service, action) {
            services.insert(service.name());
            chosen.push(Chosen { service, action, request });
        }
    }
}

/// Those whose request goes as JSON: what carries bytes takes files, and no sample has one.
fn actions(service: &'static ServiceEntry) -> impl Iterator<Item = (&'static ServiceEntry, &'static Action)> {
    let actions = service.actions().filter_map(|name| service.action(name));
    actions.filter(|action| action.info.encoding == Encoding::Json).map(move |action| (service, action))
}

fn rank(service: &ServiceEntry, action: &Action) -> Vec<u8> {
    Sha256::digest(format!("{} {} {}", service.name(), service.version(), action.name)).to_vec()
}

/// What there is to be seen of an action, in words.
fn traits(service: &ServiceEntry, action: &Action) -> BTreeSet<String> {
    let mut seen = Seen::default();
    seen.object(action.request, &mut Vec::new());
    let of_action = [
        ("no members", action.request.members.is_empty()),
        ("many members", seen.members >= LARGE),
        ("deep", seen.depth >= DEEP),
        ("other short name", service.short_name() != service.name()),
        ("version that is not recommended", !service.is_recommended()),
        ("unsigned", !action.info.signed),
        ("events", action.info.streams != Streams::Never),
        ("no region", action.info.region == RegionUse::NotNeeded),
        ("pages", action.paging.is_some()),
        ("client token", action.request.takes_client_token()),
        ("change", action.info.effect == Effect::Change),
        ("deprecated", action.status == Status::Deprecated),
        ("intent", action.intent.is_some()),
    ];
    let of_action = of_action.into_iter().filter(|(_, is_so)| *is_so).map(|(word, _)| word.to_owned());
    seen.words.into_iter().chain(of_action).collect()
}

#[derive(Default)]
struct Seen {
    words: BTreeSet<String>,
    members: usize,
    depth: usize,
}

impl Seen {
    /// `around` are the names of the objects that it stands in.
    fn object(&mut self, object: &Object, around: &mut Vec<&'static str>) {
        around.push(object.name);
        self.depth = self.depth.max(around.len());
        for member in &object.members {
            self.members += 1;
            self.member(member, around.len() > 1);
            match member.object() {
                Some(inner) if around.contains(&inner.name) => drop(self.words.insert("circle".to_owned())),
                Some(inner) => self.object(inner, around),
                None => {}
            }
        }
        around.pop();
    }

    fn member(&mut self, member: &Member, is_within: bool) {
        let kind = kind(&member.kind);
        let place = if is_within { "inner " } else { "" };
        let need = if member.required { "required " } else { "" };
        self.words.insert(format!("{place}{need}{kind}"));
        let is_plain = member.name.starts_with(|first: char| first.is_ascii_uppercase())
            && member.name.chars().all(|letter| letter.is_ascii_alphanumeric());
        for (word, is_so) in [
            ("enum", member.enumeration.is_some()),
            ("closed enum", member.closed),
            ("secret", member.sensitive),
            ("odd name of", !is_plain),
        ] {
            if is_so {
                self.words.insert(format!("{place}{word} {kind}"));
            }
        }
    }
}

/// The word of a kind, in which objects have no names.
fn kind(kind: &Kind) -> String {
    kind.clone().map_name(&mut |_| "object").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;

    #[test]
    fn a_hundred_actions_have_every_shape_and_are_always_the_same() {
        let [one, again] = [(); 2].map(|()| choose(catalogue::committed().unwrap()).unwrap());
        let names = |chosen: &[Chosen]| {
            let name = |chosen: &Chosen| (chosen.service.name(), chosen.service.version(), chosen.action.name);
            chosen.iter().map(name).collect::<Vec<_>>()
        };
        assert_eq!(names(&one), names(&again));
        assert_eq!(names(&one).into_iter().collect::<BTreeSet<_>>().len(), SIZE);
        let shown: BTreeSet<_> = one.iter().flat_map(|chosen| traits(chosen.service, chosen.action)).collect();
        let scalars = ["bool", "int64", "uint64", "float", "string", "object"];
        let lists = scalars.map(|kind| format!("[{kind}]"));
        let times = ["date", "datetime", "datetime_iso"].map(str::to_owned);
        for kind in scalars.map(str::to_owned).into_iter().chain(lists).chain(times) {
            assert!(shown.contains(&kind) && shown.contains(&format!("inner required {kind}")), "{kind}");
        }
        for word in ["circle", "deep", "events", "no members", "secret [string]", "inner secret string", "unsigned"] {
            assert!(shown.contains(word), "{word}");
        }
    }
}
