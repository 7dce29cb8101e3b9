//! Which list an object is about, and which members tell how long a list is.

use tc3_spec::{Kind, Member, Object, TextForm};

use crate::behaviour::synthesize::sense::{element_words, subject, words};
use crate::behaviour::synthesize::words::{COUNTS, GENERAL, HOLDERS, PAGES, TOTALS, TOTALS_ALONE};

/// The list of the object whose length a member tells: by a word for the total, or by the name of the list, as
/// `GroupNum` tells of `GroupInfos`.
pub(crate) fn counted<'a>(object: &'a Object, member: &Member, action: &str) -> Option<&'a Member> {
    if is_total(member) || is_alone(member) && !object.members.iter().any(is_total) {
        return main_list(object, action);
    }
    let stem = stem(member)?;
    let is_of_stem = |list: &&Member| matches!(list.kind, Kind::List(_)) && subject(list.name) == stem;
    object.members.iter().find(is_of_stem)
}

/// Whether a member is an object that tells of the pages of a list which is not in it.
pub(crate) fn tells(member: &Member) -> bool {
    let Some(object) = member.object().filter(|_| matches!(member.kind, Kind::Object(_))) else { return false };
    let has_list = object.members.iter().any(|member| matches!(member.kind, Kind::List(_)));
    !has_list && (member.name.starts_with(PAGES) || object.members.iter().any(is_total))
}

pub(super) fn is_total(member: &Member) -> bool {
    is_number(&member.kind) && TOTALS.contains(&member.name)
}

pub(super) fn is_alone(member: &Member) -> bool {
    is_number(&member.kind) && TOTALS_ALONE.contains(&member.name)
}

/// What a member counts, by its name: groups, where it is called `GroupNum`.
fn stem(member: &Member) -> Option<String> {
    let mut name = member.name;
    while let Some(shorter) = COUNTS.iter().find_map(|ending| name.strip_suffix(ending)) {
        name = shorter;
    }
    let is_counting = is_number(&member.kind) && name != member.name && !name.is_empty();
    is_counting.then(|| subject(name))
}

/// The list that an object is about: of objects rather than of scalars, and called like the action rather than not.
pub(super) fn main_list<'a>(object: &'a Object, action: &str) -> Option<&'a Member> {
    let lists = || object.members.iter().filter(|member| matches!(member.kind, Kind::List(_)));
    if lists().nth(1).is_none() {
        return lists().next();
    }
    let action = words(action);
    let likeness = |member: &&Member| {
        let name = element_words(member.name);
        let in_action = |word: &&str| action.split(' ').any(|other| other.starts_with(*word));
        let (shared, all) = (name.split(' ').filter(in_action).count(), name.split(' ').count());
        let general = usize::from(name.split(' ').all(|word| GENERAL.contains(&word)));
        (member.object().is_some(), shared.max(general * 2), std::cmp::Reverse(all - shared))
    };
    // The first of those that are alike.
    lists().rev().max_by_key(likeness)
}

/// The object with the list, and the way there: the response, or the one object in it that has a list.
pub(super) fn holder(response: &'static Object, action: &str) -> Option<(Vec<usize>, &'static Object)> {
    /// No published answer has its list deeper.
    const DEEPEST: usize = 3;
    let (mut way, mut object) = (Vec::new(), response);
    while main_list(object, action).is_none() {
        let objects: Vec<_> = objects(object).collect();
        let having: Vec<_> = objects.iter().filter(|(.., inner)| main_list(inner, action).is_some()).collect();
        let (index, _, inner) = match (having.as_slice(), objects.as_slice()) {
            ([one], _) => **one,
            ([], [one]) if way.len() < DEEPEST => *one,
            (several, _) => **several.iter().find(|(_, member, _)| HOLDERS.contains(&member.name))?,
        };
        way.push(index);
        object = inner;
    }
    Some((way, object))
}

fn objects(object: &'static Object) -> impl Iterator<Item = (usize, &'static Member, &'static Object)> {
    let members = object.members.iter().enumerate();
    members.filter_map(|(index, member)| match member.kind {
        Kind::Object(_) => Some((index, member, member.object()?)),
        _ => None,
    })
}

/// Numbers are often declared as text.
pub(super) fn is_number(kind: &Kind) -> bool {
    matches!(kind, Kind::Int64 | Kind::Uint64 | Kind::Text(TextForm::String))
}
