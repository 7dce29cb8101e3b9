//! What is known of an action: how it is called, what it changes, what may go wrong.

use maud::{Markup, html};
use tc3::{Effect, RegionUse};
use tc3_spec::{Action, ServiceEntry, Status};

use super::links;

/// The most that an action is asked about, in a few words each.
pub(crate) fn marks(action: &Action) -> Markup {
    let effect = match action.info.effect {
        Effect::Read => Some(("reads only", "good")),
        Effect::Idempotent => Some(("idempotent", "good")),
        Effect::Change => Some(("changes", "careful")),
        Effect::Unknown => None,
    };
    html! {
        ul.marks aria-label="At a glance" {
            @if action.status == Status::Deprecated { li.careful { "deprecated" } }
            @if action.status == Status::Offline { li.careful { "withdrawn" } }
            @if let Some((effect, class)) = effect { li class=(class) { (effect) } }
            @if let Some(rate) = action.info.rate_limit { li { (rate) "/s" } }
            @if action.info.region == RegionUse::Needed { li { "needs a region" } }
            @if action.paging.is_some() { li { "pages" } }
            @if !action.waiters.is_empty() { li { "can be waited for" } }
        }
    }
}

/// The same and more in sentences, those of `tc3 help`.
pub(crate) fn about(action: &Action) -> Markup {
    let status = action.status.sentence().map(str::to_owned);
    let known: Vec<_> = status.into_iter().chain(action.sentences("")).collect();
    html! {
        @if !known.is_empty() {
            section aria-labelledby="about" {
                h2 #about { "About a call" }
                ul.plain { @for sentence in &known { li { (sentence) } } }
            }
        }
        @if !action.waiters.is_empty() {
            section aria-labelledby="waiters" {
                h2 #waiters { "Waiters" }
                ul.plain { @for waiter in action.waiters { li { (waiter.sentence("").to_string()) } } }
            }
        }
    }
}

/// The codes of errors that it is documented to answer, and what they mean.
pub(crate) fn errors(service: &ServiceEntry, action: &Action) -> Markup {
    let meaning = |code: &str| service.errors().iter().find(|(known, _)| *known == code).map(|(_, doc)| *doc);
    html! {
        @if !action.errors.is_empty() {
            section aria-labelledby="errors" {
                h2 #errors { "Error codes" }
                dl.errors {
                    @for code in &action.errors {
                        div { dt { code { (code) } } dd { (meaning(code).unwrap_or_default()) } }
                    }
                }
            }
        }
    }
}

/// The other actions on what it is about: what makes it, lists it, shows it, changes it and ends it.
pub(crate) fn related(service: &ServiceEntry, action: &Action) -> Markup {
    let kinds = service.kinds().iter().filter(|kind| kind.actions().any(|name| name == action.name));
    let mut names: Vec<_> = kinds.flat_map(|kind| kind.actions()).chain(action.info.confirm_with).collect();
    names.sort_unstable();
    names.dedup();
    names.retain(|name| *name != action.name);
    html! {
        @if !names.is_empty() {
            section aria-labelledby="related" {
                h2 #related { "On the same things" }
                ul.names { @for name in names { li { a href=(links::action(service, name)) { code { (name) } } } } }
            }
        }
    }
}
