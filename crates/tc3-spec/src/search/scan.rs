//! The weights, and the look at one action after the other.

use core::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use super::strength::{EXACT, Matcher, PREFIX, Strengths, raise};
use crate::catalogue::ServiceEntry;
use crate::model::Status;
use crate::words::words;

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
    /// Whether the action may still be used.
    pub status: Status,
    /// Whether something is said of the action.
    pub has_doc: bool,
    score: u32,
}

/// What is found in these services, the best first and no more than `most`. `look` goes through the actions of one, by what stands beside it.
pub(super) fn ranked<'a, T>(
    services: impl Iterator<Item = (&'a ServiceEntry, T)>,
    matcher: &mut Matcher,
    most: usize,
    mut look: impl FnMut(&mut Scan<'_, 'a>, T, &mut Vec<Hit<'a>>),
) -> Vec<Hit<'a>> {
    let mut hits = Vec::new();
    if matcher.terms() == 0 {
        return hits;
    }
    let mut floor = Floor { most, scores: BinaryHeap::new() };
    for (service, beside) in services {
        let mut scan = Scan::new(matcher, &mut floor, service);
        hits.extend(scan.itself());
        look(&mut scan, beside, &mut hits);
    }
    if hits.len() > most {
        hits.select_nth_unstable_by(most, Hit::order);
        hits.truncate(most);
    }
    hits.sort_unstable_by(Hit::order);
    hits
}

/// The worst score of the best so far: what is below it is not shown, and need not be looked at.
struct Floor {
    most: usize,
    scores: BinaryHeap<Reverse<u32>>,
}

impl Floor {
    fn score(&self) -> u32 {
        self.scores.peek().filter(|_| self.scores.len() == self.most).map_or(0, |Reverse(score)| *score)
    }

    fn rise(&mut self, score: u32) {
        if self.most == usize::MAX {
            return;
        }
        self.scores.push(Reverse(score));
        if self.scores.len() > self.most {
            self.scores.pop();
        }
    }
}

impl Hit<'_> {
    /// The better one goes first. No two are equal.
    fn order(&self, other: &Self) -> Ordering {
        let key = |hit: &Self| {
            let action = hit.action.unwrap_or_default();
            let version = Reverse(hit.service.version());
            (
                Reverse(hit.score),
                action.len(),
                hit.service.name(),
                Reverse(hit.service.is_recommended()),
                version,
                action,
            )
        };
        key(self).cmp(&key(other))
    }
}

/// An action that is looked at, and what its name answers.
pub(super) struct Found {
    pub(super) name: &'static str,
    /// How many words its name has.
    pub(super) words: usize,
    pub(super) status: Status,
    pub(super) has_doc: bool,
    pub(super) strengths: Strengths,
}

/// The search in one version of a service.
pub(super) struct Scan<'m, 'a> {
    pub(super) matcher: &'m mut Matcher,
    floor: &'m mut Floor,
    service: &'a ServiceEntry,
    /// What the service's own names answer.
    of_service: Strengths,
    /// What the names of an action answer. Most answer nothing, and are many.
    best: Vec<u32>,
}

impl<'m, 'a> Scan<'m, 'a> {
    fn new(matcher: &'m mut Matcher, floor: &'m mut Floor, service: &'a ServiceEntry) -> Self {
        let mut best = vec![0; matcher.terms()];
        for name in [service.name(), service.short_name(), service.title()] {
            raise(&mut best, &matcher.name(name));
        }
        let of_service = Strengths::from(best.as_slice());
        Self { matcher, floor, service, of_service, best }
    }

