//! Pages: which members of an action ask for a part of a list, and which tell how long the list is.
//!
//! The specs do not say it. Upstream's names do, of which there are few: what is here is read from those of all actions.

use std::ops::Range;

use tc3::Record;
use tc3::record::View;
use tc3_spec::{Action, DynRecord, Kind, Member, Object};

use super::draw::Draw;
use super::name::{element_words, subject, words};
use super::value::Value;

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

/// How many items there are in all.
const TOTALS: [&str; 14] = [
    "Total",
    "TotalCount",
    "TotalNum",
    "TotalCnt",
    "TotalNumber",
    "TotalCounts",
    "TotalRow",
    "TotalRows",
    "TotalRecords",
    "TotalElements",
    "TotalItems",
    "AllTotal",
    "AllTotalCount",
    "AllCount",
];

/// The same, where nothing else says it.
const TOTALS_ALONE: [&str; 3] = ["Count", "Length", "RecordNum"];

const PAGE_COUNTS: [&str; 5] = ["TotalPage", "TotalPages", "TotalPageNumber", "PageCount", "Pages"];

const MORE: [&str; 4] = ["HasMore", "HaveMore", "IsTruncated", "Truncated"];

const OVER: [&str; 2] = ["ListOver", "Listover"];

/// What a member tells of a page.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Role {
    Limit,
    More,
    Number,
    Offset,
    Over,
    PageCount,
    Token,
    Total,
}

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

/// The part of a list that an answer shows.
#[derive(Clone, Copy)]
pub(super) struct Window {
    /// Which page, as the request counts them.
    number: usize,
    start: usize,
    limit: usize,
    pub(super) total: usize,
    token: Option<&'static str>,
    list: &'static Member,
    action: &'static str,
    /// Whether the request can ask for another part.
    pub(super) is_paged: bool,
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

    /// The part that a request asks for, of a list that has so many items.
    pub(super) fn window(&self, request: &DynRecord, total: usize) -> Window {
        let whole = Window {
            number: 1,
            start: 0,
            limit: total,
            total,
            token: None,
            list: self.list,
            action: self.action,
            is_paged: false,
        };
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

impl Window {
    /// The positions of the items that are shown, in the list as a whole.
    pub(super) fn items(&self) -> Range<usize> {
        let start = self.start.min(self.total);
        start..start.saturating_add(self.limit).min(self.total)
    }

    /// What a member tells of this part; none if it tells nothing of it.
    pub(super) fn value(&self, object: &Object, member: &Member) -> Option<Value<'static>> {
        let number = |number| Value::number(&member.kind, number);
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
            Role::Total => number(self.total),
        }
    }

    fn role(&self, object: &Object, member: &Member) -> Option<Role> {
        let is = |names: &[&str]| names.contains(&member.name);
        match member.name {
            _ if !is_scalar(&member.kind) => None,
            _ if self.is_total(object, member) => Some(Role::Total),
            _ if is(&MORE) => Some(Role::More),
            _ if is(&OVER) => Some(Role::Over),
            _ if !self.is_paged => None,
            _ if is(&LIMITS) => Some(Role::Limit),
            _ if is(&OFFSETS) => Some(Role::Offset),
            _ if is(&PAGE_COUNTS) => Some(Role::PageCount),
            _ if is(&NUMBERS) => Some(Role::Number),
            _ => self.token.filter(|token| is_token(member, token)).map(|_| Role::Token),
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

/// The list of the object whose length a member tells: by a word for the total, or by the name of the list, as
/// `GroupNum` tells of `GroupInfos`.
pub(super) fn counted<'a>(object: &'a Object, member: &Member, action: &str) -> Option<&'a Member> {
    if is_total(member) || is_alone(member) && !object.members.iter().any(is_total) {
        return main_list(object, action);
    }
    let stem = stem(member)?;
    let is_of_stem = |list: &&Member| matches!(list.kind, Kind::List(_)) && subject(list.name) == stem;
    object.members.iter().find(is_of_stem)
}

/// Whether a member is an object that tells of the pages of a list which is not in it.
pub(super) fn tells(member: &Member) -> bool {
    let Some(object) = member.object().filter(|_| matches!(member.kind, Kind::Object(_))) else { return false };
    let has_list = object.members.iter().any(|member| matches!(member.kind, Kind::List(_)));
    !has_list && (is_of_pages(member.name) || object.members.iter().any(is_total))
}

/// Whether a member is an object about pages, as `Pageable` and `PageResult` are.
fn is_of_pages(name: &str) -> bool {
    name.starts_with("Pag")
}

fn is_total(member: &Member) -> bool {
    is_number(&member.kind) && TOTALS.contains(&member.name)
}

fn is_alone(member: &Member) -> bool {
    is_number(&member.kind) && TOTALS_ALONE.contains(&member.name)
}

/// What a member counts, by its name: groups, where it is called `GroupNum`.
fn stem(member: &Member) -> Option<String> {
    const ENDINGS: [&str; 5] = ["Cnt", "Count", "Num", "Number", "Total"];
    let mut name = member.name;
    while let Some(shorter) = ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)) {
        name = shorter;
    }
    let is_counting = is_number(&member.kind) && name != member.name && !name.is_empty();
    is_counting.then(|| subject(name.strip_suffix("Total").unwrap_or(name)))
}

/// The list that an object is about: of objects rather than of scalars, and called like the action rather than not.
pub(super) fn main_list<'a>(object: &'a Object, action: &str) -> Option<&'a Member> {
    let lists = || object.members.iter().filter(|member| matches!(member.kind, Kind::List(_)));
    if lists().nth(1).is_none() {
        return lists().next();
    }
    let action = words(action);
    let likeness = |member: &&Member| {
        const GENERAL: [&str; 7] = ["data", "detail", "info", "item", "list", "record", "result"];
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
fn holder(response: &'static Object, action: &str) -> Option<(Vec<usize>, &'static Object)> {
    /// Nobody hides a list deeper.
    const DEEPEST: usize = 3;
    const GENERAL: [&str; 3] = ["Data", "Result", "Response"];
    let (mut way, mut object) = (Vec::new(), response);
    while main_list(object, action).is_none() {
        let objects: Vec<_> = objects(object).collect();
        let having: Vec<_> = objects.iter().filter(|(.., inner)| main_list(inner, action).is_some()).collect();
        let (index, _, inner) = match (having.as_slice(), objects.as_slice()) {
            ([one], _) => **one,
            ([], [one]) if way.len() < DEEPEST => *one,
            (several, _) => **several.iter().find(|(_, member, _)| GENERAL.contains(&member.name))?,
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

fn is_scalar(kind: &Kind) -> bool {
    is_number(kind) || matches!(kind, Kind::Bool | Kind::Float)
}

/// Whether a member of an answer has the token that the request's member of this name takes.
fn is_token(member: &Member, name: &str) -> bool {
    is_number(&member.kind) && (member.name == name || member.name.strip_prefix("Next") == Some(name))
}
