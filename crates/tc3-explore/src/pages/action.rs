//! An action: the editor of its request, and all that is known of it.

use maud::{Markup, html};
use tc3_bindgen::docs::{Entry, or};
use tc3_spec::{Action, ServiceEntry, reached};

use super::members::Tree;
use super::{changes, facts, links, prose};
use crate::described::Described;

/// `editor` is [`editor`], or nothing where there is none.
pub(crate) fn content(
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
    let tree = Tree::new(service, docs, [action.request, action.response]);
    let said = or(action.doc, of_action.map_or("", |docs| docs.text()));
    html! {
        div.title {
            nav.path aria-label="Where it is" {
                a href="/" { "Services" } " / " a href=(links::service(service)) { (service.name()) } " / " span { (service.version()) }
            }
            h1 { code { (action.name) } }
            (facts::marks(action))
            (prose::paragraphs(said))
            @if said.is_empty() {
                p.quiet { "Nobody has described it here. " code { "tc3 spec docs add" } " adds the descriptions of a package that you have." }
            }
        }
        div.work {
            (editor)
            div.reference {
                (facts::about(action))
                section aria-labelledby="request" {
                    h2 #request { "Request" }
                    (tree.root("request", action.request, of_action.map(|docs| &docs.request)))
                }
                section aria-labelledby="answer" {
                    h2 #answer { "Answer" }
                    p.quiet { "Besides " code { "RequestId" } ", which every answer has." }
                    (tree.root("answer", action.response, of_action.map(|docs| &docs.response)))
                }
                (facts::errors(service, action))
                (facts::related(service, action))
                (changes::versions(service, action))
                @if !others.told.is_empty() { p.quiet { (others.told) } }
            }
        }
    }
}

/// Where the script of the page puts the editor.
pub(crate) fn editor(service: &ServiceEntry, action: &Action) -> Markup {
    html! {
        div #editor data-shape=(links::shape(service, action.name)) {
            noscript { p.quiet { "Filling in, signing and calling need JavaScript; the reference does not." } }
        }
    }
}