    /// Who writes nothing but the service's name wants the service, before all that is called like it.
    fn itself(&mut self) -> Option<Hit<'a>> {
        if self.of_service.contains(&0) {
            return None;
        }
        let best = self.of_service.iter().map(|strength| strength * (NAME + BOTH));
        let score = score(self.service, best, 0)?;
        self.hit(None, Vec::new(), score)
    }

    /// Looks at every action itself.
    pub(super) fn walk(&mut self, hits: &mut Vec<Hit<'a>>) {
        for action in self.service.actions().filter_map(|name| self.service.action(name)) {
            let found = Found {
                name: action.name,
                words: words(action.name).count(),
                status: action.status,
                has_doc: !action.doc.is_empty(),
                strengths: self.matcher.name(action.name),
            };
            hits.extend(self.action(&found, |matcher| {
                let members = action.request.members.iter().map(|member| (member.name, matcher.name(member.name)));
                members.filter(|(_, strengths)| strengths.iter().any(|strength| *strength > 0)).collect()
            }));
        }
    }

    /// `members` are those of its request that answer something, in the request's order.
    pub(super) fn action(
        &mut self,
        found: &Found,
        members: impl FnOnce(&mut Matcher) -> Vec<(&'static str, Strengths)>,
    ) -> Option<Hit<'a>> {
        let of_service = Strengths::clone(&self.of_service);
        let both = || found.strengths.iter().zip(&*of_service);
        let weigh = |(action, service): (&u32, &u32)| match action {
            0 => service * NAME,
            _ => action * NAME + service * BOTH,
        };
        self.best.clear();
        self.best.extend(both().map(weigh));
        let is_told_by_names = both().all(|(action, service)| *action.max(service) >= PREFIX);
        let cost = cost(found)?;
        let mut chosen_members = Vec::new();
        if !is_told_by_names {
            // Were everything answered by a member as it is called.
            let ceiling = self.best.iter().map(|strength| (*strength).max(MEMBER * EXACT));
            if score(self.service, ceiling, cost)? < self.floor.score() {
                return None;
            }
            chosen_members = chosen(&members(self.matcher), &mut self.best);
        }
        if self.best.contains(&0) {
            return None;
        }
        let score = score(self.service, self.best.iter().copied(), cost)?;
        let hit = self.hit(Some(found.name), chosen_members, score)?;
        Some(Hit { status: found.status, has_doc: found.has_doc, ..hit })
    }

    /// A hit, if it may be among the best.
    fn hit(&mut self, action: Option<&'static str>, members: Vec<&'static str>, score: u32) -> Option<Hit<'a>> {
        if score < self.floor.score() {
            return None;
        }
        self.floor.rise(score);
        Some(Hit { service: self.service, action, members, status: Status::Online, has_doc: false, score })
    }
}

/// What speaks against an action: words that were not asked for, and that upstream advises against it.
fn cost(found: &Found) -> Option<u32> {
    let asked_for = found.strengths.iter().filter(|strength| **strength > 0).count();
    let extra_words = u32::try_from(found.words.saturating_sub(asked_for)).ok()?;
    let outdated = if found.status == Status::Online { 0 } else { OUTDATED };
    Some(extra_words.saturating_mul(EXTRA_WORD) + outdated)
}

/// How well every word is answered on the average. `cost` is what speaks against it.
fn score(service: &ServiceEntry, best: impl ExactSizeIterator<Item = u32>, cost: u32) -> Option<u32> {
    let terms = u32::try_from(best.len()).ok()?;
    let other = if service.is_recommended() { 0 } else { OTHER_VERSION };
    best.sum::<u32>().checked_div(terms).map(|average| average.saturating_sub(cost + other))
}

/// The members that answer something better than names do, as few as it takes.
fn chosen(answering: &[(&'static str, Strengths)], best: &mut [u32]) -> Vec<&'static str> {
    let mut chosen = Vec::new();
    loop {
        let gain = |strengths: &Strengths| -> u32 {
            strengths.iter().zip(&*best).map(|(strength, best)| (strength * MEMBER).saturating_sub(*best)).sum()
        };
        let gains = answering.iter().map(|(name, strengths)| (gain(strengths), Reverse(name.len()), *name, strengths));
        let Some((1.., _, name, strengths)) = gains.rev().max_by_key(|(gain, length, ..)| (*gain, *length)) else {
            return chosen;
        };
        let strengths: Vec<_> = strengths.iter().map(|strength| strength * MEMBER).collect();
        raise(best, &strengths);
        chosen.push(name);
    }
}
