//! A life in sentences, with links to what leads from state to state.

use maud::{Markup, html};
use tc3_mock::Step;
use tc3_spec::{Kind, ServiceEntry};

use super::graph::{Graph, Node, sources, target};
use super::marks::Marks;
use crate::pages::links;
use crate::texts::{Language, pictures as texts};

/// What a node is called.
pub(crate) fn name(lang: Language, graph: &Graph<'_>, node: &Node) -> String {
    match node {
        Node::Start => lang.of(&texts::START).to_owned(),
        Node::Any => lang.of(&texts::ANY).to_owned(),
        Node::Gone => lang.of(&texts::GONE).to_owned(),
        Node::State(state) => graph.name(state).map_or_else(|| state.clone(), |name| format!("{name} ({state})")),
    }
}

/// An action, and what has to be asked for by it.
pub(super) fn step(lang: Language, step: &Step) -> String {
    match (step.action, &step.when) {
        (Some(action), Some((member, value))) => format!("{action} {member}={value}"),
        (Some(action), None) => action.to_owned(),
        (None, _) => lang.of(&texts::BY_ITSELF).to_owned(),
    }
}

/// All that a picture of it has.
pub(super) fn list(lang: Language, service: &ServiceEntry, graph: &Graph<'_>, marks: &Marks<'_>) -> Markup {
    let steps = graph.life.steps.iter().flat_map(|step| sources(step).into_iter().map(move |from| (step, from)));
    let all: Vec<_> = steps.collect();
    let name = |node: &Node| html! { (name(lang, graph, node)) };
    html! {
        details.behind {
            summary { (lang.with(&texts::AS_LIST, &[&all.len().to_string()])) }
            ul.plain {
                @for (step, from) in &all {
                    li {
                        (lang.rich(&texts::FROM_TO, &[name(from), name(&target(step)), leads(lang, service, step, marks.id)]))
                        @for number in marks.numbers(step, from) { " " span.mark { (lang.with(&texts::CAME, &[&number])) } }
                        @if marks.may_follow(step, from) { " " span.mark.needed { (lang.of(&texts::MAY_FOLLOW)) } }
                    }
                }
            }
        }
    }
}

/// What may follow where a thing is: links that have its id filled in.
pub(crate) fn next(lang: Language, service: &ServiceEntry, graph: &Graph<'_>, marks: &Marks<'_>) -> Markup {
    let steps: Vec<_> = match &marks.now {
        Some(Node::State(now)) => graph.life.steps.iter().filter(|step| step.leads_from(now)).collect(),
        _ => Vec::new(),
    };
    html! {
        @if steps.is_empty() { p.quiet { (lang.of(&texts::NOTHING_FOLLOWS)) } }
        @else {
            ul.plain.next {
                @for step in steps {
                    @let (leads, to) = (leads(lang, service, step, marks.id), html! { (name(lang, graph, &target(step))) });
                    li { (lang.rich(if step.to.is_some() { &texts::LEADS_TO } else { &texts::ENDS_IT }, &[leads, to])) }
                }
            }
        }
    }
}

/// What does a step, as a link.
fn leads(lang: Language, service: &ServiceEntry, step: &Step, id: Option<&str>) -> Markup {
    let told = self::step(lang, step);
    let Some(action) = step.action else { return html! { (told) } };
    let path = match id {
        Some(id) if !step.is_making => links::filled(service, action, &request(service, step, id)),
        _ => links::action(service, action),
    };
    html! { a href=(path) { code { (told) } } }
}

/// A request that has what the step needs.
fn request(service: &ServiceEntry, step: &Step, id: &str) -> String {
    let object = step.action.and_then(|action| service.action(action)).map(|action| action.request);
    let mut request = serde_json::Map::new();
    let named = [Some((step.by, id)), step.when.as_ref().map(|(member, value)| (*member, value.as_str()))];
    for (name, value) in named.into_iter().flatten() {
        let Some(member) = object.and_then(|object| object.member(name)) else { continue };
        let number = match member.kind.element() {
            Kind::Int64 | Kind::Uint64 => value.parse::<i64>().ok(),
            _ => None,
        };
        let one = number.map_or_else(|| value.into(), serde_json::Value::from);
        let value = if matches!(member.kind, Kind::List(_)) { vec![one].into() } else { one };
        request.insert(name.to_owned(), value);
    }
    serde_json::Value::Object(request).to_string()
}
