//! A service: what it is, and its actions.

use tc3_spec::{ServiceEntry, Status};

use super::page::{Page, first_sentence};

pub(super) fn page(service: &ServiceEntry) -> String {
    let name = service.name();
    let mut page = Page::title(&format!("{name} {}: {}", service.version(), service.title()));
    if service.short_name() != name {
        page.paragraph(&format!("Also called {}.", service.short_name()));
    }
    page.paragraph(service.doc());
    page.heading("Actions");
    let actions: Vec<_> = service
        .actions()
        .filter_map(|name| service.action(name))
        .map(|action| {
            let status = match action.status {
                Status::Online => "",
                Status::Deprecated => "(deprecated) ",
                Status::Offline => "(withdrawn) ",
            };
            (action.name.to_owned(), format!("{status}{}", first_sentence(action.doc)))
        })
        .collect();
    page.entries(&actions);
    page.paragraph(&format!("tc3 help {name} ACTION tells more of one."));
    page.finish()
}
