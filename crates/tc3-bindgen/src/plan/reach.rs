//! What reaches what: which objects requests carry, which ones answers carry, which actions need them, and where a
//! struct would contain itself.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use tc3_spec::{Kind, Object, Service};

/// How the actions of a service use one object.
#[derive(Clone, Debug, Default)]
pub(crate) struct Use {
    /// It can be part of a request.
    pub(crate) sent: bool,
    /// It can be part of an answer.
    pub(crate) received: bool,
    /// The actions that reach it, by name.
    pub(crate) actions: BTreeSet<&'static str>,
}

/// The objects that actions reach, by name. One that none reaches is not among them.
pub(crate) fn uses(service: &Service) -> BTreeMap<&'static str, Use> {
    let mut uses = BTreeMap::<_, Use>::new();
    for action in &service.actions {
        for name in names(action.request) {
            let found = uses.entry(name).or_default();
            found.sent = true;
            found.actions.insert(action.name);
        }
        for name in names(action.response) {
            let found = uses.entry(name).or_default();
            found.received = true;
            found.actions.insert(action.name);
        }
    }
    uses
}

fn names(object: &Object) -> impl Iterator<Item = &'static str> {
    tc3_spec::reached([object]).into_iter().map(|object| object.name)
}

/// Members through which an object contains itself: they have to be boxed, and cannot be plain.
///
/// A list breaks the circle, so only members that are one object count.
pub(crate) fn circles(service: &Service) -> HashSet<(&'static str, &'static str)> {
    let edges: HashMap<&str, Vec<&'static str>> =
        service.objects.iter().map(|object| (object.name, inline(object).map(|(_, name)| name).collect())).collect();
    let mut circles = HashSet::new();
    for object in &service.objects {
        for (member, name) in inline(object) {
            if leads_to(&edges, name, object.name) {
                circles.insert((object.name, member));
            }
        }
    }
    circles
}

/// The members that are one object, with the object's name.
fn inline(object: &Object) -> impl Iterator<Item = (&'static str, &'static str)> {
    object.members.iter().filter_map(|member| match member.kind {
        Kind::Object(name) => Some((member.name, name)),
        _ => None,
    })
}

fn leads_to(edges: &HashMap<&str, Vec<&'static str>>, from: &'static str, to: &str) -> bool {
    let mut seen = HashSet::from([from]);
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        let next = edges.get(name).into_iter().flatten();
        open.extend(next.filter(|next| seen.insert(next)));
    }
    false
}
