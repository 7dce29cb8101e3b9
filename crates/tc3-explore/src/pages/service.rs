//! A service: what it is, and its actions.

use maud::{Markup, html};
use tc3_bindgen::docs::{Entry, ServiceDocs, first_sentence, or};
use tc3_spec::{ServiceEntry, catalogue};

use super::{facts, links, lives, prose};
use crate::described::Described;
use crate::texts::{Language, service};

pub(crate) fn content(lang: Language, service: &'static ServiceEntry, described: &Described) -> Markup {
    let said = described.of(service, |entry| matches!(entry, Entry::Action(_)));
    html! {
        h1 {
            code { (service.name()) }
            @if service.title() != service.name() { " " span.title { (service.title()) } }
        }
        @if service.short_name() != service.name() {
            p.quiet { (lang.rich(&service::ALSO, &[html! { code { (service.short_name()) } }])) }
         }
        (prose::paragraphs(lang, service.doc()))
        (versions(lang, service))
        (lives::of_service(lang, service))
        h2 { (lang.of(&service::ACTIONS)) }
        (actions(lang, service, &said.docs))
        @if let Some(told) = said.told(lang) { p.quiet { (told) } }
        @if !service.codes().is_empty() {
            details.codes {
                summary { (lang.with(&service::CODES, &[&service.codes().len().to_string()])) }
                ul { @for code in service.codes() { li { code { (code) } } } }
            }
        }
    }
}

/// A link to each version, where there are several.
fn versions(lang: Language, service: &ServiceEntry) -> Markup {
    let versions: Vec<_> = catalogue().versions(service.name()).collect();
    html! {
        @if versions.len() > 1 {
            nav.versions aria-label=(lang.of(&service::VERSIONS)) {
                @for version in versions {
                    a href=(links::service(version)) aria-current=[(version.version() == service.version()).then_some("page")] {
                        @if version.is_recommended() {
                            (lang.with(&service::RECOMMENDED, &[version.version()]))
                        } @else {
                            (version.version())
                        }
                    }
                }
            }
        } @else {
            p.quiet { (lang.with(&service::VERSION, &[service.version()])) }
        }
    }
}

fn actions(lang: Language, service: &ServiceEntry, docs: &ServiceDocs) -> Markup {
    let actions = service.actions().filter_map(|name| service.action(name));
    html! {
        ul.actions {
            @for action in actions {
                @let title = docs.action(action.name).map_or("", |docs| &docs.title);
                li {
                    a href=(links::action(service, action.name)) { code { (action.name) } }
                    @if let Some(status) = facts::status(action.status) { " " span.mark.needed { (lang.of(status)) } }
                    @let said = first_sentence(or(action.doc, title));
                    " " span.said lang=[lang.tag_of(said)] { (said) }
                }
            }
        }
    }
}
