//! Which member of an answer has which role.

use tc3_spec::{Kind, Member, Object};

use super::asking::Pages;
use super::list::{counted, is_alone, is_number, is_total, main_list};
use super::role::Role;
use crate::behaviour::synthesize::words::{LIMITS, MORE, NUMBERS, OFFSETS, OTHER_TOKENS, OVER, PAGE_COUNTS};

impl Pages {
    /// What a member of an object in the answer tells of a page; none if it tells nothing of it.
    pub(crate) fn role(&self, object: &Object, member: &Member) -> Option<Role> {
        let told = self.asking.as_ref().map(|asking| asking.told).unwrap_or_default();
        let is = |names: &[&str]| names.contains(&member.name);
        let is_it = |known: Option<&'static Member>| known.is_some_and(|known| std::ptr::eq(known, member));
        match () {
            () if !is_scalar(&member.kind) => None,
            () if is_it(told.next) => Some(Role::Token),
            () if is_it(told.total) => Some(Role::Total),
            () if is_it(told.end.map(|(member, _)| member)) => {
                told.end.map(|(_, by_true)| if by_true { Role::More } else { Role::Over })
            }
            () if self.is_total(object, member) => Some(Role::Total),
            () if is(MORE) => Some(Role::More),
            () if is(OVER) => Some(Role::Over),
            () if !self.is_paged() => None,
            () if is(LIMITS) => Some(Role::Limit),
            () if is(OFFSETS) => Some(Role::Offset),
            () if is(PAGE_COUNTS) => Some(Role::PageCount),
            () if is(NUMBERS) => Some(Role::Number),
            () if is(OTHER_TOKENS) && matches!(member.kind, Kind::Text(_)) => Some(Role::OtherToken),
            () => None,
        }
    }

    /// Next to the list a member may be called after it. Elsewhere, around the list or beside it, it says "total".
    fn is_total(&self, object: &Object, member: &Member) -> bool {
        match counted(object, member, self.action.name) {
            Some(list) => std::ptr::eq(list, self.list),
            None => (is_total(member) || is_alone(member)) && main_list(object, self.action.name).is_none(),
        }
    }
}

fn is_scalar(kind: &Kind) -> bool {
    is_number(kind) || matches!(kind, Kind::Bool | Kind::Float)
}
