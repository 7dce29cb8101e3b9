//! A list as services have them: books by their titles.

use serde_json::json;
use tc3::pages::{PageStart, Paged, Paging};
use tc3::{Action, ActionInfo, Effect, Place, Record, Shape, Viewer};

use crate::script::Step;

/// As the generator writes one.
#[derive(Clone, Debug, Default)]
pub(super) struct ListBooks {
    pub(super) offset: Option<i64>,
    pub(super) limit: Option<i64>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct ListBooksResponse {
    pub(super) titles: Option<Vec<String>>,
    pub(super) total_count: Option<i64>,
}

static REQUEST: Shape = Shape { name: "ListBooks", members: &["Offset", "Limit"], ..Shape::EMPTY };
static RESPONSE: Shape = Shape { name: "ListBooksResponse", members: &["Titles", "TotalCount"], ..Shape::EMPTY };

impl Record for ListBooks {
    fn shape(&self) -> &'static Shape {
        &REQUEST
    }
    fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) {
        viewer.see(&[self.offset.view(), self.limit.view()]);
    }
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
        Some(match index {
            0 => &mut self.offset,
            1 => &mut self.limit,
            _ => return None,
        })
    }
}

impl Record for ListBooksResponse {
    fn shape(&self) -> &'static Shape {
        &RESPONSE
    }
    fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) {
        viewer.see(&[self.titles.view(), self.total_count.view()]);
    }
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
        Some(match index {
            0 => &mut self.titles,
            1 => &mut self.total_count,
            _ => return None,
        })
    }
}

impl Action for ListBooks {
    type Response = ListBooksResponse;
    const INFO: ActionInfo<'static> = ActionInfo {
        service: "library",
        version: "2024-01-01",
        name: "ListBooks",
        effect: Effect::Read,
        ..ActionInfo::EMPTY
    };
}

impl Paged for ListBooks {
    type Item = String;
    const PAGING: Paging = BY_OFFSET;
    fn items(response: ListBooksResponse) -> Vec<String> {
        response.titles.unwrap_or_default()
    }
}

pub(super) const BY_OFFSET: Paging = Paging {
    size: Some(&["Limit"]),
    total: Some(&["TotalCount"]),
    ..Paging::new(PageStart::Offset(&["Offset"]), &["Titles"])
};

pub(super) const BY_NUMBER: Paging = Paging { start: PageStart::Number { member: &["Page"], first: 1 }, ..BY_OFFSET };

pub(super) const BY_TOKEN: Paging =
    Paging { start: PageStart::Token { ask: &["Token"], next: &["Next"] }, total: None, ..BY_OFFSET };

/// An answer with these titles, of a list of so many.
pub(super) fn page(titles: &[&str], total: i64) -> Step {
    Step::envelope(&format!(r#""Titles":{},"TotalCount":{total},"#, json!(titles)))
}

/// An answer with these titles, and what asks for those behind them.
pub(super) fn before(titles: &[&str], next: &str) -> Step {
    Step::envelope(&format!(r#""Titles":{},"Next":"{next}","#, json!(titles)))
}
