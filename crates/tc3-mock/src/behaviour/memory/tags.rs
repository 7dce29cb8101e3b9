//! Tags: lists of what has a key and a value, which requests and resources each call in their own way.

use tc3_spec::{Kind, Member, Object};

use super::json;

/// What the members of a tag are called.
const KEYS: [&str; 3] = ["Key", "TagKey", "Name"];
const VALUES: [&str; 2] = ["Value", "TagValue"];

/// The tags that an object has, in any list that is called so, and in lists of such lists.
pub(super) fn of(text: &str) -> Vec<(String, String)> {
    of_members(&json::members(text).unwrap_or_default())
}

/// The same of an object that was taken apart.
pub(super) fn of_members(members: &[(&str, &str)]) -> Vec<(String, String)> {
    let lists = members.iter().filter(|(name, _)| is_list(name));
    lists.filter_map(|(_, list)| json::elements(list)).flatten().flat_map(tags).collect()
}

/// Whether a member is called like tags.
pub(super) fn is_list(name: &str) -> bool {
    name.contains("Tag")
}

fn tags(text: &str) -> Vec<(String, String)> {
    let one = |names: &[&str]| names.iter().find_map(|name| json::member(text, name)).map(json::unquoted);
    match one(&KEYS).zip(one(&VALUES)) {
        Some(tag) => vec![tag],
        None => of(text),
    }
}

/// The list that a resource has its tags in, with these and no others; none where it has no such list.
pub(super) fn list_of(item: &Object, tags: &[(String, String)]) -> Option<(&'static str, String)> {
    let lists = item.members.iter().filter(|member| is_list(member.name));
    let (list, (key, value)) = lists.into_iter().find_map(|member| Some((member, names(member)?)))?;
    let tags = tags.iter().map(|(k, v)| json::object([(key, json::quoted(k)), (value, json::quoted(v))]));
    Some((list.name, json::list(tags)))
}

/// What key and value are called in a list of tags; none where it is no such list.
fn names(list: &Member) -> Option<(&'static str, &'static str)> {
    let object = list.object().filter(|_| matches!(list.kind, Kind::List(_)))?;
    let known = |names: &[&'static str]| names.iter().copied().find(|name| object.member(name).is_some());
    known(&KEYS).zip(known(&VALUES))
}
