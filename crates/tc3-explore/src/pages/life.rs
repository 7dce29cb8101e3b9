//! One thing and its life: where it is, how it came there, and what may follow.

use maud::{Markup, html};
use tc3_mock::Life;
use tc3_spec::ServiceEntry;

use super::{links, mock};
use crate::control::Problem;
use crate::lived::{Called, Lived, Outcome};
use crate::pictures::graph::{Graph, Node};
use crate::pictures::marks::Marks;
use crate::pictures::states;
use crate::pictures::told;
use crate::texts::{Language, pictures as texts};

/// The page of a thing. What is known of it came from the mock, or why nothing did.
pub(crate) fn content(
    lang: Language,
    service: &ServiceEntry,
    life: &Life,
    id: &str,
    lived: &Result<Lived<'_>, Problem>,
) -> Markup {
    let known = lived.as_ref().ok();
    let graph = Graph::of(service, life, known.and_then(|lived| lived.now.as_deref()));
    let way = known.map(|lived| lived.way.as_slice()).unwrap_or_default();
    let now = known.and_then(|lived| lived.now.clone()).map(Node::State);
    let marks =
        Marks { now: now.or_else(|| (!way.is_empty()).then_some(Node::Gone)), came: way, action: None, id: Some(id) };
    html! {
        nav.path { a href=(links::service(service)) { (service.name()) } " / " span { (service.version()) } " / " span { (life.kind) } }
        h1 { (life.kind) " " code { (id) } }
        (place(lang, &graph, &marks, lived))
        (states::drawn(lang, service, &graph, &marks))
        @if let Some(lived) = known {
            section aria-labelledby="follows" {
                h2 #follows { (lang.of(&texts::FOLLOWS)) }
                (told::next(lang, service, &graph, &marks))
            }
            section aria-labelledby="way" {
                h2 #way { (lang.of(&texts::WAY)) }
                (calls(lang, service, &graph, lived))
            }
        }
    }
}

/// Where it is, in a sentence.
fn place(lang: Language, graph: &Graph<'_>, marks: &Marks<'_>, lived: &Result<Lived<'_>, Problem>) -> Markup {
    let (kind, id) = (html! { (graph.life.kind) }, html! { code { (marks.id.unwrap_or_default()) } });
    let said = match (lived, &marks.now) {
        (Err(problem), _) => return html! { p.problem { (mock::problem(lang, problem)) } },
        (Ok(_), Some(Node::Gone)) => lang.rich(&texts::IS_GONE, &[kind, id]),
        (Ok(_), Some(now)) => {
            lang.rich(&texts::IS_IN, &[kind, id, html! { strong #now { (told::name(lang, graph, now)) } }])
        }
        (Ok(_), None) => lang.rich(&texts::IS_ABSENT, &[kind, id]),
    };
    html! { p { (said) } }
}

/// What was asked of it, the last first.
fn calls(lang: Language, service: &ServiceEntry, graph: &Graph<'_>, lived: &Lived<'_>) -> Markup {
    html! {
        @if lived.calls.is_empty() { p.quiet { (lang.of(&texts::NO_CALLS)) } }
        @else {
            @if lived.way.is_empty() { p.quiet { (lang.of(&texts::OTHER_WAY)) } }
            table.log {
                thead { tr {
                    @for head in [texts::WHEN, texts::CALL, texts::CAME_OF_IT] { th scope="col" { (lang.of(&head)) } }
                } }
                tbody { @for called in lived.calls.iter().rev() { (call(lang, service, graph, called)) } }
            }
        }
    }
}

fn call(lang: Language, service: &ServiceEntry, graph: &Graph<'_>, called: &Called) -> Markup {
    let name = |node: &Node| told::name(lang, graph, node);
    html! {
        tr {
            td { (called.at) }
            td {
                a href=(links::action(service, called.action)) { code { (called.action) } }
                @if let Some((member, value)) = &called.asked { " " code { (member) "=" (value) } }
            }
            td {
                @match &called.outcome {
                    Outcome::Led(from, to) => (lang.with(&texts::LED, &[&name(from), &name(to)])),
                    Outcome::Stayed(at) => (lang.with(&texts::STAYED, &[&name(at)])),
                    Outcome::Refused(code) => (lang.with(&texts::REFUSED, &[code])),
                }
            }
        }
    }
}
