//! What the generator's choices depend on beside the members themselves: which objects requests carry, which ones answers
//! carry, and where an object contains itself.

use std::collections::{HashMap, HashSet};

use tc3_spec::Kind;

use crate::read::facts::{Facts, Members};

/// Where the members of a struct travel.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Role {
    pub(super) sent: bool,
    pub(super) received: bool,
}

impl Role {
    pub(super) const REQUEST: Self = Self { sent: true, received: false };
    pub(super) const RESPONSE: Self = Self { sent: false, received: true };

    pub(super) fn is_used(self) -> bool {
        self.sent || self.received
    }
}

/// The objects of a service, and how they are used.
pub(super) struct Reach<'a> {
    objects: HashMap<&'a str, &'a Members>,
    sent: HashSet<&'a str>,
    received: HashSet<&'a str>,
}

impl<'a> Reach<'a> {
    pub(super) fn of(facts: &'a Facts) -> Self {
        let objects = facts.objects.iter().map(|(name, members)| (name.as_str(), members));
        let mut reach = Self { objects: objects.collect(), sent: HashSet::new(), received: HashSet::new() };
        let actions = || facts.actions.iter().map(|(_, action)| action);
        reach.sent = reach.closure(actions().flat_map(|action| contained(&action.request)));
        reach.received = reach.closure(actions().flat_map(|action| contained(&action.response)));
        reach
    }

    pub(super) fn role(&self, object: &str) -> Role {
        Role { sent: self.sent.contains(object), received: self.received.contains(object) }
    }

    /// Whether the object contains itself through this member. A list breaks the circle.
    pub(super) fn is_circle(&self, object: &str, member: &Kind<String>) -> bool {
        let Kind::Object(first) = member else { return false };
        let mut seen = HashSet::from([first.as_str()]);
        let mut open = vec![first.as_str()];
        while let Some(name) = open.pop() {
            if name == object {
                return true;
            }
            let members = self.objects.get(name).into_iter().flat_map(|members| members.iter());
            open.extend(members.filter_map(|(_, word)| match &word.kind {
                Kind::Object(next) if seen.insert(next) => Some(next.as_str()),
                _ => None,
            }));
        }
        false
    }

    /// These objects, and what they contain, however deep.
    fn closure(&self, roots: impl Iterator<Item = &'a str>) -> HashSet<&'a str> {
        let mut open: Vec<_> = roots.collect();
        let mut found: HashSet<_> = open.iter().copied().collect();
        while let Some(name) = open.pop() {
            let members = self.objects.get(name).into_iter().flat_map(|members| contained(members));
            open.extend(members.filter(|name| found.insert(name)));
        }
        found
    }
}

/// The objects that members are, or are lists of.
fn contained(members: &Members) -> impl Iterator<Item = &str> {
    members.iter().filter_map(|(_, word)| word.kind.object_name().map(String::as_str))
}
