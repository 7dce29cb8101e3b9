//! An action: the editor of its request, and all that is known of it.

use maud::{Markup, html};
use tc3_bindgen::docs::{Entry, or};
use tc3_spec::{Action, ServiceEntry, reached};

use super::members::Tree;
use super::{changes, facts, links, lives, prose};
use crate::assets;
use crate::described::Described;
use crate::texts::{Language, action, home};

/// `editor` is [`editor`], or nothing where there is none.
pub(crate) fn content(
    lang: Language,
    service: &'static ServiceEntry,
    action: &'static Action,
    described: &Described,
    editor: Markup,
) -> Markup {
    let objects = reached([action.request, action.response]);
    let others = described.of(service, |entry| match entry {
        Entry::Action(name) => name == action.name,
        Entry::Object(name) => objects.iter().any(|object| object.name == name),
    });
    let docs = &others.docs;
    let of_action = docs.action(action.name);
    let tree = Tree::new(lang, service, docs, [action.request, action.response]);
    let said = or(action.doc, of_action.map_or("", |docs| docs.text()));
    html! {
        div.title {
            nav.path aria-label=(lang.of(&action::PATH)) {
                a href="/" { (lang.of(&home::SERVICES)) } " / " a href=(links::service(service)) { (service.name()) } " / " span { (service.version()) }
            }
            h1 { code { (action.name) } }
            (facts::marks(lang, action))
            (prose::paragraphs(lang, said))
            @if said.is_empty() {
                p.quiet { (lang.rich(&action::UNDESCRIBED, &[])) }
            }
        }
        div.work {
            (editor)
            div.reference {
                (facts::about(lang, action))
                (lives::of_action(lang, service, action))
                section aria-labelledby="request" {
                    h2 #request { (lang.of(&action::REQUEST)) }
                    (tree.root("request", action.request, of_action.map(|docs| &docs.request)))
                }
                section aria-labelledby="answer" {
                    h2 #answer { (lang.of(&action::ANSWER)) }
                    p.quiet { (lang.rich(&action::REQUEST_ID, &[])) }
                    (tree.root("answer", action.response, of_action.map(|docs| &docs.response)))
                }
                (facts::errors(lang, service, action))
                (facts::related(lang, service, action))
                (changes::versions(lang, service, action))
                @if let Some(told) = others.told(lang) { p.quiet { (told) } }
            }
        }
    }
}

/// Where the script of the page puts the editor.
pub(crate) fn editor(lang: Language, service: &ServiceEntry, action: &Action) -> Markup {
    html! {
        div #editor data-shape=(links::shape(service, action.name)) {
            noscript { p.quiet { (lang.of(&action::NO_SCRIPT)) } }
        }
        // Behind its place, which is there when it runs.
        script type="module" async src=(assets::path(lang, assets::EDITOR)) {}
    }
}
