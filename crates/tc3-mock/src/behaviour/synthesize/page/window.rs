//! The part of a list that an answer shows, and what the members around the list tell of it.

use std::ops::Range;

use tc3_spec::{Kind, Member, Object};

use super::list::{counted, is_alone, is_number, is_total, main_list};
use crate::behaviour::synthesize::value::Value;
use crate::behaviour::synthesize::words::{LIMITS, MORE, NUMBERS, OFFSETS, OTHER_TOKENS, OVER, PAGE_COUNTS};

/// The part of a list that an answer shows.
#[derive(Clone, Copy)]
pub(crate) struct Window {
    /// Which page, as the request counts them.
    pub(super) number: usize,
    pub(super) start: usize,
    pub(super) limit: usize,
    pub(crate) total: usize,
    /// What the spec says that an answer tells.
    pub(super) told: Told,
    pub(super) list: &'static Member,
    pub(super) action: &'static str,
    /// Whether the request can ask for another part.
    pub(crate) is_paged: bool,
}

/// The members of an answer that tell of the part and the whole.
#[derive(Clone, Copy, Default)]
pub(super) struct Told {
    pub(super) total: Option<&'static Member>,
    /// What asks for the next part.
    pub(super) next: Option<&'static Member>,
    /// Where it says whether another part follows, and whether by true.
    pub(super) end: Option<(&'static Member, bool)>,
}

/// What a member tells of a page.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Role {
    Limit,
    More,
    Number,
    Offset,
    OtherToken,
    Over,
    PageCount,
    Token,
    Total,
}

impl Window {
    /// All of a list that nobody can ask for a part of.
    pub(super) fn whole(list: &'static Member, action: &'static str, total: usize) -> Self {
        Self { number: 1, start: 0, limit: total, total, told: Told::default(), list, action, is_paged: false }
    }

    /// The positions of the items that are shown, in the list as a whole.
    pub(crate) fn items(&self) -> Range<usize> {
        let start = self.start.min(self.total);
        start..start.saturating_add(self.limit).min(self.total)
    }

    /// What a member tells of this part; none if it tells nothing of it.
    pub(crate) fn value(&self, object: &Object, member: &Member) -> Option<Value<'static>> {
        let number = |number: usize| Value::number(&member.kind, number as u64);
        match self.role(object, member)? {
            Role::Limit => number(self.limit),
            Role::More => number(usize::from(self.has_more())),
            Role::Number => number(self.number),
            Role::Offset => number(self.start),
            Role::Over => number(usize::from(!self.has_more())),
            Role::PageCount => {
                number(self.total.checked_div(self.limit).map_or(0, |_| self.total.div_ceil(self.limit)))
            }
            Role::Token => match member.kind {
                Kind::Text(_) if !self.has_more() => Some(Value::Text("".into())),
                _ => number(self.items().end),
            },
            Role::OtherToken => Some(Value::Text("".into())),
            Role::Total => number(self.total),
        }
    }

    fn role(&self, object: &Object, member: &Member) -> Option<Role> {
        let is = |names: &[&str]| names.contains(&member.name);
        let is_it = |known: Option<&'static Member>| known.is_some_and(|known| std::ptr::eq(known, member));
        match member.name {
            _ if !is_scalar(&member.kind) => None,
            _ if is_it(self.told.next) => Some(Role::Token),
            _ if is_it(self.told.total) => Some(Role::Total),
            _ if is_it(self.told.end.map(|(member, _)| member)) => {
                self.told.end.map(|(_, by_true)| if by_true { Role::More } else { Role::Over })
            }
            _ if self.is_total(object, member) => Some(Role::Total),
            _ if is(MORE) => Some(Role::More),
            _ if is(OVER) => Some(Role::Over),
            _ if !self.is_paged => None,
            _ if is(LIMITS) => Some(Role::Limit),
            _ if is(OFFSETS) => Some(Role::Offset),
            _ if is(PAGE_COUNTS) => Some(Role::PageCount),
            _ if is(NUMBERS) => Some(Role::Number),
            _ if is(OTHER_TOKENS) && matches!(member.kind, Kind::Text(_)) => Some(Role::OtherToken),
            _ => None,
        }
    }

    /// Next to the list a member may be called after it. Elsewhere, around the list or beside it, it says "total".
    fn is_total(&self, object: &Object, member: &Member) -> bool {
        match counted(object, member, self.action) {
            Some(list) => std::ptr::eq(list, self.list),
            None => (is_total(member) || is_alone(member)) && main_list(object, self.action).is_none(),
        }
    }

    /// Nothing comes after a page that can hold nothing: who asks on would ask for ever.
    fn has_more(&self) -> bool {
        self.limit > 0 && self.items().end < self.total
    }
}

fn is_scalar(kind: &Kind) -> bool {
    is_number(kind) || matches!(kind, Kind::Bool | Kind::Float)
}
