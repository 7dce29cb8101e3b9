//! A service: what it is, and its actions.

use maud::{Markup, html};
use tc3_bindgen::docs::{Entry, ServiceDocs, line};
use tc3_spec::{ServiceEntry, catalogue};

use super::{links, lives, prose};
use crate::described::Described;
use crate::texts::Language;

pub(crate) fn content(lang: Language, service: &'static ServiceEntry, described: &Described) -> Markup {
    let said = described.of(service, |entry| matches!(entry, Entry::Action(_)));
    html! {
        h1 {
            code { (service.name()) }
            @if service.title() != service.name() { " " span.title { (service.title()) } }
        }
        @if service.short_name() != service.name() { p.quiet { "Also called " code { (service.short_name()) } "." } }
        (prose::paragraphs(service.doc()))
        (versions(service))
        (lives::of_service(lang, service))
        h2 { "Actions" }
        (actions(service, &said.docs))
        @if !said.told.is_empty() { p.quiet { (said.told) } }
        @if !service.codes().is_empty() {
            details.codes {
                summary { "Error codes of its actions (" (service.codes().len()) ")" }
                ul { @for code in service.codes() { li { code { (code) } } } }
            }
        }
    }
}

/// A link to each version, where there are several.
fn versions(service: &ServiceEntry) -> Markup {
    let versions: Vec<_> = catalogue().versions(service.name()).collect();
    html! {
        @if versions.len() > 1 {
            nav.versions aria-label="Versions" {
                @for version in versions {
                    a href=(links::service(version)) aria-current=[(version.version() == service.version()).then_some("page")] {
                        (version.version()) @if version.is_recommended() { " (recommended)" }
                    }
                }
            }
        } @else {
            p.quiet { "Version " (service.version()) }
        }
    }
}

fn actions(service: &ServiceEntry, docs: &ServiceDocs) -> Markup {
    let actions = service.actions().filter_map(|name| service.action(name));
    html! {
        ul.actions {
            @for action in actions {
                @let title = docs.action(action.name).map_or("", |docs| &docs.title);
                li {
                    a href=(links::action(service, action.name)) { code { (action.name) } }
                    " " span.said { (line(action.status, action.doc, title)) }
                }
            }
        }
    }
}
