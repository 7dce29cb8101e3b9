//! What was found, on a page of its own for who has no script.

use maud::{Markup, html};

use crate::find::Found;

/// How many are shown. Who does not find it among these uses another word.
pub(crate) const SHOWN: usize = 60;

pub(crate) fn content(query: &str, found: &[Found], all: usize) -> Markup {
    html! {
        h1 { "Found for “" (query) "”" }
        @if found.is_empty() {
            p { "Nothing is called so. Try fewer words, or one of them alone; typos of a letter or two are forgiven." }
        } @else {
            p.quiet { (all) @if all == 1 { " hit" } @else { " hits" } @if all > found.len() { ", the best " (found.len()) } }
            ul.hits {
                @for hit in found {
                    li {
                        a href=(hit.path) {
                            code { (hit.name) } " " span.of { (hit.service) }
                            @for member in &hit.members { " " code.member { (member) } }
                            @if !hit.said.is_empty() { span.said { (hit.said) } }
                        }
                    }
                }
            }
        }
    }
}
