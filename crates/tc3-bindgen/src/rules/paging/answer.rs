//! What an answer has: the items, how many there are in all, and whether more follow.

use tc3_spec::leak::leak_slice;
use tc3_spec::{Kind, Member, MemberPath, Object, PageEnd, joined};

use super::decided::{About, Decided};
use super::file::Words;
use super::names::{is_among, is_number};

/// No list that is paged stands in more objects than this.
const DEEPEST: usize = 3;

const NO_LIST: &str = "Its answer has no list.";
const SEVERAL_LISTS: &str = "Its answer has several lists, and no name tells which has the items.";

/// The list of items: the only list; or, of several, the only one of objects that is called as lists of items are, or
/// after the action.
pub(super) fn items(
    words: &Words,
    decided: &Decided<'_>,
    action: &str,
    response: &'static Object,
) -> Result<MemberPath, &'static str> {
    let mut lists = Vec::new();
    collect(response, &mut Vec::new(), &mut lists);
    if let Some(said) = decided.pick(About::Items)
        && let Some((path, _)) = lists.iter().find(|(path, _)| path.join(".") == said)
    {
        return Ok(leak_slice(path.clone()));
    }
    let is_called_so = |(_, member): &&(Vec<&'static str>, &Member)| {
        member.object().is_some() && (is_among(member.name, &words.items) || is_called_after(member.name, action))
    };
    let called: Vec<_> = lists.iter().filter(is_called_so).collect();
    match (lists.as_slice(), called.as_slice()) {
        ([(path, _)], _) | (_, [(path, _)]) => Ok(leak_slice(path.clone())),
        ([], _) => Err(NO_LIST),
        _ => Err(SEVERAL_LISTS),
    }
}

/// Every list that is reached through objects alone.
fn collect(
    object: &'static Object,
    way: &mut Vec<&'static str>,
    lists: &mut Vec<(Vec<&'static str>, &'static Member)>,
) {
    for member in &object.members {
        way.push(member.name);
        match (&member.kind, member.object()) {
            (Kind::List(_), _) => lists.push((way.clone(), member)),
            (Kind::Object(_), Some(inner)) if way.len() <= DEEPEST => collect(inner, way, lists),
            _ => {}
        }
        way.pop();
    }
}

/// Whether a list has what the action is called after, as `Clusters` or `ClusterSet` of `DescribeClusters`.
fn is_called_after(list: &str, action: &str) -> bool {
    /// Said of a list and of an action, and no part of what is listed.
    const ENDINGS: [&str; 6] = [" info", " infos", " list", " set", " detail", "s"];
    let stem = |words: &str| {
        let mut stem = words.to_owned();
        while let Some(shorter) = ENDINGS.iter().find_map(|ending| stem.strip_suffix(ending)) {
            stem = shorter.to_owned();
        }
        stem
    };
    let action = joined(action, ' ');
    let Some((_, object)) = action.split_once(' ') else { return false };
    stem(&joined(list, ' ')) == stem(object)
}

/// How many items there are, where only one member tells it: beside the list, or nearest around it.
pub(super) fn total(
    words: &Words,
    decided: &Decided<'_>,
    response: &'static Object,
    items: MemberPath,
) -> Option<MemberPath> {
    let is_total = |member: &Member| is_number(&member.kind) && is_among(member.name, &words.total);
    let picked = decided.pick(About::Total).map(|said| said.split('.').collect::<Vec<_>>());
    if decided.has_no_total() {
        return None;
    }
    if let Some(found) = picked.and_then(|path| response.path_to(&path)) {
        return Some(found);
    }
    around(response, items).find_map(|(way, object)| only(way, object, is_total))
}

/// Whether more items follow, where only one member tells it.
pub(super) fn end(words: &Words, response: &'static Object, items: MemberPath) -> Option<PageEnd> {
    let is = |names: &[String], member: &Member| {
        matches!(member.kind, Kind::Bool | Kind::Int64 | Kind::Uint64) && is_among(member.name, names)
    };
    around(response, items).find_map(|(way, object)| {
        let has_more = only(way, object, |member| is(&words.has_more, member)).map(PageEnd::HasMore);
        has_more.or_else(|| only(way, object, |member| is(&words.is_over, member)).map(PageEnd::IsOver))
    })
}

/// Where an answer has the token for the next part: called as in the request, or so with `Next` before it.
pub(super) fn next_token(response: &'static Object, name: &str) -> Option<MemberPath> {
    let is_next = |member: &Member| {
        is_number(&member.kind) && (member.name == name || member.name.strip_prefix("Next") == Some(name))
    };
    let inside = response.members.iter().filter_map(|member| match member.kind {
        Kind::Object(_) => only(&[member.name], member.object()?, is_next),
        _ => None,
    });
    let found: Vec<_> = only(&[], response, is_next).into_iter().chain(inside).collect();
    if let [one] = found.as_slice() { Some(one) } else { None }
}

/// The objects around a member of the response, each with the way to it, the nearest first.
fn around(
    response: &'static Object,
    path: MemberPath,
) -> impl Iterator<Item = (&'static [&'static str], &'static Object)> {
    (0..path.len()).rev().filter_map(move |length| {
        let way = path.get(..length)?;
        let object = match way {
            [] => response,
            _ => response.member_at(way)?.object()?,
        };
        Some((way, object))
    })
}

/// The only member of the object that is so.
fn only(way: &[&'static str], object: &'static Object, is_so: impl Fn(&Member) -> bool) -> Option<MemberPath> {
    let mut found = object.members.iter().filter(|member| is_so(member));
    let one = found.next().filter(|_| found.next().is_none())?;
    Some(leak_slice(way.iter().copied().chain([one.name]).collect()))
}
