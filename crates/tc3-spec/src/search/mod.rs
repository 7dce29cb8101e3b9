//! Search: what a person has in mind, in a few words, to the actions that do it.

mod strength;

use core::cmp::Reverse;

use crate::catalogue::{Catalogue, ServiceEntry};
use crate::model::{Action, Status};
use crate::words::words;
use strength::{Matcher, PREFIX, Strengths};

/// What a word counts in the name of an action or a service, and what more if it is in both.
const NAME: u32 = 100;
const BOTH: u32 = 1;
/// What it counts in the name of a member.
const MEMBER: u32 = 50;

/// What every word of an action's name costs that was not asked for.
const EXTRA_WORD: u32 = 150;
/// What it costs that upstream advises against an action, or withdrew it.
const OUTDATED: u32 = 1_000;
/// What another version than the recommended one costs.
const OTHER_VERSION: u32 = 2_000;

/// Something that was found.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Hit<'a> {
    /// The version of the service.
    pub service: &'a ServiceEntry,
    /// The action; none where the service itself answers every word.
    pub action: Option<&'static str>,
    /// The members of the action's request that answer what no name does.
    pub members: Vec<&'static str>,
    score: u32,
}

/// Finds services and actions, the best first: every word of the query has to be in the names of the service, the
/// action, or the members of its request.
///
/// Names are compared word by word, `ResizeDisks` as resize and disk: the word itself goes before a word that begins so,
/// and that before a word with a typo, which is one letter in words of four to seven letters and two in longer ones.
/// Names of actions go before those of members, short ones before long ones, the recommended version of a service before
/// others. The same query finds the same in the same order.
///
/// Nothing is indexed: the names are scanned, which for all of Tencent Cloud takes a fraction of a second.
pub fn search<'a>(catalogue: &'a Catalogue, query: &str) -> Vec<Hit<'a>> {
    let mut matcher = Matcher::new(query);
    let mut hits = Vec::new();
    if matcher.terms() == 0 {
        return hits;
    }
    for service in catalogue.services() {
        Scan::new(&mut matcher, service).run(&mut hits);
    }
    hits.sort_by_cached_key(|hit| {
        let action = hit.action.unwrap_or_default();
        let version = Reverse(hit.service.version());
        (Reverse(hit.score), action.len(), hit.service.name(), Reverse(hit.service.is_recommended()), version, action)
    });
    hits
}

/// The search in one version of a service.
struct Scan<'m, 'a> {
    matcher: &'m mut Matcher,
    service: &'a ServiceEntry,
    /// What the service's own names answer.
    of_service: Strengths,
}

impl<'m, 'a> Scan<'m, 'a> {
    fn new(matcher: &'m mut Matcher, service: &'a ServiceEntry) -> Self {
        let mut best = vec![0; matcher.terms()];
        for name in [service.name(), service.short_name(), service.title()] {
            strength::raise(&mut best, &matcher.name(name));
        }
        Self { matcher, service, of_service: Strengths::from(best) }
    }

    fn run(&mut self, hits: &mut Vec<Hit<'a>>) {
        // Who writes nothing but the service's name wants the service, before all that is called like it.
        let best: Vec<_> = self.of_service.iter().map(|strength| strength * (NAME + BOTH)).collect();
        hits.extend(self.hit(None, Vec::new(), &best, 0));
        for action in self.service.actions().filter_map(|name| self.service.action(name)) {
            hits.extend(self.action(action));
        }
    }

    fn action(&mut self, action: &'static Action) -> Option<Hit<'a>> {
        let of_action = self.matcher.name(action.name);
        let both = || of_action.iter().zip(&*self.of_service);
        let weigh = |(action, service): (&u32, &u32)| match action {
            0 => service * NAME,
            _ => action * NAME + service * BOTH,
        };
        let mut best: Vec<_> = both().map(weigh).collect();
        let is_told_by_names = both().all(|(action, service)| *action.max(service) >= PREFIX);
        let members = if is_told_by_names { Vec::new() } else { self.members(action, &mut best) };
        let asked_for = of_action.iter().filter(|strength| **strength > 0).count();
        let extra_words = u32::try_from(words(action.name).count().saturating_sub(asked_for)).ok()?;
        let outdated = if action.status == Status::Online { 0 } else { OUTDATED };
        self.hit(Some(action.name), members, &best, extra_words.saturating_mul(EXTRA_WORD) + outdated)
    }

    /// The members that answer something better than names do, as few as it takes.
    fn members(&mut self, action: &Action, best: &mut [u32]) -> Vec<&'static str> {
        let mut answering = Vec::new();
        for member in &action.request.members {
            let strengths = self.matcher.name(member.name);
            if strengths.iter().any(|strength| *strength > 0) {
                answering.push((member.name, strengths));
            }
        }
        let mut chosen = Vec::new();
        loop {
            let gain = |strengths: &Strengths| -> u32 {
                strengths.iter().zip(&*best).map(|(strength, best)| (strength * MEMBER).saturating_sub(*best)).sum()
            };
            let gains =
                answering.iter().map(|(name, strengths)| (gain(strengths), Reverse(name.len()), *name, strengths));
            let Some((1.., _, name, strengths)) = gains.rev().max_by_key(|(gain, length, ..)| (*gain, *length)) else {
                return chosen;
            };
            let strengths: Vec<_> = strengths.iter().map(|strength| strength * MEMBER).collect();
            strength::raise(best, &strengths);
            chosen.push(name);
        }
    }

    /// A hit, if every word is answered. `cost` is what speaks against it.
    fn hit(
        &self,
        action: Option<&'static str>,
        members: Vec<&'static str>,
        best: &[u32],
        cost: u32,
    ) -> Option<Hit<'a>> {
        if best.contains(&0) {
            return None;
        }
        let terms = u32::try_from(best.len()).ok()?;
        let other = if self.service.is_recommended() { 0 } else { OTHER_VERSION };
        let score = (best.iter().sum::<u32>() / terms).saturating_sub(cost + other);
        Some(Hit { service: self.service, action, members, score })
    }
}

#[cfg(test)]
mod tests;
