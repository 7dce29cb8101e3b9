//! What tells one item of the list from the others.

use tc3_spec::{Action, Kind, Member};

use crate::behaviour::synthesize::sense::{sense, words};
use crate::behaviour::synthesize::words::Sense;

/// The member of a list's items that is another for each: the one that the spec says, or else one that the request does not
/// have rather than one that it may repeat, an id rather than a name, a name rather than anything else. Where the items are
/// values, it is the list. None where no value is free.
pub(crate) fn teller(list: &'static Member, action: &'static Action) -> Option<&'static Member> {
    let Some(item) = list.object() else { return Some(list).filter(|list| is_free(list.kind.element(), list)) };
    if let Some([key]) = action.paging.and_then(|paging| paging.key)
        && let Some(member) = item.member(key).filter(|member| is_free(&member.kind, member))
    {
        return Some(member);
    }
    let is_unmarked = !item.members.iter().any(|member| member.always);
    let shown = item.members.iter().filter(|member| is_unmarked || member.always);
    let likelihood = |member: &&Member| (action.request.member(member.name).is_none(), likelihood(member));
    // The first of those that are alike.
    shown.rev().filter(|member| is_free(&member.kind, member)).max_by_key(likelihood)
}

/// Whether it can have as many values as there are items.
fn is_free(kind: &Kind, member: &Member) -> bool {
    let is_long = matches!(kind, Kind::Text(_) | Kind::Int64 | Kind::Uint64 | Kind::Float);
    is_long && member.enumeration.is_none() && !member.sensitive
}

fn likelihood(member: &Member) -> u8 {
    match sense(&words(member.name)) {
        Sense::Id | Sense::AppId | Sense::Uuid => 5,
        Sense::Name | Sense::Domain => 4,
        Sense::Ip | Sense::Url | Sense::Zone | Sense::Region => 3,
        Sense::Other => 2,
        _ => 1,
    }
}
