//! A service that has one list and answers it a part at a time, in any style.

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

record!(Listed, Shape { name: "ListedResponse", members: &["Items", "Total", "Next", "HasMore"], ..Shape::EMPTY }, {
    0 items: Option<Vec<Item>>, 1 total: Option<String>, 2 next: Option<String>, 3 has_more: Option<i64>,
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

pub(super) struct Server {
    pub(super) paging: Paging,
    pub(super) ids: Vec<u64>,
    /// How many items a page has, if it is not asked.
    pub(super) size: u64,
    /// How many it has at most.
    pub(super) most: u64,
}

impl Server {
    pub(super) fn new(paging: Paging, count: u64) -> Self {
        Self { paging, ids: (1..=count).collect(), size: 20, most: 100 }
    }

    /// The answer to a request, as JSON.
    pub(super) fn answer(&self, request: &str) -> String {
        let request: Value = serde_json::from_str(request).unwrap();
        let number = |name: &str| match &request[name] {
            Value::Null => None,
            Value::String(text) => Some(text.parse().unwrap()),
            value => Some(value.as_u64().unwrap()),
        };
        let size = number("Limit").unwrap_or(self.size).min(self.most);
        let offset = match self.paging.start {
            PageStart::Offset(_) => number("Offset").unwrap_or(0),
            PageStart::Number { first, .. } => {
                let first = u64::from(first);
                (number("Page").unwrap_or(first) - first) * size
            }
            // A cursor stands behind an item, wherever that moves.
            PageStart::Token { .. } => match number("Token") {
                None => 0,
                Some(last) => self.ids.iter().position(|id| *id == last).map_or(0, |at| at as u64 + 1),
            },
        };
        let offset = usize::try_from(offset).unwrap().min(self.ids.len());
        let end = self.ids.len().min(offset + usize::try_from(size).unwrap());
        let page = &self.ids[offset..end];
        let is_more = end < self.ids.len();
        let items: Vec<_> = page.iter().map(|id| json!({"Id": id, "Weight": 0.5})).collect();
        let mut answer = json!({"Items": if items.is_empty() { Value::Null } else { items.into() }});
        if self.paging.total.is_some() {
            // Half of the time it is digits.
            answer["Total"] = if end % 2 == 0 { self.ids.len().into() } else { self.ids.len().to_string().into() };
        }
        if matches!(self.paging.start, PageStart::Token { .. }) {
            answer["Next"] = page.last().filter(|_| is_more).map_or("".into(), |last| last.to_string().into());
        }
        if self.paging.end.is_some() {
            answer["HasMore"] = u64::from(is_more).into();
        }
        answer.to_string()
    }
}
