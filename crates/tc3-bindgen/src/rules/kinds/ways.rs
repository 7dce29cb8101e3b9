//! What lists, shows, changes and ends the resources of a kind.

use tc3::Effect;
use tc3_spec::leak::leak_slice;
use tc3_spec::{Action, Kind, Listing, Member, MemberPath, Naming, Object, Showing};

use super::file::KindWords;
use super::key::Key;
use super::subject::Subject;

/// No list stands in more objects than this.
const DEEPEST: usize = 2;

/// An action that reads, and answers a list of what has the key. Who has to name one is not told of several.
pub(super) fn listing(action: &Action, key: &Key, known: &KindWords) -> Option<Listing> {
    let by = key.member_of(action.request, known);
    if by.is_some_and(|member| member.required && !matches!(member.kind, Kind::List(_))) {
        return None;
    }
    let (items, id) = list(action, key, known)?;
    Some(Listing::new(action.name, items, id, by.map(|member| member.name)))
}

/// An action that reads and takes the key of one.
pub(super) fn showing(action: &Action, key: &Key, known: &KindWords) -> Option<Showing> {
    let by = key.member_of(action.request, known).filter(|member| !matches!(member.kind, Kind::List(_)))?;
    let holds = |object: &'static Object| object.members.iter().any(|member| key.is(member.name, known));
    let inner = action
        .response
        .members
        .iter()
        .find(|member| matches!(member.kind, Kind::Object(_)) && member.object().is_some_and(holds));
    let at: MemberPath = match inner {
        Some(member) if !holds(action.response) => leak_slice(vec![member.name]),
        _ => &[],
    };
    Some(Showing::new(action.name, by.name, at))
}

/// An action whose request says of which resources it is.
pub(super) fn naming(action: &Action, key: &Key, known: &KindWords) -> Option<Naming> {
    key.member_of(action.request, known).map(|member| Naming::new(action.name, member.name))
}

/// Whether an action only reads.
pub(super) fn reads(action: &Action) -> bool {
    action.info.effect == Effect::Read
}

/// Whether an action changes what another makes: what it is about is the same, but for words for a part of it.
pub(super) fn is_change(subject: &Subject, made: &Subject, known: &KindWords) -> bool {
    subject.does(&known.changes) && subject.whole(known) == made.whole(known)
}

/// The list of an answer whose items have the key, and the member that is it.
fn list(action: &Action, key: &Key, known: &KindWords) -> Option<(MemberPath, &'static str)> {
    let id_in = |member: &Member| -> Option<&'static str> {
        let item = member.object().filter(|_| matches!(member.kind, Kind::List(_)))?;
        key.member_of(item, known).filter(|id| !matches!(id.kind, Kind::List(_))).map(|id| id.name)
    };
    // Where it is known how the action is read a page at a time, so is its list.
    if let Some(paging) = &action.paging {
        let id = action.response.member_at(paging.items).and_then(id_in)?;
        return Some((paging.items, id));
    }
    let mut found = None;
    collect(action.response, &mut Vec::new(), &mut |way, member| {
        if found.is_none() {
            found = id_in(member).map(|id| (leak_slice(way.to_vec()), id));
        }
    });
    found
}

/// Shows every member that is reached through objects alone, with the way to it.
fn collect(
    object: &'static Object,
    way: &mut Vec<&'static str>,
    see: &mut impl FnMut(&[&'static str], &'static Member),
) {
    for member in &object.members {
        way.push(member.name);
        see(way, member);
        if let (Kind::Object(_), Some(inner), true) = (&member.kind, member.object(), way.len() < DEEPEST) {
            collect(inner, way, see);
        }
        way.pop();
    }
}
