//! The first page: what was looked at, and all services.

use maud::{Markup, html};
use tc3_spec::{ServiceEntry, catalogue, search_index};

use super::links;
use crate::recent::Seen;
use crate::texts::{Language, home};

/// `recent` are the actions that were looked at, the last first.
pub(crate) fn content(lang: Language, recent: &[Seen]) -> Markup {
    let services: Vec<_> = catalogue().services().filter(|service| is_shown(service)).collect();
    let actions: usize = catalogue().services().filter_map(count).sum();
    html! {
        div.welcome {
            h1 { (lang.of(&home::TITLE)) }
            p.lead { (lang.rich(&home::LEAD, &[html! { kbd { "/" } }])) }
        }
        @if !recent.is_empty() {
            section aria-labelledby="recent" {
                h2 #recent { (lang.of(&home::RECENT)) }
                ul.cards {
                    @for seen in recent {
                        li { a href=(seen.path) { code { (seen.action) } " " span { (seen.service) } } }
                    }
                }
            }
        }
        section aria-labelledby="services" {
            h2 #services { (lang.of(&home::SERVICES)) }
            p.quiet { (lang.with(&home::COUNTS, &[&services.len().to_string(), &actions.to_string()])) }
            (list(&services))
        }
    }
}

/// Services, each with how many actions it has. Those that go by their name alone stand without their version.
pub(crate) fn list(services: &[&ServiceEntry]) -> Markup {
    html! {
        ul.services {
            @for service in services {
                li {
                    a href=(links::service(service)) {
                        code { (service.name()) }
                        @if !service.is_recommended() { " " code { (service.version()) } }
                        @if service.title() != service.name() { " " span { (service.title()) } }
                        @if let Some(count) = count(service) { " " small { (count) } }
                    }
                }
            }
        }
    }
}

/// A service goes by its recommended version, or by the first that it has.
fn is_shown(service: &ServiceEntry) -> bool {
    let versions: Vec<_> = catalogue().versions(service.name()).collect();
    let first = versions.iter().find(|version| version.is_recommended()).or_else(|| versions.first());
    first.is_some_and(|first| std::ptr::eq(*first, service))
}

fn count(service: &ServiceEntry) -> Option<usize> {
    search_index()?.count(service)
}
