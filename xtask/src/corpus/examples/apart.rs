//! Whether what is said to tell the items of a list apart does so on the pages that are published.

use std::collections::BTreeSet;

use tc3::pages::{ItemKey, PageSaid};
use tc3_spec::{Action, DynRecord};

use super::report::{At, Report, Row};

/// Every item of a page has a key, and no two have the same.
pub(super) fn items(action: &Action, response: &DynRecord, at: At<'_>, report: &mut Report) {
    let Some((paging, key)) = action.paging.as_ref().and_then(|paging| Some((paging, paging.key?))) else { return };
    let Ok(said) = PageSaid::of(paging, Some(ItemKey::Member(key)), response) else { return };
    if said.count == 0 {
        return;
    }
    let keys: Vec<_> = said.keys.iter().flatten().collect();
    let different: BTreeSet<_> = keys.iter().collect();
    let problem = match () {
        () if keys.len() < said.keys.len() => Some("an item has no key"),
        () if different.len() < keys.len() => Some("two items have one key"),
        () => None,
    };
    report.count(Row::Apart, problem.is_none());
    if let Some(problem) = problem {
        report.misfit(Row::Apart, problem, at, &paging.items.join("."));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::examples::testing::paged;

    #[test]
    fn keys_are_there_and_differ() {
        let action = paged();
        for (page, told) in [
            (r#"{"Jobs": [{"JobId": "a"}, {"JobId": "b"}]}"#, "     1       1 100.000%"),
            (r#"{"Jobs": [{"JobId": "a"}, {"JobId": "a"}]}"#, "two items have one key"),
            (r#"{"Jobs": [{"JobId": "a"}, {"JobId": ""}]}"#, "an item has no key"),
        ] {
            let mut record = DynRecord::new(action.response);
            tc3::record::decode(&mut record, page.as_bytes()).unwrap();
            let mut report = Report::default();
            items(action, &record, At { service: "demo/2024-01-02", action: "ListJobs", index: 0 }, &mut report);
            let shown = report.shown(false).to_string();
            assert!(shown.contains(told), "{page}: {shown}");
        }
        let mut report = Report::default();
        let at = At { service: "demo/2024-01-02", action: "ListJobs", index: 0 };
        items(action, &DynRecord::new(action.response), at, &mut report);
        assert!(!report.shown(false).to_string().contains("apart"), "an empty page proves nothing");
    }
}
