//! The part of a list that an answer shows, and what the members around the list tell of it.

use std::ops::Range;

use tc3_spec::Kind;

use super::role::Role;
use crate::behaviour::synthesize::value::Value;

/// The part of a list that an answer shows.
#[derive(Clone, Copy)]
pub(crate) struct Window {
    /// Which page, as the request counts them.
    pub(super) number: usize,
    pub(super) start: usize,
    pub(super) limit: usize,
    pub(crate) total: usize,
}

impl Window {
    /// All of a list that nobody can ask for a part of.
    pub(super) fn whole(total: usize) -> Self {
        Self { number: 1, start: 0, limit: total, total }
    }

    /// The positions of the items that are shown, in the list as a whole.
    pub(crate) fn items(&self) -> Range<usize> {
        let start = self.start.min(self.total);
        start..start.saturating_add(self.limit).min(self.total)
    }

    /// What a member of this kind tells of this part.
    pub(crate) fn value(&self, role: Role, kind: &Kind) -> Option<Value<'static>> {
        let number = |number: usize| Value::number(kind, number as u64);
        match role {
            Role::Limit => number(self.limit),
            Role::More => number(usize::from(self.has_more())),
            Role::Number => number(self.number),
            Role::Offset => number(self.start),
            Role::Over => number(usize::from(!self.has_more())),
            Role::PageCount => {
                number(self.total.checked_div(self.limit).map_or(0, |_| self.total.div_ceil(self.limit)))
            }
            Role::Token => match kind {
                Kind::Text(_) if !self.has_more() => Some(Value::Text("".into())),
                _ => number(self.items().end),
            },
            Role::OtherToken => Some(Value::Text("".into())),
            Role::Total => number(self.total),
        }
    }

    /// Nothing comes after a page that can hold nothing: who asks on would ask for ever.
    fn has_more(&self) -> bool {
        self.limit > 0 && self.items().end < self.total
    }
}
