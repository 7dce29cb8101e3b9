//! Pages: which members of an action ask for a part of a list, and which tell how long the list is.
//!
//! The specs do not say it. Upstream's names do, of which there are few: what is here is read from those of all actions.

mod list;
mod window;

use tc3::Record;
use tc3::record::View;
use tc3_spec::{Action, DynRecord, Kind, Member, Object};

use super::draw::Draw;
use super::value::Value;
pub(super) use list::{counted, tells};
use list::{holder, is_of_pages, main_list};
pub(super) use window::Window;

/// How many items a page has, where the request does not say.
const DEFAULT_LIMIT: usize = 20;

/// How many items a page may have.
const LIMITS: [&str; 4] = ["Limit", "PageSize", "MaxResults", "PerPage"];

/// The same, next to a member that says where the page begins.
const LIMITS_WITH_START: [&str; 8] = ["Length", "Size", "Count", "MaxNum", "MaxKeys", "MaxItems", "Rp", "Number"];

/// How many items come before the page.
const OFFSETS: [&str; 1] = ["Offset"];

/// Which page it is, counted from 1. Some count from 0, which no name tells: 0 is the first page, too.
const NUMBERS: [&str; 7] = ["PageNumber", "PageNum", "PageNo", "PageIndex", "Page", "CurrentPage", "CurrentPageNo"];

/// The same in an object that is about pages.
const NUMBERS_OF_PAGE: [&str; 1] = ["Index"];

/// What the last page told of where the next begins. In an answer it is called the same, or `Next` stands before it.
const TOKENS: [&str; 10] = [
    "NextToken",
    "PageToken",
    "Cursor",
    "Context",
    "ScrollToken",
    "PaginationToken",
    "ContinueToken",
    "Marker",
    "ScrollId",
    "NextCursor",
];

/// Where an action's answer has its list, and how the request asks for a part of it.
pub(super) struct Pages {
    /// The members that lead from the response to the object with the list: mostly none.
    pub(super) way: Vec<usize>,
    /// The list, as a member of that object.
    pub(super) list: &'static Member,
    action: &'static str,
    asking: Option<Asking>,
}

/// The request's members that ask for a part, by position.
struct Asking {
    /// The object member that they stand in; none if they stand in the request itself.
    within: Option<usize>,
    limits: Vec<usize>,
    number: Option<usize>,
    offset: Option<usize>,
    token: Option<(usize, &'static str)>,
}

impl Pages {
    /// None if the answer has no list that stands out.
    pub(super) fn of(action: &'static Action) -> Option<Self> {
        let (way, holder) = holder(action.response, action.name)?;
        let list = main_list(holder, action.name)?;
        let tells = |member: &Member| counted(holder, member, action.name).is_some_and(|of| std::ptr::eq(of, list));
        let has_total = holder.members.iter().any(tells);
        Some(Self { way, list, action: action.name, asking: Asking::of(action.request, holder, has_total) })
    }

    /// How many items there are, where nobody asks for certain ones: a handful, or a few where nothing pages them.
    pub(super) fn total(&self, draw: Draw) -> usize {
        let (least, spread) = if self.asking.is_some() { (3, 35) } else { (1, 3) };
        usize::try_from(least + draw.at("total").below(spread)).unwrap_or(1)
    }

    /// Whether a member of the request asks for a part of the list, and so tells nothing of its items.
    pub(super) fn is_asking(&self, index: usize) -> bool {
        let asking = self.asking.as_ref().filter(|asking| asking.within.is_none());
        asking.is_some_and(|Asking { limits, number, offset, token, .. }| {
            let token = token.map(|(index, _)| index);
            limits.contains(&index) || [*number, *offset, token].contains(&Some(index))
        })
    }

    /// The part that a request asks for, of a list that has so many items.
    pub(super) fn window(&self, request: &DynRecord, total: usize) -> Window {
        let whole = Window::whole(self.list, self.action, total);
        let Some(asking) = &self.asking else { return whole };
        let limit = asking.limits.iter().find_map(|index| asking.number(request, *index)).unwrap_or(DEFAULT_LIMIT);
        let read = |index: Option<usize>| index.and_then(|index| asking.number(request, index));
        let number = read(asking.number);
        let start = read(asking.token.map(|(index, _)| index))
            .or_else(|| read(asking.offset))
            .or_else(|| number.map(|number| number.saturating_sub(1).saturating_mul(limit)))
            .unwrap_or(0);
        let number = number.unwrap_or_else(|| start.checked_div(limit).unwrap_or(0).saturating_add(1));
        Window { number, start, limit, token: asking.token.map(|(_, name)| name), is_paged: true, ..whole }
    }
}

impl Asking {
    fn of(request: &Object, holder: &Object, has_total: bool) -> Option<Self> {
        let inside = |(index, member): (usize, &Member)| match member.kind {
            Kind::Object(_) => Self::in_object(member.object()?, Some((index, member.name)), holder, has_total),
            _ => None,
        };
        Self::in_object(request, None, holder, has_total)
            .or_else(|| request.members.iter().enumerate().find_map(inside))
    }

    /// Limits alone are no page in an object that is only a part of the request, such as a filter.
    fn in_object(object: &Object, within: Option<(usize, &str)>, holder: &Object, has_total: bool) -> Option<Self> {
        let is_page = within.is_some_and(|(_, name)| is_of_pages(name));
        let find = |names: &[&str]| numbers(object, names).next();
        let number = find(&NUMBERS).or_else(|| find(&NUMBERS_OF_PAGE).filter(|_| is_page));
        let offset = find(&OFFSETS);
        let token = TOKENS.iter().find_map(|name| {
            let index = numbers(object, &[name]).next()?;
            holder.members.iter().any(|member| is_token(member, name)).then_some((index, *name))
        });
        let mut limits: Vec<_> = numbers(object, &LIMITS).collect();
        let has_start = number.is_some() || offset.is_some() || token.is_some();
        if limits.is_empty() && has_start {
            limits.extend(numbers(object, &LIMITS_WITH_START));
        }
        let is_asking = match within {
            Some(_) => !limits.is_empty() && has_start,
            None => !limits.is_empty() || token.is_some() || number.is_some() && has_total,
        };
        is_asking.then_some(Self { within: within.map(|(index, _)| index), limits, number, offset, token })
    }

    /// The number that the request has at this position; none if it has none, or a negative one.
    fn number(&self, request: &DynRecord, index: usize) -> Option<usize> {
        let view = match self.within {
            None => request.get(index)?.view(),
            Some(within) => match request.get(within)?.view() {
                View::Object(object) => return Value::of(object.get(index)?.view())?.to_number(),
                _ => return None,
            },
        };
        Value::of(view)?.to_number()
    }
}

/// The positions of the members of these names that can hold a number, in the order of the names.
fn numbers(object: &Object, names: &[&str]) -> impl Iterator<Item = usize> {
    let position = |name: &&str| object.shape.index_of(name);
    let is_number = |index: &usize| object.members.get(*index).is_some_and(|member| is_number(&member.kind));
    names.iter().filter_map(position).filter(is_number)
}

/// Numbers are often declared as text.
fn is_number(kind: &Kind) -> bool {
    matches!(kind, Kind::Int64 | Kind::Uint64 | Kind::Text(_))
}

/// Whether a member of an answer has the token that the request's member of this name takes.
fn is_token(member: &Member, name: &str) -> bool {
    is_number(&member.kind) && (member.name == name || member.name.strip_prefix("Next") == Some(name))
}
