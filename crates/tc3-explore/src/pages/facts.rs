//! What is known of an action: how it is called, what it changes, what may go wrong.

use maud::{Markup, html};
use tc3::{Effect, RegionUse};
use tc3_spec::{Action, ServiceEntry, Status};

use super::links;
use crate::texts::{Language, Text, facts};

/// The most that an action is asked about, in a few words each.
pub(crate) fn marks(lang: Language, action: &Action) -> Markup {
    let effect = match action.info.effect {
        Effect::Read => Some((&facts::READS, "good")),
        Effect::Idempotent => Some((&facts::IDEMPOTENT, "good")),
        Effect::Change => Some((&facts::CHANGES, "careful")),
        Effect::Unknown => None,
    };
    html! {
        ul.marks aria-label=(lang.of(&facts::GLANCE)) {
            @if let Some(status) = status(action.status) { li.careful { (lang.of(status)) } }
            @if let Some((effect, class)) = effect { li class=(class) { (lang.of(effect)) } }
            @if let Some(rate) = action.info.rate_limit { li { (lang.with(&facts::RATE, &[&rate.to_string()])) } }
            @if action.info.region == RegionUse::Needed { li { (lang.of(&facts::NEEDS_REGION)) } }
            @if action.paging.is_some() { li { (lang.of(&facts::PAGES)) } }
            @if !action.waiters.is_empty() { li { (lang.of(&facts::WAITABLE)) } }
        }
    }
}

/// That it should not be used any more, or cannot be.
pub(crate) fn status(status: Status) -> Option<&'static Text> {
    match status {
        Status::Online => None,
        Status::Deprecated => Some(&facts::DEPRECATED),
        Status::Offline => Some(&facts::WITHDRAWN),
    }
}

/// The same and more in sentences, those of `tc3 help`.
pub(crate) fn about(lang: Language, action: &Action) -> Markup {
    let status = action.status.sentence().map(str::to_owned);
    let known: Vec<_> = status.into_iter().chain(action.sentences("")).collect();
    html! {
        @if !known.is_empty() {
            section aria-labelledby="about" {
                h2 #about { (lang.of(&facts::ABOUT)) }
                ul.plain { @for sentence in &known { li lang=[lang.tag_of(sentence)] { (sentence) } } }
            }
        }
        @if !action.waiters.is_empty() {
            section aria-labelledby="waiters" {
                h2 #waiters { (lang.of(&facts::WAITERS)) }
                ul.plain { @for waiter in action.waiters {
                        @let told = waiter.sentence("").to_string();
                        li lang=[lang.tag_of(&told)] { (told) }
                    } }
            }
        }
    }
}

/// The codes of errors that it is documented to answer, and what they mean.
pub(crate) fn errors(lang: Language, service: &ServiceEntry, action: &Action) -> Markup {
    let meaning = |code: &str| service.errors().iter().find(|(known, _)| *known == code).map(|(_, doc)| *doc);
    html! {
        @if !action.errors.is_empty() {
            section aria-labelledby="errors" {
                h2 #errors { (lang.of(&facts::ERRORS)) }
                dl.errors {
                    @for code in &action.errors {
                        @let meaning = meaning(code).unwrap_or_default();
                        div { dt { code { (code) } } dd lang=[lang.tag_of(meaning)] { (meaning) } }
                    }
                }
            }
        }
    }
}

/// The other actions on what it is about: what makes it, lists it, shows it, changes it and ends it.
pub(crate) fn related(lang: Language, service: &ServiceEntry, action: &Action) -> Markup {
    let kinds = service.kinds().iter().filter(|kind| kind.actions().any(|name| name == action.name));
    let mut names: Vec<_> = kinds.flat_map(|kind| kind.actions()).chain(action.info.confirm_with).collect();
    names.sort_unstable();
    names.dedup();
    names.retain(|name| *name != action.name);
    html! {
        @if !names.is_empty() {
            section aria-labelledby="related" {
                h2 #related { (lang.of(&facts::RELATED)) }
                ul.names { @for name in names { li { a href=(links::action(service, name)) { code { (name) } } } } }
            }
        }
    }
}
