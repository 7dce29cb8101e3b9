//! How an action is read a page at a time, in the form that an overlay has.

use serde::Serialize;
use tc3_spec::{MemberPath, PageEnd, PageStart, Paging};

#[derive(Default, Serialize)]
pub(super) struct PagingForm {
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<String>,
    items: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    has_more: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_over: Option<String>,
}

impl PagingForm {
    pub(super) fn of(paging: &Paging) -> Self {
        let form = Self {
            size: paging.size.map(dotted),
            items: dotted(paging.items),
            total: paging.total.map(dotted),
            ..Self::default()
        };
        let form = match paging.start {
            PageStart::Offset(member) => Self { offset: Some(dotted(member)), ..form },
            PageStart::Number { member, first } => Self { number: Some(dotted(member)), first: Some(first), ..form },
            PageStart::Token { ask, next } => Self { token: Some(dotted(ask)), next: Some(dotted(next)), ..form },
        };
        match paging.end {
            Some(PageEnd::HasMore(path)) => Self { has_more: Some(dotted(path)), ..form },
            Some(PageEnd::IsOver(path)) => Self { is_over: Some(dotted(path)), ..form },
            None => form,
        }
    }
}

fn dotted(path: MemberPath) -> String {
    path.join(".")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::testing;

    #[test]
    fn every_way_to_ask_for_a_page_is_shown() {
        let services = testing::services();
        let paged = services.iter().flat_map(|service| &service.actions).filter_map(|action| action.paging);
        for paging in paged {
            let form = PagingForm::of(&paging);
            let starts = [form.offset, form.number, form.token].into_iter().flatten();
            assert_eq!(starts.count(), 1, "{paging:?}");
            assert_eq!(form.has_more.is_some() || form.is_over.is_some(), paging.end.is_some(), "{paging:?}");
        }
    }
}
