//! What pages of services and actions show of lives, and of what refers to what.

use maud::{Markup, html};
use tc3_mock::{Life, Step, lives};
use tc3_spec::{Action, ServiceEntry};

use crate::pictures::graph::{Graph, Node};
use crate::pictures::map;
use crate::pictures::marks::Marks;
use crate::pictures::states;
use crate::texts::{Language, pictures as texts};

/// What refers to what among the kinds of a service, and the life of each that has states.
pub(crate) fn of_service(lang: Language, service: &'static ServiceEntry) -> Markup {
    let lives = lives(service);
    html! {
        @if !service.kinds().is_empty() {
            details.fold {
                summary { h2 { (lang.of(&texts::MAP)) } " " small { (lang.with(&texts::KINDS, &[&service.kinds().len().to_string()])) } }
                (map::drawn(lang, service))
            }
        }
        @if !lives.is_empty() {
            details.fold {
                summary { h2 { (lang.of(&texts::LIVES)) } " " small { (lang.with(&texts::KINDS, &[&lives.len().to_string()])) } }
                @for life in &lives { (folded(lang, service, life)) }
            }
        }
    }
}

/// The lives that an action moves things in, with its own arrows marked.
pub(crate) fn of_action(lang: Language, service: &'static ServiceEntry, action: &Action) -> Markup {
    let mut lives = lives(service);
    lives.retain(|life| life.steps.iter().any(|step| step.action == Some(action.name)));
    html! {
        @for life in &lives {
            @let heading = format!("life-of-{}", life.kind);
            section aria-labelledby=(heading) {
                h2 id=(heading) { (lang.with(&texts::LIFE_OF, &[life.kind])) }
                (drawn(lang, service, life, Some(action.name)))
            }
        }
    }
}

/// The ids of things in the request or the answer of an action, and the address of their lives.
pub(crate) struct Named {
    pub(crate) kind: &'static str,
    /// The member of the request that has them.
    pub(crate) request: Option<&'static str>,
    /// Where the answer has them; empty where it has none.
    pub(crate) answer: Vec<&'static str>,
}

/// The things that an action is about, as far as they have lives.
pub(crate) fn named(service: &'static ServiceEntry, action: &'static Action) -> Vec<Named> {
    lives(service).iter().filter_map(|life| named_in(service, action, life)).collect()
}

fn named_in(service: &'static ServiceEntry, action: &'static Action, life: &Life) -> Option<Named> {
    let own = |step: &&Step| step.action == Some(action.name);
    let kind = service.kinds().iter().find(|kind| kind.name == life.kind);
    let is_of_kind = kind.is_none_or(|kind| kind.actions().any(|name| name == action.name));
    let step = life.steps.iter().find(own).filter(|step| !step.by.is_empty()).map(|step| step.by);
    let mut by = life.steps.iter().map(|step| step.by).chain([life.id]);
    let open = |by: &&str| action.request.member(by).is_some_and(|member| !member.sensitive);
    let by = step.or_else(|| by.find(|by| open(by))).filter(open);
    let made = kind
        .and_then(|kind| kind.makes.iter().find(|making| making.action == action.name))
        .map(|making| making.at.to_vec());
    let shown = action.response.member(life.id).map(|member| vec![member.name]);
    let answer = made.or(shown).unwrap_or_default();
    (is_of_kind && (by.is_some() || !answer.is_empty())).then_some(Named { kind: life.kind, request: by, answer })
}

fn folded(lang: Language, service: &ServiceEntry, life: &Life) -> Markup {
    let graph = Graph::of(service, life, None);
    let count = graph.nodes.iter().filter(|node| matches!(node, Node::State(_))).count();
    html! {
        details.life {
            summary { code { (life.kind) } " " small { (lang.with(&texts::STATES, &[&count.to_string()])) } }
            (drawn(lang, service, life, None))
        }
    }
}

fn drawn(lang: Language, service: &ServiceEntry, life: &Life, action: Option<&str>) -> Markup {
    let graph = Graph::of(service, life, None);
    html! {
        (states::drawn(lang, service, &graph, &Marks { action, ..Marks::default() }))
        @if graph.nodes.contains(&Node::Any) { p.quiet { (lang.of(&texts::NOT_SAID)) } }
    }
}
