//! A service: what it is, and its actions.

use tc3_bindgen::docs::{Entry, line};
use tc3_spec::{ServiceEntry, catalogue};

use super::page::Page;
use crate::commands::descriptions;

pub(super) fn page(service: &ServiceEntry) -> Page {
    let name = service.name();
    let title = Some(service.title()).filter(|title| *title != name).map(|title| format!(": {title}"));
    let mut page = Page::title(format!("{name} {}{}", service.version(), title.unwrap_or_default()));
    if service.short_name() != name {
        page.paragraph(&format!("Also called {}.", service.short_name()));
    }
    page.paragraph(service.doc());
    page.heading("Usage");
    page.entries(vec![
        (format!("tc3 {name} ACTION [--MEMBER VALUE]... [OPTIONS]"), String::new()),
        (format!("tc3 help {name} ACTION"), "what it takes and answers".to_owned()),
        (format!("tc3 examples {name} ACTION"), "calls to copy".to_owned()),
    ]);
    versions(&mut page, service);
    let others = descriptions::of(service, |entry| matches!(entry, Entry::Action(_)));
    let (_, docs) = others.unwrap_or_default();
    page.heading("Actions");
    let actions: Vec<_> = service
        .actions()
        .filter_map(|name| service.action(name))
        .map(|action| {
            let title = docs.action(action.name).map_or("", |docs| &docs.title);
            (action.name.to_owned(), line(action.status, action.doc, title))
        })
        .collect();
    page.entries(actions);
    if !service.codes().is_empty() {
        page.heading("Error codes");
        page.paragraph(&format!("{}.", service.codes().join(", ")));
    }
    page
}

/// Which other versions there are, and which goes without its date.
fn versions(page: &mut Page, service: &ServiceEntry) {
    let name = service.name();
    let versions = catalogue().versions(name).map(|known| match known.is_recommended() {
        true => format!("{} (recommended: goes without --version)", known.version()),
        false => known.version().to_owned(),
    });
    let versions: Vec<_> = versions.collect();
    if versions.len() > 1 {
        page.paragraph(&format!("Versions: {}. --version picks one, of help too.", versions.join(", ")));
    }
}
