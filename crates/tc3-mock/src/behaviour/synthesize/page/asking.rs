//! How a request asks for a part of a list, as far as the spec of its action says.

use tc3::record::View;
use tc3_spec::{Action, DynRecord, Member, MemberPath, Object, PageEnd, PageStart, Paging};

use super::list::{holder, main_list};
use super::role::Told;
use super::window::Window;
use crate::behaviour::synthesize::value::Value;
use crate::draw::Draw;

/// How many items a page has, where the request does not say.
const DEFAULT_LIMIT: usize = 20;

/// How many it has at most, however many are asked for. Few services list more at once.
pub(crate) const MAX_LIMIT: usize = 100;

/// Where an action's answer has its list, and how the request asks for a part of it.
pub(crate) struct Pages {
    /// The members that lead from the response to the object with the list: mostly none.
    pub(crate) way: Vec<usize>,
    /// The list, as a member of that object.
    pub(crate) list: &'static Member,
    pub(super) action: &'static Action,
    pub(super) asking: Option<Asking>,
    /// Whether it is a list of what is kept, which is always shown.
    pub(crate) is_kept: bool,
}

/// The request's members that ask for a part.
pub(super) struct Asking {
    start: Start,
    size: Option<Way>,
    pub(super) told: Told,
}

/// How they say where it begins.
enum Start {
    Offset(Way),
    Number(Way, usize),
    Token(Way),
}

/// Positions that lead from the request to a member.
type Way = Vec<usize>;

impl Pages {
    /// None if the answer has no list that stands out.
    pub(crate) fn of(action: &'static Action) -> Option<Self> {
        action.paging.and_then(|paging| Self::paged(action, paging)).or_else(|| Self::whole(action))
    }

    /// Those of the list at this place.
    pub(crate) fn at(action: &'static Action, items: MemberPath) -> Option<Self> {
        match action.paging {
            Some(paging) if paging.items == items => Some(Self { is_kept: true, ..Self::paged(action, paging)? }),
            _ => {
                let mut way = positions(action.response, items)?;
                way.pop();
                let list = action.response.member_at(items)?;
                Some(Self { way, list, action, asking: None, is_kept: true })
            }
        }
    }

    fn paged(action: &'static Action, paging: Paging) -> Option<Self> {
        let mut way = positions(action.response, paging.items)?;
        way.pop();
        let list = action.response.member_at(paging.items)?;
        Some(Self { way, list, action, asking: Some(Asking::of(action, paging)?), is_kept: false })
    }

    fn whole(action: &'static Action) -> Option<Self> {
        let (way, holder) = holder(action.response, action.name)?;
        Some(Self { way, list: main_list(holder, action.name)?, action, asking: None, is_kept: false })
    }

    /// How many items there are, where nobody asks for certain ones: so many as are wished for, or else a handful; a few where
    /// nothing pages them.
    pub(crate) fn total(&self, wished: Option<u32>, draw: Draw) -> usize {
        let drawn = |least, spread| least + draw.at("total").below(spread);
        let total = match &self.asking {
            Some(_) => wished.map_or_else(|| drawn(3, 35), u64::from),
            None => drawn(1, 3),
        };
        usize::try_from(total).unwrap_or(usize::MAX)
    }

    /// Whether the request can ask for a part of the list.
    pub(crate) fn is_paged(&self) -> bool {
        self.asking.is_some()
    }

    /// Whether a member of the request asks for a part of the list, and so tells nothing of its items.
    pub(crate) fn is_asking(&self, index: usize) -> bool {
        self.asking.as_ref().is_some_and(|asking| {
            [Some(asking.start.way()), asking.size.as_ref()].into_iter().flatten().any(|way| way.as_slice() == [index])
        })
    }

    /// The part that a request asks for, of a list that has so many items.
    pub(crate) fn window(&self, request: &DynRecord, total: usize) -> Window {
        let Some(asking) = &self.asking else { return Window::whole(total) };
        let limit =
            asking.size.as_ref().and_then(|way| number_at(request, way)).unwrap_or(DEFAULT_LIMIT).min(MAX_LIMIT);
        let asked = number_at(request, asking.start.way());
        let (start, first) = match asking.start {
            Start::Offset(_) | Start::Token(_) => (asked.unwrap_or(0), 1),
            Start::Number(_, first) => (asked.unwrap_or(first).saturating_sub(first).saturating_mul(limit), first),
        };
        let number = start.checked_div(limit).unwrap_or(0).saturating_add(first);
        Window { number, start, limit, total }
    }
}

impl Asking {
    fn of(action: &'static Action, paging: Paging) -> Option<Self> {
        let (request, response) = (action.request, action.response);
        let answered = |path: MemberPath| response.member_at(path);
        let (start, next) = match paging.start {
            PageStart::Offset(member) => (Start::Offset(positions(request, member)?), None),
            PageStart::Number { member, first } => {
                (Start::Number(positions(request, member)?, usize::from(first)), None)
            }
            PageStart::Token { ask, next } => (Start::Token(positions(request, ask)?), answered(next)),
        };
        let end = match paging.end {
            Some(PageEnd::HasMore(path)) => answered(path).map(|member| (member, true)),
            Some(PageEnd::IsOver(path)) => answered(path).map(|member| (member, false)),
            None => None,
        };
        let size = paging.size.and_then(|path| positions(request, path));
        Some(Self { start, size, told: Told { total: paging.total.and_then(answered), next, end } })
    }
}

impl Start {
    fn way(&self) -> &Way {
        let (Self::Offset(way) | Self::Number(way, _) | Self::Token(way)) = self;
        way
    }
}

/// A path by positions.
fn positions(root: &'static Object, path: MemberPath) -> Option<Way> {
    let mut object = Some(root);
    let step = |name: &&str| {
        let index = object?.shape.index_of(name)?;
        object = object?.members.get(index)?.object();
        Some(index)
    };
    path.iter().map(step).collect()
}

/// The number that the request has there; none if it has none, or a negative one.
fn number_at(request: &DynRecord, way: &[usize]) -> Option<usize> {
    let (first, rest) = way.split_first()?;
    rest.iter()
        .try_fold(request.view_at(*first), |view, index| match view {
            View::Object(object) => Some(object.view_at(*index)),
            _ => None,
        })
        .and_then(|view| Value::of(view)?.to_number())
}
