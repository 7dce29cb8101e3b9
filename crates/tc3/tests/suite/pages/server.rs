//! A service that has one list and answers it a part at a time, in any style.

use std::collections::HashSet;

use serde_json::{Value, json};
use tc3::pages::{PageEnd, PageStart, Paging};
use tc3::{Place, Record, Shape};

use crate::record::record;

record!(Listing, Shape { name: "Listing", members: &["Offset", "Page", "Token", "Limit", "Filter"], ..Shape::EMPTY }, {
    0 offset: Option<i64>, 1 page: Option<String>, 2 token: Option<String>, 3 limit: Option<u64>, 4 filter: Option<Filter>,
});

record!(Filter, Shape { name: "Filter", members: &["Name", "Offset"], ..Shape::EMPTY }, {
    0 name: Option<String>, 1 offset: Option<u64>,
});

record!(Listed, Shape { name: "ListedResponse", members: &["Items", "Total", "Next", "HasMore", "IsOver"], ..Shape::EMPTY }, {
    0 items: Option<Vec<Item>>, 1 total: Option<String>, 2 next: Option<String>, 3 has_more: Option<i64>, 4 is_over: Option<bool>,
});

record!(Item, Shape { name: "Item", members: &["Id", "Weight"], ..Shape::EMPTY }, {
    0 id: Option<u64>, 1 weight: Option<f64>,
});

pub(super) const ITEMS: Paging = Paging::new(PageStart::Offset(&["Offset"]), &["Items"]);
pub(super) const BY_OFFSET: Paging = Paging { size: Some(&["Limit"]), ..ITEMS };
pub(super) const BY_NUMBER: Paging = Paging { start: PageStart::Number { member: &["Page"], first: 1 }, ..BY_OFFSET };
pub(super) const BY_NUMBER_FROM_0: Paging =
    Paging { start: PageStart::Number { member: &["Page"], first: 0 }, ..BY_OFFSET };
pub(super) const BY_TOKEN: Paging =
    Paging { start: PageStart::Token { ask: &["Token"], next: &["Next"] }, ..BY_OFFSET };

/// The same, with a total.
pub(super) const fn with_total(paging: Paging) -> Paging {
    Paging { total: Some(&["Total"]), ..paging }
}

/// The same, where the answer says whether more follows.
pub(super) const fn with_more(paging: Paging) -> Paging {
    Paging { end: Some(PageEnd::HasMore(&["HasMore"])), ..paging }
}

/// The same, where the answer says whether it was the last.
pub(super) const fn with_over(paging: Paging) -> Paging {
    Paging { end: Some(PageEnd::IsOver(&["IsOver"])), ..paging }
}

/// What the answers tell as the total, where they tell one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Total {
    True,
    /// By so many more.
    TooLarge(u64),
    /// By so many less.
    TooSmall(u64),
    /// How many items the page has.
    OfPage,
}

#[derive(Clone, Debug)]
pub(super) struct Server {
    pub(super) paging: Paging,
    pub(super) ids: Vec<u64>,
    /// How many items a page has, if it is not asked.
    pub(super) size: u64,
    /// How many it has at most.
    pub(super) most: u64,
    /// Whether it has as many as are asked for.
    pub(super) heeds_size: bool,
    /// Whether some pages have less, though more follows.
    pub(super) varies_size: bool,
    /// Whether it begins where it is asked to.
    pub(super) heeds_start: bool,
    /// Items that are no more: what stood behind them still does.
    pub(super) gone: HashSet<u64>,
    /// Whether those that are gone leave their room on a page empty.
    pub(super) leaves_room: bool,
    pub(super) total: Total,
    /// A list without items.
    pub(super) empty: Option<Value>,
}

impl Server {
    pub(super) fn new(paging: Paging, count: u64) -> Self {
        Self {
            paging,
            ids: (1..=count).collect(),
            size: 20,
            most: 100,
            heeds_size: true,
            varies_size: false,
            heeds_start: true,
            gone: HashSet::new(),
            leaves_room: false,
            total: Total::True,
            empty: Some(Value::Null),
        }
    }

    /// The answer to a request, as JSON.
    pub(super) fn answer(&self, request: &str) -> String {
        let request: Value = serde_json::from_str(request).unwrap();
        let number = |name: &str| match &request[name] {
            Value::Null => None,
            Value::String(text) => Some(text.parse().unwrap()),
            value => Some(value.as_u64().unwrap()),
        };
        let asked = number("Limit").filter(|_| self.heeds_size);
        let size = asked.unwrap_or(self.size).min(self.most);
        let rest = match self.paging.start {
            _ if !self.heeds_start => &self.ids[..],
            PageStart::Offset(_) => self.behind(number("Offset").unwrap_or(0)),
            PageStart::Number { first, .. } => {
                let first = u64::from(first);
                self.behind((number("Page").unwrap_or(first) - first) * size)
            }
            // A cursor stands behind an item, wherever that moves.
            PageStart::Token { .. } => match number("Token") {
                None => &self.ids[..],
                Some(last) => &self.ids[self.ids.iter().position(|id| *id == last).map_or(0, |at| at + 1)..],
            },
        };
        let is_there = |id: &&u64| !self.gone.contains(id);
        let size =
            usize::try_from(if self.varies_size { size.div_ceil(1 + rest.len() as u64 % 3) } else { size }).unwrap();
        let mut there = rest.iter().enumerate().filter(|(_, id)| is_there(id)).map(|(at, _)| at + 1);
        let end = if self.leaves_room { rest.len().min(size) } else { there.nth(size - 1).unwrap_or(rest.len()) };
        let (page, rest) = rest.split_at(end);
        self.told(page, page.iter().filter(is_there).collect(), rest.iter().any(|id| is_there(&id)))
    }

    /// The items that are not gone.
    pub(super) fn there(&self) -> Vec<u64> {
        self.ids.iter().filter(|id| !self.gone.contains(id)).copied().collect()
    }

    /// What comes behind so many items.
    fn behind(&self, count: u64) -> &[u64] {
        let mut rest = &self.ids[..];
        for _ in 0..count {
            let next = rest.iter().position(|id| !self.gone.contains(id));
            rest = next.map_or(&[], |at| &rest[at + 1..]);
        }
        rest
    }

    fn told(&self, window: &[u64], page: Vec<&u64>, is_more: bool) -> String {
        let items: Vec<_> = page.iter().map(|id| json!({"Id": id, "Weight": 0.5})).collect();
        let (count, all) = (items.len() as u64, (self.ids.len() - self.gone.len()) as u64);
        let mut answer = json!({});
        if let Some(list) = if items.is_empty() { self.empty.clone() } else { Some(items.into()) } {
            answer["Items"] = list;
        }
        if self.paging.total.is_some() {
            let total = match self.total {
                Total::True => all,
                Total::TooLarge(by) => all + by,
                Total::TooSmall(by) => all.saturating_sub(by),
                Total::OfPage => count,
            };
            // Half of the time it is digits.
            answer["Total"] =
                if page.last().is_some_and(|last| **last % 2 == 0) { total.into() } else { total.to_string().into() };
        }
        if matches!(self.paging.start, PageStart::Token { .. }) {
            answer["Next"] = window.last().filter(|_| is_more).map_or("".into(), |last| last.to_string().into());
        }
        match self.paging.end {
            Some(PageEnd::HasMore(_)) => answer["HasMore"] = u64::from(is_more).into(),
            Some(PageEnd::IsOver(_)) => answer["IsOver"] = (!is_more).into(),
            None => {}
        }
        answer.to_string()
    }
}
